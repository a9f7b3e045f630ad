"""Write `docs/commands.md`: every command with its own help, as the terminal shows it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.cli import kehoach, speak
from generator.i18n import DEFAULT
from tools.generated import ROOT, main

OUTPUT = ROOT / "docs" / "commands.md"
HELP = ["-h", "--help"]
HEAD = """\
# Các lệnh

Tệp này được tạo từ chính chương trình (`python tools/commands.py`); trên máy thì gõ
`kehoach LỆNH --help`. Khi chưa cài đặt, thay `kehoach` bằng `python3 kehoach.py`
(Windows: `py kehoach.py`).

Kết quả trả về (cho người quản trị): 0 xong, 1 có lỗi trong tệp đưa vào, 2 gõ lệnh sai, 3 thiếu
hoặc bị khóa thứ gì bên ngoài (phông chữ, tệp đang mở trong Word).
"""


def commands(
    command: click.Command,
    context: click.Context,
) -> Iterator[tuple[str, str]]:
    """Give the name and the help of `command` and of all below it."""
    yield context.command_path, command.get_help(context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below:
                yield from commands(below, click.Context(below, context, name))


def page() -> str:
    """Give the whole page."""
    speak(DEFAULT)
    context = click.Context(kehoach, info_name="kehoach", terminal_width=80, help_option_names=HELP)
    parts = [HEAD]
    for path, said in commands(kehoach, context):
        parts.append(f"## {path}\n\n```text\n{said}\n```\n")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main({OUTPUT: page()}))

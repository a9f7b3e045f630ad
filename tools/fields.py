"""Write `docs/template-fields.md`: what the tags and the styles of a Word template are."""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.document.plain import TASK_KEYS
from generator.i18n import translate
from generator.word.context import FIELDS, RAW, RUNS
from generator.word.styles import NAMES
from tools.generated import ROOT, main

OUTPUT = ROOT / "docs" / "template-fields.md"


def tag(name: str) -> str:
    """Give a field as it is typed in a template."""
    mark = "p" if name in RAW else "r" if name in RUNS else ""
    return f"`{{{{{mark} {name} }}}}`"


def page() -> str:
    """Give the whole page."""
    fields = "\n".join(f"| {tag(name)} | {translate(said)} |" for name, said in FIELDS.items())
    styles = "\n".join(f"| {name} | `{style}` |" for style, name in NAMES.items())
    tasks = ", ".join(f"`{key}`" for key in ("tt", "la_nhom", *TASK_KEYS))
    return f"""\
# Thẻ và kiểu chữ của mẫu Word

Tệp này được tạo từ chính chương trình (`python tools/fields.py`). Cách sửa mẫu:
[templates.md](templates.md).

## Thẻ

| thẻ | nội dung |
| --- | --- |
{fields}

Mỗi nhiệm vụ trong `nhiem_vu` có: {tasks}.

## Kiểu chữ

| tên trong Word | mã |
| --- | --- |
{styles}
"""


if __name__ == "__main__":
    sys.exit(main({OUTPUT: page()}))

"""`kehoach templates`: the Word templates, out for editing and back in."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.group(options_metavar="[TÙY CHỌN]", subcommand_metavar="LỆNH …")
def command() -> None:
    """Mẫu Word của cơ quan: lấy ra, kiểm tra, dùng.

    Ví dụ: kehoach templates export, sửa tệp trong Word, rồi kehoach templates use van-ban.docx
    """


@command.command(options_metavar="[TÙY CHỌN]")
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@click.pass_obj
def export(voice: Voice, folder: Path | None) -> None:
    """Ghi các mẫu có sẵn ra thư mục FOLDER để sửa trong Word."""
    from generator.app import templates
    from generator.cli.shared import show

    show(templates.export(folder), voice)


@command.command(options_metavar="[TÙY CHỌN]")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.pass_obj
def check(voice: Voice, files: tuple[Path, ...]) -> None:
    """Kiểm tra các tệp mẫu FILES: thẻ hỏng, trường lạ, kiểu chữ bị mất."""
    from generator.app import templates
    from generator.cli.shared import show

    show(templates.inspect(files), voice)


@command.command(options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--letters", is_flag=True, help="Mẫu này dùng cho công văn.")
@click.pass_obj
def use(voice: Voice, file: Path, *, letters: bool) -> None:
    """Dùng tệp FILE làm mẫu cho các văn bản trong thư mục này."""
    from generator.app import templates
    from generator.cli.shared import show

    show(templates.use(file, letters=letters), voice)

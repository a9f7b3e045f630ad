"""`kehoach import`: a plan from a Word file."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.command("import", options_metavar="[TÙY CHỌN]")
@click.argument("files", nargs=-1, required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Nơi ghi tệp kế hoạch (khi chỉ có một tệp Word); không ghi thì nằm cạnh tệp Word.",
)
@click.option(
    "--office",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Tệp cơ quan dùng chung: chưa có thì tạo, có rồi thì dùng lại.",
)
@click.pass_obj
def command(
    voice: Voice, files: tuple[Path, ...], output: Path | None, office: Path | None
) -> None:
    """Lấy các tệp Word FILES có sẵn làm thành kế hoạch (YAML).

    Tệp .doc, .odt, .rtf mở được nếu máy có LibreOffice. Không bao giờ ghi đè. Chỗ nào không nhận
    ra thì thành dòng «# Không nhận ra: …» ở đúng chỗ của nó trong tệp và được liệt kê.

    Ví dụ: kehoach import ke-hoach-2025.docx -o plans/2025/ke-hoach.yaml
    """
    from generator.app.importing import import_word
    from generator.cli.shared import show

    show(import_word(files, output, office), voice)

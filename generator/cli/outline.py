"""`kehoach outline`: the numbered document as text."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--body", is_flag=True, help="Chỉ in phần nội dung (noi_dung), không thụt dòng.")
@click.pass_obj
def command(voice: Voice, file: Path, *, body: bool) -> None:
    """In văn bản đã đánh số ra màn hình.

    Ví dụ: kehoach outline plans/2024/papi.yaml
    """
    from generator.app.outline import outline
    from generator.cli.shared import show

    show(outline(file, body=body), voice)

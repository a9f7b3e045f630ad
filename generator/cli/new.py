"""`kehoach new`: a commented file to start from."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@click.option("--kind", help="Loại văn bản: kế hoạch (mặc định), công văn, báo cáo, tờ trình…")
@click.pass_obj
def command(voice: Voice, file: Path | None, kind: str | None) -> None:
    """Tạo một tệp mới có chú thích để điền.

    Không ghi FILE thì chương trình đặt tên; không bao giờ ghi đè tệp đã có.

    Ví dụ: kehoach new plans/2026/chuyen-doi-so.yaml --kind "kế hoạch"
    """
    from generator.app.new import new
    from generator.cli.shared import show

    show(new(file, kind), voice)

"""`kehoach issue`: the registry's number and date, put into the plan."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--so", "number", required=True, metavar="SỐ", help="Số văn thư cấp, ví dụ 12.")
@click.option(
    "--ngay", "day", required=True, metavar="NGÀY", help="Ngày ban hành, ví dụ 19/01/2026."
)
@click.pass_obj
def command(voice: Voice, file: Path, number: str, day: str) -> None:
    """Ghi số và ngày văn thư cấp vào kế hoạch FILE.

    Số và ngày được ghi vào «so:», «ngay:» và vào các dòng «(Kèm theo …)» đã gõ trong văn bản.
    Không ghi nếu kế hoạch khác của cùng cơ quan, cùng loại, cùng năm đã có số ấy.

    Ví dụ: kehoach issue plans/2026/papi.yaml --so 12 --ngay 19/01/2026
    """
    from generator.app.issue import issue
    from generator.cli.shared import show

    show(issue(file, number, day), voice)

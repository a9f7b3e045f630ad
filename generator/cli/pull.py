"""`kehoach pull`: what was changed in the Word file, brought home into the plan."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("plan", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Chỉ cho xem sẽ sửa gì, không ghi.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    help="Cách in: cho người đọc, hoặc cho chương trình khác.",
)
@click.pass_obj
def command(voice: Voice, plan: Path, file: Path, *, dry_run: bool, form: str) -> None:
    """Đưa những chỗ đã sửa trong tệp Word FILE về kế hoạch PLAN.

    Chữ, ý, nhiệm vụ, thời hạn, nơi nhận đã sửa, thêm hoặc bỏ trong tệp Word thành sửa đổi của
    tệp kế hoạch; ghi chú và cách trình bày của tệp giữ nguyên. Chỗ cả hai bên cùng sửa và chỗ
    không đưa về được thì liệt kê để người quyết định, lệnh kết thúc với mã 1.

    Tệp Word phải do lệnh generate làm ra (sửa bằng Word hay LibreOffice đều được): trong tệp có
    dấu để biết chỗ nào đã sửa. Không có dấu ấy thì chỉ liệt kê chỗ khác nhau, không ghi gì.

    Ví dụ: kehoach pull plans/2026/papi.yaml papi-lanh-dao-sua.docx --dry-run
    """
    from msgspec.structs import replace

    from generator.app.pull import pull_word
    from generator.cli.shared import show
    from generator.report import pulled

    done = pull_word(plan, file, dry_run=dry_run)
    outcome = done.outcome
    if form == "json":
        click.echo(pulled.json(done.told, voice), nl=False)
        outcome = replace(outcome, said=(), text="")
    show(outcome, voice)

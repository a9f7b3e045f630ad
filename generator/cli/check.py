"""`kehoach check`: what is wrong, before the signature."""

from __future__ import annotations

from pathlib import Path

import click

from generator.report.sentences import Voice


def _codes(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Take codes apart that stand behind one another."""
    return tuple(code.upper() for value in values for code in value.replace(",", " ").split())


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option("--fix", is_flag=True, help="Tự sửa những lỗi sửa được chắc chắn.")
@click.option("--diff", is_flag=True, help="Chỉ cho xem sẽ sửa gì, không ghi vào tệp.")
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Với --fix và một tệp Word: nơi ghi bản đã sửa thể thức. Tệp gốc giữ nguyên.",
)
@click.option(
    "--annotate",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BẢN_SAO.docx",
    help="Ghi kết quả thành nhận xét (comment) trong một bản sao của tệp Word.",
)
@click.option(
    "--select",
    multiple=True,
    metavar="MÃ,…",
    callback=_codes,
    help="Chỉ xét những mã này (hoặc những mã bắt đầu như vậy), ví dụ KT,CT101.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="MÃ,…",
    callback=_codes,
    help="Không xét những mã này.",
)
@click.option(
    "--severity",
    type=click.Choice(("error", "warning", "info")),
    default="info",
    help="Chỉ hiện từ mức này trở lên: error (lỗi), warning (cảnh báo), info (gợi ý).",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "sarif", "github")),
    default="text",
    help="Cách in kết quả: cho người đọc, hoặc cho chương trình khác.",
)
@click.pass_obj
def command(  # noqa: PLR0913 - the options, each by its name
    voice: Voice,
    files: tuple[Path, ...],
    *,
    fix: bool,
    diff: bool,
    output: Path | None,
    annotate: Path | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    severity: str,
    form: str,
) -> None:
    """Soát lỗi các kế hoạch hoặc tệp Word FILES, hoặc mọi kế hoạch và tệp Word đã làm ra từ đó.

    Ví dụ: kehoach check plans/2024/papi.yaml
    """
    from generator.app.check import Asked, check
    from generator.check.select import Selection
    from generator.cli.shared import show, show_to_machine
    from generator.finding import Severity

    selection = Selection(select, ignore, Severity(severity))
    outcome = check(files, Asked(selection, fix, diff, output, annotate, voice))
    if form == "text":
        show(outcome, voice, count=True)
    else:
        show_to_machine(outcome, voice, form)

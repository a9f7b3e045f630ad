"""`kehoach compare`: what differs between two plans."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from msgspec.structs import replace

from generator.compare.differences import Ink
from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("old", metavar="A", type=click.Path(path_type=Path))
@click.argument("new", metavar="B", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "html", "json", "docx")),
    default="text",
    help="Danh sách trên màn hình, trang HTML, JSON cho chương trình khác, hoặc tệp Word có "
    "theo dõi thay đổi (track changes).",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ghi vào tệp này thay vì in ra.",
)
@click.pass_obj
def command(voice: Voice, old: Path, new: Path, form: str, output: Path | None) -> None:
    """Cho người ký thấy kế hoạch B khác kế hoạch A ở chỗ nào.

    A và B là hai kế hoạch (ví dụ của hai năm) hoặc hai thư mục kế hoạch. Với --format docx, mở
    bằng Word: chấp nhận mọi thay đổi thì được B, từ chối mọi thay đổi thì được A.

    Ví dụ: kehoach compare plans/2023/papi.yaml plans/2024/papi.yaml
    """
    from generator.app.compare import compare_in_word, compare_plans, write_comparison
    from generator.cli.shared import show
    from generator.report import comparison

    if form == "docx":
        show(compare_in_word(old, new, output), voice)
    result = compare_plans(old, new)
    if form == "json":
        printed = comparison.json(result.compared)
    elif form == "html":
        printed = comparison.html(result.compared, voice)
    else:
        colours = output is None and sys.stdout.isatty()
        paint = _coloured if colours else comparison.plain
        printed = comparison.text(result.compared, voice, paint)
    outcome = result.outcome
    if output is None:
        click.echo(printed, nl=False)
    else:
        written = write_comparison(printed, output, (old, new))
        outcome = replace(outcome, said=(*outcome.said, *written.said))
    show(outcome, voice)


def _coloured(words: str, ink: Ink) -> str:
    """Strike through what is gone, underline what is new."""
    if ink is Ink.SAME:
        return words
    gone = ink is Ink.OLD
    return click.style(words, "red" if gone else "green", strikethrough=gone, underline=not gone)

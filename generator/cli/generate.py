"""`kehoach generate`: Word files of plans."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.report.sentences import Voice


def _settings(_: click.Context, __: click.Parameter, values: tuple[str, ...]) -> dict[str, str]:
    """Take `key=value` apart."""
    found = {}
    for value in values:
        key, equals, text = value.partition("=")
        if not equals or not key.strip():
            msg = f"«{value}»: viết tên=giá trị, ví dụ nam=2025"
            raise click.BadParameter(msg)
        found[key.strip()] = text
    return found


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Nơi ghi: một tệp .docx (khi làm một kế hoạch) hoặc một thư mục.",
)
@click.option(
    "--set",
    "overrides",
    multiple=True,
    metavar="TÊN=GIÁ_TRỊ",
    callback=_settings,
    help="Đổi một giá trị cho lần này, ví dụ --set nam=2025.",
)
@click.option(
    "--final",
    is_flag=True,
    help="Bản để ký: còn lỗi, chỗ trống hoặc chỗ phải quyết định thì không làm.",
)
@click.option("--force", is_flag=True, help="Làm lại cả những kế hoạch không có gì thay đổi.")
@click.option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=1,
    metavar="SỐ",
    help="Số tiến trình cùng làm, khi có hàng trăm kế hoạch (mặc định: 1).",
)
@click.pass_obj
def command(  # noqa: PLR0913 - the options, each by its name
    voice: Voice,
    files: tuple[Path, ...],
    output: Path | None,
    overrides: dict[str, str],
    *,
    final: bool,
    force: bool,
    jobs: int,
) -> None:
    """Làm tệp Word của các kế hoạch.

    Không ghi FILES thì làm mọi kế hoạch trong thư mục plans; kế hoạch nào không có gì thay đổi
    so với lần trước thì không làm lại.

    Tệp plans/2024/papi.yaml cho ra output/2024/papi.docx.

    Ví dụ: kehoach generate plans/2024/papi.yaml
    """
    from generator.app.generate import generate
    from generator.cli.shared import show

    if len(files) == 1 and files[0].is_file():
        show(generate(files, output, overrides, final=final), voice)
        return
    from generator.cli.progress import Progress

    progress = Progress(voice, shown=sys.stderr.isatty())
    outcome = generate(
        files,
        output,
        overrides,
        final=final,
        force=force,
        jobs=jobs,
        progress=progress.step,
        tell=progress.tell,
    )
    show(outcome, voice)

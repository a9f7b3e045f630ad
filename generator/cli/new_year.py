"""`kehoach new-year`: next year's plan from last year's."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.i18n import N_
from generator.report.sentences import Voice

BOTH = N_("--interactive writes what is answered, --dry-run writes nothing: choose one of them.")


@click.command("new-year", options_metavar="[TÙY CHỌN]")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--year", type=int, metavar="NĂM", help="Năm mới (mặc định: năm liền sau).")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Nơi ghi: một tệp .yaml (khi làm một kế hoạch) hoặc một thư mục.",
)
@click.option("--dry-run", is_flag=True, help="Chỉ cho xem danh sách, không ghi kế hoạch nào.")
@click.option(
    "--interactive",
    is_flag=True,
    help="Hỏi ngay từng chỗ phải quyết định; chỗ để sau vẫn là dòng «# NĂM MỚI: …».",
)
@click.option(
    "--keep-done",
    is_flag=True,
    help="Giữ cả những nhiệm vụ đã xong (tien_do: xong); không ghi thì bỏ ra.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown", "json")),
    default="text",
    help="Cách in danh sách: cho người đọc, để lưu hồ sơ, hoặc cho chương trình khác.",
)
@click.option(
    "--list",
    "listing",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="TỆP",
    help="Ghi danh sách vào tệp này (.docx, .md hoặc .json), cả khi có --dry-run.",
)
@click.pass_obj
def command(  # noqa: PLR0913 - the options, each by its name
    voice: Voice,
    files: tuple[Path, ...],
    year: int | None,
    output: Path | None,
    *,
    dry_run: bool,
    interactive: bool,
    keep_done: bool,
    form: str,
    listing: Path | None,
) -> None:
    """Làm kế hoạch năm sau từ kế hoạch năm trước FILES (tệp hoặc thư mục).

    Tệp cũ giữ nguyên. In ra danh sách: chỗ nào đã đổi năm, chỗ nào giữ, chỗ nào người phải quyết
    định; mỗi việc phải quyết định là một dòng «# NĂM MỚI: …» trong tệp mới.

    Ví dụ: kehoach new-year plans/2024/papi.yaml
    """
    from shutil import get_terminal_size

    from msgspec.structs import replace

    from generator.app.new_year import Wanted, new_year
    from generator.cli.deciding import Deciding
    from generator.cli.shared import show
    from generator.report import changes
    from generator.report.sentences import sentence

    if interactive and dry_run:
        raise click.UsageError(sentence(BOTH, {}, voice))
    decide = Deciding(voice) if interactive else None
    done = new_year(files, Wanted(year, output, dry_run, keep_done, voice, decide, listing))
    if form == "json":
        printed = changes.json(done.lists, voice)
    elif form == "markdown":
        printed = changes.markdown(done.lists, voice)
    elif sys.stdout.isatty():
        printed = changes.table(done.lists, voice, get_terminal_size().columns)
    else:
        printed = changes.text(done.lists, voice)
    click.echo(printed, nl=False)
    outcome = done.outcome if form == "text" else replace(done.outcome, said=())
    show(outcome, voice)

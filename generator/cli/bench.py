"""`kehoach bench`: the measures that the program is held to."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec

import click

from generator.errors import GeneratorError
from generator.i18n import N_


class NoBenchError(GeneratorError):
    """The measures are not there: the program was installed without them."""

    code = "MT140"
    message = N_("The measures are not part of this installation.")
    help = N_("Run “{program} bench” in the whole folder of the program, beside kehoach.py.")


@click.command(options_metavar="[TÙY CHỌN]")
@click.option("--json", "machine", is_flag=True, help="In kết quả cho chương trình khác.")
@click.option("--only", multiple=True, metavar="NHÓM", help="Chỉ đo nhóm này, ví dụ processes.")
@click.option(
    "--rounds",
    type=click.IntRange(3, 100),
    default=7,
    metavar="SỐ",
    help="Số lượt đo xen kẽ (mặc định: 7).",
)
@click.option("--peers", is_flag=True, help="Đo thêm các công cụ khác, nếu có kịch bản đo.")
def command(only: tuple[str, ...], rounds: int, *, machine: bool, peers: bool) -> None:
    """Đo tốc độ của chương trình bên cạnh docxtpl; mất vài phút.

    Ví dụ: kehoach bench --only processes
    """
    if find_spec("bench") is None or find_spec("bench.run") is None:
        raise NoBenchError
    run = import_module("bench.run")
    unknown = [name for name in only if name not in run.names()]
    if unknown:
        msg = f"«{unknown[0]}»: chọn trong {', '.join(run.names())}"
        raise click.BadParameter(msg)
    found = []
    for result in run.results(only, rounds):
        found.append(result)
        if not machine:
            click.echo(run.line(result))
    if machine:
        click.echo(run.as_json(found))
    if peers:
        click.echo(run.beside_peers(), err=machine)
    raise click.exceptions.Exit(0 if all(result.holds for result in found) else 1)

"""`kehoach rules`: what the codes of findings mean."""

from __future__ import annotations

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.argument("code", required=False, metavar="[MÃ]")
@click.pass_obj
def command(voice: Voice, code: str | None) -> None:
    """Giải thích các mã lỗi: không ghi mã thì liệt kê tất cả, ghi mã thì in trang giải thích.

    Ví dụ: kehoach rules KT101
    """
    from generator.app.rules import explain
    from generator.cli.shared import show

    show(explain(code, voice), voice)

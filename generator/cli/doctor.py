"""`kehoach doctor`: what is missing on this machine."""

from __future__ import annotations

import click

from generator.report.sentences import Voice


@click.command(options_metavar="[TÙY CHỌN]")
@click.pass_obj
def command(voice: Voice) -> None:
    """Xem máy này còn thiếu gì.

    Phông chữ, Word hoặc LibreOffice, quyền ghi tệp.

    Ví dụ: kehoach doctor
    """
    from generator.app.doctor import doctor
    from generator.cli.shared import show

    show(doctor(), voice)

"""The end of the main text: who receives the document, beside who signs it."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from generator.document.blocks import Document, Recipient, Signature
from generator.standard import nd30
from generator.text.rich import plain
from generator.text.widths import width_pt
from generator.word.layout import Layout
from generator.word.lines import TWIPS
from generator.word.runs import Ink, Written
from generator.word.styles import Style

LINE = 1.15
"""The height of a line of Times New Roman, as a share of its size."""


def signature_fields(document: Document, ink: Ink, layout: Layout) -> dict[str, object]:
    """Give recipients and signature as the template's tags ask for them.

    A list of recipients longer than what stands beside it goes on in a row of its own, which
    may break over pages: the signature then stays whole wherever it comes.
    """
    signature = document.signature or Signature()
    recipients = document.recipients
    beside = _beside(recipients, signature, layout)
    lines = [Written(ink.runs(recipient.content)) for recipient in recipients]
    return {
        "co_ky": bool(recipients or document.signature or document.drafter),
        "co_nguoi_ky": document.signature is not None,
        "dong_noi_nhan": lines[:beside],
        "dong_noi_nhan_tiep": lines[beside:],
        "nguoi_soan": document.drafter,
        "dong_quyen_han": list(signature.authority),
        "dong_chuc_vu_khac": list(signature.other_positions),
        "ho_ten": signature.name,
    }


def _beside(recipients: Sequence[Recipient], signature: Signature, layout: Layout) -> int:
    """Give how many recipients stand beside the signature: all of them where they fit."""
    titles = len(signature.authority) + len(signature.other_positions)
    signing = layout.size(Style.SIGNING_AUTHORITY) * LINE * titles
    signing += nd30.SIGNATURE_ROOM.chosen_tw / TWIPS + layout.size(Style.SIGNER) * LINE
    size = layout.size(Style.RECIPIENT)
    column = layout.column("dong_noi_nhan") / TWIPS
    left = signing - layout.size(Style.RECIPIENTS_LABEL) * LINE
    for count, recipient in enumerate(recipients):
        width = width_pt(f"- {plain(recipient.content)}", size)
        left -= max(1, ceil(width / column)) * size * LINE
        if left < 0:
            return max(1, count)
    return len(recipients)


def addressee_fields(document: Document, ink: Ink) -> dict[str, object]:
    """Give whom the document addresses: one beside the words, several below them."""
    lines = [Written(ink.runs(recipient.content)) for recipient in document.addressees]
    return {
        "kinh_gui": lines[0] if len(lines) == 1 else "",
        "dong_kinh_gui": lines if len(lines) > 1 else [],
    }

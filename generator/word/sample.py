"""Two documents to try a template on: something in every place, and nothing anywhere."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.document.blocks import (
    Appendix,
    Date,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Role,
    Signature,
)
from generator.standard.kinds import KE_HOACH
from generator.standard.words import Circulation, Secrecy, Urgency
from generator.text.rich import Run

_LINE = (Run("A"),)
_LINES = (Recipient(_LINE), Recipient(_LINE))

_PLAIN: Mapping[str, object] = MappingProxyType(
    {
        "nam": "",
        "trich_yeu": "",
        "can_cu": [],
        "mo_dau": [],
        "ket_thuc": [],
        "nhiem_vu": [],
        "noi_nhan": [],
        "bien": {},
    },
)

FULL = Document(
    kind=KE_HOACH,
    letterhead=Letterhead(("A",), ("A",), "01", "A", "A", Date("01", "01", "2024")),
    subject=(_LINE,),
    addressees=_LINES,
    body=(Paragraph(Role.TEXT, _LINE),),
    recipients=_LINES * 20,
    drafter="A",
    signature=Signature(("A",), ("A",), "A"),
    appendices=(Appendix("A", (_LINE,), _LINE, (Paragraph(Role.TEXT, _LINE),)),),
    draft=True,
    urgency=Urgency.URGENT,
    secrecy=Secrecy.PLAIN,
    circulation=Circulation.INTERNAL,
    address=("A",),
    data={**_PLAIN, "can_cu": ["A"], "mo_dau": ["A"], "ket_thuc": ["A"], "noi_nhan": ["A"]},
)

EMPTY = Document(kind=KE_HOACH, letterhead=Letterhead(number=None), data=_PLAIN)

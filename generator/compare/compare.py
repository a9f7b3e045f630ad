"""Two plans held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.compare.contents import listed, outline, table_nodes, task_nodes, task_origins
from generator.compare.differences import Difference, Part, Side, Verdict
from generator.compare.nodes import Node, differences
from generator.document.blocks import Document
from generator.document.form import date_in_words
from generator.document.listing import text
from generator.finding import Place
from generator.plan.model import Plan
from generator.text.dates import PartialDate

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ORDER = list(Part)


class Whole(Struct, frozen=True):
    """A plan and its document."""

    plan: Plan
    document: Document

    @property
    def year(self) -> int | None:
        """The plan's own year, where it is known."""
        date = self.plan.date
        return self.plan.year or (date.year if isinstance(date, PartialDate) else None)


def compare(old: Whole, new: Whole) -> tuple[Difference, ...]:
    """Give everything that differs, part by part."""
    found = [
        *_fields(old, new),
        *differences(_lists(old.document), _lists(new.document)),
        *differences(task_nodes(old.plan), task_nodes(new.plan)),
        *differences(_outline(old), _outline(new)),
        *differences(table_nodes(old.plan), table_nodes(new.plan)),
    ]
    found.sort(key=lambda change: _ORDER.index(change.part))
    by = new.year - old.year if old.year and new.year else 0
    return tuple(replace(change, yearly=_is_yearly(change, by)) for change in found)


def _outline(whole: Whole) -> list[Node]:
    return outline(whole.document, task_origins(whole.plan))


def _lists(document: Document) -> list[Node]:
    return [
        *listed(Part.ADDRESSEES, document.addressees),
        *listed(Part.RECIPIENT, document.recipients),
    ]


# --- what stands once -------------------------------------------------------------


def _fields(old: Whole, new: Whole) -> Iterator[Difference]:
    """Give what differs in the parts that every document has once."""
    before, after = _once(old), _once(new)
    for key in dict.fromkeys((*before, *after)):
        part, was, from_ = before.get(key, (Part.HEAD, "", Place()))
        part_, now, to = after.get(key, (part, "", Place()))
        if was == now:
            continue
        verdict = Verdict.CHANGED if was and now else Verdict.ADDED if now else Verdict.DROPPED
        yield Difference(part_, verdict, key, "", Side(was, place=from_), Side(now, place=to))


def _once(whole: Whole) -> dict[str, tuple[Part, str, Place]]:
    """Give the words of each such part by the key under which a clerk writes it."""
    document = whole.document
    head, signature = document.letterhead, document.signature
    marks = [document.urgency, document.secrecy, document.circulation]
    at = head.origin.place
    found = {
        "loai": (Part.HEAD, document.kind.name, Place()),
        "chu_quan": (Part.HEAD, " ".join(head.parents), at),
        "co_quan": (Part.HEAD, " ".join(head.organ), at),
        # these stand in the plan or in the office's file: which line it is, nobody has kept
        "so": (Part.HEAD, head.number or "", Place()),
        "ky_hieu": (Part.HEAD, head.symbol, Place()),
        "dia_danh": (Part.HEAD, head.place, at),
        "ngay": (Part.HEAD, date_in_words(head.date) if head.date else "", Place()),
        "dau": (Part.HEAD, ", ".join(mark.value for mark in marks if mark), Place()),
        "trich_yeu": (Part.SUBJECT, " ".join(map(text, document.subject)), _subject(whole)),
        "nguoi_soan": (Part.RECIPIENT, document.drafter, Place()),
        "dia_chi": (Part.HEAD, "; ".join(document.address), Place()),
    }
    if signature:
        place = signature.origin.place
        found["chuc_vu"] = (Part.SIGNER, "; ".join(signature.authority), place)
        found["chuc_vu_khac"] = (Part.SIGNER, "; ".join(signature.other_positions), place)
        found["ho_ten"] = (Part.SIGNER, signature.name, place)
    return {key: (part, " ".join(said.split()), spot) for key, (part, said, spot) in found.items()}


def _subject(whole: Whole) -> Place:
    return whole.plan.subject.origin.place if whole.plan.subject else Place()


def _is_yearly(change: Difference, by: int) -> bool:
    """Say whether only the years moved, by as many as the plan's own."""
    if not by or change.verdict is not Verdict.CHANGED:
        return False
    moved = _YEAR.sub(lambda year: str(int(year.group()) + by), change.old.text)
    return moved == change.new.text

"""Last year's plan → what becomes of every year in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import accumulate

from msgspec import Struct

from generator.finding import Edit
from generator.plan.model import Plan
from generator.plan.progress import PROGRESS
from generator.rollover import cited, finders, reasons
from generator.rollover.changes import Change, Reason, Verdict, Years
from generator.rollover.ended import ended
from generator.rollover.form import READ_HERE, form
from generator.rollover.scan import Scan
from generator.rollover.tasks import tasks
from generator.rollover.units import unknown_leads
from generator.rollover.walk import Part, parts
from generator.rollover.wording import wording
from generator.source.nodes import Source
from generator.text.cycle import NAME as LUNAR
from generator.text.dates import PartialDate
from generator.text.rich import plain

_PRINTED = frozenset(
    {
        "trich_yeu", "tham_quyen", "kinh_gui", "can_cu", "mo_dau", "noi_dung", "ket_thuc",
        "nhiem_vu", "phu_luc", "noi_nhan", "bien",
    }
)  # fmt: skip
_NOT_WORDS = frozenset({"danh_so", "rong", "hang", "kho", PROGRESS})
_YEAR = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")
_OWN_YEAR = re.compile(r"(?:năm|/)\s*((?:19|20|21)[0-9]{2})(?![0-9])", re.IGNORECASE)
_PLAIN_KEY = re.compile(r"[a-z0-9_]+")
_SPEAKS = re.compile(rf"[0-9]|\{{\{{|{LUNAR}", re.IGNORECASE)
_LONGEST = 200
"""So far back the braces of an expression may stand."""
_MONEY = frozenset({"kinh_phi"})
_FIGURES = frozenset({"chi_tieu", "so_luong"})


class Asked(Struct, frozen=True):
    """How it is to be done: the way to the office file, whether finished tasks stay."""

    office: str = ""
    keep_done: bool = False


def year_of(plan: Plan) -> int | None:
    """Give the year of a plan: as it says, or as its date or its subject does."""
    if plan.year:
        return plan.year
    if isinstance(plan.date, PartialDate):
        return plan.date.year
    subject = " ".join(map(plain, plan.subject.paragraphs)) if plan.subject else ""
    found = _OWN_YEAR.findall(subject)
    return int(found[-1]) if found else None


def roll(source: Source, plan: Plan, years: Years, asked: Asked | None = None) -> list[Change]:
    """Give what becomes of `source`, in the order of the file; every year in it is told of."""
    asked = asked or Asked()
    words = [part for part in parts(source.root) if _is_printed(part)]
    number = plan.number if isinstance(plan.number, str) else ""
    own = cited.Own(number, _symbol(plan))
    found = [
        *form(source, plan, years, asked.office),
        *tasks(source, years, keep_done=asked.keep_done),
        *(change for part in words for change in _text(part, years, own)),
        *ended(source, plan, words, date(years.new, 1, 1)),
        *unknown_leads(words, plan.units),
    ]
    found = list(_left(found))
    found += _others(source, found)
    return sorted(found, key=lambda change: (change.start, change.end))


def edits(changes: Iterable[Change]) -> list[Edit]:
    """Give what `changes` do to the file, the comments aside."""
    return [edit for change in changes for edit in change.edits]


def _symbol(plan: Plan) -> str:
    """Give the symbol of a plan, as the document prints it."""
    from generator.document.form import symbol

    return symbol(plan)


def _is_printed(part: Part) -> bool:
    if part.top not in _PRINTED or part.top in READ_HERE:
        return False
    if part.is_key:
        return not _PLAIN_KEY.fullmatch(part.scalar.text)
    return part.key not in _NOT_WORDS and PROGRESS not in part.path


def _text(part: Part, years: Years, own: cited.Own) -> list[Change]:
    if not _SPEAKS.search(part.scalar.text):
        return []
    deadline = part.key == "thoi_gian" or (part.top == "bien" and "nam" in part.key)
    scan = Scan(wording(part.scalar, years), years, deadline)
    cited.papers(scan, own)
    for find in finders.FINDERS:
        find(scan)
    found = scan.found
    figures = part.key in _MONEY or part.key in _FIGURES
    if figures and not part.is_key and not any(c.verdict is Verdict.DECIDE for c in found):
        scalar = part.scalar
        reason = reasons.MONEY if part.key in _MONEY else reasons.TARGET
        said = " ".join(scalar.text.split())
        data = {"year": years.new}
        return [
            *found,
            Change(scalar.start, scalar.start, Verdict.DECIDE, said, said, Reason(reason, data)),
        ]
    return found


def _left(found: list[Change]) -> Iterator[Change]:
    """Leave out what stands in lines that are themselves left out."""
    gone = sorted(
        edit
        for change in found
        for edit in change.edits
        if not edit.text and (change.start, change.end) == (edit.start, edit.end)
    )
    begins = [edit.start for edit in gone]
    for change in found:
        index = bisect_right(begins, change.start) - 1
        within = index >= 0 and change.end <= gone[index].end
        if not within or gone[index] in change.edits:
            yield change


def _others(source: Source, found: list[Change]) -> Iterator[Change]:
    """Give the years that no text tells of: in keys, settings, comments, expressions."""
    spans = sorted((change.start, change.end) for change in found)
    reach = list(accumulate((end for _, end in spans), max))
    texts = sorted(parts(source.root), key=lambda part: part.scalar.start)
    starts = [part.scalar.start for part in texts]
    for year in _YEAR.finditer(source.text):
        before = bisect_right(spans, (year.start(), len(source.text))) - 1
        if before >= 0 and reach[before] >= year.end():
            continue
        index = bisect_right(starts, year.start()) - 1
        part = texts[index] if index >= 0 else None
        said = _why(part if part and year.start() < part.scalar.end else None, source, year)
        words = year.group()
        yield Change(*year.span(), Verdict.KEPT, words, words, Reason(said))


def _why(part: Part | None, source: Source, year: re.Match[str]) -> str:
    if part is None:
        return reasons.COMMENT
    if part.is_key:
        return reasons.KEY
    opened = source.text.rfind("{{", max(part.scalar.start, year.start() - _LONGEST), year.start())
    if opened >= 0 and source.text.find("}}", opened, year.start()) < 0:
        return reasons.EXPRESSION
    if PROGRESS in part.path:
        return reasons.PROGRESS
    return reasons.SETTING if part.key in _NOT_WORDS else reasons.NAME

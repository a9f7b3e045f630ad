"""The parts of the form that are made anew each year: year, number, date, signer, office file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.finding import Edit
from generator.plan.model import OMITTED, Plan
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict, Years
from generator.rollover.scan import Scan
from generator.rollover.walk import pair
from generator.rollover.wording import wording
from generator.source.nodes import Mapping, Node, Scalar, Source
from generator.text.dates import PartialDate

_YEAR = re.compile(r"(?<![0-9])[0-9]{4}(?![0-9])")
_REST = re.compile(r"[ \t]*(?=[\r\n]|\Z)")
_CODE = re.compile(r"VT\s*[_.,]\s*[a-zđ]{2,5}(?!\w)|\([0-9]{1,3}\s*b?\)")

_PLAIN = re.compile(r"[\w.][\w./-]*")

READ_HERE = frozenset({"nam", "so", "ngay", "dung_chung", "nguoi_ky", "nguoi_soan", "luu"})
"""The keys of the plan that are looked at here and nowhere else."""


def form(source: Source, plan: Plan, years: Years, office: str) -> Iterator[Change]:
    """Give what becomes of the form; `office` is the way to the office file from the new one."""
    for key in ("nam", "ngay"):
        scalar = _scalar(source, key)
        if scalar:
            yield from _dated(scalar, plan, years, key)
    number = _scalar(source, "so")
    if number and plan.number is not OMITTED:
        yield cleared(number, reasons.NUMBER_CLEARED)
    shared = _scalar(source, "dung_chung")
    if shared:
        yield _path(shared, office)
    yield from _people(source)


def _scalar(source: Source, key: str) -> Scalar | None:
    found = pair(source.root, key)
    value = found[1] if found else None
    return value if isinstance(value, Scalar) and value.text.strip() else None


def _dated(scalar: Scalar, plan: Plan, years: Years, key: str) -> Iterator[Change]:
    """Move the year of the plan or of its month of issue; clear a whole date."""
    if key == "ngay" and plan.date is OMITTED:
        return
    if key == "ngay" and isinstance(plan.date, PartialDate) and plan.date.day:
        yield cleared(scalar, reasons.DATE_CLEARED)
        return
    scan = Scan(wording(scalar, years), years)
    reason = Reason(reasons.YEAR_OF_PLAN if key == "nam" else reasons.MONTH_OF_ISSUE)
    for year in _YEAR.finditer(scan.text):
        new = str(int(year.group()) + years.shift)
        scan.claim((0, len(scan.text)), Verdict.MOVED, reason, (*year.span(), new))
        break
    yield from scan.found


def cleared(scalar: Scalar, reason: str) -> Change:
    """Leave nothing of a text: the key stays, and a comment behind it."""
    text = scalar.source.text
    start = scalar.start
    if _REST.match(text, scalar.end) and text[start - 1 : start] == " ":
        start -= 1
    edit = Edit(start, scalar.end, "")
    old = scalar.text.strip()
    return Change(scalar.start, scalar.end, Verdict.MOVED, old, "", Reason(reason), (edit,))


def _path(scalar: Scalar, office: str) -> Change:
    old = scalar.text.strip()
    span = (scalar.start, scalar.end)
    if not office or office == old:
        return Change(*span, Verdict.KEPT, old, old, Reason(reasons.PATH))
    quoted = office.replace("'", "''")
    written = office if _PLAIN.fullmatch(office) else f"'{quoted}'"
    edit = Edit(*span, written)
    return Change(*span, Verdict.MOVED, old, office, Reason(reasons.PATH), (edit,))


def _people(source: Source) -> Iterator[Change]:
    signer = pair(source.root, "nguoi_ky")
    if signer:
        name = _name(signer[1])
        if name and name != OMITTED.value:
            yield _asked(signer[1], name, reasons.SIGNER)
    for key in ("nguoi_soan", "luu"):
        scalar = _scalar(source, key)
        if scalar and (key == "nguoi_soan" or _CODE.search(scalar.text)):
            yield _asked(scalar, scalar.text.strip(), reasons.DRAFTER)


def _asked(node: Node, name: str, reason: str) -> Change:
    return Change(node.start, node.end, Verdict.DECIDE, name, name, Reason(reason))


def _name(node: Node) -> str:
    """Give the name by which a signer is called."""
    if isinstance(node, Scalar):
        return node.text.strip()
    if isinstance(node, Mapping):
        found = [value.text for _, value in node.pairs if isinstance(value, Scalar)]
        return ", ".join(found)
    return ""

"""What a document must have: each missing part is told at the place where it belongs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.finding import Place
from generator.plan import faults
from generator.plan.forms import PLAN
from generator.plan.model import Absent, Plan
from generator.plan.people import OFFICE
from generator.plan.reading import Reading, is_blank, place
from generator.plan.shapes import Field, Pairs
from generator.source.nodes import Node, Sequence, Source
from generator.standard.kinds import Frame

_NO_SUBJECT = frozenset({Frame.INTRODUCTION, Frame.LEAVE, Frame.MINUTES, Frame.UNREGULATED})
_NO_PLACE = frozenset({Frame.MINUTES})


def want(reading: Reading, plan: Plan, pairs: Pairs, source: Source, root: Node) -> None:
    """Report every part that is missing."""
    missing = [*_missing(plan, pairs)]
    if reading.tasks_wanted and not plan.tasks and "nhiem_vu" not in _written(pairs):
        missing.append("nhiem_vu")
    for key in missing:
        if key in reading.suspected:
            continue
        field = PLAN.keys[key]
        _report(reading, field, key, _before(key, pairs, source) or place(root))
    office = pairs.get("co_quan")
    if office and isinstance(office[1], Sequence):
        return  # its parts stand behind dashes, which is told
    for key in _missing_of_office(plan):
        if key not in reading.suspected:
            at = place(office[0] if office else root)
            _report(reading, OFFICE.keys[key], f"co_quan.{key}", at)


def _report(reading: Reading, field: Field, name: str, at: Place) -> None:
    example = f"{field.key}: {field.example.strip()}"
    if "\n" in field.example:
        example = f"{field.key}: …"
    reading.at(faults.MISSING, at, field=name, meaning=field.meaning, example=example)


def _missing(plan: Plan, pairs: Pairs) -> Iterator[str]:
    """Give the keys that a plan needs; one that was given wrongly is not missing as well."""
    if "loai" not in pairs:
        yield "loai"
    if plan.subject is None and plan.kind.frame not in _NO_SUBJECT:
        yield "trich_yeu"
    if not plan.addressees and plan.kind.frame is Frame.LETTER:
        yield "kinh_gui"
    if not plan.items and not plan.opening and "noi_dung" not in _written(pairs):
        yield "noi_dung"
    if not plan.recipients and not isinstance(plan.recipients, Absent):
        yield "noi_nhan"
    if plan.archive is None and not isinstance(plan.recipients, Absent):
        yield "luu"
    if plan.signer is None and "nguoi_ky" not in _written(pairs):
        yield "nguoi_ky"


def _written(pairs: Pairs) -> Iterator[str]:
    return (key for key, (_, value) in pairs.items() if not is_blank(value))


def _missing_of_office(plan: Plan) -> Iterator[str]:
    if not plan.office.names:
        yield "ten"
    if not plan.office.symbol and not plan.symbol and not isinstance(plan.number, Absent):
        yield "ky_hieu"
    dated = plan.kind.frame not in _NO_PLACE and not isinstance(plan.date, Absent)
    if not plan.office.place and dated:
        yield "dia_danh"


def _before(key: str, pairs: Pairs, source: Source) -> Place | None:
    """Give the place of the last key of the plan itself that stands before `key` by custom."""
    order = [field.key for field in PLAN.fields]
    for name in reversed(order[: order.index(key)]):
        if name in pairs and pairs[name][0].source is source:
            return place(pairs[name][0])
    return None

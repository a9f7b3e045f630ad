"""Names that time has overtaken by the new year: of the issuing office, and in the plan's words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from generator.plan.model import Plan
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict
from generator.rollover.walk import Part, pair
from generator.source.nodes import Source
from generator.standard.names import changes, folded, resolve
from generator.text.citations import citations

_COUNCIL = re.compile(
    r"(?:UBND|HĐND|[ỦU]y ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)\s+(?P<place>.+)",
    re.IGNORECASE | re.DOTALL,
)
_DISTRICT = re.compile(r"(?:huyện|quận|thị xã|thị trấn)\s", re.IGNORECASE)
_OF_DISTRICTS = re.compile(
    r"(?<!\w)(?:cấp huyện|các huyện(?:, thị xã)?(?:, thành phố)?|(?:Huyện|Quận|Thị) ủy"
    r"|(?:(?:UBND|HĐND|[ỦU]y ban nhân dân|Hội đồng nhân dân|Công an)\s+)?"
    r"(?:huyện|quận|thị xã|thị trấn)(?=\s+[A-ZĐÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚĂĨŨƠƯẠ-Ỹ])"
    r"(?:\s+[A-ZĐÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚĂĨŨƠƯẠ-Ỹ]\w*){1,3})(?!\w)"
)
_HISTORY = re.compile(
    r"\(cũ\)|trước đây|trước khi|nay là|sáp nhập|hợp nhất|trên cơ sở|tiếp nhận từ|nguyên"
)
_QUOTED = re.compile('[“«"][^“”«»"]{1,400}[”»"]')
_AROUND = 60


def ended(source: Source, plan: Plan, texts: Sequence[Part], day: date) -> Iterator[Change]:
    """Give the names that have ended by `day`.

    Where the issuing office itself has, that alone is said, at the letterhead: every other name
    follows from it.
    """
    office = _office(source, plan, day)
    if office:
        yield office
    else:
        yield from _named(texts, day)


def _office(source: Source, plan: Plan, day: date) -> Change | None:
    for name in (*plan.office.parents, *plan.office.names):
        council = _COUNCIL.fullmatch(name.strip())
        place = council["place"] if council else name.strip()
        data = _over(place, day) or (_district(place, day) if council else None)
        if data is None:
            continue
        found = pair(source.root, "co_quan") or pair(source.root, "dung_chung")
        start = found[0].start if found else 0
        reason = Reason(reasons.OFFICE_ENDED, {**data, "name": name})
        return Change(start, start, Verdict.DECIDE, name, name, reason)
    return None


def _over(name: str, day: date) -> dict[str, object] | None:
    """Give what is to be said of `name`, if it has ended by `day`."""
    standing = resolve(name, day)
    if not standing.ended:
        return None
    first = standing.changes[0]
    return {"successor": standing.name, "day": _written(first.day), "act": first.act}


def _district(place: str, day: date) -> dict[str, object] | None:
    from generator.standard.names_ended import DISTRICT

    return _of_districts() if _DISTRICT.match(place) and day >= DISTRICT.day else None


def _of_districts() -> dict[str, object]:
    from generator.standard.names_ended import DISTRICT

    return {
        "successor": DISTRICT.successor,
        "day": _written(DISTRICT.day),
        "act": DISTRICT.act,
    }


def _districts(text: str, day: date) -> Iterator[str]:
    """Give the ways in which `text` speaks of districts, which are no more."""
    from generator.standard.names_ended import DISTRICT

    if day < DISTRICT.day:
        return
    for found in _OF_DISTRICTS.finditer(text):
        around = text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
        if not _HISTORY.search(around):
            yield " ".join(found.group().split())


def _written(day: date) -> str:
    return f"{day.day:02}/{day.month}/{day.year}"


@cache
def _pattern() -> re.Pattern[str]:
    names = sorted(changes(), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, names))})(?!\w)")


def _named(texts: Sequence[Part], day: date) -> Iterator[Change]:
    """Give each name that has ended once, at its first place, with all its lines."""
    places: dict[str, list[Part]] = {}
    for part in texts:
        for name in _hits(part.scalar.text, day):
            if part not in places.setdefault(name, []):
                places[name].append(part)
    for name, found in places.items():
        scalar = found[0].scalar
        lines = sorted({part.scalar.source.line(part.scalar.start) for part in found})
        if name in changes():
            said = changes()[name].name
            data = {"name": said, **(_over(said, day) or {})}
        else:
            said = name
            data = {"name": name, **_of_districts()}
        data["lines"] = ", ".join(map(str, lines))
        reason = Reason(reasons.NAME_ENDED, data)
        yield Change(scalar.start, scalar.start, Verdict.DECIDE, said, said, reason)


def _hits(text: str, day: date) -> Iterator[str]:
    """Give the names in `text` that have ended, history and citations aside."""
    if text.isascii():
        return
    spans = [found.span() for found in _QUOTED.finditer(text)]
    spans += [(citation.start, citation.end) for citation in citations(text)]
    pieces, done = [], 0
    for start, end in sorted(spans):
        pieces.append(text[done:start])
        done = max(done, end)
    said = " ".join([*pieces, text[done:]])
    yield from _districts(said, day)
    text = folded(said)
    for found in _pattern().finditer(text):
        around = text[max(0, found.start() - _AROUND) : found.end() + _AROUND]
        change = changes()[found.group()]
        if change.settled <= day and not _HISTORY.search(around):
            yield folded(change.name)

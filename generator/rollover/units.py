"""Lead units that the office no longer has: those that its own list does not name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.plan.keys import folded
from generator.plan.model import Unit
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict
from generator.rollover.walk import Part

_LEADS = frozenset({"chu_tri", "co_quan_chu_tri", "don_vi_chu_tri"})
_SEPARATOR = re.compile(r"[;\n]")
_UNIT = re.compile(
    r"(?:Phòng|Trung tâm|Chi cục|Văn phòng|Thanh tra|Trạm|Đội)\s+[A-ZĐ].*|[A-ZĐ][A-ZĐ&-]{1,7}"
)
_LETTERS = re.compile(r"[^a-z0-9]|(?<![a-z])va(?![a-z])")
_ALIKE = 0.9


def unknown_leads(texts: Sequence[Part], units: Sequence[Unit]) -> Iterator[Change]:
    """Give each lead that is no unit of the office any more, once, with all its lines.

    An office without a list of its units says nothing of them.
    """
    if not units:
        return
    names = {
        _bare(name) for unit in units for name in (unit.short, unit.name, *unit.spellings) if name
    }
    found: dict[str, list[Part]] = {}
    known: dict[str, bool] = {}
    for part in texts:
        if part.key in _LEADS and not part.is_key:
            for name in _SEPARATOR.split(part.scalar.text):
                said = " ".join(name.split()).rstrip(".,")
                if not _UNIT.fullmatch(said):
                    continue
                if said not in known:
                    known[said] = _known(_bare(said), names)
                if not known[said]:
                    found.setdefault(said, []).append(part)
    for name, parts in found.items():
        scalar = parts[0].scalar
        lines = sorted({part.scalar.source.line(part.scalar.start) for part in parts})
        reason = Reason(reasons.UNIT_UNKNOWN, {"lines": ", ".join(map(str, lines))})
        yield Change(scalar.start, scalar.start, Verdict.DECIDE, name, name, reason)


def _bare(name: str) -> str:
    return _LETTERS.sub("", folded(name).replace("_", " "))


def _known(name: str, names: set[str]) -> bool:
    from difflib import SequenceMatcher

    return name in names or any(
        SequenceMatcher(None, name, other).ratio() >= _ALIKE for other in names
    )

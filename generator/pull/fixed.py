"""What stands at fixed places of a document, changed on paper → the keys that say it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.digests import LINE
from generator.finding import Edit
from generator.plan.keys import folded
from generator.plan.model import Plan, Signer
from generator.plan.people import PREFIXES
from generator.pull.draft import Draft, together
from generator.pull.letters import Letter
from generator.pull.places import Places, Spot
from generator.pull.rewording import Reworder
from generator.pull.units import Part, Unit
from generator.pull.wording import StuckError
from generator.pull.written import lines_in, rewritten
from generator.source.nodes import Mapping, Scalar
from generator.text.rich import Run

HEAD = (
    ("loai",),
    ("co_quan", "chu_quan"),
    ("co_quan", "ten"),
    ("so",),
    ("ky_hieu",),
    ("co_quan", "dia_danh"),
    ("ngay",),
    ("do_khan",),
    ("do_mat",),
    ("luu_hanh",),
    ("du_thao",),
)
"""The keys behind which each field of the head is written."""

FOOT = ("chuc_vu", "chuc_vu_khac", "ho_ten", "nguoi_soan", "dia_chi")

_ALONE = {"nguoi_soan", "dia_chi"}
"""Keys of the plan; the others are the signer's."""


def path_of(part: Part, nth: int) -> tuple[str, ...]:
    """Give the keys behind which the `nth` field of the head or the foot is written."""
    if part is Part.HEAD:
        return HEAD[nth]
    return (FOOT[nth],) if FOOT[nth] in _ALONE else ("nguoi_ky", FOOT[nth])


class Fixed:
    """Changes what a plan says once."""

    def __init__(self, places: Places, plan: Plan, reworder: Reworder) -> None:
        """Take the plan as it is meant, and what knows where it is written."""
        self.places, self.plan, self.reworder = places, plan, reworder

    def drafts(self, ours: Unit, theirs: Unit, wanted: Sequence[int]) -> list[Draft]:
        """Give a way to make the `wanted` fields of `ours` read as those of `theirs`."""
        found = []
        for nth in wanted:
            old, new = ours.fields[nth], theirs.fields[nth]
            if ours.part is Part.HEAD:
                found.append(self._head(nth, old, new, theirs))
            else:
                found.append(self._foot(nth, old, new))
        return [together(found)]

    def _head(self, nth: int, old: str, new: str, theirs: Unit) -> Draft:
        path = HEAD[nth]
        if path == ("ngay",):
            return Draft(edits=(self._set("ngay", self._date(new)),))
        if path == ("so",) and (new or theirs.fields[HEAD.index(("ky_hieu",))]):
            return Draft(edits=(self._set("so", new),))
        if path in {("ky_hieu",), ("co_quan", "dia_danh")} or path[0] == "co_quan":
            return self._lines(self.places.key(*path), old, new)
        raise StuckError

    def _date(self, new: str) -> str:
        """Give a date as a clerk writes it; the year alone says no more than the plan's."""
        day, month, year = new.split("/") if new else ("", "", "")
        if not year:
            raise StuckError
        spot = self.places.key("ngay")
        was = spot.node.text if spot is not None and isinstance(spot.node, Scalar) else ""
        if "{{" in was:
            raise StuckError(variable=True)
        if day and month:
            return f"{day}/{month}/{year}"
        return f"tháng {month}/{year}" if month else year

    def _set(self, key: str, value: str) -> Edit:
        spot = self.places.key(key)
        if spot is not None:
            if isinstance(spot.node, Scalar):
                return rewritten(spot, value)
            raise StuckError
        after = self.places.key("nam") or self.places.key("loai")
        if after is None or not value:
            raise StuckError
        return lines_in(self.places.source, after.node.end, f"{key}: {value}\n")

    def _lines(self, spot: Spot | None, old: str, new: str) -> Draft:
        """Change words that are printed line by line, perhaps in capitals."""
        sources = self.reworder.lines_of(spot) if spot is not None else []
        was, now = old.split(LINE), new.split(LINE)
        if sources and len(was) == len(now) == 1:
            return self.reworder.line((Run(old),), (Run(new),), sources)[0]
        if not sources or len(was) != len(now) or len(was) != len(sources):
            raise StuckError
        return together(
            [
                self._words(a, b, source)
                for a, b, source in zip(was, now, sources, strict=True)
                if a != b
            ]
        )

    def _words(self, old: str, new: str, source: list[Letter]) -> Draft:
        return self.reworder.line((Run(old),), (Run(new),), [source])[0]

    def _foot(self, nth: int, old: str, new: str) -> Draft:
        key = FOOT[nth]
        if key in _ALONE:
            return self._lines(self.places.key(key), old, new)
        signer = self.plan.signer
        spots = self.places.all(signer.origin) if isinstance(signer, Signer) else []
        holder = next((spot for spot in spots if isinstance(spot.node, Mapping)), None)
        if holder is None or not isinstance(holder.node, Mapping):
            raise StuckError
        pairs = {folded(name.text): (name, value) for name, value in holder.node.pairs}
        if key != "chuc_vu":
            if key not in pairs:
                raise StuckError
            name, value = pairs[key]
            return self._lines(Spot(value, holder, name), old, new)
        written = [word for word in pairs if word in _SHORT] + ["chuc_vu"]
        was, now = old.split(LINE), new.split(LINE)
        if len(was) != len(now) or len(was) != len(written):
            raise StuckError
        found = []
        for word, a, b in zip(written, was, now, strict=True):
            if a == b:
                continue
            if word not in pairs:
                raise StuckError
            name, value = pairs[word]
            lines = self.reworder.lines_of(Spot(value, holder, name))
            if len(lines) != 1:
                raise StuckError
            found.append(self._words(a, b, lines[0]))
        return together(found)


_SHORT = frozenset(
    {*PREFIXES, "thay_mat", "thua_lenh", "thua_uy_quyen", "quyen", "ky_thay"},
)

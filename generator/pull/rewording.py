"""A block whose words were changed on paper → ways to change the texts it was printed from."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.blocks import Paragraph, Role
from generator.plan.keys import folded
from generator.pull import letters
from generator.pull.draft import Draft
from generator.pull.letters import Fill, Letter, printed, traced
from generator.pull.places import Places, Spot, texts
from generator.pull.units import Part, Unit
from generator.pull.wording import StuckError, puts, whole
from generator.source.nodes import Mapping, Scalar
from generator.source.nodes import Sequence as List
from generator.text.rich import Rich

_OF_APPENDIX = {Part.TITLE: "ten", Part.LABEL: "nhan", Part.ATTACHED: "kem_theo"}
TITLED = {Part.SUBJECT, Part.CAPTION, *_OF_APPENDIX}


class Reworder:
    """Changes the texts of one file; `ours` are the blocks that its plan prints."""

    def __init__(self, places: Places, ours: Sequence[Unit], fill: Fill) -> None:
        """Count which lines of a text each block prints."""
        self.places, self.fill = places, fill
        self._nth: dict[int, tuple[int, int]] = {}
        alike: dict[object, list[int]] = {}
        for number, unit in enumerate(ours):
            if isinstance(unit.block, Paragraph) and unit.block.content:
                alike.setdefault((unit.origin.first, unit.origin.column), []).append(number)
        for numbers in alike.values():
            for nth, number in enumerate(numbers):
                self._nth[number] = nth, len(numbers)

    def drafts(self, number: int, ours: Unit, theirs: Unit) -> list[Draft]:
        """Give ways to make the block `ours`, the `number`-th, read as `theirs`, the best first."""
        sources = self.sources(number, ours)
        return self.line(ours.line, theirs.line, sources)

    def sources(self, number: int, unit: Unit) -> list[list[Letter]]:
        """Give the lines of the file's texts that a block of one line was printed from."""
        if unit.part in TITLED:
            spot = self.titled(unit)
            found = self.lines_of(spot) if spot else []
            return found[unit.nth : unit.nth + 1]
        spots = texts(self.places.all(unit.origin))
        if not spots:
            return []
        if not isinstance(unit.block, Paragraph):  # a recipient: its lines are printed as one
            return [line for spot in spots for line in self.lines_of(spot)]
        nth, count = self._nth.get(number, (0, 1))
        if len(spots) > 1 and nth == 0:
            title, beside = spots[0], spots[1]
            lead = [letter for line in self.lines_of(title) for letter in line]
            return [lead, *([] if self._below(unit) else self.lines_of(beside)[:1])]
        if spots[0].is_key or unit.block.role is Role.HEADING:
            return [[letter for line in self.lines_of(spots[0]) for letter in line]]
        lines = self.lines_of(spots[0])
        at = nth + len(lines) - count
        return lines[at : at + 1] if at >= 0 else []

    def _below(self, unit: Unit) -> bool:
        """Say whether the text of a heading stands on the lines below it."""
        block = unit.block
        return isinstance(block, Paragraph) and (block.role in {Role.HEADING, Role.TITLE})

    def titled(self, unit: Unit) -> Spot | None:
        """Give the text of a subject, of a caption, or of what stands above an appendix."""
        if unit.part is Part.SUBJECT:
            return self.places.key("trich_yeu")
        if unit.part is Part.CAPTION and unit.table is not None:
            return _named(self.places.all(unit.table.origin), "ten")
        listed = self.places.key("phu_luc")
        if listed is None or not isinstance(listed.node, List):
            return None
        nodes = listed.node.items
        if not unit.section <= len(nodes):
            return None
        return _named([Spot(nodes[unit.section - 1], listed)], _OF_APPENDIX[unit.part])

    def lines_of(self, spot: Spot) -> list[list[Letter]]:
        """Give the lines of a text, or of a list of texts, with the places of their letters."""
        node = spot.node
        if isinstance(node, List):
            return [line for item in node.items for line in self.lines_of(Spot(item, spot))]
        return (letters.lines(node, self.fill) or []) if isinstance(node, Scalar) else []

    def line(self, old: Rich, new: Rich, sources: list[list[Letter]]) -> list[Draft]:
        """Give the ways to change one printed line."""
        if not sources or not any(sources):
            raise StuckError
        was, now = traced(printed(old), sources), printed(new)
        found: list[Draft] = []
        stuck: StuckError | None = None
        try:
            found.append(Draft(tuple(puts(was, now))))
        except StuckError as error:
            stuck = error
        if len(sources) == 1:
            try:
                found.append(Draft((whole(was, now, sources[0]),)))
            except StuckError as error:
                stuck = stuck or error
        if not found:
            raise stuck or StuckError
        return found


def _named(spots: Sequence[Spot], key: str) -> Spot | None:
    for spot in spots:
        if isinstance(spot.node, Mapping):
            for name, value in spot.node.pairs:
                if folded(name.text) == key:
                    return Spot(value, spot, name)
    return None

"""Points, tasks and rows as one kind of thing: words below others, to be found again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field

from generator.compare.differences import NOWHERE, Difference, Part, Side, Verdict
from generator.finding import Place
from generator.text.alignment import Item, folded, in_order, matches

WORDS = "viec"
"""The cell by which a task is known; a point of the outline has no other."""

LEAST_BESIDE, LEAST_ANYWHERE = 0.7, 0.5
"""How like each other two must be, under the same heading and anywhere."""

LONGEST_NAME = 90


class Node(Struct, frozen=True):
    """A point, a task, a group: its cells by their keys, and the number of what it is below."""

    part: Part
    cells: Mapping[str, str] = field(default_factory=dict)
    parent: int | None = None
    where: str = ""
    place: Place = NOWHERE
    kind: str = ""

    @property
    def words(self) -> str:
        """What it is known by."""
        return self.cells.get(WORDS) or " ".join(self.cells.values())

    @property
    def name(self) -> str:
        """Its first words."""
        words = self.words
        return words if len(words) <= LONGEST_NAME else f"{words[:LONGEST_NAME].rstrip()}…"

    def side(self, text: str) -> Side:
        """Give `text` as what stands here."""
        return Side(text, self.where, self.place)


Nodes = Sequence[Node]


def differences(old: Nodes, new: Nodes) -> list[Difference]:
    """Give what differs between two lists, in the order of the new one."""
    pairs = _paired(old, new)
    there = {j: i for i, j in pairs}
    moved = _moved(old, new, pairs)
    found: list[tuple[tuple[float, int], Difference]] = []
    for j, node in enumerate(new):
        if j not in there:
            side = node.side(node.words)
            change = Difference(node.part, Verdict.ADDED, "", node.name, new=side)
            found.append(((j, 1), change))
            continue
        found += [((j, 2), change) for change in _changed(old[there[j]], node, j in moved)]
    back = {i: j for j, i in there.items()}
    after = -1.0
    for i, node in enumerate(old):
        if i in back:
            after = back[i]
            continue
        side = node.side(node.words)
        change = Difference(node.part, Verdict.DROPPED, "", node.name, old=side)
        found.append(((after + 0.5, i), change))
    return [change for _, change in sorted(found, key=lambda pair: pair[0])]


def _changed(old: Node, new: Node, moved: bool) -> Iterator[Difference]:
    if moved:
        sides = old.side(old.words), new.side(new.words)
        yield Difference(new.part, Verdict.MOVED, "", new.name, *sides)
    for key in dict.fromkeys((*old.cells, *new.cells)):
        before, after = old.cells.get(key, ""), new.cells.get(key, "")
        if before != after:
            sides = old.side(before), new.side(after)
            yield Difference(new.part, Verdict.CHANGED, key, new.name, *sides)


def _paired(old: Nodes, new: Nodes) -> list[tuple[int, int]]:
    """Pair what is the same, first under the same heading, then wherever it stands."""
    pairs = matches(_items(old, beside=True), _items(new, beside=True), LEAST_BESIDE)
    left_old = sorted({*range(len(old))} - {i for i, _ in pairs})
    left_new = sorted({*range(len(new))} - {j for _, j in pairs})
    items_old, items_new = _items(old), _items(new)
    found = matches(
        [items_old[i] for i in left_old], [items_new[j] for j in left_new], LEAST_ANYWHERE
    )
    return sorted([*pairs, *((left_old[a], left_new[b]) for a, b in found)])


def _items(nodes: Nodes, *, beside: bool = False) -> list[Item]:
    words = [folded(node.words) for node in nodes]
    return [
        Item(
            words[number],
            (
                node.part,
                node.kind,
                words[node.parent] if beside and node.parent is not None else (),
            ),
        )
        for number, node in enumerate(nodes)
    ]


def _moved(old: Nodes, new: Nodes, pairs: Sequence[tuple[int, int]]) -> set[int]:
    """Give those of `new` that stand elsewhere: below another heading, or in another order.

    What goes with its heading has not moved itself.
    """
    to, back = dict(pairs), {j: i for i, j in pairs}
    together: dict[tuple[int | None, int | None], list[tuple[int, int]]] = defaultdict(list)
    moved: set[int] = set()
    for i, j in pairs:
        above, below = old[i].parent, new[j].parent
        known = above in to or below in back or None in {above, below}
        if known and (None if above is None else to.get(above, -1)) != below:
            moved.add(j)
        else:
            together[above, below].append((i, j))
    for siblings in together.values():
        kept = {j for _, j in in_order(siblings)}
        moved.update(j for _, j in siblings if j not in kept)
    return moved

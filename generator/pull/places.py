"""The plan's file as it was written: which text a block was printed from, and what holds it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.finding import Origin
from generator.plan.keys import folded
from generator.plan.outline import LONG, RESERVED
from generator.source.nodes import Mapping, Node, Scalar, Sequence, Source


class Spot(Struct, frozen=True, eq=False):
    """A node with what holds it: a list, or a mapping and the key before it.

    A key's own spot has the key as its node and its pair's number.
    """

    node: Node
    above: Spot | None = None
    key: Scalar | None = None
    is_key: bool = False

    @property
    def in_list(self) -> bool:
        """Whether it is an item of a list."""
        return self.above is not None and isinstance(self.above.node, Sequence)

    @property
    def value(self) -> Node | None:
        """What stands behind it, where it is a key."""
        if not self.is_key or self.above is None or not isinstance(self.above.node, Mapping):
            return None
        return next((value for key, value in self.above.node.pairs if key is self.node), None)


class Places:
    """Every node of one file by where it begins."""

    def __init__(self, source: Source) -> None:
        """Look at every node once."""
        self.source = source
        self.root = Spot(source.root) if source.root is not None else None
        self._at: dict[int, list[Spot]] = {}
        if self.root is not None:
            for spot in _below(self.root):
                self._at.setdefault(spot.node.start, []).append(spot)

    def all(self, origin: Origin) -> list[Spot]:
        """Give the nodes that begin where `origin` does, the outermost first."""
        if origin.file != self.source.name or origin.first < 1:
            return []
        return self._at.get(self.offset(origin), [])

    def starting(self, start: int) -> list[Spot]:
        """Give the nodes that begin at `start`, the outermost first."""
        return self._at.get(start, [])

    def offset(self, origin: Origin) -> int:
        """Give where `origin` begins."""
        return self.source.start_of(origin.first) + origin.column - 1

    def key(self, *path: str) -> Spot | None:
        """Give what stands behind the keys of `path`, one below the other."""
        spot = self.root
        for name in path:
            if spot is None or not isinstance(spot.node, Mapping):
                return None
            spot = next(
                (
                    Spot(value, spot, key)
                    for key, value in spot.node.pairs
                    if folded(key.text) == name
                ),
                None,
            )
        return spot

    @staticmethod
    def item(spot: Spot) -> Spot | None:
        """Give the item of a list that `spot` is, or is a part of.

        None where it stands below a key without a list: it cannot be taken out alone.
        """
        if spot.in_list:
            return spot
        return spot.above if spot.above is not None and spot.above.in_list else None


def is_lone(spot: Spot) -> bool:
    """Say whether a text stands alone below a heading, without the dash of a list."""
    holder = spot.above
    return (
        spot.key is not None
        and not spot.in_list
        and holder is not None
        and not holder.in_list
        and holder.key is not None
        and isinstance(holder.node, Mapping)
        and len(holder.node.pairs) == 1
        and folded(spot.key.text) in RESERVED
    )


def _below(spot: Spot) -> Iterator[Spot]:
    yield spot
    match spot.node:
        case Sequence(items=items):
            for item in items:
                yield from _below(Spot(item, spot))
        case Mapping(pairs=pairs):
            for key, value in pairs:
                yield Spot(key, spot, is_key=True)
                yield from _below(Spot(value, spot, key))
        case _:
            pass


def texts(spots: list[Spot]) -> list[Spot]:
    """Give the texts that an entry beginning at `spots` is printed from: a title, what is beside.

    An entry begins at its text, at the key that is its title, or at the first key of its
    long form.
    """
    if not spots:
        return []
    last = spots[-1]
    if not last.is_key:
        return [last] if isinstance(last.node, Scalar) else []
    holder = last.above
    assert holder is not None  # noqa: S101 - a key has its mapping
    assert isinstance(holder.node, Mapping)  # noqa: S101
    words = {folded(key.text): (key, value) for key, value in holder.node.pairs}
    if words.keys() <= LONG:
        return _named(holder, words, ("tieu_de", "van"))
    if "viec" in words and _is_task(holder):
        return _named(holder, words, ("viec",))
    value = last.value
    if isinstance(value, Scalar) and value.text.strip():
        return [last, Spot(value, holder, last.node if isinstance(last.node, Scalar) else None)]
    return [last]


def _named(
    holder: Spot, words: dict[str, tuple[Scalar, Node]], names: tuple[str, ...]
) -> list[Spot]:
    return [
        Spot(words[name][1], holder, words[name][0])
        for name in names
        if name in words and isinstance(words[name][1], Scalar)
    ]


def _is_task(holder: Spot) -> bool:
    """Say whether a mapping is a task: it stands below `nhiem_vu`."""
    spot: Spot | None = holder
    top = None
    while spot is not None and spot.above is not None:
        top = spot.key or top
        spot = spot.above
    return top is not None and folded(top.text) == "nhiem_vu"

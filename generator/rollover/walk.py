"""The texts of a plan's file, each with the keys above it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.plan.keys import folded
from generator.source.nodes import Mapping, Node, Scalar, Sequence

Path = tuple[str, ...]


class Part(Struct, frozen=True):
    """A text of the file; `path` are the keys above it, folded, and it may itself be a key."""

    scalar: Scalar
    path: Path
    is_key: bool = False

    @property
    def top(self) -> str:
        """The key of the plan that it stands below."""
        return self.path[0] if self.path else ""

    @property
    def key(self) -> str:
        """The key that it is, or that it stands behind."""
        return self.path[-1] if self.path else ""


def parts(root: Node | None) -> Iterator[Part]:
    """Give every text below `root`, keys too, in the order of the file."""
    if root is not None:
        yield from _parts(root, ())


def _parts(node: Node, path: Path) -> Iterator[Part]:
    match node:
        case Scalar():
            yield Part(node, path)
        case Sequence():
            for item in node.items:
                yield from _parts(item, path)
        case Mapping():
            for key, value in node.pairs:
                below = (*path, folded(key.text))
                yield Part(key, below, is_key=True)
                yield from _parts(value, below)


def pair(root: Node | None, key: str) -> tuple[Scalar, Node] | None:
    """Give what stands behind `key` at the top of the file, with the key as typed."""
    if not isinstance(root, Mapping):
        return None
    return next((found for found in root.pairs if folded(found[0].text) == key), None)

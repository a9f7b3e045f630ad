"""From libyaml's events to nodes, in one pass, without recursion."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from msgspec import Struct, field

from generator.finding import Finding, Kind
from generator.source import faults
from generator.source.nodes import Mapping, Node, Scalar, Sequence, Source
from generator.text.late import late

MAX_DEPTH = 64
"""A document needs a dozen levels; deeper ones are a slip of a key or an attack."""

MAX_NODES = 400_000
"""Ten thousand tasks are some 160,000; every node costs memory, however short it is."""

MAX_FAULTS = 2_000
"""More are not told apart by anybody, and would only fill the memory."""

FOLDED_LIST = late(r"\n *+(?:[-+*•–—](?: |\xa0)|[a-z][a-z0-9]*_[a-z0-9_]*:|# )")
_MORE = late(r"[\r\n\\]")
_KEY = late(r"\n *+(?:[a-z][a-z0-9]*_[a-z0-9_]*:|# )")
_ALONE = late(r"\[[^\[\]{}\"',:#&*!|>%@`\r\n]*\]")
BRACKETS = (("“", "”"), ("(", ")"), ("«", "»"), ("[", "]"))
_OPENING = late(r"[“(«[]")


class Tree(Struct):
    """What grew: `clear` says that nothing in it asks for a closer look.

    `stopped` is the offset where libyaml gave up; `refused` says that we did.
    """

    root: Node | None = None
    findings: list[Finding] = field(default_factory=list)
    clear: bool = True
    stopped: int | None = None
    refused: bool = False


class _Open(Struct):
    """A collection whose end has not come; `seen` are the keys of a mapping.

    `items` are those of a list, and None of a mapping.
    """

    node: Sequence | Mapping
    items: list[Node] | None
    key: Scalar | None = None
    seen: dict[str, int] = field(default_factory=dict)
    as_key: bool = False


def grow(source: Source, text: str, where: Callable[[int], int] | None = None) -> Tree:
    """Build the nodes of `text`.

    Where `text` is a mended copy, `where` leads its offsets back to the file of `source`.
    """
    import yaml  # 12 ms that only a command which reads a plan should pay

    tree = Tree()
    grower = _Grower(source, text, where or _same, tree)
    try:
        grower.grow(_events(text))
    except yaml.reader.ReaderError as error:
        tree.stopped = int(error.position)
    except UnicodeEncodeError as error:
        tree.stopped = error.start
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        tree.stopped = mark.index if mark else 0
    if tree.stopped is not None or tree.refused:
        tree.clear = False
        tree.root = None
    return tree


def _same(offset: int) -> int:
    return offset


def half(key: str) -> bool:
    """Say whether a key is perhaps half of a sentence: a bracket in it is closed behind it."""
    if not _OPENING.search(key):
        return False
    return any(key.count(opens) > key.count(closes) for opens, closes in BRACKETS)


def _events(text: str) -> Callable[[], Any]:
    """Give what yields libyaml's events one by one: compiled where it can be had."""
    import yaml

    if yaml.__with_libyaml__:
        return yaml.CSafeLoader(text).get_event
    from generator.source.pure import PureParser

    return PureParser(text).get_event


class _Grower:
    """The state of one pass."""

    def __init__(self, source: Source, text: str, where: Callable[[int], int], tree: Tree) -> None:
        self.source = source
        self.text = text
        self.where = where
        self.mapped = where is not _same
        self.tree = tree
        self.stack: list[_Open] = []
        self.top: _Open | None = None
        self.plain_keys: set[str] = set()
        self.documents = 0

    def grow(self, next_event: Callable[[], Any]) -> None:
        """Take events until there are no more, or too many."""
        import yaml

        scalar_event = yaml.ScalarEvent
        others = {
            yaml.MappingStartEvent: self._open,
            yaml.SequenceStartEvent: self._open,
            yaml.MappingEndEvent: self._close,
            yaml.SequenceEndEvent: self._close,
            yaml.AliasEvent: self._alias,
            yaml.DocumentStartEvent: self._document,
        }
        scalar, tree, nodes = self._scalar, self.tree, 0
        while (event := next_event()) is not None:
            nodes += 1
            kind = event.__class__
            if kind is scalar_event:
                scalar(event)
                continue
            if kind in others:
                others[kind](event)
            if nodes > MAX_NODES:
                self._refuse(faults.TOO_MUCH, event.start_mark.index, MAX_NODES)
            if tree.refused or tree.stopped is not None:
                return

    def _report(self, kind: Kind, offset: int, **blanks: object) -> None:
        if len(self.tree.findings) <= MAX_FAULTS:
            self.tree.findings.append(Finding(kind, self.source.place(offset), blanks))

    def _refuse(self, kind: Kind, index: int, limit: int) -> None:
        self._report(kind, self.where(index), limit=limit)
        self.tree.refused = True

    def _document(self, event: Any) -> None:
        self.documents += 1
        index = event.start_mark.index
        if self.documents > 1:
            self.tree.stopped = index
        if event.version or event.tags:
            self._doubt(faults.DIRECTIVE, index, "%")

    def _doubt(self, kind: Kind, index: int, quote: str) -> None:
        self.tree.clear = False
        self._report(kind, self.where(index), quote=quote)

    def _scalar(self, event: Any) -> None:
        start, end, value = event.start_mark.index, event.end_mark.index, event.value
        style = event.style or ""
        if style:
            end = self._styled(style, start, end, value)
        elif len(value) != end - start:
            self.tree.clear = False  # more than one line: perhaps lines joined unawares
        if event.tag is not None or event.anchor is not None:
            start = self._decorated(event, start, end)
        if self.mapped:
            start, end = self.where(start), self.where(end)
        node = Scalar(self.source, start, end, value, style)
        top = self.top
        if top is None:
            self._attach(node)
        elif top.items is not None:
            top.items.append(node)
        elif top.key is None:
            top.key = node
        else:
            self._pair(top, node)

    def _styled(self, style: str, start: int, end: int, value: str) -> int:
        """Look at a text between quotes or in a block; give where its last letter ends."""
        text = self.text
        if style in "'\"":
            if _MORE.search(text, start, end):
                self.tree.clear = False
            return end
        if style == ">":
            doubt = "\n " in value or FOLDED_LIST.search(text, start, end)
        else:
            doubt = _KEY.search(text, start, end)
        if doubt or not value:
            self.tree.clear = False
        return start + len(text[start:end].rstrip(" \r\n"))

    def _decorated(self, event: Any, start: int, end: int) -> int:
        """Report a tag or an anchor; the text itself begins behind it."""
        if event.anchor is not None:
            self._doubt(faults.ANCHOR, start, f"&{event.anchor}")
        if event.tag is not None:
            written = re.compile(r"(?:&\S*\s+)?(!\S*)").match(self.text, start)
            self._doubt(faults.TAG, start, written.group(1) if written else "!")
        behind = re.compile(r"(?:[&!]\S*[ \t]*)*").match(self.text, start, end)
        return behind.end() if behind else start

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index, event.end_mark.index
        quote = f"*{event.anchor}"
        self._doubt(faults.ALIAS, start, quote)
        self._attach(Scalar(self.source, self.where(start), self.where(end), quote))

    def _open(self, event: Any) -> None:
        start = event.start_mark.index
        if event.tag is not None or event.anchor is not None:
            self._decorated(event, start, start)
        if event.flow_style and not _ALONE.match(self.text, start):
            self.tree.clear = False
        if len(self.stack) == MAX_DEPTH:
            self._refuse(faults.TOO_DEEP, start, MAX_DEPTH)
        top = self.top
        as_key = top is not None and top.items is None and top.key is None
        kind = Sequence if event.__class__.__name__.startswith("Sequence") else Mapping
        offset = self.where(start)
        node = kind(self.source, offset, offset)
        items = node.items if isinstance(node, Sequence) else None
        self.top = _Open(node, items, as_key=as_key)
        self.stack.append(self.top)

    def _close(self, event: Any) -> None:
        done = self.stack.pop()
        self.top = self.stack[-1] if self.stack else None
        node = done.node
        if event.end_mark.index > event.start_mark.index:
            node.end = self.where(event.end_mark.index)  # a bracket closes it
        elif done.items:
            node.end = done.items[-1].end
        if not done.as_key:
            self._attach(node)
            return
        quote = self.source.text[node.start : node.end]
        self.tree.clear = False
        self._report(faults.NOT_A_KEY, node.start, quote=quote[:40])
        self._attach(Scalar(self.source, node.start, node.end, quote))

    def _attach(self, node: Node) -> None:
        top = self.top
        if top is None:
            self.tree.root = self.tree.root or node
        elif top.items is not None:
            top.items.append(node)
        elif isinstance(node, Scalar) and top.key is None:
            top.key = node
        else:
            self._pair(top, node)

    def _pair(self, top: _Open, node: Node) -> None:
        """Enter a value with its key; of a key that stands twice only the first is kept."""
        mapping: Any = top.node  # only a mapping has a key waiting
        key: Any = top.key
        top.key = None
        mapping.end = node.end
        name = key.text
        if name not in self.plain_keys:
            self._look_at_key(key)
        if name in top.seen:
            other = self.source.line(top.seen[name])
            self._report(faults.TWICE, key.start, quote=name[:60], other=other)
        else:
            top.seen[name] = key.start
            mapping.pairs.append((key, node))

    def _look_at_key(self, key: Scalar) -> None:
        if key.text == "<<" and not key.style:
            self._report(faults.MERGE, key.start)
        elif not key.style and half(key.text):
            self.tree.clear = False
        elif not key.style:
            self.plain_keys.add(key.text)

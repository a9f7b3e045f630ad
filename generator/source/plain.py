"""From plain lines to nodes, without libyaml: nearly every file holds nothing else.

Plain is a line with a dash, a key, a text that ends on it, or the head of a block with the lines
below it. Where all lines are that, each where it must be, YAML leaves
nothing open: the nodes are libyaml's, in a third of the time, and nothing asks for the doctor.
Of any other file nothing is said here; libyaml reads it.
"""

from __future__ import annotations

from bisect import bisect_left

from msgspec import Struct

from generator.source.doubt import curly, notes
from generator.source.marks import BULLETS
from generator.source.nodes import Mapping, Node, Scalar, Sequence, Source
from generator.source.tree import MAX_DEPTH, MAX_NODES, half
from generator.text.late import late

MOST_LINES = MAX_NODES // 5
"""A line is five events of libyaml's at most: a text, and two collections with their ends."""

# What else begins a text may be meant as a dash, a key or a quote, or be a sign of YAML's.
_MEANT = rf"\s\-+*?#%·“”„‘’{BULLETS}"
_SIGNS = r":,\[\]{}&!|><'\"@`"
_TAKEN = r"(?![a-z][a-z0-9_]*:|\.\.\.)"
_IN_BLOCK = rf"{_TAKEN}[^{_MEANT}]"
_LINE = late(
    r"( *)(-(?: +|(?=\n)))?"  # a dash
    rf"(?:([^{_MEANT}{_SIGNS}.][^:#\n]{{0,900}}+)(?<! ):(?=[ \n]) *)?"  # a key: never 1024 letters
    rf"(?:([|>])(-?)(?: +#.*)?\n( +)({_IN_BLOCK}.*)(?<! )((?:\n+\6.*)*+)(?!\n+ +\n)"  # a block
    rf"|(?:({_TAKEN}[^{_MEANT}{_SIGNS}][^:#\n]*(?::[^\s:#][^:#\n]*){{0,40}}(?<! ))"  # a text
    r"|(\"[^\"\\\n]*\"|'[^'\\\n]*'))? *(?:#(?<![^ \n]#).*)?)\n"  # one between quotes; a remark
    r"|(.)"
)
_SIGN, _BELOW, _SHORT, _QUOTED = 4, 8, 9, 10  # groups: a block's sign and its other lines, texts
_MORE = late(rf"(?:\n+ +{_IN_BLOCK}.*)++")
_BREAKS = late(r"\n(\n*)")
_WINDOWS = late("\r\n")


class _NotPlainError(Exception):
    """A line is not plain, or stands where none may."""


class _Open(Struct):
    """A collection at `column` whose end has not come; `words` are the keys of a mapping.

    `items` are those of a list, `pairs` those of a mapping; `key` is the one whose value comes.
    """

    node: Sequence | Mapping
    column: int
    keyed: bool
    items: list[Node]
    pairs: list[tuple[Scalar, Node]]
    words: set[str]
    key: Scalar

    def put(self, node: Node) -> None:
        """Enter what stands behind the dash or the key."""
        if self.keyed:
            self.pairs.append((self.key, node))
        else:
            self.items.append(node)


def grow_plain(source: Source) -> Node | None:
    """Build the nodes of the text of `source`, or none where a line of it is not plain.

    Plain lines have no letter that cannot be seen; the source is told.
    """
    windows = "\r\n" in source.text
    text = source.text.replace("\r\n", "\n") if windows else source.text
    if len(text) > MOST_LINES and text.count("\n") > MOST_LINES:
        return None
    if not text.replace("\n", " ").isprintable() or curly(text) or notes(text):
        return None
    try:
        root = _Grower(source).grow(text)
    except _NotPlainError:
        return None
    if windows:
        ends = enumerate(_WINDOWS.finditer(source.text))
        _move(root, [end.start() - before for before, end in ends])
    source.printable = True
    return root


def _move(node: Node, breaks: list[int]) -> None:
    """Count one letter more for each of the `breaks` before it."""
    node.start += bisect_left(breaks, node.start)
    node.end += bisect_left(breaks, node.end)
    if isinstance(node, Sequence):
        for item in node.items:
            _move(item, breaks)
    elif isinstance(node, Mapping):
        for pair in node.pairs:
            for part in pair:
                _move(part, breaks)


class _Grower:
    """The state of one pass; `end` is that of the value that was read last."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.nothing = Scalar(source, 0, 0, "")
        self.stack: list[_Open] = []
        self.end = 0

    def grow(self, text: str) -> Node:  # noqa: C901, PLR0912, PLR0915 - calls cost as much again
        """Take line after line."""
        source = self.source
        root: list[Node] = []
        top = _Open(Sequence(source, 0, 0), -1, False, root, [], set(), self.nothing)
        known: set[str] = set()
        waits: int | None = 0  # behind the last dash or key, where nothing has followed it yet
        for line in _LINE.finditer(text if text.endswith("\n") else f"{text}\n"):
            indent, dash, word, sign, chomp, depth, said, more, short, quoted, odd = line.groups()
            if word is None and dash is None:
                if odd or short or sign or quoted:
                    raise _NotPlainError
                continue
            column = len(indent)
            start = line.start() + column
            if waits is not None or column != top.column or (dash is None) is not top.keyed:
                top = self._find(top, column, start, waits, listed=dash is not None)
                waits = None
            behind = start
            key = self.nothing
            if word:
                if dash:
                    start += len(dash)
                    top = self._open(top, column + len(dash), start, listed=False)
                if word not in known:
                    if half(word):
                        raise _NotPlainError
                    known.add(word)
                elif word in top.words:
                    raise _NotPlainError
                top.words.add(word)
                behind = start + len(word)
                key = Scalar(source, start, behind, word)
            if short:
                start = line.start(_SHORT)
                value = Scalar(source, start, start + len(short), short)
            elif sign:
                if len(depth) <= top.column:
                    raise _NotPlainError
                if more:
                    said = _joined(said, more, depth, sign)
                if not chomp and line.end(_BELOW) < len(text):
                    said += "\n"
                value = Scalar(source, line.start(_SIGN), line.end(_BELOW), said, sign)
            elif quoted:
                value = Scalar(source, *line.span(_QUOTED), quoted[1:-1], quoted[0])
            else:
                waits = behind + 1
                top.key = key
                continue
            self.end = value.end
            if word:
                top.pairs.append((key, value))
            else:
                top.items.append(value)
        self._close(top, waits)
        return root[0]

    def _find(
        self, top: _Open, column: int, start: int, waits: int | None, *, listed: bool
    ) -> _Open:
        """Give the collection in which a line stands that begins at `column`."""
        if waits is not None:
            if column > top.column or (listed and column == top.column and top.keyed):
                return self._open(top, column, start, listed=listed)
            self._put_nothing(top, waits)
        while column < top.column or (column == top.column and not top.keyed and not listed):
            top.node.end = self.end
            top = self.stack.pop()
        if column != top.column or listed is top.keyed:
            raise _NotPlainError
        return top

    def _open(self, top: _Open, column: int, start: int, *, listed: bool) -> _Open:
        """Begin a list or a mapping as the value that was to come in `top`."""
        if len(self.stack) >= MAX_DEPTH:
            raise _NotPlainError
        self.stack.append(top)
        if listed:
            items = Sequence(self.source, start, start)
            top.put(items)
            return _Open(items, column, False, items.items, [], set(), self.nothing)
        pairs = Mapping(self.source, start, start)
        top.put(pairs)
        return _Open(pairs, column, True, [], pairs.pairs, set(), self.nothing)

    def _put_nothing(self, top: _Open, at: int) -> None:
        top.put(Scalar(self.source, at, at, ""))
        self.end = at

    def _close(self, top: _Open, waits: int | None) -> None:
        """End what is open at the end of the text."""
        if not self.stack:
            raise _NotPlainError
        if waits is not None:
            self._put_nothing(top, waits)
        for each in (*self.stack[1:], top):
            each.node.end = self.end


def _joined(said: str, more: str, depth: str, sign: str) -> str:
    """Give the text of a block whose first line is `said`, without the spaces before its lines."""
    if " \n" in more or more[-1] == " " or not _MORE.fullmatch(more):
        raise _NotPlainError
    if sign == ">" and f"\n{depth} " in more:
        raise _NotPlainError
    lines = said + more.replace(f"\n{depth}", "\n")
    return lines if sign == "|" else _BREAKS.sub(lambda found: found[1] or " ", lines)

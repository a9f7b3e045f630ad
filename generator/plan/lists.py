"""Lists of the form: the program owns their last `;`, `.` or `,`, so a typed one is dropped."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.model import OMITTED, Absent, Text
from generator.plan.reading import Reading, is_blank
from generator.source import nodes, text_faults
from generator.source.nodes import Node, Scalar, Sequence
from generator.text.late import late
from generator.text.rich import Rich, Run, plain

ARCHIVE = "luu"

_NAME = 2  # words; a longer one that begins small is told where the file is read

_END = late(r"(?:[;,\s]|(?<!\.)\.)+\Z")
DASH = late(r"[-–—•][ \t\u00a0]+")
_ARCHIVE = late(r"lưu(?:[ \t]*:[ \t]*|[ \t]+(?=VT\b))", re.IGNORECASE)
"""The colon may be missing before the clerks' own "VT"."""

_SEVERAL = late(r";[ \t]+\S")
_NAMES = frozenset({"noi_nhan", "kinh_gui"})
_BASES = late(r"[;.,][ \t]+(?:Căn cứ|Xét|Theo|Thực hiện|Trên cơ sở) ")
_ADDRESSED = late(r"kính gửi[ \t]*:[ \t]*", re.IGNORECASE)


def without_end(text: Text) -> Text | None:
    """Give `text` without the mark at its end, before a footnote; an ellipsis stays."""
    *lines, last = text.paragraphs
    parts = list(last)
    for index in range(len(parts) - 1, -1, -1):
        part = parts[index]
        if isinstance(part, Run):
            kept = _END.sub("", part.text)
            if kept == part.text:
                break
            parts[index] = replace(part, text=kept)
            if kept:
                break
    rest: Rich = tuple(part for part in parts if not isinstance(part, Run) or part.text)
    paragraphs = (*lines, rest) if rest else tuple(lines)
    return replace(text, paragraphs=paragraphs) if paragraphs else None


def read_listed(reading: Reading, node: Node, key: str) -> tuple[Text, ...]:
    """Read a list of the form; one text alone is a list of one."""
    items = node.items if isinstance(node, Sequence) else [node]
    _want_whole(reading, node)
    texts = (_read_line(reading, item, key, alone=items[0] is node) for item in items)
    return tuple(text for text in texts if text)


def _want_whole(reading: Reading, node: Node) -> None:
    """Report a name that its commas divided, because the list stands between brackets."""
    if not isinstance(node, Sequence) or not node.source.text.startswith("[", node.start):
        return
    for item in node.items[1:]:
        torn = isinstance(item, Scalar) and not item.style and item.text[:1].islower()
        if isinstance(item, Scalar) and torn and len(item.text.split()) <= _NAME:
            reading.report(text_faults.LOOSE_COMMA, item, quote=item.text)


def _as_list(node: nodes.Mapping) -> Sequence:
    """Give the lines of a mapping as the list that was meant."""
    items: list[Node] = []
    for name, value in node.pairs:
        rest = value.text if isinstance(value, Scalar) else ""
        items.append(
            Scalar(name.source, name.start, value.end, f"{name.text}: {rest}".rstrip(": "))
        )
    return Sequence(node.source, node.start, node.end, items)


def _read_line(reading: Reading, node: Node, key: str, *, alone: bool) -> Text | None:
    text = reading.text(_addressed(node) if key == "kinh_gui" else node, key)
    if text is None:
        if not alone:
            reading.report(faults.EMPTY_ITEM, node)
        return None
    if alone and (len(text.paragraphs) > 1 or _several(text, node, key)):
        reading.report(faults.LIST_WANTED, node, key=key)
    return without_end(_without_head(_without_head(text, DASH), _ADDRESSED))


def _addressed(node: Node) -> Node:
    """Give who is addressed where "Kính gửi:", which the program prints, was typed before it."""
    if isinstance(node, nodes.Mapping) and len(node.pairs) == 1:
        key, value = node.pairs[0]
        if _ADDRESSED.fullmatch(f"{key.text}:"):
            return value
    return node


def _several(text: Text, node: Node, key: str) -> bool:
    """Say whether one text holds several lines of the list, which YAML may have joined."""
    words = plain(text.paragraphs[0])
    if key in _NAMES and (_SEVERAL.search(words) or _capital_lines(node)):
        return True
    return bool(_BASES.search(words))


def _capital_lines(node: Node) -> bool:
    """Say whether a text stands on several lines that all begin with a capital letter."""
    if not isinstance(node, Scalar) or node.style:
        return False
    lines = [line.strip() for line in node.source.text[node.start : node.end].splitlines()]
    return len(lines) > 1 and all(line[:1].isupper() for line in lines if line)


def _without_head(text: Text, head: re.Pattern[str]) -> Text:
    first, *lines = text.paragraphs
    run, *rest = first
    found = head.match(run.text) if isinstance(run, Run) else None
    if not isinstance(run, Run) or not found or found.end() == len(run.text):
        return text
    kept = replace(run, text=run.text[found.end() :])
    return replace(text, paragraphs=((kept, *rest), *lines))


def read_recipients(reading: Reading, node: Node, key: str) -> tuple[Text, ...] | Absent:
    """Read who receives it; a line "Lưu: …" among them is the archive's."""
    if isinstance(node, Scalar):
        return OMITTED if _omitted(node) else read_listed(reading, node, key)
    texts: list[Text] = []
    _want_whole(reading, node)
    if isinstance(node, nodes.Mapping) and not _is_archive(reading, node):
        reading.report(faults.LIST_WANTED, node, key=key)
        return read_listed(reading, _as_list(node), key)
    for item in node.items if isinstance(node, Sequence) else []:
        if _is_archive(reading, item):
            continue
        text = _read_line(reading, item, key, alone=False)
        texts += [text] if text else []
    return tuple(texts)


def _is_archive(reading: Reading, node: Node) -> bool:
    """Say whether a line is the archive's, and keep it as such."""
    if isinstance(node, nodes.Mapping):
        if len(node.pairs) != 1 or folded(node.pairs[0][0].text.lstrip("- ")) != ARCHIVE:
            return False
        reading.archived = (node, read_archive(reading, node.pairs[0][1], ARCHIVE))
        return True
    if isinstance(node, Scalar) and _ARCHIVE.match(node.text.lstrip("- –")):
        reading.archived = (node, read_archive(reading, node, ARCHIVE))
        return True
    return False


def read_archive(reading: Reading, node: Node, key: str) -> Text | Absent | None:
    """Read where the document is kept; "Lưu:" itself is the program's."""
    if isinstance(node, Scalar) and _omitted(node):
        return OMITTED
    text = reading.text(node, key)
    if text is None:
        return None
    return without_end(_without_head(_without_head(text, DASH), _ARCHIVE))


def _omitted(node: Scalar) -> bool:
    return not is_blank(node) and folded(node.text) == folded(OMITTED.value)

"""One part of a file while it is read: where its fields, lists and pages stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from generator.document.view import Block, Trace
from generator.word.reading.faults import FOREIGN_CONTENT, TOO_DEEP, UnreadableError
from generator.word.reading.numbering import Counter
from generator.word.reading.paragraphs import Draft, draft, paragraphs
from generator.word.reading.styles import PAGE, Ground
from generator.word.reading.tables import table
from generator.word.reading.xml import ALTERNATE, Element, R, W, alternative

if TYPE_CHECKING:
    from generator.word.reading.file import File
    from generator.word.reading.printed import Field

MOST_NESTED: Final = 40

_PARAGRAPH: Final = W + "p"
_TABLE: Final = W + "tbl"
_FOREIGN: Final = W + "altChunk"
_WRAPPINGS: Final = frozenset(
    {W + name for name in ("customXml", "smartTag", "ins", "del", "moveFrom", "moveTo")},
)


class Story:
    """A part and where its reading stands.

    `order` numbers the paragraphs of the part. A field that never ends would swallow all
    text after it, so codes are left out only where `closes_fields` says that all do end.
    `turns` says that what comes next begins a page, whether or not Word left a trace of it.
    `trace` is what became of the row of a table that is being read.
    """

    def __init__(self, file: File, root: Element, name: str, part: str = "") -> None:
        self.file = file
        self.root = root
        self.name = name
        self.part = part
        self.page = 1
        self.turns = False
        self.fields: list[Field] = []
        self.trace = Trace.NONE
        self.counter = Counter(file.styles.numbering)
        self.order = {p: index for index, p in enumerate(root.iter(_PARAGRAPH), 1)}
        self.closes_fields = _closes(root)
        self.paged = next(iter(root.iter(W + "lastRenderedPageBreak")), None) is not None
        self._depth = 0

    def blocks(
        self,
        content: Iterable[Element],
        width: float | None,
        ground: Ground = PAGE,
    ) -> tuple[Block, ...]:
        """Read paragraphs and tables, in a column of a width in mm."""
        self._depth += 1
        if self._depth > MOST_NESTED:
            raise UnreadableError(TOO_DEEP, most=MOST_NESTED)
        found: list[Block] = []
        drafts: list[Draft] = []
        for element in content:
            if element.tag == _PARAGRAPH:
                drafts.append(draft(element, self, ground))
            else:
                found += paragraphs(drafts, self, width, ground, first=not found)
                drafts.clear()
                found.append(table(element, self, width))
        found += paragraphs(drafts, self, width, ground, first=not found)
        self._depth -= 1
        return tuple(found)

    def aside(self, content: Element, width: float | None) -> tuple[Block, ...]:
        """Read what stands beside the text, in a box: its fields and pages are its own."""
        fields, page, turns = self.fields, self.page, self.turns
        self.fields, self.turns = [], False
        blocks = self.blocks(self.flat(content), width)
        self.fields, self.page, self.turns = fields, page, turns
        return blocks

    def flat(self, container: Element) -> Iterator[Element]:
        """Give the paragraphs and tables of a container, out of all that wraps them."""
        for child in container:
            tag = child.tag
            if tag in {_PARAGRAPH, _TABLE}:
                yield child
            elif tag == W + "sdt":
                for content in child.findall(W + "sdtContent"):
                    yield from self.flat(content)
            elif tag in _WRAPPINGS:
                yield from self.flat(child)
            elif tag == ALTERNATE:
                branch = alternative(child)
                if branch is not None:
                    yield from self.flat(branch)
            elif tag == _FOREIGN:
                target = self.file.package.relations(self.name).get(child.get(R + "id", ""))
                self.file.report(FOREIGN_CONTENT, part=target[1] if target else "")


def _closes(root: Element) -> bool:
    """Say whether every field of a part ends, and none before it begins."""
    depth = 0
    for mark in root.iter(W + "fldChar"):
        kind = mark.get(W + "fldCharType")
        depth += (kind == "begin") - (kind == "end")
        if depth < 0:
            return False
    return depth == 0

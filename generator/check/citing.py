"""What a document cites, each citation with the text around it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.check.once import Once
from generator.check.passages import Passage, holding
from generator.document.blocks import Document
from generator.standard.organs import LAWS, NAMES, Organ, organ_of_symbol
from generator.text.citations import Citation, citations
from generator.text.dates import PartialDate
from generator.text.late import late

_OPENING = '“"«'
_QUOTED = late('[“"«][^“”"«»]{1,400}[”"»]')
_LAW_BEFORE = late(r"(?:Luật|Pháp lệnh)(?!\w)[^.;:]{0,200}\Z")
_FIRST_CODE = late(r"[A-Za-zĐđ]+(?=[-/]|\Z)")


class Cited(Struct, frozen=True):
    """A citation in its passage; `quoted` says that it stands between quotation marks."""

    citation: Citation
    passage: Passage
    quoted: bool = False

    @property
    def words(self) -> str:
        """The citation as typed, from its kind to its date."""
        found = self.citation
        end = found.date.end if found.date else found.symbol_end
        return self.passage.text[found.start : end]

    @property
    def name(self) -> str:
        """The kind, the number and the symbol, as typed."""
        return self.passage.text[self.citation.start : self.citation.symbol_end]

    @property
    def before(self) -> str:
        """The text before it."""
        return self.passage.text[: self.citation.start]

    @property
    def after(self) -> str:
        """The text behind it and its organ."""
        return self.passage.text[self.citation.end :]

    @property
    def code(self) -> str:
        """The code of the kind in its symbol, empty where the symbol has none."""
        found = _FIRST_CODE.match(self.citation.symbol)
        code = found.group() if found else ""
        return code if code in NAMES else ""

    @property
    def organ(self) -> Organ | None:
        """The organ that its symbol tells."""
        return organ_of_symbol(self.citation.symbol, party=self.citation.party)

    @property
    def is_law(self) -> bool:
        """Whether it is a law or an ordinance, which is cited by name."""
        if self.citation.kind:
            return self.citation.kind.capitalize() in LAWS
        assembly = self.organ in {Organ.ASSEMBLY, Organ.STANDING}
        return assembly and bool(_LAW_BEFORE.search(self.before))

    @property
    def day(self) -> PartialDate | None:
        """Its date, if it is a whole one that exists."""
        day = self.citation.day
        return day if isinstance(day, PartialDate) and day.day else None


def spans_quoted(text: str) -> tuple[tuple[int, int], ...]:
    """Give where words of `text` stand between quotation marks."""
    if not any(map(text.__contains__, _OPENING)):
        return ()
    return tuple(found.span() for found in _QUOTED.finditer(text))


def _cited(document: Document) -> tuple[Cited, ...]:
    return tuple(_found(document))


def _found(document: Document) -> Iterator[Cited]:
    own = _own(document)
    for passage in holding(document, "/"):
        quoted = spans_quoted(passage.text)
        for citation in citations(passage.text):
            if citation.key != own:
                within = any(start < citation.start < end for start, end in quoted)
                yield Cited(citation, passage, within)


def _own(document: Document) -> str:
    """Give the document's own number and symbol: it does not cite itself."""
    head = document.letterhead
    return f"{head.number}/{head.symbol}" if head.number and head.symbol else ""


cited = Once(_cited)

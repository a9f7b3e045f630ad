"""The components of thể thức as they were found in a Word file.

Each keeps the paragraphs of the view that it was found in, so that a rule of form can judge
their look and a finding can name the paragraph, its page and its words. What was not found
is None or empty. Nothing here is judged: a misspelt Quốc hiệu is still `nation`.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct, field

from generator.document import view
from generator.document.recognise.body import BodyTable, EndMark, Numbered, Part, Plain
from generator.document.recognise.seen import Drawn, How, Layout, Line
from generator.standard.kinds import DocumentKind
from generator.standard.words import Circulation, Secrecy, Urgency

__all__ = [
    "Addressees",
    "Appendix",
    "BodyTable",
    "Components",
    "DateLine",
    "Drawn",
    "EndMark",
    "How",
    "Item",
    "Layout",
    "Letterhead",
    "Line",
    "Mark",
    "NumberLine",
    "Numbered",
    "PageNumber",
    "Part",
    "Plain",
    "Recipients",
    "Regime",
    "Signature",
    "Start",
    "Title",
]


class Regime(StrEnum):
    """By whose rules a document is made; only the first is judged by this decree."""

    ND30 = "Nghị định 30/2020/NĐ-CP"
    PARTY = "Đảng"
    QPPL = "văn bản quy phạm pháp luật"
    UNKNOWN = ""  # no administrative document at all


class NumberLine(Struct, frozen=True):
    """Số, ký hiệu. `word` is "Số:" as typed, `number` empty where it is blank.

    `symbol` is what stands behind the slash, its spaces kept; `code` what of it stands before
    the first hyphen, if it is that of a kind of document.
    """

    line: Line
    word: str = ""
    number: str = ""
    symbol: str = ""
    code: str = ""


class DateLine(Struct, frozen=True):
    """Địa danh và thời gian. The figures are as typed, empty where they are blank."""

    line: Line
    place: str = ""
    day: str = ""
    month: str = ""
    year: str = ""


class Letterhead(Struct, frozen=True):
    """The head of the first page.

    `parents` and `organ` are the names on the left; `about` the lines of "V/v …" below the
    number. `table` is the table that holds it; `sides` are the cells of the organ and of the
    nation in it.
    """

    layout: Layout
    parents: tuple[Line, ...] = ()
    organ: tuple[Line, ...] = ()
    organ_rule: Drawn | None = None
    nation: tuple[Line, ...] = ()
    motto: Line | None = None
    motto_rule: Drawn | None = None
    number: NumberLine | None = None
    date: DateLine | None = None
    about: tuple[Line, ...] = ()
    table: view.Table | None = None
    left_cell: view.Cell | None = None
    right_cell: view.Cell | None = None
    others: tuple[Line, ...] = ()


class Title(Struct, frozen=True):
    """The kind and the subject. `kind` is None where the line names none of the decree's."""

    kind_line: Line | None = None
    kind: DocumentKind | None = None
    subject: tuple[Line, ...] = ()
    rule: Drawn | None = None


class Item(Struct, frozen=True):
    """A line of a list: `mark` is its dash (typed, or made by Word: `automatic`), or empty.

    `text` is what stands behind it, its end mark kept.
    """

    line: Line
    mark: str = ""
    text: str = ""
    automatic: bool = False


class Addressees(Struct, frozen=True):
    """Kính gửi. `label` is its line; one who stands on that line is the first item."""

    label: Line
    items: tuple[Item, ...] = ()

    @property
    def beside(self) -> bool:
        """Whether the first stands on the line of the label."""
        return bool(self.items) and self.items[0].line.paragraph is self.label.paragraph


class Recipients(Struct, frozen=True):
    """Nơi nhận. `archive` is the item that begins with "Lưu", also among `items`."""

    label: Line
    items: tuple[Item, ...] = ()
    archive: Item | None = None
    drafter: Line | None = None
    table: view.Table | None = None
    cell: view.Cell | None = None
    others: tuple[Line, ...] = ()


class Signature(Struct, frozen=True):
    """Who signs. `authority` are the lines of authority and position, in the order printed.

    `name` is None where nobody's name stands; `apart` says that it stands outside the cell of
    the authority. `others` is what else stands between them ("(Đã ký)").
    """

    layout: Layout
    authority: tuple[Line, ...] = ()
    other_positions: tuple[Line, ...] = ()
    name: Line | None = None
    apart: bool = False
    table: view.Table | None = None
    cell: view.Cell | None = None
    others: tuple[Line, ...] = ()


class Start(StrEnum):
    """How an appendix begins."""

    SECTION = "section"
    PAGE = "page"
    HERE = "here"  # on the page of what stands before it


class Appendix(Struct, frozen=True):
    """An appendix; `section` is the place of its section in the view, from 0.

    `label` is "Phụ lục II" or what stands for it (several lines where it was broken).
    """

    label: tuple[Line, ...] = ()
    title: tuple[Line, ...] = ()
    attached: tuple[Line, ...] = ()
    rule: Drawn | None = None
    body: tuple[Part, ...] = ()
    end_mark: EndMark | None = None
    section: int = 0
    start: Start = Start.HERE


class Mark(Struct, frozen=True):
    """A mark of urgency, secrecy or circulation, or "DỰ THẢO"; `value` None for other words."""

    line: Line
    value: Urgency | Secrecy | Circulation | None = None
    boxed: bool = False


class PageNumber(Struct, frozen=True):
    """A field with the number of the page: in which section, and where.

    `place` is one of "header", "first_header", "even_header", "footer", "first_footer",
    "even_footer", as the view's `Section` names them.
    """

    section: int
    place: str
    paragraph: view.Paragraph
    run: view.Run


class Components(Struct, frozen=True):
    """What was found in a Word file.

    `authority` and `order` are the lines around the basis of a quyết định ("GIÁM ĐỐC SỞ …",
    "QUYẾT ĐỊNH:"); `openings` stand before the first number, `body` from it on, `closings`
    are its last paragraphs, which are not in it. `end_mark` is the last "./." of the body.
    `unplaced` are paragraphs with words that are none of these; `following` are further
    documents that stand in the same file.
    """

    regime: Regime
    letterhead: Letterhead | None = None
    title: Title = field(default_factory=Title)
    addressees: Addressees | None = None
    authority: tuple[Line, ...] = ()
    basis: tuple[view.Paragraph, ...] = ()
    openings: tuple[view.Paragraph, ...] = ()
    order: Line | None = None
    body: tuple[Part, ...] = ()
    closings: tuple[view.Paragraph, ...] = ()
    end_mark: EndMark | None = None
    recipients: Recipients | None = None
    signature: Signature | None = None
    appendices: tuple[Appendix, ...] = ()
    urgency: Mark | None = None
    secrecy: Mark | None = None
    circulation: Mark | None = None
    draft: Mark | None = None
    address: tuple[view.Paragraph, ...] = ()
    page_numbers: tuple[PageNumber, ...] = ()
    unplaced: tuple[view.Paragraph, ...] = ()
    following: tuple[Components, ...] = ()

    def outline(self) -> Iterator[Numbered]:
        """Give the numbered paragraphs of the document's own body."""
        return (part for part in self.body if isinstance(part, Numbered))

    def tables(self) -> Iterator[BodyTable]:
        """Give the tables of the document's own body."""
        return (part for part in self.body if isinstance(part, BodyTable))

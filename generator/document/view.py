"""A Word file as it was read: what is on the page, with its effective formatting.

`generator.word.read` makes it from any DOCX; the rules of form and the recogniser read it
and nothing else, so that neither needs to know how Word stores a thing. Lengths are in
mm, sizes and spacings in points. `None` means *unknown* (nothing in the file says so, or
a font's metrics would be needed), never "inherited": inheritance has been resolved.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import ClassVar

from msgspec import Struct

from generator.document.blocks import Align
from generator.value import Value

SOFT_HYPHEN = "\u00ad"


class Trace(StrEnum):
    """Whether a run was inserted or deleted with changes tracked."""

    NONE = ""
    INSERTED = "inserted"
    DELETED = "deleted"


_DELETED = Trace.DELETED


class Run(Struct, frozen=True):
    """Letters printed alike.

    `text` is as stored; `caps` says that Word shows it in capitals. A tab is a tab, a line
    break inside the paragraph a newline, a break of the page or column a form feed. `note` is
    the number of a note's mark, `field` the code of the field whose result this is ("PAGE";
    its text is empty where none was stored), `drawing` says that a picture or a shape stands
    here. `color` is "auto" or six digits; `highlight` is what lies behind the letters.
    """

    text: str
    font: str | None = None
    size: float | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    superscript: bool = False
    hidden: bool = False
    color: str | None = None
    highlight: str | None = None
    link: bool = False
    trace: Trace = Trace.NONE
    note: int | None = None
    field: str = ""
    drawing: bool = False

    @property
    def shown(self) -> str:
        """The letters as they are seen."""
        return self.text.upper() if self.caps else self.text

    @property
    def seen(self) -> bool:
        """Whether it is on the page: neither deleted nor hidden."""
        return self.trace is not _DELETED and not self.hidden


class Border(Struct, frozen=True):
    """A drawn line: `length` is its own where it can be known."""

    style: str
    length: float | None = None


class Spacing(Struct, frozen=True):
    """The room between lines: a multiple of single spacing, or points (`exact`)."""

    multiple: float | None = None
    points: float | None = None
    exact: bool = False


class Paragraph(Struct, frozen=True):
    """A paragraph with its effective format.

    `index` counts all paragraphs of the part in the order of the file, from 1 (every `w:p`,
    whatever it stands in): the place that a finding names. `part` is the part of the package,
    empty for the main text. `style` is the identifier of its style, `style_name` what Word
    shows for it. `number` is what automatic numbering prints before it, `number_run` the same
    with its look; `indent` and `first` are the left indent and what the first line adds to it.

    `before` and `after` are the room as Word computes it towards the neighbours: between two
    paragraphs it is the `after` of one and the `before` of the next, added. Where the larger
    of both counts, `after` is therefore only what it is larger by.

    `width` is that of the column that it stands in. `rules` are lines drawn at it: borders,
    and shapes anchored in it; `boxed` says that it has one on all four sides. `size` is that
    of its mark: how high it is when empty. `ends_section` says that a section ends with it,
    `trace` whether its mark (all of it, where it is empty) was inserted or deleted.
    """

    index: int
    runs: tuple[Run, ...] = ()
    style: str = ""
    number: str = ""
    bullet: bool = False
    align: Align | None = Align.LEFT
    indent: float = 0
    first: float = 0
    right: float = 0
    before: float = 0
    after: float = 0
    spacing: Spacing = Spacing(multiple=1)
    keep_next: bool = False
    keep_lines: bool = False
    page_break_before: bool = False
    outline: int | None = None
    width: float | None = None
    border_top: Border | None = None
    border_bottom: Border | None = None
    rules: tuple[Border, ...] = ()
    page: int | None = None
    part: str = ""
    style_name: str = ""
    number_run: Run | None = None
    boxed: bool = False
    size: float | None = None
    widow_control: bool = True
    ends_section: bool = False
    trace: Trace = Trace.NONE

    @property
    def text(self) -> str:
        """The letters as they are seen, deleted and hidden ones and soft hyphens aside."""
        runs = self.runs
        if len(runs) == 1 and not (runs[0].caps or runs[0].hidden or runs[0].trace):
            text = runs[0].text  # nineteen paragraphs in twenty
        else:
            text = "".join([run.shown for run in runs if run.seen])
        return text.replace(SOFT_HYPHEN, "") if SOFT_HYPHEN in text else text


class Cell(Struct, frozen=True):
    """A cell; as in HTML, one that goes on from above is not listed again.

    `bordered` says that lines are drawn on two of its sides at least. A cell without a
    block is the room that a row leaves free before or after its cells.
    """

    blocks: tuple[Block, ...]
    columns: int = 1
    rows: int = 1
    width: float | None = None
    bordered: bool = False


class Row(Struct, frozen=True):
    """A row of a table; `repeats` says that it is shown again on every page."""

    cells: tuple[Cell, ...]
    repeats: bool = False
    keeps_whole: bool = False
    trace: Trace = Trace.NONE


class Table(Struct, frozen=True):
    """A table; `columns` are the widths of its grid, `indent` is where its edge stands.

    `bordered` says that at least half of its cells are.
    """

    rows: tuple[Row, ...]
    columns: tuple[float, ...] = ()
    bordered: bool = False
    indent: float = 0
    align: Align | None = Align.LEFT


class TextBox(Struct, frozen=True):
    """A box with text, after the paragraph it is anchored in.

    `picture` when it holds an image and no text; a drawn frame has neither.
    """

    blocks: tuple[Block, ...]
    width: float | None = None
    height: float | None = None
    bordered: bool = True
    picture: bool = False


Block = Paragraph | Table | TextBox


class HeaderFooter(Struct, frozen=True):
    """What stands in the margin of some pages of a section."""

    blocks: tuple[Block, ...] = ()


class Page(Struct, frozen=True):
    """The paper of a section and its margins."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    footer: float
    gutter: float = 0
    landscape: bool = False

    @property
    def text_width(self) -> float:
        """What is left between the margins."""
        return self.width - self.left - self.right - self.gutter


class Section(Struct, frozen=True):
    """A run of pages with one paper; headers are those that apply, inheritance resolved.

    `start` is the number of its first page where it begins anew; `number_format` is Word's
    name ("decimal"). `first_differs` says that page one has the first header and footer:
    None there is then an empty one. First and even ones that do not apply are None.
    """

    page: Page
    blocks: tuple[Block, ...] = ()
    start: int | None = None
    number_format: str = "decimal"
    first_differs: bool = False
    continuous: bool = False
    header: HeaderFooter | None = None
    first_header: HeaderFooter | None = None
    even_header: HeaderFooter | None = None
    footer: HeaderFooter | None = None
    first_footer: HeaderFooter | None = None
    even_footer: HeaderFooter | None = None


class Note(Struct, frozen=True):
    """A footnote or an endnote (`at_end`); no two of a file have the same number."""

    number: int
    paragraphs: tuple[Paragraph, ...]
    at_end: bool = False


class View(Value, frozen=True):
    """A Word file, whole; the first section's page is that of the main text.

    `tracked` says that changes are recorded: some stand in the file, or Word is set to.
    """

    aside: ClassVar[frozenset[str]] = frozenset({"fingerprints"})

    sections: tuple[Section, ...]
    notes: tuple[Note, ...] = ()
    title: str = ""
    even_and_odd_headers: bool = False
    comments: int = 0
    tracked: bool = False
    protected: bool = False
    signed: bool = False
    fingerprints: tuple[str, ...] = ()

    @property
    def page(self) -> Page:
        """The paper of the main text."""
        return self.sections[0].page

    def blocks(self) -> Iterator[Block]:
        """Give what stands in the text, section after section."""
        for section in self.sections:
            yield from section.blocks

    def paragraphs(self) -> Iterator[Paragraph]:
        """Give every paragraph of the text, those in tables and boxes too, in order."""
        yield from paragraphs(self.blocks())


def paragraphs(blocks: Iterator[Block] | tuple[Block, ...]) -> Iterator[Paragraph]:
    """Give every paragraph of `blocks`, at any depth."""
    for block in blocks:
        match block:
            case Paragraph():
                yield block
            case Table():
                for row in block.rows:
                    for cell in row.cells:
                        yield from paragraphs(cell.blocks)
            case TextBox():
                yield from paragraphs(block.blocks)

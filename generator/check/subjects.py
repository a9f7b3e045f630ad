"""What rules are given to read, and what they may answer besides a `Fault`.

=====================  ==========================================================
`reads=`               the rule's argument
=====================  ==========================================================
`Subject.VIEW`         a `Paper`: any Word file as read, and what was recognised in it
`Subject.DOCUMENT`     a `Document`: composed from a plan, or recognised in a Word file
`Subject.PLAN`         a `Plan`: what only the clerk's file knows
=====================  ==========================================================

What a fault's `at` may be, and the place that becomes of it (`place`):

* a paragraph of a view, a section, a table, a row, a cell or a box of it, or a component
  (whatever has a `paragraph`, a `line`, a `label` or a `table`): its first paragraph, with
  its page where Word left it in the file;
* whatever has an `origin` (a block, a recipient, the letterhead; a text, an entry, a row, a
  task of a plan), or an `Origin` itself: the line of the YAML file. A recognised document
  has origins without a line that name the `paragraph` of the Word file;
* None: the file as a whole.

`quote` is the words that are wrong, letter for letter as they stand there: in a YAML file the
place is narrowed down to their line and column. A rule whose faults can be mended in a YAML
file without a doubt (`mend=Mend.SAFE`) says what stands `instead` of the quotation.
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from generator.check.registry import Fault
from generator.document import view
from generator.document.recognise.components import Components
from generator.finding import Origin, Place

_LEADS_TO = ("paragraph", "line", "label", "table", "origin")
"""The fields by which a component or a part of a document says where it stands."""


class Paper(Struct, frozen=True):
    """A Word file as rules of form see it: what is on its pages and what was found there."""

    view: view.View
    components: Components


class Undecided(Fault, frozen=True):
    """A rule's answer where the file does not say enough: it is shown, and is never a pass.

    `reason` is an English sentence marked by `N_`, without a full stop at its end ("the font
    of {style} is not in the file"); its blanks are filled by `data`.
    """

    reason: str = ""


def place(at: object, file: str) -> Place:
    """Give where `at` is; `file` is the file that was read."""
    match _followed(at):
        case view.Paragraph() as seen:
            # A header's paragraphs are counted apart: no number would find them.
            return Place(file, paragraph=None if seen.part else seen.index, page=seen.page)
        case Origin() as origin:
            found = origin.place
            return found if found.file else replace(found, file=file)
    return Place(file)


def origin_of(at: object) -> Origin | None:
    """Give the lines that `at` comes from, where it knows them."""
    found = _followed(at)
    return found if isinstance(found, Origin) else None


def paragraph_of(at: object) -> view.Paragraph | None:
    """Give the first paragraph of a Word file that `at` stands in."""
    found = _followed(at)
    return found if isinstance(found, view.Paragraph) else None


def _followed(at: object) -> object:
    while at is not None and not isinstance(at, Origin | view.Paragraph):
        at = _further(at)
    return at


def _further(at: object) -> object:
    """Give what says where `at` is; None where nothing does."""
    match at:
        case view.Table() | view.TextBox():
            return next(view.paragraphs((at,)), None)
        case view.Section() | view.Cell():
            return next(view.paragraphs(at.blocks), None)
        case view.Row():
            return next((cell for cell in at.cells if cell.blocks), None)
        case tuple():
            return at[0] if at else None
    values = (getattr(at, name, None) for name in _LEADS_TO)
    return next((value for value in values if value and not isinstance(value, str)), None)

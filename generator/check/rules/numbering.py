"""Đánh số: whether the numbers of an outline, as they stand on paper, go on without a fault."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from generator.check.numbers import Item, Step, Trouble, follow, read
from generator.check.once import Once
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Block, Document, Paragraph, RowKind, Table
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.clauses import NUMBERED
from generator.text.letters import fold_key
from generator.text.rich import Rich, Run, plain

_NUMBER_COLUMNS = frozenset({"tt", "stt", "so_tt"})


class Found(Struct, frozen=True):
    """A number that is wrong, and the part of the document that it stands at."""

    step: Step
    at: object
    quote: str


def _troubles(document: Document) -> tuple[Found, ...]:
    bodies = (document.body, *(appendix.body for appendix in document.appendices))
    return tuple(found for body in bodies for found in _body(body))


def _body(blocks: tuple[Block, ...]) -> Iterator[Found]:
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    for step in follow(Item(read(p.number), p.depth, _introduces(p)) for p in paragraphs):
        wrong = paragraphs[step.index]
        yield Found(step, wrong, wrong.number)
    for block in blocks:
        if isinstance(block, Table):
            yield from _table(block)


def _table(table: Table) -> Iterator[Found]:
    """Judge the first column of a table, if it is one of numbers."""
    heading = next((row for row in table.rows if row.kind is RowKind.HEADING), None)
    if heading is None or not heading.cells:
        return
    if fold_key(_first(heading.cells[0].paragraphs)) not in _NUMBER_COLUMNS:
        return
    rows = [row for row in table.rows if row.kind in {RowKind.GROUP, RowKind.BODY} and row.cells]
    typed = [_first(row.cells[0].paragraphs).strip() for row in rows]
    for step in follow(Item(read(text)) for text in typed):
        yield Found(step, rows[step.index], typed[step.index])


def _introduces(paragraph: Paragraph) -> bool:
    """Say whether numbers may begin anew below a paragraph that has none."""
    words = plain(paragraph.content).rstrip()
    bold = all(part.bold for part in paragraph.content if isinstance(part, Run))
    return not paragraph.number and (bold or words.endswith(":"))


def _first(paragraphs: tuple[Rich, ...]) -> str:
    return plain(paragraphs[0]) if paragraphs else ""


_found = Once(_troubles)


def _faults(document: Document, trouble: Trouble) -> Iterator[Fault]:
    for found in _found(document):
        if found.step.trouble is trouble:
            step = found.step
            data = {
                "number": found.quote,
                "expected": step.expected,
                "before": step.before,
            }
            yield Fault(data, found.at, found.quote)


@rule(
    "VD201",
    N_("“{number}” follows “{before}”: “{expected}” is left out."),
    help=N_("Number on, or put back what is missing."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-21", "BD-23"),
)
def number_left_out(document: Document) -> Iterator[Fault]:
    """Đánh số bỏ cách.

    Sai: 1. … 2. … 4. …
    Đúng: 1. … 2. … 3. …
    """
    return _faults(document, Trouble.GAP)


@rule(
    "VD202",
    N_("“{number}” stands here a second time; “{expected}” should follow."),
    help=N_("Number on from here."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-21", "BD-23"),
)
def number_repeated(document: Document) -> Iterator[Fault]:
    """Một số thứ tự dùng hai lần.

    Sai: I. … II. … II. …
    Đúng: I. … II. … III. …
    """
    return _faults(document, Trouble.REPEAT)


@rule(
    "VD203",
    N_("“{number}” follows “{before}”: the point “{expected}” is left out."),
    help=N_("After d) comes đ), then e). Word's own lists of letters do not know đ."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-25",),
)
def letter_left_out(document: Document) -> Iterator[Fault]:
    """Thứ tự các điểm bỏ sót chữ cái, hay gặp nhất là chữ đ.

    Thứ tự các điểm theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k …

    Sai: c) … d) … e) …
    Đúng: c) … d) … đ) … e) …
    """
    return _faults(document, Trouble.LETTER_GAP)


@rule(
    "VD204",
    N_("“{number}” stands after “{before}”: the order is wrong."),
    help=N_("“{expected}” should stand here; look whether parts were moved."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-21", "BD-23"),
)
def number_out_of_order(document: Document) -> Iterator[Fault]:
    """Số thứ tự đi lùi.

    Sai: I. … III. … II. …
    Đúng: I. … II. … III. …
    """
    return _faults(document, Trouble.BACKWARDS)


@rule(
    "VD205",
    N_("The numbering begins with “{number}”, not with “{expected}”."),
    help=N_("Begin with “{expected}”, or put back what stood before."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-21", "BD-23"),
)
def numbering_begins_late(document: Document) -> Iterator[Fault]:
    """Số thứ tự không bắt đầu từ đầu.

    Sai: dưới mục II, ý đầu tiên là 2.
    Đúng: dưới mục II, ý đầu tiên là 1.
    """
    return _faults(document, Trouble.LATE)


@rule(
    "VD206",
    N_("“{number}” is no letter of the Vietnamese alphabet."),
    help=N_("The points are a b c d đ e g h i k l m n o p q r s t u v x y."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-25",),
)
def letter_not_vietnamese(document: Document) -> Iterator[Fault]:
    """Điểm dùng chữ cái không có trong tiếng Việt.

    Word tự đánh f, j, w, z; thứ tự tiếng Việt không có các chữ này.

    Sai: e) … f) … g) …
    Đúng: đ) … e) … g) …
    """
    return _faults(document, Trouble.FOREIGN)


@rule(
    "VD207",
    N_("“{number}” goes on where “{before}” stood: numbers of two levels are mixed."),
    help=N_("Use numbers of one kind at one level; “{expected}” should stand here."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    clause=NUMBERED,
    rows=("BD-23", "BD-25"),
)
def levels_mixed(document: Document) -> Iterator[Fault]:
    """Số của hai cấp lẫn vào nhau.

    Sai: 1. … 2. … c) …
    Đúng: 1. … 2. … 3. …
    """
    return _faults(document, Trouble.MIXED)


@rule(
    "VD208",
    N_("“{number}” stands below “{before}”, but begins with another number."),
    help=N_("Write “{expected}”."),
    reads=Subject.DOCUMENT,
    clause=NUMBERED,
    rows=("BD-23",),
)
def decimal_below_another(document: Document) -> Iterator[Fault]:
    """Số nhiều cấp không theo số của mục chứa nó.

    Sai: dưới mục 3. là 2.1.
    Đúng: dưới mục 3. là 3.1.
    """
    return _faults(document, Trouble.PARENT)

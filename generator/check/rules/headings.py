"""The headings of the body: sections, clauses, points."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from generator.check.looks import HELP, figure, seen, seen_in, wrong
from generator.check.prose import families, reads_as_title, usual_size
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.components import Line, Numbered
from generator.document.recognise.lines import cut
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.levels import Level
from generator.standard import nd30
from generator.text.late import late

_LEVELS = "điểm đ khoản 6 Mục II Phần I Phụ lục I"
_SIGNS = {Level.ROMAN: ".", Level.ARABIC: ".", Level.ARTICLE: ".", Level.LETTER: ")"}
_LETTER_IN_BRACKETS = late(r"\([a-zđ]{1,3}\)")
_BULLETS = frozenset("•●▪■◦○❖➢➤►✓✔·*§Øv\uf0b7\uf0a7\uf0d8\uf076")


def _outline(paper: Paper) -> list[Numbered]:
    return list(paper.components.outline())


def _title_line(part: Numbered) -> Line:
    """Give the heading of a numbered paragraph as a line."""
    return Line(part.paragraph, cut(part.paragraph, part.start, part.title_end), whole=False)


def _fits(part: Numbered) -> bool:
    """Say whether a section without a bold title reads as a heading all the same."""
    return not part.title_end and reads_as_title(part.words)


@rule(
    "TT321",
    N_("The heading of a section {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.ROMAN_HEADING.clause,
    mend=Mend.LOOK,
    rows=("BD-22",),
)
def section_heading_look(paper: Paper) -> Iterator[Fault]:
    """Tiêu đề mục La Mã trình bày sai kiểu.

    Tiêu đề của mục đánh số La Mã in hoa, đậm, đứng, cỡ 13 đến 14.

    Sai: I. Mục đích, yêu cầu (không in hoa)
    Đúng: I. MỤC ĐÍCH, YÊU CẦU
    """
    outline = [part for part in _outline(paper) if part.level is Level.ROMAN]
    titled = any(part.title_end for part in outline)
    for part in outline:
        if part.title_end:
            line = _title_line(part)
        elif titled and _fits(part):
            line = Line(part.paragraph, cut(part.paragraph, part.start), whole=False)
        else:
            continue
        yield from wrong(nd30.ROMAN_HEADING, [line])


@rule(
    "TT322",
    N_("The heading of this clause is not bold, those beside it are."),
    reads=Subject.VIEW,
    help=N_("Select the line in Word and press Ctrl+B."),
    clause=_LEVELS,
    mend=Mend.LOOK,
    rows=("BD-24",),
)
def clause_heading_not_bold(paper: Paper) -> Iterator[Fault]:
    """Tiêu đề khoản không đậm.

    Khoản có tiêu đề thì số và tiêu đề in đậm, trên một dòng riêng.

    Sai: «1. Mục đích» đậm, «2. Yêu cầu» không đậm.
    Đúng: cả hai tiêu đề đều đậm.
    """
    outline = _outline(paper)
    holding = {id(part) for part, below in pairwise(outline) if below.depth > part.depth}
    for family in families(outline):
        titled = sum(map(_is_titled, family))
        for part in family:
            if part.level is not Level.ARABIC or not _fits(part) or id(part) not in holding:
                continue
            if titled * 2 > len(family) - 1:
                yield Fault(at=part, quote=part.paragraph.text)


def _is_titled(part: Numbered) -> bool:
    return part.title_end >= len(part.paragraph.text.rstrip()) > 0


@rule(
    "TT323",
    N_("The heading of this clause has size {found}, the text has {usual}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_LEVELS,
    mend=Mend.LOOK,
    rows=("BD-24",),
)
def clause_heading_of_another_size(paper: Paper) -> Iterator[Fault]:
    """Tiêu đề khoản khác cỡ chữ với lời văn.

    Số thứ tự và tiêu đề của khoản cùng cỡ chữ với lời văn.

    Sai: tiêu đề khoản cỡ 13, lời văn cỡ 14.
    Đúng: cả hai cỡ 14.
    """
    usual = usual_size(paper)
    for part in _outline(paper):
        if part.level not in {Level.ARABIC, Level.ARTICLE} or not _is_titled(part):
            continue
        other = [r.size for r in seen_in(part.paragraph) if r.size not in {usual, None}]
        if usual is not None and other and other[0] is not None:
            data = {"found": figure(other[0]), "usual": figure(usual)}
            yield Fault(data, part, part.paragraph.text)


@rule(
    "TT324",
    N_("The number of this clause is bold, its words are not."),
    reads=Subject.VIEW,
    help=N_("A clause without a heading has a plain number."),
    clause=_LEVELS,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("BD-24",),
)
def clause_number_bold(paper: Paper) -> Iterator[Fault]:
    """Số của khoản không tiêu đề in đậm.

    Khoản không có tiêu đề thì số thứ tự để chữ thường, không đậm.

    Sai: «1.» in đậm, «Tổ chức hội nghị triển khai.» chữ thường
    Đúng: cả «1.» và lời văn đều không đậm
    """
    for part in _outline(paper):
        if part.level is not Level.ARABIC or part.title_end:
            continue
        made = part.paragraph.number_run
        number = seen([made] if part.automatic and made else cut(part.paragraph, 0, part.start))
        words = seen(cut(part.paragraph, part.start))
        if number and words and all(r.bold for r in number) and not any(r.bold for r in words):
            yield Fault(at=part, quote=part.number)


@rule(
    "TT325",
    N_("The number “{found}” does not end with “{right}”."),
    reads=Subject.VIEW,
    help=N_("Write I. for a section, 1. for a clause, a) for a point, Điều 1. for an article."),
    clause=_LEVELS,
    mend=Mend.LOOK,
    rows=("BD-21", "BD-23", "BD-25", "BD-27"),
)
def number_sign_wrong(paper: Paper) -> Iterator[Fault]:
    """Sau số thứ tự sai dấu.

    Sau số của mục, khoản, điều là dấu chấm; sau chữ của điểm là dấu đóng ngoặc đơn.

    Sai: I- MỤC ĐÍCH; a. Tăng cường …; Điều 1: …
    Đúng: I. MỤC ĐÍCH; a) Tăng cường …; Điều 1. …
    """
    for part in _outline(paper):
        right = _SIGNS.get(part.level) if part.level else None
        if right and not part.number.rstrip().endswith(right):
            yield Fault({"found": part.number, "right": right}, part, part.paragraph.text)


@rule(
    "TT326",
    N_("“{found}” is no form of the decree."),
    reads=Subject.VIEW,
    help=N_("The decree numbers I., 1., a)."),
    clause=_LEVELS,
    severity=Severity.INFO,
    mend=Mend.PERSON,
    rows=("BD-25", "BD-26"),
)
def number_form_unregulated(paper: Paper) -> Iterator[Fault]:
    """Kiểu đánh số Nghị định không nói tới.

    Nghị định chỉ có khoản 1., 2. và điểm a), b); kiểu 1.1 và (1) nhiều nơi dùng nhưng không có
    trong Nghị định.

    Sai: 1.1. Công tác tuyên truyền
    Đúng: a) Công tác tuyên truyền
    """
    for part in _outline(paper):
        if part.level in {Level.DECIMAL, Level.PARENTHESIS}:
            yield Fault({"found": part.number}, part, part.paragraph.text)


@rule(
    "TT327",
    N_("“{found}” is no form of a point."),
    reads=Subject.VIEW,
    help=N_("Write a), b), c) …"),
    clause=_LEVELS,
    severity=Severity.WARNING,
    mend=Mend.PERSON,
    rows=("BD-25",),
)
def point_in_two_brackets(paper: Paper) -> Iterator[Fault]:
    """Điểm đánh bằng chữ trong hai dấu ngoặc.

    Sau chữ của điểm chỉ có dấu đóng ngoặc đơn.

    Sai: (i) Công tác tuyên truyền
    Đúng: a) Công tác tuyên truyền
    """
    for part in _outline(paper):
        if part.level is None and _LETTER_IN_BRACKETS.fullmatch(part.number):
            yield Fault({"found": part.number}, part, part.paragraph.text)


@rule(
    "TT328",
    N_("The bullet “{found}” is unusual in a document."),
    reads=Subject.VIEW,
    help=N_("Take “-”, and “+” below it."),
    clause=_LEVELS,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("BD-32",),
)
def bullet_unusual(paper: Paper) -> Iterator[Fault]:
    """Gạch đầu dòng bằng ký hiệu lạ.

    Văn bản hành chính dùng gạch «-», cấp dưới dùng «+».

    Sai: • Công tác tuyên truyền
    Đúng: - Công tác tuyên truyền
    """
    for part in _outline(paper):
        number = part.number.strip()
        if part.level is None and number in _BULLETS:
            yield Fault({"found": number}, part, part.paragraph.text)

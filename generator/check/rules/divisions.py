"""Phần, Chương, Mục, Điều: the divisions that have a word before their number."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, line_of, seen, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.components import Numbered
from generator.document.recognise.lines import cut
from generator.i18n import N_
from generator.plan.levels import OWN_LINE, Level
from generator.standard import nd30
from generator.text.late import late

_LEVELS = "điểm đ khoản 6 Mục II Phần I Phụ lục I"
_TITLES = "điểm d khoản 6 Mục II Phần I Phụ lục I"
_FORMS = {
    Level.PART: late(r"Phần [MDCLXVI]+"),
    Level.CHAPTER: late(r"Chương [MDCLXVI]+"),
    Level.SECTION: late(r"(?:Mục|Tiểu mục) [0-9]+"),
}
_RIGHT = {Level.PART: "Phần I", Level.CHAPTER: "Chương I", Level.SECTION: "Mục 1"}
_WORDS = {Level.PART: nd30.PART, Level.CHAPTER: nd30.PART, Level.SECTION: nd30.SECTION}
_TITLE = {
    Level.PART: nd30.PART_TITLE,
    Level.CHAPTER: nd30.PART_TITLE,
    Level.SECTION: nd30.SECTION_TITLE,
}


def _divisions(paper: Paper) -> Iterator[tuple[Numbered, Level]]:
    for part in paper.components.outline():
        if part.level is not None and part.level in OWN_LINE:
            yield part, part.level


@rule(
    "TT331",
    N_("“{found}” must be written like “{right}”."),
    reads=Subject.VIEW,
    help=N_("Phần and Chương have Roman numbers, Mục has Arabic ones; the word in small letters."),
    clause=_LEVELS,
    rows=("BD-28", "BD-29"),
)
def division_misshapen(paper: Paper) -> Iterator[Fault]:
    """Phần, chương, mục ghi số không đúng cách.

    «Phần», «Chương» đi với số La Mã, «Mục» đi với số Ả Rập; chữ ấy không in hoa.

    Sai: PHẦN 1; Phần thứ nhất; Mục I
    Đúng: Phần I; Mục 1
    """
    for part, level in _divisions(paper):
        found = " ".join(part.number.split())
        if not _FORMS[level].fullmatch(found):
            data = {"found": found, "right": _RIGHT[level]}
            yield Fault(data, part, part.paragraph.text)


@rule(
    "TT332",
    N_("The line of a division {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_LEVELS,
    mend=Mend.LOOK,
    rows=("BD-28", "BD-29"),
)
def division_look(paper: Paper) -> Iterator[Fault]:
    """Phần, chương, mục trình bày sai kiểu.

    Chữ «Phần», «Chương», «Mục» và số đứng một dòng riêng, ở giữa, đậm; tiêu đề ở ngay dưới, ở
    giữa, in hoa, đậm.

    Sai: «Chương I» căn trái, không đậm.
    Đúng: «Chương I» ở giữa, đậm; dưới là «QUY ĐỊNH CHUNG».
    """
    for part, level in _divisions(paper):
        if not part.words:
            whole = [line_of(part.paragraph)]
            faults = wrong(_WORDS[level], whole)
            yield from (f for f in faults if not _says_case(part))
        yield from wrong(_TITLE[level], [line_of(below) for below in part.heading])


def _says_case(part: Numbered) -> bool:
    """Say whether the number itself is misshapen, of which another rule speaks."""
    return part.number == part.number.upper() and any(map(str.isalpha, part.number[:1]))


@rule(
    "TT333",
    N_("“{found}” has no title."),
    reads=Subject.VIEW,
    help=N_("Write the title on the line below."),
    clause=_TITLES,
    rows=("BD-30",),
)
def division_without_title(paper: Paper) -> Iterator[Fault]:
    """Phần, chương, mục không có tiêu đề.

    Văn bản bố cục theo phần, chương, mục thì mỗi phần, chương, mục phải có tiêu đề.

    Sai: «Chương I», dưới là «Điều 1.»
    Đúng: «Chương I», dưới là «QUY ĐỊNH CHUNG»
    """
    for part, _ in _divisions(paper):
        if not part.heading and not part.words:
            yield Fault({"found": part.number}, part, part.paragraph.text)


@rule(
    "TT334",
    N_("“{found}” must be bold."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_LEVELS,
    mend=Mend.LOOK,
    rows=("BD-27",),
)
def article_not_bold(paper: Paper) -> Iterator[Fault]:
    """Số của điều không đậm.

    Chữ «Điều», số thứ tự và tiêu đề của điều in đậm.

    Sai: Điều 1. Bản sao văn bản (không đậm)
    Đúng: Điều 1. Bản sao văn bản (đậm)
    """
    for part in paper.components.outline():
        if part.level is not Level.ARTICLE:
            continue
        made = part.paragraph.number_run
        number = seen([made] if part.automatic and made else cut(part.paragraph, 0, part.start))
        if number and not all(run.bold for run in number):
            yield Fault({"found": part.number}, part, part.number)

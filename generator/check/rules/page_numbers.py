"""The numbers of the pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, is_centred, line_of, sizes
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper, Undecided
from generator.document.blocks import Align
from generator.document.recognise.components import PageNumber, Start
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.standard import nd30
from generator.standard.measure import Measure

_NUMBER_PAGES = N_("In Word: Insert, Page Number, Top of Page, in the middle.")
_MOST_ON_A_PAGE = 4000
_SURELY_ONE_PAGE = 1200
_PAGES_UNKNOWN = N_("the file does not say how many pages it has")
_TABS_UNKNOWN = N_("the number of the page is placed by tabs")
_FOOTER = N_("stands at the bottom of the page")
_ASIDE = N_("does not stand in the middle")
_UPRIGHT = N_("must be upright, not italic")
_ARABIC = N_("must be written in Arabic figures")
_FIGURES = frozenset("0123456789 \t\u00a0\n")


def main_sections(paper: Paper) -> int:
    """Give how many sections the document has before its first appendix."""
    starts = (a.section for a in paper.components.appendices if a.start is Start.SECTION)
    return max(1, min(starts, default=len(paper.view.sections)))


def _numbers(paper: Paper) -> list[PageNumber]:
    """Give the numbers on the pages of the main text."""
    within = main_sections(paper)
    return [number for number in paper.components.page_numbers if number.section < within]


@rule(
    "KT108",
    N_("The pages have no numbers."),
    reads=Subject.VIEW,
    help=_NUMBER_PAGES,
    clause=nd30.PAGE_NUMBER_CLAUSE,
    mend=Mend.SAFE,
    rows=("PG-07",),
)
def page_numbers_missing(paper: Paper) -> Iterator[Fault]:
    """Văn bản nhiều trang không có số trang.

    Tờ giấy rơi ra thì không biết xếp lại vào đâu.

    Sai: văn bản năm trang, không trang nào có số.
    Đúng: từ trang 2 trở đi có số, ở giữa lề trên.
    """
    if _numbers(paper):
        return
    pages = [p.page for p in paper.view.paragraphs() if p.page is not None]
    letters = sum(len(p.text) for p in paper.view.paragraphs())
    if max(pages, default=0) > 1 or letters > _MOST_ON_A_PAGE:
        yield Fault()
    elif not pages and letters > _SURELY_ONE_PAGE:
        yield Undecided(reason=_PAGES_UNKNOWN)


@rule(
    "KT109",
    N_("The number of the page {wrong}; it must stand in the middle of the top margin."),
    reads=Subject.VIEW,
    help=_NUMBER_PAGES,
    clause=nd30.PAGE_NUMBER_CLAUSE,
    mend=Mend.LOOK,
    rows=("PG-08",),
)
def page_number_elsewhere(paper: Paper) -> Iterator[Fault]:
    """Số trang không ở giữa lề trên.

    Quy định cũ đặt số trang ở góc dưới bên phải; nay số trang ở giữa, phía trên.

    Sai: số trang ở cuối trang, hoặc ở góc phải phía trên.
    Đúng: số trang ở giữa lề trên.
    """
    for number in _numbers(paper):
        if "footer" in number.place:
            yield Fault({"wrong": Phrase(_FOOTER)}, number)
            continue
        line = line_of(number.paragraph)
        if number.paragraph.align is not Align.CENTER and "\t" in number.paragraph.text:
            yield Undecided(at=number, reason=_TABS_UNKNOWN)
        elif is_centred(line) is False:
            yield Fault({"wrong": Phrase(_ASIDE)}, number)


@rule(
    "KT110",
    N_("The first page shows its number."),
    reads=Subject.VIEW,
    help=N_("In Word: open the header, tick Different First Page and clear that header."),
    clause=nd30.PAGE_NUMBER_CLAUSE,
    mend=Mend.SAFE,
    rows=("PG-09",),
)
def first_page_number_shown(paper: Paper) -> Iterator[Fault]:
    """Trang đầu hiện số trang.

    Số trang được đánh từ 1 nhưng không hiện ở trang thứ nhất.

    Sai: trên Quốc hiệu có số 1.
    Đúng: trang thứ nhất không có số, trang sau có số 2.
    """
    first = paper.view.sections[0].first_differs
    for number in _numbers(paper):
        apart = number.place.startswith("first_")
        if number.section == 0 and apart == first and not number.place.startswith("even_"):
            yield Fault(at=number)
            return


@rule(
    "KT111",
    N_("The number of the page {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.PAGE_NUMBER_CLAUSE,
    mend=Mend.SAFE,
    rows=("PG-10",),
)
def page_number_look(paper: Paper) -> Iterator[Fault]:
    """Số trang viết không đúng kiểu.

    Số trang là chữ số Ả Rập, chữ đứng, cỡ 13 đến 14.

    Sai: số trang ii, hoặc số trang cỡ 11.
    Đúng: số trang 2, cỡ 14.
    """
    for number in _numbers(paper):
        if paper.view.sections[number.section].number_format.lower().endswith(("roman", "letter")):
            yield Fault({"wrong": Phrase(_ARABIC)}, number)
        if number.run.italic:
            yield Fault({"wrong": Phrase(_UPRIGHT)}, number)
        if isinstance(nd30.PAGE_NUMBER.size, Measure):
            yield from sizes(nd30.PAGE_NUMBER.size, number, [number.run])


@rule(
    "KT112",
    N_("Words or signs stand beside the number of the page."),
    reads=Subject.VIEW,
    help=N_("Leave the number alone."),
    clause=nd30.PAGE_NUMBER_CLAUSE,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("PG-10",),
)
def page_number_with_words(paper: Paper) -> Iterator[Fault]:
    """Cạnh số trang có chữ hoặc dấu khác.

    Nghị định chỉ nói đến chữ số.

    Sai: Trang 2/5.
    Đúng: 2
    """
    for number in _numbers(paper):
        beside = "".join(run.shown for run in number.paragraph.runs if run is not number.run)
        if set(beside) - _FIGURES:
            yield Fault(at=number, quote=number.paragraph.text.strip())


@rule(
    "KT113",
    N_("The pages are counted from {found}; they must be counted from {least}, without a break."),
    reads=Subject.VIEW,
    help=N_("In Word: Insert, Page Number, Format Page Numbers."),
    clause=nd30.PAGE_NUMBER_CLAUSE,
    mend=Mend.SAFE,
    rows=("PG-11",),
)
def page_numbers_start_elsewhere(paper: Paper) -> Iterator[Fault]:
    """Số trang không bắt đầu từ 1.

    Trang đầu là trang 1 dù không hiện số; các trang của văn bản chính đánh số liên tục.

    Sai: trang đầu là trang 0.
    Đúng: trang đầu là trang 1.
    """
    first = nd30.FIRST_PAGE_NUMBER
    for place, section in enumerate(paper.view.sections[: main_sections(paper)]):
        if section.start is not None and (place or section.start != first):
            yield Fault({"found": section.start, "least": first}, section)

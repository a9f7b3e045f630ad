"""Appendices: their labels, titles and pages."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.components import Appendix, Line, Start
from generator.document.recognise.lines import squeezed
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.standard import nd30, words
from generator.text.numerals import from_roman, roman

_CLAUSE = nd30.APPENDIX_LABEL.clause
_NUMBERED = "điểm a khoản 1 Mục III Phần I Phụ lục I"
_SMALL = N_("must not be in capitals")
_ONLY = N_("must stand on a line of its own")


def labelled(paper: Paper) -> list[Appendix]:
    """Give the appendices that are called so: forms and tables have labels of their own."""
    return [part for part in paper.components.appendices if _is_labelled(part)]


def _is_labelled(part: Appendix) -> bool:
    return bool(part.label) and part.label[0].text.lower().startswith(words.APPENDIX.lower())


def _number(part: Appendix) -> str:
    """Give what stands behind the word."""
    return squeezed(part.label[0].text)[len(words.APPENDIX) :].strip().rstrip(".:")


@rule(
    "TT601",
    N_("The label of the appendix {wrong}."),
    reads=Subject.VIEW,
    help=N_("Write: Phụ lục, of several Phụ lục I (size 14, bold, in the middle)."),
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("PL-01",),
)
def appendix_label_look(paper: Paper) -> Iterator[Fault]:
    """Chữ «Phụ lục» trình bày sai kiểu.

    Chữ «Phụ lục» và số thứ tự là chữ in thường, cỡ 14, đứng, đậm, ở giữa, trên một dòng riêng.

    Sai: PHỤ LỤC I
    Đúng: Phụ lục I
    """
    for part in labelled(paper):
        word = part.label[0].text[: len(words.APPENDIX)]
        if word == word.upper():
            yield Fault({"wrong": Phrase(_SMALL)}, part, part.label[0].text)
            yield from (
                fault
                for fault in wrong(nd30.APPENDIX_LABEL, part.label)
                if fault.data.get("wrong") != _SMALL
            )
        else:
            yield from wrong(nd30.APPENDIX_LABEL, part.label)
        if part.title and part.title[0].paragraph is part.label[-1].paragraph and _same(part):
            yield Fault({"wrong": Phrase(_ONLY)}, part, part.label[0].text)


def _same(part: Appendix) -> bool:
    """Say whether label and title stand on one line, not merely in one paragraph."""
    between = part.title[0].paragraph.text[: part.title[0].start]
    return "\n" not in between and "\f" not in between


@rule(
    "TT602",
    N_("The number of the appendix is “{found}”; it must be Roman: {right}."),
    reads=Subject.VIEW,
    help=N_("Write: Phụ lục I, Phụ lục II."),
    clause=_NUMBERED,
    rows=("PL-01",),
)
def appendix_number_not_roman(paper: Paper) -> Iterator[Fault]:
    """Số phụ lục không phải số La Mã.

    Có từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã.

    Sai: Phụ lục 01
    Đúng: Phụ lục I
    """
    for place, part in enumerate(labelled(paper), 1):
        number = _number(part)
        if number and from_roman(number) is None and len(labelled(paper)) > 1:
            yield Fault({"found": number, "right": roman(place)}, part, part.label[0].text)


@rule(
    "TT603",
    N_("Of several appendices this one has no number."),
    reads=Subject.VIEW,
    help=N_("Number them: Phụ lục I, Phụ lục II."),
    clause=_NUMBERED,
    rows=("PL-02",),
)
def appendix_without_number(paper: Paper) -> Iterator[Fault]:
    """Nhiều phụ lục mà không đánh số.

    Văn bản có từ hai phụ lục trở lên thì phải đánh số để biết đang nói tới phụ lục nào.

    Sai: hai phần đều ghi «Phụ lục».
    Đúng: Phụ lục I; Phụ lục II
    """
    parts = labelled(paper)
    for part in parts if len(parts) > 1 else ():
        if not _number(part):
            yield Fault(at=part, quote=part.label[0].text)


@rule(
    "TT604",
    N_("The only appendix has a number: “{found}”."),
    reads=Subject.VIEW,
    help=N_("Write “Phụ lục” alone."),
    clause=_NUMBERED,
    severity=Severity.WARNING,
    rows=("PL-02",),
)
def only_appendix_numbered(paper: Paper) -> Iterator[Fault]:
    """Chỉ có một phụ lục mà đánh số.

    Chỉ khi có từ hai phụ lục mới đánh số.

    Sai: Phụ lục I (không có Phụ lục II)
    Đúng: Phụ lục
    """
    parts = labelled(paper)
    if len(parts) == 1 == len(paper.components.appendices) and _number(parts[0]):
        yield Fault({"found": _number(parts[0])}, parts[0], parts[0].label[0].text)


@rule(
    "TT605",
    N_("“{found}” stands where appendix {right} should."),
    reads=Subject.VIEW,
    help=N_("Number the appendices in their order."),
    clause=_NUMBERED,
    rows=("PL-02",),
)
def appendices_out_of_order(paper: Paper) -> Iterator[Fault]:
    """Số phụ lục không liên tục.

    Các phụ lục đánh số lần lượt I, II, III.

    Sai: Phụ lục I, rồi Phụ lục III
    Đúng: Phụ lục I, rồi Phụ lục II
    """
    parts = labelled(paper)
    for place, part in enumerate(parts if len(parts) > 1 else (), 1):
        number = from_roman(_number(part))
        if number is not None and number != place:
            found = squeezed(part.label[0].text)
            yield Fault({"found": found, "right": roman(place)}, part, part.label[0].text)


@rule(
    "TT606",
    N_("This attachment is not called “{right}”."),
    reads=Subject.VIEW,
    help=N_("Write “{right}” on a line of its own above the title."),
    clause=_CLAUSE,
    severity=Severity.WARNING,
    rows=("PL-01",),
)
def appendix_without_label(paper: Paper) -> Iterator[Fault]:
    """Phần kèm theo không ghi chữ «Phụ lục».

    Phần kèm theo sau chữ ký gọi là phụ lục, có chữ «Phụ lục» ở trên tên.

    Sai: «DANH SÁCH …», dưới là «(Kèm theo Kế hoạch …)»
    Đúng: «Phụ lục», dưới là «DANH SÁCH …»
    """
    for part in paper.components.appendices:
        if not part.label and part.attached:
            at = part.title or part.attached
            yield Fault({"right": words.APPENDIX}, at[0], at[0].text)


@rule(
    "TT607",
    N_("The title of the appendix {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.APPENDIX_TITLE.clause,
    mend=Mend.LOOK,
    rows=("PL-03",),
)
def appendix_title_look(paper: Paper) -> Iterator[Fault]:
    """Tên phụ lục trình bày sai kiểu.

    Tên phụ lục in hoa, cỡ 13 đến 14, đứng, đậm, ở giữa.

    Sai: Danh mục nhiệm vụ (không in hoa)
    Đúng: DANH MỤC NHIỆM VỤ
    """
    for part in paper.components.appendices:
        title = _title(part)
        if title and (part.label or part.attached):
            yield from wrong(nd30.APPENDIX_TITLE, title)


def _title(part: Appendix) -> tuple[Line, ...]:
    """Give the lines of a title, without a last one that is wholly in brackets."""
    last = part.title[-1].text if part.title else ""
    return part.title[:-1] if last.startswith("(") and last.endswith(")") else part.title


@rule(
    "TT608",
    N_("The appendix does not begin on a page of its own."),
    reads=Subject.VIEW,
    help=N_("In Word: Layout, Breaks, Next Page above it."),
    clause="điểm đ khoản 1 Mục III Phần I Phụ lục I",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("PL-05",),
)
def appendix_on_a_used_page(paper: Paper) -> Iterator[Fault]:
    """Phụ lục không sang trang mới.

    Phụ lục có số trang riêng nên bắt đầu ở trang riêng.

    Sai: «Phụ lục» ngay dưới chữ ký.
    Đúng: «Phụ lục» ở đầu trang mới.
    """
    for part in paper.components.appendices:
        if part.start is Start.HERE and (part.label or part.attached):
            at = part.label or part.attached
            yield Fault(at=at[0], quote=at[0].text)


@rule(
    "TT609",
    N_("The pages of the appendix are not counted from {least} again."),
    reads=Subject.VIEW,
    help=N_("Put a section break above it; Insert, Page Number, Format, Start at {least}."),
    clause=nd30.APPENDIX_PAGES_CLAUSE,
    mend=Mend.LOOK,
    rows=("PG-12", "PL-05"),
)
def appendix_pages_counted_on(paper: Paper) -> Iterator[Fault]:
    """Số trang của phụ lục không đánh riêng.

    Mỗi phụ lục đánh số trang riêng, từ 1.

    Sai: văn bản có 4 trang, phụ lục đánh tiếp trang 5.
    Đúng: phụ lục bắt đầu lại từ trang 1.
    """
    least = nd30.FIRST_PAGE_NUMBER
    numbered = {number.section for number in paper.components.page_numbers}
    for part in paper.components.appendices:
        if not (part.label or part.attached) or part.section not in numbered:
            continue
        if part.start is not Start.SECTION or paper.view.sections[part.section].start != least:
            at = part.label or part.attached
            yield Fault({"least": least}, at[0], at[0].text)

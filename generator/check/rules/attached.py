"""The line "(Kèm theo …)" that ties an appendix to its document."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.ruled import DRAW
from generator.check.rules.appendix import labelled
from generator.check.rules.head import head
from generator.check.subjects import Paper
from generator.document.recognise.components import Appendix
from generator.document.recognise.lines import letters, squeezed
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, words
from generator.text.late import late
from generator.text.letters import fold_tone

_CLAUSE = nd30.ATTACHED.clause
_CITED = late(r"số\s*:?\s*(?P<number>\d+)\s*/\s*(?P<symbol>[^\s,)]+)")
_DATED = late(
    rf"{words.DAY}\s+(?P<day>\d+)\s*(?:{words.MONTH}\s+|/)(?P<month>\d+)"
    rf"\s*(?:{words.YEAR}\s+|/)(?P<year>\d{{4}})"
)
_ORGAN = late(r"\bcủa\s+(?P<organ>[^()]+)\)?\s*$")


def text_of(part: Appendix) -> str:
    """Give the words that tie an appendix to its document, on one line."""
    return squeezed(" ".join(line.text for line in part.attached))


@rule(
    "TT621",
    N_("The appendix does not say to what it belongs."),
    reads=Subject.VIEW,
    help=N_("Write below the title: (Kèm theo Kế hoạch số …/KH-… ngày … của …)."),
    clause=_CLAUSE,
    rows=("PL-04",),
)
def attached_line_missing(paper: Paper) -> Iterator[Fault]:
    """Phụ lục thiếu dòng «(Kèm theo …)».

    Tờ phụ lục rời ra thì không biết của văn bản nào.

    Sai: dưới tên phụ lục là bảng ngay.
    Đúng: (Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của …)
    """
    for part in labelled(paper):
        if not part.attached:
            yield Fault(at=part, quote=part.label[0].text)


@rule(
    "TT622",
    N_("The line “(Kèm theo …)” {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("PL-04",),
)
def attached_line_look(paper: Paper) -> Iterator[Fault]:
    """Dòng «(Kèm theo …)» trình bày sai kiểu.

    Dòng ấy là chữ in thường, cỡ 13 đến 14, nghiêng, ở giữa, dưới tên phụ lục.

    Sai: (Kèm theo Kế hoạch …) chữ đứng
    Đúng: (Kèm theo Kế hoạch …) chữ nghiêng
    """
    for part in paper.components.appendices:
        if part.attached:
            yield from wrong(nd30.ATTACHED, part.attached)


@rule(
    "TT623",
    N_("“Ban hành kèm theo”: the decree says “{right}”."),
    reads=Subject.VIEW,
    help=N_("Only regulations are issued by their document; an appendix goes with it."),
    clause=_CLAUSE,
    severity=Severity.INFO,
    rows=("PL-04",),
)
def attached_as_issued(paper: Paper) -> Iterator[Fault]:
    """Ghi «Ban hành kèm theo».

    Nghị định ghi «Kèm theo»; «Ban hành kèm theo» nhiều nơi dùng.

    Sai: (Ban hành kèm theo Kế hoạch số …)
    Đúng: (Kèm theo Kế hoạch số …)
    """
    for part in paper.components.appendices:
        if letters(text_of(part)).startswith(letters("Ban hành")):
            yield Fault({"right": words.ATTACHED}, part.attached[0], part.attached[0].text)


@rule(
    "TT624",
    N_("The appendix names {found}, the document is {right}."),
    reads=Subject.VIEW,
    help=N_("Correct the line “(Kèm theo …)”."),
    clause=_CLAUSE,
    rows=("PL-04",),
)
def attached_to_another_document(paper: Paper) -> Iterator[Fault]:
    """Dòng «(Kèm theo …)» ghi số, ngày khác văn bản chính.

    Số, ký hiệu và ngày ghi ở phụ lục phải là của văn bản chính.

    Sai: văn bản số 15/KH-UBND, phụ lục ghi số 12/KH-UBND
    Đúng: phụ lục ghi số 15/KH-UBND
    """
    number, date = head(paper).number, head(paper).date
    for part in paper.components.appendices:
        cited, dated = _CITED.search(text_of(part)), _DATED.search(text_of(part))
        at = part.attached[0] if part.attached else None
        if cited and number and number.number:
            found = (cited["number"].lstrip("0"), cited["symbol"].rstrip("."))
            if found != (number.number.lstrip("0"), number.symbol.strip()):
                right = f"{number.number}/{number.symbol.strip()}"
                data = {"found": f"{cited['number']}/{cited['symbol']}", "right": right}
                yield Fault(data, at, text_of(part))
        if dated and date and date.day and date.month and date.year.isdigit():
            said = [int(dated[name]) for name in ("day", "month", "year")]
            own = [date.day, date.month, date.year]
            if all(map(str.isdigit, own)) and said != list(map(int, own)):
                data = {"found": "/".join(map(str, said)), "right": "/".join(own)}
                yield Fault(data, at, text_of(part))


@rule(
    "TT625",
    N_("The appendix says it is of “{found}”; the document is of “{right}”."),
    reads=Subject.VIEW,
    help=N_("Correct the line “(Kèm theo …)” or the head."),
    clause=_CLAUSE,
    severity=Severity.WARNING,
    rows=("PL-04",),
)
def attached_to_another_organ(paper: Paper) -> Iterator[Fault]:
    """Dòng «(Kèm theo …)» ghi cơ quan khác cơ quan ban hành.

    Cơ quan ghi ở phụ lục phải là cơ quan ban hành văn bản chính.

    Sai: văn bản của Sở Nội vụ, phụ lục ghi «của Sở Tài chính»
    Đúng: phụ lục ghi «của Sở Nội vụ»
    """
    organ = " ".join(line.text for line in head(paper).organ)
    if not organ:
        return
    for part in paper.components.appendices:
        found = _ORGAN.search(text_of(part))
        if found and not _same(found["organ"], organ):
            data = {"found": found["organ"].strip(), "right": squeezed(organ)}
            yield Fault(data, part.attached[0], text_of(part))


def _same(one: str, other: str) -> bool:
    """Say whether two names may be of one organ: the shorter is in the longer, or shortened."""
    first, second = _folded(one), _folded(other)
    return first.startswith(second[:_SURE]) or second.startswith(first[:_SURE])


_SURE = 12
_SHORT = (
    ("UBND", "ỦY BAN NHÂN DÂN"),
    ("HĐND", "HỘI ĐỒNG NHÂN DÂN"),
    ("KH&CN", "KHOA HỌC VÀ CÔNG NGHỆ"),
    ("&", "VÀ"),
)


def _folded(name: str) -> str:
    folded = fold_tone(squeezed(name)).upper()
    for short, full in _SHORT:
        folded = folded.replace(short, full)
    return letters(folded.removeprefix("CHỦ TỊCH ").removeprefix("GIÁM ĐỐC "))


@rule(
    "TT626",
    N_("There is no line below “(Kèm theo …)”."),
    reads=Subject.VIEW,
    help=DRAW,
    clause="Mẫu 2.1 Phụ lục III",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("PL-06",),
)
def attached_line_without_rule(paper: Paper) -> Iterator[Fault]:
    """Dưới dòng «(Kèm theo …)» không có đường kẻ.

    Mẫu của Nghị định có một đường kẻ ngắn ở dưới dòng ấy.

    Sai: dưới dòng «(Kèm theo …)» là bảng ngay.
    Đúng: dưới dòng «(Kèm theo …)» có đường kẻ ngắn.
    """
    for part in paper.components.appendices:
        if part.attached and part.rule is None:
            yield Fault(at=part.attached[-1], quote=part.attached[-1].text)

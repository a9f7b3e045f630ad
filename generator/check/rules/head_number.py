"""The head of the first page: number, symbol, place and date."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.rules.head import head
from generator.check.subjects import Paper
from generator.document.recognise.lines import squeezed
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, words
from generator.text.dates import Fault as DateFault
from generator.text.dates import parse
from generator.text.late import late

_PLACE_WORDS = late(r"(?:TP|Tp|tp|T\.P)(?:[.\s]|(?=[A-ZĐ]))|(?:tỉnh|Tỉnh)\s|\bHCM\b")
_GAP = r"[\s\d.…_]*"
_DATE = late(
    rf"\w.*\S,\s+{words.DAY}\b{_GAP}{words.MONTH}\b{_GAP}{words.YEAR}\b{_GAP}",
    re.DOTALL,
)
_ONE_FIGURE = late("[1-9]")
_NUMBER_CLAUSE, _DATE_CLAUSE = nd30.NUMBER.clause, nd30.DATE.clause


@rule(
    "TT131",
    N_("The number must begin with “{right}”, with a colon."),
    reads=Subject.VIEW,
    help=N_("Write: Số: 15/KH-UBND."),
    clause=_NUMBER_CLAUSE,
    rows=("HD-13",),
)
def number_without_colon(paper: Paper) -> Iterator[Fault]:
    """Sau chữ «Số» thiếu dấu hai chấm.

    Văn bản của Đảng không có dấu ấy; văn bản hành chính thì có.

    Sai: Số 15/KH-UBND
    Đúng: Số: 15/KH-UBND
    """
    number = head(paper).number
    if number and "".join(number.word.split()) != words.NUMBER:
        yield Fault({"right": words.NUMBER}, number, number.line.text)


@rule(
    "TT132",
    N_("The number {found} has no zero before it."),
    reads=Subject.VIEW,
    help=N_("Write 0{found}."),
    clause=_NUMBER_CLAUSE,
    rows=("HD-14",),
)
def number_without_zero(paper: Paper) -> Iterator[Fault]:
    """Số nhỏ hơn 10 thiếu số 0.

    Số nhỏ hơn 10 phải thêm số 0 phía trước để không ai điền thêm được.

    Sai: Số: 5/KH-UBND
    Đúng: Số: 05/KH-UBND
    """
    number = head(paper).number
    if number and _ONE_FIGURE.fullmatch(number.number):
        yield Fault({"found": number.number}, number, number.line.text)


@rule(
    "TT133",
    N_("In number and symbol stand spaces or long dashes: “{found}”."),
    reads=Subject.VIEW,
    help=N_("Use a slash after the number and hyphens, without spaces."),
    clause=_NUMBER_CLAUSE,
    rows=("HD-15",),
)
def symbol_with_spaces(paper: Paper) -> Iterator[Fault]:
    """Số, ký hiệu có dấu cách hoặc gạch dài.

    Giữa số và ký hiệu là gạch chéo, giữa các nhóm chữ là gạch nối, không cách chữ.

    Sai: Số: 15 / KH – UBND
    Đúng: Số: 15/KH-UBND
    """
    number = head(paper).number
    if number is None:
        return
    symbol = number.symbol
    before_slash = bool(number.number) and bool(re.search(r"\d\s+/", number.line.text))
    if before_slash or re.search(r"\s", symbol) or set("–—−‐\\") & set(symbol):
        yield Fault({"found": number.line.text}, number, number.line.text)


@rule(
    "TT134",
    N_("The symbol begins with “{found}”; for this kind of document it is “{right}”."),
    reads=Subject.VIEW,
    help=N_("Take the abbreviation that the decree gives to the kind."),
    clause="Mục I Phụ lục III",
    rows=("HD-16",),
)
def symbol_of_another_kind(paper: Paper) -> Iterator[Fault]:
    """Chữ viết tắt tên loại không đúng.

    Mỗi tên loại có một chữ viết tắt trong bảng của Nghị định.

    Sai: KẾ HOẠCH có số 15/QĐ-UBND
    Đúng: KẾ HOẠCH có số 15/KH-UBND
    """
    number, kind = head(paper).number, paper.components.title.kind
    if number is None or kind is None or not kind.abbreviation:
        return
    symbol = _without_year(number.symbol)
    found = re.split(r"\s*[-–]\s*", symbol.strip())[0]
    if found and any(map(str.isalpha, found)) and found != kind.abbreviation:
        data = {"found": found, "right": kind.abbreviation}
        yield Fault(data, number, number.line.text)


_YEAR = late(r"\s*(?:19|20)\d\d\s*/\s*")


def _without_year(symbol: str) -> str:
    return _YEAR.sub("", symbol, count=1) if _YEAR.match(symbol) else symbol


@rule(
    "TT135",
    N_("The symbol carries a year."),
    reads=Subject.VIEW,
    help=N_("Take the year away: only legal acts have it."),
    clause=_NUMBER_CLAUSE,
    rows=("HD-17",),
)
def symbol_with_year(paper: Paper) -> Iterator[Fault]:
    """Ký hiệu có năm ban hành.

    Chỉ văn bản quy phạm pháp luật mới ghi năm trong số, ký hiệu.

    Sai: Số: 15/2026/KH-UBND
    Đúng: Số: 15/KH-UBND
    """
    number = head(paper).number
    if number and _YEAR.match(number.symbol):
        yield Fault(at=number, quote=number.line.text)


@rule(
    "TT136",
    N_("The symbol “{found}” is not that of a công văn."),
    reads=Subject.VIEW,
    help=N_("Write the organ, a hyphen and the unit that drafted it: 15/SKHCN-VP."),
    clause="điểm b khoản 3 Mục II Phần I Phụ lục I",
    rows=("HD-18",),
)
def symbol_of_no_letter(paper: Paper) -> Iterator[Fault]:
    """Ký hiệu công văn không đúng.

    Ký hiệu công văn gồm chữ viết tắt tên cơ quan và chữ viết tắt tên đơn vị soạn thảo hoặc lĩnh
    vực; công văn không có chữ viết tắt tên loại.

    Sai: Số: 15/CV-SKHCN
    Đúng: Số: 15/SKHCN-VP
    """
    number, about = head(paper).number, head(paper).about
    if number is None or not about or not number.symbol.strip(" .…"):
        return
    groups = [group.strip() for group in re.split("[-–]", number.symbol)]
    if len(groups) < 2 or groups[0] == "CV" or groups[-1] == "CV":
        yield Fault({"found": number.symbol.strip()}, number, number.line.text)


# --- place and date -----------------------------------------------------------------------


@rule(
    "TT141",
    N_("Place and date are not written as they must be."),
    reads=Subject.VIEW,
    help=N_("Write: Hưng Yên, ngày 05 tháng 3 năm 2026."),
    clause=_DATE_CLAUSE,
    rows=("HD-21",),
)
def date_misshapen(paper: Paper) -> Iterator[Fault]:
    """Địa danh, thời gian viết không đúng cách.

    Sau địa danh có dấu phẩy; ngày, tháng, năm viết đầy đủ bằng chữ «ngày», «tháng», «năm».

    Sai: Hưng Yên ngày 05/3/2026
    Đúng: Hưng Yên, ngày 05 tháng 3 năm 2026
    """
    date = head(paper).date
    if date is None:
        return
    text = squeezed(date.line.text).removesuffix(".")
    if not any(map(str.isalpha, date.place)):  # left blank, or dots stand for it
        text = f"{words.DAY.title()}, {text[text.find(words.DAY) :]}" if "," in text else text
    if not (text[:1].isupper() and _DATE.fullmatch(text)):
        yield Fault(at=date, quote=date.line.text)


@rule(
    "TT142",
    N_("In the date a zero is missing before {found}."),
    reads=Subject.VIEW,
    help=N_("Write 0{found}."),
    clause="điểm b khoản 4 Mục II Phần I Phụ lục I",
    rows=("HD-22",),
)
def date_without_zero(paper: Paper) -> Iterator[Fault]:
    """Ngày nhỏ hơn 10, tháng 1 và 2 thiếu số 0.

    Số 0 phía trước để không ai điền thêm được.

    Sai: ngày 5 tháng 1 năm 2026
    Đúng: ngày 05 tháng 01 năm 2026
    """
    date = head(paper).date
    if date is None:
        return
    if _ONE_FIGURE.fullmatch(date.day):
        yield Fault({"found": date.day}, date, date.line.text)
    if date.month in {"1", "2"}:
        yield Fault({"found": date.month}, date, date.line.text)


@rule(
    "TT143",
    N_("The month {found} needs no zero."),
    reads=Subject.VIEW,
    help=N_("Only the months 1 and 2 have a zero before them."),
    clause="điểm b khoản 4 Mục II Phần I Phụ lục I",
    severity=Severity.INFO,
    rows=("HD-23",),
)
def date_with_needless_zero(paper: Paper) -> Iterator[Fault]:
    """Tháng 3 đến tháng 9 thêm số 0.

    Nghị định chỉ thêm số 0 cho tháng 1 và tháng 2, và tự viết «ngày 05 tháng 3 năm 2020».

    Sai: ngày 05 tháng 03 năm 2026
    Đúng: ngày 05 tháng 3 năm 2026
    """
    date = head(paper).date
    if date and re.fullmatch("0[3-9]", date.month):
        yield Fault({"found": date.month}, date, date.line.text)


@rule(
    "TT144",
    N_("There is no such day: {found}."),
    reads=Subject.VIEW,
    help=N_("Correct the day or the month."),
    clause="điểm b khoản 4 Mục II Phần I Phụ lục I",
    rows=("HD-24",),
)
def date_impossible(paper: Paper) -> Iterator[Fault]:
    """Ngày không có thật.

    Ngày, tháng của văn bản phải có trong lịch.

    Sai: ngày 31 tháng 02 năm 2026
    Đúng: ngày 28 tháng 02 năm 2026
    """
    date = head(paper).date
    if date and date.day.isdigit() and date.month.isdigit() and date.year.isdigit():
        found = f"{date.day}/{date.month}/{date.year}"
        if isinstance(parse(found), DateFault):
            yield Fault({"found": found}, date, date.line.text)


@rule(
    "TT145",
    N_("The place is shortened or says what it is: “{found}”."),
    reads=Subject.VIEW,
    help=N_("Write the official name: Hưng Yên; Thành phố Hồ Chí Minh."),
    clause="điểm a khoản 4 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("HD-26",),
)
def place_shortened(paper: Paper) -> Iterator[Fault]:
    """Địa danh viết tắt hoặc thừa chữ.

    Địa danh là tên gọi chính thức của tỉnh, thành phố hoặc xã nơi cơ quan đóng.

    Sai: TP.HCM, ngày 05 tháng 3 năm 2026
    Đúng: Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026
    """
    date = head(paper).date
    if date and (found := _PLACE_WORDS.match(date.place) or re.search("HCM", date.place)):
        yield Fault({"found": found.group().strip()}, date, date.line.text)

"""The title of a paper that is cited: the words behind it that are its own, and the years there.

A plan's own year often stands in the same sentence ("Thực hiện Kế hoạch số 5/KH-UBND ngày
05/01/2024, Sở Y tế xây dựng kế hoạch năm 2024"), and another paper's may. Only a year that
is surely the title's may say of which year a paper is; what may be either is told apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

from generator.rollover.judging import YEAR
from generator.text.citations import KINDS, Citation, Span
from generator.text.dates import parse

_YEARS = re.compile(
    rf"(?:(?:năm|giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+)?(?<![0-9])(?P<first>{YEAR})(?:(?:\s*[-–—]\s*|\s+đến\s+(?:năm\s+)?)(?P<last>{YEAR}))?(?![0-9])",
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:Sở|UBND|Ủy|Uỷ|Phòng|Ban|Bộ|HĐND|Cục|Chi|Trung tâm|Trường|Đảng|Hội|Đoàn|Xã|Phường"
    r"|đơn vị|cơ quan|nhà trường|trường|xã|phường|đề nghị|yêu cầu)(?!\w)"
)
_ACTS = (
    r"(?:xây dựng|ban hành|triển khai|tổ chức|thực hiện|đề nghị|yêu cầu|báo cáo|lập|đề ra"
    r"|thông báo|kính|phối hợp)(?!\w)"
)
_CLAUSE_END = re.compile(rf"[;\n]|[.!?](?=\s|\Z)|,\s+(?={_SUBJECT}[^,;.\n]{{0,80}}?{_ACTS})")
_SEVERED = re.compile(
    r"\s*(?:[;:.)\]]|,(?!\s*(?:của|về|vê|v/v)(?!\w))|(?:và|hoặc|cùng)(?!\w)|\Z)", re.IGNORECASE
)
_ORGAN_GOES_ON = re.compile(r",\s*(?P<word>\w)[^,;.\n]{1,60}?\s(?=(?:về|vê|v/v|phê duyệt)(?!\w))")
"""The rest of a name with a comma: "Bộ Văn hóa, Thể thao và Du lịch"."""

_ORGAN_OF_YEAR = re.compile(rf"(?<![0-9] )năm\s+{YEAR}(?![0-9])", re.IGNORECASE)
_AND = re.compile(r"\s(?:và|cùng)\s+(?P<word>\w)")
_BEGINS = re.compile(
    r"[\s,]*(?:về|vê|v/v|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện"
    r"|công bố|giao|tổ chức|phát động|tăng cường|nâng cao|đẩy mạnh)(?!\w)",
    re.IGNORECASE,
)
_DOUBT = re.compile(
    rf"[“«\"]|\s(?:và|cùng)\s+(?:các\s+)?(?:{KINDS})(?!\w)|(?<!\w)(?:trong|vào)\s+(?=năm\s)"
)

_LATER = re.compile(
    r"(?:\s+của\s+(?P<organ>[^,;.:()\n]{2,80}?))?,?\s+\(?"
    r"(?:(?:được\s+)?(?:ký|ban\s+hành)\s+|hồi\s+[0-9]{1,2}\s+giờ(?:\s+[0-9]{1,2})?(?:\s+phút)?,?\s+)?"
    r"(?<!trước )(?<!đến )(?<!từ )(?<!nhất )(?<!vào )(?<!hạn )(?<!hết )(?<!sau )"
    r"(?P<date>(?:ngày\s+|(?<=\())[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]{4}"
    r"|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}))(?!\w)",
    re.IGNORECASE,
)

_LONGEST = 600
"""No title of a document is longer."""


def years(text: str, found: Citation, limit: int) -> Iterator[tuple[re.Match[str], bool]]:
    """Give the years and periods that may stand in the title of `found`, and whether each does.

    `limit` is where another paper begins.
    """
    begin = _begin(text, found)
    if begin is None:
        return
    at, whole = begin
    far = min(len(text), at + _LONGEST)
    stop = _CLAUSE_END.search(text, at, far)
    last = min(limit, stop.start() if stop else far)
    if at >= last:
        return
    begins = _BEGINS.match(text, at, last) if whole else None
    doubt = _DOUBT.search(text, at, last) if begins else None
    for year in _YEARS.finditer(text, at, last):
        sure = begins is not None and (doubt is None or year.start() < doubt.start())
        yield year, sure


def with_date(text: str, found: Citation) -> Citation:
    """Give `found` with the date that stands behind its organ, or in brackets, if one does."""
    later = None if found.date else _LATER.match(text, found.symbol_end)
    if later is None:
        return found
    date = Span(later.start("date"), later.end("date"), later["date"])
    return replace(found, date=date, day=parse(date.text), organ=None, end=date.end)


def _begin(text: str, found: Citation) -> tuple[int, bool] | None:
    """Give where a title can begin: directly behind the paper, its date and its organ.

    Said is too whether the organ ends there; "UBND tỉnh năm 2024" is an organ and more.
    """
    at = found.date.end if found.date else found.symbol_end
    if text[at : at + 1] == ")" and _BEGINS.match(text, at + 1):
        at += 1  # the date stands in brackets
    if _SEVERED.match(text, at):
        return None
    if found.organ is None:
        return at, True
    for more in _AND.finditer(text, found.organ.start, found.organ.end):
        if more["word"].islower():  # "của UBND tỉnh và tình hình …"; "Giáo dục và Đào tạo"
            return None
    if _ORGAN_OF_YEAR.search(found.organ.text):
        return at, False
    at = found.organ.end
    rest = _ORGAN_GOES_ON.match(text, at)
    if rest and rest["word"].isupper():
        return rest.end(), True
    return None if _SEVERED.match(text, at) else (at, True)

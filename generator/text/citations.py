"""Citations of other documents: "Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh".

They are found by their number and symbol, in the State's form (192/KH-UBND, 30/2020/NĐ-CP,
64/2025/QH15) or the Party's (57-NQ/TW); what stands around them is read as far as it is
clear. Laws cited by name alone are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.text.dates import Fault, PartialDate, parse
from generator.text.late import late

KINDS = (
    "Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị"
    "|Kế hoạch|Công văn|Công điện|Thông báo|Kết luận|Chương trình hành động|Chương trình|Hướng dẫn"
    "|Tờ trình|Báo cáo|Quy chế|Quy định|Đề án|Phương án|Dự án|Thông cáo|Biên bản|Giấy mời|Văn bản"
    "|NĐ|QĐ|NQ|CT|KH|TT|CV"
)
"""The words before a number that name a kind of document, as a pattern."""

_GROUP = r"[A-ZĐ][A-Za-zĐđ]*[0-9]{0,2}(?:\.[A-ZĐ][A-Za-zĐđ]*)*"
_SYMBOL = late(
    rf"(?:(?<!\w)(?P<kind>(?i:{KINDS}))\s+)?(?:(?<!\w)(?P<so>[Ss]ố)\s*:?\s*)?(?<![\w/.-])(?:"
    rf"(?P<number>[0-9]{{1,5}})(?:/(?P<year>[0-9]{{3,4}}))?/"
    rf"(?P<symbol>{_GROUP}(?:(?:&|-[ \u00a0]?){_GROUP})*)"
    r"|(?P<party_number>[0-9]{1,4})-(?P<party_symbol>"
    rf"(?:NQ|KL|CT|QĐ|QyĐ|QC|KH|CTr|BC|TB|HD|ĐA|TTr|CV)/{_GROUP}(?:-{_GROUP})?)"
    r")(?![\w/])",
)
_DATE = late(
    r"[\s,]*\(?(?P<date>ngày\s+[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]{2,4}"
    r"|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}))(?!\w)",
    re.IGNORECASE,
)
_ORGAN = late(
    r"[\s,)]*của\s+(?P<organ>[^\s,;.:()“”\"][^,;.:()“”\"\n]{1,150}?)"
    r"(?=\s+(?:về|vê|v/v|theo|ban hành|phê duyệt|quy định|hướng dẫn|sửa đổi|triển khai|thực hiện|đã"
    rf"|(?:và|và\s+các)\s+(?:{KINDS}))(?!\w)|\s*(?:[,;.:()“”\"\n]|\Z))",
    re.IGNORECASE,
)
_SPACES = late(r"\s+")


class Span(Struct, frozen=True):
    """A part of the text, from `start` up to `end`."""

    start: int
    end: int
    text: str


class Citation(Struct, frozen=True):
    """A citation: its parts as typed, in the order of the text.

    `kind` is the word before it, empty where none is; `so` says whether "số" stands there.
    `symbol` has no spaces, though some may have been typed. `day` is the date as
    understood; `year` is what stands in the number. `symbol_end` is where number and symbol end.
    """

    start: int
    end: int
    kind: str
    so: bool
    number: str
    year: str
    symbol: str
    party: bool
    date: Span | None = None
    day: PartialDate | Fault | None = None
    organ: Span | None = None
    symbol_end: int = 0

    @property
    def key(self) -> str:
        """The number and the symbol, by which two citations are compared."""
        if self.party:
            return f"{self.number}-{self.symbol}"
        return "/".join(part for part in (self.number, self.year, self.symbol) if part)


def citations(text: str) -> tuple[Citation, ...]:
    """Find the citations in `text`, in order."""
    return tuple(_found(text)) if "/" in text else ()  # there is one in every symbol


def _found(text: str) -> Iterator[Citation]:
    for found in _SYMBOL.finditer(text):
        party = found["party_number"] is not None
        symbol = _SPACES.sub("", found["party_symbol"] if party else found["symbol"])
        end = found.end()
        date = _part(_DATE.match(text, end), "date")
        end = date.end if date else end
        organ = _part(_ORGAN.match(text, end), "organ")
        yield Citation(
            found.start(),
            organ.end if organ else end,
            found["kind"] or "",
            found["so"] is not None,
            found["party_number"] if party else found["number"],
            found["year"] or "",
            symbol,
            party,
            date,
            parse(date.text) if date else None,
            organ,
            found.end(),
        )


def _part(found: re.Match[str] | None, name: str) -> Span | None:
    return Span(found.start(name), found.end(name), found[name]) if found else None

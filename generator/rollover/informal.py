"""Laws and papers that are cited without number and symbol: "Luật Lưu trữ năm 2024"."""

from __future__ import annotations

import re

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR
from generator.rollover.scan import Scan
from generator.text.citations import KINDS

_DATE = r"[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]{4}|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4})"
_NO_DEADLINE = "".join(
    rf"(?<!{word} )" for word in ("trước", "đến", "từ", "nhất", "vào", "hạn", "hết", "sau")
)
_ON = rf"{_NO_DEADLINE}ngày\s+{_DATE}"
_LAW = r"(?<!\w)(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?!\w)"
_WORD = r"[^\W\d_]+(?:[,&/-][^\W\d_]+)*"

_LAW_DATED = re.compile(rf"{_LAW}[^.;\n]{{0,200}}?{_ON}")
_LAW_YEAR = re.compile(
    rf"{_LAW}(?:,?\s+(?!trong|của|vào|từ|đến|cho|về|các|những|kế\s+hoạch){_WORD}){{0,16}}?"
    rf"(?:\s*\((?:sửa\s+đổi|bổ\s+sung)[^()]{{0,40}}\))?\s+(?:năm\s+)?(?P<year>{YEAR})(?![0-9/-])"
)
_AMENDED = re.compile(
    rf"(?:sửa\s+đổi|bổ\s+sung)(?:,?\s+(?:bổ\s+sung|một\s+số\s+điều))*"
    rf"(?:\s+(?:vào\s+)?năm\s+|\s+ngày\s+[0-9/.-]{{3,6}})(?P<year>{YEAR})(?![0-9])",
    re.IGNORECASE,
)
_IN_FORCE = re.compile(
    rf"(?:hiệu\s+lực|thông\s+qua)(?:\s+thi\s+hành)?[^.;,\n]{{0,30}}?\s(?:ngày\s+)?{_DATE}",
    re.IGNORECASE,
)
_NUMBER = r"(?:(?:số\s+)?[0-9]{1,5}(?:\s?/\s?[A-ZĐ]\S*)?)"
_NUMBERED = re.compile(
    rf"(?<!\w)(?P<kind>{KINDS})\s+{_NUMBER}"
    rf",?\s+(?:(?:được\s+)?(?:ký|ban\s+hành)\s+)?(?:ngày\s+{_DATE}|(?P<of>năm)\s+{YEAR}(?![0-9]|\s*[-–—]\s*[0-9]))"
)
_OF_YEAR = rf"[0-9]{{1,5}}/{YEAR}(?![0-9/-])"
_SHORT = re.compile(
    r"(?<!\w)(?:"
    r"(?P<law>Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư|NĐ|NQ|TT)\s+(?:số\s+)?"
    rf"|(?P<paper>{KINDS})\s+(?P<so>số\s+)?|(?:[Ss]ố|Công báo|Tạp chí)\s+(?:số\s+)?)"
    rf"{_OF_YEAR}(?:(?:,|\s+và)\s+(?:số\s+)?{_OF_YEAR})*"
)
_PAPER_DATED = re.compile(
    rf"(?<!\w)(?P<kind>{KINDS})(?P<words>(?:\s+{_WORD}|\s+[0-9]{{1,3}}){{0,8}}?)\s+{_ON}(?P<of>\s+của)?"
)
_BRACKET = re.compile(rf"{_LAW}[^.;\n]{{0,200}}\([^()]*\Z")
_FIGURES = re.compile(YEAR)


def laws(scan: Scan) -> None:
    """Take laws and papers that are cited by name, and by a date or a year."""
    for found in scan.each(_LAW_DATED):
        # "Luật Lưu trữ ngày …" is the law's; behind a comma it may be a day of the plan.
        _take(scan, found, sure="," not in found.group(), ask=reasons.LAW_OR_PLAN)
    for found in scan.each(_SHORT):
        _take(scan, found, sure=bool(found["law"] or found["so"]))  # "Kế hoạch 3/2024" is March's
    for found in scan.each(_NUMBERED):
        _numbered(scan, found)
    for found in scan.each(_PAPER_DATED):
        _take(scan, found, sure=bool(found["of"]) and not found["words"], end=found.end())
    for found in scan.each(_LAW_YEAR):
        near = scan.years.near(int(found["year"])) and not found.group().startswith("Hiến")
        if not near:
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.LAW), frozen=True)
        elif not scan.words.follows(*found.span("year")):
            scan.claim(found.span("year"), Verdict.DECIDE, Reason(reasons.LAW_OR_PLAN))
    for found in scan.each(_AMENDED):
        _take(scan, found, sure=bool(_BRACKET.search(scan.before(found.start()))))
    for found in scan.each(_IN_FORCE):
        _take(scan, found, sure=False)


def _numbered(scan: Scan, found: re.Match[str]) -> None:
    """Take a paper with a number and no symbol; behind it may stand the year of the plan."""
    year = int(_FIGURES.findall(found.group())[-1])
    plan = found["kind"].startswith(("Kế hoạch", "Chương trình"))
    reason = reasons.LAW
    if scan.years.near(year) and found["of"]:
        reason = reasons.TITLE_OR_PLAN  # "thực hiện Đề án 06 năm 2024"
    elif plan and year in {scan.years.old, scan.years.old - 1}:
        reason = reasons.YEARLY_PERHAPS
    verdict = Verdict.KEPT if reason == reasons.LAW else Verdict.DECIDE
    scan.claim(found.span(), verdict, Reason(reason), frozen=True)


def _take(
    scan: Scan,
    found: re.Match[str],
    *,
    sure: bool,
    ask: str = reasons.TITLE_OR_PLAN,
    end: int | None = None,
) -> None:
    """Keep a paper with its date; where the date may be the plan's, a person says."""
    years = _FIGURES.findall(found.group())
    asked = not sure and scan.years.near(int(years[-1]))
    last = found.start("of") if end and found["of"] else found.end()
    reason = Reason(ask if asked else reasons.LAW)
    span = (found.start(), last)
    scan.claim(span, Verdict.DECIDE if asked else Verdict.KEPT, reason, frozen=True)

"""Days, months and quarters, with the day of the week beside them."""

from __future__ import annotations

import re
from datetime import date

from generator.rollover import days, reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR, judged, moved
from generator.rollover.scan import Piece, Scan
from generator.standard.holidays import DayOff

_BEFORE = rf"(?:(?P<before>{days.WEEKDAY})\s*(?:[,:–—-]|(?P<open>\())?\s*{days.TIME}?(?:ngày\s+)?)?"
_AFTER = (
    r"(?:\s*[(,–—-]?\s*(?:(?:là|tức|nhằm|vào|sáng|chiều|tối)\s+)?(?:ngày\s+)?"
    rf"(?P<after>{days.WEEKDAY})\)?)?(?(open)\)?)"
)
_DATES = (
    rf"(?P<day>[0-9]{{1,2}})(?P<sign>[/.-])(?P<month>[0-9]{{1,2}})(?P=sign)(?P<year>{YEAR})(?![0-9])",
    rf"(?P<day>[0-9]{{1,2}})\s+tháng\s+(?P<month>[0-9]{{1,2}})\s+năm\s+(?P<year>{YEAR})(?![0-9])",
    rf"(?P<year>{YEAR})[/-](?P<month>[0-9]{{1,2}})[/-](?P<day>[0-9]{{1,2}})(?![0-9])",
)
_WHOLE = tuple(
    re.compile(rf"{_BEFORE}(?<![0-9])(?<![0-9][/.]){form}{_AFTER}", re.IGNORECASE)
    for form in _DATES
)
_NO_YEAR = tuple(
    re.compile(
        rf"{_BEFORE}(?<![0-9/.-])(?P<day>[0-9]{{1,2}}){sign}(?P<month>[0-9]{{1,2}})"
        rf"(?![0-9/.-]|\s*(?:,\s*)?năm\s+{YEAR}){_AFTER}",
        re.IGNORECASE,
    )
    for sign in ("/", r"\s+tháng\s+")
)
_LOOSE = re.compile(
    r"(?<!\w)(?:(?-i:Thứ)\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|(?-i:Chủ)\s+nhật"
    r"|(?:ngày|sáng|chiều|tối)\s+(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật))"
    r"(?!\w)(?!\s+(?:hằng|hàng|của|tuần|các|mỗi))",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"(?:trước|hết|chậm\s+nhất|muộn\s+nhất|hạn)\s+(?:(?:là|vào|đến|trong)\s+)?(?:ngày\s+)?\Z",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?<![0-9/-])[0-9]{1,2}([/-])[0-9]{1,2}\1(?P<year>[0-9]{2})(?![0-9/-])")
_PART = r"(?:[0-9]{1,2}|[IVX]+)"
_AND = r"(?:\s*[,&–—-]\s*|\s+(?:và|đến|hoặc)\s+)"
_OF = r"(?:quý|học\s+kỳ|đợt|tuần|tháng|Q\.?)\s*"
_MONTH = re.compile(
    rf"{_OF}{_PART}(?:{_AND}(?:{_OF})?{_PART})*\s*[/.-]\s*(?P<other>{YEAR})(?![0-9]|[/.][0-9])"
    rf"|(?<![0-9/.])(?:0?[1-9]|1[0-2])\s*[/-]\s*(?P<year>{YEAR})(?![0-9/])",
    re.IGNORECASE,
)

_NEAR = 40


def dates(scan: Scan) -> None:
    """Take whole dates, with the day of the week beside them."""
    for pattern in _WHOLE:
        for found in scan.each(pattern):
            _date(scan, found, int(found["year"]), found.span("year"))
    for pattern in _NO_YEAR:
        for found in scan.each(pattern):
            if found["before"] or found["after"]:
                _date(scan, found, scan.years.old, None)
            elif scan.deadline or _DUE.search(scan.before(found.start())):
                _deadline(scan, found)
    for found in scan.each(_SHORT):
        if int(found["year"]) in {year % 100 for year in (scan.years.old, scan.years.new)}:
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.SHORT_YEAR))


def weekdays(scan: Scan) -> None:
    """Leave to a person a day of the week that stands apart from the date of its sentence."""
    for found in scan.each(_LOOSE):
        sentence = scan.sentence(*found.span())
        dated = (match for pattern in _WHOLE for match in pattern.finditer(sentence))
        if any(scan.years.near(int(match["year"])) for match in dated):
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.WEEKDAY_APART))


def _deadline(scan: Scan, found: re.Match[str]) -> None:
    """Tell of a date without a year on which no work will be done in the new year."""
    month, day = int(found["month"]), int(found["day"])
    old, new = (days.real(year, month, day) for year in (scan.years.old, scan.years.new))
    if new:
        verdict, reason = _worked(scan, found, old, new)
        if verdict is Verdict.DECIDE:
            scan.claim(found.span(), verdict, reason)
    elif old:  # 29 February
        data = {"date": f"{day - 1}/{month}", "year": scan.years.new}
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.NO_SUCH_DAY, data))


def _date(scan: Scan, found: re.Match[str], year: int, at: tuple[int, int] | None) -> None:
    verdict, reason, later = judged(year, scan.years)
    if verdict is not Verdict.MOVED:
        scan.claim(found.span(), verdict, reason)
        return
    month, day = int(found["month"]), int(found["day"])
    old, new = days.real(year, month, day), days.real(later, month, day)
    pieces: list[Piece] = [(*at, str(later))] if at else []
    reason = Reason(reasons.DATE)
    if old and new is None:  # 29 February
        new = date(later, month, day - 1)
        pieces.append((*found.span("day"), str(day - 1)))
        data = {"date": f"{new.day}/{new.month}", "year": later}
        verdict, reason = Verdict.DECIDE, Reason(reasons.NO_SUCH_DAY, data)
    for name in ("before", "after"):
        if found[name] and old and new:
            if days.weekday(found[name]) == old.weekday():
                pieces.append((*found.span(name), days.named(new, found[name])))
            else:
                verdict, reason = Verdict.DECIDE, Reason(reasons.WEEKDAY)
    if verdict is Verdict.MOVED and new:
        verdict, reason = _worked(scan, found, old, new)
    scan.claim(found.span(), verdict, reason, *pieces)


def _worked(
    scan: Scan, found: re.Match[str], old: date | None, new: date
) -> tuple[Verdict, Reason]:
    before, after = scan.before(found.start()), scan.text[found.end() : found.end() + _NEAR]
    if found["before"] or found["after"]:
        before = after = ""  # whoever names the day of the week means that very day
    off = days.off(old, new, before, after)
    if off is None:
        return Verdict.MOVED, Reason(reasons.DATE)
    if isinstance(off, DayOff):
        said = f"{new.day:02}/{new.month}/{new.year}"
        return Verdict.DECIDE, Reason(reasons.DAY_OFF, {"date": said, "name": off.name})
    return Verdict.MOVED, Reason(reasons.OPEN_YEAR, {"year": new.year})


def months(scan: Scan) -> None:
    """Take months and quarters: tháng 01/2024, quý I/2024."""
    for found in scan.each(_MONTH):
        moved(scan, found, "year" if found["year"] else "other", reasons.MONTH)

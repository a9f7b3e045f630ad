"""School years, periods, and aims far ahead."""

from __future__ import annotations

import re

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR, horizon, moved, period
from generator.rollover.scan import Scan

_DASH = r"\s*[-–—]\s*"
_SEASON = re.compile(
    r"(?:năm\s+học|niên\s+khóa|niên\s+độ|vụ(?:\s+[^\W\d]+){0,3}|mùa(?:\s+[^\W\d]+){0,2}|đông\s+xuân)"
    rf"\s+(?P<first>{YEAR})\s*[-–—/]\s*(?P<last>{YEAR})(?![0-9])",
    re.IGNORECASE,
)
_SPAN = re.compile(
    rf"(?P<lead>(?:giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ|các\s+năm|những\s+năm)\s*(?:từ\s+)?(?:năm\s+)?)?"
    rf"(?:(?<!\w)từ\s+năm\s+)?(?<![0-9/.])(?P<first>{YEAR})(?:{_DASH}|\s+đến\s+(?:hết\s+)?(?:năm\s+)?)(?P<last>{YEAR})(?![0-9])",
    re.IGNORECASE,
)
_VISION = re.compile(
    rf"(?:tầm\s+nhìn|định\s+hướng)\s+(?P<until>đến\s+)?(?:năm\s+)?(?P<year>{YEAR})(?![0-9])",
    re.IGNORECASE,
)
_UNTIL = re.compile(rf"đến\s+(?:hết\s+)?năm\s+(?P<year>{YEAR})(?![0-9])", re.IGNORECASE)


def spans(scan: Scan) -> None:
    """Take school years, periods, and aims far ahead."""
    for found in scan.each(_SEASON):
        _season(scan, found)
    for found in scan.each(_SPAN):
        if found["lead"] is None and int(found["last"]) - int(found["first"]) == 1:
            if scan.words.follows(*found.span("first")) and scan.words.follows(*found.span("last")):
                scan.claim(found.span(), Verdict.MOVED, Reason(reasons.FOLLOWS))
            else:
                _period(scan, found, reasons.SPAN_UNCLEAR)
        else:
            _period(scan, found)
    for found in scan.each(_VISION):
        if scan.years.near(int(found["year"])) and not found["until"]:
            moved(scan, found, "year", reasons.RELATIVE)
        else:
            scan.claim(found.span(), *horizon(int(found["year"]), scan.years))
    for found in scan.each(_UNTIL):
        _until(scan, found)


def _season(scan: Scan, found: re.Match[str]) -> None:
    first, last = int(found["first"]), int(found["last"])
    years = scan.years
    near = last - first == 1 and years.old - 2 <= first <= years.old + 1
    if near:
        pieces = [
            (*found.span(name), str(int(found[name]) + years.shift)) for name in ("first", "last")
        ]
        scan.claim(found.span(), Verdict.MOVED, Reason(reasons.SPAN), *pieces)
    elif years.new - 2 <= first <= years.new + 1:
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.SPAN_UNCLEAR))
    else:
        scan.claim(found.span(), Verdict.KEPT, Reason(reasons.PAST))


def _period(scan: Scan, found: re.Match[str], unclear: str = "") -> None:
    first, last = int(found["first"]), int(found["last"])
    scan.claim(found.span(), *period(first, last, scan.years, unclear))


def _until(scan: Scan, found: re.Match[str]) -> None:
    """Take "đến năm …": near it is a deadline or a figure so far, further off an aim."""
    year, years = int(found["year"]), scan.years
    if year in {years.old, years.old - 1} or year < years.old:
        moved(scan, found, "year", reasons.YEAR_OF_PLAN)
    elif year > max(years.new, years.old) + 1:
        scan.claim(found.span(), Verdict.KEPT, Reason(reasons.HORIZON))
    elif year < years.new:
        scan.claim(found.span(), *horizon(year, years))
    else:
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.FAR))

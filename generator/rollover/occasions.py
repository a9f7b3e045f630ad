"""What is counted or named by the year: Tết Giáp Thìn, 70 years since, the fifth time."""

from __future__ import annotations

import re

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR, judged
from generator.rollover.scan import Piece, Scan
from generator.text.cycle import NAME, like, named, year_of

_LUNAR = re.compile(
    rf"(?P<name>{NAME})(?:\s*[,(–—-]?\s*(?:năm\s+)?(?P<year>{YEAR})(?![0-9/-])\)?)?", re.IGNORECASE
)
_DAY = r"(?:[0-9]{1,2}[/.][0-9]{1,2}[/.])?"
_SINCE = re.compile(
    rf"(?<![0-9/.]){_DAY}(?P<first>{YEAR})\s*[-–—]\s*{_DAY}(?P<last>{YEAR})(?![0-9])"
)
_COUNTED = re.compile(
    r"(?:k[ỷỉ]\s+niệm|mừng|chào\s+mừng)\s+(?:lần\s+thứ\s+)?[0-9]{1,4}\s+năm(?!\w)", re.IGNORECASE
)
_ORDINAL = re.compile(r"lần\s+thứ\s+(?:[0-9]{1,3}|(?-i:[IVXLC]+))(?!\w)", re.IGNORECASE)
_OF_A_YEAR = re.compile(
    rf"[^.;\n]{{0,40}}?(?:năm|[-–—,(])\s*(?P<year>{YEAR})(?![0-9/-])", re.IGNORECASE
)
_QUOTED = re.compile('[“«"][^“”«»"\n]{0,300}\\Z')
_GENERATION = 10
"""A span that is longer and ends now is one since something began."""


def lunar(scan: Scan) -> None:
    """Take names of lunar years, with the figures beside them."""
    for found in _LUNAR.finditer(scan.text):
        if not scan.free(*found.span()):
            if scan.free(*found.span("name")):
                _beside(scan, found)
            continue
        year = year_of(found["name"], scan.years.old)
        if year is None or (found["year"] and int(found["year"]) % 60 != year % 60):
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.UNCLEAR))
            continue
        verdict, reason, new = judged(int(found["year"] or year), scan.years)
        if verdict is not Verdict.MOVED:
            scan.claim(found.span(), verdict, reason)
        elif _QUOTED.search(scan.before(found.start())):
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.UNCLEAR))
        else:
            pieces: list[Piece] = [(*found.span("name"), like(named(new), found["name"]))]
            if found["year"]:
                pieces.append((*found.span("year"), str(new)))
            scan.claim(found.span(), verdict, Reason(reasons.LUNAR), *pieces)


def _beside(scan: Scan, found: re.Match[str]) -> None:
    """Take the name of a lunar year whose figures are a paper's: it goes or stays with them."""
    name, figures = found.span("name"), scan.words.span(*found.span("year"))[0]
    year = year_of(found["name"], scan.years.old)
    verdicts = {c.verdict for c in scan.found if c.start <= figures < c.end}
    if year is not None and verdicts == {Verdict.MOVED}:
        new = like(named(year + scan.years.shift), found["name"])
        scan.claim(name, Verdict.MOVED, Reason(reasons.LUNAR), (*name, new))
    else:
        scan.claim(name, Verdict.KEPT, Reason(reasons.CITED_TITLE), frozen=True)


def anniversaries(scan: Scan) -> None:
    """Leave to a person what is counted up each year: "kỷ niệm 70 năm", "lần thứ V"."""
    for found in scan.each(_SINCE):
        near = scan.years.near(int(found["last"]))
        if near and int(found["last"]) - int(found["first"]) > _GENERATION:
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.COUNTED))
    for found in scan.each(_COUNTED):
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.COUNTED))
    for found in scan.each(_ORDINAL):
        year = _OF_A_YEAR.match(scan.text, found.end())
        if year and scan.years.near(int(year["year"])):
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.COUNTED))

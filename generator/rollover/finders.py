"""The ways in which a text speaks of years, the surest first; each takes what it knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.dated import dates, months, weekdays
from generator.rollover.figures import BARE, UNIT, bare, is_fact, lead, targets
from generator.rollover.informal import laws
from generator.rollover.judging import YEAR, judged, moved
from generator.rollover.occasions import anniversaries, lunar
from generator.rollover.periods import spans
from generator.rollover.scan import Scan

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+\.\S+")
_STANDARD = re.compile(r"(?:TCVN|QCVN|TCCS|ISO|IEC)[\w\s./-]{0,30}?:\s?[0-9]{4}(?![0-9])")
_NAM = re.compile(
    rf"năm\s+(?:(?:kế\s+hoạch|tài\s+chính|ngân\s+sách|học)\s+)?:?\s*{YEAR}(?![0-9])(?:(?:\s*[,;/]\s*|,?\s+(?:và|hoặc)\s+)(?:năm\s+)?{YEAR}(?![0-9/]))*",
    re.IGNORECASE,
)
_SEASON = re.compile(
    rf"(?<!\w)(?<!nhiệm )(?<!phục )(?<!dịch )"
    rf"(?:(?:vụ|mùa)(?=\s+(?:đông|xuân|hè|thu|mùa|chiêm|mưa|khô|lũ|[0-9]))"
    rf"(?:\s+[^\W\d_]+){{0,3}}|xuân|tết|hè|niên\s+độ|niên\s+khóa|tài\s+khóa)"
    rf"\s+(?P<year>{YEAR})(?![0-9/-])",
    re.IGNORECASE,
)
_QUOTED = re.compile('[“«"][^“”«»"\n]{1,300}[”»"]')


def addresses(scan: Scan) -> None:
    """Take web and mail addresses."""
    for found in scan.each(_ADDRESS):
        if BARE.search(found.group()):
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.NAME), frozen=True)


def standards(scan: Scan) -> None:
    """Take numbers of standards: TCVN ISO 9001:2015."""
    for found in scan.each(_STANDARD):
        scan.claim(found.span(), Verdict.KEPT, Reason(reasons.STANDARD), frozen=True)


def quoted(scan: Scan) -> None:
    """Leave years near the plan's between quotation marks to a person: it may be a name."""
    for quotation in _QUOTED.finditer(scan.text):
        for found in BARE.finditer(scan.text, *quotation.span()):
            if scan.free(*found.span()) and not scan.words.follows(*found.span()):
                verdict, reason, _ = judged(int(found.group()), scan.years)
                if verdict is Verdict.MOVED:
                    verdict, reason = Verdict.DECIDE, Reason(reasons.UNCLEAR)
                scan.claim((lead(scan, found), found.end()), verdict, reason)


def named(scan: Scan) -> None:
    """Take "năm 2024", and "các năm 2022, 2023 và 2024"."""
    for found in scan.each(_SEASON):
        if not UNIT.match(scan.text, found.end()):
            moved(scan, found, "year", reasons.SPAN)
    for found in scan.each(_NAM):
        for count, year in enumerate(BARE.finditer(scan.text, *found.span())):
            start = found.start() if count == 0 else year.start()
            verdict, reason, new = judged(int(year.group()), scan.years)
            past = int(year.group()) == scan.years.old - 1 and not scan.words.follows(*year.span())
            if past and is_fact(scan, found):
                scan.claim((start, year.end()), Verdict.DECIDE, Reason(reasons.FACT))
            elif verdict is Verdict.MOVED:
                scan.claim((start, year.end()), verdict, reason, (*year.span(), str(new)))
            else:
                scan.claim((start, year.end()), verdict, reason)


FINDERS: Sequence[Callable[[Scan], None]] = (
    addresses,
    standards,
    laws,
    lunar,
    anniversaries,
    spans,
    dates,
    months,
    weekdays,
    quoted,
    named,
    bare,
    targets,
)
"""In the order in which they are asked, after the citations (`generator.rollover.cited`)."""

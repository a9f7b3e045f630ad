"""What becomes of a year that is known to be one."""

from __future__ import annotations

import re

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict, Years
from generator.rollover.scan import Scan

YEAR = r"(?:19|20|21)[0-9]{2}"
"""A year of a plan, as a pattern."""


def judged(year: int, years: Years) -> tuple[Verdict, Reason, int]:
    """Give what becomes of `year` where it is known to be one, and what it is then."""
    if years.near(year):
        reason = reasons.YEAR_OF_PLAN if year == years.old else reasons.RELATIVE
        return Verdict.MOVED, Reason(reason), year + years.shift
    if abs(year - years.new) <= 1 or years.old < year < years.new:
        # Kept, it would look in the new plan like a year told from the plan's own.
        return Verdict.DECIDE, Reason(reasons.FAR), year
    return Verdict.KEPT, Reason(reasons.PAST if year < years.old else reasons.HORIZON), year


def moved(scan: Scan, found: re.Match[str], group: str, reason: str) -> None:
    """Take a place whose year tells it: that of a month, a quarter, a year."""
    year = found.span(group)
    verdict, why, new = judged(int(found[group]), scan.years)
    if verdict is Verdict.MOVED:
        scan.claim(found.span(), verdict, Reason(reason), (*year, str(new)))
    else:
        scan.claim(found.span(), verdict, why)


def period(first: int, last: int, years: Years, unclear: str = "") -> tuple[Verdict, Reason]:
    """Say whether a period goes on in the new year."""
    if unclear and years.old - 1 <= last and first <= years.old + 1:
        return Verdict.DECIDE, Reason(unclear)
    data = {"year": years.new}
    if last < years.new:
        old = last < years.old and unclear
        return (
            (Verdict.KEPT, Reason(reasons.PAST))
            if old or last < years.old - 5
            else (Verdict.DECIDE, Reason(reasons.PERIOD_ENDED, data))
        )
    if first > years.new:
        return Verdict.KEPT, Reason(reasons.PERIOD_AHEAD)
    return Verdict.KEPT, Reason(reasons.PERIOD, data)


def horizon(year: int, years: Years) -> tuple[Verdict, Reason]:
    """Say whether an aim is still to come in the new year."""
    if year >= years.new:
        return Verdict.KEPT, Reason(reasons.HORIZON)
    return Verdict.DECIDE, Reason(reasons.HORIZON_PASSED, {"year": years.new})

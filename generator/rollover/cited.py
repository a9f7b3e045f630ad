"""Documents that a plan cites: their numbers and dates stay, but for a superior's yearly plan."""

from __future__ import annotations

import re

from msgspec import Struct

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR, period
from generator.rollover.scan import BLANK, Piece, Scan
from generator.text.citations import Citation, citations
from generator.text.dates import PartialDate

_TITLE_YEAR = re.compile(
    rf"(?:(?:năm|giai\s+đoạn|thời\s+kỳ|nhiệm\s+kỳ)\s+)?(?<![0-9])(?P<first>{YEAR})(?:(?:\s*[-–—]\s*|\s+đến\s+(?:năm\s+)?)(?P<last>{YEAR}))?(?![0-9])",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[;\n]|[.!?](?=\s|\Z)"
    r"|,\s+(?=(?:Sở|UBND|Ủy|Uỷ|Phòng|Ban|Bộ|HĐND|Cục|Chi|Trung tâm|Trường)(?!\w))"
)
_HORIZON = re.compile(r"(?:đến|tầm\s+nhìn|định\s+hướng)\s+(?:hết\s+)?(?:năm\s+)?\Z", re.IGNORECASE)
_YEARLY = re.compile(r"(?:kế hoạch|chương trình)", re.IGNORECASE)
_LAWS = re.compile(
    r"(?:bộ luật|luật|pháp lệnh|nghị định|thông tư liên tịch|thông tư|nđ|tt)\Z", re.IGNORECASE
)
_LAW_SYMBOL = re.compile(r"(?:NĐ-CP|TT-|TTLT|QH[0-9]|UBTVQH)")
_ATTACHED = re.compile(r"\(\s*kèm\s+theo[^()]*\Z", re.IGNORECASE)
_FIGURES = re.compile(r"[0-9]+")
_NUMERIC = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}")

_LONGEST = 600
"""No title of a document is longer."""


class Own(Struct, frozen=True):
    """The number and the symbol of the plan itself, as far as it has them."""

    number: str = ""
    symbol: str = ""

    def is_cited(self, found: Citation) -> bool:
        """Say whether `found` is the plan itself."""
        return bool(self.number) and (found.number, found.symbol) == (self.number, self.symbol)


def papers(scan: Scan, own: Own) -> None:
    """Take the citations of a text, each with the year in its title."""
    found = citations(scan.text)
    for count, citation in enumerate(found, 1):
        end = citation.date.end if citation.date else citation.symbol_end
        core = (citation.start, end)
        if own.is_cited(citation) or _ATTACHED.search(scan.before(citation.start)):
            scan.claim(core, Verdict.MOVED, Reason(reasons.OWN_REPEATED), *blanks(scan, citation))
        else:
            far = min(len(scan.text), end + _LONGEST)
            stop = _CLAUSE_END.search(scan.text, end, far)
            last = stop.start() if stop else far
            following = found[count].start if count < len(found) else last
            _judge(scan, citation, core, (end, min(last, following)))


def _judge(scan: Scan, found: Citation, core: tuple[int, int], title: tuple[int, int]) -> None:
    years = scan.years
    named = _TITLE_YEAR.search(scan.text, *title)
    yearly = not found.year and not _is_law(found) and _recent(found, years.old)
    if named is None:
        plan = yearly and _YEARLY.match(found.kind) and _late(found, years.old)
        _keep(scan, core, Reason(reasons.YEARLY_PERHAPS) if plan else None)
        return
    year = int(named["first"])
    aim = bool(_HORIZON.search(scan.before(named.start())))
    if named["last"]:
        _keep(scan, core)
        scan.claim(named.span(), *period(year, int(named["last"]), years), frozen=True)
    elif yearly and not aim and year == years.old:
        reason = Reason(reasons.SUPERIOR, {"year": years.new})
        scan.claim(core, Verdict.DECIDE, reason, *blanks(scan, found))
        piece = (*named.span("first"), str(years.new))
        scan.claim(named.span(), Verdict.MOVED, Reason(reasons.TITLE_YEAR), piece)
    else:
        past = yearly and not aim and year == years.old - 1
        _keep(scan, core, Reason(reasons.LAST_YEARS_PAPER) if past else None)
        if aim and year < years.new and year >= years.old - 1:
            reason = Reason(reasons.HORIZON_PASSED, {"year": years.new})
            scan.claim(named.span(), Verdict.DECIDE, reason, frozen=True)
        else:
            scan.claim(named.span(), Verdict.KEPT, Reason(reasons.CITED_TITLE), frozen=True)


def _keep(scan: Scan, core: tuple[int, int], doubt: Reason | None = None) -> None:
    verdict = Verdict.DECIDE if doubt else Verdict.KEPT
    scan.claim(core, verdict, doubt or Reason(reasons.CITED), frozen=True)


def blanks(scan: Scan, found: Citation) -> list[Piece]:
    """Give what leaves the number and the date of a citation open."""
    begin = scan.text.index(found.number, found.start)
    pieces: list[Piece] = [(begin, begin + len(found.number), BLANK)]
    if found.date:
        numeric = _NUMERIC.search(scan.text, found.date.start, found.date.end)
        if numeric:
            pieces.append((*numeric.span(), BLANK))
        else:
            figures = _FIGURES.finditer(scan.text, found.date.start, found.date.end)
            pieces += [(*figure.span(), BLANK) for figure in figures]
    return pieces


def _is_law(found: Citation) -> bool:
    return bool(_LAWS.match(found.kind) or _LAW_SYMBOL.search(found.symbol))


def _recent(found: Citation, year: int) -> bool:
    day = found.day
    return not isinstance(day, PartialDate) or day.year >= year - 1


def _late(found: Citation, year: int) -> bool:
    """Say whether it was issued for the plan's year: in it, or in the quarter before."""
    day = found.day
    if not isinstance(day, PartialDate):
        return False
    return day.year >= year or (day.year == year - 1 and (day.month or 1) >= 10)

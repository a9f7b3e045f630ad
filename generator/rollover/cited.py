"""Documents that a plan cites: their numbers and dates stay, but for a superior's yearly plan."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.rollover import reasons, titles
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import horizon, period
from generator.rollover.scan import BLANK, Piece, Scan
from generator.text.citations import Citation, citations
from generator.text.dates import PartialDate

_HORIZON = re.compile(
    r"(?:(?:tầm\s+nhìn|định\s+hướng)(?:\s+đến)?|đến)\s+(?:hết\s+)?(?:năm\s+)?\Z", re.IGNORECASE
)
_NEAR = 60
_YEARLY = re.compile(r"(?:kế hoạch|chương trình)", re.IGNORECASE)
_LAWS = re.compile(
    r"(?:bộ luật|luật|pháp lệnh|nghị định|thông tư liên tịch|thông tư|nđ|tt)\Z", re.IGNORECASE
)
_LAW_SYMBOL = re.compile(r"(?:NĐ-CP|TT-|TTLT|QH[0-9]|UBTVQH)")
_ATTACHED = re.compile(r"\(\s*(?:ban\s+hành\s+)?kèm\s+theo[^()]*\Z", re.IGNORECASE)
_FIGURES = re.compile(r"[0-9]+")
_NUMERIC = re.compile(r"[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}")


class Own(Struct, frozen=True):
    """The number and the symbol of the plan itself, as far as it has them."""

    number: str = ""
    symbol: str = ""

    def is_cited(self, found: Citation) -> bool:
        """Say whether `found` is the plan itself."""
        return bool(self.number) and (found.number, found.symbol) == (self.number, self.symbol)


def papers(scan: Scan, own: Own) -> None:
    """Take the citations of a text, each with the year in its title."""
    found = [titles.with_date(scan.text, citation) for citation in citations(scan.text)]
    for count, citation in enumerate(found, 1):
        end = citation.date.end if citation.date else citation.symbol_end
        core = (citation.start, end)
        attached = citation.symbol == own.symbol and _ATTACHED.search(scan.before(citation.start))
        if own.is_cited(citation) or attached:
            scan.claim(core, Verdict.MOVED, Reason(reasons.OWN_REPEATED), *blanks(scan, citation))
        else:
            following = found[count].start if count < len(found) else len(scan.text)
            _judge(scan, citation, core, titles.years(scan.text, citation, following))


def _judge(
    scan: Scan, found: Citation, core: tuple[int, int], named: Iterator[tuple[re.Match[str], bool]]
) -> None:
    """Keep a paper, or leave its number open where its title is of the plan's year."""
    said = list(named)
    title = [year for year, sure in said if sure]
    doubtful = [year for year, sure in said if not sure]
    old = scan.years.old
    of = {int(year["first"]) for year in title if not year["last"] and not _aim(scan, year)}
    yearly = not found.year and not _is_law(found) and _recent(found, old)
    if yearly and old in of:
        reason = Reason(reasons.SUPERIOR, {"year": scan.years.new})
        scan.claim(core, Verdict.DECIDE, reason, *blanks(scan, found))
        for year in title:
            _follow(scan, year)
        return
    dated = yearly and found.day is not None
    plan = yearly and _YEARLY.match(found.kind) and _late(found, old)
    if yearly and old - 1 in of:
        _keep(scan, core, Reason(reasons.LAST_YEARS_PAPER))
    elif (plan and not title) or (dated and any(int(y["first"]) == old for y in doubtful)):
        _keep(scan, core, Reason(reasons.YEARLY_PERHAPS))
    else:
        _keep(scan, core)
    for year in title:
        _stay(scan, year)
    for year in doubtful:
        _ask(scan, year)


def _aim(scan: Scan, year: re.Match[str]) -> re.Match[str] | None:
    """Give the words before `year` that make it an aim: "tầm nhìn đến năm"."""
    return _HORIZON.search(scan.text, max(0, year.start() - _NEAR), year.start())


def _follow(scan: Scan, year: re.Match[str]) -> None:
    """Take a year in the title of a paper for one year: it goes with the plan's."""
    first = int(year["first"])
    if year["last"] or _aim(scan, year) or not scan.years.near(first):
        _stay(scan, year)
    else:
        piece = (*year.span("first"), str(first + scan.years.shift))
        scan.claim(year.span(), Verdict.MOVED, Reason(reasons.TITLE_YEAR), piece)


def _stay(scan: Scan, year: re.Match[str]) -> None:
    """Take a year in the title of a paper that stays as it is."""
    first, years = int(year["first"]), scan.years
    if year["last"]:
        scan.claim(year.span(), *period(first, int(year["last"]), years), frozen=True)
    elif (aim := _aim(scan, year)) and first >= years.old - 1:
        verdict, reason = horizon(first, years)
        scan.claim((aim.start(), year.end()), verdict, reason, frozen=True)
    else:
        scan.claim(year.span(), Verdict.KEPT, Reason(reasons.CITED_TITLE), frozen=True)


def _ask(scan: Scan, year: re.Match[str]) -> None:
    """Leave to a person a year that is of the title or of the plan; others are told by others."""
    near = not year["last"] and scan.years.near(int(year["first"]))
    if near and not scan.words.follows(*year.span("first")):
        scan.claim(year.span(), Verdict.DECIDE, Reason(reasons.TITLE_OR_PLAN))


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

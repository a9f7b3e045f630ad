"""The ways in which a text speaks of years, the surest first; each takes what it knows."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.dated import dates, months
from generator.rollover.judging import YEAR, judged
from generator.rollover.periods import spans
from generator.rollover.scan import Scan
from generator.text.citations import KINDS

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_STANDARD = re.compile(r"(?:TCVN|QCVN|TCCS|ISO|IEC)[\w\s./-]{0,30}?:\s?[0-9]{4}(?![0-9])")
_DATE = r"[0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]{4}|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4})"
_LAW_DATED = re.compile(
    r"(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)(?!\w)[^.;\n]{0,200}?"
    rf"(?<!trước )(?<!đến )(?<!từ )(?<!nhất )(?<!vào )(?<!hạn )ngày\s+{_DATE}"
)
_PAPER_DATED = re.compile(rf"(?<!\w)(?:{KINDS})(?:\s+số\s+\S+)?\s+ngày\s+{_DATE}(?=\s+của)")
_LAW_YEAR = re.compile(
    r"(?:Bộ luật|Luật|Pháp lệnh|Hiến pháp)"
    r"(?:,?\s+(?!trong|của|vào|từ|đến|cho|về|các|những|kế\s+hoạch)[^\W\d_]+){0,16}?"
    rf"\s+(?:năm\s+)?(?P<year>{YEAR})(?![0-9/-])"
)
_NAM = re.compile(
    rf"năm\s+(?:kế\s+hoạch\s+)?{YEAR}(?![0-9])(?:(?:\s*[,;/]\s*|,?\s+(?:và|hoặc)\s+)(?:năm\s+)?{YEAR}(?![0-9/]))*",
    re.IGNORECASE,
)
_BARE = re.compile(rf"(?<![0-9]){YEAR}(?![0-9])")
_PART_OF_NUMBER = re.compile(r"(?:[0-9][.,]|\.)\Z"), re.compile(r"[.,][0-9]")
_UNIT = re.compile(
    r"\s*(?:%|(?:lượt|người|hộ|đồng|triệu|tỷ|nghìn|m2|m²|m|km|ha|kg|tấn|hồ\s+sơ|văn\s+bản|tin|bài"
    r"|học\s+sinh|cán\s+bộ|công\s+chức|đơn\s+vị|cơ\s+sở|lớp|cuộc|suất|điểm|trường\s+hợp|thủ\s+tục"
    r"|TTHC|doanh\s+nghiệp|lao\s+động|giờ|bộ|chiếc|cái)(?!\w))",
    re.IGNORECASE,
)
_QUOTED = re.compile('[“«"][^“”«»"\n]{1,300}[”»"]')
_COMPARED = re.compile(r"(?:so\s+với|cùng\s+kỳ|hơn)(?:\s+[^\W\d]+){0,3}\s*\Z", re.IGNORECASE)
_RESULT = re.compile(
    r"[0-9]+(?:[.,][0-9]+)?\s*(?:%|điểm)|(?:xếp|đứng|hạng|vị\s+trí)\s+(?:thứ\s+)?[0-9]+",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"[0-9]+(?:[.,][0-9]+)*\s*%"
    r"|(?:phấn\s+đấu|chỉ\s+tiêu|đạt|tối\s+thiểu|ít\s+nhất)(?!\w)[^.;\n0-9]{0,40}?"
    r"(?<![0-9/])[0-9]+(?:[.,][0-9]+)*(?![0-9/])",
    re.IGNORECASE,
)


def addresses(scan: Scan) -> None:
    """Take web and mail addresses."""
    for found in scan.each(_ADDRESS):
        if _BARE.search(found.group()):
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.NAME), frozen=True)


def standards(scan: Scan) -> None:
    """Take numbers of standards: TCVN ISO 9001:2015."""
    for found in scan.each(_STANDARD):
        scan.claim(found.span(), Verdict.KEPT, Reason(reasons.STANDARD), frozen=True)


def laws(scan: Scan) -> None:
    """Take laws and papers that are cited by name and date."""
    for pattern in (_LAW_DATED, _PAPER_DATED):
        for found in scan.each(pattern):
            # "Luật Lưu trữ ngày …" is the law's; behind a comma it may be a day of the plan.
            unsure = "," in found.group() and scan.years.near(int(found.group()[-4:]))
            verdict = Verdict.DECIDE if unsure else Verdict.KEPT
            reason = reasons.LAW_OR_PLAN if unsure else reasons.LAW
            scan.claim(found.span(), verdict, Reason(reason), frozen=True)
    for found in scan.each(_LAW_YEAR):
        near = scan.years.near(int(found["year"])) and not found.group().startswith("Hiến")
        if not near:
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.LAW), frozen=True)
        elif not scan.words.follows(*found.span("year")):
            scan.claim(found.span("year"), Verdict.DECIDE, Reason(reasons.LAW_OR_PLAN))


def quoted(scan: Scan) -> None:
    """Leave years near the plan's between quotation marks to a person: it may be a name."""
    for quotation in _QUOTED.finditer(scan.text):
        for found in _BARE.finditer(scan.text, *quotation.span()):
            if scan.free(*found.span()) and not scan.words.follows(*found.span()):
                verdict, reason, _ = judged(int(found.group()), scan.years)
                if verdict is Verdict.MOVED:
                    verdict, reason = Verdict.DECIDE, Reason(reasons.UNCLEAR)
                scan.claim(found.span(), verdict, reason)


def named(scan: Scan) -> None:
    """Take "năm 2024", and "các năm 2022, 2023 và 2024"."""
    for found in scan.each(_NAM):
        for count, year in enumerate(_BARE.finditer(scan.text, *found.span())):
            start = found.start() if count == 0 else year.start()
            verdict, reason, new = judged(int(year.group()), scan.years)
            past = int(year.group()) == scan.years.old - 1 and not scan.words.follows(*year.span())
            if past and _is_fact(scan, found):
                scan.claim((start, year.end()), Verdict.DECIDE, Reason(reasons.FACT))
            elif verdict is Verdict.MOVED:
                scan.claim((start, year.end()), verdict, reason, (*year.span(), str(new)))
            else:
                scan.claim((start, year.end()), verdict, reason)


def _is_fact(scan: Scan, found: re.Match[str]) -> bool:
    """Say whether a figure that was reached is told beside last year, nothing compared to it."""
    compared = _COMPARED.search(scan.before(found.start()))
    return not compared and bool(_RESULT.search(scan.sentence(*found.span())))


def bare(scan: Scan) -> None:
    """Take figures that may be years, with nothing around them that says so."""
    for found in scan.each(_BARE):
        before, end = scan.before(found.start()), found.end()
        part = _PART_OF_NUMBER[0].search(before[-2:]) or _PART_OF_NUMBER[1].match(scan.text, end)
        if part or _UNIT.match(scan.text, end):
            frozen = not scan.words.follows(*found.span())
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.QUANTITY), frozen=frozen)
        elif scan.deadline or scan.words.follows(*found.span()):
            verdict, reason, new = judged(int(found.group()), scan.years)
            pieces = [(*found.span(), str(new))] if verdict is Verdict.MOVED else []
            scan.claim(found.span(), verdict, reason, *pieces)
        elif judged(int(found.group()), scan.years)[0] is Verdict.KEPT:
            scan.claim(found.span(), Verdict.KEPT, Reason(reasons.UNCLEAR_OTHER))
        else:
            scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.UNCLEAR))


def targets(scan: Scan) -> None:
    """Leave the first target in figures of a text to a person."""
    for found in scan.each(_TARGET):
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.TARGET, {"year": scan.years.new}))
        return


FINDERS: Sequence[Callable[[Scan], None]] = (
    addresses,
    standards,
    laws,
    spans,
    dates,
    months,
    quoted,
    named,
    bare,
    targets,
)
"""In the order in which they are asked, after the citations (`generator.rollover.cited`)."""

"""Figures that may be years, with no word before them that says so; and figures to reach."""

from __future__ import annotations

import re

from generator.rollover import reasons
from generator.rollover.changes import Reason, Verdict
from generator.rollover.judging import YEAR, judged
from generator.rollover.scan import Scan

BARE = re.compile(rf"(?<![0-9]){YEAR}(?![0-9])")
_PART_OF_NUMBER = re.compile(r"[0-9][.,]\Z"), re.compile(r"[.,][0-9]")
UNIT = re.compile(
    r"\s*(?:%|(?:lượt|người|hộ|đồng|triệu|tỷ|nghìn|m2|m²|m|km|ha|kg|tấn|hồ\s+sơ|văn\s+bản|tin|bài"
    r"|học\s+sinh|cán\s+bộ|công\s+chức|đơn\s+vị|cơ\s+sở|lớp|cuộc|suất|điểm|trường\s+hợp|thủ\s+tục"
    r"|TTHC|doanh\s+nghiệp|lao\s+động|giờ|bộ|chiếc|cái|cây|phiếu|hội\s+viên|đoàn\s+viên|sản\s+phẩm|em|trẻ|nhà"
    r"|căn|xã|phường|thôn|hợp\s+tác\s+xã|buổi|máy|tài\s+khoản|đại\s+biểu|gia\s+đình|ngày|tờ|cuốn"
    r"|lít|con|đợt|tiết|bệnh\s+nhân|giường|dự\s+án|mô\s+hình|công\s+trình|hợp\s+đồng)(?!\w))",
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(
    r"(?:(?:kế\s+hoạch|dự\s+toán|ngân\s+sách|nhiệm\s+vụ|chỉ\s+tiêu|mục\s+tiêu)(?P<of>(?:\s+[^\W\d_]+){0,4})"
    r"|(?:thực\s+hiện|ước(?:\s+đạt)?|kết\s+quả|so\s+với|cùng\s+kỳ))\s+\Z",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s*(?:[,.;:)%|–—\n-]|\Z|(?:của|tại|và|trên|theo|cho|được|là|so|đạt|ở|với)(?!\w))",
    re.IGNORECASE,
)
_LEAD = re.compile(r"(?:[^\W_]*[^\W\d_][^\W_]*[ \u00a0]+){1,6}\Z")
_COMPARED = re.compile(r"(?:so\s+với|cùng\s+kỳ|hơn)(?:\s+[^\W\d]+){0,3}\s*\Z", re.IGNORECASE)
_RESULT = re.compile(
    r"(?<![0-9])[0-9]+(?:[.,][0-9]+)?\s*(?:%|điểm)|(?:xếp|đứng|hạng|vị\s+trí)\s+(?:thứ\s+)?[0-9]+",
    re.IGNORECASE,
)
_TARGET = re.compile(
    r"(?<![0-9])[0-9]+(?:[.,][0-9]+)*\s*%"
    r"|(?:phấn\s+đấu|chỉ\s+tiêu|đạt|tối\s+thiểu|ít\s+nhất)(?!\w)[^.;\n0-9]{0,40}?"
    r"(?<![0-9/])[0-9]+(?:[.,][0-9]+)*(?![0-9/])",
    re.IGNORECASE,
)


def is_fact(scan: Scan, found: re.Match[str]) -> bool:
    """Say whether a figure that was reached is told beside last year, nothing compared to it."""
    compared = _COMPARED.search(scan.before(found.start()))
    return not compared and bool(_RESULT.search(scan.sentence(*found.span())))


def bare(scan: Scan) -> None:
    """Take figures that may be years, with nothing around them that says so."""
    for found in scan.each(BARE):
        before, end = scan.before(found.start()), found.end()
        follows = scan.words.follows(*found.span())
        part = _PART_OF_NUMBER[0].search(before[-2:]) or _PART_OF_NUMBER[1].match(scan.text, end)
        unit = UNIT.match(scan.text, end)
        if part or unit:
            last = unit.end() if unit and scan.free(end, unit.end()) else end
            reason = Reason(reasons.QUANTITY)
            scan.claim((found.start(), last), Verdict.KEPT, reason, frozen=not follows)
        elif scan.deadline or follows or (_says_so(before) and _ENDS.match(scan.text, end)):
            _known(scan, found)
        else:
            kept = judged(int(found.group()), scan.years)[0] is Verdict.KEPT
            reason = Reason(reasons.UNCLEAR_OTHER if kept else reasons.UNCLEAR)
            verdict = Verdict.KEPT if kept else Verdict.DECIDE
            scan.claim((lead(scan, found), end), verdict, reason)


def _says_so(before: str) -> bool:
    """Say whether the words before say that a year follows: "dự toán 2024", "so với 2023"."""
    found = _OF_THE_PLAN.search(before)
    if found is None:
        return False
    named = found["of"] or ""
    return named == named.lower()  # "kế hoạch PAPI 2024" may be a name


def _known(scan: Scan, found: re.Match[str]) -> None:
    year = int(found.group())
    verdict, reason, new = judged(year, scan.years)
    past = year == scan.years.old - 1 and not scan.words.follows(*found.span())
    if past and not scan.deadline and is_fact(scan, found):
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.FACT))
        return
    pieces = [(*found.span(), str(new))] if verdict is Verdict.MOVED else []
    scan.claim(found.span(), verdict, reason, *pieces)


def lead(scan: Scan, found: re.Match[str]) -> int:
    """Give where the words before begin by which a reader knows what the figures are of."""
    words = _LEAD.search(scan.before(found.start()))
    start = found.start() - len(words.group()) if words else found.start()
    return start if scan.free(start, found.start()) else found.start()


def targets(scan: Scan) -> None:
    """Leave the first target in figures of a text to a person."""
    for found in scan.each(_TARGET):
        scan.claim(found.span(), Verdict.DECIDE, Reason(reasons.TARGET, {"year": scan.years.new}))
        return

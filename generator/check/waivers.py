"""Waivers: rules that an office does not want to hear of, each with a reason.

In a plan a waiver is a comment,

    # bỏ qua CT101, VD102 đến 31/12/2026: tên dự án viết như vậy

beside the key or the dash that it is about or on a line above it, and holds for all that
stands under that; above the first key it holds for the whole file. In the settings of the
project it may name files. One without a reason does not count, nor one whose day is over.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from fnmatch import fnmatch
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from generator.check.select import nearest
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.source.nodes import Mapping, Node, Scalar, Sequence, Source
from generator.text import dates
from generator.text.late import late
from generator.text.letters import bare, normal

NO_REASON = Kind(
    "SL101",
    N_("The waiver of {codes} gives no reason: it does not count."),
    N_("Write the reason behind a colon: “# bỏ qua {codes}: …”."),
    Severity.WARNING,
)
UNKNOWN_CODE = Kind(
    "SL102",
    N_("There is no rule {code} to waive."),
    N_("See “{program} rules”{guess}."),
    Severity.WARNING,
)
EXPIRED = Kind(
    "SL103",
    N_("The waiver of {codes} was given up to {until}: it does not count any more."),
    N_("Mend what it covered, or give it another day and a reason."),
    Severity.WARNING,
)
NOT_A_DATE = Kind(
    "SL104",
    N_("“{until}” is no day up to which a waiver can hold: it does not count."),
    N_("Write it as in “# bỏ qua CT101, VD102 đến 31/12/2026: the reason”."),
    Severity.WARNING,
)
UNUSED = Kind(
    "SL105",
    N_("The waiver of {codes} covers nothing any more."),
    N_("Delete it."),
    Severity.INFO,
)

_COMMENT = late(r"(?:^|(?<=[ \t]))#[ \t]*(b\S{1,3}[ \t]+qua[ \t].*)", re.IGNORECASE | re.MULTILINE)
_WAIVER = late(r"bo qua\s+((?:[a-z]{2}[0-9]{3}[\s,;]*)+)(.*)")
_UNTIL = late(r"den\s+(?:het\s+)?(?:ngay\s+)?(.+)")
_CODE = late(r"[A-Za-z]{2}[0-9]{3}")
_LINE_END = late(r"\r\n|\n|\r")
_INDENT = late(r"[ \t]*")


class Waiver(Struct, frozen=True):
    """A waiver: for some codes, in some lines of a file, in `files`, or wherever it is asked.

    Those of the settings have patterns in `files`: see `about`.
    """

    codes: tuple[str, ...]
    reason: str
    place: Place
    until: date | None = None
    lines: range | None = None
    files: tuple[str, ...] = ()

    def covers(self, finding: Finding) -> bool:
        """Say whether `finding` is one that nobody wants to hear of."""
        if finding.kind.code not in self.codes:
            return False
        places = [place for place in (finding.place, finding.source) if place]
        if self.lines is not None:
            return any(
                place.file == self.place.file and place.line in self.lines for place in places
            )
        return not self.files or any(place.file in self.files for place in places)


class Waived(Struct, frozen=True):
    """What is left of some findings after the waivers, and how many were waived."""

    findings: tuple[Finding, ...]
    count: int
    unused: tuple[Waiver, ...]


def waive(findings: Iterable[Finding], waivers: Iterable[Waiver]) -> Waived:
    """Leave out what `waivers` cover."""
    by_code: dict[str, list[Waiver]] = {}
    given = list(waivers)
    for waiver in given:
        for code in waiver.codes:
            by_code.setdefault(code, []).append(waiver)
    used: set[int] = set()
    kept = []
    count = 0
    for finding in findings:
        covering = [w for w in by_code.get(finding.kind.code, ()) if w.covers(finding)]
        used |= set(map(id, covering))
        if covering:
            count += 1
        else:
            kept.append(finding)
    unused = tuple(waiver for waiver in given if id(waiver) not in used)
    return Waived(tuple(kept), count, unused)


def about(waivers: Iterable[Waiver], names: Collection[str]) -> list[Waiver]:
    """Give those of `waivers` that hold for a file; `names` are what their patterns may match."""
    return [
        replace(waiver, files=())
        for waiver in waivers
        if not waiver.files or any(fnmatch(n, file) for n in names for file in waiver.files)
    ]


def valid(
    waivers: Iterable[Waiver],
    known: Collection[str],
    today: date,
) -> tuple[list[Waiver], list[Finding]]:
    """Give those of `waivers` that count today, and what is wrong with the others.

    `known` are the codes that may be waived: those of rules. What keeps a file from being
    understood cannot.
    """
    good: list[Waiver] = []
    findings: list[Finding] = []
    for waiver in waivers:
        codes = ", ".join(waiver.codes)
        for code in waiver.codes:
            if code not in known:
                near = nearest(code, known)
                data = {"code": code, "guess": f" ({near}?)" if near else ""}
                findings.append(Finding(UNKNOWN_CODE, waiver.place, data))
        if not waiver.reason:
            findings.append(Finding(NO_REASON, waiver.place, {"codes": codes}))
        elif waiver.until is not None and waiver.until < today:
            shown = f"{waiver.until.day:02}/{waiver.until.month:02}/{waiver.until.year}"
            data = {"codes": codes, "until": shown}
            findings.append(Finding(EXPIRED, waiver.place, data))
        else:
            rules = tuple(code for code in waiver.codes if code in known)
            good += [replace(waiver, codes=rules)] if rules else []
    return good, findings


def last_day(text: str) -> date | None:
    """Give the day that `text` names, if it names one."""
    found = dates.parse(text)
    if not isinstance(found, dates.PartialDate) or found.month is None or found.day is None:
        return None
    return date(found.year, found.month, found.day)


def in_comments(source: Source) -> tuple[list[Waiver], list[Finding]]:
    """Give the waivers that stand in the comments of `source`."""
    waivers: list[Waiver] = []
    findings: list[Finding] = []
    if "#" not in source.text:
        return waivers, findings
    comments = [found for found in _COMMENT.finditer(source.text) if _WAIVER.match(_flat(found[1]))]
    if not comments or source.root is None:
        return waivers, findings
    texts = sorted(_texts(source.root))
    lines = _LINE_END.split(source.text)
    for comment in comments:
        if _within(texts, comment.start()):
            continue
        place = source.place(comment.start())
        codes, until, wrong = _read(comment[1])
        if wrong:
            findings.append(Finding(NOT_A_DATE, place, {"until": wrong}))
            continue
        reason = comment[1].partition(":")[2].strip()
        if comment.start() < source.root.start:
            waivers.append(Waiver(codes, reason, place, until, files=(source.name,)))
        else:
            extent = _extent(lines, source.line(comment.start()))
            waivers.append(Waiver(codes, reason, place, until, extent))
    return waivers, findings


def _flat(words: str) -> str:
    return bare(normal(words)).lower()


def _read(words: str) -> tuple[tuple[str, ...], date | None, str]:
    """Give the codes of a waiver, its last day, and what of it is no day."""
    head = normal(words.partition(":")[0])
    found = _WAIVER.fullmatch(_flat(head))
    if not found:
        return (), None, head
    codes = tuple(code.upper() for code in re.split(r"[\s,;]+", found[1]) if code)
    if not found[2].strip():
        return codes, None, ""
    until = _UNTIL.fullmatch(found[2].strip())
    day = last_day(until[1]) if until else None
    return codes, day, "" if day else _CODE.split(head)[-1].strip(" \t,;")


def _within(spans: list[tuple[int, int]], offset: int) -> bool:
    index = bisect_right(spans, offset, key=itemgetter(0)) - 1
    return index >= 0 and offset < spans[index][1]


def _texts(node: Node) -> Iterator[tuple[int, int]]:
    """Give where the texts of a file stand: a comment's sign means nothing in them."""
    match node:
        case Scalar():
            yield node.start, node.end
        case Sequence():
            for item in node.items:
                yield from _texts(item)
        case Mapping():
            for key, value in node.pairs:
                yield key.start, key.end
                yield from _texts(value)


def _extent(lines: list[str], number: int) -> range:
    """Give the lines of what a comment in line `number` stands beside or above."""
    first = number
    while first < len(lines) and not _says(lines[first - 1]):
        first += 1
    depth = _depth(lines[first - 1])
    dash = _is_dash(lines[first - 1])
    last = first
    for following, line in enumerate(lines[first:], first + 1):
        if not _says(line):
            continue
        below = _depth(line) > depth or (_depth(line) == depth and _is_dash(line) and not dash)
        if not below:
            break
        last = following
    return range(number, last + 1)


def _says(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _depth(line: str) -> int:
    found = _INDENT.match(line)
    return len(found[0]) if found else 0


def _is_dash(line: str) -> bool:
    return line.lstrip().startswith("-")

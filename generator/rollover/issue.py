"""The registry's number and date, put into the plan and into every line that repeats them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from generator.finding import Edit
from generator.plan.model import Plan
from generator.rollover.changes import Years
from generator.rollover.walk import pair, parts
from generator.rollover.wording import Wording, wording
from generator.source.nodes import Mapping, Scalar, Source
from generator.text.dates import PartialDate, printed
from generator.text.numerals import two_digits

_BLANK = r"[.…_ \t\u00a0]*"
_DAY = rf"(?P<day>[0-9]{{1,2}}|{_BLANK})"
_DATE = (
    rf"(?:,?\s*ngày\s*(?:(?P<whole>[0-9]{{1,2}}[/.-][0-9]{{1,2}}[/.-][0-9]{{4}})"
    rf"|{_DAY}\s*tháng\s*(?P<month>[0-9]{{1,2}}|{_BLANK})\s*năm\s*(?P<year>[0-9]{{4}}|{_BLANK})"
    rf"|(?P<open>[.…_]{{2,}}(?:/[.…_]+)*(?:/[0-9]{{4}})?)))?"
)
_ATTACHED = r"kèm\s+theo[^()\n]{0,80}?số\s*:?\s*"
_THIS = re.compile(r"\s*này(?!\w)", re.IGNORECASE)
_BASED = re.compile(r"(?:thực hiện|căn cứ|triển khai)\s+(?:[^\W\d_]+\s+){1,4}\Z", re.IGNORECASE)
_TITLED = re.compile(r"[^.;,\n]{0,160}?\s(?:về|vê|v/v)(?!\w)", re.IGNORECASE)
"""Another plan of the office whose number is open has its title behind it."""

_SPACES = " \t\u00a0"
_EMPTY = ". …_\t\u00a0"
_LINE_END = re.compile(r"\r\n|\n|\r")


def issue(source: Source, plan: Plan, number: str, day: date) -> list[Edit]:
    """Give the edits that put `number` and `day` into the file of `plan`."""
    said = f"{day.day:02}/{day.month:02}/{day.year}"
    return [
        *_set(source, "so", number),
        *_set(source, "ngay", said),
        *_repeated(source, plan, number, day),
    ]


def _set(source: Source, key: str, value: str) -> Iterator[Edit]:
    """Put `value` behind a key of the plan; a key that is not there comes behind the kind."""
    found = pair(source.root, key)
    if found is None:
        yield _new_line(source, f"{key}: {value}")
        return
    name, node = found
    if isinstance(node, Scalar) and node.text.strip():
        yield Edit(node.start, node.end, value)
    else:
        colon = source.text.index(":", name.end) + 1
        yield Edit(colon, colon, f" {value}")


def _new_line(source: Source, line: str) -> Edit:
    """Give a line of its own, behind those that every plan begins with."""
    end = _LINE_END.search(source.text)
    broken = end.group() if end else "\n"
    found = pair(source.root, "nam") or pair(source.root, "loai")
    root = source.root
    if found and root and source.text[root.start : root.start + 1] == "{":
        return Edit(found[1].end, found[1].end, f", {line}")
    if found is None or not isinstance(root, Mapping):
        start = root.start if root else 0
        return Edit(start, start, line + broken)
    after = source.start_of(source.line(found[1].end) + 1)
    ended = after and source.text[after - 1] in "\r\n"
    return Edit(after, after, line + broken if ended else broken + line)


def _repeated(source: Source, plan: Plan, number: str, day: date) -> Iterator[Edit]:
    """Fill the lines "(Kèm theo Kế hoạch số …/KH-… ngày … tháng … năm …)" that were typed.

    In a sentence the plan is known by its symbol and a number left open, and by what is said of it.
    """
    from generator.document.form import symbol

    own = symbol(plan)
    if not own:
        return
    year = plan.year or day.year
    shown = two_digits(int(number)) if number.isdecimal() else number
    symbol_ = rf"/\s*{re.escape(own)}(?![\w-]){_DATE}"
    attached = re.compile(rf"{_ATTACHED}(?P<number>[0-9]*[a-zđ]?|{_BLANK}){symbol_}", re.IGNORECASE)
    itself = re.compile(rf"số\s*:?(?P<number>\s*[.…_]+\s*){symbol_}", re.IGNORECASE)
    for part in parts(source.root):
        if part.top in {"so", "ngay", "ky_hieu"} or own not in part.scalar.text:
            continue
        words = wording(part.scalar, Years(year, year))
        done: set[int] = set()
        for pattern in (attached, itself):
            for found in pattern.finditer(words.text):
                if found.start("number") not in done and (
                    pattern is attached or _is_itself(words.text, found)
                ):
                    done.add(found.start("number"))
                    yield from _filled(words, found, shown, day)


def _is_itself(text: str, found: re.Match[str]) -> bool:
    """Say whether a number left open in a sentence is the plan's own: "Kế hoạch số …/KH-… này"."""
    if _THIS.match(text, found.end()):
        return True
    return not (_BASED.search(text, 0, found.start()) or _TITLED.match(text, found.end()))


def _filled(words: Wording, found: re.Match[str], number: str, day: date) -> Iterator[Edit]:
    days, months, years = printed(PartialDate(day.year, day.month, day.day))
    values = {
        "number": number,
        "whole": f"{days}/{months}/{years}",
        "open": f"{days}/{months}/{years}",
        "day": days,
        "month": months,
        "year": years,
    }
    for name, value in values.items():
        if found[name] is not None and found[name] != value:
            yield _put(words, found.span(name), value)


def _put(words: Wording, span: tuple[int, int], value: str) -> Edit:
    """Write `value` in the place of a figure or a blank; figures stand apart from words."""
    start, end = span
    text = words.text
    if text[start:end].strip(_EMPTY):
        return words.edit(start, end, value)
    while end < len(text) and text[end] in _SPACES:
        end += 1
    while text[start - 1] in _SPACES:
        start -= 1
    before = "" if text[start - 1] in "\n(/" else " "
    after = " " if text[end : end + 1].isalnum() else ""
    if start == end:
        at = words.span(start, start + 1)[0]
        return Edit(at, at, f"{before}{value}{after}")
    return words.edit(start, end, f"{before}{value}{after}")

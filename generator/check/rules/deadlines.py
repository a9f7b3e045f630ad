"""Thời hạn: days that are over, outside the plan's year, or days off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from msgspec import Struct

from generator.check.registry import Fault, Subject, rule
from generator.check.subjects import Undecided
from generator.check.units import sentences_of, tasks_of, words_of
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.model import Plan, Text
from generator.standard.holidays import UNDECREED, DayOff, day_off
from generator.text.dates import PartialDate, parse
from generator.text.late import late

_DATE = late(
    r"(?<![\d/])(?:[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}"
    r"|(?:ngày\s+)?[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}"
    r"|tháng\s+[0-9]{1,2}(?:\s*/\s*|\s+năm\s+)[0-9]{4}|năm\s+[0-9]{4})(?![\d/])",
    re.IGNORECASE,
)
_SHORT = late(
    r"(?:ngày\s+)?(?<![\d/])([0-9]{1,2})/([0-9]{1,2})(?![\d/])(?!\s*(?:hằng|hàng|mỗi))",
    re.IGNORECASE,
)
_BY_THEN = late(
    r"(?<!\w)(?:hoàn thành|báo cáo|gửi|nộp|xong)(?!\w)[^.;\n]{0,80}?"
    r"(?:trước|chậm nhất(?: vào| là)?)\s+(?P<day>ngày\s+[0-9]{1,2}(?:/[0-9]{1,2}/[0-9]{4}"
    r"|\s+tháng\s+[0-9]{1,2}\s+năm\s+[0-9]{4}))(?![\d/])",
    re.IGNORECASE,
)
_EVERY_YEAR = late(r"hằng năm|hàng năm|mỗi năm", re.IGNORECASE)
_UNKNOWN = N_("whether {day} is a day off is not decided yet")


class _Deadline(Struct, frozen=True):
    day: PartialDate
    words: str
    text: Text


def _deadlines(plan: Plan) -> Iterator[_Deadline]:
    for task in tasks_of(plan):
        for text in task.deadlines:
            words = words_of(text)
            for found in _DATE.finditer(words):
                day = parse(found[0])
                if isinstance(day, PartialDate):
                    yield _Deadline(day, found[0], text)
            if plan.year and not _EVERY_YEAR.search(words):
                for found in _SHORT.finditer(words):
                    day = parse(f"{found[1]}/{found[2]}/{plan.year}")
                    if isinstance(day, PartialDate):
                        yield _Deadline(day, found[0], text)


def _in_sentences(plan: Plan) -> Iterator[_Deadline]:
    """Give the days by which a sentence of the body wants something done, whole dates alone."""
    for text in sentences_of(plan):
        said = words_of(text)
        for found in _BY_THEN.finditer(said):
            day = parse(found["day"])
            if isinstance(day, PartialDate) and day.day:
                yield _Deadline(day, found["day"], text)


def _issued(plan: Plan) -> PartialDate | None:
    return plan.date if isinstance(plan.date, PartialDate) else None


@rule(
    "NV105",
    N_("The deadline “{deadline}” lies before the day of the plan."),
    help=N_("Look at the day and the year again."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def deadline_before_issue(plan: Plan) -> Iterator[Fault]:
    """Thời hạn trước ngày ban hành kế hoạch.

    Thường là ngày của năm trước chép lại.

    Sai: kế hoạch ngày 12/01/2026, thời hạn «trước ngày 31/12/2025»
    Đúng: thời hạn «trước ngày 31/12/2026»
    """
    issued = _issued(plan)
    if issued is None:
        return
    for deadline in (*_deadlines(plan), *_in_sentences(plan)):
        if _before(deadline.day, issued):
            yield Fault({"deadline": deadline.words}, deadline.text, deadline.words)


def _before(day: PartialDate, other: PartialDate) -> bool:
    """Say whether `day` is surely earlier, as far as both are known."""
    for one, two in zip(
        (day.year, day.month, day.day), (other.year, other.month, other.day), strict=True
    ):
        if one is None or two is None:
            return False
        if one != two:
            return one < two
    return False


@rule(
    "NV106",
    N_("The deadline “{deadline}” lies outside the year of the plan, {year}."),
    help=N_("Look at the year again; a plan for several years names them in its subject."),
    reads=Subject.PLAN,
    severity=Severity.INFO,
)
def deadline_outside_year(plan: Plan) -> Iterator[Fault]:
    """Thời hạn ngoài năm của kế hoạch.

    Kế hoạch nhiều năm thì ghi cả giai đoạn trong trích yếu.

    Sai: kế hoạch năm 2026, thời hạn «tháng 3 năm 2027»
    Đúng: thời hạn «tháng 3 năm 2026»
    """
    subject = words_of(plan.subject) if plan.subject else ""
    years = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", subject)]
    if plan.year is None:
        return
    first, last = min([*years, plan.year]), max([*years, plan.year])
    issued = _issued(plan)
    for deadline in _deadlines(plan):
        before = issued is not None and _before(deadline.day, issued)
        if not first <= deadline.day.year <= last and not before:
            data = {"deadline": deadline.words, "year": plan.year}
            yield Fault(data, deadline.text, deadline.words)


@rule(
    "NV107",
    N_("The deadline “{deadline}” is a day off: {name}."),
    help=N_("Name the working day before it, if it matters."),
    reads=Subject.PLAN,
    severity=Severity.INFO,
)
def deadline_on_day_off(plan: Plan) -> Iterator[Fault]:
    """Thời hạn rơi vào ngày nghỉ.

    Năm nào chưa có thông báo lịch nghỉ thì ghi là không xét được.

    Sai: xong trước ngày 02/9/2026
    Đúng: xong trước ngày 28/8/2026
    """
    for deadline in _deadlines(plan):
        day = deadline.day
        if day.month is None or day.day is None:
            continue
        off = day_off(date(day.year, day.month, day.day))
        if isinstance(off, DayOff):
            data = {"deadline": deadline.words, "name": off.name}
            yield Fault(data, deadline.text, deadline.words)
        elif off is UNDECREED:
            yield Undecided({"day": deadline.words}, deadline.text, deadline.words, reason=_UNKNOWN)

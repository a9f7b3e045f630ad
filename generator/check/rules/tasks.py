"""Nhiệm vụ: who does it, and whether everything that was written is printed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.units import Named, folded, official, sentences_of, short, tasks_of, words_of
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.model import OMITTED, Duty, Plan, Text
from generator.text.late import late
from generator.text.letters import fold_tone
from generator.text.rich import plain

_WORD = late(r"[\w&]+")
_LONGEST_NAME = 120
_WHOLE = 5
_BEGINNING = 3
_MISSING = 2
_INTERNAL = late(
    r"(?:phòng|văn phòng|thanh tra|trung tâm|chi cục|ban|tổ|bộ phận|đội|trạm|cán bộ"
    r"|khoa|viện|bộ môn)(?!\w)"
)
_ABOVE = late(r"(?:sở|ban|công an|bộ chỉ huy|thanh tra tỉnh|văn phòng ubnd)(?!\w)")
_ALL_INTERNAL = late(
    r"(?:phòng|đơn vị|bộ phận|tổ chức|trung tâm)[^;]*(?:thuộc|của) (?:sở|cục|chi cục|ubnd)"
    r"|(?:các|toàn thể) (?:phòng|đơn vị|khoa|tổ|ban|bộ phận|trung tâm|bộ môn)"
    r"|như (?:trên|điều|kính gửi)",
)
_ALL_ABOVE = late(r"các (?:sở|cơ quan|ban)|sở, (?:ban|ngành)|như (?:trên|điều)")
_ALL_BELOW = late(
    r"ubnd (?:các |cấp )?(?:xã|huyện|phường)|các (?:xã|huyện|phường|địa phương)|như (?:trên|điều)"
)


@rule(
    "NV101",
    N_("The task “{task}” has no unit that leads it."),
    help=N_("Add “chu_tri: …”."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def task_without_lead(plan: Plan) -> Iterator[Fault]:
    """Nhiệm vụ không có đơn vị chủ trì.

    Chỉ xét khi các nhiệm vụ khác của kế hoạch có ghi đơn vị chủ trì.

    Sai: một dòng trong bảng để trống cột Chủ trì
    Đúng: nhiệm vụ nào cũng có một đơn vị chủ trì
    """
    tasks = [task for task in tasks_of(plan) if task.row is not None]
    if not any(task.of(Duty.LEAD) for task in tasks):
        return
    for task in tasks:
        if not task.of(Duty.LEAD) and task.row and task.row.get("viec"):
            yield Fault({"task": short(task.row)}, task.at)


@rule(
    "NV102",
    N_("“{unit}” both leads this task and supports it."),
    help=N_("Name it once, with what it really does."),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
)
def leads_and_supports(plan: Plan) -> Iterator[Fault]:
    """Một đơn vị vừa chủ trì vừa phối hợp cùng một nhiệm vụ.

    Sai: chủ trì: Văn phòng Sở; phối hợp: Văn phòng Sở, Thanh tra Sở
    Đúng: chủ trì: Văn phòng Sở; phối hợp: Thanh tra Sở
    """
    for task in tasks_of(plan):
        leads = {folded(official(plan, unit.name)) for unit in task.of(Duty.LEAD)} - {""}
        for unit in task.of(Duty.SUPPORT):
            if folded(official(plan, unit.name)) in leads:
                yield Fault({"unit": unit.name}, unit.text, unit.name)


@rule(
    "NV103",
    N_("One unit seems to be named in {count} ways: {names}."),
    help=N_(
        "Use one name. The short names of the office file (don_vi) keep it the same everywhere."
    ),
    reads=Subject.PLAN,
    severity=Severity.WARNING,
    rows=("CT-05",),
)
def unit_named_several_ways(plan: Plan) -> Iterator[Fault]:
    """Một đơn vị được gọi bằng nhiều tên.

    Người đọc không biết là một hay hai đơn vị. Cách gọi khác đã ghi ở «viet» trong tệp cơ quan thì
    không tính.

    Sai: Trung tâm Thông tin, thống kê, ứng dụng KH&CN … Trung tâm Thông tin và Thống kê KH&CN
    Đúng: cả văn bản gọi một tên
    """
    often: Counter[str] = Counter()
    first: dict[str, Named] = {}
    spelled = {
        spelling.lower(): unit.name
        for unit in plan.units
        for spelling in (unit.short, unit.name, *unit.spellings)
    }
    for task in tasks_of(plan):
        for unit in task.units:
            if not unit.collective:
                name = spelled.setdefault(unit.name.lower(), unit.name)
                often[name] += 1
                first.setdefault(name, unit)
    for name, text in _in_sentences(plan, list(often)):
        spelled.setdefault(name.lower(), name)
        often[name] += 1
        first.setdefault(name, Named(name, text, Duty.LEAD))
    for names in _families(list(often)):
        told = "; ".join(f"“{name}” ({often[name]})" for name in names)
        least = min(names, key=lambda name: often[name])
        yield Fault({"count": len(names), "names": told}, first[least].text, least)


def _in_sentences(plan: Plan, names: list[str]) -> Iterator[tuple[str, Text]]:
    """Give where a sentence names one of these units in other letters, and how."""
    known = {folded(name) for name in names if len(folded(name).split()) >= _WHOLE}
    heads = {name.split()[0] for name in names if folded(name) in known}
    if not heads:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, heads))})(?!\w)")
    for text in sentences_of(plan):
        for line in text.paragraphs:
            said = plain(line)
            for found in pattern.finditer(said):
                name = _name_at(said[found.start() :], known)
                if name and name not in names:
                    yield name, text


def _name_at(text: str, known: set[str]) -> str:
    """Give the name that `text` begins with, as typed, if it is a known one in other letters."""
    ends = [word.end() for word in _WORD.finditer(text[:_LONGEST_NAME])]
    return next((text[:end] for end in ends if folded(text[:end]) in known), "")


def _families(names: list[str]) -> Iterator[list[str]]:
    """Group the names that probably mean one unit; only those with one beginning are compared."""
    groups: dict[tuple[str, ...], list[list[str]]] = {}
    for name in names:
        words = tuple(folded(name).split())
        families = groups.setdefault(words[:_BEGINNING], [])
        for family in families:
            if any(_same_unit(words, tuple(folded(other).split())) for other in family):
                family.append(name)
                break
        else:
            families.append([name])
    for families in groups.values():
        yield from (family for family in families if len(family) > 1)


def _same_unit(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    missing = list((Counter(long) - Counter(short)).elements())
    if len(short) < _WHOLE or len(missing) > _MISSING or any(map(str.isdigit, missing)):
        return False
    waiting = iter(long)
    inside = all(word in waiting for word in short)
    return inside and long[: len(short)] != short


@rule(
    "NV104",
    N_("“{unit}” is given tasks but is not among the recipients."),
    help=N_("Add it to “noi_nhan”, unless another line there covers it."),
    reads=Subject.PLAN,
    severity=Severity.INFO,
    rows=("NN-12",),
)
def unit_not_among_recipients(plan: Plan) -> Iterator[Fault]:
    """Đơn vị được giao nhiệm vụ không có trong Nơi nhận.

    Dòng chung («Các phòng, đơn vị thuộc Sở») kể cả các đơn vị bên trong.

    Sai: giao Sở Tài chính chủ trì mà Nơi nhận không có Sở Tài chính
    Đúng: Nơi nhận có «Sở Tài chính» hoặc «Các sở, ban, ngành»
    """
    if plan.recipients is OMITTED or not plan.recipients:
        return
    lines = [words_of(text) for text in (*plan.recipients, *plan.addressees)]
    told: set[str] = set()
    for task in tasks_of(plan):
        for unit in task.of(Duty.LEAD):
            name = official(plan, unit.name)
            if unit.collective or folded(name) in told or _is_covered(name, lines, plan):
                continue
            told.add(folded(name))
            yield Fault({"unit": name}, unit.text, unit.name)


def _is_covered(name: str, lines: list[str], plan: Plan) -> bool:
    unit, low = folded(name), fold_tone(name).lower()
    own = any(folded(known.name) == unit for known in plan.units)
    for line in lines:
        small = fold_tone(line).lower().replace("ủy ban nhân dân", "ubnd")
        if unit in folded(line) or (low.startswith("ubnd") and _ALL_BELOW.search(small)):
            return True
        if (own or _INTERNAL.match(low)) and _ALL_INTERNAL.search(small):
            return True
        if _ABOVE.match(low) and _ALL_ABOVE.search(small):
            return True
    return not (own or _INTERNAL.match(low) or _ABOVE.match(low) or low.startswith("ubnd"))

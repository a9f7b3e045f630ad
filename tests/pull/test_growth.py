"""The work of bringing a Word file home grows with the plan and what was changed, no faster."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.document.compose import compose
from generator.document.digests import digests
from generator.plan.load import load
from generator.pull.changes import Fate
from generator.pull.pull import Asked, Pulled, pull
from generator.source.read import read
from tests.growth import calls
from tests.pull.given import PLAN

FEW, MANY = 60, 240
FIRST = "      - viec: Việc thứ nhất\n"


def task(number: int, *, product: str = "Sổ", what: str = "Việc") -> str:
    return (
        f"      - viec: {what} số {number} của kế hoạch\n"
        f"        san_pham: {product} {number}\n"
        f"        thoi_gian: Quý {number % 4}\n"
    )


def plan(tasks: list[str]) -> str:
    return PLAN.replace(FIRST, "".join(tasks) + FIRST)


EDITS: dict[str, Callable[[int], str]] = {
    "nothing": task,
    "a cell of every third": lambda n: task(n, product="Sổ" if n % 3 else "Thẻ"),
    "every third out": lambda n: task(n) if n % 3 else "",
    "one more behind every third": lambda n: task(n) + ("" if n % 3 else task(n, what="Phần")),
    "every other one in the place of the next": lambda n: task(n + 1 - 2 * (n % 2)),
}


def work(name: str, count: int) -> Callable[[], Pulled]:
    source = read(plan([task(n) for n in range(count)]), "a.yaml")
    loaded = load(source)
    base = digests(compose(loaded.plan))
    word = compose(load(read(plan([EDITS[name](n) for n in range(count)]), "b.yaml")).plan)
    asked = Asked(source, None, loaded.plan, loaded.findings, word, base)
    return lambda: pull(asked)


@pytest.mark.parametrize("name", EDITS)
def test_four_times_as_many_tasks_are_four_times_the_work(name):
    few, many = work(name, FEW), work(name, MANY)
    assert {change.fate for change in many().changes} == (
        set() if name == "nothing" else {Fate.CARRIED}
    )
    assert calls(many) < 1.1 * MANY / FEW * calls(few)

"""Taking times side by side: machines are noisy, so only what ran in one round is compared."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
LEAST_SECONDS = 0.15
"""So long a function is repeated within a round, so that a clock's tick does not count."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of two times: the median over the rounds, the least and the most."""

    middle: float
    low: float
    high: float


Rounds = Mapping[str, Sequence[float]]
"""The milliseconds of each thing, one for each round."""


def rounds(
    things: Mapping[str, Callable[[], object]],
    count: int,
    clock: Callable[[], float] = time.perf_counter,
) -> Rounds:
    """Time each of `things` in every round, in an order that turns.

    What is done in this process is best told by its own `time.process_time`: another
    process that takes the core away, or the disk, is no part of it.
    """
    names = list(things)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for name in names:
        things[name]()
    for number in range(count):
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            gc.collect()
            taken[name].append(_time(things[name], clock))
    return taken


def _time(thing: Callable[[], object], clock: Callable[[], float]) -> float:
    runs = 0
    began = clock()
    while True:
        thing()
        runs += 1
        spent = clock() - began
        if spent >= LEAST_SECONDS:
            return spent / runs * 1000


def ratio(taken: Rounds, over: str, under: str) -> Ratio:
    """Give how many times `over` takes as long as `under`."""
    each = [a / b for a, b in zip(taken[over], taken[under], strict=True)]
    return Ratio(median(each), min(each), max(each))


def process(command: Sequence[str], folder: Path) -> Callable[[], object]:
    """Give what runs a command in `folder`, its bytecode and its cache kept there."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = plain | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "XDG_CACHE_HOME": str(folder / "cache"),
        "LOCALAPPDATA": str(folder / "cache"),
    }

    def run() -> None:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, check=False
        )
        if done.returncode not in {0, 1}:
            raise RuntimeError(done.stderr.decode("utf-8", "replace")[-2000:])

    return run


def program(*arguments: str) -> list[str]:
    """Give the command that runs this program with `arguments`."""
    return [sys.executable, "-X", "utf8", "-m", "generator", *arguments]

"""What was measured, and whether it is what it is held to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bench.timing import Ratio


@dataclass(frozen=True, slots=True)
class Result:
    """What was measured: `value` is held to be at least, or at most, `target`."""

    measure: str
    value: float
    target: float
    least: bool
    low: float
    high: float
    beside: str = ""

    @property
    def holds(self) -> bool:
        """Whether the measure is met."""
        return self.value >= self.target if self.least else self.value <= self.target


@dataclass(frozen=True, slots=True)
class Place:
    """Where to measure: a folder that is thrown away, and in how many rounds."""

    folder: Path
    rounds: int


def at_least(measure: str, found: Ratio, target: float, beside: str = "") -> Result:
    """Hold a ratio to be at least `target`."""
    return Result(measure, found.middle, target, True, found.low, found.high, beside)


def at_most(measure: str, found: Ratio, target: float, beside: str = "") -> Result:
    """Hold a ratio to be at most `target`."""
    return Result(measure, found.middle, target, False, found.low, found.high, beside)

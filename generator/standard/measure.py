"""What a fact of the decree looks like: a measure, a choice among few, the look of a component."""

from __future__ import annotations

from enum import StrEnum
from math import inf

from msgspec import Struct

_TWIPS = {"pt": 20.0, "mm": 1440 / 25.4}
ROUNDING_TW = 12
"""How far a length in a file may be from the right one: programs round in their own ways."""


class Alignment(StrEnum):
    """Where the lines of a component stand."""

    LEFT = "left"
    CENTER = "center"
    JUSTIFY = "justify"


def twips(value: float, unit: str) -> int:
    """Give a length in twips, the whole number that Word wants."""
    return round(value * _TWIPS[unit])


class Measure(Struct, frozen=True):
    """A measure the decree bounds.

    The builder uses `chosen`; the checker accepts anything that `allows` accepts. `reason`
    says why this value was chosen among the allowed.
    """

    least: float
    most: float
    chosen: float
    unit: str
    clause: str
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a fact that contradicts itself."""
        if not self.allows(self.chosen):
            msg = f"{self.chosen} is outside {self.least}–{self.most} {self.unit}"
            raise ValueError(msg)

    def allows(self, value: float, tolerance: float = 0) -> bool:
        """Say whether `value` is within the decree, give or take `tolerance`."""
        return self.least - tolerance <= value <= self.most + tolerance

    @property
    def chosen_tw(self) -> int:
        """The chosen length in twips."""
        return twips(self.chosen, self.unit)


class Options(Struct, frozen=True):
    """A measure for which the decree names a few values."""

    allowed: tuple[float, ...]
    chosen: float
    unit: str
    clause: str
    reason: str = ""

    def __post_init__(self) -> None:
        """Refuse a fact that contradicts itself."""
        if self.chosen not in self.allowed:
            msg = f"{self.chosen} is none of {self.allowed} {self.unit}"
            raise ValueError(msg)

    def allows(self, value: float, tolerance: float = 0) -> bool:
        """Say whether `value` is one of these, give or take `tolerance`."""
        return any(abs(value - allowed) <= tolerance for allowed in self.allowed)

    @property
    def chosen_tw(self) -> int:
        """The chosen length in twips."""
        return twips(self.chosen, self.unit)


class Choice(Struct, frozen=True):
    """A measure of which the decree says nothing: ours, for a reason; any other is as right."""

    chosen: float
    unit: str
    reason: str

    @property
    def clause(self) -> str:
        """The clause that says so: there is none."""
        return ""

    def allows(self, value: float, tolerance: float = 0) -> bool:
        """Say that the decree has nothing against `value`, if it is a measure at all."""
        return 0 <= value + tolerance < inf

    @property
    def chosen_tw(self) -> int:
        """The chosen length in twips."""
        return twips(self.chosen, self.unit)


class Component(Struct, frozen=True):
    """How a component of the document is printed.

    `box` is its place in the decree's diagram (Mục IV), `name` what the decree calls it.
    `capitals`, `bold`, `italic` are what it must be; None where the decree leaves it open.
    """

    box: str
    name: str
    size: Measure | Choice
    clause: str
    capitals: bool | None = False
    bold: bool | None = False
    italic: bool | None = False
    align: Alignment | None = None
    example: str = ""


class Box(Struct, frozen=True):
    """A frame of a fixed size."""

    width_mm: float
    height_mm: float
    clause: str

"""Nghị định 30/2020/NĐ-CP: the facts that the builder and the checker both read.

A second regime (the Party's, that of legal acts) would be a second module with these names.
"""

from __future__ import annotations

from generator.standard import components, page
from generator.standard.components import *  # noqa: F403 - one name for all the facts
from generator.standard.measure import Choice, Component, Measure, Options
from generator.standard.page import *  # noqa: F403

NAME = "Nghị định số 30/2020/NĐ-CP"

COMPONENTS: tuple[Component, ...] = tuple(
    fact for fact in vars(components).values() if isinstance(fact, Component)
)
"""Every component, in the order of the page."""

MEASURES: dict[str, Measure | Options | Choice] = {
    name: fact for name, fact in vars(page).items() if isinstance(fact, Measure | Options | Choice)
}
"""The measures of the page and of the room on it, by name."""


def cite(clause: str) -> str:
    """Name a clause with its decree, as a message does."""
    return f"{clause} {NAME}" if clause else ""

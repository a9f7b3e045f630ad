"""The rules, each a function with its manual page, entered under a code that is its own.

A rule reads a `Paper` (form: any Word file), a `Document` (content: composed or recognised)
or a `Plan` (what only the clerk's file knows), and yields a `Fault` for each place that is
wrong. Its docstring is its page in the manual, for the clerk: a heading, why it matters, *Sai*
before *Đúng*.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Any

from msgspec import Struct, field

from generator.finding import RETIRED, Kind, Severity, nothing


class Subject(StrEnum):
    """What a rule reads."""

    VIEW = "view"
    DOCUMENT = "document"
    PLAN = "plan"


class Mend(StrEnum):
    """Who may put it right: the program, the program when somebody looks, a person."""

    SAFE = "safe"
    LOOK = "look"
    PERSON = "person"


class Fault(Struct, frozen=True):
    """A place where a rule is broken.

    `at` is the part of the subject that is wrong (a paragraph, a block, a text with an
    origin) or None for the whole; `data` fills the blanks of the message. `quote` is what is
    wrong, as it stands there; `instead` what a safe rule would write in its place.
    """

    data: Mapping[str, object] = field(default_factory=nothing)
    at: object = None
    quote: str = ""
    instead: str | None = None


class Rule(Struct, frozen=True):
    """A rule, as entered."""

    kind: Kind
    name: str
    subject: Subject
    mend: Mend
    rows: tuple[str, ...]
    find: Callable[[Any], Iterable[Fault]]

    @property
    def page(self) -> str:
        """The manual page."""
        return self.find.__doc__ or ""


RULES: dict[str, Rule] = {}


def rule(  # noqa: PLR0913 - the facts of a rule, each by its name
    code: str,
    message: str,
    *,
    reads: Subject,
    help: str = "",
    clause: str = "",
    severity: Severity = Severity.ERROR,
    mend: Mend = Mend.PERSON,
    rows: tuple[str, ...] = (),
) -> Callable[[Callable[[Any], Iterable[Fault]]], Callable[[Any], Iterable[Fault]]]:
    """Enter the function below as the rule `code`; `rows` are those of the decree's table.

    A code already taken or retired and a rule without a manual page are refused at import.
    """

    def enter(find: Callable[[Any], Iterable[Fault]]) -> Callable[[Any], Iterable[Fault]]:
        if code in RULES or code in RETIRED:
            msg = f"the code {code} is taken"
            raise ValueError(msg)
        if not find.__doc__:
            msg = f"the rule {code} has no manual page"
            raise ValueError(msg)
        name = find.__name__.replace("_", "-")
        kind = Kind(code, message, help, severity, clause)
        RULES[code] = Rule(kind, name, reads, mend, rows, find)
        return find

    return enter

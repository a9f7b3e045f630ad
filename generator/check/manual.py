"""The manual page of a rule, taken apart as the registry asks for it.

A page is a docstring: the heading, a blank line, why it matters, and then lines that begin
with "Sai:" and "Đúng:", each going on until the next.
"""

from __future__ import annotations

from inspect import cleandoc
from itertools import groupby

from msgspec import Struct

from generator.check.registry import Rule

WRONG, RIGHT = "Sai:", "Đúng:"


class Manual(Struct, frozen=True):
    """A page: `why` in paragraphs, `wrong` and `right` as many as it shows."""

    title: str
    why: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    right: tuple[str, ...] = ()


def manual(rule: Rule) -> Manual:
    """Give the page of `rule`."""
    return read(rule.page)


def read(page: str) -> Manual:
    """Take a page apart; the lines of a paragraph are joined."""
    heading, *rest = cleandoc(page).splitlines()
    parts: list[str] = []
    for blank, lines in groupby(rest, key=lambda line: not line.strip()):
        if not blank:
            parts += _examples(list(lines))
    return Manual(
        heading.strip().rstrip("."),
        tuple(part for part in parts if not part.startswith((WRONG, RIGHT))),
        tuple(part.removeprefix(WRONG).strip() for part in parts if part.startswith(WRONG)),
        tuple(part.removeprefix(RIGHT).strip() for part in parts if part.startswith(RIGHT)),
    )


def _examples(lines: list[str]) -> list[str]:
    """Join the lines of one paragraph; an example begins a line of its own."""
    joined: list[str] = []
    for line in map(str.strip, lines):
        if joined and not line.startswith((WRONG, RIGHT)):
            joined[-1] += f" {line}"
        else:
            joined.append(line)
    return joined

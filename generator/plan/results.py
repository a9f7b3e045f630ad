"""What a variable or an expression of a plan may be: a text or a whole number."""

from __future__ import annotations

from generator.finding import Kind
from generator.plan import faults

LONGEST_VALUE = 10_000
"""Letters that one expression may give: more than a page is no value but a text."""

Value = str | int


class NoValueError(Exception):
    """An expression has no value: `kind` and `data` say why."""

    def __init__(self, kind: Kind, **data: object) -> None:
        """Keep what the finding needs."""
        super().__init__(kind.code)
        self.kind = kind
        self.data = data


def number(value: object, expression: str) -> int:
    """Give `value` as a whole number; a text of digits is one."""
    if isinstance(value, int):
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 15:
        return int(value)
    raise NoValueError(faults.NOT_A_SUM, expression=expression, value=value)

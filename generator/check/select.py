"""Which findings somebody wants to see: by their codes and by how much they weigh."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from msgspec import Struct

from generator.finding import Finding, Severity

_LIKENESS = 0.4
_WEIGHT = {Severity.INFO: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Selection(Struct, frozen=True):
    """Codes, or beginnings of codes, to keep and to leave out; nothing said keeps everything.

    The longer beginning wins, so that one rule of a family that is left out can be kept.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    least: Severity = Severity.INFO

    def keeps(self, code: str) -> bool:
        """Say whether findings of `code` are wanted."""
        if self.select and _longest(code, self.select) < 0:
            return False
        return not self.leaves_out(code)

    def leaves_out(self, code: str) -> bool:
        """Say whether findings of `code` are expressly not wanted."""
        left_out = _longest(code, self.ignore)
        return left_out >= 0 and left_out >= _longest(code, self.select)

    def shows(self, finding: Finding) -> bool:
        """Say whether `finding` is wanted."""
        heavy = _WEIGHT[finding.kind.severity] >= _WEIGHT[self.least]
        return heavy and self.keeps(finding.kind.code)


def _longest(code: str, beginnings: Iterable[str]) -> int:
    return max((len(begin) for begin in beginnings if code.startswith(begin)), default=-1)


def unknown(beginnings: Iterable[str], codes: Collection[str]) -> list[str]:
    """Give those of `beginnings` with which no code begins."""
    return [begin for begin in beginnings if not any(c.startswith(begin) for c in codes)]


def nearest(typed: str, codes: Iterable[str]) -> str:
    """Give the code that `typed` may mean, or nothing."""
    from difflib import get_close_matches

    found = get_close_matches(typed.upper(), list(codes), n=1, cutoff=_LIKENESS)
    return found[0] if found else ""

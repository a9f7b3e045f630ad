"""What is worked out of a subject once, however many rules ask for it in turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

_S = TypeVar("_S")
_T = TypeVar("_T")


class Once(Generic[_S, _T]):
    """Works a thing out of a document, or of a paper, once.

    Only the last subject is remembered, and by what it is, not by what it says: comparing
    a long one would cost as much as reading it.
    """

    def __init__(self, work: Callable[[_S], _T]) -> None:
        self._work = work
        self._last: tuple[_S, _T] | None = None

    def __call__(self, subject: _S) -> _T:
        """Give what was worked out of `subject`."""
        if self._last is None or self._last[0] is not subject:
            self._last = (subject, self._work(subject))
        return self._last[1]

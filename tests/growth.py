"""How work grows with what is worked on, told without a wall's clock."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def calls(thing: Callable[[], object]) -> int:
    """Count the calls that `thing` makes, of Python's own functions and of C's.

    The number is the same every time and on every machine; what one call costs it does
    not tell, so it is for work that is done in loops.
    """
    count = 0

    def seen(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        thing()
    finally:
        sys.setprofile(before)
    return count


def seconds(thing: Callable[[], object]) -> float:
    """Give the least of three times that the processor spends on `thing`.

    For patterns, whose work is done within one call. Whoever compares two of these leaves
    room for a machine that is busy with other things.
    """
    times = []
    for _ in range(3):
        began = time.process_time()
        thing()
        times.append(time.process_time() - began)
    return min(times)

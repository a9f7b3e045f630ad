"""Python's collector of cycles, kept from running while many values come into being at once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

PYTHONS_OWN = (700, 10, 10)


def as_usual() -> None:
    """Let Python look for cycles as often as it does by itself.

    One file is done with sooner where it looks seldom (`__main__.py`); of many files it would
    gather what each of them left behind.
    """
    gc.set_threshold(*PYTHONS_OWN)


@contextmanager
def no_collector() -> Iterator[None]:
    """Keep Python from looking for cycles; it would go through all that was made, again and again.

    Ten thousand tasks would take a third more each than one thousand.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()

"""Small files that are mended, and what is read of them before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.document.recognise.components import Components, Plain, Regime
from generator.document.view import View
from generator.word.copies import copy
from generator.word.mending.places import Change, Places
from generator.word.read import read

Step = Callable[[View, Places], Iterable[Change]]


def seen(data: bytes) -> View:
    """Give the view of a file in which nothing is wrong."""
    reading = read(data)
    assert reading.findings == []
    assert reading.view is not None
    return reading.view


def mended(data: bytes, step: Step) -> tuple[View, list[dict[str, object]], bytes]:
    """Give what is read of a file after a step of mending, what was said, and the file."""
    places = Places(copy(data, "a.docx"))
    said = [change.data for change in step(seen(data), places)]
    after = places.copy.packed()
    return seen(after), said, after


def body(view: View, **more: object) -> Components:
    """Give components whose body is all the paragraphs of `view`."""
    parts = tuple(Plain(paragraph) for paragraph in view.paragraphs())
    return Components(Regime.ND30, body=parts, **more)

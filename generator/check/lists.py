"""The signs of the lists of the form: a dash before each line, a semicolon behind it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.registry import Fault
from generator.document.recognise.components import Item
from generator.i18n import N_, Phrase

DASH = "-"
_NO_DASH, _NO_SEMICOLON = N_("must begin with “-”"), N_("must end with “;”")
_NO_STOP = N_("must end with a full stop")
_ENDS = (";", ".", ",")


def list_faults(items: tuple[Item, ...], last: str) -> Iterator[Fault]:
    """Give what is wrong with the signs of a list.

    `last` is what its last line ends with, nothing where others follow. A line without a dash
    below one that has no end yet goes on with that.
    """
    for place, item in enumerate(items):
        following = items[place + 1] if place + 1 < len(items) else None
        ended = item.text.rstrip().endswith(_ENDS)
        broken = place > 0 and not items[place - 1].text.rstrip().endswith(_ENDS)
        if item.mark != DASH and not (not item.mark and broken):
            yield Fault({"wrong": Phrase(_NO_DASH)}, item, item.line.text)
        if following is not None and not following.mark and not ended:
            continue
        if following is None and last:
            if not item.text.rstrip().endswith(last):
                yield Fault({"wrong": Phrase(_NO_STOP)}, item, item.line.text)
        elif not item.text.rstrip().endswith(";"):
            yield Fault({"wrong": Phrase(_NO_SEMICOLON)}, item, item.line.text)

"""Asking, place by place, what is to be decided for the new year."""

from __future__ import annotations

import re
from datetime import date

import click
from msgspec import Struct, field

from generator.i18n import N_
from generator.report.changes import reason
from generator.report.sentences import Voice, sentence
from generator.rollover.answers import numbered, rewritten, settled, wants_number
from generator.rollover.changes import Change
from generator.source.nodes import Source
from generator.text.dates import PartialDate, parse

NUMBER = N_("New number (Enter: later)")
DAY = N_("New date, for example 26/12/2025 (Enter: later)")
OTHER = N_("Enter: later; “=”: as shown; or type the words to put there")
NO_NUMBER = N_("Write digits only.")
NO_DAY = N_("Write day, month and year.")
NOT_THERE = N_("These words cannot be put there; it is left for later.")
SAME = "="

_NEAR = 60
"""So many letters around a place are shown with it."""

_NUMBER = re.compile(r"([0-9]{1,5}[a-zđ]?)(?:/\S+)?")


class Deciding(Struct):
    """Asks about each place; a paper that is cited in several is asked about once."""

    voice: Voice
    _known: dict[str, tuple[str, date] | None] = field(default_factory=dict)

    def __call__(self, source: Source, change: Change) -> Change:
        """Ask about one place; what is left for later stays a decision."""
        old, new = (" ".join(words.split()) for words in (change.old, change.new))
        if wants_number(change):
            if old not in self._known:
                self._show(source, change, old, new)
                self._known[old] = self._paper()
            paper = self._known[old]
            return numbered(change, *paper) if paper else change
        self._show(source, change, old, new)
        typed = self._ask(OTHER)
        if typed in {"", SAME}:
            return settled(change) if typed else change
        done = rewritten(source, change, typed)
        if done is None:
            click.echo(sentence(NOT_THERE, {}, self.voice), err=True)
        return done or change

    def _show(self, source: Source, change: Change, old: str, new: str) -> None:
        arrow = "" if old == new else f" → {new}"
        line = source.line(change.start)
        click.echo(f"\n{source.name}:{line}  «{old}»{arrow}", err=True)
        around = _around(source, change)
        if around != old:
            click.echo(f"  | {around}", err=True)
        click.echo(f"  {reason(change, self.voice)}", err=True)

    def _paper(self) -> tuple[str, date] | None:
        number = self._ask(NUMBER)
        while number and not _NUMBER.fullmatch(number):
            click.echo(sentence(NO_NUMBER, {}, self.voice), err=True)
            number = self._ask(NUMBER)
        day = self._ask(DAY) if number else ""
        while day and _day(day) is None:
            click.echo(sentence(NO_DAY, {}, self.voice), err=True)
            day = self._ask(DAY)
        found, when = _NUMBER.fullmatch(number), _day(day)
        return (found[1], when) if found and when else None

    def _ask(self, question: str) -> str:
        said = sentence(question, {}, self.voice)
        typed: str = click.prompt(f"  {said}", default="", show_default=False, err=True)
        return typed.strip()


def _around(source: Source, change: Change) -> str:
    """Give the lines in which a place stands, as far as they help to know it."""
    first = source.start_of(source.line(change.start))
    last = source.text.find("\n", max(change.end, change.start + 1))
    before = source.text[first : change.start].lstrip()
    rest = source.text[change.start : last if last >= 0 else len(source.text)].rstrip()
    cut = f"…{before[-_NEAR:]}" if len(before) > _NEAR else before
    long = len(rest) > 2 * _NEAR
    return " ".join(f"{cut}{rest[: 2 * _NEAR]}{'…' if long else ''}".split())


def _day(text: str) -> date | None:
    found = parse(text)
    if not isinstance(found, PartialDate) or found.month is None or found.day is None:
        return None
    return date(found.year, found.month, found.day)

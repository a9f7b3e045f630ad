"""How far a long run is: one line that is written over, on a terminal alone."""

from __future__ import annotations

import sys
import time

import click

from generator.app.outcome import Outcome
from generator.i18n import N_
from generator.report.sentences import Voice, sentence
from generator.report.terminal import text

RUNNING = N_("{done}/{total} plans, {rate} a second, {left} left, {findings} findings")
MINUTES, SECONDS = N_("{minutes} min"), N_("{seconds} s")
EVERY = 0.1
"""Seconds between two looks of the line; more often nobody reads it."""


class Progress:
    """Tells a run plan by plan: what was found and done, and how far it is."""

    def __init__(self, voice: Voice, *, shown: bool) -> None:
        """Begin to count the time; without `shown` there is no line."""
        self._voice = voice
        self._shown = shown
        self._began = self._looked = time.monotonic()
        self._findings = 0
        self._line = ""

    def step(self, done: int, total: int, _: str) -> None:
        """Say that `done` of the plans are done."""
        now = time.monotonic()
        if not self._shown or (now - self._looked < EVERY and done < total):
            return
        self._looked = now
        self._clear()
        if 0 < done < total:
            rate = done / max(now - self._began, 1e-6)
            data = {
                "done": done,
                "total": total,
                "rate": round(rate) if rate >= 1 else round(rate, 1),
                "left": self._left((total - done) / rate),
                "findings": self._findings,
            }
            self._line = sentence(RUNNING, data, self._voice)
            click.echo(self._line, err=True, nl=False)

    def tell(self, outcome: Outcome) -> None:
        """Print what was found in a plan and what was done with it."""
        self._findings += len(outcome.findings)
        if self._shown and not outcome.findings and not outcome.failed:
            return  # the line says enough of what went well
        self._clear()
        if outcome.findings:
            click.echo(text(outcome.findings, self._voice), err=True, nl=False)
        for said in outcome.said:
            click.echo(sentence(said.message, said.data, self._voice))

    def _left(self, seconds: float) -> str:
        whole = round(seconds)
        if whole < 90:
            return sentence(SECONDS, {"seconds": whole}, self._voice)
        return sentence(MINUTES, {"minutes": round(whole / 60)}, self._voice)

    def _clear(self) -> None:
        if self._line:
            click.echo("\r" + " " * len(self._line) + "\r", err=True, nl=False)
            sys.stderr.flush()
            self._line = ""

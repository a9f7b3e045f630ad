"""How every command shows its outcome."""

from __future__ import annotations

import click

from generator.app.outcome import Outcome
from generator.finding import Severity
from generator.report.sentences import Voice, sentence
from generator.report.terminal import summary, text

COLORS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}


def paint(words: str, weight: Severity | None) -> str:
    """Colour a weight, or make a place bold; click takes it off again in a pipe."""
    return click.style(words, bold=True) if weight is None else click.style(words, COLORS[weight])


def show(outcome: Outcome, voice: Voice, *, count: bool = False) -> None:
    """Print what was found and done, findings to the error stream, and exit as it says."""
    if outcome.findings:
        click.echo(text(outcome.findings, voice, paint), err=True, nl=False)
    if outcome.text:
        click.echo(outcome.text, nl=False)
    for said in outcome.said:
        click.echo(sentence(said.message, said.data, voice))
    if count:
        click.echo(summary(outcome.findings, voice))
    raise click.exceptions.Exit(outcome.exit_code)


def show_to_machine(outcome: Outcome, voice: Voice, form: str) -> None:
    """Print the findings alone, in a form for other programs, and exit as the outcome says."""
    from generator import __version__
    from generator.report import machines

    if form == "sarif":
        printed = machines.sarif(outcome.findings, __version__, voice)
    else:
        printed = (machines.json if form == "json" else machines.github)(outcome.findings, voice)
    click.echo(printed, nl=False)
    raise click.exceptions.Exit(outcome.exit_code)

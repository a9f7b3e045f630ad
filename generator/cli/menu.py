"""What a clerk sees who starts the program without a command: what there is to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click
from msgspec import Struct

from generator.errors import GeneratorError
from generator.i18n import N_
from generator.report.sentences import Voice, sentence
from generator.report.terminal import failure

TITLE = N_("What would you like to do?")
CHOOSE = N_("Type a number and press Enter")
UNKNOWN = N_("There is no number {typed}.")
ANY_KEY = N_("Press any key to go on …")
WHICH = N_("Which plan? Type its path, or drag the file into this window")
WHICH_TO_CHECK = N_(
    "Which plan or Word file? Type its path, or drag the file into this window (Enter: all plans)"
)
WHICH_WORD = N_("Which Word file? Type its path, or drag the file into this window")
NAME = N_("Name of the new file (Enter: the program names it)")


class Choice(Struct, frozen=True):
    """A line of the menu."""

    label: str
    run: Callable[[Voice], None]


def menu(voice: Voice) -> None:
    """Show what there is to do, do it, say what happened, until the clerk has had enough."""
    while True:
        click.echo(f"\n{sentence(TITLE, {}, voice)}\n")
        for number, choice in enumerate(CHOICES, 1):
            click.echo(f"  {number}. {sentence(choice.label, {}, voice)}")
        click.echo(f"  0. {sentence(N_('Leave'), {}, voice)}\n")
        typed = click.prompt(sentence(CHOOSE, {}, voice), default="", show_default=False).strip()
        if typed in {"0", ""}:
            return
        if typed.isdecimal() and int(typed) <= len(CHOICES):
            click.echo()
            _do(CHOICES[int(typed) - 1], voice)
            click.echo(f"\n{sentence(ANY_KEY, {}, voice)}", nl=False)
            click.getchar()
            click.echo()
        else:
            click.echo(sentence(UNKNOWN, {"typed": typed}, voice))


def _do(choice: Choice, voice: Voice) -> None:
    """Run a choice; whatever goes wrong is said, and the menu goes on."""
    try:
        choice.run(voice)
    except click.exceptions.Exit:
        pass
    except GeneratorError as error:
        click.echo(failure(error, voice), nl=False)


def _generate(voice: Voice) -> None:
    from generator.app.generate import generate
    from generator.cli.shared import show

    show(generate(()), voice)


def _check(voice: Voice) -> None:
    from generator.app.check import check
    from generator.cli.shared import show

    name = _asked(WHICH_TO_CHECK, voice)
    show(check((Path(name),) if name else ()), voice, count=True)


def _new(voice: Voice) -> None:
    from generator.app.new import new
    from generator.cli.shared import show

    name = _asked(NAME, voice)
    show(new(Path(name) if name else None, None, among_plans=True), voice)


def _new_year(voice: Voice) -> None:
    from shutil import get_terminal_size

    from generator.app.new_year import Wanted, new_year
    from generator.cli.shared import show
    from generator.report import changes

    name = _asked(WHICH, voice)
    if name:
        done = new_year((Path(name),), Wanted(voice=voice))
        if sys.stdout.isatty():
            printed = changes.table(done.lists, voice, get_terminal_size().columns)
        else:
            printed = changes.text(done.lists, voice)
        click.echo(printed, nl=False)
        show(done.outcome, voice)


def _import(voice: Voice) -> None:
    from generator.app.importing import import_word
    from generator.app.project import PLANS, find_project
    from generator.cli.shared import show

    name = _asked(WHICH_WORD, voice)
    if name:
        target = find_project(Path.cwd()).root / PLANS / f"{Path(name).stem}.yaml"
        show(import_word((Path(name),), target), voice)


def _asked(question: str, voice: Voice) -> str:
    """Ask for a path; what a window puts around one that is dragged into it is taken off."""
    typed: str = click.prompt(sentence(question, {}, voice), default="", show_default=False)
    return typed.strip().strip("'\"").strip()


def _open(voice: Voice) -> None:  # noqa: ARG001 - every choice is called alike
    from generator.app.project import find_project

    folder = find_project(Path.cwd()).output
    folder.mkdir(parents=True, exist_ok=True)
    click.echo(str(folder))
    click.launch(str(folder))


CHOICES = (
    Choice(N_("Make the Word files of all plans"), _generate),
    Choice(N_("Check plans, or a Word file"), _check),
    Choice(N_("Begin a new plan"), _new),
    Choice(N_("Make next year's plan from an old one"), _new_year),
    Choice(N_("Make a plan from a Word file"), _import),
    Choice(N_("Open the folder of the Word files"), _open),
)

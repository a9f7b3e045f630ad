"""The command line: one file for each command."""

from __future__ import annotations

import gettext
import os
import sys
from importlib import import_module
from keyword import iskeyword
from types import TracebackType

import click

from generator import __version__
from generator.errors import GeneratorError
from generator.i18n import DEFAULT, LANGUAGES, LOCALE, N_
from generator.report.sentences import Voice, sentence
from generator.report.terminal import failure

COMMANDS = (
    "new",
    "generate",
    "outline",
    "check",
    "new-year",
    "compare",
    "issue",
    "import",
    "pull",
    "rules",
    "schema",
    "templates",
    "doctor",
    "bench",
)
"""In the order in which a clerk meets them; each is a module of this package."""

CLICK = "click"
"""The catalogue of click's own sentences: gettext reads it whole at every start."""

STARTED_AS = "KEHOACH_STARTED_AS"
OURS = N_(
    "The program met a fault of its own and stopped; your files are as they were. "
    "Send this report to whoever looks after the program: {report}",
)


class Commands(click.Group):
    """The commands, each imported only when it is used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Give the names in their order."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; its examples are spelt as the program was started."""
        if cmd_name not in COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        # a keyword of Python's names no module
        module = import_module(f"generator.cli.{name}{'_' * iskeyword(name)}")
        command: click.Command = module.command
        for each in (command, *getattr(command, "commands", {}).values()):
            each.help = (each.help or "").replace("kehoach ", f"{ctx.find_root().info_name} ")
        return command


@click.group(
    cls=Commands,
    invoke_without_command=True,
    options_metavar="[TÙY CHỌN]",
    subcommand_metavar="LỆNH …",
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--lang",
    type=click.Choice(LANGUAGES),
    envvar="KEHOACH_LANG",
    help="Ngôn ngữ của thông báo (mặc định: tiếng Việt).",
)
@click.version_option(
    __version__,
    prog_name="kehoach",
    message="%(prog)s %(version)s",
    help="Hiện số phiên bản.",
)
@click.pass_context
def kehoach(ctx: click.Context, lang: str | None) -> None:
    """Soạn Kế hoạch và văn bản hành chính đúng Nghị định 30/2020/NĐ-CP.

    Văn thư sửa tệp YAML trong thư mục plans, chương trình làm ra tệp Word trong thư mục output.
    """
    ctx.obj = Voice(lang or DEFAULT, os.environ.get(STARTED_AS, "kehoach"))
    if ctx.invoked_subcommand is None:
        if sys.stdin.isatty() and sys.stdout.isatty():
            from generator.cli.menu import menu

            menu(ctx.obj)
        else:
            click.echo(ctx.get_help())


def main(arguments: list[str] | None = None) -> None:
    """Run the command line; every error that can be met is a sentence and an exit status."""
    arguments = sys.argv[1:] if arguments is None else arguments
    program = os.environ.get(STARTED_AS, "kehoach")
    voice = Voice(_language(arguments), program)
    speak(voice.language)
    sys.excepthook = ours
    try:
        sys.exit(kehoach(arguments, prog_name=program, standalone_mode=False) or 0)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo(err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except GeneratorError as error:
        click.echo(failure(error, voice), err=True, nl=False)
        sys.exit(error.exit_code)


def ours(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Tell a fault of the program's own: its report goes into a file, not before a clerk."""
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", prefix="kehoach-", suffix=".txt", delete=False
    ) as report:
        report.writelines(traceback.format_exception(kind, error, trace))
    voice = Voice(_language(sys.argv[1:]), os.environ.get(STARTED_AS, "kehoach"))
    click.echo(sentence(OURS, {"report": report.name}, voice), err=True)


def _language(arguments: list[str]) -> str:
    """Give the language asked for, before the arguments have been understood."""
    asked = os.environ.get("KEHOACH_LANG", "")
    for index, argument in enumerate(arguments):
        if argument == "--lang":
            asked = (*arguments, "")[index + 1]
        elif argument.startswith("--lang="):
            asked = argument.removeprefix("--lang=")
    return asked if asked in LANGUAGES else DEFAULT


def speak(language: str) -> None:
    """Have click's own sentences in `language`; the system's locale is not asked."""
    os.environ["LANGUAGE"] = language
    gettext.textdomain(CLICK)
    gettext.bindtextdomain(CLICK, LOCALE)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8")

"""Files of other programs as Word files, by LibreOffice where it is installed.

It runs beside the one that the user may have open: with a profile of its own, without a
window, for a limited time.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from generator.errors import GeneratorError
from generator.i18n import N_

SECONDS = 120
"""LibreOffice starts in ten; a file that takes longer than this it will not open at all."""

_FILTER = "docx:MS Word 2007 XML"


class NoLibreOfficeError(GeneratorError):
    """A file needs LibreOffice, which is not here."""

    code = "MT163"
    message = N_("“{path}” is no .docx: LibreOffice is needed to open it, and was not found.")
    help = N_("Install LibreOffice, or open the file in Word and save it as “*.docx”.")


class LibreOfficeSlowError(GeneratorError):
    """LibreOffice did not come to an end."""

    code = "MT164"
    message = N_("LibreOffice did not open “{path}” within {seconds} seconds.")
    help = N_("Open the file in Word or LibreOffice and save it as “*.docx”.")


class LibreOfficeRefusedError(GeneratorError):
    """LibreOffice could make nothing of a file."""

    code = "MT165"
    message = N_("LibreOffice could not open “{path}”: it is damaged, or locked with a password.")
    help = N_("Open the file in Word or LibreOffice and save it as “*.docx”.")
    exit_code = 1


def find_libreoffice() -> str | None:
    """Give the program, where it is installed."""
    return next(filter(None, map(shutil.which, _candidates())), None)


def _candidates() -> Iterator[str]:
    yield from ("soffice", "libreoffice")
    if sys.platform == "win32":
        for name in ("ProgramFiles", "ProgramFiles(x86)"):
            yield str(Path(os.environ.get(name, "")) / "LibreOffice/program/soffice.com")
    elif sys.platform == "darwin":
        yield "/Applications/LibreOffice.app/Contents/MacOS/soffice"


def docx_of(data: bytes, name: str, suffix: str, seconds: float = SECONDS) -> bytes:
    """Give the file `data`, whose name ends with `suffix`, as a Word file."""
    program = find_libreoffice()
    if program is None:
        raise NoLibreOfficeError(path=name)
    with tempfile.TemporaryDirectory(prefix="kehoach-", ignore_cleanup_errors=True) as folder:
        given = Path(folder) / f"a{suffix}"
        given.write_bytes(data)
        made = Path(folder) / "made"
        command = [
            program,
            f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
            *("--headless", "--norestore", "--nolockcheck", "--convert-to", _FILTER),
            *("--outdir", str(made), str(given)),
        ]
        try:
            _run(command, seconds)
        except subprocess.TimeoutExpired:
            raise LibreOfficeSlowError(path=name, seconds=round(seconds)) from None
        found = made / "a.docx"
        if not found.is_file():
            raise LibreOfficeRefusedError(path=name)
        return found.read_bytes()


def _run(command: list[str], seconds: float) -> None:
    """Run `command` to its end, or end it and all that it started."""
    apart = sys.platform != "win32"
    with subprocess.Popen(  # noqa: S603 - the program found above, the file given by the user
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=apart,
    ) as process:
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            if apart:
                os.killpg(process.pid, signal.SIGKILL)
            else:
                process.kill()
            raise

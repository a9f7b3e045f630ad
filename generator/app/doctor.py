"""What is missing on this machine, and what follows."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from generator import __version__
from generator.app.outcome import Outcome, Said
from generator.app.project import find_project
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_

NO_FONT = Kind(
    "MT301",
    N_("The font Times New Roman was not found on this machine."),
    N_("Install it (or Liberation Serif, which has the same widths): else Word shows another."),
    Severity.WARNING,
)
NO_OFFICE = Kind(
    "MT302",
    N_("Neither Word nor LibreOffice was found: files are made, but cannot be opened here."),
    N_("Install LibreOffice, or open the files on a machine with Word."),
    Severity.INFO,
)
NOT_WRITABLE = Kind(
    "MT303",
    N_("The folder “{path}” cannot be written to."),
    N_("Ask for the right to write there, or set another folder with “xuat:” in kehoach.yaml."),
)
NO_PROJECT = Kind(
    "MT304",
    N_("There is no folder “plans” here or above."),
    N_("Begin with “{program} new”: it makes the folder and a first plan."),
    Severity.WARNING,
)

FINE = N_("Nothing is missing.")
VERSIONS = N_("Version {version}, Python {python}, folder {root}")

FONTS = ("times.ttf", "timesnewroman.ttf", "times new roman.ttf", "liberationserif-regular.ttf")


def doctor() -> Outcome:
    """Look around on this machine."""
    project = find_project(Path.cwd())
    findings = list(project.findings)
    if not project.found:
        findings.append(Finding(NO_PROJECT, Place()))
    if not any(_fonts()):
        findings.append(Finding(NO_FONT, Place()))
    if not _office():
        findings.append(Finding(NO_OFFICE, Place()))
    if project.found and not _writable(project.output):
        findings.append(Finding(NOT_WRITABLE, Place(), {"path": project.name(project.output)}))
    data = {
        "version": __version__,
        "python": sys.version.split(maxsplit=1)[0],
        "root": project.root,
    }
    said = [Said(VERSIONS, data)]
    if not findings:
        said.append(Said(FINE))
    return Outcome(tuple(findings), tuple(said))


def _writable(folder: Path) -> bool:
    while not folder.exists():
        folder = folder.parent
    return os.access(folder, os.W_OK)


def _font_folders() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", "C:/Windows")) / "Fonts"
        yield home / "AppData/Local/Microsoft/Windows/Fonts"
    elif sys.platform == "darwin":
        yield from map(Path, ("/Library/Fonts", "/System/Library/Fonts"))
        yield home / "Library/Fonts"
        yield Path("/Applications/Microsoft Word.app/Contents/Resources/DFonts")
    else:
        yield from map(Path, ("/usr/share/fonts", "/usr/local/share/fonts"))
        yield home / ".fonts"
        yield home / ".local/share/fonts"


def _fonts() -> Iterator[str]:
    for folder in _font_folders():
        for _, _, names in os.walk(folder):
            yield from (name for name in names if name.lower() in FONTS)


def _office() -> bool:
    if any(map(shutil.which, ("soffice", "libreoffice", "winword"))):
        return True
    if sys.platform == "win32":
        programs = (os.environ.get(name, "") for name in ("ProgramFiles", "ProgramFiles(x86)"))
        return any(
            (Path(folder) / inside).exists()
            for folder in filter(None, programs)
            for inside in ("Microsoft Office/root/Office16/WINWORD.EXE", "LibreOffice/program")
        )
    return Path("/Applications/Microsoft Word.app").exists()

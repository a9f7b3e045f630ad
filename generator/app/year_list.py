"""The list of what next year's plans became of last year's, as a file to keep."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from generator.app.errors import FileExistsAlreadyError
from generator.app.outcome import Said
from generator.app.project import Project
from generator.app.writing import write_new
from generator.errors import GeneratorError
from generator.i18n import N_
from generator.report import changes
from generator.report.changes import Listed
from generator.report.sentences import Voice

LISTED = N_("Wrote the list to {path}.")

DOCX, MARKDOWN, JSON = ".docx", ".md", ".json"
FORMS = (DOCX, MARKDOWN, JSON)


class ListFormError(GeneratorError):
    """The list is asked for as a kind of file that it cannot be."""

    code = "MT151"
    message = N_("“{path}” is no file that the list can be written to.")
    help = N_("Give it a name that ends with {forms}.")
    exit_code = 2


def ask_for(path: Path, project: Project) -> None:
    """Refuse a file that the list cannot be written to, before anything else is done."""
    name = project.name(path)
    if path.suffix.lower() not in FORMS:
        raise ListFormError(path=name, forms=", ".join(FORMS))
    if path.exists():
        raise FileExistsAlreadyError(path=name)


def write_list(path: Path, lists: Sequence[Listed], project: Project, voice: Voice) -> Said:
    """Write the list to `path`, in the form that its ending says."""
    form, name = path.suffix.lower(), project.name(path)
    if form == DOCX:
        data = changes.docx(lists, voice)
    else:
        write_it = changes.json if form == JSON else changes.markdown
        data = write_it(lists, voice).encode()
    write_new(path, data, name)
    return Said(LISTED, {"path": name})

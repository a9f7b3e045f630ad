"""What the surroundings of a use case can do wrong."""

from __future__ import annotations

from generator.errors import GeneratorError
from generator.i18n import N_


class FileMissingError(GeneratorError):
    """A file that was named is not there."""

    code = "MT101"
    message = N_("There is no file “{path}”.")
    help = N_("Check the name and the folder.")
    exit_code = 2


class NoPlansError(GeneratorError):
    """There is nothing to work on."""

    code = "MT102"
    message = N_("No plan was found under “{folder}”.")
    help = N_("Begin one with “{program} new”, or name the file.")
    exit_code = 2


class FileExistsAlreadyError(GeneratorError):
    """A file would be overwritten."""

    code = "MT103"
    message = N_("“{path}” is there already; nothing was changed.")
    help = N_("Give another name, or delete that file first.")
    exit_code = 1


class FileLockedError(GeneratorError):
    """A file cannot be written: most often Word or OneDrive holds it."""

    code = "MT104"
    message = N_(
        "“{path}” cannot be written: it is open in Word, or locked. It was left as it was."
    )
    help = N_("Close it in Word (or wait until OneDrive is done) and try again.")


class FolderLockedError(GeneratorError):
    """A new file cannot be made: its folder may not be written to, or there is no room."""

    code = "MT109"
    message = N_("“{path}” cannot be written: its folder is locked, or the disk is full.")
    help = N_("Choose another folder, or ask for the right to write into this one.")


class NameNotAllowedError(GeneratorError):
    """A name that Windows does not take; behind a colon it would hide what is written."""

    code = "MT110"
    message = N_("No file can be called “{name}”.")
    help = N_("Leave out these signs: {signs}")
    exit_code = 2


class FileUnreadableError(GeneratorError):
    """A file cannot be read."""

    code = "MT105"
    message = N_("“{path}” cannot be read: {reason}.")
    help = N_("Close it in other programs and check that you may open it.")


class NotAPlanError(GeneratorError):
    """A file was named that is no plan by its ending."""

    code = "MT106"
    message = N_("“{path}” is no plan: the name of a plan ends with .yaml.")
    help = N_("Name a .yaml file. A Word file becomes a plan with “{program} import”.")
    exit_code = 2


class NoTemplateError(GeneratorError):
    """A kind of document has no template yet."""

    code = "MT107"
    message = N_("There is no Word template yet for “{kind}”.")
    help = N_("Use “{program} outline” for its text; a Word file can be made of: {kinds}.")
    exit_code = 1


class WordsDifferError(GeneratorError):
    """The file that was made does not hold the words of the document: it is not written."""

    code = "MT108"
    message = N_(
        "The Word file would not hold the words of “{path}”: “{found}” instead of “{wanted}”. "
        "It was not written.",
    )
    help = N_("If your office's own template is in use, check it with “{program} templates check”.")
    exit_code = 1

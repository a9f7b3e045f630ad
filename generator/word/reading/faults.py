"""What keeps a file from being read, or from being read whole."""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

OPEN_DOCUMENT = "OpenDocument (LibreOffice)"

EMPTY = Kind(
    "DX001",
    N_("The file is empty (0 bytes)."),
    N_("Ask for the file again, or save it again from Word."),
)
PDF = Kind(
    "DX002",
    N_("This is a PDF with the name of a Word file."),
    N_("Give the Word file that the PDF was made from."),
)
OLD_WORD = Kind(
    "DX003",
    N_("This is a file of Word 97-2003 (.doc)."),
    N_("Open it in Word and save it as “Word Document (*.docx)”."),
)
ENCRYPTED = Kind(
    "DX004",
    N_("The file is locked with a password."),
    N_("Open it in Word, remove the password (File, Info, Protect Document) and save it."),
)
NOT_WORD = Kind(
    "DX005",
    N_("This is no Word file."),
    N_("Give a file with the ending .docx that Word can open."),
)
BROKEN = Kind(
    "DX006",
    N_("The file is damaged and cannot be unpacked."),
    N_("It was probably not copied or downloaded whole: ask for it again."),
)
OTHER_PROGRAM = Kind(
    "DX007",
    N_("This is a file of {program}, not of Word."),
    N_("Give the Word file, or save this one as “Word Document (*.docx)”."),
)
TOO_LARGE = Kind(
    "DX008",
    N_("The file is too large when unpacked: {found} MB where at most {most} MB are read."),
    N_("Check where the file comes from; such a file may have been made to do harm."),
)
TOO_MANY = Kind(
    "DX009",
    N_("The file is packed out of {found} pieces; at most {most} are read."),
    N_("Check where the file comes from; such a file may have been made to do harm."),
)
TOO_DENSE = Kind(
    "DX010",
    N_("A piece of the file grows {found} times when unpacked; at most {most} times is read."),
    N_("Check where the file comes from; such a file may have been made to do harm."),
)
BAD_XML = Kind(
    "DX011",
    N_("The file is damaged: its piece {part} cannot be understood."),
    N_("Open it in Word, let Word repair it, and save it again."),
)
ENTITIES = Kind(
    "DX012",
    N_("The piece {part} of the file declares entities, which Word never writes."),
    N_("Check where the file comes from; such a file may have been made to do harm."),
)
TOO_DEEP = Kind(
    "DX013",
    N_("Tables, boxes or marks in the file stand inside one another more than {most} deep."),
    N_("Take the tables out of one another in Word, and save the file again."),
)
PART_MISSING = Kind(
    "DX014",
    N_("The file names the piece {part}, which is not there or cannot be understood."),
    N_("What stood there was not read: open the file in Word and save it again."),
    Severity.WARNING,
)
FOREIGN_CONTENT = Kind(
    "DX015",
    N_("A whole other file is embedded in the text ({part}); its text was not read."),
    N_("Open the file in Word and save it again: Word then takes the text over."),
    Severity.WARNING,
)
OTHER_FORMAT = Kind(
    "DX016",
    N_("This is a file of the format {format} with the name of a Word file."),
    N_("Open it in Word and save it as “Word Document (*.docx)”."),
)


class UnreadableError(Exception):
    """Nothing can be read of the file; `read` turns this into its finding."""

    def __init__(self, kind: Kind, **data: object) -> None:
        """Keep the kind of fault and what fills its blanks."""
        super().__init__(kind.code, data)
        self.kind = kind
        self.data = data

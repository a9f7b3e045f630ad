"""What can be wrong with an office's template."""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

UNREADABLE = Kind(
    "TM001",
    N_("{name} cannot be opened as a Word file."),
    N_("Open the file in Word, save it as .docx and try again."),
)
TOO_LARGE = Kind(
    "TM002",
    N_("{name} is larger inside than a Word template may be."),
    N_("Take the large pictures out of the file, or begin from the program's own template."),
)
DAMAGED = Kind(
    "TM003",
    N_("The part {part} is damaged, or declares what no Word file does."),
    N_("Open the file in Word, save it as .docx and try again."),
)
MACROS = Kind(
    "TM004",
    N_("The template holds macros ({part})."),
    N_("Save it as a Word document without macros (.docx)."),
)
OUTSIDE = Kind(
    "TM005",
    N_("The template takes something from outside: {target}."),
    N_("Put pictures into the file itself and cut links to other files and templates."),
)
NO_SECTION = Kind(
    "TM006",
    N_("The template does not say on what paper it is printed."),
    N_("Open it in Word, set the page once (Layout, Margins) and save."),
)
BROKEN_TAG = Kind(
    "TM010",
    N_("A tag is broken near “{quote}”."),
    N_("See that every {{{{ has its }}}}, every {{% its %}}, every for and if its end."),
)
UNKNOWN_FIELD = Kind(
    "TM011",
    N_("There is no field “{field}”."),
    N_("Perhaps “{nearest}” is meant."),
)
UNKNOWN_FIELD_AT_ALL = Kind(
    "TM012",
    N_("There is no field “{field}”."),
    N_("Look up the names of the fields, or take the tag out."),
)
FORBIDDEN = Kind(
    "TM013",
    N_("A tag uses “{word}”, which a template may not."),
    N_("Keep the tags to fields, conditions, loops and simple filters."),
)
TOO_DEEP = Kind(
    "TM023",
    N_("Conditions and loops in the part {part} are nested too deep."),
    N_("Split the line into several that follow one another."),
)
TEXT_BESIDE = Kind(
    "TM014",
    N_("Beside the tag {tag} stands “{quote}”, which would not be printed."),
    N_("Put the tag on a line of its own."),
)
SECTION_LOST = Kind(
    "TM015",
    N_("A section break stands in the line of the tag {tag} and would be lost."),
    N_("Put an empty line below the tag and set the section break there."),
)
TAG_MISSING = Kind(
    "TM016",
    N_("The template has no tag {tag}, so a part of the document would not be printed."),
    N_("Write {tag} on a line of its own where that part belongs."),
)
TAG_TWICE = Kind(
    "TM017",
    N_("The tag {tag} stands in the template {count} times."),
    N_("Keep one of them."),
)
WRONG_TAG = Kind(
    "TM018",
    N_("The field “{field}” holds whole paragraphs; {tag} would print its code."),
    N_("Write {{{{p {field} }}}} on a line of its own."),
)
WRONG_RUNS = Kind(
    "TM021",
    N_("The field “{field}” holds letters with bold and italics; {tag} would damage the file."),
    N_("Write {{{{r {field} }}}}."),
)
STYLE_MISSING = Kind(
    "TM019",
    N_("The style “{style}” is missing; what should be printed in it would look like plain text."),
    N_("Copy the style from the program's own template."),
    Severity.WARNING,
)

BROKEN_PAGE = Kind(
    "TM022",
    N_("Filled in, the part {part} of the template is no longer whole."),
    N_(
        "See that every {{{{r … }}}} has its r, that tags of rows stand in rows of their own, "
        "and that a cell keeps a line where its tags give nothing."
    ),
)
NOT_PRINTED = Kind(
    "TM020",
    N_("The template never prints “{field}”."),
    N_("Write {{{{ {field} }}}} where it belongs, if it is not left out on purpose."),
    Severity.WARNING,
)

"""What can be wrong with a file before anybody asks what it means.

The blanks: `{quote}` is what the clerk typed, `{other}` the number of another line of
the same file. The sentences name what the clerk sees (a line, a dash, a colon, spaces),
never what a library calls it.
"""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

# --- the file --------------------------------------------------------------------------

TOO_LARGE = Kind(
    "YA001",
    N_("The file is larger than {limit} MB."),
    N_("A plan takes up some hundred kB: look whether this is the right file."),
)
NOT_TEXT = Kind(
    "YA002",
    N_("This is no text file."),
    N_("A plan is a text file ending in .yaml; a Word file is read with the command import."),
)
OLD_ENCODING = Kind(
    "YA003",
    N_("The file is stored with the old code {encoding}, so its Vietnamese cannot be read."),
    N_(
        "Convert its text to Unicode (UniKey: Ctrl+Shift+F6), paste it into Notepad and save it: "
        "File → Save as, Encoding: UTF-8."
    ),
)
UNMARKED_ENCODING = Kind(
    "YA012",
    N_("The file is stored with the code {encoding}, not with UTF-8."),
    N_("Open it in Notepad and save it again: File → Save as, Encoding: UTF-8."),
)
BROKEN_BYTES = Kind(
    "YA004",
    N_("A letter here is damaged: it is not stored with the code UTF-8."),
    N_("Type the letter again and save the file: in Notepad File → Save as, Encoding: UTF-8."),
)
WIDE_ENCODING = Kind(
    "YA005",
    N_("The file is stored with the code {encoding}."),
    N_("It could be read; better save it again in Notepad: File → Save as, Encoding: UTF-8."),
    Severity.WARNING,
)
OLD_FONT = Kind(
    "YA006",
    N_("“{quote}” is typed with the old code {encoding}, not with Unicode."),
    N_("Convert the text to Unicode (UniKey: Ctrl+Shift+F6), then paste it again."),
)
MISREAD = Kind(
    "YA011",
    N_("“{quote}” is damaged: a text in UTF-8 was opened with another code and saved again."),
    N_("Take the file as it was before, or type the text again; open and save with UTF-8."),
)
TOO_LONG = Kind(
    "YA007",
    N_("The file has more than {limit} lines."),
    N_("Look whether this is the right file, or divide it."),
)
TOO_DEEP = Kind(
    "YA008",
    N_("Here more than {limit} levels stand one below the other."),
    N_("Move the text further to the left; a document needs a dozen levels at most."),
)
TOO_MUCH = Kind(
    "YA009",
    N_("The file has more than {limit} entries."),
    N_("Look whether this is the right file, or divide it."),
)
MORE = Kind(
    "YA010",
    N_("The file has more faults than these {limit}."),
    N_("Mend the first ones, then check the file again."),
)

# --- characters ------------------------------------------------------------------------

CONTROL = Kind(
    "YA020",
    N_("An invisible control character ({character}) stands here."),
    N_("Delete it and type a space where one is wanted."),
)
SEPARATOR = Kind(
    "YA021",
    N_("An invisible line break ({character}), pasted from Word, stands here."),
    N_("Delete it; where a new line is wanted, press Enter."),
)
ODD_SPACE = Kind(
    "YA022",
    N_("A special space ({character}), pasted from Word, stands here in place of a plain one."),
    N_("Delete it and press the space bar."),
)
TAB = Kind(
    "YA023",
    N_("Indentation with tabs (line {lines})."),
    N_("Indent with spaces: delete the tabs and press the space bar."),
)
ODD_INDENT = Kind(
    "YA025",
    N_("Indentation with special spaces ({character}), pasted from Word (line {lines})."),
    N_("Delete them and indent with the space bar."),
)
DOUBLED_ENDS = Kind(
    "YA024",
    N_("Every line end is stored twice from here on ({count} lines)."),
    N_("Save the file again with plain line ends."),
)

# --- lines -----------------------------------------------------------------------------

DASH_WITHOUT_SPACE = Kind(
    "YA030",
    N_("A space is missing after the dash in “{quote}”."),
    N_("Write “- {rest}”."),
)
BULLET = Kind(
    "YA031",
    N_("The line begins with the bullet “{bullet}”, not with a dash."),
    N_("Write “- {rest}”; the program makes the marks of the printed list."),
)
KEY_WITHOUT_SPACE = Kind(
    "YA032",
    N_("A space is missing after the colon in “{quote}”."),
    N_("Write “{key}: {rest}”."),
)
OTHER_COLON = Kind(
    "YA047",
    N_("Behind the key “{key}” stands “{sign}”, not a colon."),
    N_("Write “{key}: {rest}”."),
)
NUMBER_FOR_DASH = Kind(
    "YA048",
    N_("The line begins with the number “{number}”, not with a dash."),
    N_("Write “- {rest}”; the program makes the numbers."),
)
PASTED_ROW = Kind(
    "YA049",
    N_("The lines from here on are rows of a table, pasted from Excel or Word."),
    N_("Write each row as an entry (“- viec: …”), each of its cells on a line with its key."),
)
STANDS_ALONE = Kind(
    "YA033",
    N_("“{quote}” is neither a key with a colon nor part of the line above."),
    N_(
        "If it is a key, write a colon and a space after it; if it goes on with the text above,"
        " indent it deeper than line {other}.",
    ),
)
NO_COLON = Kind(
    "YA044",
    N_("“{quote}” is no key: no colon follows it."),
    N_("Write a colon and a space after the key."),
)
WRONG_INDENT = Kind(
    "YA034",
    N_("The line is indented by {found} spaces; it fits no line above."),
    N_("Line {line} must stand level with line {other} (indented by {wanted})."),
)
FIRST_INDENT = Kind(
    "YA043",
    N_("The line is indented by {found} spaces; line {other} and those below do not fit it."),
    N_("Indent line {line} by {wanted} spaces."),
)
TOO_DEEP_LINE = Kind(
    "YA035",
    N_("The line stands deeper than line {below}, which has its content already."),
    N_("Line {line} must stand level with line {other} (indented by {wanted})."),
)
TOO_SHALLOW = Kind(
    "YA036",
    N_("The line is not indented deep enough to belong to line {other}."),
    N_("Line {line} must stand deeper than line {other}."),
)
NO_DASH = Kind(
    "YA037",
    N_("The line stands level with a list, but does not begin with a dash."),
    N_(
        "Begin line {line} with “- ” as line {other} does;"
        " if it goes on with the line above, indent it deeper.",
    ),
)
JOINED_LIST = Kind(
    "YA038",
    N_("The list from here on would be joined to the text of line {other}."),
    N_(
        "If the list belongs below it, line {above} must end with a colon and no other sign;"
        " else put line {line} level with line {other}.",
    ),
)
LEVEL_LIST = Kind(
    "YA065",
    N_("The list from here on would be joined to the text of line {other}."),
    N_(
        "Begin line {other} with “- ” too, or with “- doan: ” if it has no number;"
        " indent the lines on which it goes on deeper.",
    ),
)
JOINED_KEY = Kind(
    "YA039",
    N_("The text of line {other} has “{quote}” below it and cannot hold it."),
    N_(
        "If this belongs below it, line {above} must end with a colon and no other sign;"
        " else put line {line} level with line {other}.",
    ),
)
JOINED_ENTRY = Kind(
    "YA045",
    N_("The line stands deeper than line {other} and would be joined to its text."),
    N_("Line {line} must stand level with line {other} (indented by {wanted})."),
)
TWO_DASHES = Kind(
    "YA040",
    N_("Two dashes stand one after the other."),
    N_("One dash makes an entry of the list: delete the other one."),
)
SECOND_BULLET = Kind(
    "YA046",
    N_("Behind the dash stands the bullet “{bullet}” as well."),
    N_("Write “- {rest}”; the program makes the marks of the printed list."),
)
DASH_BESIDE_KEY = Kind(
    "YA041",
    N_("A list cannot begin on the line of its key “{key}”."),
    N_("Put the dash on the next line, indented deeper than “{key}”."),
)
LOST = Kind(
    "YA042",
    N_("The line belongs to nothing above it."),
    N_("Look at the indentation of line {line} and of line {other}."),
)

# --- what a plan does not need ---------------------------------------------------------

ANCHOR = Kind(
    "YA090",
    N_("“{quote}”: a text cannot begin with &, and names for repeating are not read."),
    N_("Write the text between quotes, or delete “{quote}”."),
)
ALIAS = Kind(
    "YA091",
    N_("“{quote}”: a text cannot begin with *, and repeating by name is not read."),
    N_("Write the text out here, or between quotes if it begins with a star."),
)
TAG = Kind(
    "YA092",
    N_("“{quote}” at the beginning would get lost."),
    N_("Delete it, or write the text between quotes if it is to be printed."),
)
MERGE = Kind(
    "YA093",
    N_("The key << is not read."),
    N_("Write out what is to stand here; what plans share stands in the file of dung_chung."),
)
DOCUMENTS = Kind(
    "YA094",
    N_("A line “{quote}” divides the file, and what follows would not be read."),
    N_("Delete the line, or put what follows into a file of its own."),
)
DIRECTIVE = Kind(
    "YA095",
    N_("A line that begins with % is not read: “{quote}”."),
    N_("Delete the line, or write the text between quotes."),
)
NOT_A_KEY = Kind(
    "YA096",
    N_("What stands here before the colon cannot be a key."),
    N_("A key is a word or a heading; write it between quotes if it holds special signs."),
)
TWICE = Kind(
    "YA097",
    N_("“{quote}” stands here a second time; the first is on line {other}."),
    N_(
        "Put what stands below them in one place; if they belong to two entries of a list, "
        "begin each entry with “- ”; else change the name of one."
    ),
)
UNREADABLE = Kind(
    "YA099",
    N_("The file cannot be understood from here on."),
    N_("Compare the indentation, the colons and the quotes of this line and the one above."),
)

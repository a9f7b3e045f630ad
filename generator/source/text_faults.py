"""What can be wrong with a text: that YAML breaks it, cuts it, or joins to it what is none of it.

The blanks and the manner are those of `generator.source.faults`.
"""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

# --- texts -----------------------------------------------------------------------------

COLON = Kind(
    "YA050",
    N_("A colon stands within the text “{quote}” and would break it."),
    N_("Write the text below a line that ends with >- (or between quotes)."),
)
LAST_COLON = Kind(
    "YA051",
    N_("The text “{quote}” ends with a colon and would break."),
    N_("Write the text below a line that ends with >- (or between quotes)."),
)
TWO_COLONS = Kind(
    "YA064",
    N_("The heading on this line holds two colons, and would be divided."),
    N_("Write the heading between quotes: {heading}:"),
)
KEY_IN_LINE = Kind(
    "YA066",
    N_("The key “{key}” stands on the line of another one."),
    N_("Put “{key}: …” on the next line: level with the key before it, or deeper if below it."),
)
CUT = Kind(
    "YA052",
    N_("From “{quote}” on the text would be cut off, because # begins a note."),
    N_("Write the text between quotes; begin a note with two spaces, # and a space."),
)
PERHAPS_CUT = Kind(
    "YA053",
    N_("“{quote}” is taken for a note and will not be printed."),
    N_(
        "Put two spaces before # and one behind it if it is a note;"
        " write the text between quotes if it is none.",
    ),
    Severity.WARNING,
)
SPECIAL_START = Kind(
    "YA054",
    N_("A text cannot begin with “{mark}” unless it stands between quotes."),
    N_("Write the text between quotes, or below a line that ends with >-."),
)
AFTER_QUOTE = Kind(
    "YA055",
    N_("The text goes on after its closing quote: “{quote}”."),
    N_("Write the whole text below a line that ends with >-, quotes and all."),
)
UNCLOSED_QUOTE = Kind(
    "YA056",
    N_("The quote {mark} that opens here is not closed."),
    N_("Write {mark} at the end of the text, or delete it here."),
)
COLON_IN_BRACKETS = Kind(
    "YA057",
    N_("The colon within “{quote}” would make a heading of half a sentence."),
    N_("Write the whole text below a line that ends with >- (or between quotes)."),
)
NOTE_IN_TEXT = Kind(
    "YA058",
    N_("A note stands in the middle of the text that begins on line {other}."),
    N_("Move the line above the text."),
)
BACKSLASH = Kind(
    "YA059",
    N_("Between double quotes “{quote}” is not what it looks like."),
    N_("Write the backslash twice, or put the text between single quotes."),
)
CURLY_QUOTES = Kind(
    "YA060",
    N_("The curly quotes around “{quote}” will be printed."),
    N_("Leave them only if they are to stand on paper."),
    Severity.INFO,
)
CURLY_KEY = Kind(
    "YA061",
    N_("The key {quote} stands between curly quotes."),
    N_("Write a key without quotes."),
)
NO_KEY = Kind(
    "YA062",
    N_("Nothing stands before the colon."),
    N_("Write the key before it, or put the text between quotes."),
)
KEY_TOO_LONG = Kind(
    "YA063",
    N_("What stands before the colon is too long for a heading."),
    N_("Write the text below a line that ends with >-."),
)

# --- texts in blocks -------------------------------------------------------------------

BESIDE_MARK = Kind(
    "YA070",
    N_("After {mark} the text must begin on the next line."),
    N_("Put “{quote}” on a line of its own, indented."),
)
MARK_MISSPELT = Kind(
    "YA078",
    N_("“{quote}” does not begin a text of several lines."),
    N_("Write “>-” in its place."),
)
SHALLOW_TEXT = Kind(
    "YA071",
    N_("The line belongs to the text that begins on line {other}, but is not indented as deep."),
    N_("Indent it by {wanted} spaces, level with line {first}."),
)
SHALLOW_FIRST = Kind(
    "YA075",
    N_("The text below line {other} is not indented."),
    N_("Indent line {line} by {wanted} spaces."),
)
DEEPER_TEXT = Kind(
    "YA072",
    N_("The line is indented deeper than line {first}, which breaks the text into paragraphs."),
    N_("Indent it by {wanted} spaces; leave an empty line where a paragraph begins."),
    Severity.WARNING,
)
LIST_IN_TEXT = Kind(
    "YA073",
    N_("The list from here on would be joined to one text, because line {other} has {mark}."),
    N_("Write each entry of the list after a dash, outside the text."),
    Severity.WARNING,
)
KEY_IN_TEXT = Kind(
    "YA076",
    N_("“{quote}” looks like a key, but would be printed as part of the text of line {other}."),
    N_("Indent line {line} less deep if it is a key; it must stand level with its fellows."),
    Severity.WARNING,
)
NOTE_PRINTED = Kind(
    "YA077",
    N_("“{quote}” stands within the text of line {other} and would be printed."),
    N_("Move the note above line {other}."),
    Severity.WARNING,
)
DEEP_BLANK = Kind(
    "YA074",
    N_("The empty line is indented deeper than the text below it."),
    N_("Delete the spaces of the empty line."),
)

# --- brackets --------------------------------------------------------------------------

UNCLOSED_BRACKET = Kind(
    "YA080",
    N_("The bracket {mark} that opens here is not closed."),
    N_("Close it with {closing}; if it belongs to the text, write the text between quotes."),
)
BRACES = Kind(
    "YA085",
    N_("The brackets around “{quote}” would not be printed."),
    N_("Write the text between quotes, brackets and all; without them, delete the brackets."),
)
COMMA = Kind(
    "YA081",
    N_("The comma before “{quote}” would make a key of it."),
    N_("Write a text that holds a comma between quotes."),
)
TIGHT_COMMA = Kind(
    "YA082",
    N_("The comma in “{quote}” divides it in two, because it stands between brackets."),
    N_("Write a text that holds a comma between quotes; else put a space after the comma."),
)
LOOSE_COMMA = Kind(
    "YA083",
    N_("The comma before “{quote}” divides the sentence in two, because it stands between [ ]."),
    N_("Write a sentence that holds a comma between quotes."),
    Severity.WARNING,
)
AFTER_BRACKET = Kind(
    "YA084",
    N_("The text goes on after its closing bracket: “{quote}”."),
    N_("Write the whole text between quotes, or below a line that ends with >-."),
)

"""What can be wrong with what a plan says: every kind of finding that loading gives."""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

# --- keys and what stands behind them -----------------------------------------------

MISSING = Kind(
    "DL001",
    N_("“{field}” is missing: {meaning}"),
    N_("Add the line “{example}”."),
)
KEY_NEAR = Kind(
    "DL002",
    N_("There is no key “{key}” here; “{nearest}” may be meant."),
    N_("Write “{nearest}”, or delete the line."),
)
KEY_UNKNOWN = Kind(
    "DL003",
    N_("There is no key “{key}” here."),
    N_("What may stand here: {keys}."),
)
KEY_MISPLACED = Kind(
    "DL004",
    N_("The key “{key}” does not belong here but below “{parent}”."),
    N_("Move the line below “{parent}:” and let it stand deeper than that."),
)
KEY_TWICE = Kind(
    "DL005",
    N_("“{key}” was given already on line {line}."),
    N_("Keep one of the two lines."),
)
TEXT_WANTED = Kind(
    "DL006",
    N_("“{key}” must be a text, not a list and not lines with keys."),
    N_("Write the text after the colon, or below it after the mark “>-”."),
)
LIST_WANTED = Kind(
    "DL007",
    N_("“{key}” must be a list: every line of it begins with a dash."),
    N_("Begin each item on a line of its own with “- ”."),
)
KEYS_WANTED = Kind(
    "DL008",
    N_("Below “{key}” there must be lines of the form “key: value”."),
    N_("For example: {example}"),
)
ONE_LINE = Kind(
    "DL009",
    N_("“{key}” must be one line."),
    N_("Write it in one line; what follows stands elsewhere."),
)
COLON = Kind(
    "DL010",
    N_("The colon after “{start}” divides this line in two; it was meant as one text."),
    N_("Begin the line with “>-” and write the text on the next one, a little deeper."),
)
EMPTY_ITEM = Kind(
    "DL011",
    N_("There is nothing after this dash."),
    N_("Write the text after the dash, or delete the line."),
)
WORD_NEAR = Kind(
    "DL012",
    N_("“{value}” is no value of “{key}”; “{nearest}” may be meant."),
    N_("Choose one of: {values}."),
)
WORD_UNKNOWN = Kind(
    "DL013",
    N_("“{value}” is no value of “{key}”."),
    N_("Choose one of: {values}."),
)
NUMBER_WANTED = Kind(
    "DL014",
    N_("“{key}” must be a number; “{value}” is none."),
    N_("Write digits only, for example “{example}”."),
)
NUMBER_RANGE = Kind(
    "DL015",
    N_("“{key}” must be between {least} and {most}; here it is {value}."),
    N_("Correct the number."),
)
DATE_WANTED = Kind(
    "DL016",
    N_("“{value}” is no date."),
    N_("Write 05/3/2026, or 3/2026, or 2026; leave it empty where it is not yet known."),
)
DATE_IMPOSSIBLE = Kind(
    "DL017",
    N_("There is no such day: “{value}”."),
    N_("Correct the day or the month."),
)
FORBIDDEN = Kind(
    "DL018",
    N_("A character that cannot be seen ({code}) stands here; Word cannot hold it."),
    N_("Delete it and type the text anew."),
)
NOT_KEYS = Kind(
    "DL019",
    N_("This file is no plan: it must begin with lines of the form “key: value”."),
    N_("The first lines are, for example, “loai: kế hoạch” and “nam: 2026”."),
)
EMPTY_FILE = Kind(
    "DL020",
    N_("The file is empty."),
    N_("The command “new” writes a plan to begin with."),
)
NUMBER_WITH_SYMBOL = Kind(
    "DL021",
    N_("“so” is the number alone; what follows “/” in “{value}” is made of kind and office."),
    N_("Write “so: {number}”; another symbol stands in “ky_hieu”."),
)
OFFICE_IN_OFFICE = Kind(
    "DL022",
    N_("An office file cannot use another one."),
    N_("Delete the line “dung_chung” here."),
)
SET_UNKNOWN = Kind(
    "DL023",
    N_("“{key}” is neither a key of the plan nor one of its variables."),
    N_("Correct the name given to “--set”."),
)
SET_NEAR = Kind(
    "DL024",
    N_("“{key}” is neither a key of the plan nor one of its variables; “{nearest}” may be meant."),
    N_("Correct the name given to “--set”."),
)

YEAR_WRONG = Kind(
    "DL025",
    N_("The date “{value}” needs its year in four digits."),
    N_("Write 05/3/2026, or 3/2026."),
)
MONTH_MISSING = Kind(
    "DL026",
    N_("The date “{value}” has a day but no month."),
    N_("Write 05/3/2026, or leave the day out: 3/2026."),
)
MARK_OPEN = Kind(
    "DL028",
    N_("The mark “{mark}” has no other end here, so it will be printed as it is."),
    N_("Write {closing} where it ends; write “{literal}” if it is to be printed."),
    Severity.WARNING,
)
DASH_UNWANTED = Kind(
    "DL027",
    N_("Below “{key}” there are no dashes: each line is “key: value”."),
    N_("Delete the dashes; for example: {example}"),
)

REGISTRY_WANTED = Kind(
    "DL029",
    N_("“{value}” is no number of the registry."),
    N_("Write its digits alone, for example “192”; leave “{key}:” blank until it is known."),
)

HEADED = Kind(
    "DL077",
    N_("“{key}” stands above the keys of this appendix; the program makes that line."),
    N_("Delete it, and put the dash before the first key below it; “nhan:” says another line."),
)

# --- the form -------------------------------------------------------------------------

SIGNER_NEAR = Kind(
    "DL070",
    N_("The office file has no signer “{value}”; “{nearest}” may be meant."),
    N_("The signers are: {values}."),
)
SIGNER_UNKNOWN = Kind(
    "DL071",
    N_("There is no signer “{value}” in an office file."),
    N_("Write the signer out below “nguoi_ky:”: “chuc_vu: …”, “ho_ten: …”."),
)
SIGNER_UNNAMED = Kind(
    "DL072",
    N_("In an office file each signer needs a short name."),
    N_("Write a name below “nguoi_ky:”, for example “giam_doc:”, and the rest deeper below it."),
)
SIGNERS_HERE = Kind(
    "DL073",
    N_("A plan has one signer; here stand short names of signers."),
    N_("Write the signer out below “nguoi_ky:”; names of signers belong in the office file."),
)
ARCHIVE_TWICE = Kind(
    "DL074",
    N_("“Lưu” stands among the recipients and in “luu” as well."),
    N_("Keep one of the two."),
)
BODY_TWICE = Kind(
    "DL075",
    N_("This appendix has both “bang” and “noi_dung”."),
    N_("Put the table into “noi_dung” as an entry “- bang:”."),
)
BODY_MISSING = Kind(
    "DL076",
    N_("This appendix has neither “bang” nor “noi_dung”."),
    N_("Add “bang:” (a table) or “noi_dung:” (entries)."),
)

# --- variables ------------------------------------------------------------------------

NAME_NEAR = Kind(
    "DL080",
    N_("There is no variable “{name}”; “{nearest}” may be meant."),
    N_("Correct the name, or declare it: “bien:” and below it “{name}: …”."),
)
NAME_UNKNOWN = Kind(
    "DL081",
    N_("There is no variable “{name}”."),
    N_("Declare it: “bien:” and below it “{name}: …”; braces meant as such are written “\\{{{{”."),
)
UNCLOSED = Kind(
    "DL082",
    N_("The braces “{{{{” are not closed."),
    N_("Write “}}}}” after the name; braces meant as such are written “\\{{{{”."),
)
ONE_BRACE = Kind(
    "DL089",
    N_("“{typed}” is printed as it stands: a variable stands between two braces."),
    N_("Write “{{{{ {name} }}}}”."),
    Severity.WARNING,
)
BRACES_EMPTY = Kind(
    "DL088",
    N_("Nothing stands between the braces “{{{{ }}}}”."),
    N_("Write the name of a variable; braces meant as such are written “\\{{{{”."),
)
NOT_UNDERSTOOD = Kind(
    "DL083",
    N_("“{expression}” between the braces cannot be understood."),
    N_("Write the name of a variable, or a sum such as “nam - 1”."),
)
NOT_ALLOWED = Kind(
    "DL084",
    N_("“{expression}” is more than may stand between the braces."),
    N_("Allowed are names, numbers, texts in quotes, + - * // %, comparisons and: {filters}."),
)
CYCLE = Kind(
    "DL085",
    N_("The variable “{name}” refers to itself."),
    N_("Give it a value that does not need it: {path}."),
)
TOO_LARGE = Kind(
    "DL086",
    N_("The value of “{expression}” is too large."),
    N_("Make it shorter."),
)
NOT_A_SUM = Kind(
    "DL087",
    N_("“{expression}” cannot be worked out: “{value}” is no whole number."),
    N_("Give the variable a number, or leave the sum out."),
)

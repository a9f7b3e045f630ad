"""What can be wrong with the outline, the tables and the tasks of a plan."""

from __future__ import annotations

from generator.finding import Kind, Severity
from generator.i18n import N_

# --- the outline ----------------------------------------------------------------------

TWO_KEYS = Kind(
    "DL030",
    N_("“{key}” and “{first}” cannot stand in one item; each needs a dash of its own."),
    N_("Put “- ” before “{key}”, level with the dash before “{first}”."),
)
NO_DASH = Kind(
    "DL031",
    N_("The headings below “{key}” stand without a dash, from “{first}” on."),
    N_("Put “- ” before each heading and let what is below it stand two letters deeper."),
)
ENTRIES_WANTED = Kind(
    "DL032",
    N_("“{key}” must be a list of entries; here it is one text."),
    N_("Begin each entry on a line of its own with “- ”."),
)
NESTED_LIST = Kind(
    "DL033",
    N_("Two dashes one after the other: a list in a list without a heading."),
    N_("Keep one dash, or write a heading that ends with a colon above the inner list."),
)
HEADING_EMPTY = Kind(
    "DL034",
    N_("There is no heading before this colon."),
    N_("Write the heading before the colon."),
)
NEAR_RESERVED = Kind(
    "DL035",
    N_("“{key}” is taken for a heading; the word “{nearest}” may be meant."),
    N_("Write “{nearest}:”, or begin the heading with a capital letter."),
    Severity.WARNING,
)
TOO_LOW = Kind(
    "DL036",
    N_("Nothing numbered can stand below a “+” point."),
    N_("Move the entry one level up, say “danh_so” above it, or write it as “doan:”."),
)
TOO_DEEP = Kind(
    "DL037",
    N_("The levels go deeper than {most}."),
    N_("Move the entry up, or divide the document."),
)
NO_TITLE = Kind(
    "DL038",
    N_("“{key}” stands here without “tieu_de” or “van”."),
    N_("Add “tieu_de: …” (a heading) or “van: …” (a sentence) beside it."),
)
OTHER_NUMBER = Kind(
    "DL039",
    N_("“{typed}” looks like a typed number, but entries of this level are numbered otherwise."),
    N_("The program makes the numbers: delete the typed one, or move the entry to its level."),
    Severity.WARNING,
)
NUMBER_TAKEN = Kind(
    "DL042",
    N_("“{typed}” was typed here and is left out: entries of this level are numbered otherwise."),
    N_("Delete it, or move the entry to its level; write “\\{typed}” if it is to be printed."),
    Severity.WARNING,
)
HALF_BOLD = Kind(
    "DL043",
    N_("The colon makes a heading of “{start}”, which will be bold; a sentence may be meant."),
    N_("If it is one, begin the line with “>-” and write it on the next one, a little deeper."),
    Severity.WARNING,
)
MAYBE_BOLD = Kind("DL044", HALF_BOLD.message, HALF_BOLD.help, Severity.INFO)
COLON_UNPRINTED = Kind(
    "DL045",
    N_("“{start}” is a heading, so its colon is not printed; a sentence may be meant."),
    N_(
        "Type two colons to have one printed; of a sentence write “van: …”, "
        "and what is below it behind “muc:”."
    ),
    Severity.WARNING,
)
GROUP_NEAR = Kind(
    "DL040",
    N_("There is no group “{value}” among the tasks; “{nearest}” may be meant."),
    N_("Write the name of the group as in “nhiem_vu”, or “tất cả”."),
)
GROUP_UNKNOWN = Kind(
    "DL041",
    N_("There is no group “{value}” among the tasks."),
    N_("Write the name of a group of “nhiem_vu”, or “tất cả”."),
)

# --- tables and tasks -----------------------------------------------------------------

NO_COLUMNS = Kind(
    "DL050",
    N_("The table has no columns, and no table before it has any."),
    N_("Add “cot:” and below it a line for each column, for example “viec: Nhiệm vụ”."),
)
COLUMN_RESERVED = Kind(
    "DL051",
    N_("“{key}” cannot be the key of a column: the word has a meaning of its own in a row."),
    N_("Give the column another key; its heading stays as it is."),
)
COLUMN_TWICE = Kind(
    "DL052",
    N_("Two columns have the key “{key}”."),
    N_("Give one of them another key; the headings may be alike."),
)
COLUMN_UNKNOWN = Kind(
    "DL053",
    N_("There is no column “{key}”."),
    N_("The columns are: {keys}. A new one must stand in “cot” first."),
)
COLUMN_NEAR = Kind(
    "DL054",
    N_("There is no column “{key}”; “{nearest}” may be meant."),
    N_("The columns are: {keys}. A new one must stand in “cot” first."),
)
NOT_NEIGHBOURS = Kind(
    "DL055",
    N_("The columns “{key}” do not stand side by side, so they cannot share a cell."),
    N_("Write a line for each of them, or change their order in “cot”."),
)
CELL_TWICE = Kind(
    "DL056",
    N_("The column “{key}” is given twice in this row."),
    N_("Keep one of them."),
)
NUMBER_TYPED = Kind(
    "DL057",
    N_("The column “tt” is numbered by the program."),
    N_("Delete this line; with “danh_so: không” the column stays empty."),
)
SUM_MISPLACED = Kind(
    "DL058",
    N_("“tự cộng” can only stand in “tong” or in a group's own row."),
    N_("Write the number here, or move it to the row of the sum."),
)
GROUP_EMPTY = Kind(
    "DL059",
    N_("The group “{key}” has no rows."),
    N_("Write its rows below it, each with a dash, or delete it."),
    Severity.WARNING,
)
TWO_SUB_ROWS = Kind(
    "DL060",
    N_("Both “{first}” and “{key}” divide this row."),
    N_("Divide it in one of them and write the other column inside it: “ten: …”, “{key}: …”."),
)
ROW_WANTED = Kind(
    "DL061",
    N_("A row needs its columns by name; here stands a text alone."),
    N_("Write “- {key}: …”."),
)
CELLS_WITHOUT_KEYS = Kind(
    "DL065",
    N_("The cells of this row stand one behind the other, without the keys of their columns."),
    N_("Write each cell on a line of its own with the key of its column: “{key}: …”."),
)
TASK_TORN = Kind(
    "DL067",
    N_("“{key}” seems to belong to the task above, but a dash makes a new one of it."),
    N_("Put a space in the place of the dash, so that it stands level with “viec”."),
)
TABLE_LISTED = Kind(
    "DL068",
    N_("The rows of a table do not stand right below “{key}”."),
    N_("Write “cot:” with the columns below it, and “hang:” with the rows below it."),
)
DASH_MISSING = Kind(
    "DL069",
    N_("“{key}” must be a list; here “{first}” stands without a dash."),
    N_("Put “- ” before “{first}”, and what belongs to it level with “{first}”."),
)
GROUP_FLAT = Kind(
    "DL066",
    N_("“{key}” is the name of a group, but its row stands level with it."),
    N_("Put “{first}” and what belongs to it deeper, behind a dash of its own."),
)
TOO_MANY = Kind(
    "DL062",
    N_("There are more than {most} {what}."),
    N_("Divide it."),
)
ROWS_MISSING = Kind(
    "DL063",
    N_("The table has no “hang”."),
    N_("Add “hang: nhiem_vu”, a number of empty rows, or the rows themselves."),
)
ROWS_WANTED = Kind(
    "DL064",
    N_("“{value}” cannot be the rows of a table."),
    N_("Write “hang: nhiem_vu”, a number of empty rows, or rows that begin with a dash."),
)

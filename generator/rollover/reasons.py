"""Why a place moves, stays or is left to a person: the sentences of the list."""

from __future__ import annotations

from generator.i18n import N_

# --- what moves -----------------------------------------------------------------------

YEAR_OF_PLAN = N_("the year of the plan")
RELATIVE = N_("a year told from the plan's own")
DATE = N_("a date of the plan")
LUNAR = N_("a lunar year of the plan")
MONTH = N_("a month or a quarter of the plan")
SPAN = N_("a school year or a season of the plan")
FOLLOWS = N_("follows “nam” by itself")
NUMBER_CLEARED = N_("last year's number; the registry gives a new one")
DATE_CLEARED = N_("last year's date; it is not known yet")
OWN_REPEATED = N_("the document's own number and date; both will be new")
MONTH_OF_ISSUE = N_("the month or the year of issue")
PATH = N_("the way to this file from the new folder")
TITLE_YEAR = N_("the year in the title of a plan whose number is left open")
OPEN_YEAR = N_("days off of {year} are not decided yet; a date of the plan")

DECIDED = N_("decided on the spot")

TASK_DONE = N_("this task is finished; it is left out")
TASK_DROPPED = N_("this task was dropped; it is left out")
TASK_KEPT = N_("this task is finished; it stays, and its progress begins anew")
TASK_CARRIED = N_("this task is not finished; it is carried over with a note of its origin")


# --- what stays -----------------------------------------------------------------------

CITED = N_("a document that is cited keeps its number and date")
CITED_TITLE = N_("part of the title of a document that is cited")
LAW = N_("a law keeps its date")
STANDARD = N_("the number of a standard")
PERIOD = N_("a period that goes on in {year}")
PERIOD_AHEAD = N_("a period still to come")
HORIZON = N_("an aim still to come")
PAST = N_("a year of the past")
QUANTITY = N_("a quantity, not a year")
UNCLEAR_OTHER = N_("nothing says that this is a year of the plan")
KEY = N_("a name in the file, not printed")
COMMENT = N_("a comment, not printed")
SETTING = N_("not printed as a year")
EXPRESSION = N_("part of an expression")
PROGRESS = N_("a note on progress, not printed")
NAME = N_("part of a name")

# --- what a person decides --------------------------------------------------------------

SUPERIOR = N_("this paper is for one year: write the number and the date of the one for {year}")
LAST_YEARS_PAPER = N_("this paper speaks of the year before: is there a newer one?")
YEARLY_PERHAPS = N_("this paper may be for one year: is there a newer one?")
PERIOD_ENDED = N_("this period has ended by {year}: is there a new one?")
HORIZON_PASSED = N_("this aim lies behind by {year}: is there a new one?")
LAW_OR_PLAN = N_("is this the year of the law, or of the plan?")
TITLE_OR_PLAN = N_("is this year the paper's that is cited, or the plan's?")
FACT = N_("this is a figure of an earlier year: write the newest one")
TARGET = N_("a target in figures: is it the same for {year}?")
MONEY = N_("a sum of money: is it the same for {year}?")
UNCLEAR = N_("is this the year of the plan?")
COUNTED = N_("this is counted from year to year: what is it in the new year?")
FAR = N_("this year lies neither near the plan nor in the future: does it move?")
SHORT_YEAR = N_("a year in two digits: write it in four")
NOT_PLAIN = N_("these figures are written in a way that cannot be changed here: does it move?")
DAY_OFF = N_("{date} is a day off ({name}): choose another day, if work is due on it")
NO_SUCH_DAY = N_("{date} is the last day of that month in {year}: is this day meant?")
WEEKDAY = N_("the day of the week did not fit the date: which of the two is right?")
WEEKDAY_APART = N_("the date beside it has moved: is it still this day of the week?")
SPAN_UNCLEAR = N_("do these years move with the plan?")
SIGNER = N_("is it still this person who signs?")
DRAFTER = N_("is it still this person who drafts?")
OFFICE_ENDED = N_(
    "the issuing office has ended: “{name}”; since {day} there is {successor} ({act})"
)
NAME_ENDED = N_("“{name}” has ended: since {day} there is {successor} ({act}); lines {lines}")
UNIT_UNKNOWN = N_("the office file does not name this unit: is it still there? lines {lines}")
GROUP_FINISHED = N_("every task here is finished: does the group stay?")
TASK_SEEMS_DONE = N_("is this task finished? if so leave it out, or write “tien_do: xong”")
TASK_INLINE = N_("this task is finished: leave it out, or let it stay?")

"""The head of the first page: names broken to fit, lines as long as they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from generator.document.blocks import Date, Document, Letterhead
from generator.standard import nd30
from generator.standard.kinds import Frame
from generator.standard.words import DAY, MONTH, MOTTO, YEAR
from generator.text.names import broken
from generator.text.rich import plain
from generator.word.layout import Layout
from generator.word.lines import TWIPS, box, framed, printed_width_tw, rule, widest
from generator.word.runs import Ink, Written, letters
from generator.word.styles import TINY_PARAGRAPH, Style

SLACK_TW = 60
"""Left free beside a name, since the widths of other machines' letters differ a little."""

ROOM = " " * 10
"""Where the registry writes the number by hand."""

DAY_ROOMS = tuple(" " * count for count in (5, 4, 3, 2))
"""Where it writes the day or the month, as wide as the line has room.

Plain spaces: the line is made to fit, and LibreOffice draws no-break ones in italics wider.
"""

_MM = 1440 / 25.4


def letterhead_fields(document: Document, layout: Layout) -> dict[str, object]:
    """Give what the head shows, as the template's tags ask for it."""
    head = document.letterhead
    organ = _lines(head.organ, layout.column("dong_co_quan"), layout.size(Style.ORGAN), bold=True)
    ratio = nd30.RULE_RATIO.chosen
    lines = [line for name in organ for line in name.split("\n")]
    length = round(widest(lines, layout.size(Style.ORGAN), bold=True) * ratio)
    motto = widest([MOTTO], layout.size(Style.MOTTO), bold=True)
    return {
        "dong_chu_quan": _lines(
            head.parents, layout.column("dong_chu_quan"), layout.size(Style.PARENT), bold=False
        ),
        "dong_co_quan": organ,
        "ke_co_quan": Written(rule(length, layout.column("ke_co_quan"))),
        "ke_tieu_ngu": Written(rule(motto, layout.column("ke_tieu_ngu"))),
        **_number(head),
        **_date(head, layout),
        **_boxes(document, layout),
    }


def _lines(names: Sequence[str], column_tw: int, size: float, bold: bool) -> list[str]:
    """Give a paragraph for each name: a line that is broken to fit is no name of its own."""
    column = (column_tw - SLACK_TW) / TWIPS
    return [_broken(name, column, size, bold) for name in names]


@lru_cache(maxsize=256)
def _broken(name: str, column_pt: float, size: float, bold: bool) -> str:
    """Break a name; all plans of an office bear the same, and a long one has many ways."""
    return "\n".join(broken(name, column_pt, size, bold))


def _number(head: Letterhead) -> dict[str, object]:
    return {
        "co_so": head.number is not None,
        "so": head.number or ROOM,
        "ky_hieu": head.symbol,
    }


def _date(head: Letterhead, layout: Layout) -> dict[str, object]:
    date = head.date or Date()
    column, size = layout.column("dong_ngay"), layout.size(Style.DATE)
    parts = (date.day, date.month, date.year)
    for room in DAY_ROOMS:
        day, month, year = (part or room for part in parts)
        line = f"{head.place}, {DAY} {day} {MONTH} {month} {YEAR} {year}"
        width = widest([line], size, italic=True)
        if width <= column:
            break
    return {
        "dong_ngay": Written(_date_line(line, column - width) if head.date else TINY_PARAGRAPH),
        "co_ngay": head.date is not None,
        "dia_danh": head.place,
        "ngay": day,
        "thang": month,
        "nam_ban_hanh": year,
    }


def _date_line(line: str, room_tw: int) -> str:
    """Write place and date; a line without room stands out to the left, where there is some.

    "Thành phố Hồ Chí Minh" is wider than the column and must not enter the right margin.
    """
    indent = f'<w:ind w:left="{room_tw - SLACK_TW}"/>' if room_tw < 0 else ""
    look = f'<w:pPr><w:pStyle w:val="{Style.DATE}"/>{indent}</w:pPr>'
    return f"<w:p>{look}<w:r>{letters(line)}</w:r></w:p>"


def _boxes(document: Document, layout: Layout) -> dict[str, object]:
    """Give the boxes that the document bears; a tag of one that it does not bear is empty."""
    urgency = secrecy = circulation = ""
    if document.urgency:
        fact = nd30.URGENCY_BOXES[document.urgency]
        width, height = round(fact.width_mm * _MM), round(fact.height_mm * _MM)
        urgency = box(document.urgency, Style.URGENCY, width, height)
    if document.secrecy:
        column = layout.column("khung_do_mat")
        secrecy = framed(document.secrecy, Style.SECRECY, layout.size(Style.SECRECY), column)
    if document.circulation:
        column = layout.column("khung_luu_hanh")
        size = layout.size(Style.CIRCULATION)
        circulation = framed(document.circulation, Style.CIRCULATION, size, column)
    return {
        "du_thao": document.draft,
        "khung_do_khan": Written(urgency),
        "khung_do_mat": Written(secrecy),
        "khung_luu_hanh": Written(circulation),
        "co_luu_hanh": bool(circulation),
    }


def subject_fields(document: Document, ink: Ink, layout: Layout) -> dict[str, object]:
    """Give the lines of the subject, and the line drawn under it where it stands centred."""
    centred = document.kind.frame is not Frame.LETTER
    column = layout.column("ke_trich_yeu")
    size = layout.size(Style.SUBJECT)
    printed = max(
        (printed_width_tw(plain(line), column, size, bold=True) for line in document.subject),
        default=0,
    )
    return {
        "dong_trich_yeu": [Written(ink.runs(line, bold=centred)) for line in document.subject],
        "ke_trich_yeu": Written(rule(round(printed * nd30.RULE_RATIO.chosen), column)),
    }

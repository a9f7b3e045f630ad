"""What a person should look at in a plan that was imported, and where it is said in the plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from generator.document import view
from generator.document.blocks import Document, Row, RowKind, Table
from generator.document.compose import compose
from generator.document.decompose.left import Left
from generator.document.legacy import old_pages
from generator.document.recognise.accepted import has_changes
from generator.document.recognise.components import Components, Line, Numbered, Part, Signature
from generator.document.recognise.document import kind_of
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import N_
from generator.plan.model import Plan
from generator.standard.kinds import KINDS
from generator.text.rich import plain

LEFT = Kind(
    "NW003",
    N_("Not understood: “{words}”."),
    N_("It stands as a comment in the plan; put it where it belongs, or delete it."),
    Severity.WARNING,
)
SEVERAL = Kind(
    "NW004",
    N_("{count} more documents stand in this file; only the first was taken over."),
    N_("Put each document into a file of its own and import that."),
    Severity.WARNING,
)
PICTURES = Kind(
    "NW005",
    N_("{count} pictures or drawings were not taken over."),
    N_("A plan holds words alone: put the pictures into the finished Word file."),
    Severity.WARNING,
)
TRACKED = Kind(
    "NW006",
    N_("The file has tracked changes: it was read as though all of them were accepted."),
    N_("If some are not wanted, reject them in Word first and import again."),
    Severity.INFO,
)
NUMBER_DIFFERS = Kind(
    "NW007",
    N_("“{typed}” was typed here; the plan prints “{number}”."),
    N_("The program makes the numbers: check that no point is missing or stands twice."),
    Severity.WARNING,
)
KIND_UNKNOWN = Kind(
    "NW008",
    N_("“{kind}” is no kind of document that the decree knows; the plan says “{taken}”."),
    N_("Choose the right kind behind “loai:”."),
    Severity.WARNING,
)
OLD_LETTERS = Kind(
    "NW010",
    N_("Words of this file are stored in an old code page ({pages}); they were converted."),
    N_("Read them once: a font may have been used for words that are Unicode already."),
    Severity.INFO,
)

ACROSS = Kind(
    "NW012",
    N_("{count} sections of the body lie across the page; the plan prints them upright."),
    N_("Put a wide table into an appendix with “kho: ngang”."),
    Severity.INFO,
)

_NOT_UNDERSTOOD = "# Không nhận ra"
_OTHER_NUMBER = "# Số gõ trong tệp Word là"
_SIGNED = "nguoi_ky"
_LONGEST = 120
_FIGURES = re.compile(r"[^\W_]+")


def notes(  # noqa: PLR0913, PLR0917 - the steps of an import, each with something to tell
    found: view.View,
    components: Components,
    printed: Document,
    plan: Plan,
    name: str,
    left: Sequence[Left],
) -> Iterator[Finding]:
    """Give what a person should look at, in the order of the paper as far as there is one."""
    if has_changes(found):
        yield Finding(TRACKED, Place(name))
    pages = old_pages(found)
    if pages:
        yield Finding(OLD_LETTERS, Place(name), {"pages": ", ".join(sorted(pages))})
    kind = kind_of(components)
    if kind.name not in {each.name for each in KINDS}:
        data = {"kind": kind.name, "taken": plan.kind.name}
        yield Finding(KIND_UNKNOWN, Place(name), data)
    yield from numbers_that_differ(compose(plan))
    yield from column_numbers_that_differ(printed, name)
    if components.following:
        yield Finding(SEVERAL, Place(name), {"count": len(components.following)})
    pictures = sum(map(_pictures, found.sections))
    if pictures:
        yield Finding(PICTURES, Place(name), {"count": pictures})
    across = _across(found, components)
    if across:
        yield Finding(ACROSS, Place(name), {"count": across})
    yield from (_left(one, name) for one in left)


def _across(found: view.View, components: Components) -> int:
    """Count the sections of the body whose pages are turned: an appendix says so itself."""
    end = min((one.section for one in components.appendices), default=len(found.sections))
    return sum(section.page.landscape for section in found.sections[:end])


def numbers_that_differ(made: Document) -> Iterator[Finding]:
    """Give the numbers whose figures are not those that were typed; other signs are the form's."""
    for other in made.findings:
        typed, number = str(other.data.get("typed", "")), str(other.data.get("number", ""))
        if _figures(typed) and _figures(typed) != _figures(number):
            yield Finding(NUMBER_DIFFERS, other.place, other.data)


def column_numbers_that_differ(printed: Document, name: str) -> Iterator[Finding]:
    """Give for each table the first number of a column that the program would not give it."""
    bodies = (printed.body, *(appendix.body for appendix in printed.appendices))
    for table in (block for body in bodies for block in body if isinstance(block, Table)):
        for row in table.rows:
            if row.kind is RowKind.COLUMN_NUMBERS:
                yield from islice(_column_numbers(row, name), 1)


def _column_numbers(row: Row, name: str) -> Iterator[Finding]:
    for count, cell in enumerate(row.cells, 1):
        typed = " ".join(map(plain, cell.paragraphs)).strip()
        number = f"({count})"
        if typed and _figures(typed) != _figures(number):
            place = Place(name, paragraph=cell.origin.paragraph)
            yield Finding(NUMBER_DIFFERS, place, {"typed": typed, "number": number})


def _figures(number: str) -> list[str]:
    return [part.lstrip("0").casefold() for part in _FIGURES.findall(number)]


def _pictures(section: view.Section) -> int:
    return sum(isinstance(block, view.TextBox) and block.picture for block in section.blocks)


def _left(one: Left, name: str) -> Finding:
    words = one.words if len(one.words) <= _LONGEST else f"{one.words[:_LONGEST]}…"
    return Finding(LEFT, Place(name, paragraph=one.paragraph), {"words": words})


# --- comments in the plan -------------------------------------------------------------------------


def commented(
    text: str, components: Components, findings: Sequence[Finding], left: Sequence[Left]
) -> str:
    """Put what was not understood, and numbers that differ, as comments where they stood.

    A comment stands above the key of the part in which the words stood on paper; at the end
    where nothing follows.
    """
    regions = sorted(_regions(components))
    above: dict[str, list[str]] = {}
    for one in left:
        above.setdefault(_key(regions, one.paragraph, text), []).append(_said(one))
    for finding in findings:
        if finding.kind is NUMBER_DIFFERS:
            data: Mapping[str, object] = finding.data
            line = f"{_OTHER_NUMBER} «{data['typed']}», bản in là «{data['number']}»"
            where = finding.place.paragraph
            above.setdefault(_key(regions, where, text), []).append(_placed(line, where))
    end = above.pop("", [])
    lines = text.splitlines(keepends=True)
    made = [
        line
        for found in lines
        for line in (*(f"{said}\n" for said in above.get(found.partition(":")[0], ())), found)
    ]
    return "".join(made) + "".join(f"\n{line}" for line in end) + "\n" * bool(end)


def _said(one: Left) -> str:
    return _placed(_NOT_UNDERSTOOD, one.paragraph) + f": {one.words}"


def _placed(words: str, paragraph: int | None) -> str:
    return f"{words} (đoạn {paragraph})" if paragraph else words


def _key(regions: Sequence[tuple[int, int, str]], paragraph: int | None, text: str) -> str:
    """Give the key of the part in which a paragraph stands; nothing where that has no key."""
    if paragraph is None or not regions:
        return ""
    *_, (start, last, key) = regions[0], *(one for one in regions if one[0] <= paragraph)
    if key == _SIGNED and paragraph > max(start, last):
        return ""
    return key if re.search(rf"^{key}:", text, re.MULTILINE) else ""


def _regions(found: Components) -> Iterator[tuple[int, int, str]]:
    """Give where the parts of a document begin and end, and the key that each has in a plan."""
    head, title, signed = found.letterhead, found.title, found.signature
    lines: list[tuple[str, Sequence[Line | view.Paragraph | Part | None]]] = [
        ("so", (*head.parents, *head.organ, *head.nation) if head else ()),
        ("trich_yeu", (title.kind_line, *title.subject)),
        ("can_cu", found.basis),
        ("mo_dau", found.openings),
        ("noi_dung", [part for part in found.body if isinstance(part, Numbered)]),
        ("ket_thuc", found.closings),
        ("noi_nhan", (found.recipients.label,) if found.recipients else ()),
        (_SIGNED, _lines(signed) if signed else ()),
        *(("phu_luc", (*each.label, *each.title)) for each in found.appendices),
    ]
    for key, parts in lines:
        places = [_place(part) for part in parts if part is not None]
        if places:
            yield min(places), max(places), key


def _lines(signed: Signature) -> tuple[Line | None, ...]:
    return (*signed.authority, *signed.other_positions, signed.name, *signed.others)


def _place(part: Line | view.Paragraph | Part) -> int:
    return part.index if isinstance(part, view.Paragraph) else part.paragraph.index  # type: ignore[union-attr]

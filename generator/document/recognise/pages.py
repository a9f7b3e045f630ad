"""What stands in the margins: the numbers of the pages, the address."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document import view
from generator.document.recognise.components import PageNumber
from generator.document.recognise.lines import is_blank, is_underscores

_PLACES = (
    "header",
    "first_header",
    "even_header",
    "footer",
    "first_footer",
    "even_footer",
)
_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES")


def page_numbers(found: view.View) -> Iterator[PageNumber]:
    """Give the fields with the number of the page, section after section."""
    for number, section in enumerate(found.sections):
        for place in _PLACES:
            margin = getattr(section, place)
            for paragraph in view.paragraphs(margin.blocks) if margin else ():
                for run in paragraph.runs:
                    if _code(run) == _FIELDS[0]:
                        yield PageNumber(number, place, paragraph, run)


def address(found: view.View) -> tuple[view.Paragraph, ...]:
    """Give the lines of the office's address at the foot of the first page."""
    section = found.sections[0]
    foot = section.first_footer if section.first_differs else section.footer
    if foot is None:
        return ()
    return tuple(
        paragraph
        for paragraph in view.paragraphs(foot.blocks)
        if not is_blank(paragraph)
        and not is_underscores(paragraph.text)
        and not any(_code(run) in _FIELDS for run in paragraph.runs)
    )


def _code(run: view.Run) -> str:
    return run.field.split()[0].upper() if run.field.split() else ""

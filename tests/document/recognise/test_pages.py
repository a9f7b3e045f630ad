"""What stands in the margins."""

from __future__ import annotations

from generator.document.recognise.recogniser import recognise
from generator.document.view import HeaderFooter, Paragraph, Run, Section, View
from tests.document.recognise.views import PORTRAIT, c, p


def margins(**more):
    return recognise(View((Section(PORTRAIT, **more),)))


PAGE = HeaderFooter((Paragraph(0, (Run("2", field=" PAGE  \\* MERGEFORMAT"),)),))
ADDRESS = HeaderFooter((c("_______"), p("Số 5, đường A"), p("ĐT: 0221"), p()))


def test_the_number_of_the_page_is_found_where_it_stands():
    [seen] = margins(header=PAGE).page_numbers
    assert (seen.section, seen.place, seen.run.text) == (0, "header", "2")
    assert [one.place for one in margins(footer=PAGE, even_header=PAGE).page_numbers] == [
        "even_header",
        "footer",
    ]


def test_other_fields_are_no_number_of_the_page():
    total = HeaderFooter((Paragraph(0, (Run("9", field="NUMPAGES"), Run("x", field=""))),))
    assert margins(header=total).page_numbers == ()


def test_the_address_stands_at_the_foot_of_the_first_page():
    found = margins(first_footer=ADDRESS, footer=PAGE, first_differs=True).address
    assert [one.text for one in found] == ["Số 5, đường A", "ĐT: 0221"]
    assert len(margins(footer=ADDRESS).address) == 2


def test_a_foot_with_the_number_of_the_page_holds_no_address():
    assert margins(footer=PAGE).address == ()
    assert margins(footer=ADDRESS, first_differs=True).address == ()
    assert margins().address == ()

"""Nothing of a Word file is lost without a word: what the plan has not is told."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.decompose.left import left_over, recognised
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.document.view import HeaderFooter, Run, TextBox
from tests.document.recognise.views import BODY, TITLE, c, file, head, p, plan, sign, table

LIST = ("- UBND tỉnh;", "- Sở Nội vụ;", "- Lưu: VT.")


def told(found, without=()):
    """Give what is told of a file, whose recipients `without` are lost on the way."""
    components = recognise(found)
    made = document(recognised(components), found)
    kept = tuple(one for one in made.recipients if one.content[0].text.rstrip(";.") not in without)
    return [one.words for one in left_over(found, components, replace(made, recipients=kept))]


def with_margin(**more):
    found = plan()
    return replace(found, sections=(replace(found.sections[0], **more),))


def test_of_a_whole_plan_nothing_is_left():
    assert told(plan()) == []
    assert told(plan(tail=sign(recipients=LIST))) == []


@pytest.mark.parametrize("name", ["UBND tỉnh", "Sở Nội vụ"])
def test_a_recipient_whose_words_stand_elsewhere_is_told(name):
    body = (*BODY, p("2. Báo cáo UBND tỉnh; Sở Nội vụ theo dõi."))
    assert told(plan(body=body, tail=sign(recipients=LIST)), without=[name]) == [f"- {name};"]


def test_a_header_row_that_is_repeated_is_not_told():
    grid = table(("TT", "Việc"), ("1", "Một"), ("TT", "Việc"), ("2", "Hai"), bordered=True)
    assert told(plan(body=(*BODY, grid))) == []


def test_a_line_that_is_no_part_is_told_with_its_paragraph():
    found = plan(p("Đóng dấu lạ lùng ở đây"))
    components = recognise(found)
    made = document(recognised(components), found)
    [left] = left_over(found, components, made)
    last = max(paragraph.index for paragraph in found.paragraphs())
    assert (left.words, left.paragraph) == ("Đóng dấu lạ lùng ở đây", last)


@pytest.mark.parametrize("place", ["header", "first_header", "first_footer", "even_footer"])
def test_words_in_the_margin_of_pages_are_told_once(place):
    margin = HeaderFooter((c("Tài liệu họp"), c("Tài  liệu họp")))
    assert told(with_margin(**{place: margin})) == ["Tài liệu họp"]


def test_words_of_the_margin_that_the_plan_has_are_not_told():
    assert told(with_margin(header=HeaderFooter((c("Nâng cao chất lượng phục vụ"),)))) == []


@pytest.mark.parametrize("words", ["", "Trang ", "- "])
def test_a_page_number_is_no_word(words):
    number = replace(c(), runs=(Run(words), Run("2", field="PAGE")))
    assert told(with_margin(header=HeaderFooter((number,)))) == []


def test_the_mark_of_a_draft_is_known_to_the_plan():
    found = file(head(), TextBox((c("**DỰ THẢO**"),)), *TITLE, *BODY, sign())
    assert told(found) == []

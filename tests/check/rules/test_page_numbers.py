import pytest
from msgspec.structs import replace

from generator.check.rules.page_numbers import (
    page_number_elsewhere,
    page_numbers_missing,
    page_numbers_start_elsewhere,
)
from generator.check.subjects import Paper, Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Components, PageNumber, Regime
from tests.check.rules.spoiling import codes
from tests.check.rules.views import A4, plain, seen


def numbered(place="header", text="", **more):
    run = view.Run("2", size=14, field="PAGE")
    paragraph = view.Paragraph(1, (view.Run(text), run), width=160, **more)
    found = PageNumber(0, place, paragraph, run)
    return seen(components=Components(Regime.ND30, page_numbers=(found,)))


@pytest.mark.parametrize(
    ("paper", "faults"),
    [
        (numbered(align=Align.CENTER), 0),
        (numbered(align=Align.LEFT, indent=78), 0),
        (numbered(align=Align.RIGHT), 1),
        (numbered("footer", align=Align.CENTER), 1),
    ],
)
def test_the_number_stands_where_it_is_seen(paper, faults):
    assert len(list(page_number_elsewhere(paper))) == faults


def test_a_number_placed_by_a_tab_is_not_judged():
    (fault,) = page_number_elsewhere(numbered(text="\t"))
    assert isinstance(fault, Undecided)


@pytest.mark.parametrize(
    ("paragraphs", "kinds"),
    [
        ((plain("ngắn"),), []),
        ((plain("dài " * 500),), [Undecided]),
        ((plain("dài " * 2000),), ["fault"]),
        ((replace(plain("a"), page=1), replace(plain("b"), page=2)), ["fault"]),
        ((replace(plain("dài " * 500), page=1),), []),
    ],
)
def test_pages_without_numbers_are_counted_or_not_judged(paragraphs, kinds):
    found = list(page_numbers_missing(seen(*paragraphs)))
    assert [Undecided if isinstance(f, Undecided) else "fault" for f in found] == kinds


@pytest.mark.parametrize(("size", "found"), [("26", set()), ("28", set()), ("24", {"KT111"})])
def test_the_size_of_the_number_is_that_of_the_decree(size, found):
    def edit(file):
        file.replace("word/header1.xml", "<w:r>", f'<w:r><w:rPr><w:sz w:val="{size}"/></w:rPr>')

    assert codes(edit) == found


def test_an_italic_number_is_reported():
    def edit(file):
        file.replace("word/header1.xml", "<w:r>", "<w:r><w:rPr><w:i/></w:rPr>")

    assert codes(edit) == {"KT111"}


def test_a_number_on_the_first_page_alone_is_reported():
    def edit(file):
        file.parts["word/header2.xml"] = file.parts["word/header1.xml"]

    assert codes(edit) == {"KT110"}


@pytest.mark.parametrize(
    ("starts", "faults"), [((None, None), 0), ((1, None), 0), ((1, 1), 1), ((0, None), 1)]
)
def test_the_text_counts_its_pages_once_from_one(starts, faults):
    sections = tuple(view.Section(A4, (plain("a"),), start=start) for start in starts)
    paper = Paper(view.View(sections), Components(Regime.ND30))
    assert len(list(page_numbers_start_elsewhere(paper))) == faults

import pytest

from tests.word.docx import A4, p
from tests.word.views import real, view

LANDSCAPE = (
    '<w:sectPr>{}<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567"'
    ' w:footer="567" w:gutter="284"/></w:sectPr>'
)


def reference(kind, which, name):
    return f'<w:{kind}Reference w:type="{which}" r:id="{name}"/>'


def section(inner):
    return f"<w:sectPr>{inner}</w:sectPr>"


def text(part):
    return None if part is None else part.blocks[0].text


def test_the_paper_and_its_margins_are_given_in_millimetres():
    page = view(p("a")).page
    assert (page.width, page.height, page.landscape) == (210.01, 297.0, False)
    assert (page.top, page.bottom, page.left, page.right) == (20, 20, 30, 20)
    assert (page.header, page.footer, page.gutter) == (10, 10, 0)
    assert view(p("a")).sections[0].blocks[0].width == 160.01


def test_a_section_ends_with_the_paragraph_that_says_so():
    body = p("một") + p("hai", LANDSCAPE.format("")) + p("ba")
    first, second = view(body).sections
    assert [x.text for x in first.blocks] == ["một", "hai"]
    assert [x.text for x in second.blocks] == ["ba"]
    assert [x.ends_section for x in first.blocks] == [False, True]
    assert (first.page.landscape, second.page.landscape) == (True, False)
    assert first.page.gutter == 5.01
    assert first.blocks[0].width == 251.99


def test_where_nothing_is_said_the_paper_is_words_own():
    for found in (view(p("a"), section=""), view(p("a"), section="<w:sectPr/>")):
        assert (found.page.width, found.page.left, found.page.header) == (215.9, 25.4, 12.7)


def test_a_document_without_a_body_has_one_empty_section():
    [found] = view(
        "",
        document="<w:document xmlns:w='http://schemas.openxmlformats.org/"
        "wordprocessingml/2006/main'/>",
    ).sections
    assert found.blocks == ()


def test_text_after_the_last_section_that_says_nothing_of_itself_is_a_section():
    assert len(view(p("a", A4) + p("b"), section="").sections) == 2


def test_a_document_that_ends_with_the_paragraph_of_its_section_has_one():
    assert len(view(p("a", A4), section="").sections) == 1


def test_columns_share_the_width():
    found = view(p("a"), section=section('<w:cols w:num="2"/>'))
    assert found.sections[0].blocks[0].width == 82.55


@pytest.mark.parametrize("value", ["0", "x", "-2"])
def test_columns_that_make_no_sense_are_one(value):
    found = view(p("a"), section=section(f'<w:cols w:num="{value}"/>'))
    assert found.sections[0].blocks[0].width == 165.1


def test_margins_that_word_keeps_against_the_header_are_as_wide_as_they_are():
    found = view(p("a"), section=section('<w:pgMar w:top="-1134" w:left="1701"/>'))
    assert (found.page.top, found.page.left) == (20, 30)


def test_how_pages_are_numbered():
    found = view(p("a"), section=section('<w:pgNumType w:start="1" w:fmt="lowerRoman"/>'))
    assert (found.sections[0].start, found.sections[0].number_format) == (1, "lowerRoman")
    assert (view(p("a")).sections[0].start, view(p("a")).sections[0].number_format) == (
        None,
        "decimal",
    )


@pytest.mark.parametrize(("kind", "continuous"), [("continuous", True), ("nextPage", False)])
def test_whether_a_section_goes_on_on_the_same_page(kind, continuous):
    found = view(p("a"), section=section(f'<w:type w:val="{kind}"/>'))
    assert found.sections[0].continuous is continuous


# --- headers


HEADERS = {name: p(name) for name in ("header1", "header2", "header3", "footer1")}
TITLE = "<w:titlePg/>"


def test_headers_and_footers_are_read():
    found = view(
        p("a"),
        headers=HEADERS,
        section=section(
            reference("header", "default", "header1") + reference("footer", "default", "footer1")
        ),
    ).sections[0]
    assert (text(found.header), text(found.footer)) == ("header1", "footer1")
    assert (found.first_header, found.even_header, found.first_footer) == (None, None, None)
    paragraph = found.header.blocks[0]
    assert (paragraph.part, paragraph.index) == ("word/header1.xml", 1)


def test_the_first_header_counts_only_with_a_first_page_of_its_own():
    both = reference("header", "default", "header1") + reference("header", "first", "header2")
    found = view(p("a"), headers=HEADERS, section=section(both)).sections[0]
    assert (found.first_differs, text(found.first_header)) == (False, None)
    found = view(p("a"), headers=HEADERS, section=section(both + TITLE)).sections[0]
    assert (found.first_differs, text(found.first_header)) == (True, "header2")


def test_a_first_page_of_its_own_without_a_header_is_bare():
    only = reference("header", "default", "header1") + TITLE
    found = view(p("a"), headers=HEADERS, section=section(only)).sections[0]
    assert (found.first_differs, found.first_header) == (True, None)


def test_even_headers_count_only_with_the_setting():
    both = reference("header", "default", "header1") + reference("header", "even", "header3")
    assert view(p("a"), headers=HEADERS, section=section(both)).sections[0].even_header is None
    found = view(p("a"), headers=HEADERS, section=section(both), settings="<w:evenAndOddHeaders/>")
    assert text(found.sections[0].even_header) == "header3"
    assert found.even_and_odd_headers


def test_a_section_inherits_the_headers_it_does_not_name():
    first = section(
        reference("header", "default", "header1") + reference("header", "first", "header2")
    )
    last = section(reference("header", "default", "header3") + TITLE)
    found = view(p("a", first) + p("b", section(TITLE)) + p("c"), headers=HEADERS, section=last)
    assert [text(x.header) for x in found.sections] == ["header1", "header1", "header3"]
    assert [text(x.first_header) for x in found.sections] == [None, "header2", "header2"]


def test_a_header_takes_the_width_of_its_section():
    one = reference("header", "default", "header1")
    found = view(p("a", LANDSCAPE.format(one)) + p("b"), headers=HEADERS)
    assert [x.header.blocks[0].width for x in found.sections] == [251.99, 160.01]


def test_a_reference_that_leads_nowhere_gives_no_header():
    found = view(p("a"), section=section(reference("header", "default", "x")))
    assert found.sections[0].header is None


def test_a_landscape_appendix_of_a_real_plan_is_a_section():
    found = real("samples/ke-hoach-phu-luc-ngang.docx")
    assert [(x.page.landscape, x.start, x.first_differs) for x in found.sections] == [
        (False, None, True),
        (True, 1, True),
    ]


def test_a_header_is_read_for_a_few_widths_only():
    one = reference("header", "default", "header1")
    pages = "".join(p("a", section(one + f'<w:pgMar w:left="{1000 + n}"/>')) for n in range(30))
    found = view(pages + p("b"), headers=HEADERS)
    assert len({x.header.blocks[0].width for x in found.sections}) <= 8
    assert len({x.blocks[0].width for x in found.sections}) > 20

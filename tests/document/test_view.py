from generator.document.view import (
    Cell,
    Page,
    Paragraph,
    Row,
    Run,
    Section,
    Table,
    TextBox,
    Trace,
    View,
    paragraphs,
)

PAGE = Page(210, 297, 20, 20, 30, 20, 10, 10, gutter=5)


def line(*runs, **more):
    return Paragraph(1, tuple(Run(x) if isinstance(x, str) else x for x in runs), **more)


def view(*blocks):
    return View((Section(PAGE, blocks),))


def test_the_text_of_a_paragraph_is_what_is_seen():
    found = line(
        "Sở ",
        Run("nội vụ", caps=True),
        Run(" cũ", trace=Trace.DELETED),
        Run(" mới", trace=Trace.INSERTED),
        Run(" ẩn", hidden=True),
        " kinh\u00adtế",
    )
    assert found.text == "Sở NỘI VỤ mới kinhtế"


def test_what_is_left_between_the_margins_is_the_width_of_the_text():
    assert PAGE.text_width == 155


def test_the_paper_of_the_first_section_is_that_of_the_main_text():
    wide = Page(297, 210, 20, 20, 20, 20, 10, 10)
    assert View((Section(PAGE), Section(wide))).page is PAGE


def test_paragraphs_are_given_in_reading_order_at_any_depth():
    inner = Table((Row((Cell((line("c"),)),)),))
    table = Table((Row((Cell((line("b"), inner)), Cell(()))), Row((Cell((line("d"),)),))))
    found = view(line("a"), table, TextBox((line("e"),)), line("f"))
    assert "".join(x.text for x in found.paragraphs()) == "abcdef"
    assert [x.text for x in paragraphs((line("a"),))] == ["a"]

import pytest

from tests.word.docx import A4, p, r
from tests.word.views import first, paragraphs, run

# --- fields


def field(code, result="", separate=True):
    middle = f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}' if separate else ""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r>{code}{middle}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def code(text):
    return f"<w:r><w:instrText> {text} </w:instrText></w:r>"


@pytest.mark.parametrize(
    "xml",
    [
        field(code("PAGE  \\* MERGEFORMAT"), r("2")),
        field(code("PA") + "<w:r><w:instrText>GE</w:instrText></w:r>", r("2")).replace("PA ", "PA"),
        field(code("page"), r("2")),
        '<w:fldSimple w:instr=" PAGE ">' + r("2") + "</w:fldSimple>",
    ],
)
def test_the_result_of_a_field_is_text_and_its_code_is_not(xml):
    [found] = first(f"<w:p>{xml}</w:p>").runs
    assert (found.text, found.field) == ("2", "PAGE")


@pytest.mark.parametrize(
    "xml",
    [
        field(code("PAGE")),
        field(code("PAGE"), separate=False),
        '<w:fldSimple w:instr="PAGE"/>',
        "<w:r><w:pgNum/></w:r>",
    ],
)
def test_a_field_without_a_stored_result_is_still_told(xml):
    [found] = first(f"<w:p>{xml}</w:p>").runs
    assert (found.text, found.field) == ("", "PAGE")


def test_a_field_has_the_look_of_its_result():
    xml = field(code("PAGE"), r("2", '<w:sz w:val="28"/>'))
    assert run(f"<w:p>{xml}</w:p>").size == 14


def test_two_fields_beside_each_other_are_two_runs():
    xml = field(code("PAGE"), r("2")) + field(code("NUMPAGES"), r("9")) + r(" trang")
    assert [(x.text, x.field) for x in first(f"<w:p>{xml}</w:p>").runs] == [
        ("2", "PAGE"),
        ("9", "NUMPAGES"),
        (" trang", ""),
    ]


def test_a_field_in_the_code_of_another_is_no_text():
    inner = field(code("PAGE"), r("3"))
    xml = field(code("IF") + inner + code("> 1"), r("sau"))
    assert [(x.text, x.field) for x in first(f"<w:p>{xml}</w:p>").runs] == [("sau", "IF")]


def test_a_field_in_the_result_of_another_is_told_by_its_own_name():
    xml = field(code("TOC"), r("Mục ") + field(code("PAGEREF a"), r("5")))
    assert [(x.text, x.field) for x in first(f"<w:p>{xml}</w:p>").runs] == [
        ("Mục ", "TOC"),
        ("5", "PAGEREF"),
    ]


def test_a_field_without_a_name_leaves_nothing():
    assert first(f"<w:p>{field('')}</w:p>").runs == ()


def test_a_field_of_which_only_the_inner_one_prints_leaves_no_run_of_its_own():
    xml = field(code("IF"), field(code("PAGE")))
    assert [x.field for x in first(f"<w:p>{xml}</w:p>").runs] == ["PAGE"]


def test_a_field_goes_on_over_paragraphs():
    begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>' + code("TOC") + "</w:p>"
    middle = '<w:p><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("một") + "</w:p>"
    end = "<w:p>" + r("hai") + '<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    found = paragraphs(begin + middle + end + p("ba"))
    assert [[(x.text, x.field) for x in q.runs] for q in found] == [
        [],
        [("một", "TOC")],
        [("hai", "TOC")],
        [("ba", "")],
    ]


def test_a_field_that_never_ends_swallows_no_text():
    open_ = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("còn đây") + "</w:p>"
    assert [q.text for q in paragraphs(open_ + p("và đây"))] == ["còn đây", "và đây"]


def test_a_link_that_is_a_field_is_a_link():
    xml = field(code('HYPERLINK "http://x"'), r("trang"))
    assert run(f"<w:p>{xml}</w:p>").link


# --- pages


def test_a_paragraph_stands_on_the_page_where_its_letters_begin():
    new = "<w:r><w:lastRenderedPageBreak/>{}</w:r>"
    body = (
        p("một")
        + "<w:p>"
        + new.format("<w:t>hai</w:t>")
        + "</w:p>"
        + "<w:p>"
        + r("ba")
        + new.format("<w:t>ba</w:t>")
        + "</w:p>"
        + p("bốn")
    )
    assert [q.page for q in paragraphs(body)] == [1, 2, 2, 3]


NEW = "<w:r><w:lastRenderedPageBreak/><w:t>x</w:t></w:r>"
TURN = '<w:r><w:br w:type="page"/></w:r>'


@pytest.mark.parametrize("trace", ["", "<w:r><w:lastRenderedPageBreak/></w:r>"])
@pytest.mark.parametrize(
    ("body", "pages"),
    [
        (p("a") + f"<w:p>{TURN}</w:p><w:p>%s{r('b')}</w:p>", [1, 1, 2]),
        (p("a") + f"<w:p>{TURN}%s{r('b')}</w:p>" + p("c"), [1, 1, 2]),
        (p("a") + f"<w:p>{TURN}</w:p><w:p/><w:p>%s{r('b')}</w:p>", [1, 1, 2, 2]),
        (p("a") + f"<w:p><w:pPr><w:pageBreakBefore/></w:pPr>%s{r('b')}</w:p>", [1, 2]),
        (p("a", A4) + f"<w:p>%s{r('b')}</w:p>", [1, 2]),
    ],
)
def test_a_page_that_must_begin_is_counted_once_with_or_without_its_trace(body, pages, trace):
    found = paragraphs(body % trace + f"<w:p>{NEW}</w:p>")
    assert [x.page for x in found] == [*pages, pages[-1] + 1]


def test_the_first_paragraph_of_all_begins_no_second_page():
    body = f"<w:p><w:pPr><w:pageBreakBefore/></w:pPr>{r('a')}</w:p><w:p>{NEW}</w:p>"
    assert [x.page for x in paragraphs(body)] == [1, 2]


def test_a_section_on_the_same_page_begins_none():
    last = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    found = paragraphs(f"<w:p>{NEW}</w:p>" + p("a", A4) + p("b"), section=last)
    assert [x.page for x in found] == [2, 2, 2]


def test_without_traces_of_pages_the_page_is_unknown():
    assert first(p("một")).page is None


def test_a_field_that_ends_before_it_begins_swallows_no_text():
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert first(f"<w:p>{end}{begin}{r('còn đây')}</w:p>").text == "còn đây"


def test_a_field_in_one_piece_closes_what_was_opened_in_it():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    odd = f"<w:fldSimple w:instr='PAGE'>{end}{r('2')}{begin}</w:fldSimple>"
    assert first(f"<w:p>{odd}{r('sau')}</w:p>").text == "2sau"


def test_the_mark_of_a_note_in_the_code_of_a_field_is_not_seen():
    mark = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    [found] = first(f"<w:p>{field(code('IF') + mark, r('a'))}</w:p>").runs
    assert (found.text, found.note) == ("a", None)


def test_fields_stacked_without_end_lose_no_text():
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    deep = (begin + separate) * 500 + r("giữa") + end * 500 + r(" sau")
    assert first(f"<w:p>{deep}</w:p>").text == "giữa sau"

import pytest

from generator.document.view import Trace
from tests.word.docx import p, r
from tests.word.views import first, run


def texts(body, **parts):
    return [found.text for found in first(body, **parts).runs]


def in_run(xml):
    return f"<w:p><w:r>{xml}</w:r></w:p>"


def test_letters_printed_alike_are_one_run_however_word_cut_them():
    cut = r("Kế ") + '<w:proofErr w:type="spellStart"/>' + r("hoạch", '<w:lang w:val="vi-VN"/>')
    assert texts(f"<w:p>{cut}</w:p>") == ["Kế hoạch"]


def test_letters_that_differ_in_a_font_nobody_sees_are_one_run():
    fonts = '<w:rFonts w:eastAsia="SimSun"/>'
    assert texts(f"<w:p>{r('cá ')}{r('biệt', fonts)}</w:p>") == ["cá biệt"]


def test_letters_that_differ_are_two_runs():
    assert texts(f"<w:p>{r('đậm', '<w:b/>')}{r('thường')}</w:p>") == ["đậm", "thường"]


@pytest.mark.parametrize(
    ("xml", "text"),
    [
        ("<w:t>a</w:t><w:tab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:ptab/><w:t>b</w:t>", "a\tb"),
        ("<w:t>a</w:t><w:br/><w:t>b</w:t>", "a\nb"),
        ('<w:br w:type="textWrapping"/>', "\n"),
        ("<w:cr/>", "\n"),
        ('<w:br w:type="page"/>', "\f"),
        ('<w:br w:type="column"/>', "\f"),
        ("<w:t>kinh tế</w:t><w:noBreakHyphen/><w:t>xã hội</w:t>", "kinh tế\u2011xã hội"),
        ("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>", "a\u00adb"),
        ("<w:t> a </w:t>", "a"),
        ('<w:t xml:space="preserve"> a </w:t>', " a "),
        ('<w:t xml:space="preserve">a\nb</w:t>', "a b"),
        ("<w:t>\u00a0a\u00a0</w:t>", "\u00a0a\u00a0"),
        ('<w:sym w:font="Wingdings" w:char="F0FC"/>', "✓"),
        ('<w:sym w:font="Times New Roman" w:char="0110"/>', "Đ"),
        (
            (
                "<w:ruby><w:rt><w:r><w:t>trên</w:t></w:r></w:rt>"
                "<w:rubyBase><w:r><w:t>dưới</w:t></w:r></w:rubyBase></w:ruby>"
            ),
            "dưới",
        ),
        (
            (
                "<mc:AlternateContent><mc:Choice Requires='wps'><w:t>một</w:t></mc:Choice>"
                "<mc:Fallback><w:t>hai</w:t></mc:Fallback></mc:AlternateContent>"
            ),
            "một",
        ),
    ],
)
def test_what_stands_in_a_run_is_kept_as_letters(xml, text):
    assert texts(in_run(xml)) == [text]


@pytest.mark.parametrize(
    "xml",
    [
        "<w:t></w:t>",
        '<w:sym w:font="Wingdings"/>',
        '<w:sym w:font="Wingdings" w:char="FFFFFFFF"/>',
        "<mc:AlternateContent/>",
        "<w:instrText>PAGE</w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
        "<w:annotationRef/>",
        "<w:ruby/>",
    ],
)
def test_what_holds_no_letters_leaves_no_run(xml):
    assert texts(in_run(xml)) == []


def test_a_sign_has_the_font_it_is_taken_from():
    assert run(in_run('<w:sym w:font="Wingdings" w:char="F0FC"/>')).font == "Wingdings"


def test_a_soft_hyphen_is_not_seen_in_the_text():
    assert first(in_run("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>")).text == "ab"


WRAPPED = "<w:r><w:t>chữ</w:t></w:r>"


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:smartTag>{WRAPPED}</w:smartTag>",
        f"<w:customXml>{WRAPPED}</w:customXml>",
        f"<w:sdt><w:sdtPr/><w:sdtContent>{WRAPPED}</w:sdtContent></w:sdt>",
        f"<w:sdt><w:sdtContent><w:smartTag>{WRAPPED}</w:smartTag></w:sdtContent></w:sdt>",
        f"<w:dir>{WRAPPED}</w:dir>",
        f"<w:bdo>{WRAPPED}</w:bdo>",
        f"<w:hyperlink>{WRAPPED}</w:hyperlink>",
        f"<w:ins>{WRAPPED}</w:ins>",
        f"<w:moveTo>{WRAPPED}</w:moveTo>",
        f"<w:fldSimple w:instr='REF a'>{WRAPPED}</w:fldSimple>",
        "<m:oMath><m:r><m:t>chữ</m:t></m:r></m:oMath>",
        "<m:oMathPara><m:oMath><m:r><m:t>chữ</m:t></m:r></m:oMath></m:oMathPara>",
    ],
)
def test_letters_are_found_in_every_wrapping(xml):
    assert first(f"<w:p>{xml}</w:p>").text == "chữ"


def test_a_content_control_without_content_is_empty():
    assert first("<w:p><w:sdt><w:sdtPr/></w:sdt></w:p>").text == ""


def test_letters_of_a_link_are_told_and_those_after_it_are_not():
    body = f"<w:p>{r('xem ')}<w:hyperlink>{r('trang')}</w:hyperlink>{r(' này')}</w:p>"
    assert [(x.text, x.link) for x in first(body).runs] == [
        ("xem ", False),
        ("trang", True),
        (" này", False),
    ]


@pytest.mark.parametrize(
    ("mark", "trace"),
    [
        ("ins", Trace.INSERTED),
        ("moveTo", Trace.INSERTED),
        ("del", Trace.DELETED),
        ("moveFrom", Trace.DELETED),
    ],
)
def test_recorded_changes_are_told(mark, trace):
    body = f"<w:p><w:{mark}><w:r><w:delText>cũ</w:delText></w:r></w:{mark}>{r('mới')}</w:p>"
    assert [(x.text, x.trace) for x in first(body).runs] == [("cũ", trace), ("mới", Trace.NONE)]


def test_deleted_letters_are_not_seen():
    body = "<w:p><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>"
    assert first(body).text == ""


def test_letters_inserted_and_then_deleted_are_deleted():
    inner = "<w:r><w:delText>cũ</w:delText></w:r>"
    for outside, inside in (("ins", "del"), ("del", "ins")):
        body = f"<w:p><w:{outside}><w:{inside}>{inner}</w:{inside}></w:{outside}></w:p>"
        assert run(body).trace is Trace.DELETED


# --- notes


NOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    '<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>' + r(" hai") + "</w:p></w:footnote>"
    '<w:footnote w:id="3">' + p("một") + "</w:footnote>"
)


def mark(identifier, kind="footnote"):
    return f'<w:r><w:{kind}Reference w:id="{identifier}"/></w:r>'


def test_marks_of_notes_are_numbered_in_their_order():
    body = f"<w:p>{r('a')}{mark(3)}{r('b')}{mark(7)}</w:p>"
    found = first(body, footnotes=NOTES)
    assert [(x.text, x.note) for x in found.runs] == [
        ("a", None),
        ("", 1),
        ("b", None),
        ("", 2),
    ]

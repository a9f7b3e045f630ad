from lxml import etree

from generator.word.parts import W, w
from generator.word.tracking.letters import taken_apart, written
from generator.word.tracking.pen import Pen

BOLD = "<w:rPr><w:b/></w:rPr>"
MARK = '<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>'
LINK = '<w:hyperlink w:anchor="a"><w:r><w:t>liên kết</w:t></w:r></w:hyperlink>'
FIELD = '<w:r><w:instrText xml:space="preserve"> DATE </w:instrText></w:r>'


def paragraph(content):
    return etree.fromstring(f'<w:p xmlns:w="{W}"><w:pPr/>{content}</w:p>')


def run(text, look=""):
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def marked(old, new):
    """Give both paragraphs as one, without the numbers of its marks."""
    pen = Pen()
    found = etree.Element("x", nsmap={"w": W})
    found.extend(written(*(taken_apart(paragraph(p), {}) for p in (old, new)), pen))
    for element in found.iter():
        for name in ("id", "author", "date"):
            element.attrib.pop(w(name), None)
    text = etree.tostring(found, encoding="unicode")
    return text[text.index(">") + 1 : text.rindex("<")].replace(' xml:space="preserve"', "")


def test_words_are_marked_and_the_rest_is_one_run():
    assert marked(run("trong năm 2024 này"), run("trong năm 2025 này")) == (
        "<w:r><w:t>trong năm </w:t></w:r><w:del><w:r><w:delText>2024 </w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>2025 </w:t></w:r></w:ins><w:r><w:t>này</w:t></w:r>"
    )


def test_a_word_in_two_looks_stays_in_two_runs():
    content = run("đầu") + run("cuối", BOLD)
    assert marked(content, content) == (
        f"<w:r><w:t>đầu</w:t></w:r><w:r>{BOLD}<w:t>cuối</w:t></w:r>"
    )


def test_a_change_of_look_keeps_the_old_one():
    change = "<w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>"
    assert marked(run("từ", BOLD), run("từ")) == f"<w:r>{change}<w:t>từ</w:t></w:r>"
    change = "<w:rPr><w:b/><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>"
    assert marked(run("từ"), run("từ", BOLD)) == f"<w:r>{change}<w:t>từ</w:t></w:r>"


def test_a_break_is_inserted_like_a_word():
    assert "<w:ins><w:r><w:br/></w:r></w:ins>" in marked(
        run("một"), run("một") + "<w:r><w:br/></w:r>"
    )


def test_the_code_of_a_deleted_field_is_deleted():
    assert "<w:del><w:r><w:delInstrText> DATE </w:delInstrText></w:r></w:del>" in marked(
        run("một") + FIELD, run("một")
    )


def test_a_bookmark_is_of_the_new_file_and_not_marked():
    assert "bookmarkStart" in marked(run("một"), MARK + run("một"))
    assert "bookmarkStart" not in marked(MARK + run("một"), run("một"))


def test_the_words_of_a_link_are_compared_as_words():
    assert "<w:delText>kết</w:delText>" in marked(LINK, run("liên thông"))

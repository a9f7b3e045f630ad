from io import BytesIO
from zipfile import ZipFile

import pytest
from lxml import etree

from generator.document.flow import text
from generator.word.annotate import Remark, annotate
from generator.word.parts import w
from generator.word.read import read
from tests.word.docx import docx, p

BOX = (
    '<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
    "<v:textbox><w:txbxContent><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:txbxContent></v:textbox>"
    "</v:shape></w:pict></w:r></w:p>"
)
OLD = '<w:comment w:id="7" w:author="Lan"><w:p><w:r><w:t>Cũ</w:t></w:r></w:p></w:comment>'


def part(data, name):
    with ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def comments(data, name="word/comments.xml"):
    """Give the comments by their numbers: each with its lines."""
    return {
        comment.get(w("id")): ["".join(line.itertext()) for line in comment]
        for comment in part(data, name).iter(w("comment"))
    }


def anchors(data):
    """Give the words between the beginning and the end of each comment."""
    found = {}
    for paragraph in part(data, "word/document.xml").iter(w("p")):
        for begins in paragraph.findall(w("commentRangeStart")):
            number = begins.get(w("id"))
            between = []
            for after in begins.itersiblings():
                if after.tag == w("commentRangeEnd") and after.get(w("id")) == number:
                    break
                between += [t.text for t in after.iter(w("t"))]
            found[number] = "".join(between)
    return found


@pytest.fixture
def plain():
    return docx(p("Một") + p("Hai", '<w:jc w:val="center"/>') + p("Ba"))


def test_a_remark_stands_beside_its_paragraph_with_its_lines(plain):
    data = annotate(plain, [Remark(("Sai.", "Sửa."), 2)])
    assert comments(data) == {"0": ["Sai.", "Sửa."]}
    assert anchors(data) == {"0": "Hai"}


def test_a_remark_about_the_whole_file_stands_at_its_first_paragraph(plain):
    assert anchors(annotate(plain, [Remark(("Sai.",))])) == {"0": "Một"}


def test_several_remarks_may_stand_at_one_paragraph(plain):
    data = annotate(plain, [Remark(("a",), 3), Remark(("b",), 3)])
    assert anchors(data) == {"0": "Ba", "1": "Ba"}


def test_a_remark_about_a_paragraph_that_is_not_there_is_no_comment(plain):
    assert comments(annotate(plain, [Remark(("a",), 4)])) == {}


def test_a_remark_in_a_box_stands_at_what_the_box_is_anchored_in():
    data = annotate(docx(BOX), [Remark(("a",), 2)])
    assert anchors(data) == {"0": "NgoàiTrong"}


def test_comments_that_are_there_stay_and_the_new_ones_are_counted_on():
    data = annotate(docx(p("Một"), comments=OLD), [Remark(("Mới",), 1)])
    assert comments(data) == {"7": ["Cũ"], "8": ["Mới"]}


def test_a_comment_without_a_proper_number_does_no_harm():
    data = annotate(docx(p("Một"), comments=OLD.replace("7", "x")), [Remark(("Mới",), 1)])
    assert set(comments(data)) == {"x", "0"}


def test_not_a_word_of_the_file_changes(plain):
    data = annotate(plain, [Remark(("Sai.",), 2)])
    assert text(read(data).view) == text(read(plain).view)
    assert read(data).view.comments == 1


def test_the_same_remarks_give_the_same_bytes(plain):
    assert annotate(plain, [Remark(("a",), 1)]) == annotate(plain, [Remark(("a",), 1)])


@pytest.mark.parametrize("given", ["", OLD])
def test_the_copy_is_a_file_that_word_opens(given, faults_of):
    data = annotate(docx(p("Một") + p("Hai"), comments=given), [Remark(("a", "b"), 2)])
    assert faults_of(data) == []

from generator.document.flow import text
from generator.word.read import read
from tests.word.docx import docx, p, r
from tests.word.views import view

FOOTNOTES = (
    '<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
    '<w:footnote w:id="2">' + p("chú thích hai") + "</w:footnote>"
    '<w:footnote w:id="1">' + p("chú thích một") + p("dòng sau") + "</w:footnote>"
    '<w:footnote w:id="9">' + p("không ai nhắc") + "</w:footnote>"
)
ENDNOTES = '<w:endnote w:id="1">' + p("chú thích cuối") + "</w:endnote>"


def mark(identifier, kind="footnote"):
    return f'<w:r><w:{kind}Reference w:id="{identifier}"/></w:r>'


def test_notes_are_numbered_by_their_marks_and_endnotes_after_them():
    body = f"<w:p>{mark(1, 'endnote')}{r('a')}{mark(1)}{mark(2)}</w:p>"
    found = view(body, footnotes=FOOTNOTES, endnotes=ENDNOTES)
    assert [(x.number, x.at_end, [y.text for y in x.paragraphs]) for x in found.notes] == [
        (1, False, ["chú thích một", "dòng sau"]),
        (2, False, ["chú thích hai"]),
        (3, True, ["chú thích cuối"]),
    ]
    assert [x.note for x in found.sections[0].blocks[0].runs] == [3, None, 1, 2]


def test_a_note_knows_the_part_that_it_stands_in():
    found = view(f"<w:p>{mark(1)}</w:p>", footnotes=FOOTNOTES)
    assert found.notes[0].paragraphs[0].part == "word/footnotes.xml"


def test_a_note_is_read_at_its_mark():
    body = f"<w:p>{r('trước')}{mark(2)}{r(', sau')}</w:p>"
    found = view(body, footnotes=FOOTNOTES)
    assert text(found).split() == ["trước", "chú", "thích", "hai", ",", "sau"]


def test_the_mark_of_a_note_that_is_not_there_holds_no_text():
    body = f"<w:p>{r('a')}{mark(5)}</w:p>"
    assert text(view(body, footnotes=FOOTNOTES)) == "a"


def test_marks_without_a_part_of_notes_are_read():
    assert read(docx(f"<w:p>{r('a')}{mark(5)}</w:p>")).view.notes == ()


def test_a_deleted_mark_does_not_bring_its_note():
    body = f"<w:p>{r('a')}<w:del>{mark(1)}</w:del></w:p>"
    assert text(view(body, footnotes=FOOTNOTES)) == "a"


def test_one_fault_is_told_once():
    body = '<w:altChunk r:id="x"/>' * 3 + p("a")
    assert len(read(docx(body)).findings) == 1

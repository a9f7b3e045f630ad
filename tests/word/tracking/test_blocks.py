from lxml import etree

from generator.word.parts import W, w
from generator.word.tracking.blocks import merged, section_of
from generator.word.tracking.pen import Pen


def parsed(xml):
    return list(etree.fromstring(f'<x xmlns:w="{W}">{xml}</x>'))


def paragraph(text, look=""):
    return f"<w:p>{look and f'<w:pPr>{look}</w:pPr>'}<w:r><w:t>{text}</w:t></w:r></w:p>"


def table(*rows):
    lines = "".join(f"<w:tr><w:tc>{paragraph(text)}</w:tc></w:tr>" for text in rows)
    borders = "<w:tblPr><w:tblBorders/></w:tblPr>"
    return f"<w:tbl>{borders}<w:tblGrid><w:gridCol/></w:tblGrid>{lines}</w:tbl>"


def states(elements, path):
    """Give the marks of each element that stand at `path`."""
    return ["".join(etree.QName(m).localname for m in e.findall(path)) for e in elements]


MARK = f"{w('pPr')}/{w('rPr')}/*"


def test_the_last_mark_stays_and_the_one_before_is_new():
    found = merged(parsed(paragraph("Một câu.")), parsed(paragraph("Một câu.") * 2), Pen())
    assert states(found, MARK) == ["ins", ""]


def test_the_last_mark_stays_and_the_one_before_goes():
    found = merged(parsed(paragraph("Một câu.") * 2), parsed(paragraph("Một câu.")), Pen())
    assert states(found, MARK) == ["del", ""]


def test_the_look_of_a_mark_that_stays_is_kept():
    old, new = paragraph("Câu.", "<w:keepNext/>"), paragraph("Câu.", "<w:keepLines/>")
    (found,) = merged(parsed(old), parsed(new), Pen())
    assert found.find(f"{w('pPr')}/{w('keepLines')}") is not None
    assert found.find(f"{w('pPr')}/{w('pPrChange')}/{w('pPr')}/{w('keepNext')}") is not None


def test_a_change_of_the_letters_of_a_mark_is_kept():
    old = paragraph("Câu.", '<w:rPr><w:sz w:val="24"/></w:rPr>')
    for one, other in ((old, paragraph("Câu.")), (paragraph("Câu."), old)):
        (found,) = merged(parsed(one), parsed(other), Pen())
        assert found.find(f"{w('pPr')}/{w('rPr')}/{w('rPrChange')}") is not None


def test_a_row_is_inserted_whole():
    (found,) = merged(
        parsed(table("việc a", "việc b")), parsed(table("việc a", "mới", "việc b")), Pen()
    )
    assert states(found.findall(w("tr")), f"{w('trPr')}/*") == ["", "ins", ""]


def test_a_row_is_deleted_whole_behind_what_excepts_it():
    old = table("a", "b").replace("<w:tr>", "<w:tr><w:tblPrEx/>")
    (found,) = merged(parsed(old), parsed(table("a")), Pen())
    assert [etree.QName(c).localname for c in found.findall(w("tr"))[1]] == [
        "tblPrEx",
        "trPr",
        "tc",
    ]


def test_a_paragraph_with_which_a_section_ends_is_no_other():
    end = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"
    found = merged(parsed(end), parsed(end + paragraph("Câu.")), Pen())
    assert [p.find(f"{w('pPr')}/{w('sectPr')}") is not None for p in found] == [True, False]


def test_something_unknown_is_the_new_file_s():
    old, new = parsed("<w:sdt/>"), parsed("<w:sdt><w:sdtPr/></w:sdt>")
    assert [len(e) for e in merged(old, new, Pen())] == [0, 1]
    assert len(merged(new, new, Pen())) == 1


def test_a_section_remembers_its_paper_but_not_its_headers():
    old, new = (
        parsed(f'<w:sectPr><w:headerReference/><w:pgSz w:w="{w_}"/></w:sectPr>')[0]
        for w_ in ("1", "2")
    )
    found = section_of(old, new, Pen())
    (was,) = found.findall(f"{w('sectPrChange')}/{w('sectPr')}")
    assert [etree.QName(c).localname for c in was] == ["pgSz"]
    assert section_of(new, new, Pen()).find(w("sectPrChange")) is None
    assert section_of(None, new, Pen()).find(w("sectPrChange")) is None

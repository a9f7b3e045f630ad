from generator.word.copies import copy
from generator.word.mending.places import Places, runs
from generator.word.parts import w
from tests.word.docx import cell, docx, p, row, tbl
from tests.word.mending.files import seen

BOX = (
    '<w:p><w:r><w:t>Ngoài</w:t></w:r><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml">'
    "<v:textbox><w:txbxContent><w:p><w:r><w:t>Trong</w:t></w:r></w:p></w:txbxContent></v:textbox>"
    "</v:shape></w:pict></w:r></w:p>"
)


def words(element):
    return "".join(text.text for text in element.iter(w("t")))


def test_every_paragraph_leads_to_its_own_element():
    data = docx(p("Một") + tbl(row(cell(tbl(row(cell("Hai"))) + p("Ba")))) + BOX + p("Bốn"))
    places = Places(copy(data, ""))
    for paragraph in seen(data).paragraphs():
        element = places.paragraph(paragraph)
        assert words(element).startswith(paragraph.text)


def test_a_table_leads_to_its_own_element_and_an_empty_one_to_none():
    data = docx(tbl(row(cell("a"), cell("b"))))
    [table] = seen(data).blocks()
    places = Places(copy(data, ""))
    assert places.table(table).tag == w("tbl")
    assert places.table(type(table)(())) is None


def test_the_runs_of_a_box_are_not_those_of_what_it_is_anchored_in():
    data = docx(BOX)
    element = Places(copy(data, "")).paragraph(next(seen(data).paragraphs()))
    assert [words(run) for run in runs(element)] == ["Ngoài", "Trong"]
    inner = element.find(f".//{w('txbxContent')}/{w('p')}")
    assert [words(run) for run in runs(inner)] == ["Trong"]

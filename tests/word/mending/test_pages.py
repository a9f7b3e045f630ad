import pytest

from generator.document.blocks import Align
from generator.document.recognise.components import Components, Regime
from generator.document.recognise.pages import page_numbers
from generator.standard import nd30
from generator.word.mending.pages import mend_margins, mend_numbers, mend_paper
from tests.word.docx import docx, p
from tests.word.mending.files import mended

FIELD = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
CENTRED = '<w:jc w:val="center"/>'


def section(inner="", **margins):
    sides = {"top": 1134, "right": 1134, "bottom": 1134, "left": 1701} | margins
    stated = " ".join(f'w:{side}="{tw}"' for side, tw in sides.items())
    gutter = "" if "gutter" in sides else ' w:gutter="0"'
    return (
        f'<w:sectPr>{inner}<w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar {stated} w:header="567" w:footer="567"{gutter}/></w:sectPr>'
    )


def number(properties=CENTRED, before="", size=28):
    run = f'<w:r><w:rPr><w:sz w:val="{size}"/></w:rPr>'
    field = FIELD.replace("<w:r>", run)
    return f"<w:p><w:pPr>{properties}</w:pPr>{before}{field}</w:p>"


def tie(kind, name, which="default"):
    return f'<w:{kind}Reference w:type="{which}" r:id="{name}"/>'


def margins(**sides):
    view, said, _ = mended(docx(p("Một"), section=section(**sides)), mend_margins)
    page = view.page
    return (page.top, page.bottom, page.left, page.right), said


def test_margins_are_moved_to_the_nearest_that_is_allowed():
    found, said = margins(top=1440, bottom=567, left=1440, right=1440)
    assert found == pytest.approx((25, 20, 30, 20), abs=0.05)
    assert said == [{"count": 1}]


@pytest.mark.parametrize(
    "sides", [{}, {"top": 1417, "left": 1985}, {"left": 1689}, {"left": 1440, "gutter": 284}]
)
def test_margins_that_are_allowed_or_not_certain_stay(sides):
    assert margins(**sides)[1] == []


def test_the_margins_of_a_wide_page_stay():
    wide = section(left=600).replace("<w:pgSz", '<w:pgSz w:orient="landscape"')
    assert mended(docx(p("Một"), section=wide), mend_margins)[1] == []


def numbers(inner="", **headers):
    def step(view, places):
        found = Components(Regime.ND30, page_numbers=tuple(page_numbers(view)))
        return mend_numbers(view, found, places)

    view, said, data = mended(docx(p("Một"), section=section(inner), headers=headers), step)
    return view.sections[0], len(said), data


def shown(section):
    [paragraph] = section.header.blocks
    return paragraph


def test_a_number_that_is_missing_is_put_in_and_hidden_on_page_one(faults_of):
    found, said, data = numbers()
    paragraph = shown(found)
    [run] = [run for run in paragraph.runs if run.field]
    assert (paragraph.align, run.field.strip()) == (Align.CENTER, "PAGE")
    assert (run.font, run.size) == (nd30.FONT, nd30.PAGE_NUMBER.size.chosen)
    assert (found.first_differs, found.first_header, said) == (True, None, 2)
    assert faults_of(data) == []


def test_a_number_at_the_foot_is_moved_up():
    found, said, _ = numbers(tie("footer", "footer1"), footer1=number())
    assert shown(found).align is Align.CENTER
    assert found.first_differs
    assert [run.field for block in found.footer.blocks for run in block.runs] == []
    assert said == 2


def test_a_number_at_the_foot_among_words_is_left_there():
    words = "<w:r><w:t>Trang </w:t></w:r>"
    found, said, _ = numbers(tie("footer", "footer1"), footer1=number(before=words))
    assert (found.header, found.first_differs, said) == (None, False, 0)


def test_a_header_with_words_gets_no_number():
    found, said, _ = numbers(tie("header", "header1"), header1=p("Sở Y tế"))
    assert shown(found).text == "Sở Y tế"
    assert said == 0


def test_an_empty_header_gives_way():
    found, said, _ = numbers(tie("header", "header1"), header1=p())
    assert shown(found).align is Align.CENTER
    assert said == 2


@pytest.mark.parametrize(("properties", "said"), [(CENTRED, 0), ('<w:jc w:val="right"/>', 1)])
def test_a_number_beside_the_middle_is_put_there(properties, said):
    inner = tie("header", "header1") + "<w:titlePg/>"
    found, told, _ = numbers(inner, header1=number(properties))
    assert (shown(found).align, told) == (Align.CENTER, said)


@pytest.mark.parametrize("before", ["<w:r><w:tab/></w:r>", "<w:r><w:t>Trang </w:t></w:r>"])
def test_a_number_that_words_or_tabs_place_is_left_alone(before):
    inner = tie("header", "header1") + "<w:titlePg/>"
    found, told, _ = numbers(inner, header1=number("", before))
    assert (shown(found).align, told) == (Align.LEFT, 0)


@pytest.mark.parametrize(("size", "right"), [(22, 14), (26, 13), (28, 14), (32, 14)])
def test_a_number_gets_a_size_that_is_allowed(size, right):
    inner = tie("header", "header1") + "<w:titlePg/>"
    found, _, _ = numbers(inner, header1=number(size=size))
    assert [run.size for run in shown(found).runs if run.field] == [right]


def test_a_first_header_that_was_never_shown_stays_away():
    inner = tie("header", "header1") + tie("header", "header2", "first")
    found, said, _ = numbers(inner, header1=number(), header2=p("Cũ"))
    assert (found.first_differs, found.first_header, said) == (True, None, 1)


def test_page_one_keeps_what_it_shows_besides_the_number():
    inner = tie("header", "header1") + tie("footer", "footer1")
    found, said, _ = numbers(inner, header1=number(), footer1=p("Số 1 Lê Lợi"))
    assert (found.first_differs, said) == (False, 0)


def test_a_switch_that_is_off_is_turned_on():
    found, _, _ = numbers(tie("header", "header1") + '<w:titlePg w:val="0"/>', header1=number())
    assert found.first_differs


@pytest.mark.parametrize(
    ("typed", "said"), [('w:fmt="upperRoman"', 1), ('w:start="5"', 1), ('w:start="1"', 0)]
)
def test_pages_are_counted_in_figures_from_one(typed, said):
    inner = f"{tie('header', 'header1')}<w:pgNumType {typed}/><w:titlePg/>"
    found, told, _ = numbers(inner, header1=number())
    assert (found.number_format, found.start in {None, 1}, told) == ("decimal", True, said)


def test_a_file_without_a_section_is_left_alone():
    def step(view, places):
        return mend_numbers(view, Components(Regime.ND30), places)

    assert mended(docx(p("Một"), section=""), step)[1] == []


def paper(stated):
    wide = section().replace('<w:pgSz w:w="11906" w:h="16838"/>', f"<w:pgSz {stated}/>")
    view, said, _ = mended(docx(p("Một"), section=wide), mend_paper)
    return view.page.width, view.page.height, len(said)


@pytest.mark.parametrize(
    ("stated", "width", "height", "said"),
    [
        ('w:w="12240" w:h="15840"', 210, 297, 1),
        ('w:w="15840" w:h="12240" w:orient="landscape"', 297, 210, 1),
        ('w:w="11907" w:h="16840" w:code="9"', 210, 297, 0),
        ('w:w="16838" w:h="11906" w:orient="landscape"', 297, 210, 0),
    ],
)
def test_the_paper_becomes_a4_and_lies_as_before(stated, width, height, said):
    assert paper(stated) == (pytest.approx(width, abs=0.1), pytest.approx(height, abs=0.1), said)

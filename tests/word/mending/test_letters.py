import pytest

from generator.document.recognise.components import (
    Addressees,
    Appendix,
    Components,
    DateLine,
    Item,
    Layout,
    Letterhead,
    Line,
    Numbered,
    NumberLine,
    Recipients,
    Regime,
    Signature,
    Title,
)
from generator.plan.levels import Level
from generator.standard import nd30
from generator.word.mending.letters import mend_fonts, mend_letters, mend_sizes
from tests.word.docx import docx, p, r
from tests.word.mending.files import body, mended

ARIAL = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'


def font(name):
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def size(points):
    return f'<w:sz w:val="{round(points * 2)}"/>'


def fonts(view):
    return [run.font for paragraph in view.paragraphs() for run in paragraph.runs]


def sizes(view):
    return [run.size for paragraph in view.paragraphs() for run in paragraph.runs]


def test_letters_of_another_font_get_the_decrees():
    view, said, _ = mended(docx(p("Một", run=ARIAL) + p("Hai", run=font(nd30.FONT))), mend_fonts)
    assert fonts(view) == [nd30.FONT] * 2
    assert said == [{"font": nd30.FONT, "count": 1}]


def test_a_font_of_the_theme_gives_way():
    theme = (
        '<a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/>'
        "</a:minorFont></a:fontScheme></a:themeElements>"
    )
    themed = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
    view, said, _ = mended(docx(p("Một", run=themed), theme=theme), mend_fonts)
    assert (fonts(view), len(said)) == ([nd30.FONT], 1)


@pytest.mark.parametrize("name", ["Wingdings", "Symbol", ".VnTime", "VNI-Times", "Cambria Math"])
def test_signs_and_letters_of_another_coding_keep_their_font(name):
    view, said, _ = mended(docx(p("Một", run=font(name))), mend_fonts)
    assert (fonts(view), said) == ([name], [])


def test_spaces_alone_are_no_reason_to_mend():
    paragraph = f"<w:p>{r('Một', font(nd30.FONT))}{r(' ', ARIAL)}</w:p>"
    assert mended(docx(paragraph), mend_fonts)[1] == []


def test_footnotes_are_mended_too():
    note = f'<w:footnote w:id="2">{p("Chú", run=ARIAL)}</w:footnote>'
    mark = f'<w:p>{r("Một", font(nd30.FONT))}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    view, said, _ = mended(docx(mark, footnotes=note), mend_fonts)
    assert [run.font for run in view.notes[0].paragraphs[0].runs] == [nd30.FONT]
    assert len(said) == 1


def mend_body(view, places):
    return mend_sizes(body(view), places)


@pytest.mark.parametrize(("found", "right"), [(11, 13), (12.5, 13), (13, 13), (14, 14), (15, 14)])
def test_the_text_gets_the_nearest_size_that_is_allowed(found, right):
    view, said, _ = mended(docx(p("Một", run=size(found))), mend_body)
    assert sizes(view) == [right]
    assert bool(said) == (found != right)


def test_a_paragraph_of_several_sizes_gets_the_one_of_most_letters():
    paragraph = f"<w:p>{r('Một hai ba', size(14))}{r('bốn', size(12))}</w:p>"
    assert sizes(mended(docx(paragraph), mend_body)[0]) == [14]


def test_a_raised_letter_leaves_its_paragraph_alone():
    raised = '<w:sz w:val="20"/><w:vertAlign w:val="superscript"/>'
    paragraph = f"<w:p>{r('Một', size(12))}{r('2', raised)}</w:p>"
    view, said, _ = mended(docx(paragraph), mend_body)
    assert (sizes(view), said) == ([12, 10], [])


def test_a_line_that_is_a_part_of_a_paragraph_is_left_alone():
    def step(view, places):
        [paragraph] = view.paragraphs()
        head = Letterhead(Layout.TABS, nation=(Line(paragraph, paragraph.runs, whole=False),))
        return mend_sizes(Components(Regime.ND30, head), places)

    assert mended(docx(p("Một", run=size(20))), step)[1] == []


def test_every_component_gets_its_own_size():
    names = "parent organ nation motto number date about kind subject kinh ai issuer order basis"
    names += " opening chapter title closing label recipient authority other signer pl ten kem"
    count = len(names.split())

    def step(view, places):
        line = {
            name: Line(paragraph, paragraph.runs)
            for name, paragraph in zip(names.split(), view.paragraphs(), strict=True)
        }
        found = Components(
            Regime.ND30,
            Letterhead(
                Layout.TABLE,
                (line["parent"],),
                (line["organ"],),
                nation=(line["nation"],),
                motto=line["motto"],
                number=NumberLine(line["number"]),
                date=DateLine(line["date"]),
                about=(line["about"],),
            ),
            Title(line["kind"], subject=(line["subject"],)),
            Addressees(line["kinh"], (Item(line["ai"]),)),
            authority=(line["issuer"],),
            basis=(line["basis"].paragraph,),
            openings=(line["opening"].paragraph,),
            order=line["order"],
            body=(
                Numbered(
                    line["chapter"].paragraph,
                    "Chương I",
                    Level.CHAPTER,
                    heading=(line["title"].paragraph,),
                ),
            ),
            closings=(line["closing"].paragraph,),
            recipients=Recipients(line["label"], (Item(line["recipient"]),)),
            signature=Signature(
                Layout.TABLE, (line["authority"],), (line["other"],), line["signer"]
            ),
            appendices=(Appendix((line["pl"],), (line["ten"],), (line["kem"],)),),
        )
        return mend_sizes(found, places)

    view, said, _ = mended(docx("".join(p("Một", run=size(20)) for _ in range(count))), step)
    text = nd30.BODY.size.most
    small = {"label": 12.0, "recipient": 11.0, "number": 13.0}
    small |= dict.fromkeys(("parent", "organ", "nation", "about"), 13.0)
    assert sizes(view) == [small.get(name, text) for name in names.split()]
    assert len(said) > 15


def test_letters_are_put_together_with_their_marks():
    def step(_, places):
        return mend_letters(places)

    view, said, _ = mended(docx(p("Ti\u00ea\u0301ng Vi\u00ea\u0323t") + p("Một")), step)
    assert [each.text for each in view.paragraphs()] == ["Tiếng Việt", "Một"]
    assert said == [{"count": 1}]
    assert mended(docx(p("Một")), step)[1] == []

import pytest

from tests.word.docx import p, style
from tests.word.views import first, paragraphs


def level(index, text, style_="decimal", more=""):
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{style_}"/>'
        f'<w:lvlText w:val="{text}"/>{more}</w:lvl>'
    )


LEVELS = level(0, "%1.", "upperRoman") + level(1, "%2.") + level(2, "%3)", "lowerLetter")


def family(levels=LEVELS, identifier=0, more=""):
    return f'<w:abstractNum w:abstractNumId="{identifier}">{more}{levels}</w:abstractNum>'


def num(identifier, of=0, more=""):
    return f'<w:num w:numId="{identifier}"><w:abstractNumId w:val="{of}"/>{more}</w:num>'


def item(index=None, number=1, more=""):
    at = "" if index is None else f'<w:ilvl w:val="{index}"/>'
    of = "" if number is None else f'<w:numId w:val="{number}"/>'
    return p("x", f"<w:numPr>{at}{of}</w:numPr>{more}")


def numbers(body, numbering, **parts):
    return [found.number for found in paragraphs(body, numbering=numbering, **parts)]


def test_numbers_are_counted_and_printed():
    body = item(0) + item(1) + item(1) + item(2) + item(2) + item(0) + item(1)
    assert numbers(body, family() + num(1)) == ["I.", "1.", "2.", "a)", "b)", "II.", "1."]


def test_a_number_tells_those_above_it():
    levels = level(0, "%1") + level(1, "%1.%2.")
    assert numbers(item(0) + item(1) + item(1), family(levels) + num(1)) == ["1", "1.1.", "1.2."]


def test_a_level_above_that_was_never_counted_shows_where_it_starts():
    levels = level(0, "%1") + level(1, "%1.%2.")
    assert numbers(item(1), family(levels) + num(1)) == ["1.1."]


def test_legal_numbers_are_all_in_digits():
    levels = level(0, "%1.", "upperRoman") + level(1, "%1.%2.", more="<w:isLgl/>")
    assert numbers(item(0) + item(1), family(levels) + num(1)) == ["I.", "1.1."]


def test_a_place_for_a_level_that_is_not_there_is_empty():
    assert numbers(item(0), family(level(0, "%1.%5")) + num(1)) == ["1."]


def test_lists_of_one_family_count_together():
    body = item(0) + item(0, 2) + item(0)
    assert numbers(body, family() + num(1) + num(2)) == ["I.", "II.", "III."]


def test_a_list_that_starts_anew_counts_from_there():
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    body = item(0) + item(0, 2) + item(0, 2)
    assert numbers(body, family() + num(1) + num(2, 0, start)) == ["I.", "V.", "VI."]


def test_a_list_may_have_a_level_of_its_own():
    own = f'<w:lvlOverride w:ilvl="0">{level(0, "Điều %1.")}</w:lvlOverride>'
    assert numbers(item(0), family() + num(1, 0, own)) == ["Điều 1."]


def test_an_override_of_a_level_that_is_not_there_changes_nothing():
    own = (
        '<w:lvlOverride w:ilvl="12"><w:startOverride w:val="5"/></w:lvlOverride>'
        '<w:lvlOverride w:ilvl="8"><w:startOverride w:val="5"/></w:lvlOverride>'
    )
    assert numbers(item(0), family() + num(1, 0, own)) == ["I."]


@pytest.mark.parametrize(("restart", "last"), [("0", "3."), ("1", "1."), ("2", "1.")])
def test_a_level_may_say_after_which_one_it_begins_again(restart, last):
    levels = (
        level(0, "%1.", "upperRoman")
        + level(1, "%2)")
        + level(2, "%3.", more=f'<w:lvlRestart w:val="{restart}"/>')
    )
    body = item(0) + item(2) + item(2) + item(0) + item(2)
    assert numbers(body, family(levels) + num(1))[-1] == last


def test_a_level_that_begins_again_after_the_first_goes_on_after_the_second():
    levels = level(0, "%1.") + level(1, "%2)") + level(2, "%3-", more='<w:lvlRestart w:val="1"/>')
    body = item(0) + item(1) + item(2) + item(1) + item(2)
    assert numbers(body, family(levels) + num(1))[-1] == "2-"


def test_a_custom_form_of_digits_is_followed():
    choice = (
        '<w:lvl w:ilvl="0"><mc:AlternateContent><mc:Choice Requires="w14">'
        '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice>'
        '<mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>'
        '<w:lvlText w:val="%1."/></w:lvl>'
    )
    assert numbers(item(0), family(choice) + num(1)) == ["001."]


@pytest.mark.parametrize("start", ["", '<w:start w:val="x"/>', '<w:start w:val="99999999"/>'])
def test_a_start_that_makes_no_sense_is_one(start):
    levels = f'<w:lvl w:ilvl="0">{start}<w:lvlText w:val="%1."/></w:lvl>'
    assert numbers(item(0), family(levels) + num(1)) == ["1."]


def test_bullets_are_told():
    bullet = level(0, "\uf0b7", "bullet", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>')
    found = first(item(0), numbering=family(bullet) + num(1))
    assert (found.number, found.bullet) == ("•", True)


def test_a_picture_is_a_bullet():
    picture = level(0, "", "decimal", '<w:lvlPicBulletId w:val="0"/>')
    assert first(item(0), numbering=family(picture) + num(1)).bullet


def test_a_number_has_the_look_of_the_paragraphs_mark_and_its_level():
    levels = level(0, "%1.", more="<w:rPr><w:b/></w:rPr>")
    found = first(
        item(0, more='<w:rPr><w:sz w:val="26"/></w:rPr>'), numbering=family(levels) + num(1)
    )
    assert (found.number_run.text, found.number_run.bold, found.number_run.size) == ("1.", True, 13)


@pytest.mark.parametrize("number", [0, 9, None])
def test_without_a_list_there_is_no_number(number):
    assert numbers(item(0, number), family() + num(1)) == [""]


def test_a_list_without_its_family_gives_no_number():
    assert numbers(item(0), num(1, 7)) == [""]


def test_a_level_out_of_range_is_the_nearest():
    assert numbers(item(-3), family() + num(1)) == ["I."]


# --- lists of styles


def indent(left):
    return f'<w:pPr><w:ind w:left="{left}"/></w:pPr>'


STYLED = family(level(0, "%1.", more=indent(567)) + level(1, "%2)", more=indent(1134))) + num(1)
NUMBERED = "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>"


def named(identifier, more=""):
    return p("x", f'<w:pStyle w:val="{identifier}"/>{more}')


def test_a_style_may_be_numbered():
    found = first(named("A"), numbering=STYLED, styles=style("A", pPr=NUMBERED))
    assert (found.number, found.indent) == ("1.", 10)


def test_the_indent_of_the_style_goes_over_that_of_its_list():
    styles = style("A", pPr=NUMBERED + '<w:ind w:left="1701"/>')
    assert first(named("A"), numbering=STYLED, styles=styles).indent == 30


def test_the_indent_of_a_list_goes_over_that_of_the_style_below():
    styles = style("A", pPr='<w:ind w:left="1701"/>') + style("B", based_on="A", pPr=NUMBERED)
    assert first(named("B"), numbering=STYLED, styles=styles).indent == 10


def test_the_indent_of_a_list_named_in_place_goes_over_that_of_the_style():
    styles = style("A", pPr='<w:ind w:left="1701"/>')
    found = first(named("A", NUMBERED), numbering=STYLED, styles=styles)
    assert found.indent == 10
    own = first(named("A", NUMBERED + '<w:ind w:left="0"/>'), numbering=STYLED, styles=styles)
    assert own.indent == 0


def test_a_list_taken_off_takes_its_indent_along():
    off = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    styles = style("A", pPr=NUMBERED) + style("B", based_on="A", pPr=off)
    for body in (named("A", off), named("B")):
        found = first(body, numbering=STYLED, styles=styles)
        assert (found.number, found.indent) == ("", 0)


def test_a_level_named_in_place_is_one_of_the_styles_list():
    found = first(
        named("A", '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
        numbering=STYLED,
        styles=style("A", pPr=NUMBERED),
    )
    assert (found.number, found.indent) == ("1)", 20)


def test_a_style_is_numbered_at_the_level_that_names_it():
    levels = level(0, "%1.") + level(1, "%2)", more='<w:pStyle w:val="A"/>')
    styles = style("A", pPr='<w:numPr><w:numId w:val="1"/></w:numPr>')
    assert numbers(named("A"), family(levels) + num(1), styles=styles) == ["1)"]


def test_a_list_may_be_that_of_a_style_of_lists():
    linked = family("", 1, '<w:numStyleLink w:val="Danh"/>')
    real = family(LEVELS, 2, '<w:styleLink w:val="Danh"/>')
    assert numbers(item(0), linked + real + num(1, 1)) == ["I."]


def test_a_number_of_endless_length_is_cut():
    [number] = numbers(item(0), family(level(0, "x" * 5000)) + num(1))
    assert len(number) == 255

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from generator.text.rich import Note, Run
from generator.word.runs import Ink, Marked, Written, escape, letters, properties

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def element(xml: str):
    return etree.fromstring(f'<w:p xmlns:w="{W}">{xml}</w:p>')


def said(xml: str) -> str:
    """Read the letters back as Word would."""
    signs = {"br": "\n", "tab": "\t"}
    return "".join(
        node.text or "" if node.tag == f"{{{W}}}t" else signs.get(etree.QName(node).localname, "")
        for node in element(xml).iter(f"{{{W}}}t", f"{{{W}}}br", f"{{{W}}}tab")
    )


SAFE = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cn"]))


@given(SAFE)
def test_letters_come_out_as_they_are(words):
    assert said(f"<w:r>{letters(words)}</w:r>") == words


@given(st.text())
def test_whatever_is_written_is_xml(words):
    element(f"<w:r>{letters(words)}</w:r>")


def test_line_breaks_and_tabs_are_words_own():
    assert said(letters("a\nb\tc\r\nd\re")) == "a\nb\tc\nd\ne"


@pytest.mark.parametrize("letter", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_a_letter_that_xml_cannot_hold_is_seen_to_be_missing(letter):
    assert said(letters(f"a{letter}b")) == "a\ufffdb"


@pytest.mark.parametrize("sign", ["{_{", "}_}", "{_%", "%_}"])
def test_signs_that_docxtpl_would_change_do_not_stand_in_the_file(sign):
    assert sign not in escape(f"a {sign} b")
    assert said(letters(f"a {sign} b")) == f"a {sign} b"


def test_only_what_differs_from_the_style_is_written():
    rich = (Run("a"), Run("b", bold=True), Run("c", italic=True))
    ink = Ink()
    assert ink.runs(rich).count("<w:rPr>") == 2
    assert ink.runs((Run("b", bold=True),), bold=True).count("<w:rPr>") == 0


def test_what_the_style_sets_is_switched_off():
    written = Ink().runs((Run("a"),), bold=True, italic=True)
    assert '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>' in written


def test_a_size_is_said_for_both_kinds_of_letters():
    assert properties(None, None, 11.5) == '<w:rPr><w:sz w:val="23"/><w:szCs w:val="23"/></w:rPr>'


def test_nothing_to_say_is_not_said():
    assert properties(None, None, None) == ""


def test_footnotes_are_numbered_in_the_order_of_their_marks():
    ink = Ink(first=5)
    written = ink.runs((Run("a"), Note((Run("một"),)), Run("b"), Note((Run("hai", bold=True),))))
    assert written.index('w:id="5"') < written.index('w:id="6"')
    notes = element(ink.footnotes)
    assert [note.get(f"{{{W}}}id") for note in notes] == ["5", "6"]
    assert ["".join(note.itertext()).strip() for note in notes] == ["một", "hai"]


def test_without_a_footnote_there_is_none():
    assert Ink().footnotes == ""


def test_what_is_written_passes_for_markup():
    assert Written("<w:p/>").__html__() == "<w:p/>"


@given(
    st.lists(st.text(st.characters() | st.sampled_from("&<>_{}\ud800\t\n\r\x1f\xa0\ufffe\ufffd")))
)
def test_texts_that_are_written_together_are_written_as_each_alone(texts):
    opening, closing = "<w:t>", "</w:t>"
    marked = Marked()
    for text in texts:
        marked.add(opening.encode(), text)
        marked.add(closing.encode())
    alone = [letters(text).partition(">")[2].removesuffix(closing) for text in texts]
    assert marked.taken().decode() == "".join(f"{opening}{one}{closing}" for one in alone)
    assert marked.taken() == b""

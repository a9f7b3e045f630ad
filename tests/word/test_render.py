from __future__ import annotations

import pytest
from lxml import etree
from msgspec.structs import replace

from generator.document.blocks import Paragraph, Recipient, Role
from generator.text.rich import Note, Run
from generator.word.package import unpack
from generator.word.parts import R, W, w
from generator.word.render import render
from generator.word.styles import NAMES, Style
from tests.word.documents import (
    AWKWARD,
    appendix,
    body,
    bold,
    letter,
    outline,
    plan,
    recipients,
    table,
    text,
)

DOCUMENTS = {
    "a plan": plan(),
    "a letter": letter(),
    "an empty plan": plan(subject=(), body=(), recipients=(), signature=None, appendices=()),
    "an empty letter": letter(
        subject=(),
        body=(),
        addressees=(),
        recipients=(),
        signature=None,
        appendices=(),
        drafter="",
        address=(),
        draft=False,
        urgency=None,
        secrecy=None,
        circulation=None,
    ),
    "only a table": plan(body=(table(3),), appendices=()),
    "tables in a row": plan(
        body=(table(3), table(2), text("a"), table(1)), signature=None, recipients=()
    ),
    "an empty appendix": plan(appendices=(appendix(content=()),)),
    "a bare appendix": plan(
        appendices=(replace(appendix(content=(text("a"),)), label="", title=(), attached=()),)
    ),
    "a table straight below the label": plan(
        appendices=(replace(appendix(), title=(), attached=()),)
    ),
    "only who drafted it": plan(recipients=(), signature=None, drafter="A.(3)"),
    "long recipients and who drafted it": plan(recipients=recipients(60), drafter="A.(3)"),
    "no name": plan(signature=replace(plan().signature, name="")),
    "one addressee": plan(addressees=recipients(1)),
    "footnotes everywhere": plan(
        subject=((bold("a"), Note((Run("một"),))),),
        addressees=(Recipient((Run("b"), Note((Run("hai"),)))),),
        body=(Paragraph(Role.TEXT, (Run("c"), Note((Run("ba"),)))),),
        recipients=(Recipient((Run("d"), Note((Run("bốn"),)))),),
    ),
}


def parts(document, template) -> dict[str, bytes]:
    return unpack(render(document, template))


def root(document, template, part="word/document.xml"):
    return etree.fromstring(parts(document, template)[part])


def words(element) -> str:
    return "".join(node.text or "" for node in element.iter(w("t")))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_of_the_template_of_named_kinds_is_valid(name, named, faults_of):
    assert faults_of(render(DOCUMENTS[name], named)) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_of_the_template_of_letters_is_valid(name, lettered, faults_of):
    assert faults_of(render(DOCUMENTS[name], lettered)) == []


def test_the_same_document_gives_the_same_bytes(named):
    assert render(plan(), named) == render(plan(), named)


PLACES = {
    "the organ": lambda s: plan(letterhead=replace(plan().letterhead, organ=(s,))),
    "the subject": lambda s: plan(subject=((bold(s),),)),
    "the text": lambda s: plan(body=(text(s),)),
    "a footnote": lambda s: plan(body=(text("a", Note((Run(s),))),)),
    "a recipient": lambda s: plan(recipients=(Recipient((Run(s),)),)),
    "the name": lambda s: plan(signature=replace(plan().signature, name=s)),
    "an appendix": lambda s: plan(appendices=(replace(appendix(), title=((Run(s),),)),)),
}


@pytest.mark.parametrize("place", PLACES)
def test_awkward_letters_come_out_as_they_are(place, named):
    part = "word/footnotes.xml" if place == "a footnote" else "word/document.xml"
    found = words(root(PLACES[place](AWKWARD), named, part))
    # a name of the letterhead is broken into lines of its own
    assert AWKWARD.replace(" ", "") in found.replace(" ", "")


def test_the_properties_say_kind_subject_and_organ(named):
    document = plan(subject=((bold("Nâng cao <A> & B"),),))
    core = root(document, named, "docProps/core.xml")
    said = {etree.QName(node).localname: node.text for node in core}
    assert said["title"] == "Kế hoạch Nâng cao <A> & B"
    assert said["subject"] == "Nâng cao <A> & B"
    assert said["creator"] == "SỞ KHOA HỌC VÀ CÔNG NGHỆ"


def styles_of(document, template) -> list[str]:
    return [node.get(w("val")) for node in root(document, template).iter(w("pStyle"))]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_style_that_is_used_is_there(name, named):
    styles = root(DOCUMENTS[name], named, "word/styles.xml")
    known = {style.get(w("styleId")) for style in styles.iter(w("style"))}
    used = set(styles_of(DOCUMENTS[name], named))
    assert used
    assert used <= known


def test_every_style_of_ours_is_in_the_template_with_its_name(named):
    styles = root(plan(), named, "word/styles.xml")
    found = {
        style.get(w("styleId")): style.find(w("name")).get(w("val"))
        for style in styles.iter(w("style"))
    }
    assert {style: found.get(style) for style in Style} == {style: NAMES[style] for style in Style}


def sections(document, template) -> list:
    return list(root(document, template).iter(w("sectPr")))


def test_every_appendix_is_a_section_that_numbers_its_pages_from_one(named):
    document = plan(appendices=(appendix(), appendix(landscape=True), appendix()))
    found = sections(document, named)
    assert len(found) == 4
    for section in found:
        assert section.find(w("pgNumType")).get(w("start")) == "1"
        assert section.find(w("titlePg")) is not None
        references = {
            (etree.QName(node).localname, node.get(w("type")))
            for node in section
            if etree.QName(node).localname.endswith("Reference")
        }
        assert references == {("headerReference", "default"), ("headerReference", "first")}


@pytest.mark.parametrize(
    ("turned", "expected"),
    [
        ((False, True), [False, False, True]),
        ((True, False), [False, True, False]),
        ((True,), [False, True]),
    ],
)
def test_the_paper_of_an_appendix_is_its_own(turned, expected, named):
    document = plan(appendices=tuple(appendix(landscape=wide) for wide in turned))
    found = [
        section.find(w("pgSz")).get(w("orient")) == "landscape"
        for section in sections(document, named)
    ]
    assert found == expected


def test_margins_turn_with_the_paper(named):
    main, wide = sections(plan(appendices=(appendix(landscape=True),)), named)
    size, margins = main.find(w("pgSz")), main.find(w("pgMar"))
    turned, around = wide.find(w("pgSz")), wide.find(w("pgMar"))
    assert (turned.get(w("w")), turned.get(w("h"))) == (size.get(w("h")), size.get(w("w")))
    for side, other in (("top", "left"), ("right", "top"), ("bottom", "right"), ("left", "bottom")):
        assert around.get(w(side)) == margins.get(w(other))


def test_without_an_appendix_there_is_one_section(named):
    assert len(sections(plan(appendices=()), named)) == 1


def test_the_address_is_not_repeated_on_an_appendix(lettered):
    main, *others = sections(letter(), lettered)

    def footers(section) -> dict:
        return {
            node.get(w("type")): node.get(f"{{{R}}}id")
            for node in section.iter(w("footerReference"))
        }

    assert footers(main)["first"] != footers(main)["default"]
    assert others
    for section in others:
        assert footers(section)["first"] == footers(main)["default"]


def paragraphs_with(document, template, phrase) -> list:
    return [p for p in root(document, template).iter(w("p")) if phrase in words(p)]


def test_the_last_paragraph_stays_with_the_signature(named):
    (last,) = paragraphs_with(plan(), named, "./.")
    assert last.find(f"{w('pPr')}/{w('keepNext')}") is not None
    assert last.find(f"{w('pPr')}/{w('keepLines')}") is not None


def test_a_long_last_paragraph_may_be_split(named):
    (last,) = paragraphs_with(plan(body=(text("từ " * 400 + "./."),)), named, "./.")
    assert last.find(f"{w('pPr')}/{w('keepNext')}") is not None
    assert last.find(f"{w('pPr')}/{w('keepLines')}") is None


def test_nothing_is_kept_where_nobody_signs(named):
    document = plan(signature=None, recipients=())
    (last,) = paragraphs_with(document, named, "./.")
    assert last.find(f"{w('pPr')}/{w('keepNext')}") is None


def test_there_is_no_paragraph_for_room(named):
    """Every paragraph without letters is a drawn line, a point high, or in a cell of a table."""
    for node in root(plan(), named).iter(w("p")):
        style = node.find(f"{w('pPr')}/{w('pStyle')}")
        if not words(node).strip() and next(node.iterancestors(w("tc")), None) is None:
            assert style.get(w("val")) in {Style.TINY, Style.RULE}


def test_all_letters_are_of_one_font_and_no_theme(named):
    for name, content in parts(plan(), named).items():
        assert b"Theme" not in content, name
    styles = root(plan(), named, "word/styles.xml")
    (fonts,) = styles.iter(w("rFonts"))
    assert set(fonts.attrib.values()) == {"Times New Roman"}
    assert len(fonts.attrib) == 4


def test_the_document_is_vietnamese(named):
    styles = root(plan(), named, "word/styles.xml")
    assert [node.get(w("val")) for node in styles.iter(w("lang"))] == ["vi-VN"]


def test_every_footnote_that_is_marked_is_there(named):
    document = DOCUMENTS["footnotes everywhere"]
    marks = [node.get(w("id")) for node in root(document, named).iter(w("footnoteReference"))]
    notes = root(document, named, "word/footnotes.xml")
    found = {node.get(w("id")): words(node).strip() for node in notes}
    assert [found[mark] for mark in marks] == ["một", "hai", "ba", "bốn"]


def test_footnotes_are_those_of_their_own_document(named):
    bare = plan(subject=(), body=(text("a"),), recipients=(), appendices=())
    first, second = (
        replace(bare, body=(Paragraph(Role.TEXT, (Run("a"), Note((Run(said),)))),))
        for said in ("một", "hai")
    )
    notes = [
        words(root(each, named, "word/footnotes.xml")).split()
        for each in (bare, first, bare, second, first)
    ]
    assert notes == [[], ["một"], [], ["hai"], ["một"]]


def test_headings_have_the_depth_of_the_outline(named):
    styles = {
        style.get(w("styleId")): node.get(w("val"))
        for style in root(plan(), named, "word/styles.xml").iter(w("style"))
        if (node := style.find(f"{w('pPr')}/{w('outlineLvl')}")) is not None
    }
    document = plan(body=tuple(outline(1)))
    for phrase, level in (("I. MỤC ĐÍCH", "0"), ("1. Mục đích:", "1"), ("2. Yêu cầu", "1")):
        (node,) = paragraphs_with(document, named, phrase)
        own = node.find(f"{w('pPr')}/{w('outlineLvl')}")
        style = node.find(f"{w('pPr')}/{w('pStyle')}").get(w("val"))
        assert (styles[style] if own is None else own.get(w("val"))) == level


def test_the_text_has_no_tag_left(named, lettered):
    for template in (named, lettered):
        for document in (plan(), letter(), plan(body=body())):
            for name, content in parts(document, template).items():
                assert b"{{" not in content, name
                assert b"{%" not in content, name


def test_the_namespace_is_words_own(named):
    assert root(plan(), named).tag == f"{{{W}}}document"

from __future__ import annotations

from lxml import etree

from generator.document.blocks import Role
from generator.plan.levels import OWN_LINE, Level
from generator.word.parts import W
from generator.word.styles import (
    BOLD,
    HEADINGS,
    ITALIC,
    NAMES,
    OUTLINE,
    POINTS,
    ROLES,
    TINY_KEPT,
    TINY_PARAGRAPH,
    TITLES,
    Style,
)


def test_every_style_has_a_name_and_no_two_the_same():
    assert NAMES.keys() == set(Style)
    assert len({name.casefold() for name in NAMES.values()}) == len(Style)


def test_ids_are_plain_letters():
    assert all(style.isascii() and style.isalnum() for style in Style)


def test_every_way_of_numbering_has_its_styles():
    assert HEADINGS.keys() == set(Level)
    assert TITLES.keys() == OWN_LINE
    assert POINTS.keys() == set(Level) - OWN_LINE


def test_every_role_without_a_level_has_its_style():
    assert ROLES.keys() == set(Role) - {Role.HEADING, Role.TITLE, Role.POINT}


def test_what_the_template_draws_is_what_is_written_against(named_docx):
    """Only what differs from a style is written, so both must know the same of it."""
    from generator.word.package import unpack

    root = etree.fromstring(unpack(named_docx)["word/styles.xml"])
    drawn = {style.get(f"{{{W}}}styleId"): style for style in root.iter(f"{{{W}}}style")}

    def has(style, path):
        return (
            drawn[style].find(path.replace("/", f"/{{{W}}}").replace("^", f"{{{W}}}")) is not None
        )

    for style in BOLD:
        assert has(style, "^rPr/b"), style
    for style in ITALIC:
        assert has(style, "^rPr/i"), style
    for style in OUTLINE:
        assert has(style, "^pPr/outlineLvl"), style
    for style in (Style.BODY, Style.CELL, Style.GROUP, Style.RECIPIENT, Style.CLOSING):
        assert not has(style, "^rPr/b"), style


def test_a_tiny_paragraph_has_no_letters():
    for xml in (TINY_PARAGRAPH, TINY_KEPT):
        element = etree.fromstring(xml.replace("<w:p>", f'<w:p xmlns:w="{W}">', 1))
        assert "".join(element.itertext()) == ""

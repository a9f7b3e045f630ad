"""What is done with an outline grows with it in proportion."""

from __future__ import annotations

import pytest

from generator.document.blocks import Paragraph, Role
from generator.document.decompose.outline import decompose_outline
from generator.document.decompose.placing import depths
from generator.plan.levels import Level
from generator.text.numerals import roman
from generator.text.rich import Run
from tests.growth import calls

USUAL = (Level.ROMAN, Level.ARABIC, Level.LETTER, Level.DASH)


def line(level, number, depth, words="Một câu.", bold=False):
    role = Role.HEADING if bold else Role.POINT
    return Paragraph(role, (Run(words, bold=bold),), number, level, depth)


def plan(parts):
    """Give an outline of four levels; each part has 43 points."""
    found = []
    for part in range(1, parts + 1):
        found.append(line(Level.ROMAN, f"{roman(part)}.", 0, bold=True))
        for section in range(1, 4):
            found.append(line(Level.ARABIC, f"{section}.", 1, bold=True))
            for letter in "abcdđ":
                found += [line(Level.LETTER, f"{letter})", 2), line(Level.DASH, "-", 3)]
            found += [line(Level.DASH, "-", 3)] * 3
    return found


def labelled(parts):
    """Give lines that begin as those do that say who does it, with labels of another sort."""
    label = (Run("Nhãn lạ:", italic=True), Run(" Sở Y tế."))
    return [Paragraph(Role.POINT, label, "-", Level.DASH, 0)] * (43 * parts)


def wrong(parts):
    """Give an outline in which no number is what it should be: every way stays open."""
    return [line(Level.ARABIC, "7.", number % 3) for number in range(43 * parts)]


@pytest.mark.parametrize("made", [plan, labelled, wrong])
def test_placing_grows_with_the_points(made):
    small, large = made(3), made(30)
    assert calls(lambda: depths(large, [False] * len(large))) < 13 * calls(
        lambda: depths(small, [False] * len(small))
    )


@pytest.mark.parametrize("made", [plan, labelled, wrong])
def test_an_outline_grows_with_its_points(made):
    def read(parts):
        return calls(lambda: decompose_outline(made(parts), None, USUAL))

    assert read(30) < 13 * read(3)

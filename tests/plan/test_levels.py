from __future__ import annotations

import pytest

from generator.plan.levels import BELOW, DEFAULT, Level, descend, usual
from generator.standard.kinds import CONG_VAN, KE_HOACH, QUYET_DINH


@pytest.mark.parametrize(
    ("scheme", "below"),
    [
        (DEFAULT, DEFAULT[1:]),
        ((Level.PART,), (Level.ROMAN,)),
        ((Level.CHAPTER,), (Level.ARTICLE,)),
        ((Level.SECTION,), (Level.ARTICLE,)),
        ((Level.ROMAN,), (Level.ARABIC,)),
        ((Level.ARTICLE,), (Level.ARABIC,)),
        ((Level.ARABIC,), (Level.LETTER,)),
        ((Level.DECIMAL,), (Level.LETTER,)),
        ((Level.LETTER,), (Level.DASH,)),
        ((Level.PARENTHESIS,), (Level.DASH,)),
        ((Level.NONE,), (Level.DASH,)),
        ((Level.DASH,), (Level.PLUS,)),
        ((Level.PLUS,), ()),
    ],
)
def test_what_stands_below_a_level(scheme, below):
    assert descend(scheme, scheme[0]) == below


def test_every_level_says_what_stands_below():
    assert set(BELOW) == set(Level)


def test_kinds_begin_at_their_own_level():
    assert usual(KE_HOACH) == DEFAULT
    assert usual(CONG_VAN) == DEFAULT[1:]
    assert usual(QUYET_DINH) == (Level.ARTICLE, Level.ARABIC)

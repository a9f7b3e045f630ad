import pytest

from generator.check.rules.head_words import (
    issuing_organ_shortened,
    motto_misspelt,
    nation_misspelt,
    nation_wrapped,
    several_superior_organs,
)
from generator.standard.words import MOTTO, NATION
from tests.check.rules.test_head import headed
from tests.check.rules.views import line


def faults(rule, **parts):
    return len(list(rule(headed(**parts))))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (NATION, 0),
        (NATION.replace("HÒA", "HOÀ"), 0),
        (NATION.title(), 0),
        (NATION.replace(" ", "  "), 0),
        (NATION.replace("NGHĨA", "NGHĨ"), 1),
    ],
)
def test_nation_is_spelt_in_two_ways(words, found):
    assert faults(nation_misspelt, nation=(line(words),)) == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (MOTTO, 0),
        (MOTTO.replace(" ", "\u00a0"), 0),
        (MOTTO.upper(), 0),
        (MOTTO.replace("-", "–"), 1),
        (MOTTO.replace(" - ", "-"), 1),
        (MOTTO.title(), 1),
    ],
)
def test_motto_has_hyphens_with_spaces(words, found):
    assert faults(motto_misspelt, motto=line(words)) == found


@pytest.mark.parametrize(("width", "found"), [(97, 0), (92, 1), (None, 0)])
def test_nation_fits_on_one_line(width, found):
    held = line(NATION, width=width, look={"size": 13, "bold": True})
    assert faults(nation_wrapped, nation=(held,)) == found


def test_a_broken_nation_is_reported():
    assert faults(nation_wrapped, nation=(line("CỘNG HÒA"), line("VIỆT NAM"))) == 1


def test_one_superior_may_have_a_long_name():
    assert faults(several_superior_organs, parents=(line("ỦY BAN NHÂN DÂN"), line("TỈNH A"))) == 0
    assert faults(several_superior_organs, parents=(line("BỘ A"), line("CỤC B"))) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 0), ("SỞ KH&CN", 1), ("UBND TỈNH A", 1), ("CÔNG TY KHUBNDX", 0)],
)
def test_the_issuing_organ_is_written_in_full(words, found):
    assert faults(issuing_organ_shortened, organ=(line(words),)) == found


@pytest.mark.parametrize("rule", [nation_misspelt, motto_misspelt, nation_wrapped])
def test_what_is_missing_is_not_misspelt(rule):
    assert faults(rule) == 0

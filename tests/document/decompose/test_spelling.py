"""A name in capitals is spelt as the running text spells it."""

from __future__ import annotations

import pytest

from generator.document.decompose.spelling import Spelling

SPELLING = Spelling(
    (
        "UBND tỉnh giao Sở Y tế báo cáo; kế hoạch của tỉnh Lào Cai.",
        "TRUNG TÂM Y TẾ, thành phố Huế",
    )
)


@pytest.mark.parametrize(
    ("name", "spelt"),
    [
        ("SỞ Y TẾ", "Sở Y tế"),
        ("ỦY BAN NHÂN DÂN TỈNH LÀO CAI", "Ủy ban nhân dân tỉnh Lào Cai"),
        ("UBND TỈNH LÀO CAI", "UBND tỉnh Lào Cai"),
        ("SỞ Y TẾ THÀNH PHỐ HUẾ", "Sở Y tế thành phố Huế"),
        ("PHÓ GIÁM ĐỐC", "Phó Giám đốc"),
    ],
)
def test_a_name_is_spelt_as_the_text_has_it(name, spelt):
    assert SPELLING.of(name) == spelt


@pytest.mark.parametrize(
    "name",
    [
        "",
        "TRUNG TÂM Y TẾ",  # nowhere but in capitals
        "KẾ HOẠCH",  # nowhere at the head of a name
        "SỞ Y TẾ HUẾ",  # a word alone is no piece
        "TỈNH LÀO CAI",  # a name begins with a capital
    ],
)
def test_a_name_that_the_text_does_not_spell_stays(name):
    assert SPELLING.of(name) == name

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.names import MOST_WORDS, broken
from generator.text.widths import balanced, width_pt

COLUMN = 175


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("SỞ Y TẾ", ["SỞ Y TẾ"]),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", ["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"]),
        ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", ["SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"]),
        ("UBND TỈNH BÀ RỊA - VŨNG TÀU", ["UBND TỈNH", "BÀ RỊA - VŨNG TÀU"]),
        (
            "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU",
            ["ỦY BAN NHÂN DÂN TỈNH", "BÀ RỊA - VŨNG TÀU"],
        ),
        ("ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"]),
        ("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ LẠT", ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐÀ LẠT"]),
        ("ỦY BAN NHÂN DÂN THỊ XÃ SƠN TÂY", ["ỦY BAN NHÂN DÂN", "THỊ XÃ SƠN TÂY"]),
        ("VĂN PHÒNG ĐIỀU PHỐI TỈNH ỦY LÂM ĐỒNG", ["VĂN PHÒNG ĐIỀU PHỐI", "TỈNH ỦY LÂM ĐỒNG"]),
        ("TRUNG TÂM KHUYẾN NÔNG CẤP TỈNH", ["TRUNG TÂM KHUYẾN", "NÔNG CẤP TỈNH"]),
        ("CỤC XÃ HỘI VÙNG DUYÊN HẢI MIỀN TRUNG", ["CỤC XÃ HỘI VÙNG", "DUYÊN HẢI MIỀN TRUNG"]),
        # nothing in the letters says where; the office file may give its lines
        ("BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH", ["BAN CHỈ ĐẠO CẢI", "CÁCH HÀNH CHÍNH"]),
    ],
)
def test_a_name_is_broken_where_its_parts_meet(name, lines):
    assert broken(name, COLUMN, 13, bold=True) == lines


NAMES = st.lists(
    st.sampled_from(["SỞ", "VÀ", "TỈNH", "-", "CÔNG", "NGHỆ,", "TRUNG", "X" * 40]),
    min_size=1,
    max_size=MOST_WORDS,
).map(" ".join)


@given(NAMES)
def test_no_word_is_lost_and_no_line_is_added(name):
    lines = broken(name, COLUMN, 13, bold=True)
    assert " ".join(lines) == name
    assert len(lines) == len(balanced(name, COLUMN, 13, bold=True))


@given(NAMES)
def test_a_line_fits_unless_it_is_one_word(name):
    for line in broken(name, COLUMN, 13, bold=True):
        assert width_pt(line, 13, bold=True) <= COLUMN or " " not in line


def test_a_very_long_name_is_quick():
    assert " ".join(broken("A " * 2000 + "A", COLUMN, 13, bold=True)) == "A " * 2000 + "A"


def test_an_empty_name_is_no_line():
    assert broken("", COLUMN, 13, bold=True) == []

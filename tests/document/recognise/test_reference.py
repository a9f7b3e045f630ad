"""Số, ký hiệu; địa danh, thời gian."""

from __future__ import annotations

import pytest

from tests.document.recognise.views import (
    BODY,
    MOTTO,
    NATION,
    ORGAN,
    PARENT,
    TITLE,
    found,
    head,
    sign,
    table,
    texts,
)


def letterhead(*blocks):
    return found(*blocks, *TITLE, *BODY, sign()).letterhead


@pytest.mark.parametrize(
    ("typed", "word", "number", "symbol", "code"),
    [
        ("Số:           /KH-SCT", "Số:", "", "KH-SCT", "KH"),
        ("Số: …/KH-UBND", "Số:", "", "KH-UBND", "KH"),
        ("Số: ....../QĐ-UBND", "Số:", "", "QĐ-UBND", "QĐ"),
        ("Số 12/KH-UBND", "Số", "12", "KH-UBND", "KH"),
        ("SỐ: 5/SCT-CN", "SỐ:", "5", "SCT-CN", ""),
        ("Số: 12 / KH – UBND", "Số:", "12", " KH – UBND", ""),
        ("Số: 07", "Số:", "07", "", ""),
        ("Số:", "Số:", "", "", ""),
    ],
)
def test_number_and_symbol_are_read_as_typed(typed, word, number, symbol, code):
    seen = letterhead(head(number=typed)).number
    assert (seen.word, seen.number, seen.symbol, seen.code) == (word, number, symbol, code)


@pytest.mark.parametrize(
    ("typed", "place", "day", "month", "year"),
    [
        ("Lào Cai, ngày       tháng       năm 2026", "Lào Cai", "", "", "2026"),
        ("Hà Nội, ngày … tháng … năm 20…", "Hà Nội", "", "", ""),
        ("TP. Hồ Chí Minh, ngày 5 tháng 03 năm 2026", "TP. Hồ Chí Minh", "5", "03", "2026"),
        ("Huế ngày 05 tháng 12 năm 2026.", "Huế", "05", "12", "2026"),
        ("Huế, ngày 05/3/2026", "Huế", "05", "3", "2026"),
        ("ngày 05 tháng 12 năm 2026", "", "05", "12", "2026"),
        ("………, ngày…… tháng…… năm……", "………", "", "", ""),
    ],
)
def test_place_and_date_are_read_as_typed(typed, place, day, month, year):
    seen = letterhead(head(date=typed)).date
    assert (seen.place, seen.day, seen.month, seen.year) == (place, day, month, year)


def test_a_head_without_number_and_date_has_none():
    seen = letterhead(table(((PARENT, ORGAN), (NATION, MOTTO))))
    assert seen.number is None
    assert seen.date is None


@pytest.mark.parametrize("typed", ["Điện thoại: 0221", "Hưng Yên"])
def test_what_is_none_of_its_parts_is_kept(typed):
    assert texts(letterhead(head(date=typed)).others) == [typed]


def test_a_date_in_two_ways_at_once_is_none():
    seen = letterhead(head(date="Huế, ngày 05/3 tháng 3 năm 2026"))
    assert seen.date is None
    assert len(seen.others) == 1

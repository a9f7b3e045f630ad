from __future__ import annotations

from datetime import date

import pytest

from generator.standard.name_changes import SPREAD, Change, NameKind
from generator.standard.names import DIVIDED, KNOWN_UNTIL, central_cities, changes, folded, resolve
from generator.standard.names_ended import BEGAN, ENDED, PROVINCES


def test_the_tables_hold_what_they_should():
    assert len(PROVINCES) == 29 + 1 + 3
    assert len([change for change in ENDED if change.kind is NameKind.MINISTRY]) == 7


@pytest.mark.parametrize(
    ("name", "day", "now"),
    [
        ("tỉnh Thái Bình", date(2025, 6, 30), "tỉnh Thái Bình"),
        ("tỉnh Thái Bình", date(2025, 7, 1), "tỉnh Hưng Yên"),
        ("tỉnh Bắc Giang", date(2025, 7, 1), "tỉnh Bắc Ninh"),
        ("tỉnh Bắc Giang", date(2026, 9, 19), "tỉnh Bắc Ninh"),
        ("tỉnh Bắc Giang", date(2026, 9, 20), "thành phố Bắc Ninh"),
        ("tỉnh Bình Phước", date(2026, 4, 30), "thành phố Đồng Nai"),
        ("tỉnh Bắc Ninh", date(2026, 9, 20), "thành phố Bắc Ninh"),
        ("tỉnh Thừa Thiên Huế", date(2025, 1, 1), "thành phố Huế"),
        ("UBND", date(2027, 1, 1), "UBND"),
        ("Bộ Giao thông vận tải", date(2025, 2, 28), "Bộ Giao thông vận tải"),
        ("Bộ Giao thông vận tải", date(2025, 3, 1), "Bộ Xây dựng"),
        ("Sở KH&ĐT", date(2025, 3, 1), "Sở Tài chính"),
    ],
)
def test_a_name_is_resolved_at_its_day_along_the_chain(name, day, now):
    assert resolve(name, day).name == now


@pytest.mark.parametrize(
    "spelling",
    [
        "tỉnh Bà Rịa-Vũng Tàu",
        "Tỉnh Bà Rịa – Vũng Tàu",
        "TỈNH BÀ RỊA - VŨNG TÀU",
        "tỉnh  Bà Rịa -  Vũng Tàu",
        "tỉnh BR-VT",
    ],
)
def test_spellings_of_one_name_are_one(spelling):
    assert resolve(spelling, date(2026, 1, 1)).name == "Thành phố Hồ Chí Minh"


def test_the_place_of_the_tone_mark_does_not_count():
    assert folded("tỉnh Hoà Bình") == folded("tỉnh Hòa Bình")


def test_what_was_divided_is_not_certain():
    assert resolve("Bộ Kế hoạch và Đầu tư", date(2026, 1, 1)).certain
    assert not resolve("Bộ Thông tin và Truyền thông", date(2026, 1, 1)).certain


def test_a_name_that_stands_has_not_ended():
    assert not resolve("tỉnh Hưng Yên", date(2026, 1, 1)).ended
    assert resolve("tỉnh Hà Nam", date(2026, 1, 1)).ended


def test_the_departments_are_settled_later_than_the_ministries():
    assert changes()[folded("Sở Giao thông vận tải")].settled == SPREAD
    assert changes()[folded("Bộ Giao thông vận tải")].settled == date(2025, 3, 1)


def test_a_city_under_the_centre_is_one_from_its_day_on():
    assert "Bắc Ninh" not in central_cities(date(2026, 9, 19))
    assert "Bắc Ninh" in central_cities(date(2026, 9, 20))
    assert "Huế" not in central_cities(date(2024, 12, 31))
    assert "Hà Nội" in central_cities(date(2000, 1, 1))


@pytest.mark.parametrize("change", ENDED, ids=lambda change: change.name)
def test_every_change_names_its_act_and_its_sources(change: Change):
    assert change.act
    assert change.sources.startswith("S")
    assert change.sure in {1, 2}
    assert date(2025, 1, 1) <= change.day <= KNOWN_UNTIL


@pytest.mark.parametrize("change", ENDED, ids=lambda change: change.name)
def test_no_chain_goes_round(change: Change):
    last = resolve(change.name, KNOWN_UNTIL)
    assert last.name != change.name
    assert not resolve(last.name, KNOWN_UNTIL).ended


def test_what_began_has_not_ended_before():
    for beginning in BEGAN:
        ended = changes().get(folded(beginning.name))
        assert ended is None or ended.day > beginning.day


@pytest.mark.parametrize("change", [change for change in ENDED if change.split][:3])
def test_a_clerk_is_told_that_a_successor_did_not_take_over_everything(change):
    standing = resolve(change.name, change.day)
    assert standing.told == f"{standing.name} ({DIVIDED})"


def test_of_a_name_that_simply_changed_only_the_new_one_is_told():
    standing = resolve("tỉnh Hà Nam", date(2026, 1, 1))
    assert standing.told == standing.name != "tỉnh Hà Nam"

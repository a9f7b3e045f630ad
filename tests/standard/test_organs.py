from __future__ import annotations

import pytest

from generator.standard.organs import (
    CODES,
    NAMES,
    Organ,
    organ_of_name,
    organ_of_symbol,
    unit_of_name,
    unit_of_symbol,
)


@pytest.mark.parametrize(
    ("symbol", "organ"),
    [
        ("QH15", Organ.ASSEMBLY),
        ("UBTVQH15", Organ.STANDING),
        ("NQ-UBTVQH16", Organ.STANDING),
        ("L-CTN", Organ.PRESIDENT),
        ("NĐ-CP", Organ.GOVERNMENT),
        ("QĐ-TTg", Organ.PRIME_MINISTER),
        ("TT-VPCP", Organ.GOVERNMENT_OFFICE),
        ("NQ-HĐND", Organ.COUNCIL),
        ("UBND-NC", Organ.COMMITTEE),
        ("CT-CTUBND", Organ.COMMITTEE),
        ("BNV-CCHC", Organ.MINISTRY),
        ("SNN&MT-QLĐĐ", Organ.DEPARTMENT),
        ("VP-KH&CĐS", None),
        ("QH", None),
    ],
)
def test_a_symbol_tells_its_organ(symbol, organ):
    assert organ_of_symbol(symbol) is organ


@pytest.mark.parametrize(
    ("symbol", "organ"),
    [("NQ/TW", Organ.PARTY_CENTRE), ("CT/TU", Organ.PARTY_PROVINCE), ("KH/BCĐ", None)],
)
def test_a_symbol_of_the_party_tells_its_organ(symbol, organ):
    assert organ_of_symbol(symbol, party=True) is organ


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("Thủ tướng Chính phủ", Organ.PRIME_MINISTER),
        ("Chính phủ", Organ.GOVERNMENT),
        ("Văn phòng Chính phủ", Organ.GOVERNMENT_OFFICE),
        ("Quốc hội", Organ.ASSEMBLY),
        ("Uỷ ban thường vụ Quốc hội", Organ.STANDING),
        ("Chủ tịch Ủy ban nhân dân tỉnh", Organ.COMMITTEE),
        ("Ban Thường vụ Tỉnh ủy", Organ.PARTY_PROVINCE),
        ("Bộ Chính trị", Organ.PARTY_CENTRE),
        ("Bộ trưởng Bộ Nội vụ", Organ.MINISTRY),
        ("Sở", Organ.DEPARTMENT),
        ("bộ phận một cửa", None),
        ("tỉnh", None),
    ],
)
def test_a_name_tells_its_organ(name, organ):
    assert organ_of_name(name) is organ


def test_ministries_and_departments_are_known_by_code_and_by_name():
    assert unit_of_symbol("03/TT-BTC".partition("/")[2]) == "Bộ Tài chính"
    assert unit_of_symbol("KH-UBND") == ""
    assert unit_of_name("Bộ trưởng Bộ Tài chính") == "Bộ Tài chính"
    assert unit_of_name("UBND tỉnh") == ""


def test_codes_and_names_are_the_same_table_read_from_both_sides():
    assert {NAMES[code]: code for code in NAMES} == dict(CODES)
    assert CODES["Kế hoạch"] == "KH"
    assert CODES["Nghị định"] == "NĐ"

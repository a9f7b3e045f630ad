from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.citations import citations
from generator.text.dates import Fault, PartialDate
from tests.growth import seconds

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"


def only(text):
    (citation,) = citations(text)
    return citation


def test_every_part_of_a_citation_is_found_at_its_place():
    text = "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh về việc nâng cao"
    found = only(text)
    assert (found.kind, found.so, found.number, found.year) == ("Kế hoạch", True, "192", "")
    assert (found.symbol, found.key, found.party) == ("KH-UBND", "192/KH-UBND", False)
    assert found.day == PartialDate(2024, 12, 26)
    assert found.date.text == "ngày 26/12/2024"
    assert found.organ.text == "UBND tỉnh"
    for part in (found.date, found.organ):
        assert text[part.start : part.end] == part.text
    assert text[found.start : found.end].startswith("Kế hoạch số")
    assert text[found.start : found.end].endswith("của UBND tỉnh")


@pytest.mark.parametrize(
    "key",
    [
        "30/2020/NĐ-CP",
        "64/2025/QH15",
        "03/2025/TT-VPCP",
        "1488/VP-KH&CĐS",
        "221/CVT&LTNN-NV",
        "22/TT.HĐND-KT",
        "766/QĐ-TTg",
        "3759/BNV-CCHC",
        "90/213/NĐ-CP",
        "57-NQ/TW",
        "10-CTr/TU",
        "01-KH/BCĐ",
        "05-HD/VPTW",
    ],
)
def test_symbols_of_the_state_and_of_the_party(key):
    found = only(f"theo {key}, và")
    assert found.key == key
    assert found.party == ("/" in key.partition("-")[2])


@pytest.mark.parametrize(
    "text",
    [
        "26/12/2024",
        "60 km/h",
        "60/km",
        "và/hoặc",
        "12/kh-ubnd",
        "1/2/3",
        "tỷ lệ 3/4",
        "ISO 9001",
        "",
    ],
)
def test_what_is_no_symbol_is_no_citation(text):
    assert citations(text) == ()


def test_a_date_in_words_is_read():
    text = "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"
    assert only(text).day == PartialDate(2020, 3, 5)
    assert only(text).organ.text == "Chính phủ"


def test_an_impossible_date_is_said_to_be_one():
    assert only("Quyết định số 5/QĐ-UBND ngày 30/02/2024").day is Fault.NO_SUCH_DAY


def test_what_is_not_there_is_not_made_up():
    found = only("nghị định 30/2020/NĐ-CP quy định")
    assert (found.kind, found.so, found.date, found.day, found.organ) == (
        "nghị định",
        False,
        None,
        None,
        None,
    )


def test_a_space_within_a_symbol_is_no_part_of_it():
    assert only("Kế hoạch số 184/KH- UBND ngày 07/12/2021").key == "184/KH-UBND"
    assert only("số 184/KH- ban hành").key == "184/KH"


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        (
            "số 1/KH-SKHCN ngày 1/3/2024 của Sở Khoa học và Công nghệ đã ban hành",
            "Sở Khoa học và Công nghệ",
        ),
        ("số 1/KH-UBND của UBND tỉnh và Kế hoạch số 2/KH-UBND", "UBND tỉnh"),
        ("số 1/KH-UBND của UBND tỉnh", "UBND tỉnh"),
        ("số 1/KH-UBND của UBND tỉnh.", "UBND tỉnh"),
        ("số 1/KH-UBND (ngày 1/3/2024) của Chủ tịch UBND tỉnh ban hành", "Chủ tịch UBND tỉnh"),
    ],
)
def test_the_organ_ends_where_the_subject_begins(text, organ):
    assert citations(text)[0].organ.text == organ


def test_several_citations_come_in_order():
    text = "các kế hoạch: số 40/KH-UBND ngày 03/3/2023 của UBND tỉnh; số 37/KH-SKHCN ngày 10/3/2023"
    assert [found.key for found in citations(text)] == ["40/KH-UBND", "37/KH-SKHCN"]


@given(st.text(alphabet="số 192/KH-UBNDngày.5củaSở&;(", max_size=60))
def test_spans_lie_in_order_within_the_text(text):
    end = 0
    for found in citations(text):
        assert end <= found.start < found.end <= len(text)
        end = found.end if not found.organ else found.organ.start


def test_the_five_documents_cite_as_they_do():
    if not SEEDS.is_dir():
        pytest.skip("the five documents do not lie beside the project")
    found = {
        path.name[:3]: [
            citation.key
            for citation in citations(re.sub(r"\s+", " ", path.read_text(encoding="utf-8")))
        ]
        for path in sorted(SEEDS.glob("0*.txt"))
    }
    assert found["000"] == ["192/KH-UBND", "90/213/NĐ-CP"]
    assert found["001"] == ["21/KH-UBND"]
    assert found["002"] == [
        "1238/UBND-NC",
        "184/KH-UBND",
        "187/KH-UBND",
        "10/KH-SKHCN",
        "433/UBND-NC",
        "139/SKHCN-VP",
        "40/KH-UBND",
        "37/KH-SKHCN",
        "192/KH-UBND",
        "13/KH-SKHCN",
    ]
    assert found["003"].count("184/KH-UBND") == 3
    assert {"76/NQ-CP", "06-NQ/TU", "28-CT/TU", "05/CT-CTUBND"} <= set(found["003"])
    assert found["004"] == ["1732/QĐ-UBND", "138/2020/NĐ-CP", "115/2020/NĐ-CP"]


@pytest.mark.parametrize("unit", ["1", "A", "1/A-", "-A", "số ", " của ", "1/KH-U của ", " "])
def test_time_grows_with_the_length_alone(unit):
    short, long = ("1/A" + unit * (length // len(unit)) for length in (10_000, 100_000))
    assert seconds(lambda: citations(long)) < 40 * seconds(lambda: citations(short)) + 0.1

from __future__ import annotations

from pathlib import Path

import pytest

from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.document.compose import compose
from tests.check.content import appendix, codes, document, faults, quotes, row, table
from tests.growth import seconds

PLANS = Path(__file__).resolve().parents[3] / "plans"
ALONE = ("VD101", "VD102", "VD103", "VD104", "VD105", "VD106", "VD107", "VD108", "VD109")


def alone(words, **more):
    """Give the codes of what is wrong in a citation taken alone."""
    return [code for code in codes(document(words, **more), "VD1") if code in ALONE]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("VD101", "Nghị định số 90/213/NĐ-CP ngày 08/8/2013"),
        ("VD101", "Nghị định số 90/1913/NĐ-CP"),
        ("VD102", "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021"),
        ("VD103", "Quyết định số 749/QĐ-TTG ngày 03/6/2020"),
        ("VD103", "Quyết định số 866/QĐ-Tg ngày 18/7/2023"),
        ("VD103", "Quyết định số 12/QD-UBND"),
        ("VD103", "Nghị quyết số 57/NQ-TW ngày 22/12/2024"),
        ("VD103", "Kế hoạch số 12-KH/UBND"),
        ("VD104", "Nghị định số 30/NĐ-CP ngày 05/3/2020"),
        ("VD104", "Thông tư số 12/TT-BTC"),
        ("VD105", "Quyết định số 12/KH-UBND"),
        ("VD105", "Nghị định số 12/2020/TT-BTC"),
        ("VD105", "Công văn số 12/KH-UBND"),
        ("VD106", "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Chính phủ về"),
        ("VD106", "Nghị định số 30/2020/NĐ-CP của Thủ tướng Chính phủ về"),
        ("VD106", "Kế hoạch số 13/KH-SKHCN ngày 19/01/2024 của UBND tỉnh về"),
        ("VD106", "Kế hoạch số 13/KH-UBND ngày 19/01/2024 của Sở Nội vụ về"),
        ("VD106", "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Chính phủ về"),
        ("VD106", "Thông tư số 5/2023/TT-BTC ngày 05/01/2023 của Bộ Nội vụ về"),
        ("VD107", "Quyết định số 118/2025/QĐ-CP"),
        ("VD108", "Nghị quyết số 176/2025/QH"),
        ("VD109", "Quyết định số 5/QĐ-UBND ngày 30/02/2024"),
        ("VD109", "Quyết định số 5/QĐ-UBND ngày 05/13/2024"),
    ],
)
def test_a_citation_that_cannot_be_is_named(code, words):
    assert code in alone(words)


@pytest.mark.parametrize(
    "words",
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
        "Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ",
        "Thông tư số 03/2025/TT-VPCP ngày 15/9/2025 của Văn phòng Chính phủ",
        "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ",
        "Chỉ thị số 23/CT-TTg ngày 02/9/2021 của Thủ tướng Chính phủ",
        "Công văn số 3759/BNV-CCHC ngày 02/8/2021 của Bộ Nội vụ",
        "Quyết định số 876/QĐ-BNV ngày 10/11/2022 của Bộ trưởng Bộ Nội vụ",
        "Luật số 10/2022/QH15 ngày 10/11/2022 của Quốc hội",
        "Nghị quyết số 203/2025/QH15 ngày 16/6/2025 của Quốc hội",
        "Nghị quyết số 942/NQ-UBTVQH15 của Ủy ban Thường vụ Quốc hội",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
        "Quy định số 41-QĐ/TW ngày 03/11/2021 của Bộ Chính trị",
        "Chỉ thị số 05/CT-CTUBND ngày 16/5/2019 của Chủ tịch UBND tỉnh",
        "Quyết định số 01/2023/QĐ-UBND ngày 11/01/2023 của UBND tỉnh",
        "Công văn số 1488/VP-KH&CĐS",
        "Công văn số 22/TT.HĐND-KT của Thường trực HĐND tỉnh",
        "Công văn số 123/CT-TTHT của Cục Thuế",
        "Đề án số 06/QĐ-TTg",
        "Kế hoạch số 5/KHLT-STC của Sở Tài chính",
        "Nghị định số 12/CP ngày 18/02/1992",
        "Nghị định số 66/NĐ-CP ngày 02/3/1992",
        "Kế hoạch số 1/KH-UBND của tỉnh",
        "Văn bản số 1/UBND-NC ngày 29/02/2024",
    ],
)
def test_real_citations_are_silent(words):
    assert alone(words) == []


def test_the_year_that_was_meant_is_told_by_the_date():
    (fault,) = faults("VD101", document("Nghị định số 90/213/NĐ-CP ngày 08/8/2013"))
    assert fault.data["likely"] == "2013"
    (fault,) = faults("VD101", document("Nghị định số 90/213/NĐ-CP"))
    assert fault.data["likely"] == "…"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Quyết định số 749/QĐ-TTG", "749/QĐ-TTg"),
        ("Nghị định số 30/2020/ND-CP", "30/2020/NĐ-CP"),
        ("Nghị quyết số 57/NQ-TW", "57-NQ/TW"),
        ("Kế hoạch số 12-KH/UBND", "12/KH-UBND"),
        ("Nghị quyết số 5/NQ-HDND", "5/NQ-HĐND"),
    ],
)
def test_a_misspelt_symbol_comes_with_the_right_one(words, right):
    (fault,) = faults("VD103", document(words))
    assert fault.data["right"] == right


def test_the_organ_that_the_symbol_tells_is_named():
    words = "Thông tư số 5/2023/TT-BTC ngày 05/01/2023 của Bộ Nội vụ về"
    (fault,) = faults("VD106", document(words))
    assert fault.data["meant"] == "Bộ Tài chính"


@pytest.mark.parametrize(
    ("day", "late"),
    [
        ("26/12/2024", False),
        ("25/12/2024", True),
        ("12/2024", False),
        ("11/2024", True),
        ("2024", False),
        ("2023", True),
        ("", False),
    ],
)
def test_a_citation_later_than_the_document_is_found_by_what_is_known_of_its_day(day, late):
    found = document("Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh", day=day)
    assert bool(faults("VD110", found)) is late


def test_the_year_in_a_number_may_be_too_late_as_well():
    assert faults("VD110", document("Nghị định số 30/2027/NĐ-CP", day="01/5/2026"))
    assert not faults("VD110", document("Nghị định số 30/2026/NĐ-CP", day="01/5/2026"))


def test_the_year_of_a_plan_stands_in_for_its_date():
    words = "Kế hoạch số 192/KH-UBND ngày 26/12/2025"
    assert faults("VD110", document(words, day="", year="2024"))
    assert not faults("VD110", document(words, day="", year="2025"))
    assert not faults("VD110", document(words, day="", year="20x5"))


def test_a_document_does_not_cite_itself():
    words = "(Kèm theo Kế hoạch 12/KH-UBND ngày 30/02/2026)"
    assert codes(document(words, number="12", symbol="KH-UBND"), "VD1") == []
    assert "VD109" in codes(document(words, number="13", symbol="KH-UBND"), "VD1")


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Nghị định 30/2020/NĐ-CP", "Nghị định số 30/2020/NĐ-CP"),
        ("nghị quyết 06-NQ/TU", "nghị quyết số 06-NQ/TU"),
    ],
)
def test_a_missing_so_is_put_in(words, right):
    (fault,) = faults("VD111", document(f"Theo {words}."))
    assert (fault.quote, fault.instead) == (words, right)


@pytest.mark.parametrize(
    "words",
    [
        "Nghị định số 30/2020/NĐ-CP",
        "NĐ 30/2020/NĐ-CP",
        "Đề án 06/QĐ-TTg",
        "số 30/2020/NĐ-CP",
        "chuyên đề “thực hiện Nghị định 30/2020/NĐ-CP”",
    ],
)
def test_where_so_stands_or_nobody_expects_it_nothing_is_said(words):
    assert faults("VD111", document(words)) == []


def test_citations_are_found_in_cells_titles_recipients_and_appendices():
    wrong = "Nghị định số 90/213/NĐ-CP"
    found = document(
        table(row("1", wrong)),
        subject=[wrong],
        recipients=[wrong],
        authority=["GIÁM ĐỐC"],
        appendices=[appendix(table(row("1", wrong)), title=[wrong])],
    )
    assert quotes("VD101", found) == [wrong] * 5


def test_a_no_break_space_does_not_hide_a_citation():
    words = "Nghị định số\N{NO-BREAK SPACE}90/213/NĐ-CP"
    assert quotes("VD101", document(words)) == ["Nghị định số 90/213/NĐ-CP"]


def plan(name):
    path = PLANS / name
    return compose(open_plan(path, find_project(path.parent)).plan)


def test_the_plans_of_the_project_have_the_faults_that_they_are_known_for():
    found = plan("2024/papi.yaml")
    assert codes(found) == ["VD101", "VD110"]
    assert quotes("VD101", found) == ["Nghị định số 90/213/NĐ-CP"]
    assert quotes("VD110", found) == ["Kế hoạch số 192/KH-UBND ngày 26/12/2024"]
    assert codes(plan("2021/papi.yaml")) == []
    assert codes(plan("2023/papi.yaml")) == ["VD114"]
    assert codes(plan("2024/cong-van-par-index.yaml")) == ["VD114", "VD115"]
    assert codes(plan("2024/tuyen-truyen-cchc.yaml")) == ["VD111", "VD114", "VD116"]
    assert codes(plan("mau/ke-hoach.yaml")) == []


def test_time_grows_with_the_length_alone():
    words = "Thực hiện Kế hoạch số 5/KH-UBND ngày 03/01/2025 của UBND tỉnh và "
    short, long = (document(*[words] * count, words * count) for count in (200, 2000))
    assert seconds(lambda: codes(long, "VD1")) < 40 * seconds(lambda: codes(short, "VD1")) + 0.3

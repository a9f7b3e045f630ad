from __future__ import annotations

import pytest

from generator.document.blocks import Role
from tests.check.content import basis, document, faults, quotes, row, table, text

FULL = "Kế hoạch số 187/KH-UBND ngày 21/12/2023 của UBND tỉnh về cải cách hành chính"


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("số 57-NQ/TW ngày 22/12/2024", "số 57-NQ/TW ngày 22/12/2023"),
        ("số 30/2020/NĐ-CP ngày 05/3/2020", "số 30/2020/NĐ-CP ngày 06/3/2020"),
        ("số 5/KH-UBND ngày 03/01/2025", "số 5/KH-UBND ngày 04/01/2025"),
        ("số 5/KH-UBND ngày 03/01/2025", "số 5/KH-UBND ngày 03/01/2024"),
    ],
)
def test_one_document_with_two_dates_is_named(first, other):
    (fault,) = faults("VD112", document(first, other))
    assert {fault.data["first"], fault.data["other"]} == {first[-15:].strip(), other[-15:].strip()}


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("số 468/QĐ-TTg ngày 30/3/2011", "số 468/QĐ-TTg ngày 27/3/2021"),
        ("số 5/KH-UBND ngày 03/01/2025", "số 5/KH-UBND ngày 3/1/2025"),
        ("số 5/KH-UBND ngày 03/01/2025", "số 5/KH-UBND"),
        (
            "số 5/QĐ-UBND ngày 03/01/2025 của UBND tỉnh",
            "số 5/QĐ-UBND ngày 04/01/2025 của Chủ tịch UBND tỉnh",
        ),
    ],
)
def test_two_documents_with_one_number_are_no_contradiction(first, other):
    assert faults("VD112", document(first, other)) == []


def test_one_document_of_two_organs_is_named():
    found = document(
        "số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh về",
        "số 5/QĐ-UBND ngày 10/01/2024 của Chủ tịch UBND tỉnh về",
    )
    (fault,) = faults("VD113", found)
    assert (fault.data["first"], fault.data["other"]) == ("UBND tỉnh", "Chủ tịch UBND tỉnh")
    found = document(
        "số 5/QĐ-VP ngày 10/01/2024 của UBND tỉnh về",
        "số 5/QĐ-VP ngày 10/01/2024 của Chính phủ về",
    )
    assert len(faults("VD113", found)) == 1


@pytest.mark.parametrize(
    "other",
    [
        "số 5/QĐ-UBND ngày 10/01/2024 của Ủy ban nhân dân tỉnh về",
        "số 5/QĐ-UBND ngày 10/01/2024 của tỉnh về",
        "số 5/QĐ-UBND ngày 11/01/2024 của Chủ tịch UBND tỉnh về",
        "số 5/QĐ-UBND ngày 10/01/2024",
    ],
)
def test_one_organ_spelt_in_two_ways_is_one(other):
    found = document("số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh về", other)
    assert faults("VD113", found) == []


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        ("theo Nghị định số 138/2020/NĐ-CP ngày 27/11/2020, và", "its organ"),
        ("theo Nghị định số 138/2020/NĐ-CP của Chính phủ về tuyển dụng", "its date"),
        ("theo Nghị định số 138/2020/NĐ-CP", "its date and its organ"),
        ("ban hành kèm theo Quyết định số 5/QĐ-UBND ngày 03/01/2025", "its organ"),
    ],
)
def test_what_is_missing_at_the_first_mention_is_said(words, missing):
    (fault,) = faults("VD114", document(words))
    assert fault.data["missing"] == missing


@pytest.mark.parametrize(
    "words",
    [
        f"Thực hiện {FULL}",
        "UBND tỉnh ban hành Kế hoạch số 187/KH-UBND ngày 21/12/2023 về cải cách",
        "được Thủ tướng Chính phủ phê duyệt tại Quyết định số 866/QĐ-TTg ngày 18/7/2023 về",
        "Kế hoạch số 1/KH-UBND ngày 21/12/2023 và Kế hoạch số 2/KH-UBND ngày 2/1/2024 của UBND về",
        "Luật Phòng, chống tham nhũng số 36/2018/QH14",
        "Luật số 36/2018/QH14",
        "Theo đề nghị của Giám đốc Sở tại Tờ trình số 5/TTr-SKHCN ngày 03/01/2025;",
        "phần “Nghị định số 138/2020/NĐ-CP” của tài liệu",
        "Công văn số 5/CV-ABC ngày 03/01/2025 của Công ty ABC về",
    ],
)
def test_a_first_mention_that_says_all_or_need_not_is_silent(words):
    assert faults("VD114", document(words)) == []


def test_only_the_first_mention_must_be_complete():
    assert faults("VD114", document(FULL, "theo Kế hoạch số 187/KH-UBND")) == []


def test_titles_headings_and_cells_are_short_by_nature():
    short = "Kế hoạch số 187/KH-UBND"
    found = document(
        text(short, Role.HEADING),
        FULL,
        table(row("1", "Nghị định số 1/2020/NĐ-CP")),
        subject=[short],
    )
    assert faults("VD114", found) == []


@pytest.mark.parametrize(
    "words",
    [
        "Thực hiện Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh.",
        "Thực hiện Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh",
        "Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh đã ban hành",
    ],
)
def test_a_first_mention_without_a_subject_is_a_warning(words):
    assert len(faults("VD115", document(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        FULL,
        "Quyết định số 5/QĐ-UBND ngày 03/01/2025 của UBND tỉnh ban hành Quy chế",
        "Kế hoạch số 1/KH-UBND ngày 2/1/2023 của UBND và Kế hoạch số 2/KH-SYT ngày 2/2/2023 về y",
    ],
)
def test_a_subject_that_stands_there_or_is_shared_is_seen(words):
    assert faults("VD115", document(words)) == []


def test_a_first_mention_that_lacks_more_is_reported_once():
    found = document("theo Công văn số 433/UBND-NC ngày 27/02/2024.")
    assert len(faults("VD114", found)) == 1
    assert faults("VD115", found) == []


def test_later_mentions_in_full_are_one_hint_for_the_document():
    other = "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách"
    (fault,) = faults("VD116", document(FULL, other, FULL, other, FULL))
    assert fault.data["keys"] == "187/KH-UBND, 76/NQ-CP"


def test_later_mentions_that_are_short_are_right():
    assert faults("VD116", document(FULL, "theo Kế hoạch số 187/KH-UBND")) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Căn cứ Kế hoạch của UBND tỉnh về cải cách hành chính;", 1),
        ("Căn cứ Nghị định của Chính phủ;", 1),
        (f"Căn cứ {FULL};", 0),
        ("Căn cứ Luật Lưu trữ;", 0),
        ("Căn cứ Bộ luật Lao động;", 0),
        ("Căn cứ Kế hoạch số      /KH-UBND ngày      của UBND tỉnh;", 0),
        ("Căn cứ chức năng, nhiệm vụ được giao;", 0),
        ("Theo đề nghị của Chánh Văn phòng.", 0),
    ],
)
def test_a_basis_without_a_number_is_named(words, count):
    assert len(faults("VD117", document(basis(words)))) == count


@pytest.mark.parametrize("blank", ["số ……/KH-UBND", "số ……-CTr/TU", "……-NQ/TW"])
def test_a_number_that_is_left_open_is_no_missing_number(blank):
    words = f"Căn cứ Kế hoạch {blank} ngày …… của Tỉnh ủy về năm 2025;"
    assert faults("VD117", document(basis(words))) == []


def test_the_opening_is_no_basis():
    assert faults("VD117", document("Căn cứ Kế hoạch của UBND tỉnh;")) == []


def test_two_documents_in_one_line_of_the_basis_are_named():
    line = f"Căn cứ {FULL}; Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về cải cách;"
    (fault,) = faults("VD118", document(basis(line)))
    assert fault.quote == "Nghị quyết số 76/NQ-CP"
    assert faults("VD118", document(line)) == []
    assert faults("VD118", document(basis(f"Căn cứ {FULL};"), basis(f"Căn cứ {FULL};"))) == []


def test_two_ways_of_writing_dates_are_one_hint():
    found = document("số 1/KH-UBND ngày 15/5/2025", "số 2/KH-UBND ngày 27 tháng 7 năm 2025", FULL)
    assert quotes("VD119", found) == ["ngày 27 tháng 7 năm 2025"]
    assert quotes("VD119", document("số 1/KH-UBND ngày 15/5/2025", FULL, "số 3/KH-UBND")) == []

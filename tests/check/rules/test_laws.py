import pytest

from generator.check.rules.laws import basis_out_of_order, law_with_number
from generator.document.blocks import Role
from tests.check.rules.saying import data, quotes, said

LAW = "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;"
NUMBERED = "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024;"
ORDINANCE = "Căn cứ Pháp lệnh Dân quân tự vệ;"
RESOLUTION = "Căn cứ Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội về sắp xếp bộ máy;"
DECREE = "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"
PRIME = "Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về chuyển đổi số;"
CIRCULAR = "Căn cứ Thông tư số 05/2025/TT-BNV ngày 24/3/2025 của Bộ Nội vụ về lưu trữ;"
LOCAL = "Căn cứ Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh về chức năng của Sở;"
PARTY = "Căn cứ Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển;"
PROPOSAL = "Theo đề nghị của Chánh Văn phòng Sở."


def basis(*lines):
    return [said(line, Role.BASIS) for line in lines]


def test_a_law_with_its_number_is_told_once_for_the_document():
    other = NUMBERED.replace("Lưu trữ số 33", "Viên chức số 34")
    assert data(law_with_number, *basis(NUMBERED, other)) == [
        {"laws": "33/2024/QH15, 34/2024/QH15"}
    ]
    assert quotes(law_with_number, *basis(NUMBERED)) == ["33/2024/QH15"]


@pytest.mark.parametrize("line", [LAW, ORDINANCE, RESOLUTION, DECREE])
def test_a_law_by_its_name_and_other_acts_are_silent(line):
    assert quotes(law_with_number, *basis(line)) == []


def test_a_law_with_its_number_in_a_sentence_is_silent():
    assert quotes(law_with_number, NUMBERED) == []


@pytest.mark.parametrize(
    "lines",
    [
        (DECREE, LAW),
        (LOCAL, CIRCULAR),
        (CIRCULAR, PRIME),
        (LAW, LOCAL, RESOLUTION),
        (PRIME, DECREE),
    ],
)
def test_a_higher_act_below_a_lower_one_is_told_once(lines):
    assert len(quotes(basis_out_of_order, *basis(*lines, *lines))) == 1


@pytest.mark.parametrize(
    "lines",
    [
        (LAW, RESOLUTION, ORDINANCE, DECREE, PRIME, CIRCULAR, LOCAL),
        (LAW, NUMBERED, DECREE, DECREE),
        (PARTY, LAW, PARTY, DECREE),
        (DECREE, LOCAL, PROPOSAL),
        (LOCAL,),
    ],
)
def test_acts_in_order_and_those_without_a_rank_are_silent(lines):
    assert quotes(basis_out_of_order, *basis(*lines)) == []

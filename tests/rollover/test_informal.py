import pytest

from generator.rollover import reasons
from tests.rollover.rolling import becomes, body, decisions, of, rolled


@pytest.mark.parametrize(
    "sentence",
    [
        "Luật Quản lý, sử dụng tài sản công năm 2017 (sửa đổi, bổ sung năm 2024)",
        "Hiến pháp năm 2013 (sửa đổi năm 2025)",
        "Nghị định 30 ngày 05/3/2024 về văn thư",
        "Quyết định số 1234 ngày 15/02/2024 của UBND tỉnh",
        "Công văn số 433 /UBND-NC ngày 27/02/2024",
        "CV 433/UBND-NC (27/02/2024)",
        "Quyết định số 99/QĐ-UBND được ký ngày 05/01/2024",
        "Công điện số 05/CĐ-TTg hồi 10 giờ 00 ngày 12/01/2024",
        "Công văn ngày 12/3/2024 của UBND tỉnh",
        "Chỉ thị 05 năm 2016",
        "Nghị định 01/2024 và 02/2024, Thông tư số 10/2024",
        "Quyết định số 3/2024",
        "Nghị quyết 143/2024",
    ],
)
def test_a_paper_in_any_form_stays(sentence):
    assert becomes(sentence) == sentence
    assert {verdict for verdict, _, _ in of(sentence)} == {"kept"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Luật KH,CN và ĐMST năm 2025", reasons.LAW_OR_PLAN),
        ("Luật Đất đai (sửa đổi) năm 2024", reasons.LAW_OR_PLAN),
        ("Nghị định số 30 năm 2024", reasons.TITLE_OR_PLAN),
        ("thực hiện Đề án 06 năm 2024", reasons.TITLE_OR_PLAN),
        ("Kế hoạch số 192 ngày 26/12/2023 của UBND tỉnh", reasons.YEARLY_PERHAPS),
        ("Kết luận ngày 12/4/2024 tại cuộc họp", reasons.TITLE_OR_PLAN),
        ("Nghị quyết kỳ họp thứ 20 ngày 12/12/2023 của HĐND tỉnh", reasons.TITLE_OR_PLAN),
        ("Luật có hiệu lực từ ngày 01/7/2024", reasons.TITLE_OR_PLAN),
        ("Kế hoạch 3/2024", reasons.TITLE_OR_PLAN),
        ("Công báo số 10/2024", reasons.TITLE_OR_PLAN),
        ("bổ sung năm 2024 nguồn vốn", reasons.TITLE_OR_PLAN),
    ],
)
def test_what_may_be_the_papers_or_the_plans_stays_and_is_asked_about(sentence, reason):
    assert becomes(sentence) == sentence
    assert decisions(rolled(body(sentence))) == [reason]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gửi Báo cáo trước ngày 16/6/2024",
        "Kế hoạch tháng 3 năm 2024",
        "Báo cáo 6 tháng năm 2024",
        "sửa đổi quy chế năm 2024",
    ],
)
def test_a_deadline_beside_the_name_of_a_paper_is_the_plans(sentence):
    assert becomes(sentence) == sentence.replace("2024", "2025")


def test_a_plan_of_five_years_is_a_period():
    assert of("Kế hoạch 5 năm 2021-2025") == [("kept", "2021-2025", "2021-2025")]

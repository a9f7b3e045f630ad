import pytest

from generator.rollover import reasons
from tests.rollover.rolling import becomes, body, decisions, rolled


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Tết Nguyên đán Giáp Thìn năm 2024", "Tết Nguyên đán Ất Tỵ năm 2025"),
        ("Xuân Giáp Thìn 2024", "Xuân Ất Tỵ 2025"),
        ("TẾT GIÁP THÌN - 2024", "TẾT ẤT TỴ - 2025"),
        ("sau Tết Ất Tị", "sau Tết Bính Ngọ"),
    ],
)
def test_a_lunar_year_moves_with_its_figures(old, new):
    assert becomes(old) == new
    assert decisions(rolled(body(old))) == []


def test_a_lunar_year_in_the_title_of_a_paper_goes_or_stays_with_it():
    order = "Chỉ thị số 01/CT-TTg ngày 06/01/{} của Thủ tướng về tăng cường công tác Tết {}"
    assert becomes(order.format(2024, "Giáp Thìn 2024")).endswith("công tác Tết Ất Tỵ 2025")
    law = order.replace("Chỉ thị số 01/CT-TTg", "Nghị định số 1/2024/NĐ-CP")
    assert becomes(law.format(2024, "Giáp Thìn 2024")) == law.format(2024, "Giáp Thìn 2024")


@pytest.mark.parametrize("sentence", ["Tết Mậu Thân 1968", "nạn đói năm Ất Dậu", "ông Canh Sửu"])
def test_a_lunar_year_of_another_time_stays(sentence):
    assert becomes(sentence) == sentence


@pytest.mark.parametrize("sentence", ["Tết Giáp Thìn 2025", "chương trình “Xuân Giáp Thìn”"])
def test_a_lunar_year_that_does_not_fit_or_is_part_of_a_name_is_asked_about(sentence):
    assert becomes(sentence) == sentence
    assert decisions(rolled(body(sentence))) == [reasons.UNCLEAR]


@pytest.mark.parametrize(
    "sentence",
    [
        "kỷ niệm 70 năm ngày thành lập",
        "(1954 - 2024)",
        "22/12/1944 - 22/12/2024",
        "Hội thi lần thứ V",
        "Hội thi lần thứ 5",
    ],
)
def test_what_is_counted_up_each_year_is_asked_about(sentence):
    said = f"{sentence} - năm 2024" if "lần" in sentence else sentence
    assert reasons.COUNTED in decisions(rolled(body(said)))
    assert sentence in becomes(said)


@pytest.mark.parametrize("sentence", ["Đại hội lần thứ XIII của Đảng", "giai đoạn 2021-2025"])
def test_what_is_not_counted_by_the_plans_year_is_not_asked_about(sentence):
    assert decisions(rolled(body(sentence))) == []

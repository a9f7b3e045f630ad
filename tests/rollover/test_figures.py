import pytest

from generator.rollover import reasons
from tests.growth import seconds
from tests.rollover.rolling import becomes, body, decisions, of, rolled


def test_a_number_with_a_mark_of_thousands_is_no_year():
    assert becomes("hỗ trợ 2.024 hộ") == "hỗ trợ 2.024 hộ"
    assert of("hỗ trợ 2.024 hộ") == []


def test_a_part_of_a_larger_number_stays():
    assert of("dự toán 2024.500 đồng") == [("kept", "2024", "2024")]


def test_a_question_shows_what_the_figures_are_of():
    assert [old for _, old, _ in of("Ngày hội STEM 2024; AI4VN 2024, 2024 bài viết")] == [
        "Ngày hội STEM 2024", "AI4VN 2024", "2024 bài",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "sentence",
    ["phục vụ 2024 lượt người", "Tết 2024 suất quà", "thực hiện 2024 hồ sơ", "trồng 2024 cây xanh"],
)
def test_a_quantity_stays(sentence):
    assert becomes(sentence) == sentence
    assert {verdict for verdict, _, _ in of(sentence)} == {"kept"}


@pytest.mark.parametrize(
    ("sentence", "new"),
    [
        ("giảm so với 2023, hơn cùng kỳ 2023", "giảm so với 2024, hơn cùng kỳ 2024"),
        ("Dự toán 2024; kế hoạch đầu tư công 2024", "Dự toán 2025; kế hoạch đầu tư công 2025"),
        ("Ước thực hiện 2024", "Ước thực hiện 2025"),
    ],
)
def test_a_word_before_the_figures_may_say_that_they_are_a_year(sentence, new):
    assert becomes(sentence) == new


@pytest.mark.parametrize(
    "sentence", ["chỉ tiêu 2024 thùng rác", "kế hoạch PAPI 2024", "hoàn thành.2024"]
)
def test_figures_that_may_be_anything_are_asked_about(sentence):
    assert becomes(sentence) == sentence
    assert decisions(rolled(body(sentence)))[0] == reasons.UNCLEAR


def test_a_figure_of_last_year_is_asked_about():
    assert decisions(rolled(body("Kết quả 2023 đạt 85%")))[0] == reasons.FACT


@pytest.mark.parametrize("harm", ["1" * 20_000, "1/" * 10_000, "2024-" * 5_000])
def test_time_grows_with_a_text_made_to_do_harm_alone(harm):
    short, long = (body(f"x {harm[: len(harm) // part]}") for part in (10, 1))
    assert seconds(lambda: rolled(long)) < 40 * seconds(lambda: rolled(short)) + 0.3

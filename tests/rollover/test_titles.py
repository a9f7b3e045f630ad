import pytest

from generator.rollover.titles import years
from generator.text.citations import citations

PAPER = "Kế hoạch số 5/KH-UBND ngày 05/01/2024"


def said(text: str) -> list[tuple[str, bool]]:
    found = citations(text)[0]
    return [(year.group(), sure) for year, sure in years(text, found, len(text))]


@pytest.mark.parametrize(
    "title",
    [
        " về văn thư năm 2024",
        " của UBND tỉnh về văn thư năm 2024",
        " của Bộ Văn hóa, Thể thao và Du lịch về văn thư năm 2024",
        " của Sở Giáo dục và Đào tạo, về văn thư năm 2024",
        " về giao việc cho Sở Y tế, Sở Tài chính năm 2024",
    ],
)
def test_a_title_stands_behind_the_paper_and_its_organ(title):
    assert said(PAPER + title) == [("năm 2024", True)]


@pytest.mark.parametrize(
    "rest",
    [
        ", đơn vị xây dựng kế hoạch năm 2024",
        " và kế hoạch năm 2024",
        " của UBND tỉnh và tình hình năm 2024",
        " của UBND tỉnh về văn thư, Sở Y tế ban hành kế hoạch năm 2024",
        " về văn thư. Năm 2024",
        "; năm 2024",
    ],
)
def test_what_another_clause_says_is_no_title(rest):
    assert said(PAPER + rest) == []


@pytest.mark.parametrize(
    "rest",
    [
        " nêu trên năm 2024",
        " năm 2024",
        " của UBND tỉnh năm 2024",
        " về văn thư và Kế hoạch lưu trữ năm 2024",
        " về “văn thư năm 2024”",
        " của UBND tỉnh về văn thư trong năm 2024",
    ],
)
def test_what_may_be_either_is_told_apart(rest):
    assert said(PAPER + rest) == [("năm 2024", False)]


def test_another_paper_ends_a_title():
    text = f"{PAPER} về A và Kế hoạch số 6/KH-UBND về B năm 2024"
    first, second = citations(text)
    assert list(years(text, first, second.start)) == []
    assert len(list(years(text, second, len(text)))) == 1

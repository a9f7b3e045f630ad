import pytest

from generator.check.abbreviated import explained
from tests.check.rules.saying import document


@pytest.mark.parametrize(
    ("text", "short", "whole"),
    [
        ("công tác phòng cháy chữa cháy (PCCC) năm 2026", "PCCC", "phòng cháy chữa cháy"),
        ("công tác phòng cháy, chữa cháy (gọi tắt là PCCC)", "PCCC", "phòng cháy chữa cháy"),
        ("Đổi mới sáng tạo (“ĐMST”)", "ĐMST", "đổi mới sáng tạo"),
        ("không nói gì", "CCHC", "cải cách hành chính"),
    ],
)
def test_an_abbreviation_stands_for_the_words_before_it(text, short, whole):
    assert explained(document(text))[short] == whole


def test_letters_that_are_not_those_of_the_words_explain_nothing():
    assert "PAPI" not in explained(document("Chỉ số hiệu quả quản trị (PAPI)"))

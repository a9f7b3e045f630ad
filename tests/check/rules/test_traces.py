import pytest

from generator.check.rules.traces import changes_tracked, placeholder_left
from tests.check.rules.views import plain, seen


@pytest.mark.parametrize(
    "words", ["ngày ???", "theo […]", "theo [...]", "ngày xxx", "số XXXX", "năm {{ nam }}"]
)
def test_what_was_put_for_something_else_is_reported(words):
    assert list(placeholder_left(seen(plain(words))))


@pytest.mark.parametrize(
    "words", ["thế kỷ XX", "Đại hội XIII", "v.v…", "ngày … tháng …", "hỏi gì?", "Phụ lục XXX"]
)
def test_ordinary_words_are_silent(words):
    assert list(placeholder_left(seen(plain(words)))) == []


def test_tracking_without_a_change_is_a_fault_of_the_whole_file():
    (fault,) = changes_tracked(seen(plain("Lời văn"), tracked=True))
    assert fault.at is None

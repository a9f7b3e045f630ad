import pytest

from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import say, short_rule

SUBJECT = "Nâng cao Chỉ số"


def test_a_subject_in_capitals_is_reported():
    def edit(file):
        for words in (SUBJECT, "năm 2024"):
            file.look(words, caps="1")

    assert "TT204" in codes(edit)


def test_a_last_line_in_brackets_may_look_otherwise():
    def edit(file):
        file.say("năm 2024", "năm 2024", "(Giai đoạn 2024 - 2026)")
        file.look("(Giai đoạn", b="0", i="1")

    assert codes(edit) <= {"TT206"}


def test_a_subject_that_fills_its_line_needs_no_alignment_but_a_short_one_does():
    edit = lambda file: file.format(SUBJECT, jc={"val": "left"})  # noqa: E731
    assert codes(edit) == {"TT204"}


@pytest.mark.parametrize(("side", "found"), [(0, set()), (-100, set()), (-700, {"TT206"})])
def test_the_line_below_the_subject_is_a_third_to_a_half(side, found):
    assert codes(short_rule("năm 2024", side)) == found


@pytest.mark.parametrize(("end", "found"), [("2024…", set()), ("2024.", {"TT207"})])
def test_a_subject_has_no_full_stop(end, found):
    assert codes(say("năm 2024", "2024", end)) == found


def test_a_kind_in_small_letters_is_reported():
    assert codes(say("KẾ HOẠCH", "KẾ HOẠCH", "Kế hoạch")) == {"TT202"}


@pytest.mark.parametrize("size", ["26", "28"])
def test_kind_and_subject_have_size_13_to_14(size):
    def edit(file):
        file.look("KẾ HOẠCH", sz=size)
        file.look(SUBJECT, sz=size)

    assert codes(edit) == set()

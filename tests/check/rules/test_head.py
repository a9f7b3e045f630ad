import pytest

from generator.check.rules.head import (
    head_centred_by_spaces,
    motto_and_date_sizes_apart,
    nation_and_motto_sizes_apart,
)
from generator.check.subjects import Undecided
from generator.document.recognise.components import Components, DateLine, Layout, Letterhead, Regime
from tests.check.rules.spoiling import codes, data
from tests.check.rules.views import line, seen


def headed(**parts):
    layout = parts.pop("layout", Layout.TABLE)
    return seen(components=Components(Regime.ND30, letterhead=Letterhead(layout, **parts)))


@pytest.mark.parametrize(
    ("size", "found"), [("24", False), ("26", False), ("23", True), ("28", True)]
)
def test_the_organ_has_size_12_to_13(size, found):
    assert ("TT104" in codes(lambda file: file.look("SỞ KHOA HỌC", sz=size))) is found


@pytest.mark.parametrize(
    ("words", "look", "code", "phrase"),
    [
        ("Độc lập", {"caps": "1"}, "TT102", "must not be in capitals"),
        ("Độc lập", {"b": "0"}, "TT102", "must be bold"),
        ("UBND TỈNH", {"i": "1"}, "TT103", "must be upright, not italic"),
        ("Số:", {"b": "1"}, "TT105", "must not be bold"),
        ("Hưng Yên,", {"sz": "22"}, "TT106", "has size {size}; it must be {least} to {most}"),
    ],
)
def test_what_is_wrong_is_said_in_words(words, look, code, phrase):
    said = data(code, lambda file: file.look(words, **look))
    assert [each["wrong"] for each in said] == [phrase]


def test_capitals_by_a_property_are_capitals():
    def edit(file):
        file.say("SỞ KHOA HỌC", "SỞ KHOA HỌC", "Sở Khoa học")
        file.look("Sở Khoa học", caps="1")

    assert codes(edit) == set()


def test_a_name_that_is_not_in_capitals_is_reported():
    edit = lambda file: file.say("SỞ KHOA HỌC", "SỞ KHOA HỌC", "Sở Khoa học")  # noqa: E731
    assert codes(edit) == {"TT104"}


@pytest.mark.parametrize(
    ("nation", "motto", "faults"), [(12, 13, 0), (13, 14, 0), (12, 14, 1), (13, 13, 1), (14, 14, 0)]
)
def test_motto_is_one_size_larger_than_nation(nation, motto, faults):
    paper = headed(
        nation=(line("QUỐC HIỆU", look={"size": nation}),),
        motto=line("Tiêu ngữ", look={"size": motto}),
    )
    assert len(list(nation_and_motto_sizes_apart(paper))) == faults


@pytest.mark.parametrize(("motto", "date", "faults"), [(14, 14, 0), (13, 13, 0), (14, 13, 1)])
def test_a_date_of_another_size_than_motto_is_a_hint(motto, date, faults):
    paper = headed(
        motto=line("Tiêu ngữ", look={"size": motto}),
        date=DateLine(line("Hưng Yên, ngày 05 tháng 3 năm 2026", look={"size": date})),
    )
    assert len(list(motto_and_date_sizes_apart(paper))) == faults


def test_a_head_set_with_tabs_is_not_judged():
    (fault,) = head_centred_by_spaces(headed(layout=Layout.TABS, motto=line("Tiêu ngữ")))
    assert isinstance(fault, Undecided)


def test_a_file_without_a_head_has_no_fault_of_it():
    assert list(head_centred_by_spaces(seen())) == []

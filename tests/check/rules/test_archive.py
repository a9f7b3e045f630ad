import pytest

from generator.check.rules.archive import archive_line_goes_on, archive_line_wrong, drafter_look
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look
from tests.check.rules.test_recipients import listed
from tests.check.rules.views import seen


@pytest.mark.parametrize(
    "words", ["Lưu: VT.", "Lưu: VT, VP.", "Lưu: VT, VP (2).", "Lưu: VT_nnp.", "Lưu : VT, TCCB. AB"]
)
def test_the_line_of_the_archive_is_right(words):
    assert list(archive_line_wrong(listed("Sở A;", words))) == []


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("Lưu VT, VP.", ["the colon is missing"]),
        ("Lưu: VP.", ["VT is missing"]),
        ("Lưu: VT, VP;", ["it must end with a full stop"]),
        ("Lưu: VP", ["VT is missing", "it must end with a full stop"]),
    ],
)
def test_what_is_wrong_with_it_is_said(words, wrong):
    faults = archive_line_wrong(listed("Sở A;", words))
    assert [fault.data["wrong"] for fault in faults] == wrong


def test_a_missing_line_is_reported_at_the_last_one():
    paper = listed("Sở A;", "Sở B;")
    (fault,) = archive_line_wrong(paper)
    assert fault.at is paper.components.recipients.items[-1]


def test_a_list_of_nothing_lacks_its_archive():
    assert len(list(archive_line_wrong(listed()))) == 1


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        ("Lưu: VT, VP.", 0),
        ("Lưu: VT. AB", 1),
        ("Lưu: VT, NC.CH", 1),
        ("Lưu: VT, VP. Hạnh.", 1),
        ("Lưu: VT..", 0),
        ("Lưu: VT, VP. AB.", 0),
        ("Lưu: VT, VP. AB.(20)", 0),
        ("Lưu: VT, VP (2). AB (20).", 0),
        ("Lưu: VT, ...7. …8.", 0),
    ],
)
def test_a_name_behind_the_dot_is_a_hint(words, faults):
    assert len(list(archive_line_goes_on(listed(words)))) == faults


@pytest.mark.parametrize(("size", "found"), [("22", set()), ("24", {"TT511"})])
def test_the_drafters_mark_has_size_11(size, found):
    assert codes(look("XYZ.", sz=size), "LETTER") == found


def test_a_file_without_recipients_has_no_fault_of_them():
    for rule in (archive_line_wrong, archive_line_goes_on, drafter_look):
        assert list(rule(seen())) == []

import pytest

from generator.check.rules.letter import letter_subject_gap
from generator.document.recognise.components import (
    Components,
    Layout,
    Letterhead,
    NumberLine,
    Regime,
)
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import say, shape
from tests.check.rules.views import line, seen


@pytest.mark.parametrize("words", ["V/v:", "Về việc", "v/v", "V/v."])
def test_a_subject_begins_with_its_word_alone(words):
    assert "TT209" in codes(say("V/v", "V/v", words), "LETTER")


@pytest.mark.parametrize(("before", "found"), [("120", set()), ("118", set()), ("80", {"TT211"})])
def test_six_points_stand_between_number_and_subject(before, found):
    assert codes(shape("V/v", spacing={"before": before}), "LETTER") == found


def test_subject_and_number_in_one_paragraph_have_no_room_between():
    both = line("Số: 15/SKHCN-VP")
    head = Letterhead(Layout.TABLE, number=NumberLine(both), about=(both,))
    paper = seen(components=Components(Regime.ND30, letterhead=head))
    assert [fault.data["found"] for fault in letter_subject_gap(paper)] == ["0"]


def test_a_plan_has_no_such_subject():
    assert list(letter_subject_gap(seen())) == []

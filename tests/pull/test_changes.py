"""What became of a change, in words that stay the same for other programs."""

from generator.finding import Place
from generator.pull.changes import Change, Fate, Reason


def test_the_words_for_other_programs_do_not_change():
    assert [fate.value for fate in Fate] == ["carried", "conflict", "question", "left", "follows"]


def test_a_change_needs_no_reason():
    assert Change(Fate.CARRIED, "a", "b", Place()).reason is Reason.NONE

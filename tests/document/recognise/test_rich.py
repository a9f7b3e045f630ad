"""The runs of a view as a rich text."""

from __future__ import annotations

from generator.document import view
from generator.document.recognise.rich import dropped, joined, rich, stripped
from generator.document.view import Trace
from generator.text.rich import Note, Run, parse
from tests.document.recognise.views import p


def test_bold_and_italics_come_over():
    assert rich(p("Một **hai** *ba*").runs, {}) == parse("Một **hai** *ba*")


def test_runs_that_look_alike_become_one():
    assert rich([view.Run("Một "), view.Run("hai", size=9)], {}) == (Run("Một hai"),)


def test_tabs_and_breaks_become_spaces_and_the_edges_are_clean():
    assert rich([view.Run("\tMột \n hai\f\tba ")], {}) == (Run("Một hai ba"),)


def test_a_tab_before_the_last_mark_is_the_dots_of_a_form():
    assert rich([view.Run("\tCăn cứ \t;")], {}) == (Run("Căn cứ …;"),)
    assert rich([view.Run("công chức\t; viên chức")], {}) == (Run("công chức ; viên chức"),)


def test_deleted_and_hidden_letters_are_left_out_and_capitals_shown():
    runs = [
        view.Run("một", caps=True),
        view.Run("hai", trace=Trace.DELETED),
        view.Run("ba", hidden=True),
        view.Run("b\u00adốn", trace=Trace.INSERTED),
    ]
    assert rich(runs, {}) == (Run("MỘTbốn"),)


def test_a_note_stands_at_its_mark():
    notes = {1: view.Note(1, (p(" Ghi **chú**"), p("hai")))}
    found = rich([view.Run("Một"), view.Run("", note=1), view.Run("hai")], notes)
    assert found == (Run("Một"), Note((Run("Ghi "), Run("chú", True), Run(" hai"))), Run("hai"))


def test_a_mark_without_its_note_is_nothing():
    assert rich([view.Run("Một", note=7)], {}) == (Run("Một"),)


def test_white_runs_at_the_edges_go():
    assert stripped((Run(" "), Run("\ta", True), Run("  "))) == (Run("a", True),)
    note = Note((Run("x"),))
    assert stripped((note, Run(" a "), note)) == (note, Run(" a "), note)
    assert stripped((Run(" "),)) == ()


def test_letters_are_dropped_over_runs_and_notes():
    note = Note((Run("x"),))
    assert dropped((Run("- "), Run("-", True), Run(" a")), 3) == (Run("a"),)
    assert dropped((note, Run("-a")), 1) == (note, Run("a"))


def test_lines_are_joined_with_a_space_that_looks_like_what_stands_before():
    note = Note((Run("x"),))
    assert joined([(Run("a", True),), (), (Run("b", True),)]) == (Run("a b", True),)
    assert joined([(note,), (Run("b"),)]) == (note, Run("b"))


def test_a_paragraph_of_a_note_with_nothing_in_it_is_nothing():
    notes = {1: view.Note(1, (p("Một"), p(""), p("hai")))}
    assert rich([view.Run("", note=1)], notes) == (Note((Run("Một hai"),)),)

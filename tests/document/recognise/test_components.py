"""What the components say of themselves."""

from __future__ import annotations

from generator.document import view
from generator.document.recognise.components import BodyTable, Numbered
from generator.document.recognise.recogniser import recognise
from generator.document.view import Trace
from tests.document.recognise.views import LETTER_HEAD, found, head, p, plan, sign, table


def test_the_outline_and_the_tables_of_the_body_are_given():
    seen = recognise(plan(body=(p("I. A"), p("B"), table(("a", "b")), p("1. C"))))
    assert [type(one) for one in seen.body].count(Numbered) == 2
    assert [one.number for one in seen.outline()] == ["I.", "1."]
    assert [type(one) for one in seen.tables()] == [BodyTable]


def test_addressees_stand_beside_their_label_or_below():
    assert found(LETTER_HEAD, p("Kính gửi: A"), p("Câu."), sign()).addressees.beside
    assert not found(LETTER_HEAD, p("Kính gửi:"), p("- A"), sign()).addressees.beside
    assert not found(LETTER_HEAD, p("Kính gửi:"), p("Câu."), sign()).addressees.beside


def test_the_letters_of_a_line_are_those_that_are_seen():
    runs = (
        view.Run("Số: ", bold=True),
        view.Run("  "),
        view.Run("9", trace=Trace.DELETED),
        view.Run("8", hidden=True),
        view.Run("5/KH-A"),
    )
    from msgspec.structs import replace

    seen = found(replace(p(), runs=runs), head(), p("I. A"), sign())
    line = seen.letterhead.number.line
    assert line.text == "Số:   5/KH-A"
    assert [run.text for run in line.letters] == ["Số: ", "5/KH-A"]

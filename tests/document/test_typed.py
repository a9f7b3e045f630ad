from generator.document.blocks import Paragraph, Role, Table
from generator.document.typed import mismatches
from generator.finding import Lines


def point(number, typed, line=1):
    return Paragraph(Role.POINT, (), number, typed=typed, origin=Lines("a.yaml", line, line, 5))


def found(*blocks):
    return [(f.place.line, f.data["typed"], f.data["number"]) for f in mismatches([blocks])]


def test_a_number_typed_right_is_accepted():
    assert found(point("1.", "1."), point("a)", "")) == []


def test_a_number_typed_wrong_is_told_with_the_right_one():
    assert found(point("III.", "IV.", line=9)) == [(9, "IV.", "III.")]


def test_tables_have_no_typed_numbers():
    assert found(Table((), ())) == []

from __future__ import annotations

from typing import ClassVar

from generator.value import Value


class Line(Value, frozen=True):
    words: str
    origin: int = 0


class Mark(Value, frozen=True):
    aside: ClassVar[frozenset[str]] = frozenset({"key"})
    key: str = ""


def test_what_is_aside_does_not_count():
    assert Line("a", 1) == Line("a", 2)
    assert hash(Line("a", 1)) == hash(Line("a", 2))


def test_everything_else_counts():
    assert Line("a", 1) != Line("b", 1)
    assert {Line("a"), Line("b"), Line("a", 3)} == {Line("a"), Line("b")}


def test_a_value_that_is_all_aside_equals_its_like_alone():
    assert Mark("x") == Mark("y")
    assert Mark("x") != Line("x")
    assert Line("x") != "x"

"""What the doctor remembers: lines with one fault in common, and how much it will hear of."""

from __future__ import annotations

import pytest

from generator.source.doctor.state import MAX_FAULTS, QUOTED, name, quoted, width
from generator.source.doctor.walk import walk
from generator.source.nodes import Source
from generator.source.read import read


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a:\n\t- b\n", ["2"]),
        ("a:\n\t- b\n\t- c\n\t- d\n", ["2–4"]),
        ("a:\n\t- b\nc:\n\t- d\n\t- e\n", ["2", "4–5"]),
        ("a:\n\xa0- b\n\xa0- c\n", ["2–3"]),
    ],
)
def test_lines_that_follow_one_another_share_a_fault(text, lines):
    assert [found.data["lines"] for found in read(text, "p").findings] == lines


def test_a_long_text_is_quoted_from_its_beginning():
    (found,) = read(f"a: b: {'c' * 60}\n", "p").findings
    assert len(found.data["quote"]) == QUOTED
    assert found.data["quote"].endswith("…")


def test_the_walk_ends_where_there_are_more_faults_than_anybody_mends():
    text = "-x\n" * (MAX_FAULTS * 2)
    walked = walk(Source("p", text), text, 2)
    assert walked.exhausted
    assert len(walked.faults) == MAX_FAULTS + 1


def test_spaces_without_width_take_up_no_column():
    assert width(" \xa0\u200b\u3000") == 3


@pytest.mark.parametrize(
    ("sign", "said"), [("\t", "Tab"), ("\xa0", "U+00A0"), ("\u2028", "U+2028")]
)
def test_a_sign_that_is_not_seen_is_called_by_its_number(sign, said):
    assert name(sign) == said


@pytest.mark.parametrize(
    ("text", "written"), [("a: b", '"a: b"'), ('a "b"', "'a \"b\"'"), ("a \\'", "'a \\'''")]
)
def test_quotes_are_chosen_by_what_the_text_holds(text, written):
    assert quoted(text) == written

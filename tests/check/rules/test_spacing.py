import pytest

from generator.check.rules.spacing import (
    empty_paragraphs,
    first_line_by_spaces,
    first_line_out_of_range,
    line_spacing_in_points_out_of_range,
    line_spacing_out_of_range,
    paragraphs_too_close,
)
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Components, Numbered, Plain, Regime
from generator.plan.levels import Level
from tests.check.rules.views import plain, seen


def found(rule, *paragraphs):
    return len(list(rule(seen(*paragraphs))))


@pytest.mark.parametrize(
    ("indent", "first", "faults"),
    [
        (0, 10, 0),
        (0, 12.7, 0),
        (0, 12.5, 0),
        (0, 9.7, 0),
        (12.7, 0, 0),
        (20, -7.3, 0),
        (0, 0, 1),
        (0, 9.5, 1),
        (0, 13.2, 1),
        (0, 15, 1),
        (0, 11.3, 1),
    ],
)
def test_the_first_line_begins_at_one_of_two_places(indent, first, faults):
    assert found(first_line_out_of_range, plain("Lời văn", indent=indent, first=first)) == faults


@pytest.mark.parametrize(
    ("level", "faults"), [(Level.ARABIC, 1), (Level.LETTER, 1), (Level.DASH, 0), (None, 0)]
)
def test_below_points_the_decree_says_nothing_of_indents(level, faults):
    part = Numbered(plain("x) Lời văn", first=20), "x)", level)
    paper = seen(components=Components(Regime.ND30, body=(part,)))
    assert len(list(first_line_out_of_range(paper))) == faults


@pytest.mark.parametrize(
    "paragraph",
    [
        plain("Ở giữa", first=0, align=Align.CENTER),
        plain("(Trong ngoặc)", first=0),
        plain("…", first=0),
    ],
)
def test_what_is_no_running_text_has_no_indent(paragraph):
    assert found(first_line_out_of_range, paragraph) == 0


@pytest.mark.parametrize(("words", "faults"), [(" Lời", 0), ("\tLời", 1), ("   Lời", 1)])
def test_an_indent_of_spaces_is_said_once(words, faults):
    paragraph = plain(words, first=0 if faults else 12.7)
    assert found(first_line_by_spaces, paragraph) == faults
    assert found(first_line_out_of_range, paragraph) == 0


@pytest.mark.parametrize(
    ("multiple", "faults"), [(1, 0), (0.99, 0), (1.15, 0), (1.5, 0), (0.9, 1), (1.6, 1), (2, 1)]
)
def test_lines_are_one_to_one_and_a_half_apart(multiple, faults):
    paragraph = plain("Lời văn", spacing=view.Spacing(multiple=multiple))
    assert found(line_spacing_out_of_range, paragraph) == faults


@pytest.mark.parametrize(
    ("points", "exact", "faults"),
    [
        (16.1, True, 0),
        (18, True, 0),
        (24, True, 0),
        (15, True, 1),
        (26, True, 1),
        (10, False, 0),
        (30, False, 1),
    ],
)
def test_points_are_counted_in_lines_of_the_size(points, exact, faults):
    paragraph = plain("Lời văn", spacing=view.Spacing(points=points, exact=exact))
    assert found(line_spacing_in_points_out_of_range, paragraph) == faults


@pytest.mark.parametrize(
    ("after", "before", "faults"),
    [(6, 0, 0), (0, 6, 0), (3, 3, 0), (0, 5.8, 0), (0, 5, 1), (3, 0, 1)],
)
def test_six_points_stand_between_two_paragraphs(after, before, faults):
    above, below = plain("Trên", 1, after=after, before=0), plain("Dưới", 2, before=before)
    assert found(paragraphs_too_close, above, below) == faults


def test_paragraphs_with_something_between_are_no_neighbours():
    assert found(paragraphs_too_close, plain("a", 1, before=0), plain("b", 5, before=0)) == 0


@pytest.mark.parametrize(
    ("between", "faults"),
    [
        (view.Paragraph(2, size=14), 1),
        (view.Paragraph(2, size=1), 0),
        (view.Paragraph(2, rules=(view.Border("single"),)), 0),
        (view.Paragraph(2, ends_section=True), 0),
        (view.Paragraph(2, (view.Run("\f"),)), 0),
        (view.Paragraph(2, (view.Run("", drawing=True),)), 0),
    ],
)
def test_only_an_empty_line_that_makes_room_is_named(between, faults):
    first, last = plain("a", 1), plain("b", 3)
    paper = seen(
        first,
        between,
        last,
        components=Components(Regime.ND30, body=(Plain(first), Plain(last))),
    )
    assert len(list(empty_paragraphs(paper))) == faults


def test_a_text_of_nothing_has_no_empty_lines():
    assert found(empty_paragraphs) == 0

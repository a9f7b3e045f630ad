import pytest

from generator.check.looks import by_spaces, figure, is_centred, printed, seen, width_mm, wrong
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Line
from generator.standard import nd30
from tests.check.rules.views import line, run


@pytest.mark.parametrize(
    ("value", "shown"), [(25.4, "25,4"), (20, "20"), (13.5, "13,5"), (0.999, "1"), (1.15, "1,15")]
)
def test_figures_have_a_comma(value, shown):
    assert figure(value) == shown


@pytest.mark.parametrize(
    "unseen",
    [
        run(" "),
        run("-"),
        run("1", note=1),
        run("1", superscript=True),
        run("a", hidden=True),
        run("a", trace=view.Trace.DELETED),
    ],
)
def test_what_is_no_letter_of_the_line_does_not_count(unseen):
    assert seen((unseen,)) == ()


def said(part, *lines):
    return [fault.data.get("wrong") for fault in wrong(part, lines)]


def test_each_property_is_a_fault_of_its_own():
    row = line("chủ tịch", look={"italic": True, "size": 10}, align=Align.LEFT)
    assert said(nd30.AUTHORITY, row) == [
        "must be in capitals",
        "must be bold",
        "must be upright, not italic",
        "has size {size}; it must be {least} to {most}",
        "must stand in the middle",
    ]


def test_a_size_that_is_not_known_is_not_judged():
    (fault,) = wrong(nd30.AUTHORITY, [line("CHỦ TỊCH", look={"size": None, "bold": True})])
    assert isinstance(fault, Undecided)


def test_a_size_that_the_decree_leaves_open_is_right():
    assert said(nd30.SECRECY, line("MẬT", look={"size": 30, "bold": True})) == []


@pytest.mark.parametrize(
    ("more", "centred"),
    [
        ({}, True),
        ({"align": Align.LEFT}, False),
        ({"align": Align.LEFT, "indent": 78}, True),
        ({"align": Align.RIGHT}, False),
        ({"align": Align.RIGHT, "right": 78}, True),
        ({"align": None}, None),
        ({"align": Align.LEFT, "width": None}, None),
    ],
)
def test_the_middle_is_where_it_is_seen(more, centred):
    assert is_centred(line("A B", **more)) is centred


def test_what_stands_beside_something_else_is_not_measured():
    held = line("A\tB", align=Align.LEFT)
    assert is_centred(held) is None
    assert is_centred(Line(held.paragraph, held.runs, whole=False)) is None


@pytest.mark.parametrize(
    ("words", "align", "pushed"),
    [
        ("   A", Align.LEFT, True),
        ("\tA", Align.JUSTIFY, True),
        ("   A", Align.CENTER, False),
        (" A", Align.LEFT, False),
    ],
)
def test_spaces_before_a_line_push_it(words, align, pushed):
    assert by_spaces(line(words, align=align)) is pushed


def test_a_long_line_is_measured_as_it_is_broken():
    whole = line("MỘT HAI BA BỐN", width=None)
    (width,) = printed([whole])
    assert width == pytest.approx(width_mm(whole.runs))
    broken = printed([line("MỘT HAI BA BỐN", width=width - 1)])
    assert len(broken) == 2
    assert sum(broken) < width


def test_a_line_without_letters_has_no_width():
    assert printed([line("   ")]) == []

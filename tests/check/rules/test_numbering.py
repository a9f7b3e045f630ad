from __future__ import annotations

import pytest
from hypothesis import given, settings

from generator.document.blocks import Role, RowKind
from generator.document.compose import compose
from tests.check.content import appendix, codes, document, faults, point, quotes, row, table, text
from tests.growth import calls
from tests.plan.plans import plans

GAP, REPEAT, LETTER, BACK, LATE, FOREIGN, MIXED, PARENT = (f"VD20{n}" for n in range(1, 9))
DEPTHS = {"I": 0, "1": 1, "a": 2}


def outline(numbers):
    """Make a document of numbers, how deep they stand told by how they are indented."""
    return document(*(point(line.strip(), depth=(len(line) - len(line.lstrip())) // 2)
                      for line in numbers.splitlines() if line.strip()))  # fmt: skip


def found(numbers):
    return [(code, quote) for code in codes(outline(numbers), "VD2")
            for quote in quotes(code, outline(numbers))]  # fmt: skip


@pytest.mark.parametrize(
    "numbers",
    [
        "I.\n  1.\n    a)\n    b)\n  2.\n    a)\nII.\n  1.",
        "I.\n  1.\n    -\n    -\n  2.\nII.",
        "1.\n  1.1.\n  1.2.\n    1.2.1.\n2.\n  2.1.",
        "II.\n  2.1.\n  2.2."[4:],
        "Chương I\n  Điều 1.\n  Điều 2.\nChương II\n  Điều 3.\n    1.\n    2.",
        "Phần I\n  I.\n  II.\nPhần II\n  I.",
        "a)\nb)\nc)\nd)\nđ)\ne)\ng)\nh)\ni)\nk)",
        "A.\n  I.\n  II.\nB.\n  I.\nC.\n  I.\nD.",
        "(1)\n(2)\n(3)",
        "1.\n  1.\n  2.\n2.\n  1.",
        "Mục 1\nMục 2",
        "1)\n2)",
    ],
)
def test_numbers_that_go_on_are_silent(numbers):
    assert found(numbers) == []


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        ("I.\nII.\nIV.", (GAP, "IV.")),
        ("1.\n2.\n4.\n5.", (GAP, "4.")),
        ("Điều 1.\nĐiều 3.", (GAP, "Điều 3.")),
        ("1.\n  1.1.\n  1.3.", (GAP, "1.3.")),
        ("I.\nII.\nII.\nIII.", (REPEAT, "II.")),
        ("1.\n1.\n2.", (REPEAT, "1.")),
        ("Điều 1.\nĐiều 1.", (REPEAT, "Điều 1.")),
        ("a)\nb)\nc)\nd)\ne)\ng)", (LETTER, "e)")),
        ("a)\nc)", (LETTER, "c)")),
        ("1.\n2.\n3.\n2.\n4.", (BACK, "2.")),
        ("I.\n  2.\n  3.", (LATE, "2.")),
        ("Điều 2.\nĐiều 3.", (LATE, "Điều 2.")),
        ("b)\nc)", (LATE, "b)")),
        ("a)\nb)\nc)\nd)\nđ)\ne)\nf)\ng)", (FOREIGN, "f)")),
        ("f)", (FOREIGN, "f)")),
        ("1.\n2.\nc)\n4.", (MIXED, "c)")),
        ("1.\n2.\n3.\n  2.1.\n  2.2.", (PARENT, "2.1.")),
        ("1.\n  1.1.\n  2.2.\n  1.3.", (PARENT, "2.2.")),
        ("1.\n  1.1.\n  2.4.", (LATE, "2.4.")),
    ],
)
def test_a_number_that_is_wrong_is_named_once(numbers, wrong):
    assert found(numbers) == [wrong]


def test_sections_out_of_order_are_seen():
    assert [code for code, _ in found("I.\nIII.\nII.\nIV.")] == [GAP, BACK]


@pytest.mark.parametrize(
    ("code", "numbers", "expected"),
    [
        (GAP, "I.\nII.\nIV.", "III."),
        (LETTER, "c)\nd)\ne)", "đ)"),
        (LETTER, "a)\nc)", "b)"),
        (REPEAT, "Điều 1.\nĐiều 1.", "Điều 2."),
        (GAP, "Chương I\nChương III", "Chương II"),
        (GAP, "(1)\n(3)", "(2)"),
        (GAP, "A.\nB.\nE.", "C."),
        (PARENT, "3.\n  2.1.", "3.1."),
        (FOREIGN, "a)\nf)", "b)"),
        (MIXED, "1.\n2.\nc)", "3."),
    ],
)
def test_the_number_that_should_stand_there_is_written_the_same_way(code, numbers, expected):
    assert faults(code, outline(numbers))[-1].data["expected"] == expected


def test_numbers_begin_anew_below_a_heading_without_a_number():
    bold = text("**Đối với các Sở**", depth=1)
    assert codes(document(point("1."), bold, point("1.")), "VD2") == []
    colon = text("Các xã, phường:", depth=1)
    assert codes(document(point("1."), colon, point("1.")), "VD2") == []
    plain = text("Nội dung của mục một.", depth=1)
    assert codes(document(point("1."), plain, point("1.")), "VD2") == [REPEAT]


def test_numbers_begin_anew_below_another_dash():
    dashes = [point("-", depth=0), point("1.", depth=1), point("-", depth=0), point("1.", depth=1)]
    assert codes(document(*dashes), "VD2") == []


def test_an_appendix_begins_anew():
    parts = [point("I."), point("II.")]
    assert codes(document(*parts, appendices=[appendix(*parts)]), "VD2") == []
    wrong = appendix(point("I."), point("III."))
    assert quotes(GAP, document(*parts, appendices=[wrong])) == ["III."]


@pytest.mark.parametrize(
    ("numbers", "wrong"),
    [
        (["1", "2", "3"], []),
        (["1", "2", "2", "3"], [REPEAT]),
        (["1", "3"], [GAP]),
        (["I", "1", "2", "II", "1"], []),
        (["5", "6"], []),
        (["1", "1.1", "1.2", "2", "2.1"], []),
        (["", "1", "x", "2"], []),
    ],
)
def test_the_first_column_of_a_table_is_read(numbers, wrong):
    rows = [row(number, "Việc") for number in numbers]
    for heading in ("TT", "STT", "Số TT"):
        assert codes(document(table(*rows, heading=(heading, "Việc"))), "VD2") == wrong


def test_a_column_that_is_none_of_numbers_is_left_alone():
    rows = [row("1", "x"), row("1", "x")]
    assert codes(document(table(*rows, heading=("Điểm", "Việc"))), "VD2") == []
    headless = table(*rows)
    assert codes(document(type(headless)((), headless.rows[1:])), "VD2") == []


def test_totals_and_column_numbers_do_not_count():
    rows = [
        row("1", "2", kind=RowKind.COLUMN_NUMBERS),
        row("1", "x"),
        row("1", "x", kind=RowKind.TOTAL),
    ]
    assert codes(document(table(*rows)), "VD2") == []


@settings(max_examples=60, deadline=None)
@given(plans())
def test_what_the_program_numbers_is_right(plan):
    composed = compose(plan)
    assert [(c, quotes(c, composed)) for c in codes(composed, "VD2")] == []


def test_time_grows_with_the_length_alone():
    def work(count):
        made = document(*[point(f"{n}.", depth=1) for n in range(1, count)])
        return calls(lambda: codes(made, "VD2"))

    work(10)
    assert work(8000) < 12 * work(800)


def test_a_heading_of_a_chapter_is_read_in_any_case():
    heading = [point("CHƯƠNG I"), text("QUY ĐỊNH", Role.TITLE), point("Chương III")]
    assert quotes(GAP, document(*heading)) == ["Chương III"]

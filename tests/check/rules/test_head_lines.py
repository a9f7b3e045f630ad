import pytest

from generator.check.rules.head_lines import (
    head_on_the_wrong_sides,
    head_table_past_the_margins,
    nation_and_motto_apart,
    number_and_date_apart,
)
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import (
    Components,
    DateLine,
    Layout,
    Letterhead,
    NumberLine,
    Regime,
)
from tests.check.rules.spoiling import data
from tests.check.rules.spoilt import short_rule
from tests.check.rules.views import line, seen


def headed(*blocks, **parts):
    layout = parts.pop("layout", Layout.LINES)
    found = Components(Regime.ND30, letterhead=Letterhead(layout, **parts))
    return seen(*blocks, components=found)


@pytest.mark.parametrize(("side", "faults"), [(0, 0), (100, 0), (-100, 0), (500, 1)])
def test_the_line_below_motto_is_as_long_as_its_words(side, faults):
    assert len(data("TT109", short_rule("Độc lập", side))) == faults


@pytest.mark.parametrize(("side", "faults"), [(0, 0), (-100, 0), (300, 1), (-400, 1)])
def test_the_line_below_the_organ_is_a_third_to_a_half(side, faults):
    assert len(data("TT111", short_rule("VÀ CÔNG NGHỆ", side))) == faults


def below(*blocks):
    nation, motto = line("QUỐC HIỆU", index=1), line("Tiêu ngữ", index=3)
    return headed(nation.paragraph, *blocks, motto.paragraph, nation=(nation,), motto=motto)


def test_nothing_stands_between_nation_and_motto():
    assert list(nation_and_motto_apart(below())) == []
    assert list(nation_and_motto_apart(below(view.Paragraph(2)))) != []


def test_a_drawn_line_or_words_between_them_are_no_empty_line():
    ruled = view.Paragraph(2, rules=(view.Border("single"),))
    assert list(nation_and_motto_apart(below(ruled))) == []
    assert list(nation_and_motto_apart(below(line("x", index=2).paragraph))) == []


def test_a_head_in_the_middle_of_the_page_is_on_no_side():
    nation, organ = line("QUỐC HIỆU"), line("SỞ Y TẾ", index=2)
    paper = headed(nation.paragraph, organ.paragraph, nation=(nation,), organ=(organ,))
    assert len(list(head_on_the_wrong_sides(paper))) == 1


def test_a_head_in_boxes_or_without_an_organ_is_not_called_wrong():
    nation, organ = line("QUỐC HIỆU"), line("SỞ Y TẾ", index=2)
    boxed = headed(view.TextBox((nation.paragraph,)), nation=(nation,), organ=(organ,))
    assert list(head_on_the_wrong_sides(boxed)) == []
    assert list(head_on_the_wrong_sides(headed(nation=(nation,)))) == []


def table(*rows):
    return view.Table(
        tuple(view.Row(tuple(view.Cell((cell.paragraph,)) for cell in row)) for row in rows)
    )


def test_number_and_date_share_a_row():
    number, date = NumberLine(line("Số: 1/KH")), DateLine(line("Hà Nội, ngày", index=2))
    beside = table((number.line, date.line))
    apart = table((number.line,), (date.line,))
    assert list(number_and_date_apart(headed(number=number, date=date, table=beside))) == []
    assert list(number_and_date_apart(headed(number=number, date=date, table=apart))) != []
    assert list(number_and_date_apart(headed(number=number, table=apart))) == []


@pytest.mark.parametrize(
    ("columns", "indent", "align", "faults"),
    [
        ((60, 100), 0, Align.LEFT, 0),
        ((60, 104), 0, Align.LEFT, 0),
        ((60, 110), 0, Align.LEFT, 1),
        ((60, 100), -8, Align.LEFT, 1),
        ((60, 108), 0, Align.CENTER, 0),
        ((60, 115), 0, Align.CENTER, 1),
        ((), 0, Align.LEFT, 0),
    ],
)
def test_the_table_of_the_head_may_be_as_wide_as_the_text(columns, indent, align, faults):
    held = view.Table((), columns, indent=indent, align=align)
    assert len(list(head_table_past_the_margins(headed(table=held)))) == faults

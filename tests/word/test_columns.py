"""The widths of columns: no word broken, and the table about as low as it can be."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.document.blocks import Cell, Column, Row, RowKind, Table
from generator.document.compose import compose
from generator.plan.load import load, office_path
from generator.source.read import read
from generator.text.rich import Run
from generator.text.widths import width_pt
from generator.word.columns import Fit, fit, share, solve
from generator.word.runs import Ink
from generator.word.table_measure import LEAST_PT, PADDING_TW, SIZE_PT, row_heights, texts
from tests.word.conftest import ROOT
from tests.word.tables import (
    LANDSCAPE,
    PORTRAIT,
    appendix,
    body,
    by_chance,
    cell,
    heading,
    large,
    made,
    money,
    sub_rows,
    tables,
    twelve,
    two_headings,
)
from tests.word.test_table import docx
from tests.word.whole import write_table

ENDLESS = 50_000
NEAR = 1.15
"""How much higher than the lowest known a table may be."""


def plans() -> dict[str, Table]:
    """Give the tables of the plans that come with the program."""
    found = {}
    for path in sorted((ROOT / "plans").glob("20*/*.yaml")):
        source = read(path.read_text(encoding="utf-8"), path.name)
        office = (path.parent / office_path(source)[0]).resolve()
        document = compose(load(source, read(office.read_text(encoding="utf-8"), "")).plan)
        parts = (document.body, *(one.body for one in document.appendices))
        blocks = [block for part in parts for block in part if isinstance(block, Table)]
        found |= {f"{path.parent.name}/{path.stem}-{n}": t for n, t in enumerate(blocks)}
    return found


PLANS = plans()
CASES = {
    **{name: (table, PORTRAIT) for name, table in PLANS.items()},
    "appendix": (appendix(), PORTRAIT),
    "appendix landscape": (appendix(), LANDSCAPE),
    "two headings": (two_headings(), PORTRAIT),
    "sub-rows": (sub_rows(), PORTRAIT),
    "twelve": (twelve(), LANDSCAPE),
    **{f"chance {seed}": (by_chance(seed), LANDSCAPE) for seed in range(10)},
}
every_case = pytest.mark.parametrize(("table", "width"), CASES.values(), ids=CASES)


def words_fit(table: Table, found: Fit) -> bool:
    """Say whether every word stands whole in its column."""
    column_of = [
        (number, one)
        for row in table.rows
        if len(row.cells) == len(table.columns)
        for number, one in enumerate(row.cells)
        if one.columns == 1
    ]
    return all(
        width_pt(word, found.size_pt, bold=bold, italic=italic) * 20 + PADDING_TW
        <= found.widths[number]
        for number, one in column_of
        for text, bold, italic in texts(one)
        for word in text.split(" ")
        if len(word) < 25
    )


def height(table: Table, widths) -> float:
    return sum(row_heights(table, widths))


def lowest(table: Table, start: list[int]) -> float:
    """Search the widths, step by step, for the lowest table whose words are whole."""
    best, least = list(start), height(table, start)
    for step in (800, 300, 100):
        found = True
        while found:
            found = False
            for giver, taker in permutations(range(len(best)), 2):
                tried = list(best)
                tried[giver] -= step
                tried[taker] += step
                if tried[giver] > PADDING_TW and words_fit(table, Fit(tuple(tried), SIZE_PT)):
                    tall = height(table, tried)
                    if tall < least - 0.01:
                        best, least, found = tried, tall, True
    return least


def test_there_are_plans_with_tables_to_look_at():
    assert len(PLANS) >= 2


@every_case
def test_no_word_is_broken(table, width):
    assert words_fit(table, fit(table, width))


@every_case
def test_a_table_is_nearly_as_low_as_a_search_can_make_it(table, width):
    found = solve(table, width)
    even = [width // len(found)] * len(found)
    starts = [found, even] if words_fit(table, Fit(tuple(even), SIZE_PT)) else [found]
    assert height(table, found) <= NEAR * min(lowest(table, start) for start in starts)


@given(tables())
def test_columns_fill_the_paper_or_what_was_given(table):
    widths = solve(table, PORTRAIT)
    assert len(widths) == len(table.columns)
    assert min(widths) > 0
    given_all = all(column.width_mm is not None for column in table.columns)
    assert sum(widths) == PORTRAIT or (given_all and sum(widths) < PORTRAIT)


@given(st.lists(st.integers(0, 900), min_size=1), st.integers(0, 20000))
def test_shares_make_up_the_whole(shares, total):
    found = share(shares, total)
    assert sum(found) == (total if sum(shares) else 0)
    assert min(found) >= 0


def test_widths_that_the_clerk_gave_hold():
    assert solve(money(), PORTRAIT) == [680, 3969, 2268, 1417]


def test_the_other_columns_share_what_is_left():
    table = made(*appendix().rows, widths=(None, 50, None, None, None, None, 20))
    widths = solve(table, PORTRAIT)
    assert (widths[1], widths[6]) == (2835, 1134)
    assert sum(widths) == PORTRAIT


def test_widths_wider_than_the_paper_become_narrower_in_proportion():
    table = made(body("a", "b", "c"), widths=(100, 50, 50))
    assert solve(table, 8000) == [4000, 2000, 2000]


def test_a_given_width_yields_where_the_words_of_the_others_have_no_room():
    table = made(body("a", "trường " * 3, "phường"), widths=(158, None, None))
    found = fit(table, PORTRAIT)
    assert sum(found.widths) == PORTRAIT
    assert found.widths[0] < round(158 * 1440 / 25.4)
    assert found.size_pt == LEAST_PT
    assert words_fit(table, found)


def test_given_widths_yield_only_as_far_as_needed():
    wide, narrow = "n" * 24, "tin"
    table = made(body(narrow, narrow, wide, wide), widths=(60, 60, None, None))
    found = fit(table, PORTRAIT)
    assert found.widths[0] == pytest.approx(found.widths[1], abs=1)
    assert words_fit(table, found)


def test_letters_become_smaller_before_a_word_is_broken():
    table = made(heading(*["trường" * 2] * 6))
    found = fit(table, PORTRAIT)
    assert LEAST_PT < found.size_pt < SIZE_PT
    assert words_fit(table, found)


def test_letters_are_no_smaller_than_needed():
    table = made(heading(*["trường" * 2] * 6))
    found = fit(table, PORTRAIT)
    assert not words_fit(table, replace(found, size_pt=found.size_pt + 0.75))


def test_at_last_the_longest_words_are_broken_and_the_others_stay_whole():
    table = made(body("ngắn", "n" * 24, "n" * 24, "n" * 24, "n" * 24, "n" * 24))
    found = fit(table, PORTRAIT)
    assert found.size_pt == LEAST_PT
    assert sum(found.widths) == PORTRAIT
    assert found.widths[0] >= width_pt("ngắn", LEAST_PT) * 20 + PADDING_TW
    assert max(found.widths[1:]) - min(found.widths[1:]) <= 1


def test_a_link_takes_no_more_than_its_longest_piece():
    link = "https://dichvucong.hungyen.gov.vn/thu-tuc/ho-so/nop-truc-tuyen/2024"
    table = made(heading("TT", "Việc", "Địa chỉ"), body("1", "Việc cần làm " * 20, link))
    assert solve(table, PORTRAIT)[2] < PORTRAIT / 2


def test_a_heading_over_columns_makes_room_for_its_words():
    long = "n" * 24
    rows = (
        Row(RowKind.HEADING, (cell("Việc " * 60), cell(long, columns=2))),
        Row(RowKind.HEADING, (cell("a"), cell("b"), cell("c"))),
    )
    widths = solve(made(*rows, columns=3), PORTRAIT)
    assert sum(widths[1:]) >= width_pt(long, SIZE_PT) * 20 + PADDING_TW


def test_a_cell_over_two_columns_counts_for_both():
    text = "Các sở, ban, ngành; UBND các xã, phường " * 6
    spread = made(Row(RowKind.BODY, (cell("Việc " * 20), cell(text, columns=2))), columns=3)
    first, *others = solve(spread, PORTRAIT)
    assert sum(others) > first


def test_a_table_of_little_text_spreads_over_the_paper():
    widths = solve(made(heading("TT", "Họ và tên", "Ngày sinh"), body("", "", "")), PORTRAIT)
    assert sum(widths) == PORTRAIT
    assert widths[0] < widths[2] < widths[1] * 1.1


def test_a_table_without_a_word_has_even_columns():
    assert solve(made(body("", "", "")), 9000) == [3000, 3000, 3000]


def test_a_single_column_has_all_the_paper():
    assert solve(made(body("Việc " * 300)), PORTRAIT) == [PORTRAIT]


def test_a_tab_does_no_harm():
    assert sum(solve(made(body("a\tb", "c")), PORTRAIT)) == PORTRAIT


@pytest.mark.parametrize("rows", [47, 49, 200])
def test_one_long_cell_among_many_rows_gets_its_room(rows):
    texts = [("1", "việc", "Sở Nội vụ")] * rows
    texts[rows // 3] = ("1", "trường phường " * 1000, "Sở Nội vụ")
    table = made(*(body(*text) for text in texts))
    widths = solve(table, PORTRAIT)
    assert widths[1] > 0.75 * PORTRAIT
    assert words_fit(table, fit(table, PORTRAIT))


def test_a_word_in_any_row_of_a_long_table_is_whole():
    table = large(300)
    rows = list(table.rows)
    rows[123] = body("1", "việc", "n" * 12, "x", "y", "z", "")
    rows[210] = Row(
        RowKind.BODY,
        (
            cell("1"),
            Cell(((Run("một "), Run("hai\nba")),)),
            cell("việc", columns=2),
            cell("N" * 6),
        ),
    )
    table = Table(tuple(Column() for _ in range(7)), tuple(rows))
    assert words_fit(table, fit(table, PORTRAIT))
    merged = made(*sub_rows(tasks=30, each=4).rows)
    assert words_fit(merged, fit(merged, PORTRAIT))


def test_in_libreoffice_the_table_is_nearly_as_low_as_the_best_of_a_search(soffice, named_docx):
    """The estimate by which widths are judged elsewhere is itself held against a real page."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext is not here")
    table = appendix(16)
    found = solve(table, PORTRAIT)
    files = {"found": docx(write_table(table, PORTRAIT, Ink()), named_docx, height_tw=ENDLESS)}
    for giver, taker in permutations((1, 2, 3, 5), 2):
        tried = list(found)
        tried[giver] -= 200
        tried[taker] += 200
        columns = tuple(Column(width_mm=width * 25.4 / 1440) for width in tried)
        xml = write_table(replace(table, columns=columns), PORTRAIT, Ink())
        files[f"from{giver}to{taker}"] = docx(xml, named_docx, height_tw=ENDLESS)
    heights = {name: printed_height(pdf) for name, pdf in soffice(files, "pdf").items()}
    assert heights["found"] <= NEAR * min(heights.values())
    assert heights["found"] == pytest.approx(height(table, found), rel=0.1)


def printed_height(pdf: bytes) -> float:
    """Give how far down the last words of the only page stand, in points."""
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True
    )
    page = done.stdout.decode()
    assert page.count("<page ") == 1
    return max(float(edge) for edge in re.findall(r'yMax="([\d.]+)"', page))

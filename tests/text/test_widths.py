from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.advances import UNITS_PER_EM as UNITS
from generator.text.widths import UNITS_PER_EM, balanced, width_pt
from tests.growth import calls

ROOT = Path(__file__).resolve().parents[2]
COLUMNS_TW = (3287, 3570, 3854)
SLACK_TW = 60
LONG_NAME = "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU"


@pytest.mark.parametrize(
    ("text", "size", "points"),
    [
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, 271.20),
        ("Độc lập - Tự do - Hạnh phúc", 14, 171.38),
        ("BÀ RỊA - VŨNG TÀU", 13, 124.95),
        ("VÀ CÔNG NGHỆ", 13, 102.56),
        (LONG_NAME, 13, 5742 / 20),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 12, 3674 / 20),
        ("TT", 13, 347 / 20),
    ],
)
def test_bold_texts_are_as_wide_as_measured_on_paper(text, size, points):
    assert width_pt(text, size, bold=True) == pytest.approx(points, abs=0.03)


def test_the_four_faces_differ():
    text = "Hạnh phúc"
    widths = {width_pt(text, 14, bold, italic) for bold in (0, 1) for italic in (0, 1)}
    assert len(widths) == 4


def test_marks_above_have_no_width():
    assert width_pt("e\u0302\u0323", 14) == width_pt("ệ", 14)
    assert width_pt("a\u200bb\u00ad", 14) == width_pt("ab", 14)


def test_an_unknown_letter_is_one_em_wide():
    assert width_pt("漢", 14) == 14


def test_a_no_break_space_is_as_wide_as_a_space():
    assert width_pt("\u00a0", 14) == width_pt(" ", 14)


def test_the_table_is_in_the_units_that_are_counted_with():
    assert UNITS == UNITS_PER_EM


@pytest.mark.parametrize("column", COLUMNS_TW)
def test_names_break_evenly(column):
    points = (column - SLACK_TW) / 20
    assert balanced(LONG_NAME, points, 13, bold=True) == [
        "ỦY BAN NHÂN DÂN TỈNH",
        "BÀ RỊA - VŨNG TÀU",
    ]
    assert balanced("SỞ KHOA HỌC VÀ CÔNG NGHỆ", points, 13, bold=True) == [
        "SỞ KHOA HỌC",
        "VÀ CÔNG NGHỆ",
    ]
    assert balanced("SỞ Y TẾ", points, 13, bold=True) == ["SỞ Y TẾ"]


def test_no_words_make_no_lines():
    assert balanced("", 100, 13) == []
    assert balanced("  ", 100, 13) == []


def test_a_no_break_space_does_not_break():
    assert balanced("AAAA\u00a0BBBB CC", 80, 13) == ["AAAA\u00a0BBBB", "CC"]


def test_a_word_wider_than_the_column_stands_by_itself():
    assert balanced("x SIÊUDÀIIIIIIIIIIIII y z", 40, 13) == ["x", "SIÊUDÀIIIIIIIIIIIII", "y z"]


def test_a_dash_ends_a_line_rather_than_begin_one():
    one = width_pt("AAAA - BB", 13)
    assert balanced("AAAA - BB CC", one, 13) == ["AAAA -", "BB CC"]
    assert balanced("AAAA BBBB - CCCC DDD", 90, 13) == ["AAAA BBBB -", "CCCC DDD"]


def test_a_dash_begins_a_line_where_it_would_cost_one():
    column = width_pt("AAAA", 13)
    assert balanced("AAAA - BB", column, 13) == ["AAAA", "- BB"]
    assert balanced("- A", column, 13) == ["- A"]


@given(
    st.lists(st.sampled_from(["SỞ", "CÔNG", "NGHỆ", "-", "VÀ", "TRUYỀN"]), max_size=9),
    st.integers(40, 300),
)
def test_lines_are_fewest_and_their_widest_is_least(words, column):
    lines = balanced(" ".join(words), column, 13)
    assert " ".join(lines).split() == words
    best = _best(words, column)
    assert len(lines) == best[0]
    if not any(line.startswith("-") for line in lines[1:]) and "-" in words:
        return  # the dash went before evenness
    assert max((width_pt(line, 13) for line in lines), default=0) == pytest.approx(best[1])


def _best(words, column):
    """Try every way of breaking."""
    ways = [(0, 0.0)] if not words else []
    for breaks in range(2 ** max(len(words) - 1, 0) if words else 0):
        lines = [words[:1]]
        for place, word in enumerate(words[1:]):
            if breaks >> place & 1:
                lines.append([word])
            else:
                lines[-1].append(word)
        widths = [width_pt(" ".join(line), 13) for line in lines]
        fits = all(
            width <= column or len(line) == 1 for width, line in zip(widths, lines, strict=True)
        )
        if fits:
            ways.append((len(lines), max(widths)))
    return min(ways)


def test_the_work_of_breaking_grows_with_the_length_alone():
    short, long = ("xin chào " * count for count in (500, 5000))
    assert calls(lambda: balanced(long, 400, 14)) < 15 * calls(lambda: balanced(short, 400, 14))


def test_the_table_is_fresh_or_the_font_is_said_to_be_missing():
    done = subprocess.run(
        [sys.executable, "tools/widths.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
    )
    if done.stdout.startswith("skipped"):
        pytest.skip(done.stdout.strip())
    assert (done.returncode, done.stderr) == (0, "")


def test_the_table_is_not_read_before_it_is_needed():
    code = "import sys, generator.text.widths; print('generator.text.advances' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"

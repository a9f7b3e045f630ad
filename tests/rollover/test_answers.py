from datetime import date

import pytest

from generator.plan.load import load
from generator.rollover.answers import numbered, rewritten, settled, wants_number
from generator.rollover.changes import Verdict, Years
from generator.rollover.roll import roll
from generator.source.edits import apply
from generator.source.read import read
from tests.rollover.rolling import body

DAY = date(2025, 2, 5)
YEARLY = "Kế hoạch số 192/KH-UBND ngày {} của UBND tỉnh về cải cách năm 2024"


def first(sentence):
    source = read(body(sentence), "a.yaml")
    changes = roll(source, load(source).plan, Years(2024, 2025))
    return source, next(c for c in changes if c.verdict is Verdict.DECIDE)


@pytest.mark.parametrize(
    ("old", "new"),
    [("26/12/2023", "05/02/2025"), ("26 tháng 12 năm 2023", "05 tháng 02 năm 2025")],
)
def test_a_citation_gets_its_new_number_and_date(old, new):
    source, change = first(YEARLY.format(old))
    assert wants_number(change)
    done = numbered(change, "7", DAY)
    assert done.verdict is Verdict.MOVED
    assert done.new == f"Kế hoạch số 7/KH-UBND ngày {new}"
    assert f"Kế hoạch số 7/KH-UBND ngày {new} của" in apply(source.text, done.edits)


def test_a_citation_without_a_date_gets_a_number():
    sentence = "Kế hoạch số 192/KH-UBND của UBND tỉnh về cải cách năm 2024"
    assert numbered(first(sentence)[1], "7", DAY).new == "Kế hoạch số 7/KH-UBND"


def test_what_stays_as_shown_is_kept_and_needs_no_comment():
    _, change = first("giai đoạn 2020-2024")
    assert not wants_number(change)
    assert settled(change).verdict is Verdict.KEPT
    assert settled(first("trước ngày 29/02/2024")[1]).verdict is Verdict.MOVED


def test_other_words_are_put_in_its_place():
    source, change = first("giai đoạn 2020-2024")
    done = rewritten(source, change, "giai đoạn 2025-2030")
    assert done is not None
    assert done.new == "giai đoạn 2025-2030"
    assert apply(source.text, done.edits).endswith("    giai đoạn 2025-2030\n")


def test_words_that_the_file_cannot_hold_there_are_refused():
    source = read("loai: kế hoạch\nnam: 2024\nnoi_dung:\n  - giai đoạn 2020-2024\n", "a.yaml")
    change = roll(source, load(source).plan, Years(2024, 2025))[-1]
    assert rewritten(source, change, "mới: năm # 2025") is None
    assert rewritten(source, change, "giai đoạn 2025-2030") is not None


def test_words_that_the_end_of_a_line_divides_are_put_in_their_place():
    source, change = first("giai đoạn\n    2020-2024")
    done = rewritten(source, change, "giai đoạn 2025-2030")
    assert done is not None
    assert apply(source.text, done.edits).endswith("    giai đoạn 2025-2030\n")


@pytest.mark.parametrize("sentence", ["Ngày hội STEM 2024", "Ngày hội\n    STEM 2024"])
def test_a_year_that_is_typed_takes_the_place_of_the_year_alone(sentence):
    source, change = first(sentence)
    done = rewritten(source, change, "2026")
    assert done is not None
    assert apply(source.text, done.edits).endswith(sentence.replace("2024", "2026") + "\n")
    assert done.new.endswith("STEM 2026")

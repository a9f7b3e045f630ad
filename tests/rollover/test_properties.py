"""What must hold for any plan: nothing changes but what is told, and citations never do."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.finding import Severity
from generator.plan.dump import dump
from generator.plan.load import load
from generator.rollover import reasons
from generator.rollover.changes import Verdict, Years
from generator.rollover.marks import comments, open_decisions
from generator.rollover.roll import edits, roll
from generator.rollover.walk import parts
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read
from generator.source.write import write
from generator.text.citations import citations
from tests.plan.plans import plans
from tests.rollover.rolling import said, without_marks

slow = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))

YEAR = re.compile(r"(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])")
WORDS = (
    "năm 2024", "năm 2023", "năm 2025", "trong năm {{ nam }}", "tháng 01/2024", "quý I/2024",
    "31/12/2024", "29/4/2024 (Thứ Hai)", "năm học 2023-2024", "giai đoạn 2021-2025", "2024",
    "Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh", "về cải cách hành chính năm 2024;",
    "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ", "TCVN ISO 9001:2015", "đạt 95%",
    "Luật Lưu trữ ngày 21 tháng 6 năm 2024", "so với năm 2022", "đến năm 2030", "2.024", "1/1/24",
    "các năm 2022, 2023 và 2024", "ngày 29 tháng 02 năm 2024", "UBND tỉnh Thái Bình", "“", "”",
    "Nghị quyết số 57-NQ/TW ngày 22/12/2024", "và", "triển khai", "người", ".", ";", "Sở", "*",
    "Tết Giáp Thìn năm 2024", "Xuân Quý Mão", "so với 2023", "dự toán 2024", "Xuân 2024",
    "T4, 20/11/2024",
    "20/11/2024 - Thứ Tư", "thứ Tư (20/11/2024)", "sáng thứ Tư", "quý I, II/2024",
    "năm học 2024/2025",
    "định hướng năm 2025", "lần thứ V", "kỷ niệm 70 năm (1954-2024)", "trước ngày 15/6", "hết 29/2",
    "và Chương trình", ", Sở Y tế ban hành kế hoạch", "của UBND tỉnh", "về", "đến năm 2025",
    "{{ nam - 1 }}-{{ nam }}", "{{ nam }}/KH-UBND", "http://x.vn/2024/a", "2024\N{NO-BREAK SPACE}m",
)  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
texts = st.lists(sentences, min_size=1, max_size=2).map("\n".join)
years = st.integers(2022, 2027).filter(lambda year: year != 2024)


headed = st.dictionaries(sentences, texts, min_size=1, max_size=1)


@st.composite
def written(draw) -> str:
    """Give a file full of years, in every place where a clerk may write one."""
    task = st.fixed_dictionaries(
        {"viec": texts, "chu_tri": sentences, "thoi_gian": texts},
        optional={
            "tien_do": st.sampled_from(["xong", "chậm, chờ", "bỏ", "2023"]),
            "kinh_phi": texts,
        },
    )
    value = {
        "loai": "kế hoạch",
        "nam": "2024",
        "so": draw(st.sampled_from(["", "12"])),
        "ngay": draw(st.sampled_from(["", "2024", "01/2024", "05/01/2024"])),
        "trich_yeu": draw(texts),
        "can_cu": draw(st.lists(texts, max_size=2)),
        "noi_dung": draw(st.lists(st.one_of(texts, headed), min_size=1, max_size=3)),
        "nhiem_vu": draw(st.lists(task, max_size=3)),
        "noi_nhan": draw(st.lists(texts, max_size=2)),
        "nguoi_ky": "giam_doc",
    }  # fmt: skip
    return write({key: part for key, part in value.items() if part != []})


def opened(text: str) -> Source:
    return read(text, "a.yaml")


def changed(source: Source, year: int):
    plan = load(source).plan
    return roll(source, plan, Years(plan.year or 2024, year))


def result(source: Source, year: int) -> str:
    changes = changed(source, year)
    return apply(source.text, [*comments(source, changes, said), *edits(changes)])


@given(written(), years)
@slow
def test_every_year_of_the_file_is_told_of(text, year):
    source = opened(text)
    spans = [(change.start, change.end) for change in changed(source, year)]
    untold = [
        found.group()
        for found in YEAR.finditer(source.text)
        if not any(start <= found.start() and found.end() <= end for start, end in spans)
    ]
    assert untold == []


@given(written(), years)
@slow
def test_nothing_is_edited_outside_a_place_that_is_told_of(text, year):
    for change in changed(opened(text), year):
        for edit in change.edits:
            assert change.start - 1 <= edit.start <= edit.end <= change.end


@given(written(), years)
@slow
def test_a_citation_is_never_edited_unless_it_is_for_one_year(text, year):
    source = opened(text)
    allowed = {reasons.SUPERIOR, reasons.OWN_REPEATED, reasons.TASK_DONE, reasons.TASK_DROPPED}
    for part in parts(source.root):
        if "{{" in part.scalar.text:
            continue
        for citation in citations(part.scalar.text):
            from generator.source.spans import offsets

            at = offsets(part.scalar)
            start, end = (
                at[citation.start],
                at[citation.date.end if citation.date else citation.symbol_end],
            )
            for change in changed(source, year):
                if change.reason.message not in allowed:
                    assert all(edit.end <= start or edit.start >= end for edit in change.edits)


@given(written(), years)
@slow
def test_the_new_file_is_read_as_well_as_the_old_one(text, year):
    source = opened(text)
    new = opened(result(source, year))
    before = {f.kind.code for f in source.findings if f.kind.severity is Severity.ERROR}
    after = {f.kind.code for f in new.findings if f.kind.severity is Severity.ERROR}
    assert after <= before
    assert new.root is not None


@given(written(), years)
@slow
def test_comments_change_no_word(text, year):
    source = opened(text)
    changes = changed(source, year)
    bare = opened(apply(source.text, edits(changes)))
    marked = opened(result(source, year))
    assert [p.scalar.text for p in parts(marked.root)] == [p.scalar.text for p in parts(bare.root)]
    assert without_marks(marked.text) == bare.text


@given(written(), years)
@slow
def test_every_decision_is_a_comment_that_can_be_counted(text, year):
    source = opened(text)
    wanted = [c for c in changed(source, year) if c.verdict is Verdict.DECIDE]
    assert len(open_decisions(opened(result(source, year)))) == len(wanted)


@given(written(), years)
@slow
def test_the_same_input_gives_the_same_list(text, year):
    assert changed(opened(text), year) == changed(opened(text), year)


@given(written(), st.sampled_from([2025, 2026]))
@slow
def test_forward_and_back_is_the_original(text, year):
    source = opened(text)
    changes = changed(source, year)
    lost = {
        reasons.NUMBER_CLEARED, reasons.DATE_CLEARED, reasons.OWN_REPEATED, reasons.TASK_DONE,
        reasons.TASK_DROPPED, reasons.TASK_CARRIED, reasons.SUPERIOR, reasons.NO_SUCH_DAY,
    }  # fmt: skip
    if any(c.reason.message in lost or (c.verdict is Verdict.KEPT and c.edits) for c in changes):
        return
    if any(c.verdict is Verdict.DECIDE and c.new == c.old for c in changes if YEAR.search(c.old)):
        return
    there = opened(apply(source.text, edits(changes)))
    assert apply(there.text, edits(changed(there, 2024))) == source.text


@given(plans(), st.integers(1, 2))
@slow
def test_any_plan_can_be_rolled(plan, by):
    source = opened(write(dump(plan)))
    old = plan.year or 2024
    changes = roll(source, plan, Years(old, old + by))
    text = apply(source.text, [*comments(source, changes, said), *edits(changes)])
    new = opened(text)
    assert new.root is not None or source.root is None
    assert len(list(parts(new.root))) <= len(list(parts(source.root)))


@pytest.mark.parametrize("word", WORDS)
def test_the_words_of_these_tests_are_rolled_one_by_one(word):
    source = opened(write({"loai": "kế hoạch", "nam": "2024", "noi_dung": [word]}))
    assert opened(result(source, 2025)).root is not None

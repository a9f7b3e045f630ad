"""The Word file with tracked changes: accepting all gives the new one, rejecting the old."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.document.blocks import Cell, Column, Role, Row, RowKind, Signature, Table
from generator.document.compose import compose
from generator.plan.levels import Level
from generator.text.rich import Note, Run
from generator.word.package import unpack
from generator.word.parts import w
from generator.word.prepare import prepare
from generator.word.render import render
from generator.word.tracked import tracked
from tests.plan.plans import complete_plans
from tests.word import documents
from tests.word.tracking.settling import Opened, check

TEMPLATE = prepare((Path(__file__).parents[2] / "templates" / "van-ban.docx").read_bytes())


def both(old, new):
    return render(old, TEMPLATE), render(new, TEMPLATE)


def made(old, new):
    """Track the changes from one document to another, held against both."""
    files = both(old, new)
    file = tracked(*files)
    check(*files, file)
    return Opened(file).root


def words(root, state):
    tag = "delText" if state == "del" else "t"
    return ["".join(t.text for t in mark.iter(w(tag))) for mark in root.iter(w(state)) if len(mark)]


def table(*rows, columns=2, heading=("TT", "Việc")):
    lines = [Row(RowKind.HEADING, tuple(Cell(((Run(t, bold=True),),)) for t in heading))]
    for row in rows:
        cells = (c if isinstance(c, tuple) else ((Run(c),),) for c in row)
        lines.append(Row(RowKind.BODY, tuple(Cell(c) for c in cells)))
    return Table(tuple(Column() for _ in range(columns)), tuple(lines))


def with_body(*blocks, **more):
    return documents.plan(body=blocks, appendices=(), **more)


A, B, C = (documents.text(t) for t in ("Câu thứ nhất nói về an toàn.", "Đoạn hai.", "Phần ba."))
NOTED = documents.text("Có chú thích", Note((Run("một"),)), " ở đây.")
NOTED_ANEW = documents.text("Có chú thích", Note((Run("hai"),)), " ở đây.")
ONE_TABLE = table(("1", "Rà soát thủ tục hành chính"), ("2", "Tuyên truyền pháp luật"))
LONGER = table(
    ("1", "Rà soát thủ tục hành chính"), ("2", "Kiểm tra công vụ"), ("3", "Tuyên truyền pháp luật")
)
WIDER = table(("1", "Rà soát", "x"), columns=3, heading=("TT", "Việc", "Chủ trì"))
TWO_LINES = table(("1", ((Run("Rà soát thủ tục hành chính"),), (Run("mỗi quý một lần"),))))
POINT = documents.point("Một điểm", "a)", Level.LETTER)

CASES = {
    "nothing": ((A, B, C), (A, B, C)),
    "a word": ((A,), (documents.text("Câu thứ hai nói về an toàn."),)),
    "one added at the end": ((A,), (A, B)),
    "two added at the end": ((A,), (A, B, C)),
    "one dropped at the end": ((A, B), (A,)),
    "two dropped at the end": ((A, B, C), (A,)),
    "one added before": ((B,), (A, B)),
    "one for another at the end": ((A, B), (A, C)),
    "all for others": ((A, B), (C,)),
    "turned round": ((A, B, C), (C, A, B)),
    "another look": ((A, POINT), (A, replace(POINT, role=Role.TEXT, level=None, number=""))),
    "bold": ((A,), (replace(A, content=(Run(A.content[0].text, bold=True),)),)),
    "a footnote for another": ((NOTED,), (NOTED_ANEW,)),
    "a footnote gone": ((NOTED, A), (A,)),
    "a footnote come": ((A,), (A, NOTED)),
    "a row": ((A, ONE_TABLE, C), (A, LONGER, C)),
    "a row gone": ((LONGER,), (ONE_TABLE,)),
    "a table": ((A, C), (A, ONE_TABLE, C)),
    "a table gone": ((A, ONE_TABLE), (A,)),
    "a table of other columns": ((A, ONE_TABLE, C), (A, WIDER, C)),
    "a line more in a cell": ((ONE_TABLE,), (TWO_LINES,)),
    "two tables": ((A, ONE_TABLE), (A, ONE_TABLE, WIDER, B)),
    "nothing at all before": ((), (A, ONE_TABLE)),
}


@pytest.mark.parametrize("name", CASES)
def test_accepting_gives_the_new_file_and_rejecting_the_old(name, faults_of):
    old, new = CASES[name]
    for one, other in ((old, new), (new, old)):
        made(with_body(*one), with_body(*other))
        assert faults_of(tracked(*both(with_body(*one), with_body(*other)))) == []


@pytest.mark.parametrize(
    "change",
    [
        {"signature": Signature(("GIÁM ĐỐC",), (), "Trần Thị B")},
        {"signature": None},
        {"recipients": documents.recipients(1)},
        {"recipients": documents.recipients(40)},
        {"subject": ((documents.bold("Việc khác"),),)},
        {"appendices": ()},
        {"appendices": (documents.appendix(landscape=True),)},
        {"appendices": (documents.appendix("Phụ lục I"), documents.appendix("Phụ lục II"))},
        {"draft": True},
        {"body": ()},
    ],
)
def test_every_part_of_the_document_is_tracked(change, faults_of):
    old, new = documents.plan(), documents.plan(**change)
    for one, other in ((old, new), (new, old)):
        made(one, other)
        assert faults_of(tracked(*both(one, other))) == []


def test_a_file_that_holds_other_changes_is_noticed():
    old, new = both(with_body(A, ONE_TABLE), with_body(B, LONGER))
    with pytest.raises(AssertionError):
        check(new, old, tracked(old, new))
    with pytest.raises(AssertionError):
        check(old, new, new)


def test_only_the_words_that_changed_are_marked():
    root = made(
        with_body(documents.text("Hoàn thành trước ngày 30/6/2024 tại Sở.")),
        with_body(documents.text("Hoàn thành trước ngày 30/6/2025 tại Sở.")),
    )
    assert (words(root, "del"), words(root, "ins")) == (["2024 "], ["2025 "])


def test_a_footnote_that_is_gone_can_still_be_read():
    file = tracked(*both(with_body(NOTED), with_body(NOTED_ANEW)))
    notes = unpack(file)["word/footnotes.xml"].decode()
    assert "một" in notes
    assert "hai" in notes


def test_a_changed_row_is_not_a_new_one():
    changed = table(("1", "Rà soát thủ tục hành chính hằng quý"), ("2", "Tuyên truyền pháp luật"))
    root = made(with_body(ONE_TABLE), with_body(changed))
    assert not [row for row in root.iter(w("trPr")) if row.find(w("ins")) is not None]


def test_a_look_alone_marks_no_word():
    old = with_body(A)
    bold = with_body(replace(A, content=(Run(A.content[0].text, bold=True),)))
    root = made(old, bold)
    assert words(root, "ins") == []
    assert len(list(root.iter(w("rPrChange")))) == 1


def test_every_mark_has_a_number_of_its_own_and_a_fixed_author_and_date():
    root = made(with_body(A, ONE_TABLE), with_body(NOTED, LONGER, B))
    marks = [e for e in root.iter() if e.get(w("author"))]
    assert len({e.get(w("id")) for e in marks}) == len(marks) > 3
    assert len({(e.get(w("author")), e.get(w("date"))) for e in marks}) == 1


def test_the_same_files_give_the_same_bytes():
    files = both(with_body(A, ONE_TABLE), with_body(NOTED, LONGER))
    assert tracked(*files) == tracked(*files)


def test_a_long_table_is_compared_as_one():
    rows = [(str(n), f"Việc số {n} của đơn vị {n % 7}") for n in range(1, 1100)]
    old, new = with_body(table(*rows)), with_body(table(*rows[:500], *rows[510:]))
    root = made(old, new)
    assert len([r for r in root.iter(w("trPr")) if r.find(w("del")) is not None]) == 10


def paragraphs():
    texts = st.sampled_from(["Câu một.", "Câu hai nói thêm.", "Câu hai nói khác.", "Năm 2024", ""])
    return st.builds(lambda t: documents.text(t) if t else documents.text(), texts)


def tables():
    cells = st.sampled_from(["1", "Rà soát", "Rà soát lại", "x", ""])
    lines = st.lists(st.tuples(cells, cells), min_size=1, max_size=4)
    return lines.map(lambda rows: table(*rows))


bodies = st.lists(st.one_of(paragraphs(), tables()), max_size=6)


@settings(max_examples=80, deadline=None)
@given(bodies, bodies)
def test_whatever_the_bodies_both_come_back(old, new):
    made(with_body(*old), with_body(*new))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(complete_plans(), complete_plans())
def test_whatever_the_plans_both_come_back(old, new):
    made(compose(old), compose(new))

"""Bringing a Word file home: what is read, refused, written and said."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from generator.app import pull as app
from generator.app.errors import FileMissingError
from generator.app.pull import PlanAsWordError, pull_word
from generator.report import pulled as report
from tests.pull import conftest
from tests.pull.home import EDITS, EXACTLY, codes, edited, lines, pulled
from tests.word.office import picture

whole, made, plan = conftest.whole, conftest.made, conftest.plan


def test_a_dry_run_writes_nothing(plan, made):
    before, when = plan.read_bytes(), plan.stat().st_mtime_ns
    result = pulled(plan, edited(made, *EDITS), dry_run=True)
    assert lines(result) == EXACTLY
    assert (plan.read_bytes(), plan.stat().st_mtime_ns) == (before, when)
    assert "Would" in str(result.outcome.said[0].message)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_everything_else_stay_byte_for_byte(plan, made, mark):
    text = plan.read_text(encoding="utf-8")
    plan.write_bytes((mark + text).replace("\n", "\r\n").encode())
    pulled(plan, edited(made, *EDITS))
    found = plan.read_bytes().decode()
    assert found.count("\n") == found.count("\r\n")
    for line in EXACTLY:
        assert (line[1:] + "\r\n" in found) or line.startswith("-")
    untouched = [line for line in text.split("\n") if "#" in line]
    assert all(f"{line}\r\n" in found for line in untouched)
    assert found.startswith(mark)


def test_nothing_changed_means_nothing_written(plan, made):
    when = plan.stat().st_mtime_ns
    pulled(plan, made)
    assert plan.stat().st_mtime_ns == when
    assert sorted(path.name for path in plan.parent.iterdir()) == [
        "co-quan.yaml",
        "ke-hoach.yaml",
        "sua.docx",
    ]


def test_for_other_programs(plan, made):
    result = pulled(plan, edited(made, EDITS[4], lambda f: f.change("Từ tháng 01", "2026", "2027")))
    found = json.loads(report.json(result.told))
    assert found["changes"] == [
        {
            "file": "plans/mau/ke-hoach.yaml",
            "line": 68,
            "field": None,
            "old": "Thời gian thực hiện: Từ tháng 01 đến tháng 12 năm 2026.",
            "new": "Thời gian thực hiện: Từ tháng 01 đến tháng 12 năm 2027.",
            "kind": "left",
            "reason": "Chỗ này lấy từ một biến.",
            "paragraph": found["changes"][0]["paragraph"],
        },
        {
            "file": "plans/mau/ke-hoach.yaml",
            "line": 119,
            "field": "thoi_gian",
            "old": "Tháng 10 năm 2026",
            "new": "Tháng 9 năm 2026",
            "kind": "carried",
            "reason": "",
            "paragraph": found["changes"][1]["paragraph"],
        },
    ]


# --- what is refused ------------------------------------------------------------------------------


def test_the_file_of_another_plan_is_refused(plan, whole):
    result = pulled(plan, (whole / "output" / "2021" / "papi.docx").read_bytes())
    assert (codes(result), result.outcome.exit_code) == (["NW106"], 1)


def test_a_plan_that_cannot_be_read_is_refused(plan, made):
    plan.write_text("noi_dung: [", encoding="utf-8")
    result = pulled(plan, made)
    assert codes(result)[-1] == "NW107"
    assert result.outcome.exit_code == 1


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"PK\3\4 broken"])
def test_what_is_no_word_file_is_one_clear_sentence(plan, data):
    result = pulled(plan, data)
    assert len(codes(result)) == 1
    assert result.outcome.exit_code == 1


def test_a_word_file_that_is_no_document_is_refused(plan):
    import docx

    out = BytesIO()
    file = docx.Document()
    file.add_paragraph("Dế mèn phiêu lưu ký")
    file.save(out)
    assert codes(pulled(plan, out.getvalue())) == ["NW108"]


def test_the_two_files_are_not_mixed_up(plan):
    with pytest.raises(PlanAsWordError):
        pull_word(plan, plan)
    with pytest.raises(FileMissingError):
        pull_word(plan, plan.with_name("khong-co.docx"))


def test_what_comes_next_is_said_once_something_was_written(plan, made):
    said = [str(each.message) for each in pulled(plan, edited(made, EDITS[4])).outcome.said]
    assert any("generate" in message for message in said)
    again = [str(each.message) for each in pulled(plan, edited(made, EDITS[4])).outcome.said]
    assert not any("generate" in message for message in again)


@pytest.mark.parametrize(
    ("old", "said"),
    [("nothing of this", app.NOTHING), ("theo dõi, đôn đốc", app.NOTHING_WRITTEN)],
    ids=["alike", "changed in the plan meanwhile"],
)
def test_that_the_two_say_the_same_is_said_only_where_they_do(old, said, plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace(old, "theo dõi"), encoding="utf-8")
    assert [each.message for each in pulled(plan, made).outcome.said] == [said]


def test_comments_are_told_of(plan, made):
    from generator.word.annotate import Remark, annotate

    assert codes(pulled(plan, annotate(made, [Remark(("Sửa lại",), 12)]))) == ["NW110"]


def test_pictures_are_told_of(plan, made):
    def paste(file):
        file.find("Kiểm tra việc lập hồ sơ").add_run().add_picture(BytesIO(picture()))

    assert codes(pulled(plan, edited(made, paste))) == ["NW111"]

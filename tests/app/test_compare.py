import json
import zipfile
from io import BytesIO

import pytest

from generator.app.compare import (
    FileAndFolderError,
    FoldersAsWordError,
    OutputIsPlanError,
    OutputMissingError,
    TemplatesDifferError,
    compare_in_word,
    compare_plans,
    write_comparison,
)
from generator.app.errors import FileMissingError
from generator.compare.differences import Verdict
from generator.report import comparison


@pytest.fixture
def other(plan):
    """Next year's plan, in a folder of its own."""
    text = plan.read_text(encoding="utf-8").replace("nam: 2025", "nam: 2026")
    path = plan.parent.parent / "2026" / "a.yaml"
    path.parent.mkdir()
    path.write_text(text.replace("Một câu.", "Một câu khác."), encoding="utf-8")
    return path


def test_two_plans_are_compared(plan, other):
    result = compare_plans(plan, other)
    assert result.outcome.exit_code == 0
    (pair,) = result.compared
    assert (pair.old, pair.new) == ("plans/2025/a.yaml", "plans/2026/a.yaml")
    assert [c.new.text for c in pair.differences if not c.yearly] == ["Mục đích: Một câu khác"]


def test_folders_are_compared_file_by_file_whatever_their_year(plan, other):
    (plan.parent / "b-2025.yaml").write_text(plan.read_text("utf-8"), "utf-8")
    (other.parent / "b-2026.yaml").write_text(plan.read_text("utf-8"), "utf-8")
    (plan.parent / "c.yaml").write_text(plan.read_text("utf-8"), "utf-8")
    (other.parent / "d.yaml").write_text(plan.read_text("utf-8"), "utf-8")
    compared = compare_plans(plan.parent, other.parent).compared
    assert [(c.old, c.new) for c in compared] == [
        ("plans/2025/a.yaml", "plans/2026/a.yaml"),
        ("plans/2025/b-2025.yaml", "plans/2026/b-2026.yaml"),
        ("", "plans/2026/d.yaml"),
        ("plans/2025/c.yaml", ""),
    ]
    verdicts = [pair.differences[0].verdict for pair in compared[2:]]
    assert verdicts == [Verdict.ADDED, Verdict.DROPPED]
    assert json.loads(comparison.json(compared))


def test_a_plan_with_errors_is_compared_as_far_as_it_is_understood(plan, other, change):
    change("nguoi_ky: gd", "nguoi_ky: ai_do")
    result = compare_plans(plan, other)
    assert result.outcome.findings
    assert result.outcome.exit_code == 1
    assert result.compared


def test_a_plan_that_cannot_be_read_is_not_compared(plan, other):
    other.write_text("", encoding="utf-8")
    result = compare_plans(plan, other)
    assert (result.compared, result.outcome.exit_code) == ((), 1)
    word = compare_in_word(plan, other, plan.parent / "x.docx")
    assert word.exit_code == 1
    assert not (plan.parent / "x.docx").exists()


def test_a_fault_of_the_office_file_is_told_once(project, plan, other):
    office = project / "plans" / "co-quan.yaml"
    office.write_text(office.read_text("utf-8").replace("  ten: Sở Y tế\n", ""), "utf-8")
    findings = compare_plans(plan, other).outcome.findings
    told = [(f.kind.code, f.place, tuple(f.data.items())) for f in findings]
    assert told
    assert len(set(told)) == len(told)


def test_a_word_file_with_tracked_changes_is_written(plan, other, tmp_path):
    target = tmp_path / "so-sanh.docx"
    assert compare_in_word(plan, other, target).exit_code == 0
    with zipfile.ZipFile(BytesIO(target.read_bytes())) as file:
        text = file.read("word/document.xml").decode()
    assert "<w:ins " in text
    assert "<w:del " in text


def test_a_word_file_needs_a_name(plan, other):
    with pytest.raises(OutputMissingError):
        compare_in_word(plan, other, None)


def test_folders_give_no_word_file(plan, other, tmp_path):
    with pytest.raises(FoldersAsWordError):
        compare_in_word(plan.parent, other.parent, tmp_path / "x.docx")


def test_a_letter_and_a_plan_give_no_word_file(plan, other, change, tmp_path):
    change("loai: kế hoạch", "loai: công văn")
    with pytest.raises(TemplatesDifferError):
        compare_in_word(plan, other, tmp_path / "x.docx")


def test_a_plan_is_never_written_over(plan, other):
    before = plan.read_bytes()
    for target in (plan, other, plan.parent / "moi.yaml"):
        with pytest.raises(OutputIsPlanError):
            write_comparison("x", target, (plan, other))
    assert plan.read_bytes() == before


def test_what_differs_is_written_to_a_file(plan, other, tmp_path):
    outcome = write_comparison("khác", tmp_path / "x.txt", (plan, other))
    assert (tmp_path / "x.txt").read_text("utf-8") == "khác"
    assert outcome.exit_code == 0


def test_a_plan_and_a_folder_cannot_be_compared(plan, other):
    with pytest.raises(FileAndFolderError):
        compare_plans(plan, other.parent)


def test_a_file_that_is_not_there_is_named(plan):
    with pytest.raises(FileMissingError):
        compare_plans(plan, plan.parent / "khong-co.yaml")

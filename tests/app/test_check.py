import pytest

from generator.app.check import Asked, check
from generator.app.errors import FileMissingError
from generator.app.generate import generate
from generator.check.select import Selection
from generator.errors import GeneratorError
from generator.finding import Severity


def codes(outcome):
    return [(f.kind.code, f.place.line) for f in outcome.findings]


def test_a_clean_project_has_no_finding(project):
    outcome = check(())
    assert codes(outcome) == []
    assert outcome.exit_code == 0


def test_every_fault_of_every_plan_is_found_in_one_run(project, plan, change):
    change("nguoi_ky: gd", "nguoi_ky: gd\nlinh_tinh: a")
    (plan.parent / "b.yaml").write_text("loai: kế hoạch\n", encoding="utf-8")
    outcome = check(())
    assert {f.place.file for f in outcome.findings} == {"plans/2025/a.yaml", "plans/2025/b.yaml"}
    assert outcome.exit_code == 1


def test_a_blank_is_a_warning_and_no_failure(project, change):
    change("Một câu.", "Giao ……")
    outcome = check(())
    assert codes(outcome) == [("SO003", 8)]
    assert outcome.exit_code == 0


def test_what_is_sure_is_mended_and_everything_else_stays(project, plan, change):
    change("  - UBND tỉnh", "\u00a0 - UBND tỉnh  # ghi chú")
    before = plan.read_text(encoding="utf-8")
    outcome = check([plan], Asked(fix=True))
    assert codes(outcome) == []
    assert plan.read_text(encoding="utf-8") == before.replace("\u00a0", " ")
    assert outcome.said[0].data["count"] == 1


def test_a_difference_is_shown_and_nothing_is_written(project, plan, change):
    change("  - UBND tỉnh", "\u00a0 - UBND tỉnh")
    before = plan.read_bytes()
    outcome = check([plan], Asked(fix=True, show=True))
    assert "+  - UBND tỉnh" in outcome.text
    assert plan.read_bytes() == before


def test_a_byte_order_mark_and_line_ends_survive_mending(project, plan, change):
    change("  - UBND tỉnh", "\u00a0 - UBND tỉnh")
    text = plan.read_text(encoding="utf-8").replace("\n", "\r\n")
    plan.write_bytes(b"\xef\xbb\xbf" + text.encode())
    check([plan], Asked(fix=True))
    assert plan.read_bytes() == b"\xef\xbb\xbf" + text.replace("\u00a0", " ").encode()


SLIP = "Theo Kế hoạch số 5/KH-UBND ngày 30/02/2025 của UBND tỉnh về nâng cao chất lượng."
"""A day that no calendar has: VD109 finds it in a plan and in a Word file alike."""


@pytest.fixture
def made(project, plan, change):
    """A plan with a fault and the Word file that was made of it."""
    change("Một câu.", SLIP)
    generate([])
    return project / "output" / "2025" / "a.docx"


def found(outcome, code):
    return [f for f in outcome.findings if f.kind.code == code]


def test_the_rules_find_faults_in_a_plan_at_the_very_words(project, change):
    change("Một câu.", SLIP)
    [finding] = found(check(()), "VD109")
    assert (finding.place.file, finding.place.line) == ("plans/2025/a.yaml", 8)
    assert finding.place.column > len("      - Mục đích: ")


def test_a_word_file_is_checked_and_names_the_line_of_its_plan(made, project):
    [finding] = found(check([made]), "VD109")
    assert finding.place.file == "output/2025/a.docx"
    assert finding.place.paragraph
    assert (finding.source.file, finding.source.line) == ("plans/2025/a.yaml", 8)


def test_what_was_found_in_a_plan_is_not_said_again_of_its_word_file(made):
    assert len(found(check(()), "VD109")) == 1


def test_a_word_file_that_was_changed_since_is_told(made, change):
    change("MỤC ĐÍCH", "MỤC TIÊU")
    [finding] = found(check(()), "SL005")
    assert finding.data["line"] == "I. MỤC TIÊU"


def test_a_word_file_from_elsewhere_is_checked_without_a_plan(made, tmp_path):
    other = tmp_path / "khac.docx"
    other.write_bytes(made.read_bytes())
    [finding] = found(check([other]), "VD109")
    assert finding.source is None


def test_a_folder_names_its_plans_and_its_word_files(made, project):
    (made.parent / "~$a.docx").write_bytes(b"held by Word")
    files = {f.place.file for f in check([project]).findings}
    assert files == {"plans/2025/a.yaml", "output/2025/a.docx"}


def test_what_is_no_word_file_is_told(project):
    path = project / "a.docx"
    path.write_bytes(b"%PDF-1.7")
    assert [f.kind.code for f in check([path]).findings] == ["DX002"]


def test_a_file_that_is_not_there_is_told(project):
    with pytest.raises(FileMissingError):
        check([project / "b.docx"])


@pytest.mark.parametrize(
    ("selection", "codes"),
    [
        (Selection(("VD109",)), {"VD109"}),
        (Selection(("VD1",), ("VD11",), Severity.ERROR), {"VD109"}),
        (Selection(("VD10",), ("VD109",)), set()),
        (Selection(("SO",)), set()),
        (Selection(("DL", "SO")), set()),
    ],
)
def test_only_what_is_wanted_is_shown(project, change, selection, codes):
    change("Một câu.", SLIP)
    assert {f.kind.code for f in check((), Asked(selection)).findings} == codes


@pytest.mark.parametrize("code", ["VD9", "XX101"])
def test_a_code_that_nothing_has_is_refused(project, code):
    with pytest.raises(GeneratorError) as refused:
        check((), Asked(Selection((code,))))
    assert (refused.value.code, refused.value.exit_code) == ("MT133", 2)


@pytest.mark.parametrize(
    ("asked", "files", "code"),
    [
        ({"annotate": "b.docx"}, ["plan"], "MT134"),
        ({"annotate": "b.docx"}, ["word", "word"], "MT134"),
        ({"output": "b.docx"}, ["word"], "MT134"),
        ({"output": "b.docx", "fix": True}, ["plan"], "MT134"),
        ({"fix": True}, ["word"], "MT135"),
    ],
)
def test_options_that_do_not_go_with_the_files_are_refused(made, plan, asked, files, code):
    paths = [{"plan": plan, "word": made}[name] for name in files]
    options = {k: made.parent / v if isinstance(v, str) else v for k, v in asked.items()}
    with pytest.raises(GeneratorError) as refused:
        check(paths, Asked(**options))
    assert (refused.value.code, refused.value.exit_code) == (code, 2)


def test_a_clean_plan_and_the_word_file_made_of_it_have_no_fault(project):
    generate([])
    outcome = check(())
    assert (codes(outcome), outcome.exit_code) == ([], 0)


SIGNED = "nguoi_ky:\n  tm: Sở Y tế\n  chuc_vu: Giám đốc\n  ho_ten: TS. Nguyễn Văn An\n"


def at(outcome):
    return {f.kind.code: (f.place.file, f.place.line, f.place.quote) for f in outcome.findings}


@pytest.fixture
def signed(plan, change):
    change("nguoi_ky: gd\n", SIGNED)
    change("  - UBND tỉnh\n", "  - Như trên\n  - UBND tỉnh\n")
    return plan


def test_who_signs_and_whom_it_goes_to_is_judged_in_a_plan_that_no_file_was_made_of(signed):
    found = at(check([signed]))
    assert found["TT422"][2] == "TM. SỞ Y TẾ"
    assert found["TT406"] == ("plans/2025/a.yaml", 15, "TS. Nguyễn Văn An")
    assert found["TT509"] == ("plans/2025/a.yaml", 10, "- Như trên;")


def test_with_a_word_file_of_it_these_are_told_once_and_of_that_file(signed):
    generate([])
    told = [f for f in check(()).findings if f.kind.code in {"TT406", "TT422", "TT509"}]
    assert {f.place.file for f in told} == {"output/2025/a.docx"}
    assert len(told) == 3


def test_they_can_be_waived_where_they_stand(signed, change):
    change("  ho_ten: TS.", "  # bỏ qua TT406: trường đại học\n  ho_ten: TS.")
    assert "TT406" not in at(check([signed]))


def test_the_page_of_a_plan_that_lacks_a_part_is_not_judged_for_lacking_it(plan, change):
    change("nguoi_ky: gd\n", "")
    found = at(check([plan]))
    assert "DL001" in found
    assert "TT401" not in found


def test_an_office_file_is_no_plan_with_everything_missing(project):
    outcome = check([project / "plans" / "co-quan.yaml"])
    assert [f.kind.code for f in outcome.findings] == ["SL006"]
    assert outcome.exit_code == 0

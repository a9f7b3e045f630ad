import re
from datetime import date

import pytest

from generator.app.check import Asked, check
from generator.app.checking import Checking
from generator.app.generate import generate
from generator.app.project import find_project
from generator.check.select import Selection

SLIP = "Theo Kế hoạch số 5/KH-UBND ngày 30/02/2025 của UBND tỉnh về nâng cao chất lượng."
WAIVER = "# bỏ qua VD109: như bản gốc"


def codes(outcome):
    """Give the codes that the tests are about; other rules have tests of their own."""
    found = [f.kind.code for f in outcome.findings]
    return [code for code in found if code == "VD109" or code.startswith("SL")]


@pytest.fixture
def slipped(plan, change):
    change("Một câu.", SLIP)
    return plan


def waived(outcome):
    return [said.data["count"] for said in outcome.said]


def test_a_waiver_in_the_plan_hides_what_it_covers_and_is_counted(slipped, change):
    change("      - Mục đích", f"      {WAIVER}\n      - Mục đích")
    outcome = check(())
    assert (codes(outcome), waived(outcome)) == ([], [1])


def test_a_waiver_holds_in_the_word_file_too(slipped, change, project):
    change("      - Mục đích", f"      {WAIVER}\n      - Mục đích")
    generate([])
    outcome = check([project / "output/2025/a.docx"])
    assert ("VD109" in codes(outcome), waived(outcome)) == (False, [1])


def test_a_waiver_in_the_settings_holds_for_the_files_that_it_names(slipped, project):
    settings = project / "kehoach.yaml"
    settings.write_text("bo_qua:\n  ma: VD109\n  ly_do: a\n  tep: plans/*\n", encoding="utf-8")
    assert codes(check(())) == []
    settings.write_text("bo_qua:\n  ma: VD109\n  ly_do: a\n  tep: khac/*\n", encoding="utf-8")
    assert codes(check(())) == ["VD109"]


def test_the_files_of_a_waiver_are_told_from_the_root_wherever_the_user_stands(
    slipped, project, monkeypatch
):
    text = "bo_qua:\n  ma: VD109\n  ly_do: a\n  tep: plans/2025/*\n"
    (project / "kehoach.yaml").write_text(text, encoding="utf-8")
    generate([])
    monkeypatch.chdir(slipped.parent)
    assert codes(check([slipped])) == []
    assert codes(check([project / "output/2025/a.docx"])) == []


def test_a_waiver_in_the_settings_that_does_not_count_is_told_once(slipped, project):
    text = "bo_qua:\n  ma: VD109\n  ly_do: a\n  den: 01/01/2020\n"
    (project / "kehoach.yaml").write_text(text, encoding="utf-8")
    assert sorted(codes(check(()))) == ["SL103", "VD109"]


@pytest.mark.parametrize(
    ("waiver", "code"),
    [
        ("# bỏ qua VD108: không còn", "SL105"),
        ("# bỏ qua VD109", "SL101"),
        ("# bỏ qua VD909: x", "SL102"),
        ("# bỏ qua VD109 đến khi nào: x", "SL104"),
    ],
)
def test_what_is_wrong_with_a_waiver_is_told(project, change, waiver, code):
    change("      - Mục đích", f"      {waiver}\n      - Mục đích")
    assert code in codes(check(()))


def test_a_waiver_of_form_is_not_called_unused_where_no_form_was_judged(project, change):
    change("loai:", "# bỏ qua KT101: mẫu riêng\nloai:")
    assert codes(check(())) == []


def test_a_waiver_is_not_called_unused_where_its_rule_did_not_run(project, change):
    change("      - Mục đích", "      # bỏ qua VD108: x\n      - Mục đích")
    assert codes(check((), Asked(Selection(("VD109",))))) == []


def test_what_is_waived_or_not_wanted_is_not_mended(project, plan, change):
    change("  - UBND tỉnh", "\u00a0 - UBND tỉnh")
    before = plan.read_bytes()
    check([plan], Asked(Selection(ignore=("YA",)), fix=True))
    assert plan.read_bytes() == before


def test_the_day_of_a_waiver_is_that_of_the_calendar(project):
    assert Checking(find_project(project), Asked()).today == date.today()  # noqa: DTZ011


def test_every_sentence_of_a_run_names_files_as_the_user_does(slipped, project):
    for finding in check(()).findings:
        assert re.fullmatch(r"plans/2025/a\.yaml", finding.place.file)


@pytest.mark.parametrize(("name", "data"), [("a.yaml", b"- ["), ("a.docx", b"")])
def test_a_file_that_was_not_judged_is_never_shown_as_clean(project, name, data):
    path = project / name
    path.write_bytes(data)
    outcome = check([path], Asked(Selection(("VD109",))))
    assert outcome.findings
    assert outcome.exit_code == 1


def test_what_keeps_a_file_from_being_judged_is_hidden_only_expressly(project):
    path = project / "a.docx"
    path.write_bytes(b"")
    assert check([path], Asked(Selection(ignore=("DX",)))).findings == ()

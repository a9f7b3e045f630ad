import pytest

from generator.app import rules as explained
from generator.app.kinds import all_codes
from generator.app.rules import blanked, explain
from generator.report.sentences import VIETNAMESE, Voice


def test_every_code_is_listed_with_a_line():
    lines = explain(None).text.splitlines()
    listed = {line.split()[0]: line.split(maxsplit=1)[1] for line in lines if line[:2] == "  "}
    assert set(listed) == set(all_codes())
    assert all(listed.values())


def test_a_rule_has_its_manual_page_with_clause_and_mending():
    text = explain("vd101").text
    assert text.startswith("VD101  ")
    assert "\nSai: " in text
    assert text.index("\nSai: ") < text.index("\nĐúng: ") < text.index("\nCăn cứ: ")
    assert "Nghị định số 30/2020/NĐ-CP" in text
    assert "\nCách sửa: " in text


def test_another_code_is_explained_by_its_sentences():
    text = explain("MT103").text
    assert text.startswith("MT103  Đã có «…»; không thay đổi gì. (lỗi)")
    assert "Đặt tên khác" in text
    assert explain("SL003").text.count("\n\n") == 1


@pytest.mark.parametrize(("code", "guess"), [("VD999", " (VD"), ("????", "")])
def test_an_unknown_code_names_the_nearest(code, guess):
    outcome = explain(code)
    [finding] = outcome.findings
    assert finding.kind.code == "MT136"
    assert str(finding.data["guess"]).startswith(guess)
    assert outcome.exit_code == 1


@pytest.mark.parametrize(("successor", "said"), [("VD101", " (VD101)"), ("", "")])
def test_a_retired_code_names_its_successor(monkeypatch, successor, said):
    monkeypatch.setattr(explained, "RETIRED", {"ZZ101": successor})
    outcome = explain("ZZ101")
    [finding] = outcome.findings
    assert (finding.kind.code, finding.data["successor"]) == ("MT137", said)
    assert outcome.exit_code == 0


def test_blanks_are_dots_and_the_program_is_called_as_it_was_started():
    voice = Voice("en", "py kehoach.py")
    assert blanked("Run “{program} rules {code}”.", voice) == "Run “py kehoach.py rules …”."
    assert blanked("100 %", VIETNAMESE) == "100 %"

"""The menu, as a clerk uses it who starts the program without a command."""

import click
import pytest
from click.testing import CliRunner

from generator.cli.menu import menu
from generator.report.sentences import Voice
from tests.cli.test_main import PLAN


@pytest.fixture
def choose(tmp_path, monkeypatch):
    """Type into the menu, a key after each action, and leave."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def run(*typed):
        command = click.Command("menu", callback=lambda: menu(Voice()))
        result = CliRunner().invoke(command, input="".join(typed) + "0\n")
        assert result.exception is None
        return result.output

    return run


@pytest.fixture
def plan(tmp_path):
    (tmp_path / "plans" / "2025").mkdir(parents=True)
    path = tmp_path / "plans" / "2025" / "a.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


def test_what_there_is_to_do_is_shown_and_zero_leaves(choose):
    shown = choose()
    assert "1. Làm tệp Word của tất cả kế hoạch" in shown
    assert "0. Thoát" in shown


def test_all_plans_are_made(choose, plan, tmp_path):
    assert "Đã tạo output/2025/a.docx." in choose("1\n", " ")
    assert (tmp_path / "output/2025/a.docx").is_file()


def test_all_plans_are_checked_when_none_is_named(choose, plan):
    (plan.parent / "b.yaml").write_text("loai: kế hoạch\n", encoding="utf-8")
    assert "plans/2025/b.yaml" in choose("2\n", "\n", " ")


def test_the_plan_that_is_named_is_checked_alone(choose, plan):
    (plan.parent / "b.yaml").write_text("loai: kế hoạch\n", encoding="utf-8")
    shown = choose("2\n", '"plans/2025/a.yaml"\n', " ")
    assert "plans/2025/b.yaml" not in shown
    assert "Không thấy lỗi nào." in shown


def test_a_word_file_becomes_a_plan_that_the_other_choices_find(choose, plan, tmp_path):
    choose("1\n", " ")
    (tmp_path / "output/2025/a.docx").rename(tmp_path / "Kế hoạch cũ.docx")
    shown = choose("5\n", f'"{tmp_path / "Kế hoạch cũ.docx"}"\n', " ")
    assert "Đã tạo plans/Kế hoạch cũ.yaml" in shown
    assert (tmp_path / "plans" / "Kế hoạch cũ.yaml").is_file()


def test_no_word_file_makes_nothing(choose, plan, tmp_path):
    choose("5\n", "\n", " ")
    assert [path.name for path in tmp_path.glob("plans/*.yaml")] == []


def test_a_new_plan_is_begun_under_the_name_typed(choose, tmp_path):
    assert "Đã tạo plans/moi.yaml" in choose("3\n", "plans/moi.yaml\n", " ")
    assert (tmp_path / "plans/moi.yaml").is_file()


def test_a_new_plan_with_a_bare_name_is_found_by_the_other_choices(choose, tmp_path):
    (tmp_path / "plans").mkdir()
    shown = choose("3\n", "Kế hoạch đào tạo\n", " ", "1\n", " ")
    [made] = (tmp_path / "plans").rglob("Kế hoạch đào tạo.yaml")
    assert f'generate "{made.relative_to(tmp_path).as_posix()}"' in shown
    assert list((tmp_path / "output").rglob("Kế hoạch đào tạo.docx"))


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_next_years_plan_is_made_of_the_one_named(choose, plan, tmp_path, quote):
    assert "plans/2026/a.yaml" in choose("4\n", f"{quote}plans/2025/a.yaml{quote} \n", " ")
    assert (tmp_path / "plans/2026/a.yaml").is_file()


def test_no_name_makes_nothing(choose, plan, tmp_path):
    choose("4\n", "\n", " ")
    assert not (tmp_path / "plans/2026").exists()


def test_the_folder_of_the_files_is_opened(choose, plan, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("click.launch", opened.append)
    choose("6\n", " ")
    assert opened == [str(tmp_path / "output")]


def test_a_number_that_is_not_there_is_said(choose):
    assert "Không có số 9." in choose("9\n")


def test_what_goes_wrong_is_said_and_the_menu_goes_on(choose):
    shown = choose("1\n", " ")
    assert "Không thấy kế hoạch nào" in shown
    assert shown.count("0. Thoát") == 2

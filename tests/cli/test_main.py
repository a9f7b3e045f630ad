import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAN = """\
co_quan: {ten: Sở Y tế, ky_hieu: SYT, dia_danh: Hưng Yên}
loai: kế hoạch
nam: 2025
trich_yeu: Nâng cao chất lượng
noi_dung:
  - Một câu.
noi_nhan: [UBND tỉnh]
luu: VT
nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}
"""


@pytest.fixture
def plan(tmp_path):
    (tmp_path / "plans").mkdir()
    path = tmp_path / "plans" / "a.yaml"
    path.write_text(PLAN, encoding="utf-8")
    return path


@pytest.fixture
def kehoach(tmp_path):
    """Run the program as a user does, in a folder of its own."""

    def run(*arguments, **environment):
        clean = {key: value for key, value in os.environ.items() if not key.startswith("KEHOACH")}
        environment = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path), **environment}
        return subprocess.run(
            [sys.executable, "-m", "generator", *arguments],
            cwd=tmp_path,
            env=clean | environment,
            capture_output=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            check=False,
        )

    return run


def test_without_a_command_help_goes_into_a_pipe(kehoach):
    done = kehoach()
    assert done.returncode == 0
    assert "generate" in done.stdout
    assert done.stdout == kehoach("--help").stdout


@pytest.mark.parametrize(
    "command", ["new", "generate", "outline", "check", "schema", "templates", "doctor"]
)
def test_every_command_explains_itself_with_an_example(kehoach, command):
    done = kehoach(command, "--help")
    assert done.returncode == 0
    assert "Ví dụ: kehoach" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["generat"], "Không có lệnh generat"),
        (["outline"], "Thiếu phần"),
        (["check", "--fixx"], "Không có tùy chọn --fixx"),
        (["generate", "--set", "nam"], "viết tên=giá trị"),
        (["outline", "a", "b"], "Thừa phần: b"),
    ],
)
def test_wrong_usage_is_a_vietnamese_sentence_and_exit_status_two(kehoach, arguments, said):
    done = kehoach(*arguments)
    assert done.returncode == 2
    assert said in done.stderr
    for english in ("Error", "Usage", "Try", "No such", "Missing", "Got unexpected"):
        assert english not in done.stderr


def test_a_file_that_is_not_there_is_a_sentence(kehoach):
    done = kehoach("outline", "khong-co.yaml")
    assert done.returncode == 2
    assert "Không có tệp «khong-co.yaml»" in done.stderr


def test_a_plan_is_listed_on_the_output_and_faults_on_the_error_stream(kehoach, plan):
    plan.write_text(PLAN.replace("nam: 2025", "nam: 2025\nlinh_tinh: a"), encoding="utf-8")
    done = kehoach("outline", "plans/a.yaml")
    assert done.returncode == 1
    assert "I. Một câu./." in done.stdout
    assert "plans/a.yaml:4:1  lỗi" in done.stderr


def test_the_language_is_the_users_and_never_the_systems(kehoach, plan):
    assert "Không thấy lỗi nào." in kehoach("check", LANG="en_US.UTF-8", LANGUAGE="en").stdout
    assert "No fault was found." in kehoach("check", KEHOACH_LANG="en").stdout
    assert "No fault was found." in kehoach("--lang", "en", "check").stdout
    assert "No fault was found." in kehoach("--lang=en", "check").stdout


def test_a_message_spells_commands_as_the_user_started_the_program(kehoach):
    done = kehoach("generate", KEHOACH_STARTED_AS="py kehoach.py")
    assert "py kehoach.py new" in done.stderr


@pytest.mark.parametrize("command", [["new"], ["templates"], ["templates", "use"]])
def test_an_example_in_the_help_is_spelt_that_way_too(kehoach, command):
    done = kehoach(*command, "--help", KEHOACH_STARTED_AS="py kehoach.py")
    assert "py kehoach.py" in done.stdout
    assert "kehoach " not in done.stdout.replace("py kehoach.py ", "")


@pytest.mark.parametrize("form", ["json", "sarif", "github"])
def test_findings_for_other_programs_are_all_that_is_printed(kehoach, plan, form):
    done = kehoach("check", "--format", form)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_schema_is_printed_as_json(kehoach):
    import json

    assert json.loads(kehoach("schema").stdout)["properties"]
    assert json.loads(kehoach("schema", "--office").stdout)["properties"]


def test_vietnamese_is_printed_where_the_system_knows_no_unicode(kehoach, plan):
    done = kehoach("check", LC_ALL="C", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "Không thấy lỗi nào." in done.stdout


def test_a_fault_of_the_programs_own_is_a_sentence_and_a_report(tmp_path):
    broken = (
        "from generator.app import doctor\n"
        "doctor.doctor = lambda: 1 / 0\n"
        "from generator.cli import main\n"
        "main(['doctor'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", broken],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(ROOT), "TMPDIR": str(tmp_path)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "Chương trình gặp lỗi của chính nó" in done.stderr
    assert "Traceback" not in done.stderr
    [report] = tmp_path.glob("kehoach-*.txt")
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")

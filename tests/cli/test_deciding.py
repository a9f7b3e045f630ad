import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAN = """\
loai: kế hoạch
nam: 2025
noi_dung:
  - Thực hiện Kế hoạch số 9/KH-UBND ngày 26/12/2024 về cải cách năm 2025.
  - Theo Kế hoạch số 9/KH-UBND ngày 26/12/2024 về cải cách năm 2025.
  - giai đoạn 2021-2025
nguoi_ky: gd_an
"""


@pytest.fixture
def decide(tmp_path):
    """Run the program with answers; give what it printed and the new plan."""
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "a-2025.yaml").write_text(PLAN, encoding="utf-8")

    def run(*answers):
        clean = {key: value for key, value in os.environ.items() if not key.startswith("KEHOACH")}
        done = subprocess.run(
            [sys.executable, "-m", "generator", "new-year", "--interactive", "plans/a-2025.yaml"],
            cwd=tmp_path,
            env=clean | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(tmp_path)},
            input="".join(f"{answer}\n" for answer in answers),
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        made = tmp_path / "plans" / "a-2026.yaml"
        return done, made.read_text("utf-8") if made.is_file() else None

    return run


def test_every_answer_goes_into_the_file_and_a_paper_is_asked_about_once(decide):
    done, made = decide("12/KH-UBND", "05/01/2026", "giai đoạn 2026-2030", "=")
    assert done.returncode == 0
    assert made.count("Kế hoạch số 12/KH-UBND ngày 05/01/2026") == 2
    assert "  - giai đoạn 2026-2030\nnguoi_ky: gd_an\n" in made
    assert "NĂM MỚI" not in made


def test_enter_leaves_every_decision_for_later(decide):
    done, made = decide("", "", "")
    assert done.returncode == 0
    assert made.count("# NĂM MỚI:") == 4
    assert made.count("số ……/KH-UBND") == 2


def test_a_place_is_shown_with_the_line_it_stands_in(decide):
    done, _ = decide("", "", "")
    assert "  | nguoi_ky: gd_an\n" in done.stderr


def test_a_wrong_answer_is_asked_again_or_left(decide):
    done, made = decide("mười", "12", "hôm qua", "", "mới: năm # 2026", "=")
    assert "Chỉ viết chữ số." in done.stderr
    assert "Viết đủ ngày, tháng, năm." in done.stderr
    assert "để sau" in done.stderr
    assert made.count("# NĂM MỚI:") == 3


def test_an_end_of_the_answers_writes_nothing(decide):
    done, made = decide()
    assert done.returncode != 0
    assert made is None

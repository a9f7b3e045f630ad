"""A project in a temporary folder, with one plan and its office."""

import pytest

OFFICE = """\
co_quan:
  chu_quan: UBND tỉnh Hưng Yên
  ten: Sở Y tế
  ky_hieu: SYT
  dia_danh: Hưng Yên
nguoi_ky:
  gd:
    chuc_vu: Giám đốc
    ho_ten: Nguyễn Văn An
luu: VT
"""
PLAN = """\
dung_chung: ../co-quan.yaml
loai: kế hoạch
nam: 2025
trich_yeu: Nâng cao chất lượng năm {{ nam }}
mo_dau: Sở Y tế ban hành Kế hoạch như sau.
noi_dung:
  - MỤC ĐÍCH:
      - Mục đích: Một câu.
noi_nhan:
  - UBND tỉnh
nguoi_ky: gd
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    folder = tmp_path / "cơ quan số 1"
    (folder / "plans" / "2025").mkdir(parents=True)
    (folder / "plans" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (folder / "plans" / "2025" / "a.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return folder


@pytest.fixture
def plan(project):
    return project / "plans" / "2025" / "a.yaml"


@pytest.fixture
def change(plan):
    """Put other words into the plan."""

    def replace(old, new):
        text = plan.read_text(encoding="utf-8")
        assert old in text
        plan.write_text(text.replace(old, new), encoding="utf-8")

    return replace

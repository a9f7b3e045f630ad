"""The whole examination: how tabs are judged, and that a sound file is let be."""

from __future__ import annotations

import random
import re
from collections import Counter
from pathlib import Path

import pytest

from generator.source.doctor import examine
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain, scalars

PLANS = sorted((Path(__file__).parents[3] / "plans").rglob("*.yaml"))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_in_a_sound_plan_the_doctor_finds_nothing_even_when_called(path):
    text = path.read_text(encoding="utf-8")
    assert examine(Source("p", text), accepted=False).findings == []


def test_a_tab_that_can_mean_two_depths_is_left_to_the_clerk():
    source = read("a:\n  - b:\n      - c\n\t- d\n", "p")
    assert [(found.kind.code, found.fix) for found in source.findings] == [("YA023", ())]


def test_tabs_that_can_mean_but_one_depth_are_mended():
    source = read("a:\n\t- b:\n\t\t- c\n\t- d\n", "p")
    assert plain(read(apply(source.text, fixes(source)), "p").root) == {"a": [{"b": ["c"]}, "d"]}


def test_faults_that_yaml_itself_does_not_mind_are_not_told_in_a_file_that_it_takes():
    assert codes("a: [b,\n\tc]\n") == []


def test_one_fault_does_not_hide_the_next():
    text = "a: b: c\nd: 'e\nf: @g\n- h\ni: [j\nk:l\n"
    assert [line for line, _ in codes(text)] == [1, 2, 3, 4, 5, 6]


# --- slips of the finger, one by one, in a plan that was sound --------------------------

PLAN = """\
loai: kế hoạch
so:
trich_yeu: |
  Nâng cao Chỉ số hiệu quả quản trị
  tại Sở Khoa học
mo_dau:
  - >-
    Thực hiện Kế hoạch số 192 ngày 26 của
    UBND tỉnh về việc nâng cao năm nay.
noi_dung:
  - MỤC ĐÍCH, YÊU CẦU:
      - Mục đích:
          - >-
            Cụ thể hóa mục tiêu, chỉ tiêu, nhiệm vụ
            do UBND tỉnh giao
          - Tăng cường hiệu lực
      - Yêu cầu:
          - Triển khai đồng bộ, thiết thực
  - NỘI DUNG:
      - Nhiệm vụ cụ thể của các phòng, đơn vị: Chi tiết tại phụ lục
      - Thời gian thực hiện: Năm nay
      - Kinh phí: Ngân sách
nhiem_vu:
  - Tham gia của người dân:
      - viec: >-
          Cung cấp các thông tin
        chu_tri: Trung tâm Thông tin, thống kê
        san_pham: |
          Quyết định
          Chương trình
        thoi_gian: Thường xuyên
      - viec: Việc hai
        chu_tri: Sở Nội vụ
noi_nhan:
  - UBND tỉnh (thay)
  - Sở Nội vụ (để theo dõi)
luu: VT, VPXT
"""
_VALUE = re.compile(r"(: |- )(\w+)")


def _in_value(pattern):
    return lambda line: _VALUE.sub(pattern, line, count=1)


SLIPS = {
    "one space less": lambda line: line.removeprefix(" "),
    "two spaces less": lambda line: line.removeprefix("  "),
    "one space more": lambda line: f" {line}",
    "two spaces more": lambda line: f"  {line}",
    "no colon": lambda line: line.replace(":", "", 1),
    "no dash": lambda line: line.replace("- ", "", 1),
    "no space behind the dash": lambda line: line.replace("- ", "-", 1),
    "a bullet": lambda line: line.replace("- ", "• ", 1),
    "special spaces": lambda line: re.sub("^ +", lambda run: "\xa0" * len(run.group()), line),
    "a special space behind the dash": lambda line: line.replace("- ", "-\xa0", 1),
    "a tab": lambda line: re.sub("^ +", "\t", line),
    "a word in quotes": _in_value(r'\1"\2"'),
    "a quote that stays open": _in_value(r'\1"\2'),
    "a bracket that stays open": _in_value(r"\1[\2"),
    "a word in stars": _in_value(r"\1**\2**"),
    "a variable": _in_value(r"\1{{ nam }} \2"),
    "a percent sign": _in_value(r"\1%\2"),
    "a colon at the end": lambda line: line if line.endswith(":") else f"{line}:",
    "a colon within": lambda line: re.sub(r"(\w) (\w+)$", r"\1: \2", line),
    "a hash": lambda line: re.sub(r"(\w) (\w+)$", r"\1 #\2", line),
    "no space behind the colon": lambda line: line.replace(": ", ":", 1),
}


def slipped(rate):
    """Give plans with slips: each slip on each line alone, or many at random."""
    lines = PLAN.splitlines()
    if rate == "one":
        for number, line in enumerate(lines):
            for slip in SLIPS.values():
                if (changed := slip(line)) != line:
                    yield "\n".join([*lines[:number], changed, *lines[number + 1 :]]) + "\n"
        return
    chance = random.Random(rate)  # noqa: S311 - the same plans in every run
    for _ in range(300):
        changed = list(lines)
        for _ in range(4):
            number = chance.randrange(len(lines))
            changed[number] = chance.choice(list(SLIPS.values()))(changed[number])
        yield "\n".join(changed) + "\n"


@pytest.fixture(scope="module", params=["one", 1, 2])
def slips(request):
    return [(text, read(text, "p")) for text in slipped(request.param)]


def test_there_are_plans_with_slips_to_look_at(slips):
    assert len(slips) >= 300


def test_no_slip_goes_unnamed_where_yaml_stumbles(slips):
    assert [text for text, source in slips if not source.findings and source.root is None] == []


def test_a_fault_always_has_a_name_of_its_own(slips):
    nameless = [text for text, source in slips if "YA099" in {f.kind.code for f in source.findings}]
    assert nameless == []


def test_a_cure_that_is_made_leaves_no_fault_of_its_kind(slips):
    for text, source in slips:
        mended = read(apply(text, fixes(source)), "p")
        cured = {f.kind.code for f in source.findings if f.fix}
        open_ = {f.kind.code for f in source.findings if not f.fix}
        assert not (cured - open_) & {f.kind.code for f in mended.findings}, text


def test_no_cure_changes_a_word(slips):
    for text, source in slips:
        mended = apply(text, fixes(source))
        assert re.findall(r"\w+", mended) == re.findall(r"\w+", text)


def test_no_word_is_lost_or_made_up_in_what_is_read(slips):
    for text, source in slips:
        if source.root is None:
            continue
        read_ = Counter(re.findall(r"\w+", " ".join(each.text for each in scalars(source.root))))
        if not {"YA097", "YA053"} & {f.kind.code for f in source.findings}:
            assert read_ == Counter(re.findall(r"\w+", text)), text

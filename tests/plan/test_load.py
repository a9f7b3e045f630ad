from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.finding import Finding, Place, Severity
from generator.plan import faults
from generator.plan.forms import PLAN
from generator.plan.load import check_office, is_office_file, load, office_path
from generator.plan.model import Entry, Loose, Plan, Signer, Table, Text
from generator.plan.outline import RESERVED
from generator.source.nodes import Mapping, Scalar, Sequence, Source
from generator.source.read import read
from generator.standard.kinds import CONG_VAN, KE_HOACH, KINDS
from generator.text.rich import plain
from tests.growth import calls

ROOT = Path(__file__).parents[2]

OFFICE = """\
co_quan:
  chu_quan: UBND tỉnh Hưng Yên
  ten: Sở Khoa học và Công nghệ
  ky_hieu: SKHCN
  dia_danh: Hưng Yên
  che_do: thủ trưởng
nguoi_ky:
  pgd_hai:
    kt: Giám đốc
    chuc_vu: Phó Giám đốc
    ho_ten: Nguyễn Xuân Hải
luu: VT
"""
WHOLE = """\
dung_chung: co-quan.yaml
loai: kế hoạch
nam: 2026
trich_yeu: Cải cách hành chính năm {{ nam }}
noi_dung:
  - MỤC ĐÍCH:
      - Nâng cao chất lượng.
noi_nhan:
  - UBND tỉnh;
nguoi_ky: pgd_hai
"""


def words(text: Text | None) -> str:
    return "\n".join(map(plain, text.paragraphs)) if text else ""


def test_a_whole_plan_has_nothing_wrong(loaded):
    assert loaded(WHOLE, OFFICE).findings == []


def test_a_whole_plan_is_understood(loaded):
    plan = loaded(WHOLE, OFFICE).plan
    assert plan.kind is KE_HOACH
    assert plan.year == 2026
    assert words(plan.subject) == "Cải cách hành chính năm 2026"
    assert plan.office.names == ("Sở Khoa học và Công nghệ",)
    assert isinstance(plan.signer, Signer)
    assert plan.signer.name == "Nguyễn Xuân Hải"
    assert [words(recipient) for recipient in plan.recipients] == ["UBND tỉnh"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.abbreviation or kind.name)
def test_every_kind_is_known_in_any_spelling(loaded, kind):
    for spelling in (kind.name, kind.name.upper(), kind.key.replace(" ", "-")):
        assert loaded(f"loai: {spelling}\n").plan.kind is kind


def test_a_plan_without_a_kind_is_a_finding_and_still_a_plan(loaded):
    result = loaded(WHOLE.replace("loai: kế hoạch\n", ""), OFFICE)
    assert [finding.data["field"] for finding in result.findings] == ["loai"]
    assert result.plan.items


@pytest.mark.parametrize(
    "key",
    ["noi_nhan", "Nơi nhận", "NOI-NHAN", "nơi_nhận", "No\u031bi nha\u0323\u0302n", "noi nhan"],
)
def test_a_key_may_be_spelt_in_any_way(loaded, key):
    text = WHOLE.replace("noi_nhan:", f"{key}:")
    assert loaded(text, OFFICE).findings == []


def test_the_lines_of_a_part_are_kept(loaded):
    plan = loaded(WHOLE, OFFICE).plan
    entry = plan.items[0]
    assert (entry.origin.file, entry.origin.first, entry.origin.last) == ("ke-hoach.yaml", 6, 7)
    assert plan.signer.origin.file == "co-quan.yaml"


def test_a_line_that_is_no_key_is_told_once():
    found = load(read("// ghi chú\nloai: kế hoạch\nnam: 2026\n", "x")).findings
    told = {finding.kind.code for finding in found if finding.place.line == 1}
    assert "YA044" in told
    assert "DL003" not in told


def test_of_a_key_given_twice_the_one_that_says_something_is_read(loaded):
    assert loaded("nam:\nNăm: 2026\n").plan.year == 2026
    assert loaded("nam: 2025\nNăm: 2026\n").plan.year == 2025


def test_findings_of_the_plan_come_before_those_of_the_office(loaded):
    result = loaded(WHOLE.replace("nam: 2026", "nam: x"), OFFICE.replace("ky_hieu", "ki_hieu"))
    assert [finding.place.file for finding in result.findings][:1] == ["ke-hoach.yaml"]
    assert result.findings[-1].place.file == "co-quan.yaml"


def test_what_the_reader_met_is_told_as_well():
    source = read("loai:kế hoạch\n", "ke-hoach.yaml")
    assert source.findings
    assert set(map(id, source.findings)) <= set(map(id, load(source).findings))


def test_a_file_that_cannot_be_read_gives_an_empty_plan():
    broken = Source("x", "", None, [])
    assert load(broken).plan == Plan()


def test_a_part_that_may_be_meant_by_an_unknown_key_is_not_missing_too(loaded):
    found = loaded(WHOLE.replace("trich_yeu", "trich_yue"), OFFICE).findings
    assert [finding.kind.code for finding in found] == ["DL002"]


# --- the office file --------------------------------------------------------------------


def test_the_office_file_is_named_with_its_place():
    path, place = office_path(read(WHOLE, "x.yaml"))
    assert path == "co-quan.yaml"
    assert (place.line, place.column) == (1, 13)


@pytest.mark.parametrize("text", ["loai: kế hoạch\n", "dung_chung:\n", "- a\n", ""])
def test_no_office_file_is_named(text):
    assert office_path(read(text, "x.yaml")) is None


def test_a_file_with_an_office_and_nothing_of_a_plan_is_an_office_file():
    assert is_office_file(read(OFFICE, "x.yaml"))


@pytest.mark.parametrize("key", ["noi_dung", "Trích yếu", "nhiem_vu"])
def test_a_file_with_something_of_a_plan_is_a_plan(key):
    assert not is_office_file(read(f"{OFFICE}{key}: x\n", "x.yaml"))


def test_a_file_without_an_office_is_a_plan():
    assert not is_office_file(read("loai: kế hoạch\n", "x.yaml"))


def test_an_office_file_is_checked_by_itself():
    assert check_office(read(OFFICE, "x.yaml")) == []
    wrong = OFFICE.replace("thủ trưởng", "thủ tướng").replace("VT", "VT {{ x }}")
    assert [finding.kind.code for finding in check_office(read(wrong, "x"))] == ["DL012", "DL081"]


def test_an_office_file_that_is_none_is_told():
    assert [finding.kind.code for finding in check_office(read("- a\n", "x.yaml"))] == ["DL019"]
    assert [f.kind.code for f in load(read(WHOLE, "a"), read("- a\n", "b")).findings][-1] == "DL019"


def test_what_an_office_file_that_cannot_be_used_would_say_is_not_missing(loaded):
    refused = Source("co-quan.yaml", "", None, [Finding(faults.EMPTY_FILE, Place("co-quan.yaml"))])
    assert load(read(WHOLE, "x")).findings == []
    assert load(read(WHOLE, "x"), refused).findings == refused.findings
    assert loaded(WHOLE.replace("dung_chung: co-quan.yaml\n", "")).findings != []


def test_archive_among_the_recipients_goes_before_the_office(loaded):
    result = loaded(WHOLE.replace("- UBND tỉnh;", "- UBND tỉnh;\n  - Lưu: VT, VP."), OFFICE)
    assert words(result.plan.archive) == "VT, VP"
    assert len(result.plan.recipients) == 1
    assert result.findings == []


# --- what is set over the file ----------------------------------------------------------


def test_a_key_that_is_set_wins_over_plan_and_office():
    over = {"nam": "2030", "Lưu": "VP"}
    result = load(read(WHOLE, "a"), read(OFFICE, "b"), over)
    assert words(result.plan.subject) == "Cải cách hành chính năm 2030"
    assert words(result.plan.archive) == "VP"
    assert result.findings == []


def test_a_variable_that_is_set_wins_over_the_file(loaded):
    text = WHOLE.replace("năm {{ nam }}", "tại {{ huyen }}") + "bien:\n  huyen: Khoái Châu\n"
    assert words(loaded(text, OFFICE, huyen="Văn Giang").plan.subject).endswith("Văn Giang")


def test_a_variable_that_is_used_need_not_be_declared_where_it_is_set(loaded):
    text = WHOLE.replace("năm {{ nam }}", "tại {{ huyen }}")
    result = loaded(text, OFFICE, huyen="Văn Giang")
    assert words(result.plan.subject).endswith("Văn Giang")
    assert result.findings == []


def test_a_setting_that_means_nothing_is_told(loaded):
    result = loaded(WHOLE, OFFICE, xyz_abc="1", trich_yue="x")
    assert [(finding.place.file, finding.kind.code) for finding in result.findings] == [
        ("--set trich_yue", "DL024"),
        ("--set xyz_abc", "DL023"),
    ]


def test_the_office_file_cannot_be_set(codes):
    assert codes(WHOLE, OFFICE, dung_chung="x.yaml") == ["DL023"]


def test_a_wrong_value_that_is_set_is_told_by_its_name(loaded):
    found = loaded(WHOLE, OFFICE, nam="x").findings
    assert [(finding.kind.code, finding.place.file) for finding in found][-1] == (
        "DL014",
        "--set nam",
    )


# --- nothing a clerk writes may raise ---------------------------------------------------

_texts = st.sampled_from(
    ["", "không", "có", "1", "x", "tự cộng", "nhiem_vu", "{{ nam }}", "{{ a", "2026", "31/4/2026",
     "a\nb", "Lưu: VT", "tất cả", "La Mã, số", "\x07", "**a", "1. a", "VP", "- a", "\ud800"],
)  # fmt: skip
_keys = st.sampled_from(
    sorted(
        {
            *PLAN.keys,
            *RESERVED,
            "cot",
            "hang",
            "ten",
            "tong",
            "rong",
            "them",
            "kt",
            "tm",
            "viec",
            "chu_tri",
            "viec, chu_tri",
            "Nhóm",
            "",
            "x",
            "bang_chu",
            "tt",
            "kho",
            "san_pham",
            "tien_do",
            "nhan",
            "viet",
        }
    ),
)


def _node(value) -> Scalar | Sequence | Mapping:
    source = Source("x", "a" * 10)
    match value:
        case str():
            return Scalar(source, 0, 1, value)
        case list():
            return Sequence(source, 0, 1, [_node(item) for item in value])
        case _:
            return Mapping(source, 0, 1, [(_node(key), _node(item)) for key, item in value])


_values = st.recursive(
    _texts,
    lambda inner: (
        st.lists(inner, max_size=3) | st.lists(st.tuples(_keys, inner), max_size=4).map(tuple)
    ),
    max_leaves=25,
)


@given(st.lists(st.tuples(_keys, _values), max_size=6).map(tuple))
@settings(max_examples=300, deadline=None)
def test_whatever_is_written_loads_without_an_exception(pairs):
    source = Source("x", "a" * 10)
    source.root = _node(pairs)
    assert isinstance(load(source, source).plan, Plan)
    check_office(source)


def _entry_below(depth: int) -> str:
    lines = ["loai: kế hoạch", "noi_dung:"]
    for level in range(depth):
        lines += [
            "  " * (2 * level + 1) + "- tieu_de: A",
            "  " * (2 * level + 2) + "danh_so: số",
            "  " * (2 * level + 2) + "muc:",
        ]
    return "\n".join([*lines, "  " * (2 * depth + 1) + "- A."]) + "\n"


def test_twelve_levels_are_read_and_thirteen_are_told(codes):
    assert codes(_entry_below(11)) == []
    assert codes(_entry_below(12)) == ["DL037"]


def _tasks(count: int) -> str:
    rows = "".join(
        f"  - viec: Nhiệm vụ số {number} của năm {{{{ nam }}}}\n"
        "    chu_tri: Văn phòng\n"
        "    thoi_gian: Quý I\n"
        for number in range(count)
    )
    return f"loai: kế hoạch\nnam: 2026\nnhiem_vu:\n{rows}"


def test_ten_times_the_tasks_are_ten_times_the_work():
    short, long = (read(_tasks(count), "x") for count in (500, 5000))
    assert calls(lambda: load(long)) < 11 * calls(lambda: load(short))


def test_ten_times_the_wrong_keys_are_ten_times_the_work():
    def wrong(count):
        return read("".join(f"khoa_sai_so_{number}: x\n" for number in range(count)), "x")

    assert len(load(wrong(10_000)).findings) > 10_000
    assert calls(lambda: load(wrong(10_000))) < 12 * calls(lambda: load(wrong(1_000)))


def test_a_plan_without_expressions_does_not_import_jinja():
    code = (
        "import sys\n"
        "from generator.source.read import read\n"
        "from generator.plan.load import load\n"
        "load(read('loai: kế hoạch\\nnam: 2026\\ntrich_yeu: Năm {{ nam - 1 }}\\n', 'x'))\n"
        "assert 'jinja2' not in sys.modules\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 0


# --- the five documents -----------------------------------------------------------------

PLANS = sorted(path for path in (ROOT / "plans").glob("20*/*.yaml"))


def test_there_are_plans_to_load():
    assert len(PLANS) == 5


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_real_plan_loads_without_an_error(path):
    source = read(path.read_text(encoding="utf-8"), path.name)
    named, _ = office_path(source)
    office = read((path.parent / named).read_text(encoding="utf-8"), named)
    errors = [f for f in load(source, office).findings if f.kind.severity is Severity.ERROR]
    assert errors == []


def test_a_letter_begins_at_numbers(loaded):
    plan = loaded("loai: công văn\nnoi_dung:\n  - 1. Nội dung:\n      - a) Ý.\n").plan
    assert plan.kind is CONG_VAN
    assert plan.items == (Entry(title=_text("Nội dung"), items=(Entry(text=_text("Ý.")),)),)
    assert (plan.items[0].typed, plan.items[0].items[0].typed) == ("1.", "a)")


def _text(words: str) -> Text:
    from generator.text.rich import Run

    return Text(((Run(words),),))


def test_the_document_of_the_format_loads_as_it_is_meant(loaded):
    text = (ROOT / "tests" / "format" / "outline.yaml").read_text(encoding="utf-8")
    plan = loaded(text).plan
    first, second, third = plan.items
    assert (words(first.title), words(first.text)) == ("PHẦN MỘT", "Đoạn dưới tiêu đề La Mã.")
    beside, sentence, colon, below, numbered, objects, lines = second.items
    assert words(beside.text) == "Viết cạnh tiêu đề."
    assert words(sentence.text) == "Nội dung: một câu có dấu hai chấm."
    assert colon.colon
    assert isinstance(colon.items[0], Loose)
    assert len(colon.items[0].text.paragraphs) == 2
    assert words(below.text) == "Giao Văn phòng:"
    assert len(below.items) == 3
    assert [level.value for level in numbered.numbering] == ["thập phân", "gạch"]
    assert len(objects.items[0].items[0].items) == 1
    assert len(lines.text.paragraphs) == 2
    assert [level.value for level in third.numbering] == ["gạch"]


def test_a_table_without_columns_has_those_of_the_one_before(loaded):
    text = """\
noi_dung:
  - bang:
      cot:
        tt: TT
        viec: Nhiệm vụ
      hang: 2
phu_luc:
  ten: Phụ lục
  bang:
    hang: 3
"""
    plan = loaded(text).plan
    first, second = plan.items[0], plan.appendices[0].items[0]
    assert isinstance(first, Table)
    assert first.columns == second.columns
    assert (first.rows, second.rows) == (2, 3)

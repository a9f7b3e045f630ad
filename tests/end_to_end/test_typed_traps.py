"""The traps that YAML sets in real sentences, all of them in one file."""

import re

from generator.plan.load import load
from generator.source.edits import apply, outermost
from generator.source.read import read
from generator.source.write import write
from tests.end_to_end.typed import outline

TRAPS = {
    "Xây dựng: một kế hoạch: hai mục": "YA050",
    "**Đậm**: ở đầu câu": "YA054",
    "*Nghiêng* ở đầu câu": "YA054",
    "{{ nam }} là năm đầu": "YA054",
    '"Quản trị" điện tử': "YA055",
    ">95% hồ sơ đúng hạn": "YA054",
    "@SoYTe trên Zalo": "YA054",
    "%hồ sơ đúng hạn": "YA054",
    "!Quan trọng": "YA092",
    "&A và B": "YA090",
    "[1] Nghị quyết": "YA084",
    "{Phòng A} chủ trì": "YA084",
    "Hộp thư #1022 của Sở": "YA052",
    "`mã` của lệnh": "YA054",
    "|gạch đứng": "YA054",
    "Ý cuối": "",
}
NAMES = {"YA090", "YA092"}
"""Of YAML's own names nobody can say whether they are words: a clerk must."""

HEAD = "loai: kế hoạch\nnam: 2026\ndanh_so: số\nnoi_dung:\n"


def file(entries):
    return HEAD + "".join(f"  - {entry}\n" for entry in entries)


def told(text):
    findings = load(read(text, "a.yaml")).findings
    return {f.place.line: f.kind.code for f in findings if f.kind.code != "DL001"}


def mended(text):
    findings = load(read(text, "a.yaml")).findings
    return apply(text, outermost(edit for finding in findings for edit in finding.fix))


def printed(entries):
    plain = (re.sub(r"\*", "", entry).replace("{{ nam }}", "2026") for entry in entries)
    return [f"{number}. {entry}" for number, entry in enumerate(plain, 1)]


def test_every_trap_of_a_file_is_named_in_one_run_each_at_its_line():
    expected = {line: code for line, code in enumerate(TRAPS.values(), 5) if code}
    assert told(file(TRAPS)) == expected


def test_each_sentence_is_printed_whole_though_it_is_a_trap():
    kept = [entry for entry, code in TRAPS.items() if code not in NAMES]
    assert outline(file(kept)) == printed(kept)


def test_mended_the_file_says_the_same_without_a_finding():
    kept = [entry for entry, code in TRAPS.items() if code not in NAMES]
    text = mended(file(kept))
    assert told(text) == {}
    assert outline(text) == printed(kept)


def test_below_the_mark_of_a_block_nothing_is_a_trap():
    text = HEAD + "".join(f"  - >-\n    {entry}\n" for entry in TRAPS)
    assert told(text) == {}
    assert outline(text) == printed(TRAPS)


def test_what_the_program_writes_holds_no_trap():
    text = write({"nam": "2026", "danh_so": "số", "noi_dung": list(TRAPS)})
    assert outline(text) == printed(TRAPS)
    assert read(text, "a.yaml").findings == []


def test_lists_that_would_be_joined_and_commas_that_would_divide_are_named():
    text = """loai: kế hoạch
noi_dung:
  - MỤC ĐÍCH
      - Một ý.
  - YÊU CẦU:
\t- Hai ý.
  - TỔ CHỨC:
\u00a0     - Ba ý.
noi_nhan: [Sở A, Sở B, các phòng]
"""
    assert told(text) == {4: "YA038", 6: "YA023", 8: "YA025", 9: "YA083"}

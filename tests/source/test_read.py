"""Reading: values as written, each with its place; the limits; what a hostile file costs."""

from __future__ import annotations

import gc
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.source import read as read_module
from generator.source.edits import apply
from generator.source.nodes import Mapping, Scalar, Sequence
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain, scalars

PLANS = Path(__file__).parents[2] / "plans"

PLAN = """\
# ghi chú
loai: kế hoạch
so:                                       # để trống
ngay: 5/3/2026
mo_dau:
  - >-
    Thực hiện Kế hoạch số 192
    của UBND tỉnh.
noi_dung:
- MỤC ĐÍCH:
    - "Nội dung: rõ"
luu: [VT, VP]
"""


def test_every_value_stays_text():
    source = read("so: 08\nco: no\nngay: 5/3/2026\nnam: 2024\nten: ~\n", "p")
    assert plain(source.root) == {
        "so": "08", "co": "no", "ngay": "5/3/2026", "nam": "2024", "ten": "~",
    }  # fmt: skip


def test_a_plan_is_read_without_a_finding():
    source = read(PLAN, "p")
    assert source.findings == []
    assert plain(source.root) == {
        "loai": "kế hoạch",
        "so": "",
        "ngay": "5/3/2026",
        "mo_dau": ["Thực hiện Kế hoạch số 192 của UBND tỉnh."],
        "noi_dung": [{"MỤC ĐÍCH": ["Nội dung: rõ"]}],
        "luu": ["VT", "VP"],
    }


def test_every_node_knows_what_it_stands_for():
    source = read(PLAN, "p")
    spans = [source.text[scalar.start : scalar.end] for scalar in scalars(source.root)]
    assert spans == [
        "loai", "kế hoạch", "so", "", "ngay", "5/3/2026",
        "mo_dau", ">-\n    Thực hiện Kế hoạch số 192\n    của UBND tỉnh.",
        "noi_dung", "MỤC ĐÍCH", '"Nội dung: rõ"', "luu", "VT", "VP",
    ]  # fmt: skip
    mo_dau, noi_dung, luu = (source.root.pairs[number][1] for number in (3, 4, 5))
    assert source.text[mo_dau.start : mo_dau.end].endswith("của UBND tỉnh.")
    assert source.text[noi_dung.start : noi_dung.end] == '- MỤC ĐÍCH:\n    - "Nội dung: rõ"'
    assert source.text[luu.start : luu.end] == "[VT, VP]"
    assert source.text[source.root.start : source.root.end] == PLAN.split("\n", 1)[1].rstrip()


def test_an_empty_value_stands_behind_its_colon():
    source = read("so:   # trống\nnam: 2024\n", "p")
    empty = source.root.pairs[0][1]
    assert (empty.start, empty.end, empty.text) == (3, 3, "")


def test_the_mark_of_a_text_is_kept():
    source = read("a: x\nb: 'x'\nc: \"x\"\nd: |\n  x\ne: >\n  x\n", "p")
    assert [value.style for _, value in source.root.pairs] == ["", "'", '"', "|", ">"]


@pytest.mark.parametrize("text", ["", "\n\n", "# chỉ có ghi chú\n", "---\n# rỗng\n"])
def test_a_file_without_values_has_nothing_wrong_with_it(text):
    source = read(text, "p")
    assert source.findings == []
    assert plain(source.root) in (None, "")


@pytest.mark.parametrize("text", ["---\na: b\n", "a: b\n...\n", "# x\n--- # y\na: b\n"])
def test_marks_around_one_document_are_let_pass(text):
    source = read(text, "p")
    assert (source.findings, plain(source.root)) == ([], {"a": "b"})


def test_a_key_that_stands_twice_keeps_its_first_value():
    source = read("a: 1\nb: 2\na: 3\n", "p")
    assert [(f.kind.code, f.place.line, f.data["other"]) for f in source.findings] == [
        ("YA097", 3, 1)
    ]
    assert plain(source.root) == {"a": "1", "b": "2"}


def test_windows_line_ends_change_nothing():
    source = read(PLAN.replace("\n", "\r\n"), "p")
    assert source.findings == []
    assert plain(source.root) == plain(read(PLAN, "p").root)


@pytest.mark.parametrize(
    "path",
    [*sorted(PLANS.rglob("*.yaml")), Path(__file__).parents[1] / "format" / "outline.yaml"],
    ids=lambda path: "/".join(path.parts[-2:]),
)
def test_a_plan_of_the_repository_has_nothing_wrong_with_it(path):
    assert read(path.read_text(encoding="utf-8"), path.name).findings == []


def test_there_are_plans_to_look_at():
    assert len(list(PLANS.rglob("*.yaml"))) >= 5


def test_the_values_of_a_mended_copy_stand_at_their_places_in_the_file():
    source = read("-Một: hai\n-\xa0Ba\n\t# x\n- Bốn: năm: sáu\n", "p")
    assert {source.text[scalar.start : scalar.end] for scalar in scalars(source.root)} >= {
        "Một", "hai", "Ba", "Bốn", "năm: sáu",
    }  # fmt: skip


def test_a_file_that_cannot_be_understood_has_no_root():
    source = read("nam: 2024\n- A\nso: 1\n", "p")
    assert source.root is None
    assert codes(source.text) == [(2, "YA042")]


def test_the_collector_is_left_as_it_was():
    read("a: b\n", "p")
    assert gc.isenabled()
    gc.disable()
    try:
        read("a: b\n", "p")
        assert not gc.isenabled()
    finally:
        gc.enable()


# --- whatever comes -----------------------------------------------------------------

_TOKENS = [
    *("\n", "\n", "\n  ", "\n    ", "\n      ", "\n   ", "\n- ", "\n  - ", "\n    - ", "\n---\n"),
    *("\n...\n", "\r\n", "\r", "a", "1", "😀", "Mục đích", "viec", "noi_nhan", "{{ nam }}"),
    *(": ", ":", " #", "#", " ", "\t", "\xa0", "\u200b", "\u2028", "\x00", "\ufeff", "\ud800"),
    *("'", '"', "“", "”", "[", "]", "{", "}", "(", ")", ",", "|", ">-", ">", "*", "**", "&", "!"),
    *("@", "%", "`", "?", "- ", "-", "•", "–", "---", "<<", "\\"),
]

broken = st.lists(st.sampled_from(_TOKENS), max_size=30).map("".join)


@settings(deadline=None, max_examples=1000)
@given(broken)
@example('"a\n: b')
@example("? a\n: b\n")
def test_no_text_is_too_broken_to_be_reported_on(text):
    source = read(text, "p")
    for found in source.findings:
        assert found.place.line is not None
        assert found.kind.message.format(**found.data)
        assert found.kind.help.format(**found.data)
    if source.root is None and source.text.strip("\n\r #"):
        assert source.findings or not any(sign.isalnum() for sign in text.split("#")[0])


@settings(deadline=None, max_examples=1000)
@given(broken)
def test_all_cures_of_a_file_can_be_made_at_once(text):
    source = read(text, "p")
    apply(source.text, fixes(source))


@settings(deadline=None, max_examples=300)
@given(broken)
def test_every_node_of_a_broken_file_lies_within_it(text):
    source = read(text, "p")
    waiting = [source.root] if source.root else []
    while waiting:
        node = waiting.pop()
        assert 0 <= node.start <= node.end <= len(source.text)
        if isinstance(node, Sequence):
            waiting += node.items
        elif isinstance(node, Mapping):
            waiting += [each for pair in node.pairs for each in pair]
        else:
            assert isinstance(node, Scalar)


# --- limits -------------------------------------------------------------------------


def test_as_many_findings_as_anybody_reads_are_listed():
    limit = read_module.MAX_FINDINGS
    assert len(codes("-x\n" * limit)) == limit
    more = codes("-x\n" * (limit + 1))
    assert (len(more), more[-1]) == (limit + 1, (None, "YA010"))


HOSTILE = {
    "brackets without end": '"[" * 10_000_000',
    "braces without end": '"{" * 10_000_000',
    "dashes without end": '"- " * 5_000_000',
    "question marks without end": '"? " * 5_000_000',
    "a list in ten thousand levels": '"".join(" " * i + "- a:\\n" for i in range(4_000))',
    "mappings in four thousand levels": '"".join(" " * i + "a:\\n" for i in range(4_000))',
    "three million empty lists": '"a: [" + "[]," * 3_000_000 + "]"',
    "half a million entries": '"- a\\n" * 480_000',
    "one key, half a million times": '"a: b\\n" * 480_000',
    "names for repeating that grow": (
        '"a: &a [x,x,x,x]\\n" + "".join(f"b{i}: &b{i} [*a,*a,*a,*a]\\n" for i in range(1000))'
    ),
    "quotes that never close": '"- \'x\\n- \\"y\\n" * 200_000',
    "brackets that never close": '"- [a\\n" * 400_000',
    "tabs on every line": '"\\t- x\\n" * 400_000',
    "special spaces on every line": '"\\xa0- x\\n" * 400_000',
    "line separators alone": '"\\u2028" * 3_000_000',
    "control characters": '"\\x01 " * 1_000_000',
    "colons on every line": '"a: b: c\\n" * 400_000',
    "colons on one line": '"a: " * 3_000_000',
    "notes on one line": '"a #" * 1_000_000',
    "stars": '"*" * 10_000_000',
    "a staircase": '"".join(f"{\' \' * (40 - i % 40)}b: c\\n" for i in range(100_000))',
    "texts that do not line up": '"a: >-\\n   x\\n" + "  y\\n    z\\n" * 200_000',
    "spaces": '" " * 10_000_000',
}
_RUN = """
from generator.source.read import read_bytes
data = ({text}).encode()[:9_990_000]
source = read_bytes(data, "p")
with open("/proc/self/status", encoding="utf-8") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(int(peak) // 1024, len(source.findings))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the peak of memory is not told there")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_does_not_fill_the_memory(name):
    run = [sys.executable, "-c", _RUN.format(text=HOSTILE[name])]
    root = Path(__file__).parents[2]
    done = subprocess.run(run, cwd=root, capture_output=True, text=True, timeout=300, check=True)
    peak, found = done.stdout.split()
    assert int(peak) <= 200
    assert int(found) >= 1 or name in {"spaces", "colons on one line"}

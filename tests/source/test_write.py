"""What the program writes: it reads back letter for letter, and holds none of YAML's traps."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from generator.source import write as write_
from generator.source.doctor import examine
from generator.source.nodes import Source
from generator.source.read import read
from generator.source.write import write
from tests.source.conftest import plain, values

SENTENCE = (
    "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh về việc nâng cao chỉ số, "
    "Sở Khoa học và Công nghệ xây dựng kế hoạch: cụ thể như sau."
)
OLD_FONT = "YA006"  # a random text may look like one; that is no matter of writing


@settings(deadline=None, max_examples=300)
@given(values)
def test_whatever_is_written_reads_back_exactly(value):
    source = read(write(value), "p")
    assert [found for found in source.findings if found.kind.code != OLD_FONT] == []
    assert plain(source.root) == value


@settings(deadline=None, max_examples=300)
@given(values)
def test_the_doctor_finds_nothing_in_what_is_written(value):
    assert examine(Source("p", write(value)), accepted=False).findings == []


@settings(deadline=None, max_examples=100)
@given(values)
def test_what_was_read_is_written_as_it_was(value):
    once = write(value)
    assert write(plain(read(once, "p").root)) == once


def test_running_text_stands_below_a_key_folded_at_the_width():
    written = write({"mo_dau": [SENTENCE]})
    assert written.startswith("mo_dau:\n  - >-\n    Thực hiện Kế hoạch số 192/KH-UBND")
    assert max(map(len, written.splitlines())) <= write_.WIDTH


def test_short_plain_words_stand_as_they_are():
    assert write({"loai": "kế hoạch", "so": "08", "ngay": "5/3/2026", "luu": "VT, VP"}) == (
        "loai: kế hoạch\nso: 08\nngay: 5/3/2026\nluu: VT, VP\n"
    )


def test_a_text_of_sixty_letters_stands_beside_its_key_a_longer_one_below():
    assert write({"a": "x" * 60}) == f"a: {'x' * 60}\n"
    assert write({"a": "x" * 61}) == f"a: >-\n  {'x' * 61}\n"


def test_an_empty_value_is_a_key_alone():
    assert write({"so": "", "noi_nhan": [""]}) == "so:\nnoi_nhan:\n  -\n"


def test_lists_and_mappings_stand_one_below_the_other():
    value = {
        "noi_dung": [{"MỤC ĐÍCH": [{"Mục đích": ["một"]}, "hai"]}],
        "bang": {"cot": {"tt": "TT"}},
    }
    assert write(value) == (
        "noi_dung:\n  - MỤC ĐÍCH:\n      - Mục đích:\n          - một\n      - hai\n"
        "bang:\n  cot:\n    tt: TT\n"
    )


def test_the_keys_of_a_task_stand_level():
    assert write([{"viec": "một", "chu_tri": "A"}]) == "- viec: một\n  chu_tri: A\n"


def test_lines_of_a_text_stay_lines():
    assert write({"san_pham": "Quyết định\nChương trình"}) == (
        "san_pham: |-\n  Quyết định\n  Chương trình\n"
    )


def test_long_paragraphs_are_folded_with_an_empty_line_between_them():
    written = write({"van": f"{SENTENCE}\nHai"})
    assert ">-\n" in written
    assert written.endswith("\n\n  Hai\n")


@pytest.mark.parametrize(
    "text",
    [
        "**đậm** thế",
        "{{ nam }}",
        "Mục đích: rõ",
        "gồm:",
        "- x",
        "# 5",
        "a #5",
        ">95%",
        "@x",
        "'a",
        "-x",
        "viec:x",
    ],
)
def test_a_short_text_with_a_trap_in_it_is_quoted(text):
    assert write({"a": text}) == f'a: "{text}"\n'


@pytest.mark.parametrize("text", ['"Quản trị" điện tử', "\\Sở: A"])
def test_a_text_with_quotes_or_backslashes_becomes_a_block(text):
    assert write({"a": text}) == f"a: >-\n  {text}\n"


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("Mục đích", "Mục đích: x\n"),
        ("Yêu cầu:", "Yêu cầu:: x\n"),
        ("Kinh phí (nếu có)", "Kinh phí (nếu có): x\n"),
        ("Sở (sau đây", '"Sở (sau đây": x\n'),
        ("a: b", '"a: b": x\n'),
        ("", '"": x\n'),
        ("<<", '"<<": x\n'),
    ],
)
def test_a_key_is_quoted_only_where_it_must_be(key, written):
    assert write({key: "x"}) == written


def test_no_row_of_a_folded_text_begins_like_the_entry_of_a_list():
    written = write(["Bà Rịa - Vũng Tàu + Đồng Nai noi_nhan: x " * 20])
    rows = [row.strip() for row in written.splitlines()[1:]]
    assert [row for row in rows if row.startswith(("-", "+", "noi_nhan"))] == []


@pytest.mark.parametrize("value", ["\ud800", {"\ud800": "x"}])
def test_half_a_surrogate_pair_is_refused(value):
    with pytest.raises(ValueError, match="surrogate"):
        write(value)


def test_a_key_of_a_thousand_letters_is_written_a_longer_one_refused():
    key = "x" * 1000
    assert plain(read(write({key: "y"}), "p").root) == {key: "y"}
    with pytest.raises(ValueError, match="too long"):
        write({key + "x": "y"})


@pytest.mark.parametrize(
    "wrap", [lambda inner: [inner], lambda inner: {"a": inner}, lambda inner: [{"a": inner}]]
)
def test_as_many_levels_are_written_as_are_read(wrap):
    value, written = "x", None
    for _ in range(70):
        value = wrap(value)
        try:
            written = write(value)
        except ValueError:
            break
        assert plain(read(written, "p").root) == value
    else:
        pytest.fail("no depth was refused")


@pytest.mark.parametrize("value", [None, 5, {"a": None}])
def test_what_is_no_text_is_no_value(value):
    with pytest.raises(TypeError):
        write(value)


def test_a_text_alone_is_a_file():
    assert plain(read(write(SENTENCE), "p").root) == SENTENCE
    assert write("") == '""\n'


@pytest.mark.parametrize("key", ["1. Mục", "1. \N{NO-BREAK SPACE}x", "II. A", "a) b", "10/ x"])
def test_a_key_that_begins_as_a_number_does_is_no_entry_without_its_dash(key):
    written = write({"phan_cong": {key: "A", "Cơ quan": "B"}})
    assert f'"{key}": A' in written
    assert read(written, "a.yaml").findings == []

"""Lines that are no entry where one was expected."""

from __future__ import annotations

import pytest

from generator.source.edits import apply
from generator.source.read import read
from tests.source.conftest import codes, fixes, plain


def mended(text):
    source = read(text, "p")
    return apply(source.text, fixes(source))


@pytest.mark.parametrize(
    ("text", "code", "after"),
    [
        ("a:\n  - b\n  C:\n    - d\n", "YA037", "a:\n  - b\n  - C:\n    - d\n"),
        ("- viec: a\n  b: c\nviec: d\n", "YA037", "- viec: a\n  b: c\n- viec: d\n"),
        ("a: b\n c\n", None, None),
        ("a:\n  - b\n c\n", "YA036", "a:\n  - b\n    c\n"),
        ("a: b c\nĐọc tiếp\n", "YA036", "a: b c\n  Đọc tiếp\n"),
        ("a: b\ntrich_yeu C\n", "YA033", "a: b\ntrich_yeu: C\n"),
        ("a: b\nnoi_nhan\n  - c\n", "YA033", "a: b\nnoi_nhan:\n  - c\n"),
        ("trich_yeu C\na: b\n", "YA044", "trich_yeu: C\na: b\n"),
    ],
)
def test_what_is_plainly_meant_is_mended(text, code, after):
    assert [found for _, found in codes(text)] == ([code] if code else [])
    if after:
        assert mended(text) == after
        assert codes(after) == []


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("- a\nb c\n", "YA037", ["a", "b c"]),
        ("nam 2024\na: b\n", "YA044", {"nam": "2024", "a": "b"}),
        ("a: b\nnam 2024\n", "YA033", {"a": "b", "nam": "2024"}),
        ("Kế hoạch\na: b\n", "YA044", {"Kế hoạch": "", "a": "b"}),
        ("a: 'b'\nKế hoạch\n", "YA033", {"a": "b", "Kế hoạch": ""}),
        ("a:\n  - b\nKế hoạch\nc: d\n", "YA036", {"a": ["b Kế hoạch"], "c": "d"}),
        ("a:\nKế hoạch\n", "YA033", {"a": "", "Kế hoạch": ""}),
        ("- a\nluu: b\n", "YA037", ["a", {"luu": "b"}]),
    ],
)
def test_what_can_mean_two_things_is_left_to_the_clerk(text, code, value):
    source = read(text, "p")
    assert [found.kind.code for found in source.findings] == [code]
    assert plain(source.root) == value


@pytest.mark.parametrize("text", ["- 'a'\n b\n", "a:\n  - [b]\n c\n"])
def test_a_text_that_belongs_to_nothing_is_said_to(text):
    source = read(text, "p")
    assert source.findings != []


def test_a_text_alone_is_a_text():
    assert plain(read("Kế hoạch\n", "p").root) == "Kế hoạch"
    assert plain(read("Kế hoạch\nnăm 2024\n", "p").root) == "Kế hoạch năm 2024"


def test_a_line_as_long_as_no_key_can_be_is_left_out_and_said():
    source = read(f"a: 'b'\n{'Kế hoạch ' * 150}\n", "p")
    assert [found.kind.code for found in source.findings] == ["YA033"]
    assert source.root is None


def test_a_text_on_the_line_below_its_key_is_its_value():
    assert codes("a:\n  b c\n  d\n") == []
    assert codes("a:\n  **b**\n") == [(2, "YA054")]
    assert mended("a:\n  **b**\n") == 'a:\n  "**b**"\n'

"""What sets the doctor going."""

import pytest

from generator.source.doubt import doubtful


@pytest.mark.parametrize(
    "text",
    [
        "-x", "a: b\n  -x", "•x", "\n  + x", "* x", "viec:x", "a: b\n- viec:x", "“a”: b",
        "a: b\n- - c",
        "a: b\n---\n", "%x", "a: b #c", "a: b # c", "a: #c", "a:\tb", "a\xa0b", "a\u200bb",
        "a\u2028b",
        "a\u3000b", "a\ufeffb", "a\x85b", "a\rb", "a\r\r\nb", "a\u2060b",
    ],
)  # fmt: skip
def test_what_may_be_a_trap_is_looked_at(text):
    assert doubtful(text)


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n", "- x\n- y: z\n", "a:   # ghi chú\n", "# ghi chú\na: b  # ghi chú\n",
        "ngay: 8:30\r\n",
        "a: http://x.vn\n", "a: – … “b”\n", "a: b-c\nd: -5\n",
    ],
)  # fmt: skip
def test_what_is_none_is_let_pass(text):
    assert not doubtful(text)

"""The lines of a signature."""

from __future__ import annotations

import pytest

from generator.document.recognise.signing import is_name
from tests.document.recognise.views import BODY, TITLE, found, head, sign, texts


def tail(*blocks):
    return found(head(), *TITLE, *BODY, *blocks)


@pytest.mark.parametrize(
    ("signing", "positions", "name", "others"),
    [
        (
            ("**TRƯỞNG BAN**", "", "**Phó Chủ tịch UBND tỉnh**", "**Lê Văn An**"),
            ["Phó Chủ tịch UBND tỉnh"],
            "Lê Văn An",
            [],
        ),
        (("**GIÁM ĐỐC**", "(Đã ký)", "**Lê Văn An**"), [], "Lê Văn An", ["(Đã ký)"]),
        (("**GIÁM ĐỐC**", "", "**LÊ VĂN AN**"), [], "LÊ VĂN AN", []),
        (("**GIÁM ĐỐC**", "", "**PGS. TS. Lê Văn An**"), [], "PGS. TS. Lê Văn An", []),
        (("**GIÁM ĐỐC**", "", "Họ và tên"), [], "Họ và tên", []),
        (("**GIÁM ĐỐC**", "", "(Ký tên, đóng dấu)"), [], None, ["(Ký tên, đóng dấu)"]),
        (
            ("**GIÁM ĐỐC**", "(Chữ ký,", "dấu)", "", "**Lê Văn An**"),
            [],
            "Lê Văn An",
            ["(Chữ ký,", "dấu)"],
        ),
        (("**GIÁM ĐỐC**",), [], None, []),
        (("**Giám đốc**", "", "**Lê Văn An**"), [], "Lê Văn An", []),
        (("**GIÁM ĐỐC**", "________", "**Lê Văn An**"), [], "Lê Văn An", ["________"]),
    ],
)
def test_the_lines_of_a_signature_are_told_apart(signing, positions, name, others):
    seen = tail(sign(signing=signing)).signature
    assert [line.text.upper() for line in seen.authority] in (["GIÁM ĐỐC"], ["TRƯỞNG BAN"])
    assert texts(seen.other_positions) == positions
    assert (seen.name and seen.name.text) == name
    assert texts(seen.others) == others


@pytest.mark.parametrize(
    "text", ["Lê Văn An", "TS. Lê An", "Nguyễn Thị Minh-Khai", "Ksor H'Bơ"[:5] + " Phước"]
)
def test_a_name_is_known(text):
    assert is_name(text)


@pytest.mark.parametrize(
    "text", ["An", "LÊ VĂN AN", "Họ và tên", "Lê Văn An 2", "Một Hai Ba Bốn Năm Sáu Bảy", ""]
)
def test_other_words_are_no_name(text):
    assert not is_name(text)

"""Lines of a letterhead as names of organs."""

from __future__ import annotations

import pytest

from tests.document.recognise.views import BODY, ORGAN, TITLE, found, head, sign, texts


def letterhead(*blocks):
    return found(*blocks, *TITLE, *BODY, sign()).letterhead


@pytest.mark.parametrize(
    ("left", "parents", "organ"),
    [
        ((ORGAN,), [], ["SỞ KHOA HỌC VÀ CÔNG NGHỆ"]),
        (("**ỦY BAN NHÂN DÂN**", "**TỈNH LÂM ĐỒNG**"), [], ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG"]),
        (
            ("**UBND TỈNH LÀO CAI**", "**SỞ CÔNG THƯƠNG**"),
            ["UBND TỈNH LÀO CAI"],
            ["SỞ CÔNG THƯƠNG"],
        ),
        (
            ("ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI", "SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"),
            ["ỦY BAN NHÂN DÂN", "TỈNH LÀO CAI"],
            ["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"],
        ),
        (
            ("BỘ TÀI CHÍNH", "**KHO BẠC**", "**NHÀ NƯỚC**"),
            ["BỘ TÀI CHÍNH"],
            ["KHO BẠC", "NHÀ NƯỚC"],
        ),
    ],
)
def test_the_organ_is_told_from_those_above_it(left, parents, organ):
    seen = letterhead(head(left=left))
    assert texts(seen.parents) == parents
    assert texts(seen.organ) == organ

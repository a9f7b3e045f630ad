"""By whose rules a file is made."""

from __future__ import annotations

import pytest

from generator.document.recognise.components import Regime
from tests.document.recognise.views import (
    BODY,
    DATE,
    MOTTO,
    NATION,
    ORGAN,
    PARENT,
    SENTENCE,
    TITLE,
    c,
    found,
    head,
    p,
    sign,
    table,
)


def regime(*blocks):
    return found(*blocks).regime


def test_a_plan_is_judged_by_this_decree():
    assert regime(head(), *TITLE, *BODY, sign()) is Regime.ND30


def test_a_plan_without_a_head_is_one_still():
    assert regime(*TITLE, *BODY, sign()) is Regime.ND30


@pytest.mark.parametrize(
    "left",
    [("TỈNH ỦY HƯNG YÊN", "*"), ("**BAN CHẤP HÀNH ĐẢNG BỘ TỈNH**", "*")],
)
def test_a_party_document_is_known_by_its_head(left):
    right = ("**ĐẢNG CỘNG SẢN VIỆT NAM**",)
    blocks = (table((left, right), ("Số 12-KH/TU", DATE)), *TITLE, *BODY, sign())
    assert regime(*blocks) is Regime.PARTY


@pytest.mark.parametrize("number", ["Số 12-KH/TU", "Số:   -NQ/HU", "Số: 12-CV/VPTW"])
def test_a_party_document_is_known_by_its_symbol(number):
    assert regime(head(number=number), *TITLE, *BODY, sign()) is Regime.PARTY


@pytest.mark.parametrize(
    "number",
    [
        "Số: 30/2020/NĐ-CP",
        "Số: 12/2026/QĐ-UBND",
        "Số: …/2026/TT-BNV",
        "Luật số: 64/2025/QH15",
        "Số:     /NĐ-CP",
    ],
)
def test_a_normative_document_is_known_by_its_symbol(number):
    assert regime(head(number=number), *TITLE, *BODY, sign()) is Regime.QPPL


@pytest.mark.parametrize("kind", ["LUẬT", "NGHỊ ĐỊNH", "THÔNG TƯ"])
def test_a_normative_document_is_known_by_its_kind(kind):
    blocks = (head(number="Số: /"), c(f"**{kind}**"), c("**Quy định A**"), *BODY, sign())
    assert regime(*blocks) is Regime.QPPL


@pytest.mark.parametrize("number", ["Số: 12/KH-UBND", "Số: 12/QĐ-TTg", "Số: 1920/KH-SKHCN"])
def test_a_symbol_without_a_year_is_an_administrative_one(number):
    assert regime(head(number=number), *TITLE, *BODY, sign()) is Regime.ND30


def test_one_sign_alone_is_no_administrative_document():
    assert regime(c("**KẾ HOẠCH**"), p(SENTENCE)) is Regime.UNKNOWN
    assert regime(p(SENTENCE), p("Nơi nhận:"), p("- A;")) is Regime.UNKNOWN


def test_a_form_with_the_nation_and_motto_alone_is_one():
    blocks = table(((PARENT, ORGAN), (NATION, MOTTO)))
    assert regime(blocks, p(SENTENCE)) is Regime.ND30

"""Kính gửi: who is addressed."""

from __future__ import annotations

import pytest

from tests.document.recognise.views import BODY, LETTER_HEAD, found, p, sign, table, texts


def addressees(*blocks):
    return found(LETTER_HEAD, *blocks, *BODY, sign()).addressees


def test_one_addressee_stands_beside_the_label():
    seen = addressees(p("Kính gửi: Sở Nội vụ"))
    assert [item.text for item in seen.items] == ["Sở Nội vụ"]
    assert seen.beside


def test_several_addressees_stand_below_it():
    seen = addressees(p("Kính gửi:"), p("- Sở Nội vụ;"), p("- Sở Tài chính."))
    assert [(item.mark, item.text) for item in seen.items] == [
        ("-", "Sở Nội vụ;"),
        ("-", "Sở Tài chính."),
    ]
    assert not seen.beside


def test_addressees_in_a_table_are_found():
    seen = addressees(table(("Kính gửi:", ("", "- Sở Nội vụ;", "- Sở Tài chính."))))
    assert [item.text for item in seen.items] == ["Sở Nội vụ;", "Sở Tài chính."]


def test_addressees_with_automatic_dashes_are_found():
    seen = addressees(p("Kính gửi:"), p("Sở Nội vụ;", number="-", bullet=True))
    assert [(item.mark, item.automatic) for item in seen.items] == [("-", True)]


def test_the_text_below_the_addressees_is_no_addressee():
    seen = found(LETTER_HEAD, p("Kính gửi: Sở Nội vụ"), *BODY, sign())
    assert texts(seen.openings) == ["Sở xây dựng kế hoạch như sau:"]


@pytest.mark.parametrize("typed", ["kính  gửi : Sở A", "KÍNH GỬI: Sở A", "Kính gửi Sở A"])
def test_the_label_is_known_in_other_spellings(typed):
    assert [item.text for item in addressees(p(typed)).items] == ["Sở A"]


def test_a_table_without_the_label_is_part_of_the_body():
    seen = found(LETTER_HEAD, table(("a", "b")), *BODY, sign())
    assert seen.addressees is None
    assert len(list(seen.tables())) == 1

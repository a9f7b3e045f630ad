import pytest

from generator.check.rules import head_number as rules
from generator.document.recognise.components import Components, Layout, Letterhead, Regime, Title
from generator.document.recognise.head import date_line, number_line
from generator.standard.kinds import CONG_VAN, KE_HOACH
from tests.check.rules.views import line, seen


def numbered(words, kind=KE_HOACH, about=()):
    head = Letterhead(Layout.TABLE, number=number_line(line(words)), about=about)
    return seen(components=Components(Regime.ND30, letterhead=head, title=Title(kind=kind)))


def dated(words):
    head = Letterhead(Layout.TABLE, date=date_line(line(words)))
    return seen(components=Components(Regime.ND30, letterhead=head))


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        (rules.number_without_colon, "Số: 15/KH-UBND", "Số 15/KH-UBND"),
        (rules.number_without_colon, "Số : 15/KH-UBND", "SỐ: 15/KH-UBND"),
        (rules.number_without_zero, "Số: 05/KH-UBND", "Số: 5/KH-UBND"),
        (rules.number_without_zero, "Số:      /KH-UBND", "Số: 9/KH-UBND"),
        (rules.symbol_with_spaces, "Số: 15/KH-UBND", "Số: 15/KH - UBND"),
        (rules.symbol_with_spaces, "Số:      /KH-UBND", "Số: 15 /KH-UBND"),
        (rules.symbol_with_spaces, "Số: 15/KH-SKH&CN", "Số: 15/KH–UBND"),
        (rules.symbol_of_another_kind, "Số: 15/KH-UBND", "Số: 15/QĐ-UBND"),
        (rules.symbol_of_another_kind, "Số:", "Số: 15/UBND-KH"),
        (rules.symbol_of_another_kind, "Số: 15/2026/KH-UBND", "Số: 15/2026/KHUB"),
        (rules.symbol_with_year, "Số: 15/KH-UBND", "Số: 15/2026/KH-UBND"),
    ],
)
def test_number_and_symbol(rule, right, wrong):
    assert list(rule(numbered(right))) == []
    assert len(list(rule(numbered(wrong)))) == 1


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        ("Số: 15/SKHCN-VP", 0),
        ("Số:     /SKHCN-VP", 0),
        ("Số: 15/…", 0),
        ("Số: 15/SKHCN", 1),
        ("Số: 15/CV-SKHCN", 1),
        ("Số: 15/SKHCN-CV", 1),
    ],
)
def test_the_symbol_of_a_letter_names_organ_and_unit(words, faults):
    paper = numbered(words, CONG_VAN, (line("V/v mời họp"),))
    assert len(list(rules.symbol_of_no_letter(paper))) == faults


@pytest.mark.parametrize(
    ("rule", "right", "wrong"),
    [
        (
            rules.date_misshapen,
            "Hưng Yên, ngày 05 tháng 3 năm 2026",
            "Hưng Yên ngày 05 tháng 3 năm 2026",
        ),
        (rules.date_misshapen, "Hưng Yên, ngày     tháng     năm 2026", "Hưng Yên, ngày 05/3/2026"),
        (
            rules.date_misshapen,
            "…4..., ngày …… tháng …… năm ……",
            "hưng Yên, ngày 05 tháng 3 năm 2026",
        ),
        (rules.date_without_zero, "A, ngày 05 tháng 01 năm 2026", "A, ngày 5 tháng 01 năm 2026"),
        (rules.date_without_zero, "A, ngày 15 tháng 3 năm 2026", "A, ngày 15 tháng 2 năm 2026"),
        (
            rules.date_with_needless_zero,
            "A, ngày 15 tháng 02 năm 2026",
            "A, ngày 15 tháng 03 năm 2026",
        ),
        (
            rules.date_with_needless_zero,
            "A, ngày 15 tháng 9 năm 2026",
            "A, ngày 15 tháng 09 năm 2026",
        ),
        (rules.date_impossible, "A, ngày 29 tháng 02 năm 2028", "A, ngày 29 tháng 02 năm 2026"),
        (rules.date_impossible, "A, ngày    tháng 02 năm 2026", "A, ngày 15 tháng 13 năm 2026"),
        (
            rules.place_shortened,
            "Thành phố Hồ Chí Minh, ngày 15 tháng 3 năm 2026",
            "TP.HCM, ngày 15 tháng 3 năm 2026",
        ),
        (
            rules.place_shortened,
            "Tỉnh Gia, ngày 15 tháng 3 năm 2026".replace("Tỉnh Gia", "Tân Gia"),
            "tỉnh Hưng Yên, ngày 15 tháng 3 năm 2026",
        ),
    ],
)
def test_place_and_date(rule, right, wrong):
    assert list(rule(dated(right))) == []
    assert len(list(rule(dated(wrong)))) == 1


def test_day_and_month_may_both_lack_their_zero():
    found = rules.date_without_zero(dated("A, ngày 5 tháng 1 năm 2026"))
    assert [fault.data["found"] for fault in found] == ["5", "1"]


@pytest.mark.parametrize(
    "rule",
    [
        rules.number_without_colon,
        rules.symbol_with_spaces,
        rules.symbol_of_another_kind,
        rules.symbol_of_no_letter,
        rules.date_misshapen,
        rules.date_without_zero,
        rules.date_impossible,
    ],
)
def test_a_head_without_number_and_date_has_no_fault_of_them(rule):
    assert list(rule(seen())) == []

import pytest

from generator.check.rules import attached as rules
from generator.document.recognise.components import (
    Appendix,
    Components,
    DateLine,
    Drawn,
    How,
    Layout,
    Letterhead,
    NumberLine,
    Regime,
)
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look
from tests.check.rules.views import line, seen


def tied(words, label="Phụ lục", organ="SỞ Y TẾ", drawn=True, number="15"):
    attached = (line(words, look={"italic": True}),) if words else ()
    rule = Drawn(How.BORDER, attached[0].paragraph) if drawn and attached else None
    part = Appendix((line(label),) if label else (), attached=attached, rule=rule)
    head = Letterhead(
        Layout.TABLE,
        organ=(line(organ),) if organ else (),
        number=NumberLine(line("Số"), "Số:", number, "KH-SYT"),
        date=DateLine(line("Ngày"), "A", "05", "01", "2026"),
    )
    return seen(components=Components(Regime.ND30, letterhead=head, appendices=(part,)))


def count(rule, words, **more):
    return len(list(rule(tied(words, **more))))


@pytest.mark.parametrize(
    ("words", "label", "faults"),
    [("", "Phụ lục", 1), ("(Kèm theo Kế hoạch)", "Phụ lục", 0), ("", "Mẫu số 01", 0), ("", "", 0)],
)
def test_an_appendix_says_to_what_it_belongs(words, label, faults):
    assert count(rules.attached_line_missing, words, label=label) == faults


@pytest.mark.parametrize(
    ("changed", "found"),
    [({"sz": "26"}, set()), ({"sz": "30"}, {"TT622"}), ({"b": "1"}, {"TT622"})],
)
def test_the_line_is_italic_and_13_to_14(changed, found):
    assert codes(look("(Kèm theo", **changed)) == found


@pytest.mark.parametrize(
    ("words", "faults"), [("(Kèm theo Kế hoạch)", 0), ("(Ban hành kèm theo Kế hoạch)", 1)]
)
def test_issued_with_it_is_a_hint(words, faults):
    assert count(rules.attached_as_issued, words) == faults


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("(Kèm theo Kế hoạch số 15/KH-SYT ngày 05 tháng 01 năm 2026 của Sở Y tế)", []),
        ("(Kèm theo Kế hoạch số 015/KH-SYT ngày 05/01/2026)", []),
        ("(Kèm theo Kế hoạch số     /KH-SYT ngày     tháng 01 năm 2026)", []),
        ("(Kèm theo Kế hoạch số …/KH-SYT)", []),
        ("(Kèm theo Kế hoạch số 12/KH-SYT ngày 05 tháng 01 năm 2026)", ["12/KH-SYT"]),
        ("(Kèm theo Kế hoạch số 15/KH-SNV)", ["15/KH-SNV"]),
        ("(Kèm theo Kế hoạch số 15/KH-SYT ngày 06 tháng 01 năm 2026)", ["6/1/2026"]),
    ],
)
def test_number_and_date_are_those_of_the_document(words, found):
    faults = rules.attached_to_another_document(tied(words))
    assert [fault.data["found"] for fault in faults] == found


def test_a_document_without_a_number_contradicts_nobody():
    assert count(rules.attached_to_another_document, "(Kèm theo số 12/KH-SYT)", number="") == 0


@pytest.mark.parametrize(
    ("organ", "words", "faults"),
    [
        ("SỞ Y TẾ", "(Kèm theo Kế hoạch của Sở Y tế)", 0),
        ("SỞ Y TẾ", "(Kèm theo Kế hoạch của Sở Y tế tỉnh Hưng Yên)", 0),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "(Kèm theo Kế hoạch của Sở KH&CN)", 0),
        ("ỦY BAN NHÂN DÂN TỈNH A", "(Kèm theo Kế hoạch của UBND tỉnh)", 0),
        ("ỦY BAN NHÂN DÂN TỈNH A", "(Kèm theo Quyết định của Chủ tịch UBND tỉnh)", 0),
        ("SỞ Y TẾ", "(Kèm theo Kế hoạch của Sở Nội vụ)", 1),
        ("SỞ Y TẾ", "(Kèm theo Kế hoạch)", 0),
        ("", "(Kèm theo Kế hoạch của Sở Nội vụ)", 0),
    ],
)
def test_the_organ_is_that_of_the_document(organ, words, faults):
    assert count(rules.attached_to_another_organ, words, organ=organ) == faults


@pytest.mark.parametrize(
    ("words", "drawn", "faults"),
    [("(Kèm theo Kế hoạch)", True, 0), ("(Kèm theo Kế hoạch)", False, 1), ("", False, 0)],
)
def test_a_line_is_drawn_below_it(words, drawn, faults):
    assert count(rules.attached_line_without_rule, words, drawn=drawn) == faults

import pytest

from generator.check.rules import authority as rules
from generator.check.subjects import Undecided
from generator.document.recognise.components import (
    Components,
    Layout,
    Letterhead,
    Regime,
    Signature,
    Title,
)
from generator.standard.kinds import KE_HOACH, DocumentKind, Frame
from tests.check.rules.views import line, plain, seen

MINUTES = DocumentKind("Biên bản", "BB", Frame.MINUTES)
COMMITTEE = "ỦY BAN NHÂN DÂN TỈNH A"


def signed(*rows, organ="SỞ Y TẾ", kind=KE_HOACH, opening=""):
    head = Letterhead(Layout.TABLE, organ=(line(organ),) if organ else ())
    found = Components(
        Regime.ND30,
        letterhead=head,
        title=Title(kind=kind),
        openings=(plain(opening),) if opening else (),
        signature=Signature(Layout.TABLE, tuple(map(line, rows))),
    )
    return seen(components=found)


def count(rule, *rows, **more):
    return len(list(rule(signed(*rows, **more))))


@pytest.mark.parametrize(
    "row", ["KT. GIÁM ĐỐC", "TM. ỦY BAN", "TUQ. CHỦ TỊCH", "Q. GIÁM ĐỐC", "QUYỀN GIÁM ĐỐC", "TLĐ"]
)
def test_a_prefix_with_dot_and_space_is_right(row):
    assert count(rules.authority_misshapen, row) == 0


@pytest.mark.parametrize(
    "row", ["KT GIÁM ĐỐC", "K/T GIÁM ĐỐC", "KT.GIÁM ĐỐC", "TM: ỦY BAN", "T/M ỦY BAN", "Q GIÁM ĐỐC"]
)
def test_any_other_prefix_is_reported(row):
    assert count(rules.authority_misshapen, row) == 1


@pytest.mark.parametrize(
    ("organ", "row", "faults"),
    [
        ("SỞ Y TẾ", "TM. SỞ Y TẾ", 1),
        ("SỞ Y TẾ", "TM. BAN GIÁM ĐỐC", 1),
        ("SỞ Y TẾ", "TM. BAN CHỈ ĐẠO", 0),
        (COMMITTEE, "TM. ỦY BAN NHÂN DÂN", 0),
        ("HỘI ĐỒNG TRƯỜNG", "TM. HỘI ĐỒNG", 0),
        ("BỘ CHỈ HUY QUÂN SỰ", "GIÁM ĐỐC", 0),
    ],
)
def test_only_a_collective_is_signed_for(organ, row, faults):
    assert count(rules.on_behalf_of_no_collective, row, organ=organ) == faults


@pytest.mark.parametrize(
    ("head", "deputy"),
    [
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC THƯỜNG TRỰC"),
        ("KT. GIÁM ĐỐC SỞ Y TẾ", "PHÓ GIÁM ĐỐC"),
        ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        ("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
        ("KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        ("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"),
        ("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    ],
)
def test_a_deputy_signs_for_the_head(head, deputy):
    assert count(rules.deputy_of_somebody_else, head, deputy) == 0


@pytest.mark.parametrize(
    ("head", "deputy"),
    [
        ("KT. GIÁM ĐỐC", "PHÓ CHỦ TỊCH"),
        ("KT. GIÁM ĐỐC", "GIÁM ĐỐC"),
        ("KT. BỘ TRƯỞNG", "PHÓ BỘ TRƯỞNG"),
        ("KT. GIÁM ĐỐC", None),
    ],
)
def test_nobody_else_does(head, deputy):
    rows = (head, deputy) if deputy else (head,)
    assert count(rules.deputy_of_somebody_else, *rows) == 1


def test_a_committee_is_not_judged_without_its_own_data():
    (fault,) = rules.deputy_of_somebody_else(signed("KT. TRƯỞNG BAN", "GIÁM ĐỐC SỞ NỘI VỤ"))
    assert isinstance(fault, Undecided)


@pytest.mark.parametrize(
    ("rows", "error", "warning"),
    [
        (("PHÓ GIÁM ĐỐC",), 1, 0),
        (("THỨ TRƯỞNG",), 1, 0),
        (("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"), 1, 0),
        (("TM. BAN CHỈ ĐẠO", "PHÓ TRƯỞNG BAN"), 0, 1),
        (("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), 0, 0),
        (("TL. CHỦ TỊCH", "PHÓ CHÁNH VĂN PHÒNG"), 0, 0),
        (("GIÁM ĐỐC",), 0, 0),
    ],
)
def test_a_deputy_never_signs_alone(rows, error, warning):
    assert count(rules.deputy_without_authority, *rows) == error
    assert count(rules.deputy_of_council_without_authority, *rows) == warning


def test_minutes_are_signed_by_whoever_was_there():
    assert count(rules.deputy_without_authority, "PHÓ GIÁM ĐỐC", kind=MINUTES) == 0


@pytest.mark.parametrize(
    ("rows", "faults"),
    [(("TL. CHỦ TỊCH",), 1), (("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), 0), (("TUQ. CHỦ TỊCH",), 1)],
)
def test_who_signs_by_order_says_who_that_is(rows, faults):
    assert count(rules.position_missing, *rows) == faults


@pytest.mark.parametrize(
    ("rows", "faults"),
    [
        (("TUQ. CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ"), 0),
        (("TUQ. CHỦ TỊCH", "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), 1),
        (("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"), 0),
    ],
)
def test_a_mandate_is_not_passed_on(rows, faults):
    assert count(rules.mandate_passed_on, *rows) == faults


@pytest.mark.parametrize(
    ("organ", "rows", "faults"),
    [
        (COMMITTEE, ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), 0),
        (COMMITTEE, ("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"), 0),
        (COMMITTEE, ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), 1),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN", ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), 0),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN", ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), 1),
        ("SỞ Y TẾ", ("GIÁM ĐỐC",), 0),
        ("", ("GIÁM ĐỐC",), 0),
    ],
)
def test_head_and_signature_name_one_issuer(organ, rows, faults):
    assert count(rules.issuer_and_signer_differ, *rows, organ=organ) == faults


@pytest.mark.parametrize(
    ("opening", "faults"),
    [
        ("Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", 0),
        ("Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", 1),
        ("Theo chỉ đạo của Chủ tịch UBND tỉnh, UBND tỉnh ban hành Kế hoạch:", 0),
        ("Thực hiện Quyết định do Chủ tịch UBND tỉnh ban hành, Ủy ban lập Kế hoạch:", 0),
    ],
)
def test_the_sentence_that_issues_counts_too(opening, faults):
    rows = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert count(rules.issuer_and_signer_differ, *rows, organ=COMMITTEE, opening=opening) == faults

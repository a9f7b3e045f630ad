import pytest

from generator.check.rules import signer as rules
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.recognise.components import (
    Components,
    Layout,
    Letterhead,
    Regime,
    Signature,
)
from tests.check.rules.views import line, seen


def signed(name=None, organ="SỞ Y TẾ", others=(), cell=None):
    found = Signature(
        Layout.TABLE,
        (line("GIÁM ĐỐC"),),
        name=line(name) if name else None,
        others=tuple(map(line, others)),
        cell=cell,
    )
    head = Letterhead(Layout.TABLE, organ=(line(organ),))
    return seen(components=Components(Regime.ND30, letterhead=head, signature=found))


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Nguyễn Văn An", None),
        ("Tsering Thảo", None),
        ("Cn Văn An", None),
        ("TS. Nguyễn Văn An", "TS."),
        ("PGS.TS. Nguyễn Văn An", "PGS."),
        ("ThS. Nguyễn Văn An", "ThS."),
        ("Tiến sĩ Nguyễn Văn An", "Tiến sĩ"),
        ("BSCKII. Nguyễn Văn An", "BSCKII."),
    ],
)
def test_the_name_stands_alone(name, found):
    faults = list(rules.title_before_name(signed(name)))
    assert [fault.data["found"] for fault in faults] == ([found] if found else [])


@pytest.mark.parametrize(
    ("organ", "warned"),
    [
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", False),
        ("SỞ Y TẾ", False),
        ("TRƯỜNG ĐẠI HỌC A", True),
        ("BỆNH VIỆN ĐA KHOA TỈNH", True),
        ("CÔNG AN TỈNH", True),
    ],
)
def test_schools_and_hospitals_may_be_allowed_to(organ, warned):
    paper = signed("TS. Nguyễn Văn An", organ)
    assert bool(list(rules.title_before_name_of_service(paper))) is warned
    assert bool(list(rules.title_before_name(paper))) is not warned


@pytest.mark.parametrize(
    ("words", "faults"),
    [("(Đã ký)", 1), ("đã ký", 1), ("(Ký tên, đóng dấu)", 1), ("Phó Trưởng ban", 0)],
)
def test_what_a_copy_says_is_not_left(words, faults):
    assert len(list(rules.signed_in_words(signed("A B", others=(words,))))) == faults


def test_a_missing_name_is_reported_or_not_judged():
    (fault,) = rules.signer_missing(signed())
    assert not isinstance(fault, Undecided)
    picture = view.Cell((view.TextBox((), picture=True),))
    (fault,) = rules.signer_missing(signed(cell=picture))
    assert isinstance(fault, Undecided)
    assert list(rules.signer_missing(signed("Nguyễn Văn An"))) == []


def test_nobody_signs_nothing():
    for rule in (rules.title_before_name, rules.signed_in_words, rules.signer_missing):
        assert list(rule(seen())) == []

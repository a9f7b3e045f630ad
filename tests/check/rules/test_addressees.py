import pytest

from generator.check.rules import addressees as rules
from generator.document.recognise.components import (
    Addressees,
    Components,
    Item,
    Line,
    Regime,
    Title,
)
from generator.document.recognise.lines import rest
from generator.standard.kinds import CONG_VAN, KE_HOACH, KINDS, QUYET_DINH
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look
from tests.check.rules.views import line, plain, seen

BY_NAME = {kind.name: kind for kind in KINDS}


def addressed(label, *items, kind=CONG_VAN):
    first = line(label, look={})
    rows = [Item(line(f"- {text}", index=9), "-", text) for text in items]
    behind = label.partition(":")[2].strip()
    if behind:
        part = rest(first, label.index(behind))
        rows.insert(0, Item(Line(first.paragraph, part.runs, False, part.start), "", behind))
    found = Components(
        Regime.ND30, title=Title(kind=kind), addressees=Addressees(first, tuple(rows))
    )
    return seen(plain("Lời văn"), components=found)


@pytest.mark.parametrize(
    ("kind", "faults"),
    [
        (CONG_VAN, 0),
        (BY_NAME["Tờ trình"], 0),
        (BY_NAME["Báo cáo"], 0),
        (BY_NAME["Công điện"], 0),
        (BY_NAME["Phiếu chuyển"], 0),
        (KE_HOACH, 1),
        (QUYET_DINH, 1),
        (None, 0),
    ],
)
def test_only_letters_and_papers_to_superiors_have_addressees(kind, faults):
    paper = addressed("Kính gửi: Sở A", kind=kind)
    assert len(list(rules.addressees_out_of_place(paper))) == faults


@pytest.mark.parametrize(
    ("label", "faults"), [("Kính gửi: Sở A", 0), ("Kính gửi : Sở A", 0), ("Kính gửi Sở A", 1)]
)
def test_a_colon_follows(label, faults):
    assert len(list(rules.addressees_without_colon(addressed(label)))) == faults


@pytest.mark.parametrize(
    ("label", "items", "one", "several"),
    [
        ("Kính gửi: Sở A", (), 0, 0),
        ("Kính gửi:", ("Sở A.",), 1, 0),
        ("Kính gửi:", ("Sở A;", "Sở B."), 0, 0),
        ("Kính gửi: Sở A;", ("Sở B.",), 0, 1),
    ],
)
def test_one_stands_beside_several_stand_below(label, items, one, several):
    paper = addressed(label, *items)
    assert len(list(rules.one_addressee_below(paper))) == one
    assert len(list(rules.first_addressee_beside(paper))) == several


@pytest.mark.parametrize(
    ("items", "faults"),
    [(("Sở A;", "Sở B."), 0), (("Sở A,", "Sở B."), 1), (("Sở A;", "Sở B;"), 1), (("Sở A",), 0)],
)
def test_several_addressees_end_as_a_list_does(items, faults):
    assert len(list(rules.addressees_misshapen(addressed("Kính gửi:", *items)))) == faults


@pytest.mark.parametrize("changed", [{"b": "1"}, {"i": "1"}, {"sz": "24"}])
def test_addressees_are_plain(changed):
    assert codes(look("Kính gửi", **changed), "LETTER") == {"TT526"}


def test_an_addressee_on_the_line_of_the_label_is_told_from_it():
    assert list(rules.addressees_look(addressed("Kính gửi: UBND"))) != []
    assert list(rules.addressees_look(addressed("Kính gửi: Sở A"))) == []


def test_a_document_without_addressees_has_no_fault_of_them():
    for rule in (
        rules.addressees_out_of_place,
        rules.addressees_without_colon,
        rules.one_addressee_below,
        rules.first_addressee_beside,
        rules.addressees_misshapen,
        rules.addressees_look,
    ):
        assert list(rule(seen())) == []

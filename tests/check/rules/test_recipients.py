import pytest

from generator.check.rules import recipients as rules
from generator.document.recognise.components import (
    Addressees,
    Components,
    Item,
    Layout,
    Letterhead,
    Numbered,
    Recipients,
    Regime,
    Title,
)
from generator.plan.levels import Level
from generator.standard.kinds import CONG_VAN, KE_HOACH, DocumentKind, Frame
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look
from tests.check.rules.views import line, plain, seen

HEAD = Letterhead(Layout.TABLE)


def listed(*items, kind=KE_HOACH, addressed=False, body=(), label="Nơi nhận:"):
    rows = tuple(Item(line(f"- {text}"), "-", text) for text in items)
    archive = next((row for row in rows if row.text.startswith("Lưu")), None)
    found = Components(
        Regime.ND30,
        letterhead=HEAD,
        title=Title(kind=kind),
        addressees=Addressees(line("Kính gửi:")) if addressed else None,
        recipients=Recipients(line(label), rows, archive),
        body=body,
    )
    return seen(components=found)


def count(rule, *items, **more):
    return len(list(rule(listed(*items, **more))))


@pytest.mark.parametrize(
    ("frame", "faults"), [(Frame.NAMED, 1), (Frame.MINUTES, 0), (Frame.LEAVE, 0)]
)
def test_some_kinds_have_no_recipients(frame, faults):
    title = Title(kind=DocumentKind("Giấy", "G", frame))
    paper = seen(components=Components(Regime.ND30, letterhead=HEAD, title=title))
    assert len(list(rules.recipients_missing(paper))) == faults


def test_a_file_without_a_head_is_not_asked_for_recipients():
    assert list(rules.recipients_missing(seen())) == []


@pytest.mark.parametrize(
    "changed", [{"i": "0"}, {"b": "0"}, {"sz": "28"}, {"sz": "22"}, {"caps": "1"}]
)
def test_the_label_is_small_bold_italic_and_12(changed):
    assert codes(look("Nơi nhận", **changed)) == {"TT502"}


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({"sz": "22"}, set()),
        ({"sz": "24"}, {"TT504"}),
        ({"i": "1"}, {"TT504"}),
        ({"b": "1"}, {"TT504"}),
    ],
)
def test_a_recipient_is_upright_and_11(changed, found):
    assert codes(look("- Các phòng", **changed)) == found


@pytest.mark.parametrize(
    ("label", "faults"), [("Nơi nhận:", 0), ("Nơi nhận", 1), ("NƠI NHẬN :", 0)]
)
def test_behind_the_label_stands_a_colon(label, faults):
    assert count(rules.recipients_label_without_colon, label=label) == faults


@pytest.mark.parametrize(
    ("items", "faults"),
    [
        (("Sở A;", "Sở B;", "Lưu: VT."), 0),
        (("Sở A;", "Sở B.", "Lưu: VT."), 1),
        (("Sở A", "Sở B,", "Lưu: VT."), 2),
        (("Sở A;", "Sở B."), 0),  # the archive is missing, of which another rule speaks
    ],
)
def test_every_recipient_ends_with_a_semicolon(items, faults):
    assert count(rules.recipients_misshapen, *items) == faults


@pytest.mark.parametrize(
    ("first", "kind", "addressed", "faults"),
    [
        ("Như trên;", CONG_VAN, True, 0),
        ("Sở A;", CONG_VAN, True, 1),
        ("Sở A;", CONG_VAN, False, 0),
        ("Sở A;", KE_HOACH, True, 0),
    ],
)
def test_as_above_comes_first_below_addressees(first, kind, addressed, faults):
    assert count(rules.as_above_missing, first, kind=kind, addressed=addressed) == faults


@pytest.mark.parametrize(
    ("first", "addressed", "faults"),
    [
        ("Như trên;", False, 1),
        ("Như trên;", True, 0),
        ("Như Điều 2;", False, 0),
        ("Sở A;", False, 0),
    ],
)
def test_as_above_needs_something_above(first, addressed, faults):
    assert count(rules.as_above_refers_to_nothing, first, addressed=addressed) == faults


@pytest.mark.parametrize(
    ("named", "faults"), [("Như Điều 2;", 0), ("Như Điều 3;", 1), ("Sở A;", 0)]
)
def test_the_named_article_is_there(named, faults):
    body = tuple(Numbered(plain(f"Điều {n}."), f"Điều {n}.", Level.ARTICLE) for n in (1, 2))
    assert count(rules.article_of_recipients_missing, named, body=body) == faults
    assert count(rules.article_of_recipients_missing, named) == 0

import pytest

from generator.check.rules import signature as rules
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import (
    Components,
    Layout,
    Letterhead,
    Recipients,
    Regime,
    Signature,
)
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look
from tests.check.rules.views import line, plain, seen

HEAD = Letterhead(Layout.TABLE)


def signed(*blocks, layout=Layout.LINES, authority=("GIÁM ĐỐC",), **parts):
    rows = tuple(row if not isinstance(row, str) else line(row) for row in authority)
    found = Components(Regime.ND30, letterhead=HEAD, signature=Signature(layout, rows, **parts))
    return seen(*blocks, components=found)


@pytest.mark.parametrize(("size", "found"), [("26", set()), ("28", set()), ("24", {"TT402"})])
def test_the_authority_has_size_13_to_14(size, found):
    assert codes(look("PHÓ GIÁM ĐỐC", sz=size)) == found


@pytest.mark.parametrize("changed", [{"caps": "1"}, {"b": "0"}, {"sz": "24"}])
def test_the_name_is_in_small_bold_letters(changed):
    assert codes(look("Nguyễn Xuân Hải", **changed)) == {"TT403"}


def test_a_picture_may_be_the_signature():
    unsigned = Components(Regime.ND30, letterhead=HEAD)
    picture = view.TextBox((), picture=True)
    assert isinstance(
        next(iter(rules.signature_missing(seen(picture, components=unsigned)))), Undecided
    )
    inline = view.Paragraph(1, (view.Run("", drawing=True),))
    assert isinstance(
        next(iter(rules.signature_missing(seen(inline, components=unsigned)))), Undecided
    )
    (fault,) = rules.signature_missing(seen(plain("Hết."), components=unsigned))
    assert not isinstance(fault, Undecided)


def test_a_file_without_a_head_is_not_asked_for_a_signature():
    assert list(rules.signature_missing(seen(plain("Một câu.")))) == []


@pytest.mark.parametrize(
    ("indent", "align", "faults"),
    [(0, Align.CENTER, 1), (80, Align.CENTER, 0), (80, Align.LEFT, 0)],
)
def test_a_signature_in_the_middle_of_the_page_is_not_on_the_right(indent, align, faults):
    row = line("GIÁM ĐỐC", indent=indent, align=align)
    assert len(list(rules.signature_on_the_left(signed(authority=(row,))))) == faults


def test_without_a_signature_there_is_nothing_to_judge():
    for rule in (
        rules.authority_look,
        rules.signer_look,
        rules.signature_centred_by_spaces,
        rules.signature_on_the_left,
        rules.signature_beside_nothing,
    ):
        assert list(rule(seen())) == []


def test_a_signature_set_with_tabs_is_not_called_pushed():
    row = line("        GIÁM ĐỐC", align=Align.LEFT)
    assert (
        list(rules.signature_centred_by_spaces(signed(layout=Layout.TABS, authority=(row,)))) == []
    )
    assert list(rules.signature_centred_by_spaces(signed(authority=(row,)))) != []


def beside(*above):
    label, row = line("Nơi nhận:", index=1), line("GIÁM ĐỐC", index=2)
    table = view.Table(
        (view.Row((view.Cell((*above, label.paragraph)), view.Cell((row.paragraph,)))),)
    )
    found = Components(
        Regime.ND30,
        letterhead=HEAD,
        recipients=Recipients(label, table=table),
        signature=Signature(Layout.TABLE, (row,), table=table),
    )
    return seen(table, components=found)


def test_recipients_and_signature_begin_on_one_line():
    assert list(rules.signature_beside_nothing(beside())) == []
    assert len(list(rules.signature_beside_nothing(beside(view.Paragraph(9))))) == 1

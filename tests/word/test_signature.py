from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.blocks import Recipient
from generator.text.rich import Run
from generator.word.runs import Ink
from generator.word.signature import addressee_fields, signature_fields
from tests.word.documents import SENTENCE, SIGNATURE, plan, recipients


def found(layout, **changes):
    return signature_fields(plan(**changes), Ink(), layout)


def beside(layout, **changes) -> int:
    return len(found(layout, **changes)["dong_noi_nhan"])


def test_few_recipients_stand_beside_the_signature(named):
    assert beside(named.layout, recipients=recipients(5)) == 5


def test_many_recipients_go_on_below_it(named):
    values = found(named.layout, recipients=recipients(43))
    first, rest = values["dong_noi_nhan"], values["dong_noi_nhan_tiep"]
    assert 6 <= len(first) <= 12
    assert len(first) + len(rest) == 43
    assert "thứ 1;" in first[0]
    assert "Lưu:" in rest[-1]


def test_more_lines_of_authority_leave_room_for_more_recipients(named):
    longer = replace(SIGNATURE, authority=(*SIGNATURE.authority, "A", "B"))
    few = beside(named.layout, recipients=recipients(43))
    assert beside(named.layout, recipients=recipients(43), signature=longer) > few


def test_recipients_that_wrap_take_more_room(named):
    long = tuple(Recipient((Run(SENTENCE),)) for _ in range(43))
    assert beside(named.layout, recipients=long) < beside(named.layout, recipients=recipients(43))


def test_one_recipient_always_stands_beside_the_signature(named):
    endless = Recipient((Run(SENTENCE * 40),))
    assert beside(named.layout, recipients=(endless, endless)) == 1


@pytest.mark.parametrize(
    ("changes", "signed"),
    [
        ({}, True),
        ({"signature": None}, True),
        ({"recipients": ()}, True),
        ({"signature": None, "recipients": ()}, False),
        ({"signature": None, "recipients": (), "drafter": "A"}, True),
    ],
)
def test_the_block_is_left_out_where_nothing_is_in_it(named, changes, signed):
    assert found(named.layout, **changes)["co_ky"] is signed


def test_the_lines_of_the_signature_are_given_in_order(named):
    signature = replace(SIGNATURE, other_positions=("Phó Trưởng ban",))
    values = found(named.layout, signature=signature)
    assert values["dong_quyen_han"] == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert values["dong_chuc_vu_khac"] == ["Phó Trưởng ban"]
    assert values["ho_ten"] == "Nguyễn Xuân Hải"


@pytest.mark.parametrize(("count", "one", "several"), [(0, False, 0), (1, True, 0), (2, False, 2)])
def test_one_addressee_stands_beside_the_words_and_several_below(count, one, several):
    addressees = recipients(count) if count else ()
    values = addressee_fields(plan(addressees=addressees), Ink())
    assert bool(values["kinh_gui"]) is one
    assert len(values["dong_kinh_gui"]) == several

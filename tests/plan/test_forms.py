from __future__ import annotations

from generator.plan.model import OMITTED


def test_a_number_may_be_blank_left_out_or_typed_with_zeros(loaded):
    assert loaded("so:\n").plan.number == ""
    assert loaded("so: không\n").plan.number is OMITTED
    assert loaded("so: 08\n").plan.number == "08"


def test_a_number_with_its_symbol_is_told(loaded, codes):
    assert loaded("so: 192/KH-UBND\n").plan.number == "192"
    assert codes("so: 192/KH-UBND\n") == ["DL021"]

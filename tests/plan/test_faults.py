from __future__ import annotations

import pytest

from generator.finding import Kind
from generator.plan import body_faults, faults

KINDS = [
    kind
    for module in (faults, body_faults)
    for kind in vars(module).values()
    if isinstance(kind, Kind)
]


def test_there_are_kinds_to_look_at():
    assert len(KINDS) > 50


def test_every_kind_has_a_code_of_its_own():
    assert len({kind.code for kind in KINDS}) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_kind_says_what_is_wrong_and_what_to_do(kind):
    assert kind.code.startswith("DL")
    assert kind.message
    assert kind.help

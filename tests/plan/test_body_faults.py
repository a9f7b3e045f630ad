from __future__ import annotations

from generator.finding import Kind, Severity
from generator.plan import body_faults

WARNINGS = {
    "NEAR_RESERVED",
    "OTHER_NUMBER",
    "NUMBER_TAKEN",
    "HALF_BOLD",
    "COLON_UNPRINTED",
    "GROUP_EMPTY",
}


def test_what_may_be_meant_as_it_is_written_is_a_warning():
    kinds = {name: kind for name, kind in vars(body_faults).items() if isinstance(kind, Kind)}
    assert {name for name, kind in kinds.items() if kind.severity is Severity.WARNING} == WARNINGS

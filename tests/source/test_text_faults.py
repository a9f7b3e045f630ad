"""The faults of texts; their sentences are tested with the others in `test_faults`."""

from __future__ import annotations

from generator.finding import Kind
from generator.source import faults, text_faults


def test_the_two_families_share_no_name():
    names = [
        {name for name, kind in vars(module).items() if isinstance(kind, Kind)}
        for module in (faults, text_faults)
    ]
    assert not names[0] & names[1]

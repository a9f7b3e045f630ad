"""The collector of cycles waits while a file is read, and goes on as it was."""

import gc

import pytest

from generator.document.compose import compose
from generator.plan.load import load
from generator.source.collector import no_collector
from generator.source.read import read


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_waits_and_then_is_as_it_was(running):
    before = gc.isenabled()
    try:
        (gc.enable if running else gc.disable)()
        with no_collector():
            assert not gc.isenabled()
        assert gc.isenabled() == running
    finally:
        (gc.enable if before else gc.disable)()


def test_the_collector_goes_on_where_something_failed():
    with pytest.raises(ZeroDivisionError), no_collector():
        assert 1 // 0
    assert gc.isenabled()


def test_reading_loading_and_composing_are_not_held_up_by_it():
    text = "nhiem_vu:\n" + "  - viec: Một\n" * 20_000
    source = read(text, "x")
    plan = load(source).plan
    runs = []
    gc.callbacks.append(lambda phase, _: runs.append(phase))
    try:
        compose(load(read(text, "x")).plan)
    finally:
        gc.callbacks.pop()
    # One look at most between the steps, where it may run.
    assert runs.count("start") <= 6
    assert len(plan.tasks) == 20_000

import pytest

from generator.app.outcome import Outcome, Said
from generator.cli import progress as module
from generator.cli.progress import Progress
from generator.finding import Finding, Kind, Place
from generator.report.sentences import Voice

ENGLISH = Voice("en")
WRONG = Outcome((Finding(Kind("AA001", "It is wrong."), Place("a.yaml", 1, 1)),))
FINE = Outcome(said=(Said("Made {path}.", {"path": "a.docx"}),))


@pytest.fixture
def clock(monkeypatch):
    """Let the time stand still but for what is told."""
    now = [100.0]
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])

    def pass_(seconds):
        now[0] += seconds

    return pass_


def test_the_line_tells_how_far_it_is_and_how_long_it_takes(clock, capsys):
    progress = Progress(ENGLISH, shown=True)
    clock(2)
    progress.step(20, 100, "")
    assert capsys.readouterr().err == "20/100 plans, 10 a second, 8 s left, 0 findings"


def test_long_times_are_told_in_minutes_and_slow_rates_in_tenths(clock, capsys):
    progress = Progress(ENGLISH, shown=True)
    clock(10)
    progress.step(1, 100, "")
    assert capsys.readouterr().err == "1/100 plans, 0.1 a second, 16 min left, 0 findings"


def test_the_line_is_not_written_oftener_than_anybody_reads(clock, capsys):
    progress = Progress(ENGLISH, shown=True)
    progress.step(1, 100, "")
    assert capsys.readouterr().err == ""


def test_what_is_found_stands_above_the_line_and_is_counted(clock, capsys):
    progress = Progress(ENGLISH, shown=True)
    clock(1)
    progress.step(1, 10, "")
    progress.tell(WRONG)
    clock(1)
    progress.step(2, 10, "")
    told = capsys.readouterr().err
    assert "AA001" in told
    assert "\r" in told
    assert told.endswith("1 findings")


def test_at_the_end_the_line_is_gone(clock, capsys):
    progress = Progress(ENGLISH, shown=True)
    clock(1)
    progress.step(1, 10, "")
    progress.step(10, 10, "")
    assert capsys.readouterr().err.endswith(" \r")


def test_on_a_terminal_what_went_well_is_told_by_the_line_alone(capsys):
    Progress(ENGLISH, shown=True).tell(FINE)
    assert capsys.readouterr().out == ""


def test_in_a_pipe_there_is_no_line_and_everything_is_told(clock, capsys):
    progress = Progress(ENGLISH, shown=False)
    clock(5)
    progress.step(5, 10, "")
    progress.tell(FINE)
    told = capsys.readouterr()
    assert (told.out, told.err) == ("Made a.docx.\n", "")

import json
from types import SimpleNamespace

import pytest
from click.testing import CliRunner

from bench.results import Result
from bench.run import as_json, line
from generator.cli import bench as module
from generator.cli.bench import NoBenchError, command

MET = Result("a", 2.0, 1.0, True, 1.5, 2.5, "x 1 ms")
MISSED = Result("b", 2.0, 1.0, False, 1.5, 2.5)


@pytest.fixture
def measured(monkeypatch):
    """Put results in place of an hour of measuring."""

    def put(*results):
        run = SimpleNamespace(
            names=lambda: ("some",),
            results=lambda *_: iter(results),
            line=line,
            as_json=as_json,
            beside_peers=lambda: "PEERS",
        )
        monkeypatch.setattr(module, "import_module", lambda _: run)

    return put


def test_every_measure_is_a_line_with_its_spread(measured):
    measured(MET, MISSED)
    result = CliRunner().invoke(command, [])
    assert result.exit_code == 1
    met, missed = result.output.splitlines()
    assert met.split()[:4] == ["yes", "2.00", "≥", "1"]
    assert "1.50–2.50" in met
    assert missed.split()[:4] == ["NO", "2.00", "≤", "1"]


def test_the_list_for_other_programs_keeps_its_shape(measured):
    measured(MET)
    result = CliRunner().invoke(command, ["--json"])
    assert result.exit_code == 0
    assert json.loads(result.output) == [
        {"measure": "a", "value": 2.0, "target": 1.0, "holds": True}
    ]


def test_the_other_tools_stand_below_where_they_are_asked_for(measured):
    measured(MET)
    assert CliRunner().invoke(command, ["--peers"]).output.endswith("PEERS\n")


def test_a_group_that_does_not_exist_is_named(measured):
    measured(MET)
    result = CliRunner().invoke(command, ["--only", "x"])
    assert result.exit_code == 2
    assert "some" in result.output


def test_where_the_measures_are_not_installed_it_is_said(monkeypatch):
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    result = CliRunner().invoke(command, [])
    assert isinstance(result.exception, NoBenchError)

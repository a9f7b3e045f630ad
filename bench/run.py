"""All measures in one run: a table for a person, a list for another program."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.measures import MEASURES
from bench.reading import reading
from bench.results import Place, Result
from bench.timing import ROOT

GROUPS = (*MEASURES, reading)

PEERS = ROOT.parent / "shared" / "bench" / "bench_peers.py"


def names() -> tuple[str, ...]:
    """Give the names of the groups of measures."""
    return tuple(measure.__name__ for measure in GROUPS)


def results(only: tuple[str, ...] = (), rounds: int = 7) -> Iterator[Result]:
    """Measure everything, or the groups that are named."""
    with tempfile.TemporaryDirectory(prefix="kehoach-bench-") as folder:
        for measure in GROUPS:
            if not only or measure.__name__ in only:
                yield from measure(Place(Path(folder), rounds))


def line(result: Result) -> str:
    """Give a result as a line of the table."""
    sign = "≥" if result.least else "≤"
    held = "yes" if result.holds else "NO"
    spread = f"{result.low:.2f}–{result.high:.2f}"
    beside = f"   [{result.beside}]" if result.beside else ""
    return (
        f"{held:3}  {result.value:8.2f}  {sign} {result.target:<6g} "
        f"{spread:16} {result.measure}{beside}"
    )


def as_json(found: list[Result]) -> str:
    """Give the results as JSON; the shape is stable."""
    records = [
        {
            "measure": result.measure,
            "value": round(result.value, 3),
            "target": result.target,
            "holds": result.holds,
        }
        for result in found
    ]
    return json.dumps(records, ensure_ascii=False, indent=2)


def beside_peers() -> str:
    """Give the table of the other tools, where the script that measures them is there."""
    if not PEERS.is_file():
        return ""
    with tempfile.TemporaryDirectory(prefix="kehoach-peers-") as folder:
        command = [sys.executable, str(PEERS), "--rows", "30,300", "--only", "floor,naive,cached2"]
        command += ["--api-factory", "ours=bench.engine:factory", "--out", folder]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout or done.stderr[-2000:]

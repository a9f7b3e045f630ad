"""Run all that has to be green: every step by its name, then what came of each.

``python3 kehoach.py test`` runs this inside the environment; arguments go to pytest alone.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GENERATED = (
    "commands",
    "fields",
    "format",
    "rules",
    "schema",
    "standard",
    "templates",
    "translations",
    "widths",
)
"""The tools whose outputs are tracked and must be fresh."""

PYTHON = (sys.executable, "-I", "-X", "utf8")
PYTEST = (*PYTHON, "-m", "pytest")
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
STEPS: Mapping[str, Sequence[str]] = {
    "ruff check": (*PYTHON, "-m", "ruff", "check"),
    "ruff format --check": (*PYTHON, "-m", "ruff", "format", "--check"),
    "mypy": (*PYTHON, "-m", "mypy"),
    "lint-imports": (*PYTHON, "-c", LINT_IMPORTS),
    **{
        f"tools/{name}.py --check": (*PYTHON, str(ROOT / "tools" / f"{name}.py"), "--check")
        for name in GENERATED
    },
    "pytest": (*PYTEST, "-n", "auto", "--cov", "--cov-report", "term-missing:skip-covered"),
}


def run(command: Sequence[str]) -> int:
    """Run `command` at the root of the repository, as if nobody had set anything."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("KEHOACH_")}
    return subprocess.run(command, check=False, cwd=ROOT, env=clean).returncode  # noqa: S603


def run_all(steps: Mapping[str, Sequence[str]]) -> int:
    """Run every step, whatever comes of the one before; give 1 if one failed."""
    lines = []
    failed = False
    for name, command in steps.items():
        print(f"\n── {name}", flush=True)
        begin = time.perf_counter()
        status = run(command)
        failed = failed or status != 0
        taken = time.perf_counter() - begin
        lines.append(f"{'HỎNG' if status else 'đạt':>4}  {taken:6.1f} s  {name}")
    print("\n" + "\n".join(lines), flush=True)
    return int(failed)


if __name__ == "__main__":
    try:
        sys.exit(run((*PYTEST, *sys.argv[1:])) if sys.argv[1:] else run_all(STEPS))
    except KeyboardInterrupt:
        sys.exit(130)

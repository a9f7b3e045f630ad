"""What was made before, and of what: so that a plan that has not changed is not made again.

A line for each Word file, added when the file stands in its place, so that a run that was
stopped half way goes on from there. A line is trusted only if it is whole, its plan, its
office file and everything else that goes into the file are the same, and the Word file is
still the one that was made.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator import __version__
from generator.app.outcome import Outcome
from generator.app.project import Project
from generator.app.records import Record, read, written
from generator.app.settings import SETTINGS
from generator.app.templates import BUILT_IN, NAMES, cache_folder

PROGRAM = Path(__file__).parents[1]
_FEW = 1000


def digest(data: bytes) -> str:
    """Give what tells one content from another."""
    return sha256(data).hexdigest()[:32]


def digest_of(path: Path) -> str:
    """Give the digest of a file, or nothing where there is none to be read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return ""


def recipe(project: Project, overrides: Mapping[str, str], *, final: bool) -> str:
    """Give what all plans of a run are made with: program, templates, settings, options."""
    own = project.root / project.settings.templates
    facts: list[object] = [
        __version__,
        sys.version,
        zlib.ZLIB_RUNTIME_VERSION,
        _program(),
        [digest_of(folder / name) for folder in (BUILT_IN, own) for name in NAMES.values()],
        digest_of(project.root / SETTINGS),
        sorted(overrides.items()),
        final,
        str(Path.cwd()),  # the names in what was found are told from here
    ]
    return digest(json.dumps(facts).encode())


def _program() -> list[tuple[str, int, int]]:
    """Give the size and the time of every module: a checkout changes without its version."""
    return [
        (str(path.relative_to(PROGRAM)), about.st_size, about.st_mtime_ns)
        for path in sorted(PROGRAM.rglob("*.py"))
        for about in (path.stat(),)
    ]


class Kept:
    """The lines of one project, by the Word files that they tell of."""

    def __init__(self, project: Project, recipe: str) -> None:
        """Read what there is; what is not whole, or somebody else's, is as if it were not."""
        name = digest(str(project.root).encode())
        self._path = cache_folder() / "made" / f"{name}.jsonl"
        self._recipe = recipe
        self._lines = _lines(self._path)[0]

    def office(self, target: Path, plan: str) -> tuple[str | None] | None:
        """Give the office file that the plan of this digest names; None where it is not known."""
        line = self._line(target)
        return (line[2],) if line and line[1] == plan else None

    def outcome(self, target: Path, plan: Path) -> Outcome | None:
        """Give what making `target` told, if nothing that goes into it has changed."""
        line = self._line(target)
        if line is None:
            return None
        _, of_plan, office, of_office, made, with_, told = line
        same = (
            with_ == self._recipe
            and digest_of(plan) == of_plan
            and (office is None or digest_of(plan.parent / office) == of_office)
            and digest_of(target) == made
        )
        return read(told) if same else None

    def _line(self, target: Path) -> list[Any] | None:
        body = self._lines.get(str(target))
        return json.loads(body) if body is not None else None

    def line(
        self, target: Path, plan: str, office: tuple[str, str] | None, made: str, outcome: Outcome
    ) -> Record:
        """Give the line about a Word file that was made."""
        named, of_office = office or (None, "")
        return [str(target), plan, named, of_office, made, self._recipe, written(outcome)]

    def add(self, lines: Iterable[Record]) -> None:
        """Write down what was made; a folder that cannot be written keeps nothing."""
        bodies = [json.dumps(line, ensure_ascii=False).encode() for line in lines]
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(b"".join(map(_sealed, bodies)))

    def tidy(self) -> None:
        """Write the file anew where most of its lines have been overtaken by later ones."""
        lines, count = _lines(self._path)
        if count <= 2 * len(lines) + _FEW:
            return
        beside = self._path.with_name(f".{self._path.name}.{os.getpid()}")
        with suppress(OSError):
            beside.write_bytes(b"".join(map(_sealed, lines.values())))
            beside.replace(self._path)


def _lines(path: Path) -> tuple[dict[str, bytes], int]:
    """Read the lines that are whole, the last of each Word file, and how many there are."""
    lines: dict[str, bytes] = {}
    count = 0
    with suppress(OSError):
        if hasattr(os, "getuid") and path.stat().st_uid != os.getuid():
            return lines, count
        with path.open("rb") as file:
            for line in file:
                count += 1
                told, _, body = line.rstrip(b"\n").partition(b" ")
                if told == digest(body).encode():
                    lines[json.loads(body)[0]] = body
    return lines, count


def _sealed(body: bytes) -> bytes:
    return b"%s %s\n" % (digest(body).encode(), body)

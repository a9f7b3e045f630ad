"""Where a project begins, what lies in it, and its settings."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct, field

from generator.app.settings import SETTINGS, Settings, read_settings
from generator.finding import Finding

PLANS = "plans"
SUFFIXES = (".yaml", ".yml")
WORD = ".docx"


def way_to(file: Path, plan: Path) -> str:
    """Give the way to `file` from the folder of `plan`, as a plan writes it."""
    whole = file.resolve()
    try:
        return Path(os.path.relpath(whole, plan.resolve().parent)).as_posix()
    except ValueError:  # on Windows no way leads from one drive to another
        return whole.as_posix()


class Project(Struct, frozen=True):
    """A folder with plans; `found` says that it was recognised as one."""

    root: Path
    settings: Settings = field(default_factory=Settings)
    findings: tuple[Finding, ...] = ()
    found: bool = True

    @property
    def plans(self) -> Path:
        """The folder of the plans."""
        return self.root / PLANS

    @property
    def output(self) -> Path:
        """The folder of what is made."""
        return self.root / self.settings.output

    def name(self, path: Path) -> str:
        """Give the name by which a message speaks of `path`: short, with forward slashes."""
        try:
            return path.resolve().relative_to(Path.cwd().resolve()).as_posix()
        except ValueError:
            return str(path)

    def holds(self, path: Path) -> bool:
        """Say whether `path` lies inside the project, links followed."""
        return path.resolve().is_relative_to(self.root.resolve())

    def made_from(self, plan: Path) -> Path:
        """Give the Word file that is made from `plan`: under the output as it lies under plans."""
        whole = plan.resolve()
        for base in (self.plans.resolve(), self.root.resolve()):
            if whole.is_relative_to(base):
                return self.output / whole.relative_to(base).with_suffix(WORD)
        return self.output / Path(whole.name).with_suffix(WORD)

    def files(self) -> Iterator[Path]:
        """Give every YAML file under the plans, in the order of their names."""
        if not self.plans.is_dir():
            return
        for folder, folders, names in os.walk(self.plans):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                if name.endswith(SUFFIXES) and not name.startswith((".", "~")):
                    yield Path(folder) / name


def find_project(start: Path) -> Project:
    """Give the project that `start` lies in: the nearest folder upwards that is one."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / SETTINGS).is_file():
            settings, findings = read_settings(folder / SETTINGS)
            return Project(folder, settings, tuple(findings))
        if (folder / PLANS).is_dir():
            return Project(folder)
    return Project(start if start.is_dir() else start.parent, found=False)

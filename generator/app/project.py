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
_NO_NAMES = frozenset({"", ".", ".."})


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
    _here: Path = field(default_factory=lambda: Path.cwd().resolve())
    _folders: dict[Path, Path] = field(default_factory=dict)
    _outputs: dict[Path, Path] = field(default_factory=dict)
    _names: dict[str, str | None] = field(default_factory=dict)

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
        folder, last = os.path.split(path)
        if folder not in self._names:
            self._names[folder] = self._short(Path(folder))
        known = self._names[folder]
        if known is None or last in _NO_NAMES or path.is_symlink():
            return self._short(path) or str(path)
        return last if known == "." else f"{known}/{last}"

    def _short(self, path: Path) -> str | None:
        try:
            return self.whole(path).relative_to(self._here).as_posix()
        except ValueError:
            return None

    def whole(self, path: Path) -> Path:
        """Give `path` with its links followed: in a run each folder is looked up once."""
        name = path.name
        whole = self._folder(path.parent) / name
        return whole.resolve() if name == ".." or whole.is_symlink() else whole

    def _folder(self, folder: Path) -> Path:
        known = self._folders.get(folder)
        if known is None:
            known = self._folders[folder] = folder.resolve()
        return known

    def holds(self, path: Path) -> bool:
        """Say whether `path` lies inside the project, links followed."""
        return self.whole(path).is_relative_to(self._folder(self.root))

    def made_from(self, plan: Path) -> Path:
        """Give the Word file that is made from `plan`: under the output as it lies under plans."""
        whole = self.whole(plan)
        return self._made_in(whole.parent) / (whole.stem + WORD)

    def _made_in(self, folder: Path) -> Path:
        known = self._outputs.get(folder)
        if known is None:
            bases = (self._folder(self.plans), self._folder(self.root))
            below = (folder.relative_to(base) for base in bases if folder.is_relative_to(base))
            known = self._outputs[folder] = self.output / next(below, "")
        return known

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

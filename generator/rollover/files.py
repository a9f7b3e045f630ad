"""Where next year's plan lies: file names and folders that carry the year move with it."""

from __future__ import annotations

import re
from pathlib import PurePath

from generator.rollover.changes import Years


def renamed(path: PurePath, years: Years) -> PurePath:
    """Give the path of next year's plan; without a year in it, the year is put behind the name."""
    parts = [_moved(part, years) for part in path.parts]
    moved = path.__class__(*parts)
    return moved if moved != path else path.with_name(f"{path.stem}-{years.new}{path.suffix}")


def _moved(name: str, years: Years) -> str:
    """Move the year in a name, and both years of a school year: 2023-2024."""
    span = re.compile(r"(?<![0-9])([0-9]{4})([-_–])([0-9]{4})(?![0-9])")
    year = re.compile(rf"(?<![0-9]){years.old}(?![0-9])")

    def later(found: re.Match[str]) -> str:
        first, last = int(found[1]), int(found[3])
        if last - first == 1 and years.old in {first, last}:
            return f"{first + years.shift}{found[2]}{last + years.shift}"
        return found.group()

    shifted = span.sub(later, name)
    return shifted if shifted != name else year.sub(str(years.new), name)

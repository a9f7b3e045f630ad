"""Where next year's plan lies: file names and folders that carry the year move with it."""

from __future__ import annotations

import re
from pathlib import PurePath

from generator.rollover.changes import Years


def renamed(path: PurePath, years: Years) -> PurePath:
    """Give the path of next year's plan; without a year in it, the year is put behind the name."""
    year = re.compile(rf"(?<![0-9]){years.old}(?![0-9])")
    parts = [year.sub(str(years.new), part) for part in path.parts]
    moved = path.__class__(*parts)
    return moved if moved != path else path.with_name(f"{path.stem}-{years.new}{path.suffix}")

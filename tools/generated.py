"""What every tool that writes files does: write them, or say which are stale."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main(outputs: Mapping[Path, str | bytes], arguments: list[str] | None = None) -> int:
    """Write `outputs`; with ``--check`` name those that differ on disk, and give 1.

    A text is written as UTF-8 with plain line ends on every system.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if unknown := [argument for argument in arguments if argument != "--check"]:
        print(f"unknown: {' '.join(unknown)}; only --check is known", file=sys.stderr)
        return 2
    stale = {path: data for path, data in _encoded(outputs) if not _is(path, data)}
    if arguments:
        for path in stale:
            print(f"stale: {_shown(path)}", file=sys.stderr)
        return int(bool(stale))
    for path, data in stale.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        print(f"wrote {_shown(path)}")
    return 0


def _encoded(outputs: Mapping[Path, str | bytes]) -> list[tuple[Path, bytes]]:
    return [
        (path, text.encode() if isinstance(text, str) else text) for path, text in outputs.items()
    ]


def _is(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)

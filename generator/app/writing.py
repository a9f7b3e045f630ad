"""Writing files so that nothing is lost: beside the target first, then moved over it."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from generator.app.errors import FileExistsAlreadyError, FileLockedError, FolderLockedError


def write(path: Path, data: bytes, name: str) -> None:
    """Put `data` at `path`, whole or not at all; messages call it `name`."""
    beside = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, beside = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=".tmp", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(beside).chmod(_mode(path))
        Path(beside).replace(path)
    except OSError:
        if beside:
            with contextlib.suppress(OSError):
                Path(beside).unlink()
        raise FileLockedError(path=name) from None


def write_new(path: Path, data: bytes, name: str) -> None:
    """Put `data` at `path`, where nothing may be yet; what cannot be written whole is not there."""
    if path.exists():
        raise FileExistsAlreadyError(path=name)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
    except OSError:
        if path.exists():
            raise FileExistsAlreadyError(path=name) from None
        raise FolderLockedError(path=name) from None
    try:
        with file:
            file.write(data)
    except OSError:
        path.unlink(missing_ok=True)
        raise FolderLockedError(path=name) from None


def _mode(path: Path) -> int:
    """Give the rights of the file that is replaced, or those of any new one."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask

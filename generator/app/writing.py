"""Writing files so that nothing is lost: beside the target first, then moved over it."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from generator.app.errors import FileExistsAlreadyError, FileLockedError, FolderLockedError

_FOR_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write(path: Path, data: bytes, name: str) -> None:
    """Put `data` at `path`, whole or not at all; messages call it `name`."""
    beside = None
    try:
        rights = _rights(path)
        handle, beside = _opened(path.parent, 0o666 if rights is None else 0o600)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(handle, left) :]
        finally:
            os.close(handle)
        if rights is not None:
            beside.chmod(rights)
        beside.replace(path)
    except OSError:
        if beside:
            with contextlib.suppress(OSError):
                beside.chmod(0o600)  # Windows removes nothing that is read-only
                beside.unlink()
        raise FileLockedError(path=name) from None


def _opened(folder: Path, rights: int) -> tuple[int, Path]:
    """Open a file of its own in `folder`, which is made where it is not there; name it as well."""
    try:
        return _beside(folder, rights)
    except FileNotFoundError:
        folder.mkdir(parents=True, exist_ok=True)
        return _beside(folder, rights)


def _beside(folder: Path, rights: int) -> tuple[int, Path]:
    # not tempfile: a random name costs as much as all the rest of making a file
    number = 0
    while True:
        beside = folder / f".kehoach-{os.getpid()}-{number}.tmp"
        try:
            return os.open(beside, _FOR_NEW, rights), beside
        except FileExistsError:  # another thread's, or one that a killed process left
            number += 1


def _rights(path: Path) -> int | None:
    """Give the rights of the file that is replaced; a new one gets those that any gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return None


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

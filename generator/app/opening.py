"""What stands in a file, or why it cannot be had."""

from __future__ import annotations

import os
from pathlib import Path

from generator.app.errors import FileMissingError, FileUnreadableError


def contents(path: Path, name: str, most: int = -1) -> bytes:
    """Give the bytes of the file at `path`, at most so many; messages call it `name`."""
    try:
        with path.open("rb") as file:
            # not `read(most)` at once: it asks the system for so much memory first
            return file.read() if 0 < os.fstat(file.fileno()).st_size <= most else file.read(most)
    except FileNotFoundError:
        raise FileMissingError(path=name) from None
    except OSError as error:
        raise FileUnreadableError(path=name, reason=error.strerror or str(error)) from None

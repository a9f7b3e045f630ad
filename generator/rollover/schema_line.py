"""The comment by which an editor finds the schema: its way changes with the folder."""

from __future__ import annotations

import re

from generator.source.nodes import Source

_SCHEMA = re.compile(r"^#\s*yaml-language-server:\s*\$schema=(\S+)", re.MULTILINE)


def schema_line(source: Source) -> tuple[int, int, str] | None:
    """Give where the way to the schema stands, and the way, if it leads to a file."""
    found = _SCHEMA.search(source.text)
    if not found or "://" in found[1]:
        return None
    return found.start(1), found.end(1), found[1]

"""What is read of a small Word file, and of the real ones that some tests look at."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from generator.document.view import Paragraph, Run, Table, View
from generator.word.read import read
from tests.word.docx import docx

SHARED = Path(__file__).parents[3] / "shared"


def view(body: str, **parts: object) -> View:
    """Give the view of a file with this body, in which nothing is wrong."""
    reading = read(docx(body, **parts))
    assert reading.findings == []
    assert reading.view is not None
    return reading.view


def paragraphs(body: str, **parts: object) -> list[Paragraph]:
    """Give the paragraphs of a file with this body."""
    return list(view(body, **parts).paragraphs())


def first(body: str, **parts: object) -> Paragraph:
    """Give the first paragraph of a file with this body."""
    return paragraphs(body, **parts)[0]


def run(body: str, **parts: object) -> Run:
    """Give the first run of a file with this body."""
    return first(body, **parts).runs[0]


def table(body: str, **parts: object) -> Table:
    """Give the first table of a file with this body."""
    return next(block for block in view(body, **parts).blocks() if isinstance(block, Table))


def codes(data: bytes) -> list[str]:
    """Give the codes of what is wrong with a file."""
    return [finding.kind.code for finding in read(data).findings]


@cache
def real(path: str) -> View:
    """Give the view of a real file; the test is skipped where it is not there."""
    file = SHARED / path
    if not file.exists():
        pytest.skip(f"../shared/{path} is not here")
    found = read(file.read_bytes(), file.name)
    assert found.findings == []
    assert found.view is not None
    return found.view

"""The numbered document as text."""

from __future__ import annotations

from pathlib import Path

from generator.app.outcome import Outcome
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.document.compose import compose, compose_outline
from generator.document.listing import body_listing, listing


def outline(path: Path, *, body: bool = False) -> Outcome:
    """List the document of the plan at `path`, or its `noi_dung` alone."""
    opened = open_plan(path, find_project(path.parent))
    if not opened.understood:
        return Outcome(opened.findings)
    if body:
        return Outcome(opened.findings, text=body_listing(compose_outline(opened.plan)))
    document = compose(opened.plan)
    return Outcome((*opened.findings, *document.findings), text=listing(document))

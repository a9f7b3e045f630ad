"""What the tests of this room share: reading files, and findings as a clerk sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from generator.plan.load import load, office_path
from generator.source.read import read

LOCALE = Path(__file__).parents[2] / "generator" / "locale" / "vi"


def vietnamese():
    """Give the Vietnamese of every sentence of this room and of the reader's."""
    sentences = {}
    for name in ("plan.po", "source.po"):
        path = LOCALE / name
        if path.is_file():
            with path.open("rb") as file:
                sentences |= {message.id: message.string for message in read_po(file)}
    return sentences


def listing(findings, sentences):
    """Give findings as lines: place, code, what is wrong."""
    lines = []
    for finding in findings:
        message = sentences.get(finding.kind.message, finding.kind.message)
        place = finding.place
        said = message.format(**finding.data)
        lines.append(f"{place.line}:{place.column} {finding.kind.code} {said}")
    return lines


@pytest.fixture(scope="session")
def sentences():
    return vietnamese()


@pytest.fixture
def loaded():
    """Load a plan from its text, over the text of an office file."""

    def load_text(text, office=None, **overrides):
        under = read(office, "co-quan.yaml") if office is not None else None
        return load(read(text, "ke-hoach.yaml"), under, overrides)

    return load_text


@pytest.fixture
def codes(loaded):
    """Give the codes of what is wrong in a text, missing parts aside."""

    def codes_of(text, office=None, **overrides):
        found = loaded(text, office, **overrides).findings
        return [finding.kind.code for finding in found if finding.kind.code != "DL001"]

    return codes_of


def load_file(path: Path):
    """Load a plan with the office file that it names."""
    source = read(path.read_text(encoding="utf-8"), path.name)
    named = office_path(source)
    office = None
    if named:
        office = read((path.parent / named[0]).read_text(encoding="utf-8"), named[0])
    return load(source, office)

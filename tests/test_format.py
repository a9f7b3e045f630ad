"""The file of the format: whole documents, and what is printed of each, line for line."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.document.compose import compose
from generator.document.listing import listing
from generator.finding import Severity
from generator.plan.load import load
from generator.source.read import read

FOLDER = Path(__file__).with_name("format")
FILES = sorted(FOLDER / f"{name}.yaml" for name in ("cong-van", "ke-hoach", "quyet-dinh"))


def loaded(path):
    office = FOLDER / "co-quan.yaml"
    source = read(path.read_text(encoding="utf-8"), path.name)
    return load(source, read(office.read_text(encoding="utf-8"), office.name))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_whole_document_is_printed_as_it_is_meant(path):
    expected = path.with_suffix(".txt").read_text(encoding="utf-8")
    assert listing(compose(loaded(path).plan)) == expected


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_nothing_in_it_is_wrong(path):
    plan = loaded(path)
    told = (*plan.findings, *compose(plan.plan).findings)
    found = [f for f in told if f.kind.severity is Severity.ERROR]
    assert [(f.kind.code, f.place.line) for f in found] == []

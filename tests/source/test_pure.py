"""Without libyaml the parser in Python says the same of every file."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings

from generator.source.read import read, read_bytes
from generator.source.write import write
from tests.source.conftest import plain, values

FILES = sorted(Path(__file__).with_name("broken").glob("*.yaml"))


@pytest.fixture
def without_libyaml(monkeypatch):
    monkeypatch.setattr(yaml, "__with_libyaml__", False)


def told(source):
    return [(found.place, found.kind.code, found.data, found.fix) for found in source.findings]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_broken_file_is_told_alike(path, monkeypatch):
    compiled = read_bytes(path.read_bytes(), path.name)
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    pure = read_bytes(path.read_bytes(), path.name)
    assert told(pure) == told(compiled)
    assert plain(pure.root) == plain(compiled.root)


@settings(deadline=None, max_examples=50)
@given(values)
def test_what_is_written_is_read_by_either(value):
    written = write(value)
    compiled = read(written, "p")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        pure = read(written, "p")
    assert plain(pure.root) == plain(compiled.root) == value


def test_the_places_are_the_same(without_libyaml):
    source = read("a: 😀 b\nc:\n  - |\n    đ\n", "p")
    (_, first), (_, second) = source.root.pairs
    assert source.text[first.start : first.end] == "😀 b"
    assert source.text[second.items[0].start : second.items[0].end] == "|\n    đ"

"""The templates that are shipped are those that the standard gives."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.word.package import unpack
from tools.templates import OUTPUTS, build

ROOT = Path(__file__).parents[2]


def test_the_shipped_templates_are_fresh():
    command = [sys.executable, "tools/templates.py", "--check"]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize("letter", [False, True])
def test_building_twice_gives_the_same_bytes(letter):
    assert build(letter) == build(letter)


@pytest.mark.parametrize("path", OUTPUTS, ids=lambda path: path.name)
def test_a_template_is_valid(path, faults_of):
    assert faults_of(path.read_bytes()) == []


@pytest.mark.parametrize("path", OUTPUTS, ids=lambda path: path.name)
def test_every_tag_is_text_that_word_shows(path):
    for name, content in unpack(path.read_bytes()).items():
        if name.startswith("word/"):
            for tag in content.decode().split("{{")[1:]:
                assert "<" not in tag.split("}}")[0], name


@pytest.mark.parametrize("path", OUTPUTS, ids=lambda path: path.name)
def test_a_template_is_small(path):
    assert len(path.read_bytes()) < 60_000

"""Files as clerks break them: all faults of a file in one run, each at its line, in Vietnamese.

Beside each file stands what is expected: `line:column code message what to do`.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from generator.source.edits import apply
from generator.source.read import read, read_bytes
from tests.source.conftest import fixes, plain, scalars

FILES = sorted(Path(__file__).with_name("broken").glob("*.yaml"))
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)

# What a deeper line, an empty one or a line break within a text changes are its spaces alone.
SPACES_ONLY = {"block_deeper"}

# Here notes, and letters or numbers for dashes, stand apart from the words otherwise than a
# plain comparison can tell.
NOT_ALL = {
    "same_key_twice", "hash_cuts_text", "names_and_tags", "note_in_block", "note_behind_heading",
    "bullets_make_a_list", "numbers_for_dashes",
}  # fmt: skip


def read_file(path):
    return read_bytes(path.read_bytes(), path.name)


def listing(source, sentences):
    return [
        f"{found.place.line}:{found.place.column} {found.kind.code} "
        + " ".join(
            sentences[english].format(**found.data)
            for english in (found.kind.message, found.kind.help)
        )
        for found in source.findings
    ]


def test_there_are_files_to_look_at():
    assert len(FILES) >= 40
    assert {path.stem for path in FILES} == {
        path.stem for path in Path(__file__).with_name("broken").glob("*.txt")
    }


@every_file
def test_a_broken_file_names_all_its_faults(path, sentences):
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert listing(read_file(path), sentences) == expected


def test_only_what_stands_for_a_dash_is_left_out():
    source = read_file(Path(__file__).with_name("broken") / "bullets_make_a_list.yaml")
    assert [scalar.text for scalar in scalars(source.root)] == [
        "noi_dung", "MỤC ĐÍCH", "Một", "Hai", "Ba", "Bốn", "NỘI DUNG", "Năm", "Sáu", "Bảy",
    ]  # fmt: skip


@every_file
def test_what_can_be_mended_is_found_no_more(path):
    source = read_file(path)
    mended = read(apply(source.text, fixes(source)), path.name)
    left = Counter(found.kind.code for found in source.findings if not found.fix)
    assert Counter(found.kind.code for found in mended.findings) == left


@every_file
def test_mending_changes_nothing_of_what_was_understood(path):
    source = read_file(path)
    mended = read(apply(source.text, fixes(source)), path.name)
    before = [scalar.text for scalar in scalars(source.root)]
    after = [scalar.text for scalar in scalars(mended.root)]
    if path.stem in SPACES_ONLY:
        before, after = ([text.split() for text in texts] for texts in (before, after))
    else:
        assert plain(mended.root) == plain(source.root)
    assert after == before


@every_file
def test_no_word_of_a_broken_file_gets_lost(path):
    source = read_file(path)
    if source.root is None or path.stem in NOT_ALL:
        pytest.skip("a finding says what of the file is not read")
    lines = [line for line in source.text.splitlines() if not line.lstrip().startswith(("# ", "%"))]
    typed = Counter(re.findall(r"\w+", "\n".join(lines).replace("\\n", " ")))
    read_ = Counter(
        word for scalar in scalars(source.root) for word in re.findall(r"\w+", scalar.text)
    )
    assert typed == read_

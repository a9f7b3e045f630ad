"""Files as clerks break them: all faults of a file in one run, each at its line, in Vietnamese.

Beside each file stands what is expected: `line:column code message`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.finding import Kind
from generator.plan import body_faults, faults
from generator.plan.load import check_office, is_office_file
from generator.source.edits import apply
from generator.source.read import read
from tests.plan.conftest import listing, load_file

FILES = sorted(
    path for path in Path(__file__).with_name("broken").glob("*.yaml") if path.stem != "co-quan"
)
KINDS = {
    name: kind
    for module in (faults, body_faults)
    for name, kind in vars(module).items()
    if isinstance(kind, Kind)
}
ENGLISH = {"the", "is", "not", "key", "line", "there", "must", "of", "value", "list", "expected"}

every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def findings(path):
    source = read(path.read_text(encoding="utf-8"), path.name)
    found = check_office(source) if is_office_file(source) else load_file(path).findings
    return [finding for finding in found if finding.kind in KINDS.values()]


def test_there_are_files_to_look_at():
    assert len(FILES) >= 25


@every_file
def test_a_broken_file_names_all_its_faults(path, sentences):
    expected = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
    assert listing(findings(path), sentences) == expected


@every_file
def test_what_to_do_is_said_in_vietnamese(path, sentences):
    for finding in findings(path):
        said = sentences[finding.kind.help].format(**finding.data)
        assert said
        assert not ENGLISH & set(said.lower().split())


@pytest.mark.parametrize("name", KINDS)
def test_every_fault_is_said_in_vietnamese(name, sentences):
    kind = KINDS[name]
    assert sentences[kind.message] != kind.message
    assert sentences[kind.help] != kind.help


def test_headings_without_a_dash_are_given_one():
    path = next(path for path in FILES if path.stem == "khong-gach")
    text = path.read_text(encoding="utf-8")
    fixes = [edit for finding in load_file(path).findings for edit in finding.fix]
    mended = apply(text, fixes)
    assert "  - MỤC ĐÍCH:\n      - Nâng cao chất lượng.\n  - NHIỆM VỤ:\n" in mended
    assert "      - Tập huấn:\n          - Tại Sở.\n" in mended


def test_a_sentence_with_a_colon_is_written_as_a_block():
    path = next(path for path in FILES if path.stem == "danh-sach-thanh-chu")
    text = path.read_text(encoding="utf-8")
    fixes = [edit for finding in load_file(path).findings for edit in finding.fix]
    assert "  - >-\n    Thực hiện chỉ đạo: đẩy mạnh cải cách\n" in apply(text, fixes)

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.word.prepare import FORMAT, prepare
from generator.word.render import render
from tests.word.documents import plan

ROOT = Path(__file__).parents[2]


def test_what_was_kept_makes_the_same_file(named_docx, tmp_path):
    first = prepare(named_docx, "a", tmp_path)
    second = prepare(named_docx, "a", tmp_path)
    assert first is not second
    assert (first.parts, first.layout) == (second.parts, second.layout)
    assert render(plan(), first) == render(plan(), second)


def test_another_template_is_kept_beside_it(named_docx, letter_docx, tmp_path):
    prepare(named_docx, "a", tmp_path)
    prepare(letter_docx, "b", tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def kept(folder: Path) -> Path:
    (path,) = folder.iterdir()
    return path


@pytest.mark.parametrize("place", [0, 30, 100, -1])
def test_a_kept_file_that_changed_is_not_trusted(named_docx, tmp_path, place):
    expected = prepare(named_docx, "a", tmp_path)
    data = bytearray(kept(tmp_path).read_bytes())
    data[place] ^= 1
    kept(tmp_path).write_bytes(bytes(data))
    again = prepare(named_docx, "a", tmp_path)
    assert (again.parts, again.layout) == (expected.parts, expected.layout)


@pytest.mark.parametrize("data", [b"", b"\n\n", b"kehoach-template-1\n", b"x" * 100])
def test_a_kept_file_of_nonsense_is_passed_over(named_docx, tmp_path, data):
    prepare(named_docx, "a", tmp_path)
    kept(tmp_path).write_bytes(data)
    assert prepare(named_docx, "a", tmp_path).parts
    assert kept(tmp_path).stat().st_size > 1000


@pytest.mark.parametrize("body", [b"", b"{}\n", b'{"parts": [{}]}\n', b"[1]\n", b"{\n"])
def test_a_kept_file_of_another_shape_is_passed_over(named_docx, tmp_path, body):
    prepare(named_docx, "a", tmp_path)
    digest = hashlib.sha256(body).hexdigest().encode()
    kept(tmp_path).write_bytes(FORMAT + digest + b"\n" + body)
    assert prepare(named_docx, "a", tmp_path).parts


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="files have no owner here")
def test_a_kept_file_of_somebody_elses_is_not_trusted(named_docx, tmp_path):
    prepare(named_docx, "a", tmp_path)
    if os.getuid() != 0:
        pytest.skip("only root can give a file away")
    os.chown(kept(tmp_path), 12345, 12345)
    prepare(named_docx, "a", tmp_path)
    assert kept(tmp_path).stat().st_uid == os.getuid()


def test_a_folder_that_cannot_be_written_is_as_good_as_none(named_docx, tmp_path):
    file = tmp_path / "file"
    file.write_bytes(b"")
    assert prepare(named_docx, "a", file / "cache").parts


def test_nothing_is_left_half_written(named_docx, tmp_path):
    prepare(named_docx, "a", tmp_path)
    assert kept(tmp_path).suffix == ".template"


WARM = """
import sys
from pathlib import Path
from generator.word.prepare import prepare
from generator.word.render import render
from tests.word.documents import plan
made = render(plan(), prepare(Path(sys.argv[1]).read_bytes(), "a", Path(sys.argv[2])))
heavy = {"docxtpl", "docx", "lxml", "zipfile", "babel", "rich", "yaml"} & sys.modules.keys()
print(sorted(heavy))
"""


def test_a_template_that_was_kept_needs_neither_docxtpl_nor_lxml(named_docx, tmp_path):
    prepare(named_docx, "a", tmp_path)
    path = ROOT / "templates" / "van-ban.docx"
    command = [sys.executable, "-c", WARM, str(path), str(tmp_path)]
    run = subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert run.stdout.decode().strip() == "[]"

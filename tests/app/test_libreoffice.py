"""Files of other programs are opened by LibreOffice, within bounds."""

from __future__ import annotations

import shutil
import sys

import pytest

from generator.app import libreoffice
from generator.app.importing import import_word
from generator.app.libreoffice import (
    LibreOfficeRefusedError,
    LibreOfficeSlowError,
    NoLibreOfficeError,
    docx_of,
)
from tests.app.test_importing import WHOLE, codes, put
from tests.word.conftest import soffice

__all__ = ["put", "soffice"]

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
posix = pytest.mark.skipif(sys.platform == "win32", reason="a script stands for the program")


@pytest.mark.parametrize(("suffix", "form"), [(".doc", "doc:MS Word 97"), (".odt", "odt")])
def test_older_and_other_files_become_plans(soffice, put, suffix, form):
    saved = soffice({"a": WHOLE}, form)["a"]
    path = put(saved, f"b{suffix}")
    outcome = import_word([path])
    assert outcome.exit_code == 0
    made = path.with_suffix(".yaml").read_text("utf-8")
    assert "Nâng cao chất lượng năm {{ nam }}" in made
    assert "luu: VT" in made
    assert outcome.said[0].data["left"] == 0


def test_without_libreoffice_that_is_said(put, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    path = put(OLD, "a.doc")
    with pytest.raises(NoLibreOfficeError) as error:
        import_word([path])
    assert error.value.exit_code == 3
    assert error.value.data == {"path": "a.doc"}


@pytest.fixture
def program(tmp_path, monkeypatch):
    def program(script):
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)
        monkeypatch.setattr(libreoffice, "find_libreoffice", lambda: str(path))

    return program


@posix
def test_a_file_that_it_cannot_open_is_at_fault(program):
    program("exit 0")
    with pytest.raises(LibreOfficeRefusedError) as error:
        docx_of(OLD, "a.doc", ".doc")
    assert error.value.exit_code == 1


@posix
def test_it_is_ended_after_its_time(program):
    program("sleep 60")
    with pytest.raises(LibreOfficeSlowError) as error:
        docx_of(OLD, "a.doc", ".doc", seconds=0.2)
    assert error.value.exit_code == 3


@posix
def test_it_has_a_profile_of_its_own_and_gives_back_what_it_made(program):
    script = """
for word in "$@"; do
  case $word in
    -env:UserInstallation=file://*kehoach-*) profile=yes;;
    */made) out=$word;;
    */a.doc) given=$word;;
  esac
done
test "$profile" && mkdir -p "$out" && cp "$given" "$out/a.docx"
"""
    program(script)
    assert docx_of(OLD, "a.doc", ".doc") == OLD


def test_an_excel_file_is_no_work_for_it(put):
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le")
    assert codes(import_word([put(data, "a.doc")])) == ["DX007"]

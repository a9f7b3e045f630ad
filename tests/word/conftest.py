"""What the tests of Word files share: the templates, LibreOffice, the schemas."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.word.prepare import prepare
from generator.word.template import Template

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
PATIENCE = 180


@pytest.fixture(scope="session")
def named_docx() -> bytes:
    return (ROOT / "templates" / "van-ban.docx").read_bytes()


@pytest.fixture(scope="session")
def letter_docx() -> bytes:
    return (ROOT / "templates" / "cong-van.docx").read_bytes()


@pytest.fixture(scope="session")
def named(named_docx) -> Template:
    return prepare(named_docx, "van-ban.docx")


@pytest.fixture(scope="session")
def lettered(letter_docx) -> Template:
    return prepare(letter_docx, "cong-van.docx")


@pytest.fixture(scope="session")
def faults_of(tmp_path_factory) -> Callable[[bytes], list[str]]:
    """Check a file against the schemas of ECMA-376 and what Word calls unreadable."""
    path = SHARED / "ooxml" / "validate.py"
    if not path.exists():
        pytest.skip("../shared/ooxml is not here")
    spec = importlib.util.spec_from_file_location("validate", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    names = ("wml.xsd", "opc-contentTypes.xsd", "opc-relationships.xsd")
    schemas = {name: module.schema(name) for name in names}
    file = tmp_path_factory.mktemp("checked") / "file.docx"

    def faults(data: bytes) -> list[str]:
        file.write_bytes(data)
        return list(module.faults(file, schemas))

    return faults


@pytest.fixture(scope="session")
def soffice(tmp_path_factory) -> Callable[..., dict[str, bytes]]:
    """Convert files with LibreOffice, all in one call."""
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice is not here")
    profile = tmp_path_factory.mktemp("profile")

    def convert(
        files: Mapping[str, bytes], kind: str = "pdf", suffix: str = ".docx"
    ) -> dict[str, bytes]:
        folder, made = tmp_path_factory.mktemp("given"), tmp_path_factory.mktemp("made")
        for name, data in files.items():
            (folder / f"{name}{suffix}").write_bytes(data)
        subprocess.run(
            [
                program,
                "--headless",
                f"-env:UserInstallation={profile.as_uri()}",
                "--convert-to",
                kind,
                "--outdir",
                str(made),
                *sorted(map(str, folder.glob(f"*{suffix}"))),
            ],
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )
        ending = kind.split(":", 1)[0]
        return {name: (made / f"{name}.{ending}").read_bytes() for name in files}

    return convert


@pytest.fixture(scope="session")
def measured(soffice):
    """Convert files, where the letters are as wide as those of Times New Roman."""
    found = subprocess.run(
        ["fc-list", ":charset=1ed8", "family"], check=True, capture_output=True
    ).stdout.decode()
    if "Liberation Serif" not in found and "Times New Roman" not in found:
        pytest.skip("no Liberation Serif with Vietnamese letters (version 2) is here")
    return soffice

"""What each command may import: start-up is part of the product."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HEAVY = {
    "babel", "concurrent.futures", "docx", "docxtpl", "email", "generator.check",
    "generator.source.doctor", "generator.word", "html", "http", "importlib.metadata", "jinja2",
    "json", "logging", "lxml", "multiprocessing", "rapidfuzz", "rich", "subprocess",
    "unittest", "xml", "yaml", "zipfile",
}  # fmt: skip
"""What takes more than a few milliseconds, or brings half of the program along."""

MAKING = {"generator.word", "jinja2", "json"}
MAY = {
    ("--version",): set(),
    ("--help",): set(),
    ("schema",): {"json", "yaml"},
    ("rules", "KT101"): {"generator.check", "json"},
    ("check", "plans/2024/papi.yaml", "--select", "CT"): {"generator.check", "json"},
    ("check", "plans/2024/papi.yaml"): MAKING | {"generator.check", "lxml", "zipfile"},
    ("check", "templates/van-ban.docx"): {"generator.check", "generator.word", "lxml", "zipfile"},
    ("outline", "plans/2024/papi.yaml"): set(),
    ("outline", "plans/mau/ke-hoach.yaml"): {"generator.source.doctor", "yaml"},
    ("generate", "plans/2024/papi.yaml", "-o", "{out}"): MAKING,
}
_SEEN = """
import json, runpy, sys
try:
    runpy.run_module("generator", run_name="__main__")
finally:
    with open(SEEN, "w") as file:
        file.write("\\n".join(sys.modules))
"""


def imported(arguments, folder):
    """Give the modules that a command has imported when it ends."""
    seen = folder / "seen.txt"
    code = f"import sys; sys.argv = {['kehoach', *arguments]!r}; SEEN = {str(seen)!r}\n{_SEEN}"
    code = code.replace("import json, runpy, sys", "import runpy")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    for _ in range(2):  # the first start prepares the template, which takes more
        done = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", code],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            check=False,
        )
    assert done.returncode in {0, 1}, done.stderr.decode()  # a plan may have faults
    return set(seen.read_text().split("\n"))


@pytest.mark.parametrize(("arguments", "may"), MAY.items(), ids=[" ".join(each) for each in MAY])
def test_a_command_imports_nothing_heavy_that_it_does_not_use(arguments, may, tmp_path):
    arguments = [each.replace("{out}", str(tmp_path / "x.docx")) for each in arguments]
    assert imported(arguments, tmp_path) & HEAVY <= may


def test_a_heavy_module_is_noticed(tmp_path):
    assert "yaml" in imported(["outline", "plans/mau/ke-hoach.yaml"], tmp_path)


def test_json_is_what_the_test_looks_for():
    assert json.__name__ in HEAVY

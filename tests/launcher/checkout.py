"""A small checkout: the launcher as it is, a program that tells how it was started, two wheels."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PYTHON = sys._base_executable
FILES = 600
"""So many modules hold the wheel that installing it can be interrupted."""

PROGRAM = """
import json, os, sys, time
import gao, gao.m0

if "doi" in sys.argv:
    try:
        print("cho", flush=True)
        time.sleep(60)
    except KeyboardInterrupt:
        sys.exit(42)
print(json.dumps({
    "arguments": sys.argv[1:],
    "directory": os.getcwd(),
    "environment": dict(os.environ),
    "executable": sys.executable,
    "input": "" if sys.stdin.isatty() else sys.stdin.read(),
    "isolated": sys.flags.isolated,
    "utf8": sys.flags.utf8_mode,
    "modules": len(os.listdir(os.path.dirname(gao.__file__))),
    "program": os.path.dirname(os.path.abspath(__file__)),
}))
sys.exit(int(os.environ.get("KET_QUA", "0")))
"""
STEPS = """
import json, sys
import gao, nep
print(json.dumps({"steps": sys.argv[1:]}))
"""


def wheel(folder: Path, name: str, modules: int = 1) -> str:
    """Write a wheel of so many modules; give the line that pins it."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    files = {f"{name}/__init__.py": ""}
    files |= {f"{name}/m{number}.py": f"NUMBER = {number}\n" for number in range(modules)}
    files[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    files[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    rows = []
    with zipfile.ZipFile(path, "w") as archive:
        for inside, text in files.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest())
            rows.append(f"{inside},sha256={digest.decode().rstrip('=')},{len(text)}\n")
            archive.writestr(inside, text)
        archive.writestr(f"{info}/RECORD", "".join(rows) + f"{info}/RECORD,,\n")
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@dataclass
class Checkout:
    """The folder, and how to start what is in it."""

    root: Path
    wheels: Path
    cache: Path
    python: str = PYTHON
    variables: dict[str, str] = field(default_factory=dict)

    @property
    def home(self) -> Path:
        return self.root / ".venv"

    @property
    def packages(self) -> Path:
        return next(self.home.glob("[lL]ib/**/site-packages"))

    @property
    def stamp(self) -> Path:
        return self.home / "kehoach.stamp"

    def environment(self, **more: str) -> dict[str, str]:
        """Give what a start sees of the surroundings: nothing of this machine's settings."""
        ours = ("KEHOACH_", "PIP_", "PYTHON", "COV_", "COVERAGE_", "XDG_", "VIRTUAL_ENV")
        theirs = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        theirs = {name: value for name, value in theirs.items() if "proxy" not in name.lower()}
        return theirs | {
            "XDG_CACHE_HOME": str(self.cache),
            "LOCALAPPDATA": str(self.cache),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_NO_CACHE_DIR": "1",
            "KEHOACH_WHEELS": str(self.wheels),
            **self.variables,
            **more,
        }

    def command(self, *arguments: str) -> list[str]:
        return [self.python, str(self.root / "kehoach.py"), *arguments]

    def start(self, *arguments: str, before: tuple[str, ...] = (), **options) -> subprocess.Popen:
        """Start the program without waiting for it."""
        more = options.pop("env", {})
        return subprocess.Popen(
            [*before, *self.command(*arguments)],
            env=self.environment(**more),
            stdin=options.pop("stdin", subprocess.DEVNULL),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            **options,
        )

    def run(self, *arguments: str, before: tuple[str, ...] = (), given: str = "", **options):
        """Start the program and wait for it."""
        process = self.start(*arguments, before=before, stdin=subprocess.PIPE, **options)
        out, err = process.communicate(given, timeout=300)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def told(self, *arguments: str, **options) -> dict:
        """Give what the program tells of how it was started."""
        done = self.run(*arguments, **options)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


def make(folder: Path, name: str = "kehoach") -> Checkout:
    """Make a checkout below `folder` in which nothing was started yet."""
    root, wheels = folder / name, folder / "wheels"
    for part in (root / "tools", root / "requirements", root / "generator", wheels):
        part.mkdir(parents=True)
    shutil.copy(REPOSITORY / "kehoach.py", root)
    shutil.copy(REPOSITORY / "tools" / "prepare.py", root / "tools")
    (root / "tools" / "test.py").write_text(STEPS, encoding="utf-8")
    (root / "generator" / "__main__.py").write_text(PROGRAM, encoding="utf-8")
    pinned = wheel(wheels, "gao", FILES)
    (root / "requirements" / "run.txt").write_text(pinned, encoding="utf-8")
    (root / "requirements" / "test.txt").write_text(pinned + wheel(wheels, "nep"), encoding="utf-8")
    return Checkout(root, wheels, folder / "cache")

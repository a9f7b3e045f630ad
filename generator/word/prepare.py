"""A template from its Word file, or as it was prepared for an earlier run.

What was prepared is data, no code; it is kept in a folder of the user's under the hash of the
template, and never taken from there without its own hash.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

from msgspec.structs import asdict

from generator.errors import GeneratorError
from generator.finding import Finding, Severity
from generator.i18n import N_
from generator.word.layout import Layout
from generator.word.package import Entry, unpack
from generator.word.template import Filled, Template, assemble

FORMAT = b"kehoach-template-1\n"
"""The first line of what is kept."""


class TemplateFaultyError(GeneratorError):
    """A template has faults with which no document can be made; `findings` names them."""

    code = "MT013"
    message = N_("The template {name} has faults.")
    help = N_("Mend what is named, or begin from the program's own template.")
    exit_code = 1

    def __init__(self, name: str, findings: list[Finding]) -> None:
        """Keep what is wrong."""
        super().__init__(name=name)
        self.findings = findings


def prepare(data: bytes, name: str = "", cache: Path | None = None) -> Template:
    """Prepare the template whose Word file is `data`.

    What was prepared before is taken from the folder `cache`, where that is given; what
    cannot be read or written there is prepared as if there were none.
    """
    kept = cache / f"{_key(data)}.template" if cache else None
    found = _recall(kept, name) if kept else None
    if found is None:
        found = _prepared(data, name)
        if kept:
            _keep(kept, found)
    return found


def _key(data: bytes) -> str:
    """Give what decides how a template is prepared: docxtpl's code and ours, and its bytes."""
    spec = find_spec("docxtpl")
    here = Path(__file__)
    own = ("template.py", "preparation.py", "layout.py", "carried.py")
    code = [here, *map(here.with_name, own)]
    if spec and spec.origin:
        code.append(Path(spec.origin).with_name("template.py"))
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in code))
    digest.update(data)
    return digest.hexdigest()


def _prepared(data: bytes, name: str) -> Template:
    # only here: a template that was kept is not looked at again
    from generator.word.lint import faults

    parts = unpack(data, name)
    errors = [fault for fault in faults(parts, name) if fault.kind.severity is Severity.ERROR]
    if errors:
        raise TemplateFaultyError(name, errors)
    return assemble(parts, name)


def _keep(path: Path, template: Template) -> None:
    """Write what was prepared, whole or not at all; a folder that cannot be written is none."""
    about: list[dict[str, object]] = []
    blobs: list[bytes] = []
    for part in template.parts:
        blob = part.source.encode() if isinstance(part, Filled) else part.stored
        fact: dict[str, object] = {"name": part.name, "length": len(blob)}
        if isinstance(part, Entry):
            fact |= {"method": part.method, "crc": part.crc, "size": part.size}
        else:
            fact |= {"counted": part.counted, "grids": part.grids}
        about.append(fact)
        blobs.append(blob)
    head = json.dumps({"parts": about, "layout": _plain(template.layout)}).encode() + b"\n"
    body = b"".join((head, *blobs))
    whole = FORMAT + hashlib.sha256(body).hexdigest().encode() + b"\n" + body
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_bytes(whole)
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink()


def _plain(layout: Layout) -> dict[str, object]:
    return asdict(layout)


def _recall(path: Path, name: str) -> Template | None:
    """Read what was kept; None where it is not there, not ours or not whole."""
    try:
        if hasattr(os, "getuid") and path.stat().st_uid != os.getuid():
            return None
        form, digest, body = path.read_bytes().split(b"\n", 2)
    except (OSError, ValueError):
        return None
    if form + b"\n" != FORMAT or hashlib.sha256(body).hexdigest().encode() != digest:
        return None
    try:
        return _unpacked(body, name)
    except (KeyError, TypeError, ValueError):
        return None  # whole, but of another shape


def _unpacked(body: bytes, name: str) -> Template:
    head, blobs = body.split(b"\n", 1)
    about = json.loads(head)
    parts: list[Entry | Filled] = []
    start = 0
    for fact in about["parts"]:
        blob = blobs[start : start + fact["length"]]
        start += fact["length"]
        parts.append(
            Entry(fact["name"], fact["method"], fact["crc"], fact["size"], blob)
            if "method" in fact
            else Filled(fact["name"], blob.decode(), fact["counted"], fact["grids"])
        )
    return Template(name, tuple(parts), Layout(**about["layout"]))

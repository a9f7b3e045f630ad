"""The office file of a plan that was imported: written, or reused where it says the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from generator.app.project import Project, way_to
from generator.app.reading import read_file
from generator.errors import GeneratorError
from generator.i18n import N_
from generator.plan.dump import dump
from generator.plan.keys import folded
from generator.plan.load import load
from generator.plan.model import Plan, Signer, Unit
from generator.source import nodes
from generator.source.nodes import Source
from generator.source.read import read as read_yaml
from generator.source.write import write as write_yaml
from generator.text.letters import fold_key, normal

OFFICE_KEY = "dung_chung"
_SHARED = ("co_quan", "luu", "don_vi")
_SIGNERS = "nguoi_ky"
_NOBODY = "nguoi_ky"


class OfficeOutsideError(GeneratorError):
    """The office file would not be found from the plan."""

    code = "MT162"
    message = N_("The office file “{path}” lies outside the folder “{root}”.")
    help = N_("Put it inside that folder, next to the plans.")
    exit_code = 2


class Office(Struct, frozen=True):
    """An office file: its text as read, its units, the names of its signers, its way from the plan.

    `text` is what is to be written, empty where the file is there already.
    """

    source: Source
    way: str
    units: tuple[Unit, ...] = ()
    signers: tuple[str, ...] = ()
    text: str = ""


def open_office(path: Path, target: Path, project: Project, plan: Plan) -> Office:
    """Give the office file at `path` for the plan that goes to `target`.

    One that is not there yet is made of what `plan` says of its office.
    """
    if not (project.holds(path) and project.holds(target)):
        raise OfficeOutsideError(path=project.name(path), root=project.name(project.root))
    way = way_to(path, target)
    text = "" if path.exists() else _text(plan)
    name = project.name(path)
    source = read_yaml(text, name) if text else read_file(path, name)
    units = load(read_yaml("loai: kế hoạch\n", target.name), source).plan.units
    return Office(source, way, units, _signers(source), text)


def _text(plan: Plan) -> str:
    """Write what several plans of one office say alike."""
    values = dump(plan)
    shared = {key: values[key] for key in ("co_quan", "don_vi") if values.get(key)}
    if isinstance(plan.signer, Signer):
        shared[_SIGNERS] = {_key(plan.signer): values[_SIGNERS]}
    if values.get("luu"):
        shared["luu"] = values["luu"]
    return normal(write_yaml(shared))


def _key(signer: Signer) -> str:
    """Give a short name for who signs: the initials of the position, and the given name."""
    initials = "".join(word[0] for word in fold_key(signer.position).split("_") if word)
    given = fold_key(signer.name).rpartition("_")[2]
    return "_".join(filter(None, (initials, given))) or _NOBODY


def _signers(source: Source) -> tuple[str, ...]:
    pairs = source.root.pairs if isinstance(source.root, nodes.Mapping) else []
    for key, value in pairs:
        if folded(key.text) == _SIGNERS and isinstance(value, nodes.Mapping):
            return tuple(name.text for name, _ in value.pairs)
    return ()


def without_office(
    values: Mapping[str, Any], office: Office, same: Callable[[Mapping[str, Any]], bool]
) -> dict[str, Any]:
    """Give `values` without what the office file says as well; `same` tells whether that does."""
    kept: dict[str, Any] = {OFFICE_KEY: office.way, **values}
    for key in _SHARED:
        fewer = {name: value for name, value in kept.items() if name != key}
        if key in kept and same(fewer):
            kept = fewer
    for name in office.signers:
        named = {**kept, _SIGNERS: name}
        if isinstance(kept.get(_SIGNERS), Mapping) and same(named):
            return named
    return kept

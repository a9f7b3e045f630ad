"""YAML as written → a plan as meant, with everything that is wrong in it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from generator.finding import Finding, Place
from generator.plan import body_faults, faults, levels
from generator.plan.forms import PLAN
from generator.plan.groups import group_names, named, want_groups
from generator.plan.keys import folded
from generator.plan.merge import NOT_MERGED, merge
from generator.plan.model import Absent, Office, Plan, Rows, Text
from generator.plan.people import OFFICE, read_signers
from generator.plan.reading import Reading, is_blank, origin, place
from generator.plan.required import want
from generator.plan.shapes import Given, Pairs, open_form, read_fields
from generator.plan.variables import YEAR, Variables
from generator.source import nodes
from generator.source.collector import no_collector
from generator.source.nodes import Node, Scalar, Source
from generator.standard.kinds import KE_HOACH, DocumentKind

OFFICE_FILE = "dung_chung"
VARIABLES = "bien"
NOTHING: Mapping[str, str] = MappingProxyType({})
SET = "--set"
WAY = str.maketrans({"\\": "/", "\0": None})

OF_A_PLAN = frozenset({"noi_dung", "trich_yeu", "nhiem_vu"})
_OF_AN_OFFICE = frozenset({*OFFICE.keys, "luu", "noi_nhan", "nguoi_ky"})
"""What an office file may say for the plan."""

_TOLD = (faults.KEY_UNKNOWN, body_faults.HEADING_EMPTY, body_faults.NESTED_LIST)


class Loaded(Struct, frozen=True):
    """A plan, as complete as it can be, and everything that is wrong in its files."""

    plan: Plan
    findings: list[Finding]


def office_path(source: Source) -> tuple[str, Place] | None:
    """Give the office file that a plan names in `dung_chung`, and where it does.

    Its way may be written as on Windows, though the plan is read elsewhere.
    """
    for key, value in _pairs(source):
        if folded(key.text) == OFFICE_FILE and isinstance(value, Scalar) and not is_blank(value):
            return value.text.strip().translate(WAY), place(value)
    return None


def is_office_file(source: Source) -> bool:
    """Say whether a file is an office's by what is in it."""
    keys = {folded(key.text) for key, _ in _pairs(source)}
    return "co_quan" in keys and not keys & OF_A_PLAN


def _pairs(source: Source) -> list[tuple[Scalar, Node]]:
    return source.root.pairs if isinstance(source.root, nodes.Mapping) else []


@no_collector()
def load(
    source: Source,
    office: Source | None = None,
    overrides: Mapping[str, str] = NOTHING,
) -> Loaded:
    """Understand `source`, with `office` under it and `overrides` over both.

    Never raises on what a clerk wrote: what is wrong is in the findings, all of it.
    """
    reading = Reading()
    plan = _load(reading, source, office, overrides)
    read = [*source.findings, *(office.findings if office else ())]
    return Loaded(plan, _told(read, reading.findings, source))


def check_office(source: Source) -> list[Finding]:
    """Give everything that is wrong in an office file by itself."""
    reading = Reading()
    root = _root(reading, source)
    if root:
        pairs = _open_office(reading, source)
        reading.variables = _variables(reading, pairs, {})
        own = {key: pair for key, pair in pairs.items() if key != NOT_MERGED}
        read_fields(reading, own, PLAN)
        reading.variables.values()
    return _told(source.findings, reading.findings, source)


def _told(read: list[Finding], loaded: list[Finding], source: Source) -> list[Finding]:
    """Give all findings in order, none that the reader of the file told in other words."""
    told = {each.place for each in read}
    new = [each for each in loaded if each.kind not in _TOLD or each.place not in told]
    return sorted([*read, *new], key=lambda finding: _order(finding, source))


def _order(finding: Finding, source: Source) -> tuple[bool, str, int, int]:
    at = finding.place
    return at.file != source.name, at.file, at.line or 0, at.column or 0


def _load(
    reading: Reading,
    source: Source,
    office: Source | None,
    overrides: Mapping[str, str],
) -> Plan:
    root = _root(reading, source)
    if root is None:
        return Plan()
    own = open_form(reading, root, PLAN)
    if not isinstance(office.root if office else None, nodes.Mapping) and office_path(source):
        # That the office file cannot be used is told where it is read.
        reading.suspected.update(_OF_AN_OFFICE)
    settings = {name: _set(name, value) for name, value in overrides.items()}
    variables = _take_overrides(own, settings)
    pairs = merge(reading, own, _open_office(reading, office) if office else {})
    reading.variables = _variables(reading, pairs, variables)
    plan = _read(reading, pairs)
    want(reading, plan, pairs, source, root)
    _want_used(reading, pairs, variables)
    return replace(plan, variables=reading.variables.values(), origin=origin(root))


def _root(reading: Reading, source: Source) -> nodes.Mapping | None:
    root = source.root
    if isinstance(root, nodes.Mapping):
        return root
    if root is None or is_blank(root):
        if not source.findings:
            reading.at(faults.EMPTY_FILE, Place(source.name, 1, 1))
    else:
        reading.report(faults.NOT_KEYS, root)
    return None


def _open_office(reading: Reading, office: Source) -> Pairs:
    """Give the keys of an office file, its signers read."""
    if not isinstance(office.root, nodes.Mapping):
        _root(reading, office)
        return {}
    pairs = open_form(reading, office.root, PLAN)
    if OFFICE_FILE in pairs:
        reading.report(faults.OFFICE_IN_OFFICE, pairs.pop(OFFICE_FILE)[0])
    if NOT_MERGED in pairs:
        reading.signers = read_signers(reading, pairs[NOT_MERGED][1], NOT_MERGED)
    return pairs


# --- what is set on the command line ----------------------------------------------------


def _set(name: str, value: str) -> tuple[Scalar, Scalar]:
    """Give a key and a value as though they stood in a file of their own."""
    source = Source(f"{SET} {name}", value)
    return Scalar(source, 0, 0, name), Scalar(source, 0, len(value), value)


def _take_overrides(own: Pairs, settings: Mapping[str, tuple[Scalar, Scalar]]) -> Pairs:
    """Put what is set over the keys of the plan; give what can only be a variable."""
    variables: Pairs = {}
    for name, (key, value) in settings.items():
        field = PLAN.keys.get(folded(name))
        if field and field.key != OFFICE_FILE:
            own[field.key] = (key, value)
        else:
            variables[folded(name)] = (key, value)
    return variables


def _want_used(reading: Reading, pairs: Pairs, variables: Pairs) -> None:
    """Report what is set and is neither declared nor used."""
    declared = {folded(key.text) for key, _ in _mapped(pairs.get(VARIABLES))}
    for name, (key, _) in variables.items():
        if name in declared or name in reading.variables.used:
            continue
        near = reading.guesses.nearest(
            name, [key for key in (*PLAN.keys, *declared) if key != OFFICE_FILE]
        )
        if near:
            reading.report(faults.SET_NEAR, key, key=key.text, nearest=near)
        else:
            reading.report(faults.SET_UNKNOWN, key, key=key.text)


def _mapped(pair: tuple[Scalar, Node] | None) -> list[tuple[Scalar, Node]]:
    return pair[1].pairs if pair and isinstance(pair[1], nodes.Mapping) else []


def _variables(reading: Reading, pairs: Pairs, overrides: Pairs) -> Variables:
    """Give the variables: `nam`, the file's own, what is set over them."""
    declared: dict[str, Scalar] = {}
    if VARIABLES in pairs and not isinstance(pairs[VARIABLES][1], nodes.Mapping):
        value = pairs[VARIABLES][1]
        if not is_blank(value):
            reading.want_keys(value, VARIABLES, "so_phong: 12")
    for key, value in _mapped(pairs.get(VARIABLES)):
        name = folded(key.text)
        if name in declared or name == YEAR:
            first = pairs[YEAR][0] if name == YEAR and YEAR in pairs else declared.get(name, key)
            reading.report(faults.KEY_TWICE, key, key=key.text, line=place(first).line)
        elif isinstance(value, Scalar):
            declared[name] = value
        else:
            reading.report(faults.TEXT_WANTED, value, key=key.text)
    for name, (_, value) in overrides.items():
        if isinstance(value, Scalar):
            declared[name] = value
    year = pairs.get(YEAR)
    if year and isinstance(year[1], Scalar) and not is_blank(year[1]):
        declared[YEAR] = year[1]
    return Variables(declared, reading.at, reading.guesses)


# --- the plan ---------------------------------------------------------------------------


def _read(reading: Reading, pairs: Pairs) -> Plan:
    kind = _first(reading, pairs, "loai") or KE_HOACH
    numbering = _first(reading, pairs, "danh_so") or ()
    reading.scheme = numbering or levels.usual(kind)
    reading.heading_colon = _first(reading, pairs, "hai_cham_sau_tieu_de") or False
    first = {"loai", "danh_so", "hai_cham_sau_tieu_de"}
    rest = {key: pair for key, pair in pairs.items() if key not in first}
    # What a task may say depends on the columns of all tables.
    given = read_fields(reading, rest, PLAN, last="nhiem_vu")
    tasks: Rows = given.get("nhiem_vu", ())
    plan = replace(_plan(reading, kind, given), heading_colon=reading.heading_colon)
    want_groups(reading, tasks)
    plan = replace(plan, numbering=numbering, tasks=tasks)
    if not reading.task_lists:
        return plan
    names = {folded(name): name for name in group_names(tasks)}
    return replace(
        plan,
        items=tuple(named(plan.items, names)),
        appendices=tuple(
            replace(appendix, items=tuple(named(appendix.items, names)))
            for appendix in plan.appendices
        ),
    )


def _first(reading: Reading, pairs: Pairs, key: str) -> Any:
    """Read what must be known before everything else."""
    return PLAN.keys[key].shape.read(reading, pairs[key][1], key) if key in pairs else None


def _plan(reading: Reading, kind: DocumentKind, given: Given) -> Plan:
    return Plan(
        kind=kind,
        office=given.get("co_quan", Office()),
        year=given.get("nam"),
        number=given.get("so", ""),
        symbol=given.get("ky_hieu", ""),
        date=given.get("ngay"),
        subject=given.get("trich_yeu"),
        authority=given.get("tham_quyen", ""),
        addressees=given.get("kinh_gui", ()),
        basis=given.get("can_cu", ()),
        opening=given.get("mo_dau", ()),
        items=given.get("noi_dung", ()),
        closing=given.get("ket_thuc", ()),
        appendices=given.get("phu_luc", ()),
        recipients=given.get("noi_nhan", ()),
        archive=_archive(reading, given),
        drafter=given.get("nguoi_soan", ""),
        signer=given.get("nguoi_ky"),
        units=given.get("don_vi", ()),
        renamed=given.get("ten_da_doi", ()),
        draft=given.get("du_thao", False),
        urgency=given.get("do_khan"),
        secrecy=given.get("do_mat"),
        circulation=given.get("luu_hanh"),
        address=given.get("dia_chi", ()),
    )


def _archive(reading: Reading, given: Given) -> Text | Absent | None:
    """Give where it is kept: "Lưu: …" among the recipients goes before the office's `luu`."""
    said: Text | Absent | None = given.get("luu")
    if reading.archived is None:
        return said
    node, text = reading.archived
    if said is not None and given.keys["luu"].source is node.source:
        reading.report(faults.ARCHIVE_TWICE, node)
    return text

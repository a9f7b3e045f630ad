"""The settings of a project: `kehoach.yaml` at its root, every key of it optional."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import LANGUAGES, N_
from generator.source.nodes import Mapping, Node, Scalar, Sequence

if TYPE_CHECKING:
    from generator.check.waivers import Waiver

SETTINGS = "kehoach.yaml"
OUTPUT = "xuat"
LANGUAGE = "ngon_ngu"
TEMPLATES = "mau"
WAIVERS = "bo_qua"
KEYS = (OUTPUT, LANGUAGE, TEMPLATES, WAIVERS)

CODES, REASON, UNTIL, FILES = "ma", "ly_do", "den", "tep"
WAIVER_KEYS = (CODES, REASON, UNTIL, FILES)

UNKNOWN = Kind(
    "CD001",
    N_("The settings know no key “{key}”."),
    N_("The keys are: {keys}."),
    Severity.WARNING,
)
WRONG = Kind("CD002", N_("“{key}” cannot be “{value}”."), N_("Write {wanted}."))


NO_WAIVER = Kind(
    "CD003",
    N_("This is no waiver of a rule."),
    N_("Write “ma: KT101” and “ly_do: …”; if wanted “den: 31/12/2026” and “tep: output/*.docx”."),
)


class Settings(Struct, frozen=True):
    """What an office may set: where files go, the language, its templates, its waivers."""

    output: str = "output"
    language: str = ""
    templates: str = "mau-word"
    waivers: tuple[Waiver, ...] = ()


def read_settings(path: Path) -> tuple[Settings, list[Finding]]:
    """Read the settings at `path`; what is wrong in them is found and left as by default."""
    from generator.source.read import read_bytes

    source = read_bytes(path.read_bytes(), path.name)
    findings = list(source.findings)
    found: dict[str, str] = {}
    waivers: list[Waiver] = []
    if isinstance(source.root, Mapping):
        for key, value in source.root.pairs:
            place = source.place(key.start)
            if key.text not in KEYS:
                findings.append(Finding(UNKNOWN, place, {"key": key.text, "keys": ", ".join(KEYS)}))
            elif key.text == WAIVERS:
                read = list(_waivers(value))
                findings += [each for each in read if isinstance(each, Finding)]
                waivers += [each for each in read if not isinstance(each, Finding)]
            elif not isinstance(value, Scalar) or not _fits(key.text, value.text):
                data = {"key": key.text, "value": _shown(value), "wanted": _WANTED[key.text]}
                findings.append(Finding(WRONG, place, data))
            else:
                found[key.text] = value.text
    plain = Settings()
    settings = Settings(
        found.get(OUTPUT, plain.output),
        found.get(LANGUAGE, plain.language),
        found.get(TEMPLATES, plain.templates),
        tuple(waivers),
    )
    return settings, findings


_WANTED = {OUTPUT: "output", LANGUAGE: " / ".join(LANGUAGES), TEMPLATES: "mau-word"}


def _shown(value: object) -> str:
    return value.text if isinstance(value, Scalar) else "…"


def _fits(key: str, value: str) -> bool:
    if key == LANGUAGE:
        return value in LANGUAGES
    parts = Path(value).parts
    return bool(parts) and not Path(value).is_absolute() and ".." not in parts


def _waivers(node: Node) -> Iterator[Waiver | Finding]:
    """Give the waivers that a list holds; one alone needs no dash."""
    for item in node.items if isinstance(node, Sequence) else [node]:
        place = item.source.place(item.start)
        yield _waiver(item, place) or Finding(NO_WAIVER, place)


def _waiver(node: Node, place: Place) -> Waiver | None:
    # only here: it brings the whole checker, and few offices have a waiver
    from generator.check.waivers import Waiver, last_day

    if not isinstance(node, Mapping):
        return None
    values = {key.text: _texts(value) for key, value in node.pairs}
    codes = tuple(
        code.upper() for text in values.get(CODES, ()) for code in text.replace(",", " ").split()
    )
    days = values.get(UNTIL, ())
    until = last_day(days[0]) if days else None
    if not codes or not values.keys() <= set(WAIVER_KEYS) or (days and until is None):
        return None
    return Waiver(
        codes, " ".join(values.get(REASON, ())), place, until, files=values.get(FILES, ())
    )


def _texts(node: Node) -> tuple[str, ...]:
    """Give a text, or the texts of a list."""
    items = node.items if isinstance(node, Sequence) else [node]
    return tuple(item.text.strip() for item in items if isinstance(item, Scalar) and item.text)

"""Compile the translations of every room into the one catalogue that the program reads.

Those of click are compiled once more, alone: click reads its catalogue whole at every start.

``python tools/translations.py`` writes; ``--check`` says what is stale and what is missing.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

sys.path.insert(0, str(Path(__file__).parents[1]))
from tools.generated import main

ROOT = Path(__file__).parents[1]
PROGRAM = ROOT / "generator"
VIETNAMESE = PROGRAM / "locale" / "vi"
COMPILED = VIETNAMESE / "LC_MESSAGES"
DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Written into the catalogue in the place of now, so that it is the same every time."""


def merged(folder: Path, rooms: str = "*") -> Catalog:
    """Give the translations of every room, or of the `rooms` named so, in one catalogue."""
    whole = Catalog(locale="vi", charset="utf-8")
    for path in sorted(folder.glob(f"{rooms}.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="vi"):
                if message.id:
                    whole.add(message.id, message.string)
    return whole


def compiled(catalogue: Catalog) -> bytes:
    """Give the catalogue as gettext reads it."""
    plain = Catalog(
        locale="vi", charset="utf-8", header_comment="", creation_date=DAY, revision_date=DAY
    )
    for message in sorted((m for m in catalogue if m.id), key=lambda m: str(m.id)):
        plain.add(message.id, message.string)
    out = BytesIO()
    write_mo(out, plain)
    return out.getvalue()


def marked(program: Path) -> set[str]:
    """Give every sentence of the program that is marked for translation."""
    keywords = {"N_": None, "rule": (2,)}
    found = extract_from_dir(str(program), keywords=keywords)
    return {message for _, _, message, _, _ in found if isinstance(message, str)}


def untranslated(program: Path, catalogue: Catalog) -> Iterator[str]:
    """Give what is marked and has no Vietnamese."""
    for sentence in sorted(marked(program)):
        message = catalogue.get(sentence)
        if sentence and (message is None or not message.string):
            yield sentence


if __name__ == "__main__":
    catalogue = merged(VIETNAMESE)
    missing = list(untranslated(PROGRAM, catalogue))
    for sentence in missing:
        print(f"no Vietnamese: {sentence}")
    click = merged(VIETNAMESE, "click")
    stale = main(
        {COMPILED / "messages.mo": compiled(catalogue), COMPILED / "click.mo": compiled(click)}
    )
    sys.exit(stale or bool(missing))

"""Write `generator/text/advances.py`: the widths of the letters of Liberation Serif.

Its letters are as wide as those of Times New Roman. The four fonts are looked for where
systems keep them, or below ``--fonts FOLDER``. Versions before 2 have no Vietnamese letters
and are passed over; where a font is missing, nothing is written or compared, and that is said.
"""

from __future__ import annotations

import struct
import sys
import unicodedata
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from tools.generated import ROOT, main

OUTPUT = ROOT / "generator" / "text" / "advances.py"
FACES = {
    "REGULAR": "LiberationSerif-Regular.ttf",
    "BOLD": "LiberationSerif-Bold.ttf",
    "ITALIC": "LiberationSerif-Italic.ttf",
    "BOLD_ITALIC": "LiberationSerif-BoldItalic.ttf",
}
FOLDERS = (
    Path("/usr/share/fonts"),
    Path("/usr/local/share/fonts"),
    Path("/Library/Fonts"),
    Path("C:/Windows/Fonts"),
)
RANGES = (
    (0x20, 0x250),  # Latin
    (0x300, 0x370),  # combining marks
    (0x370, 0x400),  # Greek, in measures
    (0x1E00, 0x1F00),  # Vietnamese
    (0x2000, 0x2070),  # punctuation
    (0x2070, 0x20D0),  # small figures, currencies
    (0x2100, 0x2300),  # signs, arrows, mathematics
    (0x25A0, 0x2600),  # boxes to tick
)
ZERO = {"Mn", "Cf", "Zl", "Zp"}
LINE = 88

HEAD = '''"""Advance widths of Liberation Serif, in units of its em; written by tools/widths.py.

Each face gives the letters that are so many units wide. Times New Roman has the same.
"""

# fmt: off

from __future__ import annotations

UNITS_PER_EM = {units}

'''


def tables(font: bytes) -> dict[bytes, int]:
    """Give the offset of every table of a TrueType `font`."""
    count = struct.unpack_from(">H", font, 4)[0]
    rows = (struct.unpack_from(">4sLLL", font, 12 + 16 * row) for row in range(count))
    return {tag: offset for tag, _, offset, _ in rows}


def glyphs(font: bytes, cmap: int) -> dict[int, int]:
    """Give the glyph of each letter, from the table of Unicode's first plane."""
    count = struct.unpack_from(">H", font, cmap + 2)[0]
    places = (struct.unpack_from(">HHL", font, cmap + 4 + 8 * row) for row in range(count))
    at = cmap + next(offset for platform, kind, offset in places if (platform, kind) == (3, 1))
    double = struct.unpack_from(">H", font, at + 6)[0]
    lists = [at + 14, at + 16 + double, at + 16 + 2 * double, at + 16 + 3 * double]
    found = {}
    for place in range(0, double, 2):
        end, start, delta, shift = (struct.unpack_from(">H", font, row + place)[0] for row in lists)
        for letter in range(start, end + 1):
            glyph = letter
            if shift:
                within = lists[3] + place + shift + 2 * (letter - start)
                glyph = struct.unpack_from(">H", font, within)[0]
            found[letter] = (glyph + delta) % 65536 if glyph else 0
    return found


def advances(font: bytes) -> dict[str, int]:
    """Give the advance width of every letter within `RANGES` that the font has."""
    offsets = tables(font)
    measured = struct.unpack_from(">H", font, offsets[b"hhea"] + 34)[0]
    widths = {}
    for code, glyph in glyphs(font, offsets[b"cmap"]).items():
        letter = chr(code)
        if glyph and any(start <= code < end for start, end in RANGES):
            row = offsets[b"hmtx"] + 4 * min(glyph, measured - 1)
            zero = unicodedata.category(letter) in ZERO
            widths[letter] = 0 if zero else struct.unpack_from(">H", font, row)[0]
    return widths


def literal(letter: str) -> str:
    """Write `letter` inside a string of Python, by its number where it would not be seen."""
    seen = letter.isprintable() and letter not in {'"', "\\"} and not unicodedata.combining(letter)
    return letter if seen else f"\\u{ord(letter):04x}"


def face(name: str, widths: dict[str, int]) -> str:
    """Write one face as a constant."""
    alike: dict[int, list[str]] = defaultdict(list)
    for letter in sorted(widths):
        alike[widths[letter]].append(literal(letter))
    lines = [f"{name} = {{"]
    for width in sorted(alike):
        chunks = [""]
        for letter in alike[width]:
            if len(chunks[-1]) + len(letter) > LINE:
                chunks.append("")
            chunks[-1] += letter
        if len(chunks) == 1:
            lines.append(f'    {width}: "{chunks[0]}",')
        else:
            lines += [f"    {width}: (", *(f'        "{chunk}"' for chunk in chunks), "    ),"]
    return "\n".join([*lines, "}"])


def module(fonts: dict[str, bytes]) -> str:
    """Write the module."""
    font = fonts["REGULAR"]
    units = struct.unpack_from(">H", font, tables(font)[b"head"] + 18)[0]
    faces = [face(name, advances(font)) for name, font in fonts.items()]
    return HEAD.replace("{units}", str(units)) + "\n\n".join(faces) + "\n"


def find(file: str, folders: Sequence[Path]) -> bytes | None:
    """Read a font that has the letters of Vietnamese, or give None."""
    for folder in folders:
        for path in sorted(folder.rglob(file)):
            font = path.read_bytes()
            if ord("Ộ") in glyphs(font, tables(font)[b"cmap"]):
                return font
    return None


def run(arguments: list[str] | None = None) -> int:
    """Write the module, or compare it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--fonts", type=Path, action="append", default=[])
    options, rest = parser.parse_known_args(arguments)
    folders = [folder for folder in (*options.fonts, *FOLDERS) if folder.is_dir()]
    fonts = {name: find(file, folders) for name, file in FACES.items()}
    missing = [FACES[name] for name, font in fonts.items() if font is None]
    if missing:
        print(f"skipped: no {', '.join(missing)} with Vietnamese letters on this machine")
        return 0
    return main({OUTPUT: module({name: font for name, font in fonts.items() if font})}, rest)


if __name__ == "__main__":
    sys.exit(run())

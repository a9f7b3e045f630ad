"""What stands on the pages of a PDF: words and drawn lines, measured in points."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from dataclasses import dataclass, field
from functools import cache

import pytest

PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)
WORD = re.compile(
    r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>'
)
PATH = re.compile(
    r'<path style="fill:none;[^"]*" d="M ([\d.-]+) ([\d.-]+) L ([\d.-]+) ([\d.-]+) " '
    r'transform="matrix\(([\d.-]+),0,0,([\d.-]+),([\d.-]+),([\d.-]+)\)"'
)
GLYPH = re.compile(r'<use xlink:href="#glyph[^"]*" x="([\d.-]+)" y="([\d.-]+)"')


@dataclass(frozen=True)
class Word:
    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Line:
    left: float
    top: float
    right: float
    bottom: float

    @property
    def length(self) -> float:
        return max(self.right - self.left, self.bottom - self.top)


@dataclass(frozen=True)
class Page:
    width: float
    height: float
    words: tuple[Word, ...]
    lines: tuple[Line, ...] = ()
    baselines: tuple[float, ...] = field(default=())

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words)

    def find(self, phrase: str) -> list[Word]:
        """Give the words of the first place where `phrase` stands."""
        wanted = phrase.split()
        texts = [word.text for word in self.words]
        for start in range(len(texts) - len(wanted) + 1):
            if texts[start : start + len(wanted)] == wanted:
                return list(self.words[start : start + len(wanted)])
        raise AssertionError(phrase)

    def bottom_line(self) -> str:
        """Give the lowest line of the text."""
        lowest = max(word.bottom for word in self.words)
        return " ".join(word.text for word in self.words if lowest - word.bottom < 3)


def _run(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


@cache
def pages(data: bytes, folder, drawn: bool = False) -> tuple[Page, ...]:
    """Read the pages of a PDF; lines and baselines only where they are wanted."""
    if not shutil.which("pdftotext"):
        pytest.skip("poppler is not here")
    file = folder / "pages.pdf"
    file.write_bytes(data)
    found = []
    for number, match in enumerate(PAGE.finditer(_run("pdftotext", "-bbox", str(file), "-")), 1):
        width, height, inside = match.groups()
        words = tuple(
            Word(*map(float, word.groups()[:4]), html.unescape(word.group(5)))
            for word in WORD.finditer(inside)
        )
        lines, baselines = _drawn(file, number) if drawn else ((), ())
        found.append(Page(float(width), float(height), words, lines, baselines))
    return tuple(found)


def _drawn(file, number: int) -> tuple[tuple[Line, ...], tuple[float, ...]]:
    page = str(number)
    svg = _run("pdftocairo", "-svg", "-f", page, "-l", page, str(file), "-")
    lines = set()
    for match in PATH.finditer(svg):
        x1, y1, x2, y2, across, down, right, below = map(float, match.groups())
        xs = sorted((x1 * across + right, x2 * across + right))
        ys = sorted((y1 * down + below, y2 * down + below))
        lines.add(Line(xs[0], ys[0], xs[1], ys[1]))
    baselines = {round(float(match.group(2)), 2) for match in GLYPH.finditer(svg)}
    return tuple(lines), tuple(sorted(baselines))

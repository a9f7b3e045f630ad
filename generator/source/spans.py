"""Where in the file a character of a text stands: through folds, quotes and escapes.

The rules are YAML's own, run again on the few lines of one text. Where a text was mended
before it was read they do not hold; then its characters are looked for one after another.
"""

from __future__ import annotations

import re

from generator.source.nodes import Scalar

_BREAK = re.compile(r"\r\n|\n|\r")
_GAP = re.compile(r"[ \t]*(?:(?:\r\n|\n|\r)[ \t]*)+|[ \t]+\Z")
_ESCAPE = re.compile(r"\\(?:x(..)|u(....)|U(........)|(\r\n|\n|\r)[ \t]*|(.))", re.DOTALL)
_HEADER = re.compile(r"[|>]([+-]?)([1-9]?)([+-]?)[^\r\n]*")
_SIGNS = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip

_Chart = list[tuple[str, int]]


def locate(scalar: Scalar, index: int) -> int:
    """Give the offset in the file of character `index` of the text of `scalar`.

    A character that was written as an escape, or made of a line break, stands where that
    begins; the index behind the last one is the end of the text in the file.
    """
    if not scalar.style and len(scalar.text) == scalar.end - scalar.start:
        return scalar.start + index
    return offsets(scalar)[index]


def offsets(scalar: Scalar) -> list[int]:
    """Give where each character of the text of `scalar` stands in the file, and where it ends."""
    raw = scalar.source.text[scalar.start : scalar.end]
    if scalar.style in ("|", ">"):
        chart = [(sign, at - scalar.start) for sign, at in _block(scalar)]
    elif scalar.style:
        chart = _flow(raw[1:-1], 1, scalar.style)
    else:
        chart = _flow(raw, 0, "")
    if "".join(sign for sign, _ in chart) != scalar.text:
        chart = _aligned(raw, scalar.text)
    end = len(raw) - (1 if scalar.style in ("'", '"') and len(raw) > 1 else 0)
    return [scalar.start + at for _, at in chart] + [scalar.start + end]


def _flow(raw: str, base: int, style: str) -> _Chart:
    """Read a text without quotes or between them."""
    chart: _Chart = []
    at = 0
    while at < len(raw):
        sign = raw[at]
        if sign == "\\" and style == '"' and (escape := _ESCAPE.match(raw, at)):
            chart += _escaped(escape, base)
            at = escape.end()
        elif sign == "'" and style == "'":
            chart.append(("'", base + at))
            at += 2
        elif sign in " \t\r\n" and (gap := _GAP.match(raw, at)) and _BREAK.search(gap.group()):
            chart += _fold(raw, gap.start(), gap.end(), base)
            at = gap.end()
        else:
            chart.append((sign, base + at))
            at += 1
    return chart


def _escaped(escape: re.Match[str], base: int) -> _Chart:
    at = base + escape.start()
    code = escape.group(1) or escape.group(2) or escape.group(3)
    if code:
        try:
            return [(chr(int(code, 16)), at)]
        except (ValueError, OverflowError):
            return []
    if escape.group(4):
        return []
    return [(_SIGNS.get(escape.group(5), escape.group(5)), at)]


def _fold(raw: str, start: int, end: int, base: int) -> _Chart:
    """Make one line break a space, and of several one less than there are."""
    breaks = [found.start() for found in _BREAK.finditer(raw, start, end)]
    if len(breaks) == 1:
        return [(" ", base + breaks[0])]
    return [("\n", base + at) for at in breaks[1:]]


def _block(scalar: Scalar) -> _Chart:
    text = scalar.source.text
    header = _HEADER.match(text, scalar.start)
    if header is None:
        return []
    chomp = header.group(1) or header.group(3)
    lines = _lines(scalar, header.end())
    filled = [line for line in lines if line[2] > line[1]]
    if not filled:
        return [("\n", start) for start, _, _ in lines][: len(scalar.text)]
    digit = header.group(2)
    indent = filled[0][1] - filled[0][0]
    if digit:
        # How deep the block stands is counted from its parent, which the lines do not tell.
        indent = min(at - start for start, at, _ in filled)
        indent = _shortest(scalar, filled, indent)
    return _unfolded(
        text, lines, indent, folded=scalar.style == ">", chomp=chomp, whole=scalar.text
    )


def _shortest(scalar: Scalar, filled: list[tuple[int, int, int]], least: int) -> int:
    """Find the indentation with which the first line reads as the text begins."""
    begins = scalar.text.lstrip("\n")
    spaces = len(begins) - len(begins.lstrip(" "))
    start, at, _ = filled[0]
    return min(max(at - start - spaces, 0), least)


def _lines(scalar: Scalar, at: int) -> list[tuple[int, int, int]]:
    """Give start, first letter and end of each line below a block's mark."""
    text, lines = scalar.source.text, []
    # Blank lines behind the last letter belong to the text where it keeps them.
    end = scalar.end + len(scalar.text) - len(scalar.text.rstrip("\n"))
    found = _BREAK.match(text, at)
    while found and found.end() <= max(end, scalar.end) and found.end() < len(text):
        start = found.end()
        following = _BREAK.search(text, start)
        stop = following.start() if following else len(text)
        first = start
        while first < stop and text[first] == " ":
            first += 1
        if start > scalar.end and first < stop:
            break
        lines.append((start, first, stop))
        found = following
    return lines


def _unfolded(  # noqa: PLR0913 - the rules of a block
    text: str,
    lines: list[tuple[int, int, int]],
    indent: int,
    *,
    folded: bool,
    chomp: str,
    whole: str,
) -> _Chart:
    """Run YAML's rules for the lines of a block."""
    chart: _Chart = []
    before: tuple[str, int] | None = None
    blanks: _Chart = []
    loose = False
    for start, _, stop in lines:
        begins = start + indent
        if begins >= stop:
            blanks.append(("\n", start))
            continue
        leading = text[begins] in " \t"
        if before and folded and not loose and not leading:
            if not blanks:
                chart.append((" ", before[1]))
        elif before:
            chart.append(before)
        chart += blanks
        chart += [(text[at], at) for at in range(begins, stop)]
        before, blanks, loose = ("\n", stop), [], leading
    if chomp != "-" and before:
        chart.append(before)
    if chomp == "+":
        chart += blanks
    return chart[: len(whole)]


def _aligned(raw: str, text: str) -> _Chart:
    """Find the characters of `text` in `raw` one after another, as far as they are there."""
    chart: _Chart = []
    at = 0
    for sign in text:
        if not sign.isspace():
            found = raw.find(sign, at, at + 400)
            at = found if found >= 0 else at
        chart.append((sign, min(at, len(raw))))
        if raw[at : at + 1] == sign or sign.isspace():
            at = min(at + 1, len(raw))
    return chart

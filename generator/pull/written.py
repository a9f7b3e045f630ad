"""Texts and items as they are written into the plan's file, at their column."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.finding import Edit
from generator.pull.places import Spot
from generator.pull.wording import Put, StuckError
from generator.source.edits import apply
from generator.source.nodes import Mapping, Scalar, Source
from generator.source.nodes import Sequence as List
from generator.source.read import read
from generator.source.spans import offsets
from generator.source.write import WIDTH, Value, write

LONGEST_LINE = 120
"""A line that grew beyond this is broken; a shorter one stays one, so that others stay too."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_ESCAPED = {'"': '\\"', "\\": "\\\\"}


def line_end(source: Source) -> str:
    """Give how the lines of a file end."""
    found = _LINE_END.search(source.text)
    return found.group() if found else "\n"


def column(source: Source, offset: int) -> int:
    """Give how many letters stand before `offset` on its line."""
    return (source.place(offset).column or 1) - 1


def items(values: Sequence[Value], at: int) -> str:
    """Give the items of a list, their dashes at the column `at`."""
    deep = at // 2
    value: Value = list(values)
    for _ in range(deep):
        value = [value]
    lines = write(value).split("\n")[deep:]
    return _moved("\n".join(lines), at - 2 * deep)


def behind(value: Value, at: int) -> str:
    """Give what stands behind a key or a dash; lines below it begin at the column `at`."""
    written = items([value], max(at - 2, 0))
    return written.lstrip(" ").removeprefix("-").removeprefix(" ").removesuffix("\n")


def _moved(text: str, by: int) -> str:
    return re.sub(r"^(?=[^\n])", " " * by, text, flags=re.MULTILINE) if by else text


# --- whole lines ----------------------------------------------------------------------------------


def lines_out(source: Source, start: int, end: int) -> Edit:
    """Take out the lines from the one that `start` stands on to the one that `end` does."""
    first = source.start_of(source.line(start))
    before = source.text[first:start]
    if before.strip(" -") or before.count("-") > 1:
        raise StuckError
    after = source.start_of(source.line(max(start, end - 1)) + 1)
    return Edit(first, after, "")


def lines_in(source: Source, behind_: int, text: str) -> Edit:
    """Put lines below the one on which what ends at `behind_` does."""
    after = source.start_of(source.line(max(0, behind_ - 1)) + 1)
    end = line_end(source)
    lines = text.replace("\n", end)
    if after and source.text[after - 1] not in "\r\n":
        return Edit(after, after, end + lines.removesuffix(end))
    return Edit(after, after, lines)


def lines_before(source: Source, start: int, text: str) -> Edit:
    """Put lines above the one that `start` stands on, and above the comments over it."""
    line = source.line(start)
    while line > 1 and _comment(source, line - 1):
        line -= 1
    at = source.start_of(line)
    return Edit(at, at, text.replace("\n", line_end(source)))


def as_list(holder: Spot, values: Sequence[Value], *, below: bool) -> Edit:
    """Make a list of an entry that stands alone below its heading, with `values` beside it."""
    source, node = holder.node.source, holder.node
    start = source.start_of(source.line(node.start))
    after = source.start_of(source.line(node.end - 1) + 1)
    at, end = column(source, node.start), line_end(source)
    first, *others = source.text[start:after].splitlines(keepends=True)
    if first[:at].strip(" "):
        raise StuckError
    lines = [
        f"{first[:at]}- {first[at:]}",
        *(f"  {each}" if each.strip() else each for each in others),
    ]
    old = "".join(lines)
    old += "" if old.endswith(("\n", "\r")) else end
    new = items(values, at).replace("\n", end)
    return Edit(start, after, old + new if below else new + old)


def _comment(source: Source, line: int) -> bool:
    start = source.start_of(line)
    return source.text[start : source.start_of(line + 1)].lstrip(" ").startswith("#")


# --- one text -------------------------------------------------------------------------------------


def reworded(spot: Spot, changes: Sequence[Put]) -> Edit:
    """Give the edit that makes `changes` in the text of `spot`, as near to what stands there."""
    scalar = spot.node
    assert isinstance(scalar, Scalar)  # noqa: S101 - only texts have letters
    value = apply(scalar.text, [Edit(each.start, each.end, each.text) for each in changes])
    if spot.is_key:
        return _as_key(spot, scalar, value)
    raw = _in_place(scalar, changes)
    if raw is None or not _reads(spot, raw, value):
        return rewritten(spot, value)
    return Edit(scalar.start, scalar.end, raw)


def rewritten(spot: Spot, value: Value) -> Edit:
    """Give the edit that writes `value` anew where the node of `spot` stands."""
    node, source = spot.node, spot.node.source
    if _in_brackets(spot):
        if not isinstance(value, str):
            raise StuckError
        text = "".join(_ESCAPED.get(sign, sign) for sign in value)
        if "\n" in text:
            raise StuckError
        return Edit(node.start, node.end, f'"{text}"')
    start, before = node.start, ""
    end = node.end
    if spot.key is not None and not spot.in_list:
        at = column(source, spot.key.start) + 2
        between = source.text[spot.key.end : node.start]
        blank = isinstance(node, Scalar) and not node.text and not node.style
        loose = _LINE_END.search(between) or not between.endswith((" ", "\t"))
        if blank or loose or isinstance(value, list):
            start = source.text.index(":", spot.key.end) + 1
            end = start if blank else end
            before = "" if isinstance(value, list) else " "
    else:
        at = column(source, node.start) if isinstance(node, Scalar) else 2
    try:
        text = behind(value, at) if not isinstance(value, list) else "\n" + items(value, at)
    except ValueError:
        raise StuckError from None
    text = f"{before}{text}".rstrip("\n").replace("\n", line_end(source))
    return Edit(start, max(start, end), text)


def longer(spot: Spot, lines: Sequence[str]) -> Edit | None:
    """Give the edit that adds `lines` to a text in a block; None for a text that is in none."""
    node = spot.node
    if not isinstance(node, Scalar) or node.style not in (">", "|") or not node.text.strip():
        return None
    source, end = node.source, line_end(node.source)
    last = source.text[source.start_of(source.line(node.end - 1)) : node.end]
    indent = last[: len(last) - len(last.lstrip(" "))]
    folded = node.style == ">"
    between = end * 2 if folded else end
    rows = [_wrapped(f"{indent}{line}") if folded else [f"{indent}{line}"] for line in lines]
    return Edit(node.end, node.end, "".join(between + end.join(each) for each in rows))


def _in_brackets(spot: Spot) -> bool:
    above = spot.above.node if spot.above is not None else None
    return (
        isinstance(above, List | Mapping)
        and above.source.text[above.start : above.start + 1] in "[{"
    )


def _as_key(spot: Spot, scalar: Scalar, value: str) -> Edit:
    if _in_brackets(spot) or "\n" in value:
        raise StuckError
    try:
        written = write({value: ""}).removesuffix("\n").removesuffix(":")
    except ValueError:
        raise StuckError from None
    return Edit(scalar.start, scalar.end, written)


def _in_place(scalar: Scalar, changes: Sequence[Put]) -> str | None:
    """Give what stands in the file with the changes made at their letters."""
    places = offsets(scalar)
    edits = []
    for each in changes:
        text = _quoted(each.text, scalar.style)
        if text is None:
            return None
        start = places[each.start]
        breaks = scalar.text[each.start : each.start + 1] == "\n"
        if each.start and (each.start == each.end or breaks):
            start = min(start, _behind(scalar, places, each.start - 1))
        edits.append(Edit(start - scalar.start, max(start, places[each.end]) - scalar.start, text))
    raw = apply(scalar.source.text[scalar.start : scalar.end], edits)
    return _broken(raw, scalar) if scalar.style == ">" else raw


def _behind(scalar: Scalar, places: Sequence[int], at: int) -> int:
    """Give where the letter `at` ends, before a line break that may follow."""
    if scalar.style in ('"', "'"):
        return places[at + 1]
    return places[at] + 1


def _quoted(text: str, style: str) -> str | None:
    if style == "'":
        return text.replace("'", "''")
    if style == '"':
        return "".join(_ESCAPED.get(sign, sign) for sign in text)
    return text


def _broken(raw: str, scalar: Scalar) -> str:
    """Break lines of a folded text that grew too long."""
    before = set(scalar.source.text[scalar.start : scalar.end].splitlines())
    lines = raw.split("\n")
    found = []
    for line in lines:
        found += [line] if line in before or len(line) <= LONGEST_LINE else _wrapped(line)
    return "\n".join(found)


def _wrapped(line: str) -> list[str]:
    """Break a line at single spaces, where YAML reads one again."""
    indent = line[: len(line) - len(line.lstrip(" "))]
    found, end = [], "\r" if line.endswith("\r") else ""
    rest = line.strip()
    while len(indent) + len(rest) > WIDTH:
        at = rest.rfind(" ", 0, WIDTH - len(indent) + 1)
        while at > 0 and (rest[at - 1] == " " or rest[at + 1 : at + 2] in " -+*#"):
            at = rest.rfind(" ", 0, at)
        if at <= 0:
            break
        found.append(f"{indent}{rest[:at]}{end}")
        rest = rest[at + 1 :]
    return [*found, f"{indent}{rest}{end}"]


def _reads(spot: Spot, raw: str, value: str) -> bool:
    """Say whether `raw` is read as `value`, without a word from the reader."""
    if _in_brackets(spot):
        source = read(f"- [{raw}]\n", "")
        root = source.root
        inner = root.items[0] if isinstance(root, List) and root.items else None
        found = inner.items if isinstance(inner, List) else []
    else:
        source = read(f"- {raw}\n", "")
        found = source.root.items if isinstance(source.root, List) else []
    said = found[0] if len(found) == 1 else None
    return isinstance(said, Scalar) and said.text == value and not source.findings

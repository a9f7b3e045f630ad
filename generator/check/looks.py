"""How the letters of a component look, held against what the decree says of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from generator.check.registry import Fault
from generator.check.subjects import Undecided
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Line
from generator.document.recognise.lines import in_capitals, squeezed, visible
from generator.i18n import N_, Phrase
from generator.standard import nd30, tolerances
from generator.standard.measure import Alignment, Component, Measure
from generator.text.late import late
from generator.text.widths import width_pt

MM_PER_POINT = 25.4 / 72
_READ = late(r"[^\W_]")
HELP = N_("Select these words in Word and set them so.")
"""What to do about a look that is wrong."""

_CAPITALS = N_("must be in capitals")
_SMALL = N_("must not be in capitals")
_BOLD, _NOT_BOLD = N_("must be bold"), N_("must not be bold")
_ITALIC, _UPRIGHT = N_("must be italic"), N_("must be upright, not italic")
_CENTRED = N_("must stand in the middle")
_SIZE = N_("has size {size}; it must be {least}")
_SIZES = N_("has size {size}; it must be {least} to {most}")
_NO_SIZE = N_("the size of these letters is not in the file")
_SPACES = "  "
_SIZE_OF_BODY = nd30.BODY.size.chosen


def figure(value: float) -> str:
    """Write a figure as clerks do."""
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


def seen(runs: Iterable[view.Run]) -> tuple[view.Run, ...]:
    """Give the runs with letters or digits that count: no marks of notes, nothing hidden."""
    return tuple(
        run
        for run in runs
        if run.note is None and not run.superscript and run.seen and _READ.search(run.text)
    )


def seen_in(paragraph: view.Paragraph) -> tuple[view.Run, ...]:
    """Give the runs of a paragraph that count."""
    return seen(visible(paragraph))


def line_of(paragraph: view.Paragraph) -> Line:
    """Give a paragraph as one line."""
    return Line(paragraph, visible(paragraph))


def wrong(part: Component, lines: Sequence[Line]) -> Iterator[Fault]:
    """Give what is wrong with the look of `lines`, which are `part`: a fault for each property."""
    yield from _case(part, lines)
    yield from _flag(part.bold, "bold", lines, _BOLD, _NOT_BOLD)
    yield from _flag(part.italic, "italic", lines, _ITALIC, _UPRIGHT)
    yield from _size(part, lines)
    if part.align is Alignment.CENTER:
        yield from (
            Fault({"wrong": Phrase(_CENTRED)}, line, line.text)
            for line in lines
            if is_centred(line) is False and not by_spaces(line)
        )


def _case(part: Component, lines: Sequence[Line]) -> Iterator[Fault]:
    if part.capitals:
        for line in lines:
            if line.text != line.text.upper():
                yield Fault({"wrong": Phrase(_CAPITALS)}, line, line.text)
    elif part.capitals is False and in_capitals(" ".join(line.text for line in lines)):
        yield Fault({"wrong": Phrase(_SMALL)}, lines[0], lines[0].text)


def _flag(
    wanted: bool | None, name: str, lines: Sequence[Line], yes: str, no: str
) -> Iterator[Fault]:
    for line in lines if wanted is not None else ():
        off = [run for run in seen(line.runs) if getattr(run, name) is not wanted]
        if off:
            yield Fault({"wrong": Phrase(yes if wanted else no)}, line, off[0].shown.strip())


def _size(part: Component, lines: Sequence[Line]) -> Iterator[Fault]:
    if not isinstance(part.size, Measure):
        return
    for line in lines:
        yield from sizes(part.size, line, seen(line.runs))


def sizes(fact: Measure, at: object, runs: Iterable[view.Run]) -> Iterator[Fault]:
    """Give the sizes of `runs` that the decree does not allow, each once."""
    told: set[float | None] = set()
    for run in runs:
        if run.size in told or (run.size is not None and fact.allows(run.size)):
            continue
        told.add(run.size)
        if run.size is None:
            yield Undecided(at=at, quote=run.shown.strip(), reason=_NO_SIZE)
            continue
        phrase = _SIZE if fact.least == fact.most else _SIZES
        data = {
            "wrong": Phrase(phrase),
            "size": figure(run.size),
            "least": figure(fact.least),
            "most": figure(fact.most),
        }
        yield Fault(data, at, run.shown.strip())


# --- where a line stands ------------------------------------------------------------------


def width_mm(runs: Iterable[view.Run]) -> float:
    """Measure letters that stand side by side; without a size they are as the body's."""
    return MM_PER_POINT * sum(
        width_pt(run.shown, run.size or _SIZE_OF_BODY, bold=run.bold, italic=run.italic)
        for run in runs
    )


def by_spaces(line: Line) -> bool:
    """Say whether a line was pushed to its place with spaces or tabs."""
    raw = "".join(run.shown for run in line.runs)
    pushed = raw[: len(raw) - len(raw.lstrip())]
    return (
        line.paragraph.align is not Align.CENTER
        and line.whole
        and ("\t" in pushed or _SPACES in pushed.replace("\u00a0", " "))
    )


def is_centred(line: Line) -> bool | None:
    """Say whether a line stands in the middle of its column, give or take what nobody sees.

    None where that cannot be known: beside something else, or in a column of unknown width.
    """
    paragraph = line.paragraph
    if paragraph.align is Align.CENTER:
        return True
    if not line.whole or paragraph.align is None or paragraph.width is None:
        return None
    if "\t" in line.text:
        return None
    width = width_mm(line.runs)
    room = paragraph.width
    if paragraph.align is Align.RIGHT:
        middle = room - paragraph.right - width / 2
    else:
        middle = paragraph.indent + paragraph.first + width / 2
    return abs(middle - room / 2) <= tolerances.CENTRE_MM


def printed(lines: Iterable[Line]) -> list[float]:
    """Measure the lines as they come out on paper, in mm: a long one is broken."""
    return [width for line in lines for width in _broken(line)]


def _broken(line: Line) -> Iterator[float]:
    runs = seen(line.runs)
    if not runs:
        return
    look = runs[0]
    paragraph = line.paragraph
    room = paragraph.width - paragraph.indent - paragraph.right if paragraph.width else None
    used = 0.0
    for word in squeezed(line.text).split(" "):
        width = _width(word, look)
        space = _width(" ", look) if used else 0.0
        if used and room is not None and used + space + width > room:
            yield used
            used = width
        else:
            used += space + width
    yield used


def _width(text: str, look: view.Run) -> float:
    size = look.size or _SIZE_OF_BODY
    return MM_PER_POINT * width_pt(text, size, bold=look.bold, italic=look.italic)

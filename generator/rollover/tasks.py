"""Tasks that say how far they have come: finished ones are left out, others carried over."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.finding import Edit
from generator.plan.keys import folded
from generator.plan.model import State
from generator.plan.progress import PROGRESS
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict, Years
from generator.rollover.form import cleared
from generator.rollover.walk import pair
from generator.source.nodes import Mapping, Node, Scalar, Sequence, Source
from generator.source.spans import locate

ORIGIN = "chuyển từ năm {year} – "
"""What a task begins its progress with that was not finished; it is never printed."""

_CARRIED = re.compile(r"chuyển từ năm [0-9]{4}")
_STATES = {folded(state.value): state for state in State}
_WORD = re.compile(r"[^\W\d_]+")
_SEEMS_DONE = re.compile(
    r"\s*(?:(?:đã|cơ\s+bản)\s+)*(?:hoàn\s+thành|hoàn\s+tất|kết\s+thúc|làm\s+xong|xong|bỏ|dừng|100\s*%)(?!\w)",
    re.IGNORECASE,
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_EMPTY = re.compile(r"[ \t]*(?:[ \t]#[^\r\n]*)?(?=[\r\n]|\Z)")
_NAMED = re.compile(r"\s+")


class _Task(Struct, frozen=True):
    """A task with its progress."""

    item: Mapping
    progress: Node
    state: State | None

    @property
    def name(self) -> str:
        """What is to be done."""
        found = pair(self.item, "viec")
        text = found[1].text if found and isinstance(found[1], Scalar) else ""
        return _NAMED.sub(" ", text).strip()


def tasks(source: Source, years: Years, *, keep_done: bool) -> Iterator[Change]:
    """Give what becomes of the tasks that say how far they have come."""
    found = pair(source.root, "nhiem_vu")
    if found:
        yield from _listed(found[1], years, keep_done=keep_done)


def _listed(node: Node, years: Years, *, keep_done: bool) -> Iterator[Change]:
    """Go through a list of tasks and groups."""
    items = node.items if isinstance(node, Sequence) else []
    told = {index: task for index, item in enumerate(items) if (task := _task(item))}
    over = {i for i, task in told.items() if task.state in {State.DONE, State.DROPPED}}
    whole = len(over) == len(items)
    for index, item in enumerate(items):
        task = told.get(index)
        if task is None:
            for _, value in item.pairs if isinstance(item, Mapping) else ():
                yield from _listed(value, years, keep_done=keep_done)
        elif _seems_done(task):
            yield _asked(task, reasons.TASK_SEEMS_DONE)
        elif index not in over:
            yield from _carried(task, years)
        elif keep_done and task.state is State.DONE:
            yield _begun_anew(task)
        elif whole:
            yield _asked(task, reasons.GROUP_FINISHED)
        else:
            yield _left_out(task, index)


def _task(item: Node) -> _Task | None:
    found = pair(item, PROGRESS)
    if not isinstance(item, Mapping) or found is None:
        return None
    value = found[1]
    if isinstance(value, Scalar) and not value.text.strip():
        return None
    return _Task(item, value, _state(value))


def _state(value: Node) -> State | None:
    if isinstance(value, Mapping) and len(value.pairs) == 1:
        return _STATES.get(folded(value.pairs[0][0].text))
    word = _WORD.match(value.text.strip()) if isinstance(value, Scalar) else None
    return _STATES.get(folded(word.group())) if word else None


def _seems_done(task: _Task) -> bool:
    """Say whether a note, in which no word of the form stands, may say that a task is finished."""
    note = task.progress
    return task.state is None and isinstance(note, Scalar) and bool(_SEEMS_DONE.match(note.text))


def _asked(task: _Task, reason: str) -> Change:
    item = task.item
    return Change(item.start, item.end, Verdict.DECIDE, task.name, task.name, Reason(reason))


def _begun_anew(task: _Task) -> Change:
    node = task.progress
    reason = Reason(reasons.TASK_KEPT)
    edits = cleared(node, "").edits if isinstance(node, Scalar) else _written(node, '""')
    return Change(node.start, node.end, Verdict.MOVED, task.name, task.name, reason, edits)


def _written(node: Node, text: str) -> tuple[Edit, ...]:
    return (Edit(node.start, node.end, text),)


def _carried(task: _Task, years: Years) -> Iterator[Change]:
    node = task.progress
    origin = ORIGIN.format(year=years.old)
    if isinstance(node, Scalar):
        if _CARRIED.match(node.text):
            return
        at = locate(node, len(node.text) - len(node.text.lstrip()))
        edits: tuple[Edit, ...] = (Edit(at, at, origin),)
    else:
        said = " ".join(node.source.text[node.start : node.end].replace('"', "'").split())
        edits = _written(node, f'"{origin}{said}"'.replace("\\", "\\\\"))
    reason = Reason(reasons.TASK_CARRIED)
    new = f"{task.name} ({origin.strip(' –')})"
    yield Change(node.start, node.end, Verdict.MOVED, task.name, new, reason, edits)


def _left_out(task: _Task, index: int) -> Change:
    """Take the lines of a task out of the file, where it has lines of its own."""
    lines = _lines(task.item, comments=index > 0)
    if lines is None:
        return _asked(task, reasons.TASK_INLINE)
    dropped = task.state is State.DROPPED
    reason = Reason(reasons.TASK_DROPPED if dropped else reasons.TASK_DONE)
    return Change(*lines, Verdict.MOVED, task.name, "", reason, (Edit(*lines, ""),))


def _lines(item: Mapping, *, comments: bool) -> tuple[int, int] | None:
    text = item.source.text
    dash = text.rfind("-", 0, item.start)
    line = max(text.rfind("\n", 0, dash), text.rfind("\r", 0, dash)) + 1
    indent = text[line:dash]
    if dash < 0 or text[dash + 1 : item.start].strip() or indent.strip():
        return None
    rest = _EMPTY.match(text, item.end)
    if rest is None:
        return None
    end = _LINE.match(text, rest.end())
    first = _with_comments(item.source, line, indent) if comments else line
    return first, end.end() if end else rest.end()


def _with_comments(source: Source, line: int, indent: str) -> int:
    """Give where the comments begin that stand just above `line`, as deep as it."""
    number = source.line(line)
    while number > 1:
        above = source.text[source.start_of(number - 1) : source.start_of(number)]
        if not above.startswith(f"{indent}#"):
            break
        number -= 1
    return source.start_of(number)

"""What a reserved word of the outline holds: a loose text, who does it, the tasks of a group."""

from __future__ import annotations

from generator.plan import body_faults, faults
from generator.plan.keys import folded
from generator.plan.model import Assignment, Loose, TaskList, Text
from generator.plan.reading import Reading, origin, pairs_of, place
from generator.plan.shapes import SCALAR, Shape
from generator.source import nodes
from generator.source.nodes import Node, Scalar
from generator.text.rich import Run

EVERY_GROUP = "tất cả"


def without_colon(title: Text | None) -> tuple[Text | None, bool]:
    """Give a heading without the colon that was typed at its end, and whether there was one."""
    if title is None or not title.paragraphs or not title.paragraphs[-1]:
        return title, False
    *lines, last = title.paragraphs
    *parts, end = last
    if not isinstance(end, Run) or not end.text.rstrip().endswith(":"):
        return title, False
    rest = end.text.rstrip(": \t")
    kept = (*parts, Run(rest, end.bold, end.italic)) if rest else tuple(parts)
    if not kept:
        return None, True
    return Text((*lines, kept), title.origin), True


def _loose(reading: Reading, node: Node, key: str) -> Loose | None:
    text = reading.text(node, key)
    if text is None:
        reading.report(faults.EMPTY_ITEM, node)
        return None
    return Loose(text)


def _assignment(reading: Reading, node: Node, key: str) -> Assignment | None:
    if not isinstance(node, nodes.Mapping) or not node.pairs:
        reading.want_keys(node, key, "Cơ quan chủ trì: Văn phòng")
    parts = []
    for label, said in pairs_of(node):
        name, _ = without_colon(reading.key_text(label))
        text = reading.text(said, label.text) or Text((), origin(said))
        if name:
            parts.append((name, text))
        else:
            reading.report(body_faults.HEADING_EMPTY, label)
    return Assignment(tuple(parts), origin(node)) if parts else None


def _task_list(reading: Reading, node: Node, key: str) -> TaskList | None:
    group = reading.line(node, key)
    if not group:
        if isinstance(node, Scalar):
            reading.report(faults.EMPTY_ITEM, node)
        return None
    reading.tasks_wanted = True
    if folded(group) == folded(EVERY_GROUP):
        group = ""
    else:
        reading.task_lists.append((group, place(node)))
    return TaskList(group, origin(node))


LOOSE = Shape(_loose, SCALAR, "đoạn chữ")
ASSIGNMENT = Shape(
    _assignment,
    {"type": "object", "additionalProperties": dict(SCALAR)},
    "các dòng `nhãn: đơn vị`",
)
TASK_LIST = Shape(_task_list, SCALAR, "tên một nhóm nhiệm vụ, hoặc `tất cả`")

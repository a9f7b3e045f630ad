"""Reading YAML: a file's text → its values, each with its place, and all that is wrong with it.

libyaml says what stands where; what it means is nobody's business here. A file that it
reads without a doubt is read once. In any other one the doctor names every fault and mends
a copy, so that one fault does not hide the next; the values are then those of the copy, their
places those of the clerk's file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec import Struct

from generator.finding import Finding, Place
from generator.source import faults
from generator.source.bytes import decode, pasted
from generator.source.collector import no_collector
from generator.source.doubt import doubtful
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.offsets import Offsets
from generator.source.plain import grow_plain
from generator.source.tree import Tree, grow

MAX_FINDINGS = 500
"""Nobody reads more; the last one says that there are more."""


def read_bytes(data: bytes, name: str) -> Source:
    """Read the bytes of a YAML file."""
    decoded = decode(data, name)
    source = read(decoded.text, name)
    source.encoding = decoded.encoding
    if not decoded.whole:
        # A text that is not what the file holds must neither be used nor written back.
        source.root = None
        source.findings = [Finding(each.kind, each.place, each.data) for each in source.findings]
    source.findings = sorted([*decoded.findings, *source.findings], key=_order)
    return source


def read(text: str, name: str) -> Source:
    """Read YAML `text`.

    Every scalar stays text, as the clerk typed it: ``05`` is not 5 and ``5/3/2026``
    is not a date until the model says so.
    """
    source = Source(name, text.removeprefix("\ufeff"))
    if source.text != text:
        source.encoding = "utf-8-sig"
    with no_collector():
        _fill(source)
    source.findings = _few([*pasted(source.text, name), *source.findings], name)
    return source


def _fill(source: Source) -> None:
    text = source.text
    source.root = grow_plain(source)
    if source.root is not None:
        return
    tree = grow(source, text)
    if tree.refused or (tree.clear and not doubtful(text)):
        source.findings, source.root = tree.findings, tree.root
        return
    accepted = tree.stopped is None
    examined = _examine(source, tree, accepted=accepted)
    if accepted and examined.tree.stopped is not None:
        # What was joined in silence stands apart once it is mended: then all of it counts.
        examined = _examine(source, tree, accepted=False)
    source.findings, source.root = examined.findings, examined.tree.root
    if examined.lost:
        source.root = None


class _Examined(Struct):
    """What the doctor found, and what grew of the copy that he mended."""

    tree: Tree
    findings: list[Finding]
    lost: bool


def _examine(source: Source, tree: Tree, *, accepted: bool) -> _Examined:
    """Have the doctor look at `source`, of which `tree` grew as it is."""
    from generator.source.doctor import examine  # 35 ms that a file without a doubt should not pay

    examination = examine(source, accepted=accepted)
    if examination.ended:
        more = Finding(faults.MORE, Place(source.name), {"limit": len(examination.findings)})
        return _Examined(Tree(), [*examination.findings, more], lost=True)
    where: Callable[[int], int] | None = None
    if examination.edits:
        offsets = Offsets(examination.edits)
        where = offsets.original
        tree = grow(source, apply(source.text, examination.edits), where)
    findings = [*examination.findings, *tree.findings]
    if tree.stopped is not None:
        findings += _stopped(source, findings, tree.stopped, where)
    return _Examined(tree, findings, examination.lost)


def _stopped(
    source: Source,
    findings: list[Finding],
    offset: int,
    where: Callable[[int], int] | None,
) -> Iterator[Finding]:
    place = source.place(min(where(offset) if where else offset, len(source.text)))
    # Where a fault has a name already, libyaml's stopping there says nothing new.
    if all(place.line != known.place.line for known in findings):
        yield Finding(faults.UNREADABLE, place)


def _few(findings: list[Finding], name: str) -> list[Finding]:
    findings.sort(key=_order)
    if len(findings) <= MAX_FINDINGS:
        return findings
    told = [finding for finding in findings if finding.kind is not faults.MORE][:MAX_FINDINGS]
    return [*told, Finding(faults.MORE, Place(name), {"limit": MAX_FINDINGS})]


def _order(finding: Finding) -> tuple[bool, int, int, str]:
    last = finding.kind is faults.MORE
    return last, finding.place.line or 0, finding.place.column or 0, finding.kind.code

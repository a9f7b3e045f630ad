"""Accepting and rejecting every tracked change of a Word file, as Word does, and no more."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from generator.word.package import unpack
from generator.word.parts import w
from generator.word.table_parts import joined

CHANGES = {"pPrChange": {"rPr", "sectPr"}, "rPrChange": {"ins", "del"}, "sectPrChange": set()}
"""What holds an old look, and what of its parent is no part of the look."""

LAYOUT = ("tblPr", "tblGrid", "trPr", "tcW", "vAlign", "headerReference", "footerReference")
"""What follows from the words: the tracked file has the new one's."""


class Opened:
    """The text of a file, its footnotes put where their marks stand."""

    def __init__(self, data: bytes):
        parts = unpack(data)
        self.root = etree.fromstring(joined(parts["word/document.xml"]))
        notes = etree.fromstring(parts["word/footnotes.xml"])
        self.notes = {note.get(w("id")): note for note in notes}

    def settled(self, *, accept: bool) -> etree._Element:
        root = deepcopy(self.root)
        gone = "del" if accept else "ins"
        rows(root, gone)
        runs(root, gone)
        looks(root, accept=accept)
        marks(root, gone)
        return root

    def plain(self, root: etree._Element, *, layout: bool = True) -> bytes:
        """Give one form for what is printed alike."""
        root = deepcopy(root)
        for reference in root.iter(w("footnoteReference")):
            content = self.notes[reference.get(w("id"))]
            reference.set(w("id"), "".join(content.itertext()))
        if not layout:
            for name in LAYOUT:
                for element in list(root.iter(w(name))):
                    element.getparent().remove(element)
        for paragraph in root.iter(w("p")):
            merge_runs(paragraph)
        for name in ("rPr", "pPr", "trPr"):
            for element in list(root.iter(w(name))):
                if not len(element):
                    element.getparent().remove(element)
        return etree.tostring(root, method="c14n", exclusive=True)


def rows(root, gone):
    for row in list(root.iter(w("tr"))):
        properties = row.find(w("trPr"))
        for state in ("ins", "del"):
            mark = None if properties is None else properties.find(w(state))
            if mark is None:
                continue
            properties.remove(mark)
            if state == gone:
                table = row.getparent()
                table.remove(row)
                if table.find(w("tr")) is None:
                    table.getparent().remove(table)
                break


def runs(root, gone):
    for state in ("ins", "del"):
        for mark in list(root.iter(w(state))):
            parent = mark.getparent()
            if parent.tag != w("p"):
                continue
            if state != gone:
                at = parent.index(mark)
                parent[at:at] = list(mark)
            parent.remove(mark)
    for text in root.iter(w("delText")):
        text.tag = w("t")


def looks(root, *, accept):
    for name, apart in CHANGES.items():
        for change in list(root.iter(w(name))):
            parent = change.getparent()
            parent.remove(change)
            if not accept:
                for child in [c for c in parent if etree.QName(c).localname not in apart]:
                    parent.remove(child)
                old = list(change[0])
                if name == "rPrChange":
                    parent.extend(old)
                else:
                    parent[0:0] = old


def marks(root, gone):
    """Join a paragraph whose mark goes to the one below it, whose look stays."""
    for paragraph in list(root.iter(w("p"))):
        for state in ("ins", "del"):
            mark = paragraph.find(f"{w('pPr')}/{w('rPr')}/{w(state)}")
            if mark is None:
                continue
            mark.getparent().remove(mark)
            if state != gone:
                continue
            below = paragraph.getnext()
            content = [child for child in paragraph if child.tag != w("pPr")]
            if content:
                assert below.tag == w("p")
                at = 1 if below.find(w("pPr")) is not None else 0
                below[at:at] = content
            paragraph.getparent().remove(paragraph)


def merge_runs(paragraph):
    """Put neighbouring runs of one look together."""
    last = None
    for run in [child for child in paragraph if child.tag == w("r")]:
        look = run.find(w("rPr"))
        if look is not None and not len(look):
            run.remove(look)
            look = None
        key = b"" if look is None else etree.tostring(look, method="c14n", exclusive=True)
        for text in [t for t in run.iter(w("t")) if not t.text]:
            run.remove(text)
        if not [child for child in run if child.tag != w("rPr")]:
            paragraph.remove(run)
            continue
        if last is not None and last[1] == key and run.getprevious() is last[0]:
            for child in [child for child in run if child.tag != w("rPr")]:
                held = last[0][-1]
                if child.tag == w("t") and held.tag == w("t"):
                    held.text += child.text
                else:
                    last[0].append(child)
            paragraph.remove(run)
        else:
            last = (run, key)


def check(old: bytes, new: bytes, made: bytes) -> None:
    """Hold a tracked file against the two that it was made of."""
    file, before, after = Opened(made), Opened(old), Opened(new)
    assert file.plain(file.settled(accept=True)) == after.plain(after.root)
    rejected = file.plain(file.settled(accept=False), layout=False)
    assert rejected == before.plain(before.root, layout=False)

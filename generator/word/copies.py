"""A copy of somebody's Word file with small changes: what both annotating and mending do.

Every part that nobody changes is copied as it is stored; what cannot be changed without
breaking it (a signature, a protection) is refused with the reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from generator.errors import GeneratorError
from generator.i18n import N_
from generator.word.package import entry, pack, unpack
from generator.word.parts import W, add, main_part, parse, relationships, serialise, w

if TYPE_CHECKING:
    from lxml import etree

    from generator.document.view import View


class SignedError(GeneratorError):
    """A signed file may not be changed: its signature would break."""

    code = "MT111"
    message = N_("{name} is signed: a changed copy would lose its signature. Nothing was written.")
    help = N_("Work on the Word file from before the signature.")
    exit_code = 1


class ProtectedError(GeneratorError):
    """A file whose author forbids changing it."""

    code = "MT112"
    message = N_("{name} is protected against changes. Nothing was written.")
    help = N_("In Word: Review, Restrict Editing, Stop Protection; then try again.")
    exit_code = 1


class TrackedError(GeneratorError):
    """A file in which changes are being tracked: ours would not be."""

    code = "MT113"
    message = N_("Changes are tracked in {name}. Nothing was written.")
    help = N_("In Word: accept or reject all changes, stop tracking them, and try again.")
    exit_code = 1


class StrictError(GeneratorError):
    """A file in the strict form of the format, which Word itself seldom writes."""

    code = "MT114"
    message = N_("{name} was saved as “Strict Open XML”, which cannot be changed here.")
    help = N_("Save it in Word as “Word Document (*.docx)” and try again.")
    exit_code = 1


class Copy(Struct):
    """A Word file taken apart: `main` names the part of the text, `root` is its XML.

    `changed` holds the other parts that were changed, as XML.
    """

    name: str
    parts: dict[str, bytes]
    main: str
    root: etree._Element
    changed: dict[str, etree._Element]

    def related(self, kind: str) -> str:
        """Give the part of a kind that the text is tied to, or nothing."""
        ties = relationships(self.parts, self.main)
        found = (t.target for t in ties if t.kind == kind and not t.external)
        return next((target for target in found if target in self.parts), "")

    def part(self, name: str) -> etree._Element:
        """Give a part for changing."""
        if name == self.main:
            return self.root
        if name not in self.changed:
            self.changed[name] = parse(self.parts[name], name, self.name)
        return self.changed[name]

    def add(self, kind: str, target: str, root: etree._Element) -> str:
        """Add a part that the text is tied to; give the id of the tie."""
        self.parts, tie = add(self.parts, self.main, kind, target, b"")
        self.changed[target] = root
        return tie

    def paragraphs(self) -> list[etree._Element]:
        """Give the paragraphs of the text as a view counts them, from 1."""
        return list(self.root.iter(w("p")))

    def free(self, stem: str) -> str:
        """Give a name beside the text that no part has yet."""
        folder = self.main.rpartition("/")[0]
        names = (f"{folder}/{stem}{n}.xml".lstrip("/") for n in range(1, len(self.parts) + 2))
        return next(name for name in names if name not in self.parts)

    def packed(self) -> bytes:
        """Give the file with its changes."""
        changed = {**self.changed, self.main: self.root}
        return pack(
            entry(name, serialise(changed[name]) if name in changed else content)
            for name, content in self.parts.items()
        )


def copy(data: bytes, name: str) -> Copy:
    """Take the Word file `data` apart."""
    parts = unpack(data, name)
    main = main_part(parts, name)
    root = parse(parts[main], main, name)
    if root.tag != w("document"):
        raise StrictError(name=name)
    return Copy(name, parts, main, root, {})


def refuse_signed(view: View, name: str) -> None:
    """Refuse a file that a changed copy would break."""
    if view.signed:
        raise SignedError(name=name)


def refuse_guarded(view: View, name: str) -> None:
    """Refuse a file that somebody signed, protects, or whose changes are tracked."""
    refuse_signed(view, name)
    if view.protected:
        raise ProtectedError(name=name)
    if view.tracked:
        raise TrackedError(name=name)


def new_root(tag: str) -> etree._Element:
    """Give the root of a new part."""
    from lxml import etree

    return etree.Element(w(tag), nsmap={"w": W})

"""The letters of a paragraph: its runs, through every wrapping that Word puts around them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from generator.document.view import SOFT_HYPHEN, Block, Run, Trace
from generator.word.reading import drawings
from generator.word.reading.drawings import Drawn
from generator.word.reading.faces import Face
from generator.word.reading.printed import Pieces
from generator.word.reading.symbols import sign
from generator.word.reading.xml import ALTERNATE, Element, M, W, alternative, find

_PRESERVE: Final = "{http://www.w3.org/XML/1998/namespace}space"
_XML_SPACE: Final = " \t\r\n"
PAGE_BREAK: Final = "\f"
NO_BREAK_HYPHEN: Final = "\u2011"

_TRACES: Final = {
    W + "ins": Trace.INSERTED,
    W + "moveTo": Trace.INSERTED,
    W + "del": Trace.DELETED,
    W + "moveFrom": Trace.DELETED,
}
_WRAPPINGS: Final = frozenset(
    {W + name for name in ("smartTag", "customXml", "sdtContent", "dir", "bdo", "rubyBase", "rt")},
) | frozenset(_TRACES)
_RUN: Final = W + "r"
_RUN_PROPERTIES: Final = W + "rPr"
_TEXT: Final = W + "t"


class Letters(Pieces):
    """Reads the letters of one paragraph."""

    def read(self, paragraph: Element) -> tuple[Run, ...]:
        """Give the runs of a paragraph."""
        self.began = self.story.page + self.story.turns
        self._walk(paragraph)
        self.close()
        return tuple(self.runs)

    # --- what holds runs ----------------------------------------------------------

    def _walk(self, parent: Element) -> None:
        for child in parent:
            if child.tag == _RUN:
                self._run(child)
            elif child.tag in _WRAPPINGS:
                before, self.trace = self.trace, _stronger(self.trace, _TRACES.get(child.tag))
                self._walk(child)
                self.trace = before
            else:
                read = _AROUND_RUNS.get(child.tag)
                if read is not None:
                    read(self, child)

    def content_control(self, element: Element) -> None:
        """Take in what a content control holds."""
        content = find(element, W + "sdtContent")
        if content is not None:
            self._walk(content)

    def hyperlink(self, element: Element) -> None:
        """Take in the letters of a link."""
        self.link += 1
        self._walk(element)
        self.link -= 1

    def branch(self, element: Element) -> None:
        """Take in the branch of an alternative that is shown."""
        shown = alternative(element)
        if shown is not None:
            self._walk(shown)

    def formula(self, element: Element) -> None:
        """Take in the letters of a formula."""
        face = self.story.file.styles.face(self.style, self.ground, None)
        self.add("".join(text.text or "" for text in element.iter(M + "t")), face)

    def simple_field(self, element: Element) -> None:
        """Take in a field that is written in one piece."""
        fields = self.story.fields
        outer = len(fields)
        self.begin()
        fields[-1].code.append(element.get(W + "instr", ""))
        fields[-1].shows = True
        self._walk(element)
        face = self.story.file.styles.face(self.style, self.ground, None)
        while len(fields) > outer:
            self.end(face)

    def _run(self, run: Element) -> None:
        face = self.story.file.styles.face(self.style, self.ground, find(run, _RUN_PROPERTIES))
        for child in run:
            tag = child.tag
            if tag == _TEXT:
                self.plain(child, face)
            else:
                read = _IN_RUN.get(tag)
                if read is not None:
                    read(self, child, face)

    # --- what stands in a run -----------------------------------------------------

    def plain(self, element: Element, face: Face) -> None:
        """Take in a text, without the spaces at its ends that Word drops."""
        text = element.text
        if not text:
            return
        if element.get(_PRESERVE) != "preserve":
            text = text.strip(_XML_SPACE)
        if "\n" in text or "\r" in text:
            text = text.replace("\r\n", " ").replace("\n", " ").replace("\r", " ")
        self.add(text, face)

    def broken(self, element: Element, face: Face) -> None:
        """Take in a break of the line, of the column or of the page."""
        kind = element.get(W + "type", "textWrapping")
        self.add("\n" if kind == "textWrapping" else PAGE_BREAK, face)
        if kind == "page":
            self.story.turns = True

    def symbol(self, element: Element, face: Face) -> None:
        """Take in a sign of a font without letters."""
        font = element.get(W + "font")
        try:
            code = int(element.get(W + "char", ""), 16)
            text = sign(code, font)
        except (ValueError, OverflowError):
            return
        self.add(text, face, font)

    def note(self, element: Element, face: Face) -> None:
        """Take in the mark of a note."""
        number = self.story.file.note(element)
        if self.in_code():
            return
        self.mark(face, note=number)

    def alternate(self, element: Element, face: Face) -> None:
        """Take in the branch of an alternative that is shown."""
        branch = alternative(element)
        for child in branch if branch is not None else ():
            read = _IN_RUN.get(child.tag)
            if read is not None:
                read(self, child, face)

    def drawing(self, element: Element, face: Face) -> None:
        """Take in a drawing."""
        self._drawn(drawings.drawing(element, self._blocks), face)

    def picture(self, element: Element, face: Face) -> None:
        """Take in a drawing of the old kind."""
        self._drawn(drawings.picture(element, self._blocks, self.width), face)

    def _blocks(self, content: Element, width: float | None) -> tuple[Block, ...]:
        return self.story.aside(content, width)

    def _drawn(self, drawn: Drawn, face: Face) -> None:
        if self.trace is Trace.DELETED or face.look.hidden:
            return
        self.boxes.extend(drawn.boxes)
        self.rules.extend(drawn.rules)
        self.mark(face, drawn=True)

    def field_mark(self, element: Element, face: Face) -> None:
        """Take in the beginning, the middle or the end of a field."""
        kind = element.get(W + "fldCharType")
        fields = self.story.fields
        if kind == "begin":
            self.begin()
        elif kind == "separate" and fields:
            fields[-1].shows = True
        elif kind == "end" and fields:
            self.end(face)

    def code(self, element: Element, _: Face) -> None:
        """Take in a piece of a field's code."""
        fields = self.story.fields
        if fields and not fields[-1].shows:
            fields[-1].code.append(element.text or "")

    def page_number(self, _: Element, face: Face) -> None:
        """Take in a page number that is no field."""
        self.begin()
        self.story.fields[-1].code.append("PAGE")
        self.end(face)

    def new_page(self, _: Element, __: Face) -> None:
        """Count a page that Word began here when it last laid out the text."""
        self.turn()

    def ruby(self, element: Element, _: Face) -> None:
        """Take in the letters under a reading aid."""
        base = find(element, W + "rubyBase")
        if base is not None:
            self._walk(base)


def _stronger(outer: Trace, inner: Trace | None) -> Trace:
    """Give what became of text inside both: what was deleted stays deleted."""
    if inner is None or outer is Trace.DELETED:
        return outer
    return inner


def _adds(text: str) -> Callable[[Letters, Element, Face], None]:
    def read(letters: Letters, _: Element, face: Face) -> None:
        letters.add(text, face)

    return read


_IN_RUN: Final[dict[str, Callable[[Letters, Element, Face], None]]] = {
    _TEXT: Letters.plain,
    W + "delText": Letters.plain,
    W + "tab": _adds("\t"),
    W + "ptab": _adds("\t"),
    W + "br": Letters.broken,
    W + "cr": _adds("\n"),
    W + "noBreakHyphen": _adds(NO_BREAK_HYPHEN),
    W + "softHyphen": _adds(SOFT_HYPHEN),
    W + "sym": Letters.symbol,
    W + "footnoteReference": Letters.note,
    W + "endnoteReference": Letters.note,
    W + "drawing": Letters.drawing,
    W + "pict": Letters.picture,
    W + "object": Letters.picture,
    W + "fldChar": Letters.field_mark,
    W + "instrText": Letters.code,
    W + "pgNum": Letters.page_number,
    W + "lastRenderedPageBreak": Letters.new_page,
    W + "ruby": Letters.ruby,
    ALTERNATE: Letters.alternate,
}

_AROUND_RUNS: Final[dict[str, Callable[[Letters, Element], None]]] = {
    W + "sdt": Letters.content_control,
    W + "hyperlink": Letters.hyperlink,
    W + "fldSimple": Letters.simple_field,
    M + "oMath": Letters.formula,
    M + "oMathPara": Letters.formula,
    ALTERNATE: Letters.branch,
}

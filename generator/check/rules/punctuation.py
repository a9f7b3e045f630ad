"""Dấu câu: brackets and quotes in pairs, spaces beside the marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from generator.check.passages import Passage, holding, texts
from generator.check.registry import Fault, Mend, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late

_NEAR = 12
_AROUND = 30
_POINT = late(r"(?:^|(?<=[\s;:,./]))(?:[0-9]{1,2}|[a-zđA-ZĐ])\)")
_ADDRESS = late(r"(?:https?://|www\.)\S+|\S+@\S+")
_BEFORE = late(r"(?<=[^\s.…_,;:/\d(]) +(?P<mark>[,;:!?]|\.(?![./\w…]))(?![./…_])")
_AFTER = late(r"(?<=[^\W\d_]{2})(?P<mark>[,;]|\.(?!\w{2,5}\b(?:\.|/|\s*$)))(?=[^\W\d_]{2})")
_TIGHT = late(r"[,;.][^\W\d_]")
_AFTER_DOTS = late(r"(?<=[,;])\s?(?P<mark>\.{3}|…)(?=[^\W\d_]{2})")
_INSIDE = late(r"\( +(?=[^\s)….])|(?<=[^\s(….]) +\)")
_OPENING, _CLOSING = "“«", "”»"


class _Left(Struct, frozen=True):
    """A bracket or a quotation mark without its partner."""

    number: int
    passage: Passage
    at: int

    @property
    def quote(self) -> str:
        """The words from it, or up to it."""
        text = self.passage.text
        if text[self.at] in "(" + _OPENING + '"':
            return text[self.at : self.at + _AROUND].rsplit(" ", 1)[0] or text[self.at]
        begun = text[max(0, self.at - _AROUND) : self.at + 1]
        return begun.split(" ", 1)[-1] if len(begun) > _AROUND else begun


def _unpaired(document: Document, opening: str, closing: str) -> Iterator[_Left]:
    """Give the marks without a partner, nor one in the paragraphs around."""
    opened: list[_Left] = []
    signs = late(f"[{re.escape(opening + closing)}]")
    for number, passage in enumerate(texts(document)):
        text = passage.text
        if not any(map(text.__contains__, opening + closing)):
            continue
        points = closing == ")" and ")" in text
        skipped = {found.end() - 1 for found in _POINT.finditer(text)} if points else set()
        for found in signs.finditer(text):
            at, sign = found.start(), found[0]
            if sign in opening:
                opened.append(_Left(number, passage, at))
            elif sign in closing and at not in skipped:
                if opened and _together(opened[-1], number, passage):
                    opened.pop()
                else:
                    yield _Left(number, passage, at)
            elif sign in closing and opened and opened[-1].number == number:
                opened.pop()  # "(điểm a)" closes what was opened here
    yield from opened


def _together(opened: _Left, number: int, passage: Passage) -> bool:
    """Say whether a mark may close what was opened there: here, or not far above."""
    if opened.number == number:
        return True
    return number - opened.number <= _NEAR and opened.passage.where is passage.where


def _straight(document: Document) -> Iterator[_Left]:
    """Give the straight quotation marks that are left over; two paragraphs may share a pair."""
    left: _Left | None = None
    for number, passage in enumerate(texts(document)):
        if passage.text.count('"') % 2 == 0:
            continue
        if left and _together(left, number, passage):
            left = None
            continue
        if left:
            yield left
        left = _Left(number, passage, passage.text.rindex('"'))
    if left:
        yield left


def _faults(left: Sequence[_Left]) -> Iterator[Fault]:
    for each in sorted(left, key=lambda mark: (mark.number, mark.at)):
        data = {"mark": each.passage.text[each.at], "words": each.quote}
        yield Fault(data, each.passage.at, each.quote)


@rule(
    "CT111",
    N_("The bracket {mark} at “{words}” has no partner."),
    help=N_("Put the other bracket in, or take this one out."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CT-03",),
)
def bracket_without_partner(document: Document) -> Iterator[Fault]:
    """Dấu ngoặc đơn thiếu một bên.

    Dấu ngoặc sau chữ của điểm (a), b)) không tính.

    Sai: trên các phương tiện thông tin đại chúng (Đài Phát thanh, Báo Nhân dân, mạng xã hội
    Đúng: trên các phương tiện thông tin đại chúng (Đài Phát thanh, Báo Nhân dân, mạng xã hội)
    """
    yield from _faults(list(_unpaired(document, "(", ")")))


@rule(
    "CT112",
    N_("The quotation mark {mark} at “{words}” has no partner."),
    help=N_("Put the other mark in, or take this one out."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CT-03",),
)
def quotation_mark_without_partner(document: Document) -> Iterator[Fault]:
    """Dấu ngoặc kép thiếu một bên.

    Lời dẫn dài mấy đoạn thì mở ở đoạn đầu, đóng ở đoạn cuối: không bị coi là thiếu.

    Sai: chương trình “Đối thoại về cải cách hành chính năm 2026
    Đúng: chương trình “Đối thoại về cải cách hành chính” năm 2026
    """
    curled = list(_unpaired(document, _OPENING, _CLOSING))
    told = {left.number for left in curled}  # “so" is one fault, not two
    yield from _faults(
        [*curled, *(left for left in _straight(document) if left.number not in told)]
    )


@rule(
    "CT113",
    N_("A space stands before “{mark}”."),
    help=N_("Punctuation follows the word without a space."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.SAFE,
    rows=("CT-06", "FT-05"),
)
def space_before_mark(document: Document) -> Iterator[Fault]:
    """Dấu cách đứng trước dấu câu.

    Sai: công chức , viên chức
    Đúng: công chức, viên chức
    """
    for passage in holding(document, *(f" {mark}" for mark in ",;:!?.")):
        for found in _BEFORE.finditer(passage.text):
            if _in_address(passage.text, found.start()):
                continue
            first = passage.text.rfind(" ", 0, found.start()) + 1
            word = passage.text[first : found.start()]
            quote = passage.text[first : found.end()]
            yield Fault({"mark": found["mark"]}, passage.at, quote, word + found["mark"])


@rule(
    "CT114",
    N_("No space follows the “{mark}” in “{words}”."),
    help=N_("Put a space behind it."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("CT-06", "FT-05"),
)
def no_space_after_mark(document: Document) -> Iterator[Fault]:
    """Sau dấu câu thiếu dấu cách.

    Sai: quản lý văn bản đi đến.Đẩy mạnh thực hiện
    Đúng: quản lý văn bản đi, đến. Đẩy mạnh thực hiện
    """
    for passage in texts(document):
        for at in _tight(passage.text):
            text = passage.text
            before = passage.word_before(at)
            if text[at] == "." and not (before[:1].islower() and text[at + 1].isupper()):
                continue  # an abbreviation, the name of a file: no sentence ends here
            if _in_address(text, at):
                continue
            last = re.compile(r"[\w]+").match(text, at + 1)
            quote = before + text[at : last.end() if last else at + 1]
            yield Fault({"mark": text[at], "words": quote}, passage.at, quote)
    for passage in holding(document, "...", "…"):
        yield from _after_dots(passage)


@lru_cache(maxsize=2_000)
def _tight(text: str) -> tuple[int, ...]:
    """Give where a letter follows a mark at once; in a table most cells say what others say."""
    return tuple(found.start() for found in _AFTER.finditer(text)) if _TIGHT.search(text) else ()


def _after_dots(passage: Passage) -> Iterator[Fault]:
    """Give where a word follows at once on the dots that end a list: "zalo,...trong"."""
    text = passage.text
    for found in _AFTER_DOTS.finditer(text):
        first = max(text.rfind(" ", 0, found.start()), text.rfind("\n", 0, found.start())) + 1
        last = re.compile(r"\w+").match(text, found.end())
        quote = text[first : last.end() if last else found.end()]
        yield Fault({"mark": found["mark"], "words": quote}, passage.at, quote)


def _in_address(text: str, at: int) -> bool:
    return any(found.start() <= at < found.end() for found in _ADDRESS.finditer(text))


@rule(
    "CT115",
    N_("A space stands inside the bracket: “{words}”."),
    help=N_("Nothing stands between a bracket and the word in it."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.SAFE,
    rows=("CT-06", "FT-05"),
)
def space_inside_bracket(document: Document) -> Iterator[Fault]:
    """Dấu cách thừa bên trong dấu ngoặc đơn.

    Sai: Các phòng, đơn vị thuộc Sở ( để thực hiện)
    Đúng: Các phòng, đơn vị thuộc Sở (để thực hiện)
    """
    for passage in holding(document, "( ", " )"):
        text = passage.text
        for found in _INSIDE.finditer(text):
            if found[0].startswith("("):
                end = re.compile(r"\w+|\S").match(text, found.end())
                quote = text[found.start() : end.end() if end else found.end()]
            else:
                quote = text[text.rfind(" ", 0, found.start()) + 1 : found.end()]
            yield Fault(
                {"words": quote}, passage.at, quote, re.sub(r"(?<=\() +| +(?=\))", "", quote)
            )

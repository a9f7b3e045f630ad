"""Spaces at which a line must not break: between a word and the number that belongs to it."""

from __future__ import annotations

import re

from msgspec.structs import replace

from generator.text.rich import Note, Rich, Run

NO_BREAK = "\u00a0"

_BEFORE_NUMBERS = (
    "số",
    "Số",
    "ngày",
    "tháng",
    "năm",
    "quý",
    "Quý",
    "Điều",
    "Khoản",
    "khoản",
    "Điểm",
    "điểm",
    "Mục",
    "mục",
    "Chương",
    "Phần",
    "lục",  # Phụ lục
    "Biểu",
    "Bảng",
)
_UNITS = ("đồng", "nghìn", "triệu", "tỷ", "km", "kg", "ha", "%")
_BREAK = re.compile(
    r" (?:(?=(?P<number>[0-9]|[IVXLC]+(?!\w)))|(?=(?P<so>số[ \u00a0][0-9]))"
    rf"|(?<=[0-9] )(?=(?P<unit>(?:{'|'.join(_UNITS)})(?!\w)))|(?=(?P<letter>[a-zđ](?!\w))))",
)
_BEFORE: dict[str | None, tuple[str, ...]] = {
    "number": _BEFORE_NUMBERS,
    "so": ("Mẫu", "mẫu", "Biểu", "biểu"),
    "letter": ("điểm", "Điểm"),
    "unit": ("",),
}


def bind(text: str) -> str:
    """Put a no-break space where a line must not break; nothing else changes."""
    return _BREAK.sub(_binding, text)


def _binding(space: re.Match[str]) -> str:
    words = _BEFORE[space.lastgroup]
    return NO_BREAK if space.string.endswith(words, 0, space.start()) else " "


def unbind(text: str) -> str:
    """Put plain spaces back."""
    return text.replace(NO_BREAK, " ")


def bind_rich(text: Rich) -> Rich:
    """Bind the words of each run, and those of the footnotes."""
    return tuple(
        Note(tuple(_bind_run(run) for run in part.content))
        if isinstance(part, Note)
        else _bind_run(part)
        for part in text
    )


def _bind_run(run: Run) -> Run:
    bound = bind(run.text)
    return run if bound == run.text else replace(run, text=bound)


def unbind_rich(text: Rich) -> Rich:
    """Put plain spaces back into each run, and into the footnotes."""
    return tuple(
        Note(tuple(replace(run, text=unbind(run.text)) for run in part.content))
        if isinstance(part, Note)
        else replace(part, text=unbind(part.text))
        for part in text
    )

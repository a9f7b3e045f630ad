"""The words of a Word file in the order in which they are read."""

from __future__ import annotations

from generator.document.view import SOFT_HYPHEN, Paragraph, View


def text(view: View) -> str:
    """Give all that is read, in reading order: a line for each paragraph.

    Automatic numbers stand before their paragraphs, and each note once, at its mark;
    headers and footers are left aside.
    """
    notes = {note.number: note.paragraphs for note in view.notes}
    return "\n".join(_line(paragraph, notes) for paragraph in view.paragraphs())


def _line(paragraph: Paragraph, notes: dict[int, tuple[Paragraph, ...]]) -> str:
    parts = [f"{paragraph.number} "] if paragraph.number else []
    for run in paragraph.runs:
        if run.seen:
            parts.append(run.shown)
            parts.extend(f" {below.text} " for below in notes.pop(run.note or 0, ()))
    return "".join(parts).replace(SOFT_HYPHEN, "")

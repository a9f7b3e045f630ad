"""Papers made by hand, where a file would say too much."""

from __future__ import annotations

from generator.check.subjects import Paper
from generator.document import view
from generator.document.blocks import Align
from generator.document.recognise.components import Components, Line, Plain, Regime
from generator.document.recognise.lines import visible

A4 = view.Page(210, 297, 20, 20, 30, 20, 10, 10)
FONT = "Times New Roman"


def run(text, **look):
    return view.Run(text, **{"font": FONT, "size": 14, **look})


def plain(text, index=1, **more):
    """Give a paragraph of body text in one look; `look` is its letters'."""
    look = more.pop("look", {})
    return view.Paragraph(
        index,
        (run(text, **look),),
        **{"align": Align.JUSTIFY, "width": 160, "first": 12.7, "before": 6, **more},
    )


def line(text, **more):
    paragraph = plain(text, **{"first": 0, "align": Align.CENTER, **more})
    return Line(paragraph, visible(paragraph))


def seen(*paragraphs, components=None, **more):
    """Give a paper whose text is `paragraphs`, all of them the body."""
    found = components or Components(
        Regime.ND30, body=tuple(Plain(p) for p in paragraphs if isinstance(p, view.Paragraph))
    )
    return Paper(view.View((view.Section(A4, paragraphs),), **more), found)

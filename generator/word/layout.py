"""What a template's own layout fixes: paper, columns, sizes, the names of its styles.

An office may widen a margin or set its name a size smaller; whatever is computed from the
letters (where a name breaks, how long a drawn line is, how wide a table may be) follows
the template, not the standard.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from generator.word.styles import Style


class Layout(Struct, frozen=True):
    """Widths in twips, sizes in points; `columns` by the tag that stands in a cell.

    `section` is the `w:sectPr` of the main text, `portrait` and `landscape` those of an
    appendix. `renamed` gives the ids of styles that another program changed, `first_note`
    the first free number of a footnote.
    """

    section: str
    portrait: str
    landscape: str
    width_tw: int
    landscape_width_tw: int
    columns: Mapping[str, int]
    sizes: Mapping[str, float]
    renamed: Mapping[str, str]
    first_note: int

    def column(self, tag: str) -> int:
        """Give the width of the cell where `tag` stands, or of the text."""
        return self.columns.get(tag, self.width_tw)

    def size(self, style: Style) -> float:
        """Give the size of the letters of `style`."""
        return self.sizes[style]

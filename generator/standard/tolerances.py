"""How far a Word file may be from the decree's figures and still be as the decree says.

Programs round lengths in their own ways, drawn lines are measured by other letters than they
were drawn for, and offices write 1,25 cm for 1,27: none of that is a fault.
"""

from __future__ import annotations

from generator.standard.measure import ROUNDING_TW

_MM_PER_TWIP = 25.4 / 1440

LENGTH_MM = ROUNDING_TW * _MM_PER_TWIP
"""Of a margin."""

PAPER_MM = 60 * _MM_PER_TWIP
"""Of the paper: printers' own A4 differs by so much."""

FIRST_LINE_MM = 20 * _MM_PER_TWIP
"""Of the first line's indent: 1,25 cm counts as 1,27."""

POINTS = 0.3
"""Of room between paragraphs."""

LINES = 0.02
"""Of room between lines, in lines."""

CENTRE_MM = 5
"""Of what must stand in the middle."""

OVERHANG_MM = 5
"""Of a table that is wider than the text: its cells have margins of their own."""

MIDDLE_OF_PAGE_MM = 20
"""What is centred and indented by less stands in the middle of the page, not of its half."""

RULE_RATIO = 0.05
"""Of the line below the organ and the subject, in shares of the printed line."""

MOTTO_RULE_RATIO = 0.15
"""Of the line below Tiêu ngữ, in shares of the printed line."""

LINE_OF_SIZE = 1.15
"""How high a single line of Times New Roman is, in its size."""

BLACK = 0x26
"""How bright the brightest part of a colour may be that is printed as black."""

ITALIC_OR_BOLD = 0.9
"""The share of its letters from which a paragraph is italic, or bold."""

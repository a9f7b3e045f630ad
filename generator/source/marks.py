"""The letters that a line of YAML is told by, and those that look like them.

`ODD` are spaces that are none to YAML; Word, web pages and PDF files are full of them.
"""

from __future__ import annotations

ODD_SPACES = (
    "\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
ZERO_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\xad"
ODD = ODD_SPACES + ZERO_WIDTH
SEPARATORS = "\x85\u2028\u2029"
NOT_SEEN = "\t" + SEPARATORS + ODD
_SYMBOLS = "\uf020-\uf0ff"  # the letters of Symbol and Wingdings, in which Word draws its bullets
DOTS = f"•●○▪▫■□◆◇❖◦‣∙▶▸►➢➤➔➜→⇒⇨✓✔★☆{_SYMBOLS}"
BULLETS = f"{DOTS}–—―"
"""What stands for a dash at the head of a line, as a regular expression has it in `[ ]`."""

LETTERS_KEY = r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*"
"""A key as the reference spells it; a heading has capitals, marks or spaces."""

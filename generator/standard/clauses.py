"""Where the decree says what the rules of content hold a document to."""

from __future__ import annotations

CITED = "điểm b khoản 6 Mục II Phần I Phụ lục I"
"""How other documents are cited."""

SYMBOL = "điểm b khoản 3 Mục II Phần I Phụ lục I"
"""What a symbol is made of."""

LEGAL_BASIS = "điểm a khoản 6 Mục II Phần I Phụ lục I"
"""How the legal basis is set out."""

NUMBERED = "điểm đ khoản 6 Mục II Phần I Phụ lục I"
"""How parts, chapters, sections, articles, clauses and points are numbered."""

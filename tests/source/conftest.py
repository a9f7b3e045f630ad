"""What the tests of reading and writing share."""

from __future__ import annotations

from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from hypothesis import strategies as st

from generator.source.nodes import Mapping, Node, Scalar, Sequence
from generator.source.read import read

CATALOGUE = Path(__file__).parents[2] / "generator" / "locale" / "vi" / "source.po"


@pytest.fixture(scope="session")
def sentences():
    """Give the Vietnamese of every English sentence of this room."""
    with CATALOGUE.open("rb") as file:
        return {message.id: message.string for message in read_po(file) if message.id}


def plain(node: Node | None):
    """Give a node as plain values."""
    match node:
        case Scalar():
            return node.text
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {key.text: plain(value) for key, value in node.pairs}
        case _:
            return None


def scalars(node: Node | None):
    """Give every text of a node, keys too."""
    match node:
        case Scalar():
            yield node
        case Sequence():
            for item in node.items:
                yield from scalars(item)
        case Mapping():
            for key, value in node.pairs:
                yield key
                yield from scalars(value)


def codes(text: str) -> list[tuple[int | None, str]]:
    """Give the line and the code of everything found in `text`."""
    return [(found.place.line, found.kind.code) for found in read(text, "plan.yaml").findings]


def fixes(source):
    """Give all the edits that are safe to make."""
    return [edit for found in source.findings for edit in found.fix]


_SIGNS = list(
    "abcĐế1 5\n\n\t:#-+*•–—'\"[]{},&!|>%@`?.;/\\“”()<=~_^$\xa0\u200b\u2028\x85\x00\r\ufeff😀\u0301"
)
_PIECES = [*_SIGNS, "nam ", ": ", "viec:", "chu_tri:", " #", "- ", "  ", "--- "]
_SENTENCE = 'Thực hiện kế hoạch số: 192/KH-UBND, về việc "nâng cao" - Chỉ số; PAPI # a noi_nhan:'
_WORDS = _SENTENCE.split()

texts = st.one_of(
    st.lists(st.sampled_from(_PIECES), max_size=40).map("".join),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    st.lists(st.sampled_from(_WORDS), max_size=60).map(" ".join),
)
"""Texts of every kind: of signs that mean something to YAML, of any letters, of sentences."""

values = st.recursive(
    texts,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)
"""Texts, lists and mappings of them."""

"""The sentences: every one has its Vietnamese, which a clerk understands."""

from __future__ import annotations

import re
import string

import pytest

from generator.finding import Kind
from generator.source import faults, text_faults

KINDS = {
    name: kind
    for module in (faults, text_faults)
    for name, kind in vars(module).items()
    if isinstance(kind, Kind)
}
LIBRARY = re.compile(
    r"\b(?:yaml|libyaml|scalar|mapping|sequence|anchor|alias|tag|token|block|flow|node|parse\w*|"
    r"expected|found|indent\w*|document|simple key|stream|escape)\b",
    re.IGNORECASE,
)


def blanks(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_there_are_kinds_to_look_at():
    assert len(KINDS) > 50


def test_no_code_is_given_twice():
    assert len({kind.code for kind in KINDS.values()}) == len(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_every_fault_says_what_is_wrong_and_what_to_do(name, sentences):
    kind = KINDS[name]
    assert re.fullmatch(r"YA\d{3}", kind.code)
    for english in (kind.message, kind.help):
        assert sentences[english]
        assert blanks(sentences[english]) <= blanks(english)


@pytest.mark.parametrize("name", KINDS)
def test_no_word_of_a_library_stands_in_what_a_clerk_reads(name, sentences):
    kind = KINDS[name]
    for english in (kind.message, kind.help):
        said = re.sub(r"\{\w+\}|dung_chung|\.yaml", "", sentences[english])
        assert not LIBRARY.search(said)


def test_a_library_s_word_would_be_noticed():
    assert LIBRARY.search("thiếu block mapping ở đây")


def test_nothing_is_translated_that_is_never_said(sentences):
    said = {sentence for kind in KINDS.values() for sentence in (kind.message, kind.help)}
    assert set(sentences) == said

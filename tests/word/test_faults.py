from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from generator.errors import GeneratorError
from generator.finding import Kind
from generator.word import context, faults, filling, package, parts, prepare

ROOT = Path(__file__).parents[2]
KINDS = [value for value in vars(faults).values() if isinstance(value, Kind)]
ERRORS = [
    value
    for module in (filling, package, parts, prepare)
    for value in vars(module).values()
    if isinstance(value, type) and issubclass(value, GeneratorError) and value.code != "MT000"
]
SENTENCES = sorted(
    {
        *(kind.message for kind in KINDS),
        *(kind.help for kind in KINDS),
        *(error.message for error in ERRORS),
        *(error.help for error in ERRORS),
        *context.FIELDS.values(),
    }
)


@pytest.fixture(scope="module")
def vietnamese():
    with (ROOT / "generator/locale/vi/word.po").open("rb") as file:
        return {message.id: message.string for message in read_po(file, locale="vi") if message.id}


def blanks(sentence: str) -> set[str]:
    return set(re.findall(r"(?<!\{)\{(\w+)\}(?!\})", sentence))


def test_there_are_kinds_and_errors_to_look_at():
    assert len(KINDS) > 15
    assert len(ERRORS) > 5


def test_codes_are_unique():
    codes = [kind.code for kind in KINDS] + sorted({error.code for error in ERRORS})
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_sentence_is_said_in_vietnamese(sentence, vietnamese):
    assert vietnamese[sentence]
    assert blanks(vietnamese[sentence]) == blanks(sentence)


def test_nothing_is_translated_that_is_not_said(vietnamese):
    assert set(vietnamese) == set(SENTENCES)

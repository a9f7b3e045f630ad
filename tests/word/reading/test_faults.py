import re
from pathlib import Path

import pytest

from generator.finding import Kind
from generator.word.reading import faults

KINDS = [value for value in vars(faults).values() if isinstance(value, Kind)]
PO = Path(faults.__file__).parents[2] / "locale" / "vi" / "reading.po"
ENTRY = re.compile(r'msgid "(.*)"\nmsgstr "(.*)"')


def sentences():
    return dict(ENTRY.findall(PO.read_text("utf-8")))


def blanks(sentence):
    return sorted(re.findall(r"{(\w+)}", sentence))


def test_every_kind_of_fault_has_a_code_of_its_own():
    assert len(KINDS) > 10
    assert len({kind.code for kind in KINDS}) == len(KINDS)
    assert all(re.fullmatch(r"DX\d{3}", kind.code) for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_every_sentence_is_there_in_vietnamese_with_its_blanks(kind):
    for sentence in (kind.message, kind.help):
        assert blanks(sentences()[sentence]) == blanks(sentence)


def test_an_error_keeps_what_its_sentence_needs():
    error = faults.UnreadableError(faults.TOO_MANY, found=3, most=2)
    assert (error.kind, error.data) == (faults.TOO_MANY, {"found": 3, "most": 2})

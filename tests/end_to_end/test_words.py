"""The words of each Word file, read back, are the words of the original in their order."""

from dataclasses import replace

import pytest

from generator.document.flow import text
from generator.word.read import read
from tests.end_to_end.made import made
from tests.test_seeds import FURNITURE, Aside, compared, every_seed

FIXED = Aside("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc", FURNITURE)


def of_file(seed):
    return replace(seed, of_plan=(FIXED, *seed.of_plan))


def words(seed):
    view = read(made(seed.plan.removesuffix(".yaml"))).view
    assert view is not None
    return text(view)


@every_seed
def test_the_words_of_the_original_stand_in_the_file_in_their_order(seed):
    assert compared(of_file(seed), words(seed)) == ""


@every_seed
@pytest.mark.parametrize("fault", ["lost", "doubled"])
def test_a_line_that_is_lost_or_doubled_is_noticed(seed, fault):
    lines = [line for line in words(seed).splitlines() if len(line.split()) > 8]
    line = lines[len(lines) // 2]
    spoilt = words(seed).replace(line, "" if fault == "lost" else f"{line}\n{line}", 1)
    assert compared(of_file(seed), spoilt).startswith("word ")

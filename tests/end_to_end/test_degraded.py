"""The plans of `plans/`, after another hand had their Word files, come back word for word."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.app.generate import generate
from generator.app.importing import import_word
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.document.compose import compose
from generator.document.listing import listing
from generator.document.recognise.styles import is_own
from generator.word.read import read
from tests.end_to_end import degraded as other
from tests.end_to_end.degraded import degraded
from tests.word.conftest import soffice

__all__ = ["soffice"]

ROOT = Path(__file__).parents[2]
PLANS = sorted((ROOT / "plans").glob("20*/*.yaml"))
CHANGES = (
    other.numbered_by_word,
    other.bulleted,
    other.with_slashes,
    other.with_tabs_behind_numbers,
    other.with_rows_of_spaces,
    other.with_double_spaces,
    other.with_empty_paragraphs,
    other.with_points_in_one_paragraph,
    other.in_pieces,
    other.tabbed,
    other.with_recipients_below,
    other.with_boxed_signature,
    other.with_breaks_in_cells,
    other.with_pages_across,
)
TOGETHER = (other.numbered_by_word, other.tabbed, other.with_rows_of_spaces)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Give the Word file of every plan."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        for number, plan in enumerate(PLANS):
            assert generate([plan], folder / f"{number}.docx").exit_code == 0
    return [(folder / f"{number}.docx").read_bytes() for number in range(len(PLANS))]


def said(plan: Path) -> str:
    return listing(compose(open_plan(plan, find_project(plan.parent)).plan))


def back(data: bytes, path: Path) -> tuple[str, list[str]]:
    """Give what a Word file says as a plan, and what was told on the way."""
    path.write_bytes(data)
    target = path.with_suffix(".yaml")
    outcome = import_word([path], target)
    told = [finding.kind.code for finding in outcome.findings]
    return said(target), [code for code in told if code != "NW007"]


def test_there_are_plans_to_look_at():
    assert len(PLANS) == 5


def test_the_file_is_another_hand_s(made):
    assert is_own(read(made[0]).view)
    assert not is_own(read(degraded(made[0])).view)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_takes_the_file_apart(made, change):
    """A change that changes nothing would show nothing."""
    assert any(degraded(data, change) != degraded(data) for data in made)


@pytest.mark.parametrize("number", range(len(PLANS)), ids=[plan.stem for plan in PLANS])
@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_offices_do_costs_no_word_and_no_level(made, tmp_path, change, number):
    found, told = back(degraded(made[number], change), tmp_path / "a.docx")
    assert found == said(PLANS[number])
    assert told == (["NW012"] if change is other.with_pages_across else [])


@pytest.mark.parametrize("number", range(len(PLANS)), ids=[plan.stem for plan in PLANS])
def test_several_things_at_once_cost_none_either(made, tmp_path, number):
    found, told = back(degraded(made[number], *TOGETHER), tmp_path / "a.docx")
    assert found == said(PLANS[number])
    assert told == []


@pytest.mark.parametrize(
    ("suffix", "form"), [(".doc", "doc:MS Word 97"), (".odt", "odt"), (".rtf", "rtf")]
)
def test_other_programs_files_say_the_same(soffice, made, tmp_path, suffix, form):
    saved = soffice({str(number): data for number, data in enumerate(made)}, form)
    for number, plan in enumerate(PLANS):
        found, told = back(saved[str(number)], tmp_path / f"{number}{suffix}")
        assert found == said(plan)
        assert told == []


def test_a_file_that_went_through_an_old_format_says_the_same(soffice, made, tmp_path):
    old = soffice({str(number): data for number, data in enumerate(made)}, "doc:MS Word 97")
    saved = soffice(old, "docx", suffix=".doc")
    for number, plan in enumerate(PLANS):
        assert back(saved[str(number)], tmp_path / f"{number}.docx") == (said(plan), [])

"""What a leader changes in LibreOffice comes home as what they change in Word does."""

from __future__ import annotations

import shutil

import pytest

from tests.pull.home import WANTED, codes, lines, pulled, sections
from tests.pull.macros import Office, names

NAMES = names()
SEEN = sections("libreoffice.txt")
"""What the difference of the plan shows, and the codes of what is told besides."""


@pytest.fixture(scope="module")
def edited(whole, tmp_path_factory):
    """The Word file of the sample plan with each of the edits."""
    program = shutil.which("soffice")
    if not program:
        pytest.skip("LibreOffice is not here")
    office = Office(program, tmp_path_factory.mktemp("profile"))
    made = (whole / "output" / "mau" / "ke-hoach.docx").read_bytes()
    found = office.edited(dict.fromkeys(NAMES, made), tmp_path_factory.mktemp("edited"))
    if not found:
        pytest.skip("this LibreOffice runs no Basic macros")
    return found


def test_each_edit_has_its_lines():
    assert [*SEEN] == NAMES
    assert len(NAMES) > 25


def test_all_at_once_is_what_it_is_with_another_program():
    assert SEEN["all_at_once"] == WANTED["all at once"]


@pytest.mark.parametrize("name", NAMES)
def test_what_is_changed_there_comes_home(name, plan, edited):
    result = pulled(plan, edited[name])
    told = [f"! {code}" for code in codes(result)]
    assert [*lines(result), *told] == SEEN[name]
    assert result.outcome.exit_code == ("! NW103" in told)


@pytest.mark.parametrize("name", NAMES)
def test_a_second_time_nothing_is_left_to_carry(name, plan, edited):
    pulled(plan, edited[name])
    assert lines(pulled(plan, edited[name])) == []

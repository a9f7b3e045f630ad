"""What can be said of `kehoach.cmd` without Windows."""

from __future__ import annotations

import re

import pytest

from tests.launcher.checkout import REPOSITORY

SCRIPT = (REPOSITORY / "kehoach.cmd").read_bytes()
LINES = SCRIPT.decode("utf-8").split("\r\n")


def test_every_line_ends_as_windows_wants():
    assert len(LINES) > 20
    assert SCRIPT.count(b"\n") == SCRIPT.count(b"\r\n") == SCRIPT.count(b"\r")


def test_git_keeps_those_line_ends():
    attributes = (REPOSITORY / ".gitattributes").read_text().splitlines()
    assert "*.cmd text eol=crlf" in attributes


def test_an_exclamation_mark_in_a_path_survives():
    assert LINES[1] == "setlocal DisableDelayedExpansion"


def unquoted(line):
    """Give `line` without what stands in quotes."""
    return re.sub(r'"[^"]*"', "", line.replace('%CMDCMDLINE:"=%', "%CMDCMDLINE%"))


@pytest.mark.parametrize("name", ["%~dp0", "%HOW", "%CMDCMDLINE"])
def test_a_path_stands_in_quotes_wherever_it_is_used(name):
    with_it = [line for line in LINES if name in line]
    assert with_it
    assert [line for line in with_it if name in unquoted(line)] == []


def test_a_path_outside_quotes_is_noticed():
    assert "%~dp0" in unquoted("cd %~dp0")


def test_every_label_that_is_gone_to_is_there():
    wanted = re.findall(r"goto (:\w+)", SCRIPT.decode())
    assert wanted
    assert set(wanted) <= set(LINES)


def test_vietnamese_is_printed_only_where_the_console_was_told_its_letters():
    spoken = [number for number, line in enumerate(LINES) if not line.isascii()]
    told = LINES.index("chcp 65001 >nul")
    back = LINES.index("chcp %PAGE% >nul")
    assert spoken
    assert all(told < number < back for number in spoken)

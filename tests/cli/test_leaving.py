"""A process ends at once, with all that it has said and with its exit status."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LATE = """\
import atexit, sys
atexit.register(sys.stderr.write, 'let go')
sys.argv = ['kehoach', '--version']
"""


def end(code, *before):
    """Run `code` in a process that would say so if Python let go of everything."""
    program = "\n".join((LATE, "from generator.cli.leaving import leave", *before, code))
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("status", [0, 1, 3])
def test_all_that_was_said_is_told_and_nothing_is_let_go(status):
    ended = end(f"print('said', end=''); leave(SystemExit({status}))")
    assert (ended.stdout, ended.stderr, ended.returncode) == ("said", "", status)


def test_no_status_is_a_good_end():
    assert end("leave(SystemExit())").returncode == 0


def test_a_sentence_in_place_of_a_status_is_left_to_python():
    ended = end("leave(SystemExit('so it is'))")
    assert (ended.stderr, ended.returncode) == ("so it is\nlet go", 1)


def test_who_shared_work_among_processes_ends_in_order():
    assert end("leave(SystemExit(1))", "import multiprocessing").stderr == "let go"


def test_where_nobody_reads_any_more_python_ends_in_its_own_way():
    deaf = "import io; sys.stdout = io.TextIOWrapper(io.BytesIO()); sys.stdout.detach()"
    assert "let go" in end("leave(SystemExit(0))", deaf).stderr


def test_another_program_goes_on_after_the_command_line():
    code = "import runpy\ntry: runpy.run_module('generator', run_name='__main__')\n"
    ended = end(code + "except SystemExit: print('on')")
    assert ended.stdout.endswith("on\n")
    assert ended.stderr == "let go"


def test_no_cycles_are_looked_for_in_a_short_run():
    count = "gc.get_stats()[0]['collections']"
    code = "try: runpy.run_module('generator', run_name='__main__')\n"
    before = f"import gc, runpy; before = {count}"
    ended = end(f"{code}except SystemExit: print({count} - before)", before)
    assert ended.stdout.split()[-1] == "0"


def test_a_profile_of_the_program_is_told_in_the_end():
    command = [sys.executable, "-m", "cProfile", "-m", "generator", "--version"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "function calls" in ended.stdout

"""What `python -m generator` runs: the command line, in a process that is its own."""

import gc
import sys

YOUNG = 100_000
"""So many values come into being before Python looks for cycles among them.

With its own 700 it looks a hundred times while a Word file is checked, and finds nothing.
"""


def run() -> None:
    """Run the command line, and end the process as soon as that is done."""
    gc.set_threshold(YOUNG)
    from generator.cli import main
    from generator.cli.leaving import leave

    try:
        main()
    except SystemExit as stop:
        if _alone():
            leave(stop)
        raise


def _alone() -> bool:
    """Say whether nothing goes on after this module: a profiler does, or a test."""
    watched = sys.gettrace() or sys.getprofile()
    return vars(sys.modules["__main__"]) is globals() and not watched


run()

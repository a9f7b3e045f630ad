"""What the surroundings can do wrong: raised, and caught once, by the command line.

A fault in what the clerk wrote is no exception but a `Finding`. An error here carries data,
never a printed sentence; `exit_code` is 1 where what was given is at fault and 3 where
something outside is missing or locked.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from generator.finding import Finding
from generator.i18n import N_


class GeneratorError(Exception):
    """Something stops the command: `message` and `help` have blanks that `data` fills.

    `findings` say more, where what stops it is a file with faults of its own.
    """

    code: ClassVar[str] = "MT000"
    message: ClassVar[str] = N_("The command cannot go on.")
    help: ClassVar[str] = ""
    exit_code: ClassVar[int] = 3
    findings: Sequence[Finding] = ()

    def __init__(self, **data: object) -> None:
        """Keep what the sentence needs."""
        super().__init__(self.code, data)
        self.data = data

"""Making the Word files of many plans: only what changed, in one process or in several.

What becomes of a plan is told in the order of the plans and let go at once, so that ten
thousand of them need no more memory than ten.
"""

from __future__ import annotations

import os
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from msgspec.structs import replace

from generator.app.kept import Kept, digest, digest_of
from generator.app.making import MADE, SAME, Made, Order, make_one
from generator.app.outcome import Outcome
from generator.app.records import Record, read, written
from generator.source.collector import as_usual

CHUNK = 16
"""So many plans are given to a process at a time: its answer must cost little beside them."""

WORTH_FORKING, WORTH_SPAWNING = 150, 1500
"""Fewer plans are made sooner by one process: another must start, and read the templates."""

AHEAD = 3
"""Chunks that wait for each process, so that none stands idle."""


class Batch:
    """One run over several plans."""

    def __init__(self, order: Order, kept: Kept, jobs: int, *, force: bool) -> None:
        """Take what is to be made, and what was made before."""
        self._order = order
        self._kept = kept
        self._jobs = jobs
        self._force = force

    def run(self, plans: Sequence[Path]) -> Iterator[tuple[Path, Made]]:
        """Give what becomes of each of `plans`."""
        as_usual()
        forked = sys.platform == "linux"
        worth = WORTH_FORKING if forked else WORTH_SPAWNING
        if self._jobs > 1 and len(plans) >= worth:
            yield from self._shared(plans, "fork" if forked else "spawn")
        else:
            yield from self._alone(plans)
        self._kept.tidy()

    def _alone(self, plans: Sequence[Path]) -> Iterator[tuple[Path, Made]]:
        for plan in plans:
            made, line = self.one(plan)
            self._kept.add([line] if line else [])
            yield plan, made

    def one(self, plan: Path) -> tuple[Made, Record | None]:
        """Make a plan unless nothing has changed; give also what to remember of it."""
        target = self._order.target(plan)
        if not self._force:
            before = self._kept.outcome(target, plan)
            if before is not None:
                return Made(_as_it_was(before), same=True), None
        made = make_one(plan, self._order)
        if made.data is None:
            return made, None
        of_plan, *read = map(digest, made.files)
        office = None
        if made.office:
            office = (made.office, read[0] if read else digest_of(plan.parent / made.office))
        line = self._kept.line(target, of_plan, office, digest(made.data), made.outcome)
        return replace(made, data=None, files=()), line

    def _shared(self, plans: Sequence[Path], start: str) -> Iterator[tuple[Path, Made]]:
        """Make plans in several processes; should one of them die, make the rest here."""
        from concurrent.futures import Future, ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool
        from multiprocessing import get_context

        if start == "fork":
            _warm()
        done = 0
        waiting: deque[Future[list[tuple[Record, bool, Record | None]]]] = deque()
        chunks = iter([list(plans[at : at + CHUNK]) for at in range(0, len(plans), CHUNK)])
        with ProcessPoolExecutor(self._jobs, get_context(start), _begin, (self,)) as pool:
            try:
                for chunk in chunks:
                    waiting.append(pool.submit(_chunk, chunk))
                    if len(waiting) >= AHEAD * self._jobs:
                        for made in self._taken(waiting.popleft().result()):
                            yield plans[done], made
                            done += 1
                while waiting:
                    for made in self._taken(waiting.popleft().result()):
                        yield plans[done], made
                        done += 1
            except BrokenProcessPool:
                pass
            finally:
                pool.shutdown(cancel_futures=True)
        yield from self._alone(plans[done:])

    def _taken(self, results: list[tuple[Record, bool, Record | None]]) -> Iterator[Made]:
        self._kept.add([line for _, _, line in results if line])
        for record, same, _ in results:
            yield Made(read(record), same=same)


def _as_it_was(outcome: Outcome) -> Outcome:
    """Tell that nothing was made, in place of that something was."""
    said = tuple(replace(s, message=SAME) if s.message == MADE else s for s in outcome.said)
    return replace(outcome, said=said)


_batch: list[Batch] = []
"""In another process: the run that it works for."""


def _begin(batch: Batch) -> None:
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process hears it, and stops us
    Thread(target=_follow, args=(os.getppid(),), daemon=True).start()
    _batch[:] = [batch]


def _follow(parent: int) -> None:
    """End with the process that began this one, which may be killed without a word."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)


def _chunk(plans: list[Path]) -> list[tuple[Record, bool, Record | None]]:
    results = []
    for plan in plans:
        made, line = _batch[0].one(plan)
        results.append((written(made.outcome), made.same, line))
    return results


def _warm() -> None:
    """Import what the processes will need before they part."""
    for module in ("yaml", "generator.word.render", "generator.word.words"):
        import_module(module)

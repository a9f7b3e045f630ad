"""The measures that the program is held to, each beside docxtpl, the floor or a bare Python."""

from __future__ import annotations

import itertools
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter, process_time

from bench import peer
from bench.content import Content, as_yaml, content, peer_yaml
from bench.rendering import document, engine
from bench.results import Place, Result, at_least, at_most
from bench.timing import ROOT, Ratio, process, program, ratio, rounds

ROWS_OF_TWENTY_PAGES = 150
TOGETHER = 10
"""So many plans are made by the one and then by the other, while the machine is the same."""


_PEAK = """
import runpy, sys
sys.argv = ["kehoach", *sys.argv[1:]]
try:
    runpy.run_module("generator", run_name="__main__")
finally:
    with open("/proc/self/status") as status:
        peak = next(line for line in status if line.startswith("VmHWM"))
    print("PEAK", peak.split()[1], file=sys.stderr)
"""
"""The peak of this process alone: `ru_maxrss` begins with what its parent had when it forked."""


def rows(place: Place) -> Iterator[Result]:
    """Make a plan of ten thousand rows: how much longer, for each row, and how much memory."""
    seconds: dict[int, list[float]] = {1000: [], 10_000: []}
    peak = 0.0
    for count, each in seconds.items():
        folder = _project(place.folder / f"rows{count}", [content(count)])
        run = process(program("generate", "plans/0000.yaml"), folder)
        run()
        for _ in range(3):
            began = perf_counter()
            run()
            each.append(perf_counter() - began)
        if sys.platform == "linux" and count == 10_000:
            command = [sys.executable, "-X", "utf8", "-c", _PEAK, "generate", "plans/0000.yaml"]
            told = _errors_of(command, folder)
            peak = int(told.rsplit("PEAK", 1)[1].split()[0]) / 1024
    each = [long / short / 10 for short, long in zip(*seconds.values(), strict=True)]
    linear = Ratio(sorted(each)[1], min(each), max(each))
    yield at_most("10,000 rows: time of a row, times that of 1,000 rows", linear, 1.15)
    if peak:
        yield at_most("10,000 rows: peak memory in MB", Ratio(peak, peak, peak), 200)


def _errors_of(command: list[str], folder: Path) -> str:
    import os

    environment = os.environ | {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False)
    return done.stderr.decode("utf-8", "replace")


def _project(folder: Path, plans: list[Content]) -> Path:
    (folder / "plans").mkdir(parents=True)
    for number, plan in enumerate(plans):
        (folder / "plans" / f"{number:04}.yaml").write_text(as_yaml(plan), encoding="utf-8")
    return folder


def plans(place: Place) -> Iterator[Result]:
    """Make a hundred different plans in one process, from YAML to a file in an empty folder."""
    import yaml

    from generator.app.making import Order, make_one
    from generator.app.project import find_project

    many = [content(30, seed) for seed in range(100)]
    folder = _project(place.folder / "hundred", many)
    template = folder / "peer.docx"
    template.write_bytes(peer.template())
    files = sorted((folder / "plans").iterdir())
    texts = [folder / f"{number}.peer.yaml" for number in range(len(many))]
    for path, plan in zip(texts, many, strict=True):
        path.write_text(peer_yaml(plan), encoding="utf-8")
    project = find_project(folder)
    empty = (folder / f"made{number}" for number in itertools.count())

    def theirs(few: slice) -> None:
        made = next(empty)
        made.mkdir()
        for path in texts[few]:
            context = yaml.safe_load(path.read_text(encoding="utf-8"))
            (made / f"{path.stem}.docx").write_bytes(peer.render(template, context))

    def ours(few: slice) -> None:
        order = Order(project, next(empty), {}, final=False, several=True)
        for path in files[few]:
            make_one(path, order)

    ours(slice(None))
    taken: dict[str, list[float]] = {"docxtpl": [], "ours": []}
    for start in range(0, len(many), TOGETHER):
        few = slice(start, start + TOGETHER)
        things = {"docxtpl": lambda few=few: theirs(few), "ours": lambda few=few: ours(few)}
        for name, each in rounds(things, 1, process_time).items():
            taken[name] += each
    found = ratio(taken, "docxtpl", "ours")
    yield at_least("100 plans, YAML to file: times faster than docxtpl", found, 8)


_SCRIPT = """
import sys, yaml
from docxtpl import DocxTemplate
with open(sys.argv[1], encoding="utf-8") as file:
    context = yaml.safe_load(file)
template = DocxTemplate(sys.argv[2])
template.render(context, autoescape=True)
template.save(sys.argv[3])
"""


def processes(place: Place) -> Iterator[Result]:
    """Start the program for one plan, for one check, and by its launcher."""
    plan = content(30)
    folder = _project(place.folder / "one", [plan])
    (folder / "peer.yaml").write_text(peer_yaml(plan), encoding="utf-8")
    (folder / "peer.docx").write_bytes(peer.template())
    (folder / "minimal.py").write_text(_SCRIPT, encoding="utf-8")
    long = _project(place.folder / "long", [content(ROWS_OF_TWENTY_PAGES)])
    process(program("generate", "plans/0000.yaml"), long)()
    minimal = [sys.executable, "minimal.py", "peer.yaml", "peer.docx", "minimal.docx"]
    things: dict[str, Callable[[], object]] = {
        "minimal": process(minimal, folder),
        "generate": process(program("generate", "plans/0000.yaml"), folder),
        "import docx": process([sys.executable, "-c", "import docx"], folder),
        "check": process(program("check", "output/0000.docx"), long),
        "python": process([sys.executable, "-c", "pass"], folder),
        "version": process(program("--version"), folder),
    }
    launcher = ROOT / "kehoach.py"
    ready = (ROOT / ".venv" / "kehoach.stamp").is_file()
    if ready:
        things["launcher"] = process([sys.executable, str(launcher), "--version"], folder)
    taken = rounds(things, max(5, place.rounds))
    ms = {name: sorted(each)[len(each) // 2] for name, each in taken.items()}
    beside = f"docxtpl {ms['minimal']:.0f} ms · ours {ms['generate']:.0f} ms"
    found = ratio(taken, "generate", "minimal")
    yield at_most(
        "generate one plan, whole process: times a minimal docxtpl script", found, 1.3, beside
    )
    beside = f"import docx {ms['import docx']:.0f} ms · check {ms['check']:.0f} ms"
    found = ratio(taken, "check", "import docx")
    yield at_most("check one Word file, times `import docx`", found, 3, beside)
    if ready:
        added = [
            (a - b) / c
            for a, b, c in zip(taken["launcher"], taken["version"], taken["python"], strict=True)
        ]
        middle = sorted(added)[len(added) // 2]
        yield at_most(
            "launcher: what it adds, in starts of Python",
            Ratio(middle, min(added), max(added)),
            1.3,
        )


def jobs(place: Place) -> Iterator[Result]:
    """Make a thousand plans, and a handful, in one process and in two."""
    for count, target in ((1000, 1.6), (5, 0.9)):
        folder = _project(
            place.folder / f"jobs{count}", [content(30, seed) for seed in range(count)]
        )
        taken = rounds(
            {
                "one": process(program("generate", "--force"), folder),
                "two": process(program("generate", "--force", "--jobs", "2"), folder),
            },
            3,
        )
        found = ratio(taken, "one", "two")
        if sys.platform == "linux" or count == 5:
            yield at_least(f"{count} plans: times faster with --jobs 2", found, target)


MEASURES: tuple[Callable[[Place], Iterator[Result]], ...] = (
    document,
    engine,
    rows,
    plans,
    processes,
    jobs,
)
"""In the order of the table."""

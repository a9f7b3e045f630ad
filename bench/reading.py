"""Reading a clerk's file: ten thousand tasks, and files that were made to do harm."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bench.content import as_yaml, content
from bench.results import Place, Result, at_most
from bench.timing import ratio, rounds

MOST = 9_900_000
"""Just below the size above which a file is not read at all."""

HOSTILE: Mapping[str, str] = {
    "a bomb of aliases": "a: &a [x, x]\n"
    + "".join(f"b{i}: &b{i} [*b{i - 1}, *b{i - 1}]\n" for i in range(1, 1000)),
    "ten thousand levels": "".join(f"{' ' * (i % 900)}- a:\n" for i in range(10_000)),
    "brackets that open": "a: " + "[" * MOST,
    "stars": "*" * MOST,
    "colons on every line": ("a: b: c\n" * 1_300_000)[:MOST],
}


def reading(place: Place) -> Iterator[Result]:
    """Read, load and compose one thousand and ten thousand tasks; read what is hostile."""
    from generator.document.compose import compose
    from generator.plan.load import load
    from generator.source.read import read

    texts = {count: as_yaml(content(count)) for count in (1000, 10_000)}
    taken = rounds(
        {
            str(count): lambda text=text: compose(load(read(text, "plan.yaml")).plan)
            for count, text in texts.items()
        },
        min(place.rounds, 3),
    )
    found = ratio(taken, "10000", "1000")
    each = type(found)(found.middle / 10, found.low / 10, found.high / 10)
    yield at_most("10,000 tasks read, loaded, composed: a task, times that of 1,000", each, 1.3)
    for name, text in HOSTILE.items():
        taken = rounds(
            {
                "hostile": lambda text=text: read(text, "hostile.yaml"),
                "tasks": lambda: read(texts[10_000], "plan.yaml"),
            },
            1,
        )
        found = ratio(taken, "hostile", "tasks")
        yield at_most(f"hostile: {name}, times the reading of 10,000 tasks", found, 20)

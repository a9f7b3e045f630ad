"""Real Word files as plans: what stands below what, read beside the paper once and held since.

The outlines are in samples/: a line is an entry, a paragraph without a number (``·``) or a table,
indented as deep as it stands; ``← e)`` is what the paper has in place of a number. A change
of them is to be read beside the Word file before it is accepted:
``python -m tests.end_to_end.test_samples`` writes them anew.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.app.check import check
from generator.app.generate import generate
from generator.app.import_notes import NUMBER_DIFFERS
from generator.app.importing import import_word
from generator.app.outcome import Outcome
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.document.blocks import Block, Paragraph
from generator.document.compose import compose
from generator.document.view import View
from generator.finding import Severity
from generator.text.rich import plain
from generator.text.spaces import unbind
from generator.word.read import read
from tests.word.views import SHARED

GOLDEN = Path(__file__).parent / "samples"
FILES = sorted((SHARED / "samples").glob("*.docx"))
LEVELS = {
    "cong-van-moi-hop": 14,
    "ke-hoach-bang-trong-than": 67,
    "ke-hoach-cua-so": 15,
    "ke-hoach-hai-phu-luc": 109,
    "ke-hoach-phu-luc-ngang": 106,
}
"""Numbered paragraphs of each file, counted on paper."""

_LONGEST = 72
_TYPED = re.compile(r"\s*\S+\s+")

pytestmark = pytest.mark.skipif(not FILES, reason="the real Word files are not there (../shared)")
every_file = pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)


def outline(file: Path, folder: Path) -> str:
    """Give the outline of the document that the plan of a Word file makes."""
    target = folder / f"{file.stem}.yaml"
    outcome = import_word([file], target)
    assert outcome.exit_code == 0
    opened = open_plan(target, find_project(folder))
    assert [f for f in opened.findings if f.kind.severity is Severity.ERROR] == []
    made = compose(opened.plan)
    typed = dict(_typed(outcome, read(file.read_bytes()).view))
    lines = [*_outline(made.body, typed)]
    for appendix in made.appendices:
        lines += ["", " / ".join(filter(None, (appendix.label, *map(plain, appendix.title))))]
        lines += _outline(appendix.body, typed)
    return "".join(f"{unbind(line)}\n" for line in lines)


def _typed(outcome: Outcome, found: View) -> Iterator[tuple[str, str]]:
    """Give the texts whose number is another one on paper, with that number."""
    texts = {paragraph.index: paragraph.text for paragraph in found.paragraphs()}
    for finding in outcome.findings:
        if finding.kind is NUMBER_DIFFERS:
            words = texts[finding.place.paragraph]
            yield shortened(_TYPED.sub("", words, count=1)), str(finding.data["typed"])


def _outline(blocks: tuple[Block, ...], typed: dict[str, str]) -> Iterator[str]:
    for block in blocks:
        if not isinstance(block, Paragraph):
            yield f"[bảng {len(block.rows)} hàng]"
            continue
        words = shortened(plain(block.content))
        other = typed.get(words)
        yield f"{'  ' * block.depth}{block.number or '·'} {words}" + f"  ← {other}" * bool(other)


def shortened(text: str) -> str:
    words = unbind(" ".join(text.split()))
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def test_every_file_has_its_outline_and_its_count():
    assert {file.stem for file in FILES} == LEVELS.keys()
    assert {path.stem for path in GOLDEN.glob("*.txt")} == LEVELS.keys()


@every_file
def test_what_stands_below_what_is_as_it_was_read_on_paper(file, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    assert outline(file, tmp_path) == (GOLDEN / f"{file.stem}.txt").read_text("utf-8")


@every_file
def test_every_numbered_paragraph_of_the_paper_is_an_entry(file):
    assert len([line for line in golden(file.stem) if _is_entry(line)]) == LEVELS[file.stem]


def golden(name: str) -> list[str]:
    return (GOLDEN / f"{name}.txt").read_text("utf-8").splitlines()


def _is_entry(line: str) -> bool:
    first = line.split(maxsplit=1)[0] if line else ""
    return first == "-" or first.endswith((".", ")"))


def test_two_numbers_are_others_on_paper():
    marked = [line for name in LEVELS for line in golden(name) if "←" in line]
    assert [(line.split()[0], line.rpartition("← ")[2]) for line in marked] == [("đ)", "e)")] * 2


ONLY_OF_PLANS = {"NV106", "NV107"}
"""Rules on a task's deadline that need a plan: one file has "trước ngày 01/01/2030"."""


@every_file
def test_nothing_is_found_but_what_was_wrong_on_paper(file, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    plan, made = tmp_path / f"{file.stem}.yaml", tmp_path / "made.docx"
    import_word([file], plan)
    assert generate([plan], made).exit_code == 0
    wrong = found(file)
    assert found(plan) <= wrong | ONLY_OF_PLANS
    assert found(made) <= wrong


def found(path: Path) -> set[str]:
    """Give the codes of what is wrong with a file."""
    return {finding.kind.code for finding in check([path]).findings}


if __name__ == "__main__":
    for one in FILES:
        with tempfile.TemporaryDirectory() as place:
            (GOLDEN / f"{one.stem}.txt").write_text(outline(one, Path(place)), "utf-8")

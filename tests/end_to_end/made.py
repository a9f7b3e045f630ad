"""The documents of the plans in the project and their Word files, made once."""

from functools import cache
from pathlib import Path

from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.document.compose import compose
from generator.standard.kinds import Frame
from generator.word.prepare import prepare
from generator.word.render import render

ROOT = Path(__file__).parents[2]
PLANS = (
    "2021/papi",
    "2023/papi",
    "2024/cong-van-par-index",
    "2024/papi",
    "2024/tuyen-truyen-cchc",
    "mau/ke-hoach",
)


@cache
def composed(plan):
    """Give the document of a plan, by its path under `plans`."""
    return compose(open_plan(ROOT / "plans" / f"{plan}.yaml", find_project(ROOT)).plan)


@cache
def template(name):
    return prepare((ROOT / "templates" / name).read_bytes(), name)


@cache
def made(plan):
    """Give the Word file of a plan."""
    document = composed(plan)
    letter = document.kind.frame is Frame.LETTER
    return render(document, template("cong-van.docx" if letter else "van-ban.docx"))

"""What the rules of words and of tasks say of real documents: each was read and is true."""

from collections import Counter
from pathlib import Path

import pytest

from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.check.catalogue import rules
from generator.check.registry import Subject
from generator.check.run import judge
from generator.document.compose import compose
from generator.document.recognise.document import document as recognised
from generator.document.recognise.recogniser import recognise
from generator.word.read import read
from tests.check.rules.saying import document
from tests.growth import calls

ROOT = Path(__file__).parents[3]
SAMPLES = ROOT.parent / "shared" / "samples"

PLANS = {
    "mau/ke-hoach.yaml": {},
    "2021/papi.yaml": {"CT106": 3, "CT122": 1, "NV113": 1},
    "2023/papi.yaml": {"CT102": 1, "CT104": 1, "NV111": 2, "NV113": 1},
    "2024/cong-van-par-index.yaml": {"CT102": 3, "NV113": 1},
    "2024/papi.yaml": {
        "CT102": 6,
        "CT106": 1,
        "CT114": 2,
        "CT122": 1,
        "CT131": 1,
        "NV103": 1,
        "NV113": 1,
    },
    "2024/tuyen-truyen-cchc.yaml": {
        "CT101": 1,
        "CT102": 9,
        "CT103": 1,
        "CT104": 2,
        "CT106": 5,
        "CT111": 1,
        "CT114": 1,
        "CT115": 1,
        "CT122": 2,
        "CT129": 1,
        "CT131": 1,
        "NV103": 1,
        "NV108": 2,
        "NV113": 1,
    },
}
FILES = {
    "cong-van-moi-hop": {"CT126": 1, "CT131": 1},
    "ke-hoach-bang-trong-than": {"CT112": 1, "CT114": 1},
    "ke-hoach-cua-so": {"CT101": 1, "CT131": 1, "CT141": 2, "NV113": 1},
    "ke-hoach-hai-phu-luc": {"CT131": 1},
    "ke-hoach-phu-luc-ngang": {"CT104": 2, "CT106": 1, "CT131": 1, "NV108": 5},
}
MISSPELT = {
    "2024/papi.yaml": ("phát luật", "mình bạch", "nhiêm vụ", "kiền toàn", "thực hiên nhiệm vụ"),
    "2024/tuyen-truyen-cchc.yaml": (
        *("sẵng sàng", "quyêt", "tuyên tuyền", "điểm hình tiên tiến", "vê ban hành", "Từ dó"),
        *("tình hiểu", "tế xã - hội", "về về"),
    ),
    "2024/cong-van-par-index.yaml": ("vủa người", "đối vơi", "ngươi lao động"),
    "2023/papi.yaml": ("truyền truyền",),
}


def mine():
    return [rule for code, rule in rules().items() if code.startswith(("CT1", "NV1"))]


def found(name):
    path = ROOT / "plans" / name
    opened = open_plan(path, find_project(path))
    subjects = {Subject.PLAN: opened.plan, Subject.DOCUMENT: compose(opened.plan)}
    return judge(mine(), subjects, opened.source.name, opened.source)


@pytest.mark.parametrize("name", PLANS)
def test_every_finding_in_a_plan_is_one_that_was_read(name):
    assert Counter(finding.kind.code for finding in found(name)) == PLANS[name]


@pytest.mark.parametrize("name", MISSPELT)
def test_the_misprints_of_the_real_plans_are_found(name):
    assert set(MISSPELT[name]) <= {finding.place.quote for finding in found(name)}


@pytest.mark.parametrize("name", FILES)
def test_every_finding_in_a_file_of_another_office_is_one_that_was_read(name):
    path = SAMPLES / f"{name}.docx"
    if not path.exists():
        pytest.skip(f"../shared/samples/{name}.docx is not here")
    view = read(path.read_bytes(), path.name).view
    subjects = {Subject.DOCUMENT: recognised(recognise(view), view, path.name)}
    judged = judge(mine(), subjects, path.name)
    assert Counter(finding.kind.code for finding in judged) == FILES[name]


def test_the_work_grows_with_the_length_of_the_document():
    rules = [rule for rule in mine() if rule.subject is Subject.DOCUMENT]

    def work(paragraphs):
        text = "Tổ chức tuyên truyền, phổ biến giáo dục pháp luật (đợt {}) cho người lao động"
        body = document(*(text.format(n) for n in range(paragraphs)))
        return calls(lambda: [list(rule.find(body)) for rule in rules])

    # The rules remember what a short document says, so a long one is up to three times as much
    # work for each paragraph; with the square it would be twenty times as much.
    work(100)
    assert work(8000) < 5 * 20 * work(400)

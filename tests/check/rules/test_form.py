"""Every rule of form at once: silent where nothing is wrong, and each at its own fault alone."""

from __future__ import annotations

from collections import Counter

import pytest

from generator.check.run import UNDECIDED
from generator.document.recognise.components import Components, Regime
from generator.document.recognise.outline import parts
from tests.check.rules.spoiling import ROOT, Spoilt, findings, form, made
from tests.check.rules.spoilt import CASES
from tests.check.rules.views import plain, seen
from tests.growth import calls

DOCUMENTS = ("PLAN", "TWO", "LETTER", "DECISION")


def spoilt(case) -> bytes:
    file = Spoilt(made(case.base))
    case.edit(file)
    return file.data()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_of_our_own_has_no_fault_of_form(name):
    assert [f.kind.code for f in findings(made(name))] == []


def test_every_rule_of_form_has_a_file_that_breaks_it():
    assert [case.code for case in CASES] == [rule.kind.code for rule in form()]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_rule_fires_on_its_own_fault_and_no_other_does(case):
    found = {finding.kind.code for finding in findings(spoilt(case))}
    assert found == {case.code, *case.follow}


LOST = {
    "KT129": "LibreOffice drops a comment that stands nowhere",
    "TT113": "the cells that changed sides get the widths of their columns: Quốc hiệu wraps",
    "TT115": "the columns that were made wider are made narrower again",
    "TT501": "the cell without a paragraph, which no file may have, is mended",
}


@pytest.fixture(scope="module")
def saved(soffice):
    """The same files, saved again by LibreOffice."""
    files = {name: made(name) for name in DOCUMENTS}
    files |= {case.code: spoilt(case) for case in CASES if case.code not in LOST}
    return soffice(files, "docx")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_file_of_our_own_stays_without_fault_when_another_program_saves_it(saved, name):
    assert [f.kind.code for f in findings(saved[name])] == []


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.code not in LOST], ids=lambda case: case.code
)
def test_a_fault_stays_alone_when_another_program_saves_the_file(saved, case):
    found = {finding.kind.code for finding in findings(saved[case.code])}
    assert found == {case.code, *case.follow}


REAL = {
    "samples/cong-van-moi-hop.docx": {
        "TT105": 1,
        "TT107": 1,
        "TT111": 1,
        "TT115": 1,
        "TT211": 1,
        "TT309": 8,
        "TT601": 1,
        "TT609": 1,
        "TT622": 1,
        "TT626": 1,
    },
    "samples/ke-hoach-bang-trong-than.docx": {
        "KT102": 1,
        "KT103": 1,
        "KT104": 1,
        "TT117": 1,
        "TT304": 2,
        "TT306": 1,
        "TT310": 1,
        "TT404": 1,
        "TT428": 1,
        "TT507": 1,
    },
    "samples/ke-hoach-cua-so.docx": {
        "KT124": 1,
        "TT103": 1,
        "TT104": 1,
        "TT117": 1,
        "TT123": 1,
        "TT309": 1,
        "TT324": 6,
    },
    "samples/ke-hoach-hai-phu-luc.docx": {"KT103": 1, "TT117": 1, "TT428": 1, "TT507": 1},
    "samples/ke-hoach-phu-luc-ngang.docx": {"KT106": 1, "TT206": 1, "TT306": 1},
}
"""What was found in real files; each was read against the file and is true."""


def real(name: str) -> list:
    path = ROOT.parent / "shared" / name
    if not path.exists():
        pytest.skip(f"../shared/{name} is not here")
    return findings(path.read_bytes())


@pytest.mark.parametrize("name", REAL)
def test_every_finding_in_a_real_file_is_one_that_was_looked_at(name):
    assert Counter(finding.kind.code for finding in real(name)) == REAL[name]


def test_underscores_of_the_decrees_own_templates_are_lines():
    """Letters in another font, a wide table, tabs for an indent: that is how the file is."""
    found = real("standard/nd30-phu-luc-3-mau.docx")
    judged = Counter(f.kind.code for f in found if f.kind.message != UNDECIDED)
    assert judged == {"KT121": 10, "TT115": 1, "TT306": 2}
    assert {f.kind.code for f in found} - judged.keys() == {"TT109", "TT111"}


def test_the_work_grows_with_the_length_of_the_file():
    """A hint that nothing looks at every paragraph for every paragraph."""
    paragraphs = [plain(f"{n}. Lời văn của khoản", n) for n in range(1, 6001)]

    def work(count: int) -> int:
        body = parts(paragraphs[:count])
        paper = seen(*paragraphs[:count], components=Components(Regime.ND30, body=body))
        return calls(lambda: [list(rule.find(paper)) for rule in form()])

    work(100)
    assert work(6000) < 12 * work(600)

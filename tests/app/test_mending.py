import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.app.check import Asked, check
from generator.app.errors import FileExistsAlreadyError
from generator.app.generate import generate
from generator.app.mending import FLAGS, STEPS, SameFileError
from generator.check.catalogue import rules
from generator.check.registry import Mend, Subject
from generator.check.select import Selection
from generator.word import mend
from generator.word.copies import SignedError
from generator.word.read import read
from tests.word.docx import packed


@pytest.fixture
def spoilt(project):
    """A Word file whose left margin is too narrow, elsewhere than its plan."""
    generate([])
    with ZipFile(project / "output/2025/a.docx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["word/document.xml"].decode()
    parts["word/document.xml"] = re.sub('w:left="1701"', 'w:left="1134"', xml)
    path = project / "a.docx"
    path.write_bytes(packed(parts))
    return path


def test_the_form_of_a_word_file_is_mended_in_a_copy(spoilt, project):
    before = spoilt.read_bytes()
    out = project / "b.docx"
    outcome = check([spoilt], Asked(fix=True, output=out))
    assert read(out.read_bytes()).view.page.left == pytest.approx(30, abs=0.1)
    assert spoilt.read_bytes() == before
    assert [said.data for said in outcome.said] == [{"count": 1}, {"path": "b.docx"}]
    assert {f.place.file for f in outcome.findings} <= {"b.docx"}


def test_what_would_be_mended_is_only_told_with_show(spoilt, project):
    outcome = check([spoilt], Asked(fix=True, show=True, output=project / "b.docx"))
    assert [said.data for said in outcome.said] == [{"count": 1}]
    assert not (project / "b.docx").exists()


def test_a_file_with_nothing_to_mend_gets_no_copy(spoilt, project):
    right = project / "output/2025/a.docx"
    outcome = check([right], Asked(fix=True, output=project / "b.docx"))
    assert not (project / "b.docx").exists()
    assert [said.data for said in outcome.said] == [{"path": "output/2025/a.docx"}]


@pytest.mark.parametrize("option", ["output", "annotate"])
def test_a_copy_is_never_written_over_the_file_itself(spoilt, option):
    before = spoilt.read_bytes()
    with pytest.raises(SameFileError):
        check([spoilt], Asked(**{"fix": option == "output", option: spoilt}))
    assert spoilt.read_bytes() == before


@pytest.mark.parametrize("option", ["output", "annotate"])
def test_a_copy_is_never_written_over_another_file(spoilt, project, option):
    other = project / "b.docx"
    other.write_bytes(b"mine")
    with pytest.raises(FileExistsAlreadyError):
        check([spoilt], Asked(**{"fix": option == "output", option: other}))
    assert other.read_bytes() == b"mine"


def test_findings_are_written_into_a_copy_as_comments(spoilt, project):
    out = project / "b.docx"
    outcome = check([spoilt], Asked(annotate=out))
    with ZipFile(BytesIO(out.read_bytes())) as archive:
        comments = archive.read("word/comments.xml").decode()
    assert comments.count("<w:comment ") == len(outcome.findings) > 0
    assert "lỗi KT10" in comments
    assert outcome.said[-1].data == {"path": "b.docx", "count": len(outcome.findings)}


def test_a_signed_file_gets_no_comments(spoilt, project):
    with ZipFile(spoilt) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    spoilt.write_bytes(packed(parts | {"_xmlsignatures/sig1.xml": "<Signature/>"}))
    with pytest.raises(SignedError):
        check([spoilt], Asked(annotate=project / "b.docx"))


@pytest.mark.parametrize("option", ["output", "annotate"])
def test_what_is_no_word_file_is_only_told(project, option):
    path = project / "a.docx"
    path.write_bytes(b"")
    outcome = check([path], Asked(**{"fix": option == "output", option: project / "b.docx"}))
    assert [f.kind.code for f in outcome.findings] == ["DX001"]
    assert not (project / "b.docx").exists()


def test_every_rule_of_form_that_says_it_is_safe_to_mend_is_mended():
    safe = {
        code
        for code, rule in rules().items()
        if rule.mend is Mend.SAFE and rule.subject is Subject.VIEW
    }
    mended = {code for codes in STEPS.values() for code in codes}
    assert safe <= mended
    assert set(FLAGS.values()) <= mended
    assert {code for code in mended if code != "KT1"} <= set(rules())
    assert set(STEPS) == set(mend.STEPS)


def test_what_is_not_wanted_is_not_mended_in_a_word_file(spoilt, project):
    selection = Selection(ignore=("KT102", "KT103", "KT104", "KT105"))
    check([spoilt], Asked(selection, fix=True, output=project / "b.docx"))
    assert not (project / "b.docx").exists()


def test_what_only_a_rule_can_call_wrong_is_mended(spoilt, project):
    with ZipFile(project / "output/2025/a.docx") as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    styles = parts["word/styles.xml"].decode()
    parts["word/styles.xml"] = styles.replace('w:firstLine="720"', 'w:firstLine="1000"')
    assert parts["word/styles.xml"] != styles
    spoilt.write_bytes(packed(parts))
    outcome = check([spoilt], Asked(fix=True, output=project / "b.docx"))
    assert (project / "b.docx").exists()
    assert "TT305" not in {f.kind.code for f in outcome.findings}

from io import BytesIO
from zipfile import ZipFile

import pytest

from generator.word.copies import (
    ProtectedError,
    SignedError,
    StrictError,
    TrackedError,
    copy,
    new_root,
    refuse_guarded,
    refuse_signed,
)
from generator.word.read import read
from tests.word.docx import docx, p, r

SIGNED = {"_xmlsignatures/sig1.xml": "<Signature/>"}
PROTECTED = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>'
TRACKED = f'<w:p><w:ins w:id="1" w:author="Lan">{r("thêm")}</w:ins></w:p>'


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (docx(p("Một"), parts=SIGNED), SignedError),
        (docx(p("Một"), settings=PROTECTED), ProtectedError),
        (docx(p("Một"), settings="<w:trackRevisions/>"), TrackedError),
        (docx(TRACKED), TrackedError),
    ],
)
def test_a_file_that_is_guarded_is_refused_by_its_name(data, error):
    with pytest.raises(error) as refused:
        refuse_guarded(read(data).view, "a.docx")
    assert refused.value.data == {"name": "a.docx"}


def test_a_plain_file_is_not_refused():
    refuse_guarded(read(docx(p("Một"))).view, "a.docx")


def test_only_a_signature_keeps_comments_out():
    refuse_signed(read(docx(TRACKED, settings=PROTECTED)).view, "a.docx")
    with pytest.raises(SignedError):
        refuse_signed(read(docx(p("Một"), parts=SIGNED)).view, "a.docx")


def test_a_strict_file_is_refused():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    data = docx("", document=f'<w:document xmlns:w="{strict}"><w:body/></w:document>')
    with pytest.raises(StrictError):
        copy(data, "a.docx")


def test_what_nobody_changes_is_copied():
    given = docx(p("Một"), parts={"word/media/a.png": b"\x89PNG\0"})
    made = copy(given, "a.docx").packed()
    with ZipFile(BytesIO(given)) as old, ZipFile(BytesIO(made)) as new:
        assert old.namelist() == new.namelist()
        others = [name for name in old.namelist() if name != "word/document.xml"]
        assert all(old.read(name) == new.read(name) for name in others)


def test_a_new_part_gets_a_name_that_is_free_and_a_tie():
    file = copy(docx(p("Một"), headers={"header1": p("Đầu")}), "a.docx")
    name = file.free("header")
    assert name == "word/header2.xml"
    file.add("header", name, new_root("hdr"))
    assert "word/header2.xml" in file.parts
    assert copy(file.packed(), "a.docx").parts[name].endswith(b"/>")


def test_a_part_is_found_by_its_kind_or_not_at_all():
    file = copy(docx(p("Một"), comments="<w:comment w:id='1' w:author='x'/>"), "a.docx")
    assert file.related("comments") == "word/comments.xml"
    assert file.related("settings") == ""
    assert file.part(file.main) is file.root
    assert file.part("word/comments.xml") is file.part("word/comments.xml")

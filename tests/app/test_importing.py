"""Word files become plans; nothing is overwritten, nothing lost without a word."""

from __future__ import annotations

import shutil
from io import BytesIO

import pytest
from click.testing import CliRunner

from generator.app.errors import FileMissingError, FileUnreadableError
from generator.app.generate import generate
from generator.app.importing import OneOutputError, import_word
from generator.cli import kehoach
from generator.document.flow import text as flow
from generator.text.letters import words
from generator.word.read import read
from tests.word.docx import docx
from tests.word.views import SHARED

SAMPLES = sorted((SHARED / "samples").glob("*.docx"))
HEAD = (
    "SỞ Y TẾ",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Độc lập - Tự do - Hạnh phúc",
    "Số: 5/KH-SYT",
    "Huế, ngày 05 tháng 3 năm 2026",
)
BODY = ("Như sau:", "I. MỤC ĐÍCH", "1. Một câu.", "2. Hai câu.", "Trên đây là Kế hoạch./.")
END = ("Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT.", "GIÁM ĐỐC", "Trần B")
TITLE = ("KẾ HOẠCH", "Nâng cao chất lượng năm 2026")


def paragraph(words):
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def word(*lines):
    return docx("".join(map(paragraph, lines)))


WHOLE = word(*HEAD, *TITLE, *BODY, *END)


def codes(outcome):
    return [finding.kind.code for finding in outcome.findings]


@pytest.fixture
def put(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))

    def put(data, name="a.docx"):
        path = tmp_path / name
        path.write_bytes(data)
        return path

    return put


def test_a_plan_is_made_beside_its_word_file(put):
    path = put(WHOLE)
    outcome = import_word([path])
    assert (outcome.exit_code, codes(outcome)) == (0, [])
    made = path.with_suffix(".yaml").read_text("utf-8")
    assert "loai: kế hoạch" in made
    assert "năm {{ nam }}" in made
    assert "luu: VT" in made
    assert outcome.said[0].data["left"] == 0


def test_the_plan_that_was_made_makes_a_word_file(put):
    path = put(WHOLE)
    import_word([path])
    assert generate([path.with_suffix(".yaml")]).exit_code == 0


def test_what_is_there_is_not_overwritten(put):
    path = put(WHOLE)
    path.with_suffix(".yaml").write_text("mine", encoding="utf-8")
    outcome = import_word([path])
    assert (outcome.exit_code, codes(outcome)) == (1, ["NW002"])
    assert path.with_suffix(".yaml").read_text("utf-8") == "mine"


def test_several_files_are_taken_at_once_and_one_that_fails_does_not_stop_the_others(put):
    paths = [put(b"", "a.docx"), put(WHOLE, "b.docx"), put(WHOLE, "c.docx")]
    outcome = import_word(paths)
    assert (outcome.exit_code, codes(outcome)) == (1, ["DX001"])
    assert [path.with_suffix(".yaml").exists() for path in paths] == [False, True, True]


def test_one_name_is_not_for_several_files(put):
    path = put(WHOLE)
    with pytest.raises(OneOutputError):
        import_word([path, path], path.with_name("x.yaml"))
    import_word([path], path.with_name("x.yaml"))
    assert path.with_name("x.yaml").exists()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "DX001"),
        (b"%PDF-1.7", "DX002"),
        (b"PK\x03\x04broken", "DX006"),
        (b"hello", "DX005"),
        (word("Dế mèn phiêu lưu ký", "Một câu chuyện dài."), "NW001"),
    ],
)
def test_what_is_no_document_is_one_sentence(put, data, code):
    path = put(data)
    outcome = import_word([path])
    assert (outcome.exit_code, codes(outcome), outcome.said) == (1, [code], ())
    assert not path.with_suffix(".yaml").exists()


def test_a_file_that_is_not_there_or_cannot_be_read_is_named(put, tmp_path):
    with pytest.raises(FileMissingError):
        import_word([tmp_path / "x.docx"])
    with pytest.raises(FileUnreadableError):
        import_word([tmp_path])


def test_what_was_not_understood_is_a_comment_and_in_the_list(put):
    path = put(word(*HEAD, *TITLE, *BODY, *END, "Đóng dấu lạ lùng ở đây"))
    outcome = import_word([path])
    assert codes(outcome) == ["NW003"]
    made = path.with_suffix(".yaml").read_text("utf-8")
    assert made.splitlines()[-1].startswith("# Không nhận ra (đoạn 18): Đóng dấu lạ lùng")


def test_a_long_line_that_was_not_understood_is_shortened_in_the_list_alone(put):
    path = put(word(*HEAD, *TITLE, *BODY, *END, "Đóng dấu lạ lùng " * 20))
    outcome = import_word([path])
    assert str(outcome.findings[0].data["words"]).endswith("…")
    assert path.with_suffix(".yaml").read_text("utf-8").count("lạ lùng") == 20


def test_a_number_that_differs_is_said(put):
    body = tuple(line.replace("2. Hai", "3. Hai") for line in BODY)
    outcome = import_word([put(word(*HEAD, *TITLE, *body, *END))])
    assert codes(outcome) == ["NW007"]
    assert outcome.findings[0].data == {"typed": "3.", "number": "2."}
    assert outcome.said[0].data["uncertain"] == 1


def test_tracked_changes_are_read_as_accepted_and_that_is_said(put):
    changed = (
        '<w:p><w:r><w:t>Như </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>cũ</w:delText>'
        '</w:r></w:del><w:ins w:id="2" w:author="a"><w:r><w:t>sau:</w:t></w:r></w:ins></w:p>'
    )
    lines = [*map(paragraph, (*HEAD, *TITLE)), changed, *map(paragraph, (*BODY[1:], *END))]
    path = put(docx("".join(lines)))
    outcome = import_word([path])
    assert codes(outcome) == ["NW006"]
    assert "Như sau:" in path.with_suffix(".yaml").read_text("utf-8")


def test_further_documents_of_a_file_are_counted(put):
    one = (*HEAD, *TITLE, *BODY, *END)
    outcome = import_word([put(word(*one, *one))])
    assert codes(outcome) == ["NW004"]
    assert outcome.findings[0].data == {"count": 1}


def test_an_unknown_kind_is_said(put):
    heading = (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>'
        "<w:t>{}</w:t></w:r></w:p>"
    )
    lines = [
        *map(paragraph, (line.replace("KH-", "DC-") for line in HEAD)),
        heading.format("ĐỀ CƯƠNG"),
        heading.format("Nâng cao chất lượng"),
        *map(paragraph, (*BODY, *END)),
    ]
    outcome = import_word([put(docx("".join(lines)))])
    assert "NW008" in codes(outcome)


def test_a_plan_with_something_missing_says_so(put):
    outcome = import_word([put(word(*HEAD[:3], *TITLE, *BODY, *END))])
    assert "NW009" in codes(outcome)


def test_decomposed_letters_are_written_composed(put):
    from unicodedata import is_normalized, normalize

    lines = [normalize("NFD", line) for line in (*HEAD, *TITLE, *BODY, *END)]
    path = put(word(*lines))
    assert codes(import_word([path])) == []
    assert is_normalized("NFC", path.with_suffix(".yaml").read_text("utf-8"))


def test_the_command_prints_what_was_done(put):
    path = put(WHOLE)
    done = CliRunner().invoke(kehoach, ["import", str(path)])
    assert done.exit_code == 0
    assert done.stdout.startswith("Đã tạo a.yaml từ a.docx: hiểu được ")


# --- real files -----------------------------------------------------------------------------


@pytest.mark.skipif(not SAMPLES, reason="the real Word files are not there (../shared)")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_real_file_becomes_a_plan_that_generates_and_holds_its_words(put, tmp_path, sample):
    path = tmp_path / sample.name
    put(sample.read_bytes(), sample.name)
    outcome = import_word([path])
    assert outcome.exit_code == 0
    plan = path.with_suffix(".yaml")
    made = plan.read_text("utf-8")
    target = tmp_path / "made.docx"
    assert generate([plan], target).exit_code == 0
    view = read(target.read_bytes()).view
    known = {*words(made), *words(flow(view))}
    typed = {w for f in outcome.findings for v in f.data.values() for w in words(str(v))}
    wanted = words(flow(read(sample.read_bytes()).view))
    lost = [word for word in wanted if word not in known | typed]
    assert lost == []


def test_pictures_are_counted(put):
    from docx import Document

    document = Document()
    for line in (*HEAD, *TITLE, *BODY, *END):
        document.add_paragraph(line)
    saved = BytesIO()
    document.save(saved)
    assert codes(import_word([put(saved.getvalue())])) == []
    assert shutil.which("python") is None or True

"""Word files become plans; nothing is overwritten, nothing lost without a word."""

from __future__ import annotations

import re
from base64 import b64decode
from copy import deepcopy
from difflib import SequenceMatcher
from io import BytesIO
from unicodedata import is_normalized, normalize

import pytest
from click.testing import CliRunner
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from msgspec.structs import replace

from generator.app.errors import FileMissingError, FileUnreadableError
from generator.app.generate import generate
from generator.app.importing import OneOutputError, import_word
from generator.cli import kehoach
from generator.document.compose import compose
from generator.document.flow import text as flow
from generator.plan.model import Office, Plan, Signer
from generator.text.dates import PartialDate
from generator.text.letters import words
from generator.word.read import read
from generator.word.render import render
from tests.document.plans import heading, point, text
from tests.document.recognise.test_document import TEMPLATES
from tests.word.docx import docx
from tests.word.views import SHARED

SAMPLES = sorted((SHARED / "samples").glob("*.docx"))
PIXEL = b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
PLAN = Plan(
    office=Office(("UBND TỈNH",), ("SỞ Y TẾ",), "SYT", "Huế"),
    number="5",
    date=PartialDate(2026, 3, 5),
    subject=text("Nâng cao chất lượng năm 2026"),
    opening=(text("Như sau:"),),
    items=(heading("MỤC ĐÍCH", point("Một câu."), point("Hai câu.")),),
    closing=(text("Trên đây là Kế hoạch."),),
    recipients=(text("UBND tỉnh"),),
    archive=text("VT"),
    signer=Signer((), "Giám đốc", "Trần B"),
)


def changed(change=None, plan=PLAN):
    """Give the Word file of a plan, changed by hand."""
    from docx import Document

    document = Document(BytesIO(render(compose(plan), TEMPLATES[False])))
    if change:
        change(document)
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def replaced(old, new):
    """Change the words of one run."""

    def change(document):
        runs = [run for one in document.paragraphs for run in one.runs if old in run.text]
        assert len(runs) == 1
        runs[0].text = runs[0].text.replace(old, new)

    return changed(change)


def paragraph(words):
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


def word(*lines):
    return docx("".join(map(paragraph, lines)))


WHOLE = changed()


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


def test_an_editor_finds_the_schema_where_the_project_has_it(put, tmp_path):
    (tmp_path / "schema").mkdir()
    (tmp_path / "schema/van-ban.schema.json").write_text("{}")
    (tmp_path / "plans/2026").mkdir(parents=True)
    path = put(WHOLE, "plans/2026/a.docx")
    import_word([path])
    first = path.with_suffix(".yaml").read_text("utf-8").splitlines()[0]
    assert first == "# yaml-language-server: $schema=../../schema/van-ban.schema.json"


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
    path = put(changed(lambda document: document.add_paragraph("Đóng dấu lạ lùng ở đây")))
    outcome = import_word([path])
    assert codes(outcome) == ["NW003"]
    last = path.with_suffix(".yaml").read_text("utf-8").splitlines()[-1]
    assert last.startswith("# Không nhận ra (đoạn ")
    assert last.endswith("): Đóng dấu lạ lùng ở đây")


def test_a_long_line_that_was_not_understood_is_shortened_in_the_list_alone(put):
    path = put(changed(lambda document: document.add_paragraph("Đóng dấu lạ lùng " * 20)))
    outcome = import_word([path])
    assert str(outcome.findings[0].data["words"]).endswith("…")
    assert path.with_suffix(".yaml").read_text("utf-8").count("lạ lùng") == 20


def test_a_number_that_differs_is_said(put):
    outcome = import_word([put(replaced("2.", "3."))])
    assert codes(outcome) == ["NW007"]
    assert outcome.findings[0].data == {"typed": "3.", "number": "2."}
    assert outcome.said[0].data["uncertain"] == 1


def test_tracked_changes_are_read_as_accepted_and_that_is_said(put):
    def change(document):
        one = next(one for one in document.paragraphs if one.text == "Như sau:")
        gone = parse_xml(
            f'<w:del {nsdecls("w")} w:id="1" w:author="a">'
            "<w:r><w:delText>Cũ</w:delText></w:r></w:del>"
        )
        one._p.append(gone)

    path = put(changed(change))
    outcome = import_word([path])
    assert codes(outcome) == ["NW006"]
    assert "Cũ" not in path.with_suffix(".yaml").read_text("utf-8")


def test_a_paragraph_whose_mark_was_deleted_goes_on_in_the_next(put):
    def change(document):
        one = next(one for one in document.paragraphs if one.text.endswith("Một câu."))
        mark = f'<w:rPr {nsdecls("w")}><w:del w:id="1" w:author="a"/></w:rPr>'
        one._p.get_or_add_pPr().append(parse_xml(mark))
        number = next(one for one in document.paragraphs if one.text.endswith("Hai câu."))
        number.runs[0].text = number.runs[0].text.replace("2.", "")

    path = put(changed(change))
    assert codes(import_word([path])) == ["NW006"]
    assert "Một câu. Hai câu." in path.with_suffix(".yaml").read_text("utf-8")


def test_further_documents_of_a_file_are_counted(put):
    def change(document):
        body = document.element.body
        for element in [*body][:-1]:
            body.insert(len(body) - 1, deepcopy(element))

    outcome = import_word([put(changed(change))])
    assert "NW004" in codes(outcome)


def test_an_unknown_kind_is_said(put):
    outcome = import_word([put(replaced("KẾ HOẠCH", "ĐỀ CƯƠNG"))])
    assert "NW008" in codes(outcome)


def test_a_plan_with_something_missing_says_so(put):
    plan = replace(PLAN, office=replace(PLAN.office, place=""))
    assert "NW009" in codes(import_word([put(changed(plan=plan))]))


def test_decomposed_letters_are_written_composed(put):
    path = put(replaced("Một câu", normalize("NFD", "Một điều")))
    assert codes(import_word([path])) == []
    assert is_normalized("NFC", path.with_suffix(".yaml").read_text("utf-8"))


def test_a_heading_in_decomposed_letters_is_a_heading(put):
    path = put(replaced("MỤC ĐÍCH", normalize("NFD", "MỤC ĐÍCH")))
    assert codes(import_word([path])) == []
    assert "  - MỤC ĐÍCH:\n" in path.with_suffix(".yaml").read_text("utf-8")


def test_the_command_prints_what_was_done(put):
    path = put(WHOLE)
    done = CliRunner().invoke(kehoach, ["import", str(path)])
    assert done.exit_code == 0
    assert done.stdout.startswith("Đã tạo a.yaml từ a.docx: hiểu được ")


# --- files that are none --------------------------------------------------------------------

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BAD = {
    "empty": (b"", "DX001"),
    "renamed PDF": (b"%PDF-1.7\n1 0 obj", "DX002"),
    "encrypted": (OLE + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"), "DX004"),
    "text": ("Kế hoạch".encode(), "DX005"),
    "broken zip": (WHOLE[: len(WHOLE) // 2], "DX006"),
    "zip bomb": (docx("<w:p/>" + " " * 40_000_000), "DX010"),
    "no document": (word("Giá rau hôm nay", "Cải 5.000", "Bắp 7.000"), "NW001"),
    "nothing in it": (word(), "NW001"),
}


@pytest.mark.parametrize(("data", "code"), BAD.values(), ids=BAD)
def test_a_file_that_is_none_is_refused_in_one_sentence(put, data, code):
    path = put(data)
    done = CliRunner().invoke(kehoach, ["import", str(path)])
    assert done.exit_code == 1
    assert done.stderr.count("a.docx  lỗi") == 1
    assert f" {code}  " in done.stderr
    assert done.stdout == ""
    assert not path.with_suffix(".yaml").exists()


# --- what untidy files hold -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("font", "stored", "said"),
    [
        (".VnTime", "KiÓm tra ®Þnh kú", "Kiểm tra định kỳ"),
        (".VnTimeH", "kiÓm tra", "KIỂM TRA"),
        ("VNI-Times", "Kieåm tra ñònh kyø", "Kiểm tra định kỳ"),
    ],
)
def test_old_fonts_are_read_as_they_look(put, font, stored, said):
    def change(document):
        run = next(one.runs[0] for one in document.paragraphs if "Một câu" in one.text)
        run.text = run.text.replace("Một câu", stored)
        run.font.name = font

    path = put(changed(change))
    outcome = import_word([path])
    assert codes(outcome) == ["NW010"]
    assert outcome.exit_code == 0
    assert f"{said}." in path.with_suffix(".yaml").read_text("utf-8")


def test_bullets_become_dashes(put):
    def change(document):
        one = next(one for one in document.paragraphs if "Một câu" in one.text)
        one.runs[0].text = "• Một câu."
        one.style = document.styles["Normal"]

    path = put(changed(change))
    assert import_word([path]).exit_code == 0
    assert "•" not in path.with_suffix(".yaml").read_text("utf-8")


PRINTED = (
    "Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc ngày tháng năm Nơi nhận Lưu Số"
)
UNTIDY = (
    "ỦY BAN NHÂN DÂN TỈNH HUẾ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "SỞ Y TẾ\tĐộc lập - Tự do - Hạnh phúc",
    "Số: 12/KH-SYT\tHuế, ngày 05 tháng 3 năm 2026",
    "",
    "KẾ HOẠCH",
    "Phòng   bệnh năm 2026",
    "Thực hiện kế hoạch    của tỉnh, Sở Y tế làm như sau:",
    "I. MỤC ĐÍCH",
    "\u00a0 1.   Nâng cao    chất lượng",
    "",
    "2. Giảm bệnh",
    "II. TỔ CHỨC THỰC HIỆN",
    "- Phòng Nghiệp vụ:    chủ trì.",
    "Nơi nhận:\tGIÁM ĐỐC",
    "- Bộ Y tế;",
    "- Lưu: VT.\t\tTrần Văn B",
)


def test_a_page_that_is_laid_out_with_tabs_and_spaces_is_read(put):
    middle = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>'
    page = "".join(map(paragraph, UNTIDY))
    for said in UNTIDY[4:6]:  # the kind and the subject stand in the middle, in bold
        plain = paragraph(said)
        page = page.replace(plain, plain.replace("<w:p><w:r>", middle))
    path = put(docx(page))
    outcome = import_word([path])
    made = " ".join(path.with_suffix(".yaml").read_text("utf-8").split())
    assert outcome.exit_code == 0
    for said in ("Phòng bệnh năm {{ nam }}", "- Nâng cao chất lượng", "ten: Sở Y tế", "- MỤC ĐÍCH"):
        assert said in made
    known = {*words(made), *words(PRINTED)}
    wanted = [w for w in words(" ".join(UNTIDY)) if not w.isdecimal() and len(w) > 2]
    assert [w for w in wanted if w not in known] == []


# --- real files -----------------------------------------------------------------------------


def in_order(wanted, known):
    """Give the words of `wanted` that do not stand in `known` in the same order."""
    matcher = SequenceMatcher(None, wanted, known, autojunk=False)
    return [w for tag, a, b, _, _ in matcher.get_opcodes() if tag != "equal" for w in wanted[a:b]]


@pytest.mark.skipif(not SAMPLES, reason="the real Word files are not there (../shared)")
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_words_of_a_real_file_come_back_in_their_order(put, tmp_path, sample):
    path = tmp_path / sample.name
    put(sample.read_bytes(), sample.name)
    import_word([path])
    target = tmp_path / "made.docx"
    generate([path.with_suffix(".yaml")], target)
    wanted = words(flow(read(sample.read_bytes()).view))
    made = words(flow(read(target.read_bytes()).view))
    comments = words("".join(re.findall("(?m)^#.*", path.with_suffix(".yaml").read_text("utf-8"))))
    lost = [word for word in in_order(wanted, made) if word not in comments]
    assert len(lost) <= len(wanted) / 100
    assert set(lost) <= set(made)  # the organ's name moved, nothing is gone


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
    path = put(changed(lambda document: document.add_picture(BytesIO(PIXEL))))
    outcome = import_word([path])
    assert codes(outcome) == ["NW005"]
    assert outcome.findings[0].data == {"count": 1}

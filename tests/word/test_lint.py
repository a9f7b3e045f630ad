from __future__ import annotations

import pytest

from generator.finding import Severity
from generator.word import lint as module
from generator.word.lint import lint
from generator.word.package import entry, pack, unpack
from generator.word.prepare import TemplateFaultyError, prepare
from tests.growth import seconds
from tests.word.office import R, office_template

BODY = "{{p than_van_ban }}"


def changed(data: bytes, old: str, new: str, part="word/document.xml", count=1) -> bytes:
    parts = unpack(data)
    before = parts[part].decode()
    assert old in before
    parts[part] = before.replace(old, new, count).encode()
    return pack(entry(name, content) for name, content in parts.items())


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    parts = unpack(data) | {name: content}
    return pack(entry(name, content) for name, content in parts.items())


def codes(data: bytes) -> list[str]:
    return [finding.kind.code for finding in lint(data, "mau.docx")]


def only(data: bytes):
    (finding,) = lint(data, "mau.docx")
    return finding


def paragraph(words: str, look: str = "") -> str:
    return f"<w:p>{look}<w:r><w:t>{words}</w:t></w:r></w:p>"


def added(data: bytes, xml: str) -> bytes:
    """Give the template with `xml` as the first thing of its text."""
    return changed(data, "<w:body>", f"<w:body>{xml}")


@pytest.mark.parametrize("name", ["named_docx", "letter_docx"])
def test_our_own_templates_are_clean(name, request):
    assert lint(request.getfixturevalue(name)) == []


def test_tags_split_over_runs_and_curly_quotes_work(named_docx):
    assert lint(office_template(named_docx)) == []


def test_what_is_no_word_file_is_said():
    assert codes(b"%PDF") == ["TM001"]
    assert codes(pack([entry("mimetype", b"odt")])) == ["TM001"]


def test_a_bomb_is_refused():
    assert codes(pack([entry("word/document.xml", b"\0" * 9_000_000)])) == ["TM002"]


def test_a_part_that_is_no_xml_is_named(named_docx):
    finding = only(changed(named_docx, "</w:styles>", "", "word/styles.xml"))
    assert (finding.kind.code, finding.data["part"]) == ("TM003", "word/styles.xml")


def test_a_declared_entity_is_refused(named_docx):
    declared = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    data = changed(named_docx, "<w:document", f"{declared}<w:document")
    assert codes(data) == ["TM003"]


def test_macros_are_refused(named_docx):
    assert codes(with_part(named_docx, "word/vbaProject.bin", b"x")) == ["TM004"]


def test_a_type_with_macros_is_refused(named_docx):
    data = changed(
        named_docx, "wordprocessingml.document.main", "x.macroEnabled.main", "[Content_Types].xml"
    )
    assert codes(data) == ["TM004"]


def tie(kind: str, target: str) -> str:
    return f'<Relationship Id="x" Type="{R}/{kind}" Target="{target}" TargetMode="External"/>'


@pytest.mark.parametrize("kind", ["attachedTemplate", "image", "oleObject"])
def test_what_comes_from_outside_is_refused(named_docx, kind):
    rels = "word/_rels/document.xml.rels"
    data = changed(
        named_docx, "</Relationships>", f"{tie(kind, '//may/chu')}</Relationships>", rels
    )
    finding = only(data)
    assert (finding.kind.code, finding.data["target"]) == ("TM005", "//may/chu")


def test_a_link_to_a_page_is_harmless(named_docx):
    rels = "word/_rels/document.xml.rels"
    link = tie("hyperlink", "https://hungyen.gov.vn")
    assert codes(changed(named_docx, "</Relationships>", f"{link}</Relationships>", rels)) == []


def test_a_text_without_paper_is_refused(named_docx):
    data = changed(named_docx, "<w:sectPr>", "<!--", count=1)
    data = changed(data, "</w:sectPr>", "-->")
    assert codes(data) == ["TM006"]


@pytest.mark.parametrize(
    "words",
    ["{{ so", "{{ so }", "{% if co_so %}", "{% endfor %}", "{{ so | }}", "{{ 1 2 }}", "{% lap %}"],
)
def test_a_broken_tag_is_named_with_its_paragraph(named_docx, words):
    data = changed(named_docx, "{{ ten_loai }}", words)
    findings = [f for f in lint(data, "mau.docx") if f.kind.code == "TM010"]
    assert findings


def test_the_place_of_a_broken_tag_is_its_paragraph(named_docx):
    finding = only(added(named_docx, paragraph("Một {{ so | }} hai")))
    assert finding.place.paragraph == 1
    assert "{{ so | }}" in finding.place.quote


def test_an_unknown_field_is_named_with_the_nearest(named_docx):
    finding = only(added(named_docx, paragraph("{{ ten_loaii }}")))
    assert finding.kind.code == "TM011"
    assert (finding.data["field"], finding.data["nearest"]) == ("ten_loaii", "ten_loai")
    assert finding.place.paragraph == 1


def test_an_unknown_field_like_no_other_is_named(named_docx):
    finding = only(added(named_docx, paragraph("{{ zzzzzz }} {{ zzzzzz }}")))
    assert (finding.kind.code, finding.data["field"]) == ("TM012", "zzzzzz")


def test_a_field_in_the_header_is_looked_at_as_well(named_docx):
    data = changed(
        named_docx, "</w:p>", "<w:r><w:t>{{ zzz }}</w:t></w:r></w:p>", "word/header2.xml"
    )
    assert codes(data) == ["TM012"]


def test_a_field_of_the_properties_is_looked_at_as_well(named_docx):
    data = changed(named_docx, "thuoc_tinh_tieu_de", "thuoc_tinh_tieude", "docProps/core.xml")
    assert codes(data) == ["TM011"]


@pytest.mark.parametrize(
    ("tag", "word"),
    [
        ("{% set x = 1 %}", "assign"),
        ("{% macro m() %}{% endmacro %}", "macro"),
        ("{{ so.format(1) }}", "format"),
        ("{{ so|center(9) }}", "center"),
        ("{{ 9 ** 9 }}", "pow"),
        ("{% include 'x' %}", "include"),
        ("{% for x in nhiem_vu recursive %}{% endfor %}", "recursive"),
    ],
)
def test_what_a_template_may_not_do_is_named(named_docx, tag, word):
    findings = lint(added(named_docx, paragraph(tag)))
    assert ("TM013", word) in [(f.kind.code, f.data.get("word")) for f in findings]


def test_text_beside_a_tag_that_replaces_its_line_is_named(named_docx):
    finding = only(changed(named_docx, BODY, f"Mở {BODY} đóng"))
    assert finding.kind.code == "TM014"
    assert finding.data["tag"] == BODY
    assert "đóng" in finding.data["quote"]


def test_a_section_break_in_the_line_of_a_tag_is_named(named_docx):
    look = "<w:pPr><w:sectPr/></w:pPr>"
    data = added(named_docx, paragraph("{%p if co_so %}", look) + paragraph("{%p endif %}"))
    assert codes(data) == ["TM015"]


@pytest.mark.parametrize("tag", [BODY, "{{p phu_luc }}"])
def test_a_tag_that_documents_need_is_missed(named_docx, tag):
    finding = only(changed(named_docx, tag, ""))
    assert (finding.kind.code, finding.data["tag"]) == ("TM016", tag)


def test_a_tag_that_stands_twice_is_named(named_docx):
    finding = only(added(named_docx, paragraph(BODY)))
    assert (finding.kind.code, finding.data["count"]) == ("TM017", 2)


@pytest.mark.parametrize("tag", ["{{ ke_co_quan }}", "{{r ke_co_quan }}"])
def test_a_tag_that_would_print_code_is_named(named_docx, tag):
    finding = only(added(named_docx, paragraph(tag)))
    assert (finding.kind.code, finding.data["field"]) == ("TM018", "ke_co_quan")


def test_a_missing_style_is_a_warning_with_its_name(named_docx):
    data = changed(named_docx, 'w:styleId="CanCu"', 'w:styleId="x"', "word/styles.xml")
    data = changed(data, 'w:val="Căn cứ"', 'w:val="y"', "word/styles.xml")
    finding = only(data)
    assert (finding.kind.code, finding.data["style"]) == ("TM019", "Căn cứ")
    assert finding.kind.severity is Severity.WARNING
    assert prepare(data)


@pytest.mark.parametrize(
    ("old", "new"), [('w:styleId="CanCu"', 'w:styleId="a1"'), ('w:val="Căn cứ"', 'w:val="Basis"')]
)
def test_a_style_is_known_by_its_id_or_by_its_name(named_docx, old, new):
    assert codes(changed(named_docx, old, new, "word/styles.xml")) == []


def test_what_is_never_printed_is_a_warning(named_docx):
    finding = only(changed(named_docx, "{{ ky_hieu }}", "ABC"))
    assert (finding.kind.code, finding.data["field"]) == ("TM020", "ky_hieu")


def test_all_faults_are_named_in_one_run(named_docx):
    data = added(named_docx, paragraph("{{ zzz }}") + paragraph(BODY))
    data = changed(data, "{{p phu_luc }}", "")
    assert codes(data) == ["TM012", "TM017", "TM016"]


def test_a_template_with_errors_is_not_prepared(named_docx):
    with pytest.raises(TemplateFaultyError) as caught:
        prepare(added(named_docx, paragraph("{{ zzz }}")), "mau.docx")
    assert [finding.kind.code for finding in caught.value.findings] == ["TM012"]
    assert caught.value.exit_code == 1


def test_letters_with_a_look_of_their_own_need_their_own_tag(named_docx):
    finding = only(changed(named_docx, "{{r kinh_gui }}", "{{ kinh_gui }}"))
    assert (finding.kind.code, finding.data["field"]) == ("TM021", "kinh_gui")


def test_runs_in_a_plain_tag_of_a_loop_are_noticed(named_docx):
    finding = only(changed(named_docx, "{{r dong }}", "{{ dong }}", count=9))
    assert (finding.kind.code, finding.data["part"]) == ("TM022", "word/document.xml")


def test_a_cell_that_may_come_out_empty_is_noticed(named_docx):
    cell = f"<w:tc><w:tcPr/>{paragraph('{%p if nhiem_vu %}')}{paragraph('{%p endif %}')}</w:tc>"
    grid = '<w:tblPr/><w:tblGrid><w:gridCol w:w="99"/></w:tblGrid>'
    table = f"<w:tbl>{grid}<w:tr>{cell}</w:tr></w:tbl>"
    assert codes(added(named_docx, table)) == ["TM022"]


def test_a_condition_around_half_a_row_is_noticed(named_docx):
    data = changed(named_docx, "{%p if co_ky %}", "{% if co_ky %}")
    assert codes(data)


def test_a_column_of_one_plan_alone_is_no_fault(named_docx):
    loop = "{% for viec in can_cu %}{{ viec.so_lieu }}{% endfor %}"
    assert codes(added(named_docx, paragraph(loop))) == []


@pytest.mark.parametrize("sign", ["{{", "{%", "}}", "{{ a", "{", "{{}}", "{% if a %}"])
def test_time_grows_with_a_hostile_text_alone(named_docx, sign):
    short, long = (added(named_docx, paragraph(sign * count)) for count in (2_000, 20_000))
    assert lint(long)
    assert seconds(lambda: lint(long)) < 40 * seconds(lambda: lint(short)) + 0.1


@pytest.mark.parametrize("depth", [30, 5000])
def test_loops_nested_too_deep_are_named(named_docx, depth):
    words = "{% for a in can_cu %}" * depth + "{% endfor %}" * depth
    assert codes(added(named_docx, paragraph(words))) == ["TM023"]


def test_loops_nested_less_deep_are_clean(named_docx):
    words = "{% for a in can_cu %}" * 9 + "{% endfor %}" * 9
    assert codes(added(named_docx, paragraph(words))) == []


def test_a_text_larger_than_any_template_is_refused(named_docx, monkeypatch):
    size = sum(len(unpack(named_docx)[part]) for part in ("word/document.xml",))
    monkeypatch.setattr(module, "MOST_TAGGED", size)
    assert codes(named_docx) == ["TM002"]

from __future__ import annotations

import pytest
from lxml import etree

from generator.standard import nd30
from generator.word.package import entry, pack, unpack
from generator.word.parts import W, w
from generator.word.preparation import completed, cut_section, layout, opened
from generator.word.prepare import prepare
from generator.word.render import render, restyled
from generator.word.styles import Style
from tests.word.documents import letter, plan

TEXT = "word/document.xml"


def layout_of(parts):
    return layout(parts, TEXT)


@pytest.fixture
def parts(named_docx):
    return unpack(named_docx)


def changed(parts, old, new, part=TEXT, count=-1):
    before = parts[part].decode()
    assert old in before
    return {**parts, part: before.replace(old, new, count).encode()}


def test_the_last_section_is_cut_and_an_inner_one_is_not():
    inner = "<w:p><w:pPr><w:sectPr><a/></w:sectPr></w:pPr></w:p>"
    xml = f"<w:body>{inner}<w:p/><w:sectPr w:r='1'><b/></w:sectPr></w:body>"
    ready, section = cut_section(xml)
    assert section == "<w:sectPr w:r='1'><b/></w:sectPr>"
    assert ready == f"<w:body>{inner}<w:p/>{{{{ muc_cuoi }}}}</w:body>"


@pytest.mark.parametrize("xml", ["<w:hdr><w:p/></w:hdr>", "<w:body><w:p/></w:body>"])
def test_what_has_no_section_stays_as_it_is(xml):
    assert cut_section(xml) == (xml, "")


def test_footnotes_of_a_document_go_after_the_templates_own():
    assert opened("<w:footnotes><a/></w:footnotes>") == (
        "<w:footnotes><a/>{{ chu_thich }}</w:footnotes>"
    )


def test_the_layout_of_our_own_template_is_that_of_the_standard(parts):
    found = layout_of(parts)
    sides = nd30.MARGIN_LEFT.chosen_tw + nd30.MARGIN_RIGHT.chosen_tw
    assert found.width_tw == nd30.PAPER_WIDTH.chosen_tw - sides
    assert found.column("ke_tieu_ngu") == nd30.LETTERHEAD_RIGHT.chosen_tw
    assert found.column("ke_co_quan") == found.width_tw - nd30.LETTERHEAD_RIGHT.chosen_tw
    assert found.column("khong_co") == found.width_tw
    assert found.size(Style.ORGAN) == nd30.ORGAN.size.chosen
    assert found.size(Style.RECIPIENT) == nd30.RECIPIENT.size.chosen
    assert found.renamed == {}
    assert found.first_note == 1


def test_a_wider_margin_is_followed(parts):
    found = layout_of(changed(parts, 'w:left="1701"', 'w:left="1984"'))
    assert found.width_tw == layout_of(parts).width_tw - 283


@pytest.mark.parametrize("value", ["", "a", "1701.6"])
def test_a_strange_measure_does_no_harm(parts, value):
    found = layout_of(changed(parts, 'w:left="1701"', f'w:left="{value}"'))
    assert found.width_tw > 5000


def test_a_smaller_name_is_followed(parts):
    size = f'<w:sz w:val="{round(nd30.ORGAN.size.chosen * 2)}"/>'
    old = parts["word/styles.xml"].decode()
    start = old.index('w:styleId="CoQuanBanHanh"')
    new = old[:start] + old[start:].replace(size, '<w:sz w:val="24"/>', 1)
    assert layout_of({**parts, "word/styles.xml": new.encode()}).size(Style.ORGAN) == 12


def test_a_size_is_looked_for_in_the_styles_below(parts):
    styles = (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        '<w:sz w:val="23"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:styleId="HoTen"><w:name w:val="a"/><w:basedOn w:val="NoiNhan"/></w:style>'
        '<w:style w:styleId="NoiNhan"><w:basedOn w:val="HoTen"/></w:style>'
        '<w:style w:styleId="QuyenHan"><w:basedOn w:val="TenLoai"/></w:style>'
        '<w:style w:styleId="TenLoai"><w:rPr><w:sz w:val="31"/></w:rPr></w:style></w:styles>'
    )
    found = layout_of({**parts, "word/styles.xml": styles.encode()})
    assert found.size(Style.SIGNER) == 11.5
    assert found.size(Style.SIGNING_AUTHORITY) == 15.5
    assert found.size(Style.BODY) == 11.5


def test_a_template_without_styles_has_words_own_size(parts):
    rels = "word/_rels/document.xml.rels"
    found = layout_of(changed(parts, "/styles", "/khong", rels, 1))
    assert found.size(Style.BODY) == 10


def test_a_cell_says_how_much_it_keeps_free(parts):
    margins = '<w:tcMar><w:left w:w="100" w:type="dxa"/></w:tcMar>'
    data = parts[TEXT].decode()
    place = data.rindex("</w:tcPr>", 0, data.index("{{p ke_co_quan }}"))
    new = data[:place] + margins + data[place:]
    found = layout_of({**parts, TEXT: new.encode()})
    assert found.column("ke_co_quan") == layout_of(parts).column("ke_co_quan") - 100


def test_a_style_that_was_renamed_is_found_by_its_name(parts):
    data = changed(parts, 'w:styleId="CanCu"', 'w:styleId="a7"', "word/styles.xml")
    assert layout_of(data).renamed == {"CanCu": "a7"}
    made = render(plan(), prepare(pack(entry(name, part) for name, part in data.items())))
    assert 'w:pStyle w:val="a7"' in unpack(made)[TEXT].decode()


def test_only_styles_are_renamed():
    xml = '<w:pStyle w:val="CanCu"/><w:rStyle w:val="CanCu"/><w:jc w:val="CanCu"/>'
    assert restyled(xml, {"CanCu": "a"}) == (
        '<w:pStyle w:val="a"/><w:rStyle w:val="a"/><w:jc w:val="CanCu"/>'
    )


def test_footnotes_are_numbered_after_the_templates_own(parts):
    note = '<w:footnote w:id="4"><w:p/></w:footnote></w:footnotes>'
    data = changed(parts, "</w:footnotes>", note, "word/footnotes.xml")
    assert layout_of(data).first_note == 5


def without_footnotes(parts):
    data = {name: part for name, part in parts.items() if name != "word/footnotes.xml"}
    rels = etree.fromstring(data["word/_rels/document.xml.rels"])
    for tie in list(rels):
        if tie.get("Target") == "footnotes.xml":
            rels.remove(tie)
    types = etree.fromstring(data["[Content_Types].xml"])
    for kind in list(types):
        if kind.get("PartName") == "/word/footnotes.xml":
            types.remove(kind)
    settings = etree.fromstring(data["word/settings.xml"])
    settings.remove(settings.find(w("footnotePr")))
    return {
        **data,
        "word/_rels/document.xml.rels": etree.tostring(rels),
        "[Content_Types].xml": etree.tostring(types),
        "word/settings.xml": etree.tostring(settings),
    }


def test_a_template_that_lost_its_footnotes_gets_them_back(parts, faults_of):
    bare = without_footnotes(parts)
    data = pack(entry(name, part) for name, part in bare.items())
    made = render(plan(), prepare(data))
    assert faults_of(made) == []
    found = unpack(made)
    assert b"w:separator" in found["word/footnotes.xml"]
    assert b"w:footnotePr" in found["word/settings.xml"]


def test_settings_that_know_of_footnotes_stay(parts):
    bare = {**without_footnotes(parts), "word/settings.xml": parts["word/settings.xml"]}
    assert completed(bare)["word/settings.xml"] == parts["word/settings.xml"]


def test_a_template_without_settings_gets_footnotes_all_the_same(parts):
    bare = without_footnotes(parts)
    bare = changed(bare, "settings.xml", "khong.xml", "word/_rels/document.xml.rels")
    assert "word/footnotes.xml" in completed(bare)


def test_what_is_whole_is_not_touched(parts):
    assert completed(parts) == parts


def test_the_address_of_page_one_gets_a_bare_footer_for_the_others(letter_docx, faults_of):
    parts = unpack(letter_docx)
    reference = '<w:footerReference w:type="default" r:id="footer-default"/>'
    data = changed(parts, reference, "")
    made = render(letter(), prepare(pack(entry(name, part) for name, part in data.items())))
    assert faults_of(made) == []
    root = etree.fromstring(unpack(made)[TEXT])
    main, *others = root.iter(w("sectPr"))
    assert len(list(main.iter(w("footerReference")))) == 2
    for section in others:
        ids = {tuple(node.attrib.values())[-1] for node in section.iter(w("footerReference"))}
        assert len(ids) == 1


def test_a_section_of_an_office_gets_what_an_appendix_needs(parts):
    data = changed(parts, '<w:pgNumType w:start="1"/><w:titlePg/>', "<w:cols/>")
    found = layout_of(data)
    assert "titlePg" not in found.section
    assert '<w:pgNumType w:start="1"/><w:cols/><w:titlePg/>' in found.portrait
    assert 'w:orient="landscape"' in found.landscape


def test_paper_that_is_wide_already_is_not_turned(parts):
    data = changed(parts, 'w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"')
    found = layout_of(data)
    assert found.landscape == found.portrait

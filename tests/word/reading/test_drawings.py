import pytest

from generator.document.flow import text
from generator.document.view import Border, TextBox
from tests.word.docx import p, r
from tests.word.views import first, paragraphs, view

MM = 36000
OUTLINE = '<a:ln w="9525"><a:solidFill/></a:ln>'


def drawing(inside, width=30 * MM, height=0, kind="anchor"):
    return (
        f'<w:p><w:r><w:drawing><wp:{kind}><wp:extent cx="{width}" cy="{height}"/>'
        f"<a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></wp:{kind}>"
        f"</w:drawing></w:r>{r('chữ')}</w:p>"
    )


def shape(geometry="line", outline=OUTLINE, more="", size=""):
    properties = f'{size}<a:prstGeom prst="{geometry}"/>{outline}'
    return f"<wps:wsp><wps:spPr>{properties}</wps:spPr>{more}</wps:wsp>"


def size(width, height=0, name="ext"):
    return f'<a:xfrm><a:{name} cx="{width}" cy="{height}"/></a:xfrm>'


def rules(body):
    return first(body).rules


def boxes(body, **parts):
    return [x for x in view(body, **parts).blocks() if isinstance(x, TextBox)]


@pytest.mark.parametrize("geometry", ["line", "straightConnector1", "rect"])
def test_a_drawn_line_is_a_line_of_its_paragraph(geometry):
    assert rules(drawing(shape(geometry))) == (Border("single", 30),)


def test_a_paragraph_with_a_drawn_line_says_that_something_is_drawn():
    assert [x.drawing for x in first(drawing(shape())).runs] == [True, False]
    assert first(drawing(shape())).text == "chữ"


@pytest.mark.parametrize(
    ("width", "height", "found"),
    [
        (30 * MM, 1 * MM, 1),
        (30 * MM, 6 * MM, 1),
        (30 * MM, 7 * MM, 0),
        (2 * MM, 0, 1),
        (1 * MM, 0, 0),
        (0, 30 * MM, 0),
    ],
)
def test_a_line_lies_and_is_longer_than_a_dot(width, height, found):
    assert len(rules(drawing(shape(), width, height))) == found


@pytest.mark.parametrize(
    ("outline", "more", "found"),
    [
        ("<a:ln><a:noFill/></a:ln>", "", 0),
        ("", "", 0),
        ("", '<wps:style><a:lnRef idx="0"/></wps:style>', 0),
        ("", '<wps:style><a:lnRef idx="1"/></wps:style>', 1),
        ("<a:solidFill/>", "", 1),
    ],
)
def test_a_line_that_is_not_seen_is_none(outline, more, found):
    assert len(rules(drawing(shape(outline=outline, more=more)))) == found


def test_a_drawn_frame_without_text_is_an_empty_box():
    assert boxes(drawing(shape("rect"), 30 * MM, 8 * MM)) == [TextBox((), 30, 8, bordered=True)]
    assert rules(drawing(shape("rect"), 30 * MM, 8 * MM)) == ()


def test_a_shape_without_a_size_is_kept():
    body = drawing(shape("rect")).replace("<wp:extent", "<wp:none")
    assert boxes(body) == [TextBox((), None, None, bordered=True)]
    assert boxes(drawing(shape("rect"), "x", "y")) == [TextBox((), None, None, bordered=True)]


def content(*texts):
    return f"<w:txbxContent>{''.join(p(text) for text in texts)}</w:txbxContent>"


def test_text_in_a_box_stands_after_its_paragraph():
    more = f"<wps:txbx>{content('DỰ THẢO', 'lần 2')}</wps:txbx><wps:bodyPr/>"
    body = drawing(shape("rect", more=more), 40 * MM, 10 * MM) + p("sau")
    assert [x.text for x in paragraphs(body)] == ["chữ", "DỰ THẢO", "lần 2", "sau"]
    [box] = boxes(body)
    assert (box.width, box.height, box.bordered, box.picture) == (40, 10, True, False)
    assert box.blocks[0].width == 34.92


def test_the_room_in_a_box_is_what_its_insets_leave():
    more = f'<wps:txbx>{content("a")}</wps:txbx><wps:bodyPr lIns="0" rIns="36000"/>'
    [box] = boxes(drawing(shape("rect", more=more), 40 * MM, 10 * MM))
    assert box.blocks[0].width == 39


def test_the_text_of_a_box_is_read_once_though_it_stands_in_the_file_twice():
    old = (
        '<w:pict><v:rect style="width:10pt">'
        f"<v:textbox>{content('một')}</v:textbox></v:rect></w:pict>"
    )
    new = drawing(shape("rect", more=f"<wps:txbx>{content('một')}</wps:txbx>"))
    inner = new[new.index("<w:drawing") : new.index("</w:drawing>") + len("</w:drawing>")]
    body = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>"
        f"{inner}</mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert text(view(body)).split() == ["một"]


def test_a_table_may_stand_in_a_box():
    inner = f"<w:tbl><w:tr><w:tc>{p('KHẨN')}</w:tc></w:tr></w:tbl><w:p/>"
    more = f"<wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx>"
    assert "KHẨN" in text(view(drawing(shape("rect", more=more))))


@pytest.mark.parametrize("kind", ["anchor", "inline"])
def test_a_picture_is_told_with_its_size(kind):
    body = drawing("<pic:pic/>", 25 * MM, 20 * MM, kind)
    assert boxes(body) == [TextBox((), 25, 20, picture=True)]


def test_an_empty_drawing_draws_nothing():
    assert boxes("<w:p><w:r><w:drawing><wp:inline/></w:drawing></w:r></w:p>") == []


def test_shapes_of_a_group_are_as_large_as_the_group_makes_them():
    inner = (
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chExt cx='1000' cy='1000'/></a:xfrm></wpg:grpSpPr>"
        f"{shape(size=size(500))}{shape('rect', size=size(500, 500))}"
        f"<pic:pic><pic:spPr>{size(1000, 1000)}</pic:spPr></pic:pic>"
        f"<wpg:cNvGrpSpPr/></wpg:wgp>"
    )
    body = drawing(inner, 60 * MM, 40 * MM)
    assert rules(body) == (Border("single", 30),)
    assert [(x.width, x.height, x.picture) for x in boxes(body)] == [
        (30, 20, False),
        (60, 40, True),
    ]


def test_groups_may_stand_in_groups():
    inner = (
        "<wpg:wgp><wpg:grpSpPr><a:xfrm><a:chExt cx='1000' cy='1000'/></a:xfrm></wpg:grpSpPr>"
        "<wpg:grpSp><wpg:grpSpPr><a:xfrm><a:ext cx='500' cy='500'/><a:chExt cx='100' cy='100'/>"
        f"</a:xfrm></wpg:grpSpPr>{shape(size=size(100))}</wpg:grpSp></wpg:wgp>"
    )
    assert rules(drawing(inner, 60 * MM, 40 * MM)) == (Border("single", 30),)


def test_a_group_without_a_size_leaves_its_shapes_as_they_are():
    inner = f"<wpg:wgp>{shape(size=size(20 * MM))}{shape()}<pic:pic/></wpg:wgp>"
    body = drawing(inner)
    assert rules(body) == (Border("single", 20),)


def test_shapes_on_a_canvas_have_their_own_size():
    inner = f"<wpc:wpc><wpc:bg/>{shape(size=size(20 * MM))}</wpc:wpc>"
    assert rules(drawing(inner, 99 * MM, 50 * MM)) == (Border("single", 20),)


def test_what_was_deleted_is_not_drawn():
    deleted = (
        drawing(shape()).replace("<w:p>", "<w:p><w:del>").replace("</w:r>", "</w:r></w:del>", 1)
    )
    assert rules(deleted) == ()
    hidden = drawing(shape()).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", 1)
    assert rules(hidden) == ()


# --- the old way


def pict(inside):
    return f"<w:p><w:r><w:pict>{inside}</w:pict></w:r></w:p>"


@pytest.mark.parametrize(
    ("xml", "length"),
    [
        ('<v:line from="10pt,5pt" to="95.04pt,5pt"/>', 30),
        ('<v:line from="95.04pt,5pt" to="10pt,5pt"/>', 30),
        ('<v:line from="1cm,0" to="4cm,1pt"/>', 30),
        ('<v:line from="0,0" to="113.386,0"/>', 30),
        ('<v:line to="85.04pt,0"/>', 30),
        ('<v:shape type="#_x0000_t32" style="width:85.04pt;height:0"/>', 30),
        ('<v:shape type="#_x0000_t32" style="position:absolute;Width : 30mm;height:.05pt"/>', 30),
        ('<v:rect style="width:30mm;height:.5pt" fillcolor="black"/>', 30),
        ('<v:rect style="width:0;height:1.5pt" o:hr="t" o:hrpct="500"/>', 80.0),
        ('<v:rect style="width:0;height:1.5pt" o:hr="t"/>', 160.01),
        ('<v:rect style="width:85.04pt;height:1.5pt" o:hr="t"/>', 30),
        (
            (
                '<v:group style="width:60mm;height:10mm" coordsize="2000,100">'
                '<v:line from="0,0" to="1000,0"/></v:group>'
            ),
            30,
        ),
        (
            (
                '<v:group style="width:60mm;height:10mm" coordsize="200">'
                '<v:line from="0,0" to="30,0"/></v:group>'
            ),
            30,
        ),
    ],
)
def test_a_line_of_the_old_kind_is_a_line(xml, length):
    [rule] = rules(pict(xml))
    assert rule.length == pytest.approx(length, abs=0.02)


@pytest.mark.parametrize(
    "xml",
    [
        '<v:line from="0,0" to="30mm,0" stroked="f"/>',
        '<v:line from="0,0" to="0,30mm"/>',
        '<v:shapetype id="_x0000_t32" style="width:30mm;height:0"/>',
        '<v:shape style="width:30mm;height:0" stroked="f" filled="f"/>',
        "<v:group/>",
    ],
)
def test_what_is_no_line_to_see_is_none(xml):
    assert rules(pict(xml)) == ()


def test_text_in_a_box_of_the_old_kind_is_read():
    xml = (
        '<v:rect style="width:40mm;height:10mm" stroked="f">'
        f"<v:textbox>{content('KHẨN')}</v:textbox></v:rect>"
    )
    [box] = boxes(pict(xml))
    assert (box.width, box.height, box.bordered) == (40, 10, False)
    assert box.blocks[0].text == "KHẨN"


def test_a_picture_of_the_old_kind_is_told():
    xml = '<v:shape style="width:25mm;height:20mm"><v:imagedata/></v:shape>'
    assert boxes(pict(xml)) == [TextBox((), 25, 20, picture=True)]


def test_an_embedded_object_is_a_picture():
    body = pict('<v:shape style="width:25mm;height:20mm"><v:imagedata/></v:shape>')
    assert boxes(body.replace("w:pict", "w:object"))[0].picture


@pytest.mark.parametrize(
    "xml", ['<v:oval style="width:30mm"/>', '<v:line from="0" to="1"/>', '<v:line from="a,b"/>']
)
def test_a_shape_whose_size_cannot_be_read_is_kept(xml):
    assert boxes(pict(xml)) == [TextBox((), None if "line" in xml else 30, None, bordered=True)]

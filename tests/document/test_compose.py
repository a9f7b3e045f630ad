from generator.document.blocks import Role
from generator.document.compose import compose, compose_outline
from generator.finding import Lines
from generator.plan.levels import Level
from generator.plan.model import OMITTED, Appendix, Column, Loose, Office, Plan, Table, Unit
from generator.standard.kinds import CONG_VAN, QUYET_DINH
from generator.text.rich import plain
from tests.document.plans import heading, point, row, text

OFFICE = Office(names=("Sở Y tế",), symbol="SYT")
TABLE = Table((Column("viec", text("Việc")),), (row(viec="A"),))


def lines(blocks):
    return [
        " ".join(filter(None, (b.number, plain(b.content).replace("\xa0", " ")))) for b in blocks
    ]


def body(**parts):
    return compose(Plan(office=OFFICE, **parts)).body


def test_the_basis_is_in_italics_and_ends_as_a_list():
    found = body(basis=(text("Căn cứ A"), text("Căn cứ B;")))
    assert lines(found) == ["Căn cứ A;", "Căn cứ B."]
    assert all(run.italic for block in found for run in block.content)


def test_the_opening_is_upright_as_typed():
    [opening] = body(opening=(text("Thực hiện A;"),))[:1]
    assert opening.role is Role.OPENING
    assert not opening.content[0].italic


def test_the_closing_ends_the_body():
    found = body(items=(point("Một."),), closing=(text("Trên đây là Kế hoạch."),))
    assert lines(found) == ["I. Một.", "Trên đây là Kế hoạch./."]


def test_without_a_closing_the_last_point_does():
    assert lines(body(items=(point("Một."), point("Hai.")))) == ["I. Một.", "II. Hai./."]


def test_a_table_that_ends_the_body_has_no_end_mark():
    assert lines(body(items=(point("Một."), TABLE))[:1]) == ["I. Một."]


def test_a_body_that_ends_with_a_heading_or_a_basis_has_none():
    assert lines(body(items=(heading("chung"),))) == ["I. CHUNG"]
    assert lines(body(basis=(text("Căn cứ A"),))) == ["Căn cứ A."]


def test_a_letter_begins_with_arabic_numbers_and_a_decision_with_articles():
    plan = Plan(items=(point("Một."),))
    assert lines(compose_outline(plan)) == ["I. Một."]
    assert lines(compose_outline(Plan(kind=CONG_VAN, items=plan.items))) == ["1. Một."]
    assert lines(compose_outline(Plan(kind=QUYET_DINH, items=plan.items))) == ["Điều 1. Một."]


def test_the_plan_may_say_how_it_is_numbered():
    plan = Plan(numbering=(Level.ARABIC, Level.DECIMAL), items=(heading("a", point("b")),))
    assert lines(compose_outline(plan)) == ["1. a", "1.1. b"]


def test_a_decision_has_its_authority_above_the_basis_and_its_order_below():
    found = body(kind=QUYET_DINH, basis=(text("Căn cứ A"),), items=(point("Một."),))
    assert lines(found) == ["SỞ Y TẾ", "Căn cứ A.", "QUYẾT ĐỊNH:", "Điều 1. Một./."]
    found = body(kind=QUYET_DINH, authority="Giám đốc Sở Y tế", items=(point("Một."),))
    assert lines(found)[0] == "GIÁM ĐỐC SỞ Y TẾ"


def appendices(*found, **more):
    return compose(Plan(office=OFFICE, appendices=found, **more)).appendices


def appendix(title, *items, **more):
    return Appendix(text(title), items or (TABLE,), **more)


def test_one_appendix_has_no_number_and_several_have_roman_ones():
    assert [a.label for a in appendices(appendix("A"))] == ["Phụ lục"]
    assert [a.label for a in appendices(appendix("A"), appendix("B"))] == [
        "Phụ lục I",
        "Phụ lục II",
    ]


def test_a_form_with_a_label_of_its_own_is_not_counted():
    found = appendices(
        appendix("A"), appendix("B", label="Mẫu số 01"), appendix("C", label=OMITTED)
    )
    assert [a.label for a in found] == ["Phụ lục", "Mẫu số 01", ""]


def test_the_title_of_an_appendix_is_in_capitals_but_for_a_last_line_in_brackets():
    [found] = appendices(Appendix(text("Danh mục", "(Đơn vị: đồng)"), (TABLE,)))
    assert [plain(line) for line in found.title] == ["DANH MỤC", "(Đơn vị: đồng)"]


def test_the_line_that_ties_an_appendix_may_be_typed_or_left_out():
    [made] = appendices(appendix("A"))
    assert plain(made.attached).startswith("(Kèm theo Kế hoạch số")
    [typed] = appendices(appendix("A", attached=text("(Kèm theo Tờ trình số 1)")))
    assert plain(typed.attached).replace("\xa0", " ") == "(Kèm theo Tờ trình số 1)"
    assert typed.attached[0].italic
    [none] = appendices(appendix("A", attached=OMITTED))
    assert none.attached == ()


def test_an_appendix_of_text_ends_with_its_own_mark_and_a_form_does_not():
    [written, form] = appendices(
        appendix("A", point("Một.")),
        appendix("B", Loose(text("Ký tên.")), label="Mẫu số 01"),
    )
    assert lines(written.body) == ["I. Một./."]
    assert lines(form.body) == ["Ký tên."]


def test_articles_of_an_appendix_begin_again():
    plan = Plan(
        office=OFFICE,
        numbering=(Level.ARTICLE,),
        items=(point("Một."), point("Hai.")),
        appendices=(appendix("A", point("Ba.")),),
    )
    assert lines(compose(plan).appendices[0].body) == ["Điều 1. Ba./."]


def test_short_names_of_units_are_printed_in_full_wherever_they_stand_alone():
    units = (Unit("VP", "Văn phòng Sở"), Unit("TTr", "Thanh tra Sở"))
    table = Table(
        (Column("viec", text("Việc")), Column("chu_tri", text("Chủ trì"))),
        (row(viec="VP", chu_tri="VP; TTr"), row(viec="B", chu_tri="VP và TTr")),
    )
    found = body(units=units, items=(table,))[0]
    cells = [plain(r.cells[1].paragraphs[0]) for r in found.rows[1:]]
    assert cells == ["Văn phòng Sở; Thanh tra Sở", "VP và TTr"]
    assert plain(found.rows[1].cells[0].paragraphs[0]) == "VP"


def test_a_typed_number_that_does_not_match_is_told():
    items = (point("Một", typed="I."), point("Hai", typed="III.", origin=Lines("a.yaml", 7, 7)))
    found = compose(Plan(items=items)).findings
    assert [(f.kind.code, f.place.line, f.data["number"]) for f in found] == [("SO002", 7, "II.")]


def test_the_same_plan_gives_the_same_document():
    plan = Plan(office=OFFICE, items=(heading("a", point("b")),), appendices=(appendix("A"),))
    assert compose(plan) == compose(plan)

from generator.compare.contents import outline, table_nodes, task_nodes, task_origins
from generator.compare.differences import Part
from tests.compare.plans import TEXT, whole


def test_tasks_stand_below_their_groups():
    nodes = task_nodes(whole().plan)
    assert [(n.kind, n.parent, n.where) for n in nodes] == [
        ("group", None, ""),
        ("row", 0, "Tuyên truyền"),
        ("row", 0, "Tuyên truyền"),
        ("group", None, ""),
        ("row", 3, "Kiểm tra"),
    ]


def test_a_table_s_own_rows_stand_below_it_and_tasks_do_not():
    nodes = table_nodes(whole().plan)
    assert [(n.kind, n.parent) for n in nodes] == [
        ("table", None),
        ("table", None),
        ("row", 1),
        ("row", 1),
        ("total", 1),
    ]
    assert nodes[1].cells == {"ten": "Dự toán", "cot": "TT | Nội dung | Số tiền"}


def test_the_points_say_where_they_stand():
    held = whole()
    found = {n.words: n.where for n in outline(held.document, frozenset())}
    assert found["Bảo đảm thuốc và vật tư thiết yếu cho người dân"] == "I. 1. b)"
    assert found["Văn phòng Sở theo dõi, đôn đốc việc thực hiện"] == "II. 1."


def test_tasks_printed_in_the_text_are_told_once():
    text = TEXT.replace(
        "  - TỔ CHỨC THỰC HIỆN:\n",
        "  - VIỆC:\n      - nhiem_vu: Kiểm tra\n  - TỔ CHỨC THỰC HIỆN:\n",
    )
    held = whole(text)
    words = {n.words for n in outline(held.document, task_origins(held.plan))}
    assert "VIỆC" in words
    assert "Kiểm tra hành nghề y tế tư nhân" not in words


def test_a_form_says_how_many_rows_it_has_and_groups_may_have_cells():
    text = TEXT.replace("      hang: nhiem_vu\n", "      hang: 5\n").replace(
        "        - {viec: Mua tờ rơi, kinh_phi: 10}\n",
        "        - viec: In ấn\n          kinh_phi: 12\n          muc:\n"
        "            - {viec: Mua tờ rơi, kinh_phi: 10}\n",
    )
    nodes = table_nodes(whole(text).plan)
    assert nodes[0].cells["hang"] == "5"
    group = next(n for n in nodes if n.kind == "group")
    assert group.cells == {"viec": "In ấn", "kinh_phi": "12"}


def test_a_table_between_points_is_found():
    text = TEXT.replace(
        "          - Thực hiện đúng tiến độ được giao trong năm\n",
        "          - bang:\n              cot: {viec: Việc, muc_tieu: {ten: M, cot: {a: A}}}\n"
        "              hang: 2\n",
    ).replace("{viec: Việc, muc_tieu: {ten: M, cot: {a: A}}}", "{viec: Việc, a: A}")
    assert [n.part for n in table_nodes(whole(text).plan)][:1] == [Part.TABLE]
    assert table_nodes(whole(text).plan)[0].cells["cot"] == "Việc | A"


def test_a_long_part_of_the_form_keeps_no_end_mark():
    ends = [n.words[-1] for n in outline(whole().document, frozenset())]
    assert not set(ends) & set(";.,/")

"""Tables and tasks as a clerk types them: each test is a sentence of the format."""

from unicodedata import normalize

import pytest

from generator.document.blocks import Align
from tests.end_to_end.typed import cells, document, errors, grid, loaded, told


def table(rest, columns="{tt: TT, viec: Việc, chu_tri: Chủ trì, ghi_chu: Ghi chú}"):
    return f"noi_dung:\n  - bang:\n      cot: {columns}\n{rest}"


MONEY = "{tt: TT, viec: Việc, so_luong: SL, kinh_phi: Kinh phí, ghi_chu: Ghi chú}"


def printed(text):
    return next(block for block in document(text).body if hasattr(block, "rows"))


# --- tasks --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "key",
    ["viec", "chu_tri", "phoi_hop", "theo_doi", "san_pham", "thoi_gian", "kinh_phi", "ghi_chu"],
)
def test_a_task_has_these_cells_though_no_table_prints_them(key):
    assert told(f"nhiem_vu:\n  - viec: A\n    {key}2: x\n")[:1] == ["DL054"]
    other = "" if key == "viec" else f"    {key}: x\n"
    assert told(f"nhiem_vu:\n  - viec: A\n{other}") == []


def test_a_task_has_progress_too():
    assert told("nhiem_vu:\n  - viec: A\n    tien_do: xong\n") == []


def test_a_task_has_every_key_that_a_table_declares():
    task = "nhiem_vu:\n  - viec: A\n    can_bo: Bà B\n"
    assert told(task) == ["DL053"]
    text = table("      hang: nhiem_vu\n", "{viec: Việc, can_bo: Cán bộ}") + task
    assert (told(text), cells(text)) == ([], [["A", "Bà B"]])


def test_the_columns_are_printed_in_their_order_whatever_the_order_in_a_row():
    text = table("      hang:\n        - ghi_chu: C\n          chu_tri: B\n          viec: A\n")
    assert cells(text) == [["1", "A", "B", "C"]]


# --- headings ---------------------------------------------------------------------------------


def test_a_heading_with_columns_below_it_spans_them():
    columns = "{viec: Việc, Kinh phí: {nam_nay: 2025, Sau: {a: 2026, b: 2027}}}"
    text = table("      hang: 1\n", columns)
    assert grid(text, headings=True)[:3] == [
        [("Việc", 1, 3), ("Kinh phí", 3, 1)],
        [("2025", 1, 2), ("Sau", 2, 1)],
        [("2026", 1, 1), ("2027", 1, 1)],
    ]


def test_columns_left_out_are_those_of_the_table_before_also_in_an_appendix():
    text = table("      hang: 1\n") + "phu_luc:\n  - ten: B\n    bang:\n      hang: 2\n"
    found = document(text).appendices[0].body[0]
    assert [column.key for column in found.columns] == ["tt", "viec", "chu_tri", "ghi_chu"]
    assert told("noi_dung:\n  - bang:\n      hang: 2\n") == ["DL050"]


@pytest.mark.parametrize("key", ["San pham", "SẢN PHẨM", "sản-phẩm", "san_pham", "Sản phẩm"])
def test_a_column_is_meant_in_whatever_spelling(key):
    text = table(f"      hang:\n        - {key}: x\n", "{viec: Việc, san_pham: SP}")
    assert (cells(text), told(text)) == ([["", "x"]], [])


# --- rows -------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["nhiem_vu", "nhiệm vụ", "Nhiệm vụ", "NHIEM-VU"])
def test_rows_may_be_all_the_tasks(written):
    text = table(f"      hang: {written}\n") + "nhiem_vu:\n  - viec: A\n    chu_tri: B\n"
    assert cells(text) == [["1", "A", "B", ""]]


@pytest.mark.parametrize("written", ["3", "03", '"3"'])
def test_rows_may_be_a_number_of_empty_ones(written):
    assert cells(table(f"      hang: {written}\n")) == [[""] * 4] * 3


def test_one_key_that_is_not_a_column_s_with_a_list_is_a_group_and_groups_nest():
    rows = """      hang:
        - Nhóm A:
            - Nhóm con:
                - viec: a
            - viec: b
        - viec: c
"""
    assert grid(table(rows)) == [
        [("1", 1, 1), ("Nhóm A", 3, 1)],
        [("1.1", 1, 1), ("Nhóm con", 3, 1)],
        [("a)", 1, 1), ("a", 1, 1), ("", 1, 1), ("", 1, 1)],
        [("1.2", 1, 1), ("b", 1, 1), ("", 1, 1), ("", 1, 1)],
        [("2", 1, 1), ("c", 1, 1), ("", 1, 1), ("", 1, 1)],
    ]


def test_tasks_and_rows_are_written_alike():
    rows = """
  - Nhóm A:
      - viec: a
        chu_tri: VP
  - viec: Nhóm B
    ghi_chu: riêng
    muc:
      - viec: b
"""
    deeper = "".join(f"      {line}\n" for line in rows.splitlines())
    own = table(f"      hang:{deeper}")
    tasks = table("      hang: nhiem_vu\n") + f"nhiem_vu:{rows}"
    assert cells(own) == cells(tasks)
    assert cells(own)[2] == ["2", "Nhóm B", "", "riêng"]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("", ["1", "1.1", "1.2", "2", "2.1"]),
        ("La Mã, số", ["I", "1", "2", "II", "1"]),
        ("La Mã, thập phân", ["I", "1.1", "1.2", "II", "2.1"]),
        ("chữ, gạch", ["a)", "-", "-", "b)", "-"]),
        ("không", ["", "", "", "", ""]),
        ("La Mã", ["I", "1", "2", "II", "1"]),
    ],
)
def test_the_column_tt_is_the_program_s(words, numbers):
    said = f"      danh_so: {words}\n" if words else ""
    rows = "      hang:\n        - G:\n            - viec: a\n            - viec: b\n"
    rows += "        - H:\n            - viec: c\n"
    text = table(said + rows)
    assert [row[0] for row in cells(text)] == numbers


def test_a_number_typed_in_tt_is_told():
    assert told(table("      hang:\n        - tt: 1\n          viec: a\n")) == ["DL057"]


def test_without_tt_there_are_no_numbers_and_a_group_spans_the_whole_row():
    rows = "      hang:\n        - G:\n            - viec: a\n"
    text = table(rows, "{viec: Việc, chu_tri: Chủ trì}")
    assert grid(text) == [[("G", 2, 1)], [("a", 1, 1), ("", 1, 1)]]


# --- cells ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    ["|\n            Một\n            Hai", "[Một, Hai]", "\n            - Một\n            - Hai"],
)
def test_lines_of_a_cell_are_a_text_with_line_breaks_or_a_list(written):
    text = table(f"      hang:\n        - viec: {written}\n")
    assert cells(text)[0][1] == "Một/Hai"


@pytest.mark.parametrize("key", ["chu_tri, ghi_chu", "Chủ trì, Ghi chú", "chu_tri,ghi_chu"])
def test_one_cell_over_neighbouring_columns(key):
    text = table(f"      hang:\n        - viec: a\n          {key}: Cả hai\n")
    assert grid(text) == [[("1", 1, 1), ("a", 1, 1), ("Cả hai", 2, 1)]]
    assert told(text) == []


def test_columns_that_are_no_neighbours_cannot_share_a_cell():
    text = table("      hang:\n        - viec, ghi_chu: x\n")
    assert told(text) == ["DL055"]


SUB_ROWS = """      hang:
        - viec: Một việc
          san_pham:
            - ten: Báo cáo
              thoi_gian: Quý I
            - ten: Quyết định
              thoi_gian: Quý II
            - Chương trình
          ghi_chu: chung
        - viec: Việc khác
"""
WITH_OUTPUTS = "{tt: TT, viec: Việc, san_pham: SP, thoi_gian: TG, ghi_chu: Ghi chú}"


def test_mappings_in_a_list_are_sub_rows_and_other_columns_reach_down_beside_them():
    assert grid(table(SUB_ROWS, WITH_OUTPUTS)) == [
        [
            ("1", 1, 3),
            ("Một việc", 1, 3),
            ("Báo cáo", 1, 1),
            ("Quý I", 1, 1),
            ("chung", 1, 3),
        ],
        [("Quyết định", 1, 1), ("Quý II", 1, 1)],
        [("Chương trình", 1, 1), ("", 1, 1)],
        [("2", 1, 1), ("Việc khác", 1, 1), ("", 1, 1), ("", 1, 1), ("", 1, 1)],
    ]
    assert told(table(SUB_ROWS, WITH_OUTPUTS)) == []


# --- what else a table has ----------------------------------------------------------------------


def test_a_caption_stands_above_it_with_a_last_line_in_brackets_in_italics():
    rest = "      ten: |\n        Biểu 1\n        (Đơn vị: đồng)\n      hang: 1\n"
    first, last = printed(table(rest)).caption
    assert (first[0].text, first[0].bold) == ("Biểu\N{NO-BREAK SPACE}1", True)
    assert (last[0].bold, last[0].italic) == (False, True)


def test_a_row_of_column_numbers_counts_every_column_that_has_cells():
    columns = "{tt: TT, Kinh phí: {a: A, b: B}}"
    text = table("      dong_so_cot: có\n      hang: 1\n", columns)
    assert cells(text) == [["(1)", "(2)", "(3)"], ["", "", ""]]


def test_widths_are_millimetres_by_the_key_of_a_column():
    text = table("      rong: {TT: 10, Việc: 62.5}\n      hang: 1\n")
    assert [column.width_mm for column in printed(text).columns] == [10, 62.5, None, None]
    assert told(text) == []
    assert told(table("      rong: {vieec: 60, tt: rộng}\n      hang: 1\n")) == ["DL054", "DL014"]


# --- sums ---------------------------------------------------------------------------------------

ROWS = """      hang:
        - Nhóm:
            - viec: a
              so_luong: 2
              kinh_phi: 1.500.000
            - viec: b
              so_luong: 3
              kinh_phi: 500.000
"""


@pytest.mark.parametrize(
    "word", ["tự cộng", "Tự cộng", "TỰ CỘNG", "tu cong", normalize("NFD", "tự cộng")]
)
def test_the_sum_of_a_column_in_whatever_spelling(word):
    total = f"      tong:\n        viec: Tổng cộng\n        kinh_phi: {word}\n"
    text = table(ROWS + total, MONEY)
    assert grid(text)[-1] == [("Tổng cộng", 3, 1), ("2.000.000", 1, 1), ("", 1, 1)]
    assert told(text) == []
    assert printed(text).rows[-1].cells[1].align is Align.RIGHT


@pytest.mark.parametrize("word", ["tự cộng", "Tự cộng", "tu cong"])
def test_a_group_may_have_the_sum_of_its_rows(word):
    rows = f"""      hang:
        - viec: Nhóm
          kinh_phi: {word}
          muc:
            - viec: a
              kinh_phi: 2
            - viec: b
              kinh_phi: 3
"""
    text = table(rows, MONEY)
    assert cells(text)[0] == ["1", "Nhóm", "", "5", ""]
    assert printed(text).rows[1].cells[3].align is Align.RIGHT


def test_the_label_reaches_from_the_left_edge_to_the_next_cell_written():
    total = "      tong:\n        - ghi_chu: hết\n          viec: Cộng\n"
    text = table(ROWS + total, MONEY)
    assert grid(text)[-1] == [("Cộng", 4, 1), ("hết", 1, 1)]


def test_several_rows_of_sums():
    total = """      tong:
        - viec: Cộng
          so_luong: tự cộng
          kinh_phi: tự cộng
        - viec: Làm tròn
          kinh_phi: 2.000.000
          bang_chu: có
"""
    text = table(ROWS + total, MONEY)
    assert cells(text)[-3:] == [
        ["Cộng", "5", "2.000.000", ""],
        ["Làm tròn", "2.000.000", ""],
        ["(Bằng chữ: Hai triệu đồng)"],
    ]


@pytest.mark.parametrize(
    ("unit", "said"),
    [
        ("có", "(Bằng chữ: Hai triệu đồng)"),
        ("Có", "(Bằng chữ: Hai triệu đồng)"),
        ("đồng", "(Bằng chữ: Hai triệu đồng)"),
        ("triệu đồng", "(Bằng chữ: Hai triệu triệu đồng)"),
        ("lượt người", "(Bằng chữ: Hai triệu lượt người)"),
    ],
)
def test_the_last_number_of_the_row_is_said_in_words(unit, said):
    total = f"      tong:\n        viec: T\n        kinh_phi: tự cộng\n        bang_chu: {unit}\n"
    assert cells(table(ROWS + total, MONEY))[-1] == [said]


@pytest.mark.parametrize("no", ["không", "Không", "no"])
def test_no_words_are_said_where_none_are_wanted(no):
    total = f"      tong:\n        viec: T\n        kinh_phi: 5\n        bang_chu: {no}\n"
    assert cells(table(ROWS + total, MONEY))[-1] == ["T", "5", ""]


def test_words_for_a_row_without_a_number_are_told():
    total = "      tong:\n        viec: T\n        kinh_phi: nhiều\n        bang_chu: có\n"
    assert told(table(ROWS + total, MONEY)) == ["SO004"]


def test_a_sum_where_none_can_be_is_told():
    assert errors(
        table("      hang:\n        - viec: a\n          kinh_phi: Tự cộng\n", MONEY)
    ) == ["DL058"]


# --- appendices -----------------------------------------------------------------------------------


def appendix(text):
    return document(f"so: 8\nngay: 5/3/2026\nphu_luc:\n{text}").appendices


def test_an_appendix_has_a_table_or_an_outline_with_tables():
    [found] = appendix(
        "  - ten: A\n    noi_dung:\n      - Ý.\n      - bang: {cot: {a: A}, hang: 1}\n"
    )
    assert [hasattr(block, "rows") for block in found.body] == [False, True]
    [found] = appendix("  - ten: A\n    bang: {cot: {a: A}, hang: 1}\n")
    assert len(found.body) == 1


def test_an_appendix_may_lie_and_may_be_numbered_in_its_own_way():
    [found] = appendix("  - ten: A\n    kho: ngang\n    danh_so: chữ\n    noi_dung: [Một]\n")
    assert (found.landscape, found.body[0].number) == (True, "a)")


def test_its_label_and_its_line_may_be_others_or_none():
    first, second, third = appendix(
        "  - {ten: A, nhan: Mẫu số 01, kem_theo: (Theo mẫu), noi_dung: [x]}\n"
        "  - {ten: B, nhan: không, kem_theo: không, noi_dung: [x]}\n"
        "  - {ten: C, noi_dung: [x]}\n"
    )
    assert (first.label, first.attached[0].text) == ("Mẫu số 01", "(Theo mẫu)")
    assert (second.label, second.attached) == ("", ())
    assert third.label == "Phụ lục"
    assert third.attached[0].text.startswith("(Kèm theo Kế hoạch số")


def test_its_name_is_printed_in_capitals_but_for_a_last_line_in_brackets():
    [found] = appendix("  - ten: |\n      Danh mục\n      (Đơn vị: đồng)\n    noi_dung: [x]\n")
    name, last = found.title
    assert (name[0].text, name[0].bold) == ("DANH MỤC", True)
    assert (last[0].text, last[0].bold, last[0].italic) == ("(Đơn vị: đồng)", False, True)


def test_one_appendix_needs_no_dash():
    assert [a.label for a in appendix("  ten: A\n  noi_dung: [x]\n")] == ["Phụ lục"]


# --- units ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("VP", "Văn phòng Sở"),
        ("VP; TTr", "Văn phòng Sở; Thanh tra Sở"),
        ("VP, TTr", "Văn phòng Sở, Thanh tra Sở"),
        ("vp", "vp"),
        ("Văn phòng", "Văn phòng"),
        ("VP và TTr", "VP và TTr"),
        ("**VP**", "Văn phòng Sở"),
        ("VP^[Mới]", "Văn phòng Sở"),
    ],
)
@pytest.mark.parametrize("column", ["chu_tri", "phoi_hop", "theo_doi"])
def test_an_exact_short_name_is_printed_as_the_official_one(column, typed, said):
    text = table(f"      hang:\n        - {column}: {typed}\n", f"{{{column}: X}}")
    assert cells(text) == [[said]]


def test_elsewhere_a_short_name_is_printed_as_typed():
    assert cells(table("      hang:\n        - viec: VP\n          ghi_chu: TTr\n")) == [
        ["1", "VP", "", "TTr"]
    ]


def test_other_spellings_only_tell_the_checker_what_they_mean():
    plan = loaded("nhiem_vu:\n  - viec: a\n    chu_tri: Văn phòng\n").plan
    assert plan.units[0].spellings == ("Văn phòng",)

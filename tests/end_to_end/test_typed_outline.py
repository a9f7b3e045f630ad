"""The outline as a clerk types it: each test is a sentence of the format."""

import pytest

from generator.document.blocks import Role
from generator.text.rich import Run
from tests.end_to_end.typed import document, errors, outline, told, words


def body(text):
    return [block for block in document(text).body if hasattr(block, "content")]


def below(levels, entry, first="noi_dung"):
    """Put `entry` under a scheme whose first level is the one of interest."""
    return f"danh_so: {levels}\n{first}:\n{entry}"


# --- entries --------------------------------------------------------------------------


def test_a_text_is_a_numbered_point():
    assert outline("noi_dung:\n  - Một ý.\n  - Hai ý.\n") == ["I. Một ý.", "II. Hai ý."]


def test_a_key_with_entries_or_with_nothing_is_a_heading():
    text = "noi_dung:\n  - Mục đích:\n      - Yêu cầu:\n  - Tổ chức:\n"
    assert outline(text) == ["I. MỤC ĐÍCH", "1. Yêu cầu", "II. TỔ CHỨC"]
    assert [block.role for block in body(text)] == [Role.HEADING] * 3


@pytest.mark.parametrize(
    "written",
    [
        "Nội dung: Viết cạnh.",
        "Nội dung:\n      Viết cạnh.",
        "Nội dung: >-\n      Viết\n      cạnh.",
    ],
)
def test_text_beside_a_heading_may_begin_on_whatever_line(written):
    assert outline(f"danh_so: số\nnoi_dung:\n  - {written}\n") == ["1. Nội dung: Viết cạnh."]


@pytest.mark.parametrize(
    ("level", "printed"),
    [
        ("La Mã", ["I. NỘI DUNG", "Viết dưới."]),
        ("Phần", ["Phần I", "NỘI DUNG", "Viết dưới."]),
        ("Chương", ["Chương I", "NỘI DUNG", "Viết dưới."]),
        ("Mục", ["Mục 1", "NỘI DUNG", "Viết dưới."]),
        ("Điều", ["Điều 1. Nội dung", "Viết dưới."]),
        ("số", ["1. Nội dung: Viết dưới."]),
        ("thập phân", ["1. Nội dung: Viết dưới."]),
        ("không", ["Nội dung: Viết dưới."]),
        ("chữ", ["a) Nội dung: Viết dưới."]),
        ("(số)", ["(1) Nội dung: Viết dưới."]),
        ("gạch", ["- Nội dung: Viết dưới."]),
        ("cộng", ["+ Nội dung: Viết dưới."]),
    ],
)
def test_text_beside_a_heading_comes_below_it_under_roman_parts_and_articles(level, printed):
    assert outline(below(level, "  - Nội dung: Viết dưới.")) == printed


def test_after_a_paragraph_without_a_number_the_numbers_go_on():
    text = "danh_so: số\nnoi_dung:\n  - Một\n  - doan: Xen giữa\n  - Hai\n"
    assert outline(text) == ["1. Một", "Xen giữa", "2. Hai"]


def test_the_long_form_is_a_heading_a_sentence_or_both():
    text = """
danh_so: số, gạch
noi_dung:
  - tieu_de: Chỉ tiêu đề
  - van: "Chỉ câu: văn"
  - tieu_de: Cả hai
    van: chữ bên cạnh
    muc: [Một ý]
"""
    assert outline(text) == [
        "1. Chỉ tiêu đề",
        "2. Chỉ câu: văn",
        "3. Cả hai: chữ bên cạnh",
        "- Một ý",
    ]
    title, sentence, both, _ = body(text)
    assert [run.bold for run in title.content] == [True]
    assert [run.bold for run in sentence.content] == [False]
    assert [run.bold for run in both.content] == [True, False]


def test_a_numbering_of_its_own_holds_below_its_entry_alone():
    text = """
danh_so: số, chữ
noi_dung:
  - tieu_de: Một
    danh_so: thập phân
    muc: [Con]
  - Hai:
      - Con
"""
    assert outline(text) == ["1. Một", "1.1. Con", "2. Hai", "a) Con"]


@pytest.mark.parametrize(
    ("entry", "printed"),
    [
        ("doan: Một đoạn.", ["I. YÊU CẦU", "Một đoạn."]),
        ("van: Một câu.", ["I. YÊU CẦU", "1. Một câu."]),
        ("tieu_de: Tiêu đề", ["I. YÊU CẦU", "1. Tiêu đề"]),
        ("nhiem_vu: tất cả", ["I. YÊU CẦU", "1. Họp"]),
        ("phan_cong: {Chủ trì: VP}", ["I. YÊU CẦU", "- Chủ trì: VP"]),
        ("bang: {cot: {viec: V}, hang: nhiem_vu}", ["I. YÊU CẦU", "V", "Họp"]),
    ],
)
def test_a_reserved_word_alone_below_a_key_needs_no_dash(entry, printed):
    text = f"noi_dung:\n  - Yêu cầu:\n      {entry}\nnhiem_vu:\n  - viec: Họp\n"
    assert outline(text) == printed
    assert told(text) == []


def test_an_entry_has_one_key_or_those_of_a_long_form():
    two = "noi_dung:\n  - Một:\n    Hai:\n"
    assert (outline(two), told(two)) == (["I. MỘT", "II. HAI"], ["DL030"])
    mixed = "noi_dung:\n  - doan: Đoạn\n    van: Câu\n"
    assert (outline(mixed), told(mixed)) == (["Đoạn", "I. Câu"], ["DL030"])


# --- paragraphs and colons --------------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "|\n    Câu một.\n    Câu hai.",
        ">-\n    Câu\n    một.\n\n    Câu hai.",
        '"Câu một.\\nCâu hai."',
    ],
)
def test_a_line_break_that_yaml_leaves_begins_a_paragraph_without_a_number(written):
    text = f"danh_so: số\nnoi_dung:\n  - {written}\n  - Tiếp.\n"
    assert outline(text) == ["1. Câu một.", "Câu hai.", "2. Tiếp."]


@pytest.mark.parametrize("level", ["La Mã", "số", "thập phân", "không", "Điều"])
def test_a_heading_is_bold_as_far_as_its_colon(level):
    [first, *_] = body(below(level, "  - Nội dung: Câu."))
    assert first.content[0].bold
    assert [run.bold for run in first.content[1:]] == [False] * len(first.content[1:])


@pytest.mark.parametrize("level", ["chữ", "(số)", "gạch", "cộng"])
def test_at_the_lower_levels_nothing_is_bold(level):
    for entry in ("Nội dung: Câu.", "Nội dung:"):
        [only] = body(below(level, f"  - {entry}"))
        assert [run.bold for run in only.content] == [False]
        assert only.role is Role.POINT


def test_a_sentence_is_not_bold_but_the_number_of_an_article_is():
    [only] = body(below("Điều", "  - Quyết định này có hiệu lực."))
    assert only.number_bold
    assert [run.bold for run in only.content] == [False]


@pytest.mark.parametrize(
    ("level", "printed"),
    [
        ("(số)", "(1) Gồm:"),
        ("gạch", "- Gồm:"),
        ("cộng", "+ Gồm:"),
        ("La Mã", "I. GỒM"),
        ("số", "1. Gồm"),
        ("thập phân", "1. Gồm"),
        ("chữ", "a) Gồm"),
        ("Điều", "Điều 1. Gồm"),
        ("không", "Gồm"),
    ],
)
def test_the_colon_of_a_heading_alone_is_printed_where_it_is_a_sentence(level, printed):
    assert outline(below(level, "  - Gồm:")) == [printed]


@pytest.mark.parametrize("level", ["La Mã", "số", "chữ", "Điều", "không"])
def test_elsewhere_it_is_printed_if_typed_twice_or_if_the_plan_says_so(level):
    assert outline(below(level, "  - Gồm::"))[0].endswith(":")
    said = below(level, "  - Gồm:") + "\nhai_cham_sau_tieu_de: có\n"
    assert outline(said)[0].endswith(":")
    assert not outline(said.replace("có", "không"))[0].endswith(":")


def test_a_colon_is_never_printed_twice():
    text = "danh_so: số\nhai_cham_sau_tieu_de: có\nnoi_dung:\n  - Gồm::\n  - Nội dung:: Câu.\n"
    assert outline(text) == ["1. Gồm:", "2. Nội dung: Câu."]


# --- numbers ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("levels", "next_one"),
    [
        ("Phần", "I. "),
        ("Chương", "Điều 1. "),
        ("Mục", "Điều 1. "),
        ("La Mã", "1. "),
        ("Điều", "1. "),
        ("số", "a) "),
        ("thập phân", "a) "),
        ("chữ", "- "),
        ("(số)", "- "),
        ("không", "- "),
        ("gạch", "+ "),
    ],
)
def test_below_the_last_word_given_the_numbering_goes_on(levels, next_one):
    text = below(levels, "  - Trên:\n      - Dưới.")
    assert outline(text)[-1].lower() == f"{next_one}dưới.".lower()


def test_below_a_plus_is_a_finding_and_nothing_is_lost():
    text = below("cộng", "  - Trên:\n      - Dưới.\n      - Nữa:\n          - Sâu.")
    assert outline(text) == ["+ Trên:", "Dưới.", "Nữa", "Sâu."]
    assert set(told(text)) == {"DL036"}


def test_articles_and_chapters_count_on_and_everything_else_begins_again():
    text = """
danh_so: Phần, Chương, Mục, Điều, số, chữ
noi_dung:
  - Một:
      - Hai:
          - Ba:
              - Bốn:
                  - Năm:
                      - Sáu
                      - Bảy
              - Tám
      - Chín:
          - Mười:
              - A
  - B:
      - C:
          - D:
              - E:
                  - F
"""
    numbers = [block.number for block in body(text) if block.number]
    assert numbers == [
        "Phần I", "Chương I", "Mục 1", "Điều 1.", "1.", "a)", "b)", "Điều 2.",
        "Chương II", "Mục 1", "Điều 3.",
        "Phần II", "Chương III", "Mục 1", "Điều 4.", "1.",
    ]  # fmt: skip


def test_a_roman_two_counts_as_two_in_a_decimal():
    levels = "La Mã, thập phân, thập phân"
    text = below(levels, "  - A\n  - B:\n      - C:\n          - D\n")
    assert outline(text) == ["I. A", "II. B", "2.1. C", "2.1.1. D"]


def test_the_point_letters_are_the_vietnamese_ones():
    letters = "abcdđeghiklmnopqrstuvxy"
    text = "danh_so: chữ\nnoi_dung:\n" + "  - x\n" * len(letters)
    assert outline(text) == [f"{letter}) x" for letter in letters]


@pytest.mark.parametrize("level", ["Phần", "Chương", "Mục"])
def test_a_part_stands_centred_on_a_line_of_its_own(level):
    first, title = body(below(level, "  - Quy định:"))
    assert (first.role, first.content, title.role) == (Role.HEADING, (), Role.TITLE)


@pytest.mark.parametrize(
    ("kind", "first"), [("kế hoạch", "I."), ("công văn", "1."), ("quyết định", "Điều 1.")]
)
def test_each_kind_begins_at_its_level(kind, first):
    assert outline(f"loai: {kind}\nnoi_dung:\n  - x\n") == [f"{first} x"]


@pytest.mark.parametrize("level", ["La Mã", "Phần", "Chương", "Mục"])
def test_headings_of_the_upper_levels_are_printed_in_capitals(level):
    [*_, title] = body(below(level, "  - Mục đích^[chú thích nhỏ] đợt 1:"))
    assert title.content[0].text == "MỤC ĐÍCH"
    assert words(title.content[1].content) == "chú thích nhỏ"
    assert title.content[2].text == " ĐỢT 1"


@pytest.mark.parametrize("level", ["số", "Điều", "thập phân", "không"])
def test_other_headings_are_printed_as_typed(level):
    assert outline(below(level, "  - Mục đích:"))[0].endswith("Mục đích")


@pytest.mark.parametrize(
    ("level", "typed", "rest"),
    [
        ("La Mã", "I.", "MỤC ĐÍCH"),
        ("La Mã", "I/", "MỤC ĐÍCH"),
        ("số", "1.", "Mục đích"),
        ("số", "1/", "Mục đích"),
        ("số", "1)", "Mục đích"),
        ("chữ", "a)", "Mục đích"),
        ("chữ", "a.", "Mục đích"),
        ("Điều", "Điều 1.", "Mục đích"),
        ("(số)", "(1)", "Mục đích:"),
        ("gạch", '"-', "Mục đích:"),
    ],
)
def test_a_typed_number_is_taken_off(level, typed, rest):
    quoted = '"' if typed.startswith('"') else ""
    text = below(level, f"  - {typed} Mục đích{quoted}:")
    assert outline(text)[0].endswith(f" {rest}")
    assert outline(text)[0].count(typed.strip('"')) <= 1
    assert told(text) == []


def test_a_typed_number_that_does_not_match_is_a_finding():
    assert told("noi_dung:\n  - I. Mục đích:\n  - III. Yêu cầu:\n") == ["SO002"]
    assert outline("noi_dung:\n  - I. Mục đích:\n  - III. Yêu cầu:\n")[1] == "II. YÊU CẦU"
    assert told("noi_dung:\n  - 1. Mục đích:\n") == ["DL042"]


# --- reserved words -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "heading",
    ["NHIỆM VỤ", "Nhiệm vụ", "Đoạn", "BẢNG", "Bang", "NHIEM_VU", "nhiệm_vụ", "Phân công", "Mục"],
)
def test_a_reserved_word_spelt_otherwise_is_a_heading(heading):
    text = f"danh_so: số\nnoi_dung:\n  - {heading}:\n      - Ý.\n"
    assert outline(text) == [f"1. {heading}", "a) Ý."]
    assert told(text) == []


@pytest.mark.parametrize("word", ["chu_tri", "viec", "thoi_gian", "can_cu", "noi_nhan"])
def test_a_word_of_the_form_is_no_reserved_word_in_an_outline(word):
    assert outline(f"danh_so: số\nnoi_dung:\n  - {word}: x\n") == [f"1. {word}: x"]


@pytest.mark.parametrize(
    ("near", "meant"),
    [
        ("doann", "doan"),
        ("nhiem vu", "nhiem_vu"),
        ("phan-cong", "phan_cong"),
        ("tieu de", "tieu_de"),
    ],
)
def test_a_heading_near_a_reserved_word_is_a_warning_with_that_word(near, meant):
    text = f"danh_so: số\nnoi_dung:\n  - {near}: x\n"
    assert (outline(text), told(text), errors(text)) == ([f"1. {near}: x"], ["DL035"], [])


# --- who does it, and the tasks ---------------------------------------------------------------


def test_an_assignment_is_a_line_for_each_label_after_a_dash_with_the_label_in_italics():
    text = """
noi_dung:
  - Công tác:
      - phan_cong:
          Cơ quan chủ trì: VP
          Cơ quan theo dõi, tổng hợp: Thanh tra
          Nhãn khác: chữ
"""
    assert outline(text) == [
        "I. CÔNG TÁC",
        "- Cơ quan chủ trì: VP",
        "- Cơ quan theo dõi, tổng hợp: Thanh tra",
        "- Nhãn khác: chữ",
    ]
    _, lead, *_ = body(text)
    assert lead.content == (Run("Cơ quan chủ trì:", italic=True), Run(" VP"))


TASKS = """
nhiem_vu:
  - Nhóm Một:
      - viec: Việc A
      - viec: Việc B
  - Nhóm hai:
      - viec: Việc C
"""


@pytest.mark.parametrize("name", ["Nhóm Một", "nhóm một", "nhom mot", "NHÓM MỘT"])
def test_the_tasks_of_a_group_are_numbered_points(name):
    text = f"danh_so: chữ\nnoi_dung:\n  - Đầu\n  - nhiem_vu: {name}\n  - Cuối\n{TASKS}"
    assert outline(text) == ["a) Đầu", "b) Việc A", "c) Việc B", "d) Cuối"]


@pytest.mark.parametrize("every", ["tất cả", "Tất cả", "tat ca"])
def test_all_tasks_stand_each_group_under_its_heading(every):
    text = f"danh_so: số\nnoi_dung:\n  - nhiem_vu: {every}\n{TASKS}"
    assert outline(text) == ["1. Nhóm Một", "a) Việc A", "b) Việc B", "2. Nhóm hai", "a) Việc C"]


def test_tasks_too_low_for_numbers_are_told_and_kept():
    text = f"danh_so: cộng\nnoi_dung:\n  - Các việc:\n      nhiem_vu: tất cả\n{TASKS}"
    assert outline(text) == ["+ Các việc:", "Nhóm Một", "Việc A", "Việc B", "Nhóm hai", "Việc C"]
    assert told(text) == ["DL036"]


@pytest.mark.parametrize(
    ("entry", "printed"),
    [
        ("doan: Một đoạn.", ["Một đoạn."]),
        ("bang: {cot: {viec: V}, hang: nhiem_vu}", ["V", "Nhóm Một", "Việc A"]),
        ("phan_cong: {Chủ trì: VP}", ["- Chủ trì: VP"]),
    ],
)
def test_what_needs_no_number_may_stand_below_a_plus(entry, printed):
    text = f"danh_so: cộng\nnoi_dung:\n  - Trên:\n      {entry}\n{TASKS}"
    assert outline(text)[: len(printed) + 1] == ["+ Trên:", *printed]
    assert told(text) == []

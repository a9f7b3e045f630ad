"""The facts against the decree's own text, where it lies beside the project."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.standard import nd30, words
from generator.standard.kinds import COPIES, KINDS, Frame
from generator.standard.measure import Alignment, Choice, Measure

STANDARD = Path(__file__).resolve().parents[3] / "shared" / "standard"
FORM = STANDARD / "nd30-phu-luc-1-the-thuc.txt"
SAMPLES = STANDARD / "nd30-phu-luc-3-viet-tat-va-mau.txt"
ARTICLES = STANDARD / "nd30-than-nghi-dinh.md"


def read(path):
    if not path.is_file():
        pytest.skip(f"{path.name} does not lie beside the project")
    return path.read_text(encoding="utf-8")


ROWS = [
    ("- Quốc hiệu", nd30.NATION),
    ("- Tiêu ngữ", nd30.MOTTO),
    ("- Tên cơ quan, tổ chức chủ quản trực tiếp", nd30.PARENT),
    ("- Tên cơ quan, tổ chức ban hành văn bản", nd30.ORGAN),
    ("Số, ký hiệu của văn bản", nd30.NUMBER),
    ("Địa danh và thời gian ban hành văn bản", nd30.DATE),
    ("- Tên loại văn bản", nd30.KIND),
    ("- Trích yếu nội dung", nd30.SUBJECT),
    ("Trích yếu nội dung", nd30.LETTER_SUBJECT),
    ("Nội dung văn bản", nd30.BODY),
    ("- Từ “Phần”, “Chương” và số thứ tự của phần, chương", nd30.PART),
    ("- Tiêu đề của phần, chương", nd30.PART_TITLE),
    ("- Từ “Mục” và số thứ tự", nd30.SECTION),
    ("- Tiêu đề của mục", nd30.SECTION_TITLE),
    ("- Điều", nd30.ARTICLE),
    ("Trường hợp có tiêu đề", nd30.CLAUSE_HEADING),
    ("Trường hợp không có tiêu đề", nd30.CLAUSE),
    ("- Điểm", nd30.POINT),
    ("- Số thứ tự và tiêu đề của mục", nd30.ROMAN_HEADING),
    ("- Quyền hạn của người ký", nd30.AUTHORITY),
    ("- Họ tên của người ký", nd30.SIGNER),
    ("Từ “Kính gửi” và tên cơ quan, tổ chức, cá nhân nhận văn bản", nd30.ADDRESSEE),
    ("- Từ “Nơi nhận”", nd30.RECIPIENTS_LABEL),
    ("- Tên cơ quan, tổ chức, cá nhân nhận văn bản", nd30.RECIPIENT),
    ("- Từ “Phụ lục” và số thứ tự của phụ lục", nd30.APPENDIX_LABEL),
    ("- Tiêu đề của phụ lục", nd30.APPENDIX_TITLE),
    ("Dấu chỉ mức độ khẩn", nd30.URGENCY),
    ("Ký hiệu người soạn thảo văn bản và số lượng bản phát hành", nd30.DRAFTER),
    ("Địa chỉ cơ quan, tổ chức; thư điện tử", nd30.ADDRESS),
    ("Chỉ dẫn về phạm vi lưu hành", nd30.CIRCULATION),
    ("Số trang", nd30.PAGE_NUMBER),
]


def table_row(label):
    """The letters, the sizes and the style of a row of Mục V."""
    for line in read(FORM).split("V. MẪU CHỮ", 1)[1].splitlines():
        cells = [cell.strip() for cell in line.split("|")[2:-1]]
        if len(cells) > 3 and cells[0].startswith(label) and cells[2]:
            return cells[1:4]
    raise AssertionError(label)


@pytest.mark.parametrize(("label", "component"), ROWS, ids=[label for label, _ in ROWS])
def test_a_component_is_as_in_the_decrees_table(label, component):
    case, sizes, look = table_row(label)
    least, _, most = sizes.partition(" - ")
    assert (component.size.least, component.size.most) == (int(least), int(most or least))
    assert component.capitals in {case == "In hoa", None}
    assert bool(component.bold) == ("đậm" in look)
    assert component.italic == ("ghiêng" in look)


CLAUSE = re.compile(r"(?:điểm (\S+?),? )?khoản (\d+) Mục (I+) Phần (I+) Phụ lục I$")


def article(clause):
    """The text of a clause of Phụ lục I, from its number to the next of its kind."""
    point, number, section, part = CLAUSE.search(clause).groups()
    text = read(FORM).split(f"\nPhần {part}\n", 1)[1]
    text = re.split(rf"\n{section}\. ", text, maxsplit=1)[1]
    text = re.split(r"\n[IV]+\. ", text, maxsplit=1)[0]
    text = re.split(rf"(?:^|\n){number}\. ", text, maxsplit=1)[1]
    text = re.split(rf"\n{int(number) + 1}\. ", text, maxsplit=1)[0]
    if point:
        text = re.split(rf"\n{point}\) ", text, maxsplit=1)[1]
        text = re.split(r"\n[a-zđ]\) ", text, maxsplit=1)[0]
    return text


BY_CLAUSE = [part for part in nd30.COMPONENTS if CLAUSE.search(part.clause)]


@pytest.mark.parametrize("component", BY_CLAUSE, ids=lambda part: part.name)
def test_the_clause_of_a_component_names_its_size(component):
    size = component.size
    if isinstance(size, Choice):
        return
    said = article(component.clause)
    ends = f"{size.least:g}", f"{size.most:g}"
    ways = (f"{ends[0]} đến {ends[1]}", f"cỡ chữ {ends[0]}", "cỡ chữ của phần lời văn")
    assert any(way in said for way in ways)


def test_most_components_name_a_clause():
    assert len(BY_CLAUSE) > 30


def test_what_the_decree_does_not_bound_has_a_reason():
    silent = [
        *(fact for fact in nd30.MEASURES.values() if not fact.clause),
        *(part.size for part in nd30.COMPONENTS if isinstance(part.size, Choice)),
    ]
    assert len(silent) > 10
    assert all(fact.reason for fact in silent)


def test_where_the_decree_leaves_a_choice_ours_has_a_reason():
    bounded = [
        *(fact for fact in nd30.MEASURES.values() if isinstance(fact, Measure)),
        *(part.size for part in nd30.COMPONENTS if isinstance(part.size, Measure)),
    ]
    chosen = [fact for fact in bounded if fact.least != fact.most and not fact.reason]
    assert chosen == []


def test_the_page_is_as_the_decree_says():
    said = read(FORM)
    assert "Khổ A4 (210 mm x 297 mm)" in said
    assert "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm" in said
    assert "cách mép phải 15 - 20 mm" in said
    assert (nd30.PAPER_WIDTH.chosen, nd30.PAPER_HEIGHT.chosen) == (210, 297)
    for margin in (nd30.MARGIN_TOP, nd30.MARGIN_BOTTOM):
        assert (margin.least, margin.most) == (20, 25)
    assert (nd30.MARGIN_LEFT.least, nd30.MARGIN_LEFT.most) == (30, 35)
    assert (nd30.MARGIN_RIGHT.least, nd30.MARGIN_RIGHT.most) == (15, 20)


def test_the_room_in_the_body_is_as_the_decree_says():
    said = article(nd30.FIRST_LINE.clause)
    assert "1 cm hoặc 1,27 cm" in said
    assert "tối thiểu là 6pt" in said
    assert "tối thiểu là dòng đơn, tối đa là 1,5 lines" in said
    assert nd30.FIRST_LINE.allowed == (10, 12.7)
    assert nd30.PARAGRAPH_GAP.least == 6
    assert (nd30.LINE_SPACING.least, nd30.LINE_SPACING.most) == (1, 1.5)


def test_the_drawn_lines_are_as_the_decree_says():
    assert read(FORM).count("bằng từ 1/3 đến 1/2 độ dài của dòng chữ") == 2
    assert (nd30.RULE_RATIO.least, nd30.RULE_RATIO.most) == (1 / 3, 1 / 2)


def test_the_boxes_of_urgency_are_in_the_decrees_order():
    assert "30 mm x 8 mm, 40 mm x 8 mm và 20 mm x 8 mm" in read(FORM)
    assert [(box.width_mm, box.height_mm) for box in nd30.URGENCY_BOXES.values()] == [
        (30, 8),
        (40, 8),
        (20, 8),
    ]
    assert list(nd30.URGENCY_BOXES) == list(words.Urgency)


def test_our_sizes_go_together_as_the_footnote_asks():
    nation, motto, date = (part.size.chosen for part in (nd30.NATION, nd30.MOTTO, nd30.DATE))
    assert nd30.MOTTO_OVER_NATION.allows(motto - nation)
    assert nd30.DATE_OVER_MOTTO.allows(date - motto)


def test_the_text_fits_between_the_margins():
    text = nd30.PAPER_WIDTH.chosen - nd30.MARGIN_LEFT.chosen - nd30.MARGIN_RIGHT.chosen
    assert text == 160
    assert nd30.LETTERHEAD_RIGHT.chosen < text


def test_an_indented_first_line_is_no_centred_one():
    centred = {part.name for part in nd30.COMPONENTS if part.align is Alignment.CENTER}
    assert {nd30.KIND.name, nd30.NATION.name, nd30.SIGNER.name} <= centred
    assert nd30.BODY.align is Alignment.JUSTIFY


def test_a_clause_is_cited_with_its_decree():
    assert nd30.cite("khoản 1") == f"khoản 1 {nd30.NAME}"
    assert nd30.cite("") == ""


# --- words and kinds ---------------------------------------------------------------


@pytest.mark.parametrize(
    "word",
    [
        words.NATION,
        words.MOTTO,
        words.ABOUT,
        words.REGISTRY,
        words.AS_ABOVE,
        words.APPENDIX,
        words.ATTACHED,
        words.BASIS,
        words.NUMBER,
        *words.Prefix,
        *words.CopyForm,
        *words.Circulation,
        *words.Secrecy,
        words.Urgency.IMMEDIATE,
        words.Urgency.URGENT,
        words.PART,
        words.CHAPTER,
        words.SECTION,
        words.SUBSECTION,
        words.ARTICLE,
        "Kính gửi:",
        "Lưu:",
        "Nơi nhận:",
    ],
)
def test_a_fixed_word_stands_in_the_decree(word):
    assert word in read(FORM)


@pytest.mark.parametrize("word", [words.END_MARK, words.AS_ARTICLE, *words.ORDERS.values()])
def test_a_fixed_word_stands_in_the_samples(word):
    assert word in read(SAMPLES)


def test_the_highest_urgency_is_spelt_as_the_rest_of_the_words():
    assert "HOẢ TỐC" in read(FORM)
    assert words.Urgency.FLASH == "HỎA TỐC"


def test_every_prefix_has_a_meaning():
    assert set(words.PREFIX_MEANINGS) == set(words.Prefix)


def test_the_kinds_are_those_of_article_seven():
    said = re.search(r"gồm các loại văn bản sau: (.+?)\.\n", read(ARTICLES)).group(1)
    names = [name.replace(" (cá biệt)", "").lower() for name in said.split(", ")]
    assert [kind.key.replace("ủy", "uỷ") for kind in KINDS] == names
    assert len(KINDS) == 29


def abbreviations():
    table = read(SAMPLES).split("II. MẪU TRÌNH BÀY", 1)[0]
    rows = re.findall(r"\| \d+\. +\| (.+?) +\| (\S+) +\|", table)
    return {name.removesuffix(" (cá biệt)").replace("uỷ", "ủy"): short for name, short in rows}


def test_the_abbreviations_are_those_of_the_decree():
    kinds = {kind.name: kind.abbreviation for kind in (*KINDS, *COPIES) if kind.abbreviation}
    assert kinds == abbreviations()


def test_two_kinds_have_no_abbreviation():
    assert [kind.name for kind in KINDS if not kind.abbreviation] == ["Công văn", "Thư công"]


def test_the_kinds_of_the_common_sample_are_those_that_it_names():
    said = re.search(r"hành chính có ghi tên loại gồm: (.+?)\.", read(SAMPLES)).group(1)
    named = [kind.key for kind in KINDS if kind.frame is Frame.NAMED]
    assert named == said.split(", ")


def test_a_letter_goes_to_somebody():
    assert [kind.key for kind in KINDS if kind.addressed] == ["báo cáo", "tờ trình", "công văn"]

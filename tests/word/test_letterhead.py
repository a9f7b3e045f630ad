from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from generator.document.blocks import Date, Letterhead
from generator.standard import nd30
from generator.standard.words import MOTTO, Secrecy, Urgency
from generator.text.rich import Run
from generator.text.widths import width_pt
from generator.word.letterhead import DAY_ROOMS, ROOM, letterhead_fields, subject_fields
from generator.word.runs import Ink
from generator.word.styles import Style
from tests.word.documents import bold, letter, plan


@pytest.fixture
def layout(named):
    return named.layout


def head(layout, **changes):
    return letterhead_fields(plan(letterhead=replace(plan().letterhead, **changes)), layout)


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("SỞ Y TẾ", ["SỞ Y TẾ"]),
        ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", ["SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"]),
        (
            "ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU",
            ["ỦY BAN NHÂN DÂN TỈNH", "BÀ RỊA - VŨNG TÀU"],
        ),
    ],
)
def test_a_name_is_broken_evenly(layout, name, lines):
    assert head(layout, organ=(name,))["dong_co_quan"] == ["\n".join(lines)]


def test_each_name_is_a_paragraph_and_a_line_that_is_broken_to_fit_is_none(layout):
    names = ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "TRUNG TÂM")
    assert head(layout, organ=names)["dong_co_quan"] == [
        "SỞ KHOA HỌC\nVÀ CÔNG NGHỆ",
        "TRUNG TÂM",
    ]


def test_the_lines_of_the_office_file_win(layout):
    organ = ("ỦY BAN NHÂN DÂN", "TỈNH HƯNG YÊN")
    assert head(layout, organ=organ)["dong_co_quan"] == list(organ)


def test_no_organ_at_all_is_no_line_at_all(layout):
    found = head(layout, organ=(), parents=())
    assert found["dong_co_quan"] == found["dong_chu_quan"] == []


def indents(xml: str) -> tuple[int, int]:
    return tuple(map(int, re.search(r'w:left="(-?\d+)" w:right="(-?\d+)"', xml).groups()))


def test_the_line_below_the_organ_is_a_share_of_its_widest_line(layout):
    found = head(layout, organ=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",))
    column = layout.column("ke_co_quan")
    length = column - sum(indents(found["ke_co_quan"]))
    widest = width_pt("VÀ CÔNG NGHỆ", layout.size(Style.ORGAN), bold=True) * 20
    assert length == pytest.approx(widest * nd30.RULE_RATIO.chosen, abs=1)


def test_the_line_below_the_motto_is_as_long_as_it(layout):
    length = layout.column("ke_tieu_ngu") - sum(indents(head(layout)["ke_tieu_ngu"]))
    expected = width_pt(MOTTO, layout.size(Style.MOTTO), bold=True) * 20
    assert length == pytest.approx(expected, abs=1)


def test_a_number_that_is_not_there_yet_leaves_room(layout):
    found = head(layout, number="")
    assert (found["co_so"], found["so"]) == (True, ROOM)
    assert head(layout, number="05")["so"] == "05"


def test_a_number_that_is_left_out_leaves_nothing(layout):
    assert head(layout, number=None)["co_so"] is False


def test_a_date_leaves_room_for_what_is_not_known(layout):
    found = head(layout, date=Date("", "01", "2024"))
    assert (found["ngay"], found["thang"], found["nam_ban_hanh"]) == (DAY_ROOMS[0], "01", "2024")
    assert head(layout, date=None)["co_ngay"] is False


def test_room_shrinks_beside_a_long_place_so_that_the_line_fits_its_column(layout):
    found = head(layout, place="Bà Rịa - Vũng Tàu", date=Date("", "", "2023"))
    assert found["ngay"] in DAY_ROOMS[1:]
    line = f"{found['dia_danh']}, ngày {found['ngay']} tháng {found['thang']} năm 2023"
    size = layout.size(Style.DATE)
    assert width_pt(line, size, italic=True) * 20 <= layout.column("dia_danh")


def test_boxes_that_are_not_asked_for_are_not_drawn(layout):
    found = letterhead_fields(plan(), layout)
    for name in ("khung_do_khan", "khung_do_mat", "khung_luu_hanh"):
        assert found[name] == ""
    assert found["du_thao"] is found["co_luu_hanh"] is False


@pytest.mark.parametrize(
    ("urgency", "width"), [(Urgency.FLASH, 30), (Urgency.IMMEDIATE, 40), (Urgency.URGENT, 20)]
)
def test_the_box_of_urgency_is_as_wide_as_the_decree_says(layout, urgency, width):
    found = letterhead_fields(letter(urgency=urgency), layout)["khung_do_khan"]
    assert f'<w:tblW w:w="{round(width * 56.69)}"' in found
    assert urgency in found


def test_the_box_of_secrecy_says_it(layout):
    assert Secrecy.TOP in letterhead_fields(letter(secrecy=Secrecy.TOP), layout)["khung_do_mat"]


def test_a_subject_in_two_lines_has_a_line_by_the_wider(layout):
    subject = ((bold("Ngắn"),), (bold("Dài hơn nhiều"),))
    found = subject_fields(plan(subject=subject), Ink(), layout)
    column = layout.column("ke_trich_yeu")
    widest = width_pt("Dài hơn nhiều", layout.size(Style.SUBJECT), bold=True) * 20
    assert column - sum(indents(found["ke_trich_yeu"])) == pytest.approx(widest * 0.4, abs=1)
    assert len(found["dong_trich_yeu"]) == 2


def test_the_subject_of_a_letter_is_not_bold(layout):
    (line,) = subject_fields(letter(subject=((Run("V/v"),),)), Ink(), layout)["dong_trich_yeu"]
    assert "<w:rPr>" not in line


def test_the_head_of_an_offices_template_follows_its_columns(layout):
    narrow = replace(layout, columns={**layout.columns, "dong_co_quan": 2600, "ke_co_quan": 2600})
    document = plan(letterhead=Letterhead(organ=("SỞ KHOA HỌC VÀ CÔNG NGHỆ",)))
    [name] = letterhead_fields(document, narrow)["dong_co_quan"]
    assert len(name.split("\n")) == 2
    small = replace(layout, sizes={**layout.sizes, Style.ORGAN: 6})
    assert len(letterhead_fields(document, small)["dong_co_quan"]) == 1


def date_line(layout, place):
    written = str(head(layout, place=place, date=Date("05", "01", "2026"))["dong_ngay"])
    return written, indents_of(written)


def indents_of(written):
    found = re.search(r'w:ind w:left="(-?\d+)"', written)
    return int(found[1]) if found else 0


def test_a_place_that_fits_stands_in_the_middle_of_its_column(layout):
    written, left = date_line(layout, "Hưng Yên")
    assert "Hưng Yên, ngày 05 tháng 01 năm 2026" in written
    assert left == 0


def test_a_place_that_does_not_fit_stands_out_to_the_left_and_never_to_the_right(layout):
    written, left = date_line(layout, "Thành phố Hồ Chí Minh")
    line = "Thành phố Hồ Chí Minh, ngày 05 tháng 01 năm 2026"
    width = width_pt(line, layout.size(Style.DATE), italic=True) * 20
    assert layout.column("dong_ngay") - left >= width
    assert "w:right" not in written

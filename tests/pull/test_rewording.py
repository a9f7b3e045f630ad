"""Which texts of the file a block is printed from, and how they change with it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.pull.draft import joined
from generator.pull.units import Part
from generator.pull.wording import StuckError
from tests.pull.given import Given, changed, rich


def reword(words: str, new: str, way: int = 0) -> list[str]:
    given = Given()
    number = given.number(words)
    ours = given.ours[number]
    drafts = given.reworder.drafts(number, ours, replace(ours, line=rich(new)))
    return changed(given.source.text, given.after(*joined([drafts[way]], given.places)))


@pytest.mark.parametrize(
    ("words", "new", "wanted"),
    [
        (
            "Một việc",
            "Hai việc năm 2026 phải làm ngay.",
            ["-        Một việc năm {{ nam }}", "+        Hai việc năm {{ nam }}"],
        ),
        (
            "Đoạn sau",
            "Đoạn cuối của việc ấy.",
            ["-        Đoạn sau của việc ấy.", "+        Đoạn cuối của việc ấy."],
        ),
        (
            "Mục đích: ",
            "**Mục tiêu:** Một **câu** rất đậm.",
            [
                "-      - Mục đích: Một **câu** đậm.",
                "+      - Mục tiêu: Một **câu** rất đậm.",
            ],
        ),
        ("MỤC ĐÍCH", "**MỤC TIÊU**", ["-  - MỤC ĐÍCH:", "+  - MỤC TIÊU:"]),
        (
            "TỔ CHỨC",
            "**TỔ CHỨC THỰC HIỆN**",
            ["-  - tieu_de: Tổ chức", "+  - tieu_de: Tổ chức thực hiện"],
        ),
        (
            "Giao Văn phòng",
            "Giao các phòng.",
            ["-    van: Giao Văn phòng.", "+    van: Giao các phòng."],
        ),
        (
            "Cơ quan chủ trì",
            "*Cơ quan chủ trì:* Thanh tra",
            ["-          Cơ quan chủ trì: Văn phòng", "+          Cơ quan chủ trì: Thanh tra"],
        ),
        (
            "Trên đây",
            'Trên đây là toàn bộ "kế hoạch"./.',
            [
                '-ket_thuc: "Trên đây là \\"kế hoạch\\"."',
                '+ket_thuc: "Trên đây là toàn bộ \\"kế hoạch\\"."',
            ],
        ),
        (
            "tại Sở năm",
            "**tại cả Sở năm 2026**",
            ["-  tại Sở năm {{ nam }}", "+  tại cả Sở năm {{ nam }}"],
        ),
        (
            "NHIỆM VỤ NĂM",
            "**CÁC NHIỆM VỤ NĂM 2026**",
            ["-  - ten: Nhiệm vụ năm {{ nam }}", "+  - ten: Các Nhiệm vụ năm {{ nam }}"],
        ),
        ("Sở Tài chính", "Bộ Tài chính;", ["-  - Sở Tài chính", "+  - Bộ Tài chính"]),
        ("Lưu: VT", "Lưu: VT, VP.", ["-luu: VT", "+luu: VT, VP"]),
    ],
)
def test_a_line_changes_where_it_is_written(words, new, wanted):
    assert sorted(reword(words, new)) == sorted(wanted)


def test_marks_that_changed_are_the_second_way():
    assert reword("Giao Văn phòng", "Giao **Văn phòng**.", way=-1) == [
        "-    van: Giao Văn phòng.",
        "+    van: Giao **Văn phòng**.",
    ]


def test_what_the_program_makes_has_no_text():
    given = Given()
    for part in (Part.LABEL, Part.ATTACHED):
        unit = given.part(part)
        with pytest.raises(StuckError):
            given.reworder.drafts(0, unit, replace(unit, line=rich("Khác")))

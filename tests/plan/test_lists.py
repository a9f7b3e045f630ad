from __future__ import annotations

import pytest

from generator.plan.lists import without_end
from generator.plan.model import OMITTED, Text
from generator.text.rich import Note, Run, parse, plain


def text(marked: str) -> Text:
    return Text((parse(marked),))


def lines(texts) -> list[str]:
    return [" ".join(map(plain, found.paragraphs)) for found in texts]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Sở Nội vụ;", "Sở Nội vụ"),
        ("Sở Nội vụ.", "Sở Nội vụ"),
        ("Sở Nội vụ ,", "Sở Nội vụ"),
        ("Sở Nội vụ.;", "Sở Nội vụ"),
        ("Sở Nội vụ", "Sở Nội vụ"),
        ("các sở...", "các sở..."),
        ("các sở…;", "các sở…"),
        ("các sở...;", "các sở..."),
        ("Sở Nội vụ;^[ghi chú]", "Sở Nội vụ^[ghi chú]"),
        ("**Sở Nội vụ;**", "**Sở Nội vụ**"),
        ("Sở *Nội vụ*;", "Sở *Nội vụ*"),
        ("a; b", "a; b"),
    ],
)
def test_the_end_mark_is_the_programs(typed, kept):
    assert without_end(text(typed)) == text(kept)


def test_a_line_of_marks_alone_is_nothing():
    assert without_end(text(";.")) is None


def test_a_footnote_alone_stays():
    found = without_end(Text(((Run(";"), Note((Run("x"),))),)))
    assert found == Text(((Note((Run("x"),)),),))


def test_the_last_line_of_a_text_is_the_one_that_ends():
    assert without_end(Text((parse("a;"), parse("b;")))) == Text((parse("a;"), parse("b")))


def test_recipients_lose_typed_dashes_and_ends(loaded):
    plan = loaded("noi_nhan:\n  - UBND tỉnh;\n  - '- Sở Nội vụ.'\n  - – Như trên\n").plan
    assert lines(plan.recipients) == ["UBND tỉnh", "Sở Nội vụ", "Như trên"]


def test_a_dash_alone_stays(loaded):
    assert lines(loaded("can_cu:\n  - '- '\n  - '-'\n").plan.basis) == ["-", "-"]


@pytest.mark.parametrize(
    "item",
    [
        "Lưu: VT, VP.",
        "- Lưu: VT, VP",
        "'Lưu: VT, VP;'",
        "'- Lưu: VT, VP'",
        "'LƯU : VT, VP'",
        "luu: VT, VP",
    ],
)
def test_the_archives_line_may_stand_among_the_recipients(loaded, item):
    result = loaded(
        f"noi_nhan:\n  - UBND tỉnh\n  - {item}\n"
        if not item.startswith("- ")
        else f"noi_nhan:\n  - UBND tỉnh\n  - '{item}'\n"
    )
    assert lines(result.plan.recipients) == ["UBND tỉnh"]
    assert lines([result.plan.archive]) == ["VT, VP"]


def test_a_recipient_with_a_colon_is_told_and_kept(loaded, codes):
    text = "noi_nhan:\n  - Các phòng: để thực hiện\n"
    assert lines(loaded(text).plan.recipients) == ["Các phòng: để thực hiện"]
    assert codes(text) == ["DL010"]


def test_recipients_without_dashes_are_told(codes):
    assert "DL007" in codes("noi_nhan:\n  Các phòng: a\n")


def test_a_name_that_a_comma_between_brackets_divided_is_told(codes):
    assert codes("noi_nhan: [UBND tỉnh, Các sở, ban, ngành]\n") == ["YA083", "YA083"]
    assert codes('noi_nhan: [UBND tỉnh, "Các sở, ban, ngành"]\n') == []
    assert codes("noi_nhan:\n  - UBND tỉnh\n  - các phòng\n") == []


def test_recipients_with_remarks_as_keys_are_told_and_kept(loaded, codes):
    written = "noi_nhan:\n  UBND tỉnh: để b/c\n  Sở Nội vụ:\n"
    assert lines(loaded(written).plan.recipients) == ["UBND tỉnh: để b/c", "Sở Nội vụ"]
    assert codes(written) == ["DL007"]


def test_one_recipient_needs_no_dash(loaded, codes):
    assert lines(loaded("noi_nhan: UBND tỉnh.\n").plan.recipients) == ["UBND tỉnh"]
    assert codes("noi_nhan: UBND tỉnh.\n") == []


@pytest.mark.parametrize("key", ["noi_nhan", "luu"])
def test_recipients_and_archive_may_be_left_out(loaded, key):
    plan = loaded(f"{key}: Không\n").plan
    assert OMITTED in (plan.recipients, plan.archive)


def test_the_word_before_the_archive_is_the_programs(loaded):
    assert lines([loaded("luu: 'Lưu: VT.'\n").plan.archive]) == ["VT"]


@pytest.mark.parametrize("text", ["luu:\n", "noi_nhan:\n", "can_cu:\n", "kinh_gui: []\n"])
def test_nothing_written_is_nothing(loaded, codes, text):
    plan = loaded(text).plan
    assert (plan.archive, plan.recipients, plan.basis, plan.addressees) == (None, (), (), ())
    assert codes(text) == []


@pytest.mark.parametrize("typed", ["Lưu VT, HC", "- Lưu VT, HC.", "lưu  VT, HC"])
def test_the_archive_s_line_may_lack_its_colon(loaded, typed):
    plan = loaded(f"noi_nhan:\n  - UBND tỉnh\n  - '{typed}'\n").plan
    assert plain(plan.archive.paragraphs[0]) == "VT, HC"
    assert len(plan.recipients) == 1


def test_an_office_whose_name_begins_alike_is_a_recipient(loaded):
    plan = loaded("noi_nhan:\n  - Lưu trữ lịch sử tỉnh\nluu: VT\n").plan
    assert [plain(text.paragraphs[0]) for text in plan.recipients] == ["Lưu trữ lịch sử tỉnh"]


def test_a_basis_may_hold_a_semicolon(codes):
    assert codes("can_cu: Căn cứ Luật A; Luật B\n") == []


def test_who_drafted_it_has_no_dash(loaded):
    assert loaded('nguoi_soan: "- XYZ.(20)"\n').plan.drafter == "XYZ.(20)"
    assert loaded("nguoi_soan: X - Y.(20)\n").plan.drafter == "X - Y.(20)"


@pytest.mark.parametrize(
    "text",
    [
        "noi_nhan: UBND tỉnh; Sở Nội vụ\n",
        "noi_nhan:\n  UBND tỉnh\n  Sở Nội vụ\n",
        "kinh_gui: Sở A; Sở B\n",
        "can_cu:\n  Căn cứ Luật A;\n  Căn cứ Luật B.\n",
        "can_cu: Căn cứ Luật A; theo đề nghị của B. Xét đề nghị của C\n",
    ],
)
def test_several_lines_in_one_text_are_told(codes, text):
    assert codes(text) == ["DL007"]


@pytest.mark.parametrize(
    "text",
    [
        "noi_nhan: Các phòng, đơn vị\n",
        "noi_nhan:\n  Các phòng và\n  đơn vị thuộc Sở\n",
        "can_cu:\n  Căn cứ Luật Tổ chức\n  Chính quyền địa phương; Luật B\n",
        "noi_nhan: >-\n  Ủy ban nhân dân\n  Tỉnh Hưng Yên\n",
    ],
)
def test_one_line_that_goes_on_is_not(codes, text):
    assert codes(text) == []


@pytest.mark.parametrize("typed", ["Kính gửi: Bộ A", '"Kính gửi: Bộ A"', "KÍNH GỬI: Bộ A;"])
def test_the_words_before_an_addressee_are_the_programs(loaded, codes, typed):
    plan = loaded(f"kinh_gui:\n  - {typed}\n  - Bộ B\n").plan
    assert [plain(text.paragraphs[0]) for text in plan.addressees] == ["Bộ A", "Bộ B"]
    assert codes(f"kinh_gui:\n  - {typed}\n  - Bộ B\n") == []

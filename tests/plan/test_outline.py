from __future__ import annotations

import pytest

from generator.plan.model import Entry, Loose, Table, Text
from generator.text.rich import Note, Run


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


def point(words: str) -> Entry:
    return Entry(text=text(words))


@pytest.fixture
def items(loaded):
    def items_of(outline: str, head: str = ""):
        return loaded(f"{head}noi_dung:\n{outline}").plan.items

    return items_of


@pytest.fixture
def faults(codes):
    def faults_of(outline: str, head: str = ""):
        return codes(f"{head}noi_dung:\n{outline}")

    return faults_of


def test_a_text_is_a_point(items):
    assert items("  - Một ý.\n") == (point("Một ý."),)


def test_a_key_with_entries_is_a_heading(items):
    assert items("  - Mục đích:\n      - Một ý.\n") == (
        Entry(title=text("Mục đích"), items=(point("Một ý."),)),
    )


def test_a_key_with_nothing_is_a_heading(items):
    assert items("  - Mục đích:\n") == (Entry(title=text("Mục đích")),)


@pytest.mark.parametrize("beside", [" bên cạnh", "\n      bên cạnh", " >-\n      bên\n      cạnh"])
def test_a_key_with_a_text_has_it_beside(items, beside):
    assert items(f"  - Mục đích:{beside}\n") == (
        Entry(title=text("Mục đích"), text=text("bên cạnh")),
    )


def test_a_line_break_begins_a_new_paragraph(items):
    assert items("  - |\n    Một.\n    Hai.\n  - >-\n    Ba.\n\n    Bốn.\n") == (
        Entry(text=text("Một.", "Hai.")),
        Entry(text=text("Ba.", "Bốn.")),
    )


def test_marks_are_read(items):
    (entry,) = items("  - >-\n    Chữ **đậm** và chú thích^[ở đây].\n")
    assert entry.text.paragraphs == (
        (
            Run("Chữ "),
            Run("đậm", bold=True),
            Run(" và chú thích"),
            Note((Run("ở đây"),)),
            Run("."),
        ),
    )


def test_the_long_form_holds_what_does_not_fit_a_key(items):
    assert items("  - tieu_de: A\n    van: b\n    danh_so: gạch\n    muc:\n      - c\n") == (
        Entry(title=text("A"), text=text("b"), items=(point("c"),), numbering=("gạch",)),
    )


def test_a_plain_sentence_may_have_entries_below(items):
    assert items("  - van: 'Giao:'\n    muc:\n      - c\n") == (
        Entry(text=text("Giao:"), items=(point("c"),)),
    )


def test_the_dash_of_a_reserved_word_alone_may_be_left_out(items, faults):
    outline = "  - Yêu cầu:\n      doan: Một đoạn.\n"
    assert items(outline) == (Entry(title=text("Yêu cầu"), items=(Loose(text("Một đoạn.")),)),)
    assert faults(outline) == []


def test_the_long_form_alone_needs_no_dash(items, faults):
    outline = "  - Yêu cầu:\n      van: Giao.\n      muc:\n        - a\n"
    (heading,) = items(outline)
    assert heading.items == (Entry(text=text("Giao."), items=(point("a"),)),)
    assert faults(outline) == []


@pytest.mark.parametrize("heading", ["NHIỆM VỤ", "Chủ trì", "Đoạn", "Bảng", "Mục", "viec", "cot"])
def test_a_word_that_is_not_reserved_is_a_heading(items, faults, heading):
    assert items(f"  - {heading}: x\n") == (Entry(title=text(heading), text=text("x")),)
    assert faults(f"  - {heading}: x\n") == []


@pytest.mark.parametrize("key", ["daon", "tieu-de", "phan cong", "nhiem-vu", "bangg", "tieu_dee"])
def test_a_heading_near_a_reserved_word_is_warned_of(faults, key):
    assert faults(f"  - {key}: x\n") == ["DL035"]


@pytest.mark.parametrize("key", ["vay", "mua", "Daon", "đoạn", "doan van dai hon nhieu"])
def test_a_heading_far_from_reserved_words_is_not(faults, key):
    assert faults(f"  - {key}: x\n") == []


def test_a_sentence_that_ends_with_a_colon_is_no_heading(items):
    assert items('  - "Gồm:"\n') == (point("Gồm:"),)


def test_typed_numbers_are_taken_off_and_kept(items):
    (first,) = items("  - I. MỤC ĐÍCH:\n      - 1. Mục tiêu:\n          - a) Ý.\n")
    second = first.items[0]
    assert (first.typed, second.typed, second.items[0].typed) == ("I.", "1.", "a)")
    assert first.title == text("MỤC ĐÍCH")
    assert second.items[0].text == text("Ý.")


def test_the_level_of_a_typed_number_follows_the_numbering(items):
    (heading,) = items("  - tieu_de: A\n    danh_so: thập phân\n    muc:\n      - 1.1 Ý.\n")
    assert heading.items[0].typed == "1.1."


def test_numbers_in_the_long_form_are_taken_off_too(items):
    (entry,) = items("  - tieu_de: I. A\n    van: 1. b\n  - van: II. c\n")[:1]
    assert (entry.typed, entry.title, entry.text) == ("I.", text("A"), text("1. b"))


def test_a_table_stands_among_the_entries(items):
    (table,) = items("  - bang:\n      cot:\n        viec: V\n      hang: 2\n")
    assert isinstance(table, Table)


def test_headings_without_dashes_are_told_and_read(items, faults):
    outline = "  A:\n    - a\n  B: b\n"
    assert items(outline) == (
        Entry(title=text("A"), items=(point("a"),)),
        Entry(title=text("B"), text=text("b")),
    )
    assert faults(outline) == ["DL031"]


def test_headings_in_braces_are_told_without_a_fix(loaded):
    found = loaded("noi_dung: {A: a, B: b}\n").findings
    assert [f.fix for f in found if f.kind.code == "DL031"] == [()]


def test_two_headings_in_one_entry_are_told_and_read(items, faults):
    outline = "  - A:\n      - a\n    B: b\n"
    assert [entry.title for entry in items(outline)] == [text("A"), text("B")]
    assert faults(outline) == ["DL030"]


def test_a_heading_beside_the_long_form_is_told_and_read(items, faults):
    outline = "  - tieu_de: A\n    van: a\n    B: b\n"
    assert [entry.title for entry in items(outline)] == [text("A"), text("B")]
    assert faults(outline) == ["DL030"]


def test_entries_below_nothing_are_told_and_read(items, faults):
    outline = "  - muc:\n      - a\n"
    assert items(outline) == (point("a"),)
    assert faults(outline) == ["DL038"]


def test_a_text_where_entries_belong_is_told_and_read(loaded):
    result = loaded("noi_dung: Một đoạn.\n")
    assert result.plan.items == (point("Một đoạn."),)
    assert "DL032" in [finding.kind.code for finding in result.findings]


def test_nothing_below_is_nothing(items, faults):
    assert items("  - tieu_de: A\n    muc:\n") == (Entry(title=text("A")),)
    assert faults("  - tieu_de: A\n    muc:\n") == []


def test_an_empty_mapping_is_told(faults):
    assert "DL011" in faults("  - {}\n")


def test_what_stands_too_low_loses_its_number_but_not_its_words(items, faults):
    outline = "  - A:\n      - tieu_de: B\n        danh_so: cộng\n        muc:\n          - C: d\n"
    below = (
        "  - tieu_de: A\n    danh_so: cộng\n    muc:\n"
        "      - B:\n          - C: d\n          - doan: e\n"
    )
    assert faults(outline) == []
    (entry,) = items(below)
    assert entry.items[0].items == (Loose(text("C")), Loose(text("d")), Loose(text("e")))
    assert faults(below) == ["DL036"]


def test_an_empty_heading_is_told_and_its_text_stays(items, faults):
    assert items('  - "": b\n') == (point("b"),)
    assert faults('  - "": b\n') == ["DL034"]

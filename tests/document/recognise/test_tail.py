"""Recipients and signature, in the ways in which offices lay them out."""

from __future__ import annotations

import pytest

from generator.document.recognise.components import Layout
from generator.document.view import Align, TextBox
from tests.document.recognise.views import (
    BODY,
    SENTENCE,
    TITLE,
    c,
    found,
    head,
    p,
    sign,
    table,
    texts,
)

LABEL = "***Nơi nhận:***"


def tail(*blocks):
    return found(head(), *TITLE, *BODY, *blocks)


def recipients(seen):
    return [item.text for item in seen.recipients.items]


def test_both_in_one_row_are_found():
    seen = tail(
        sign(
            ("- Như trên;", "- Lưu: VT."),
            ("**KT. GIÁM ĐỐC**", "**PHÓ GIÁM ĐỐC**", "", "**Lê Văn An**"),
        )
    )
    assert recipients(seen) == ["Như trên;", "Lưu: VT."]
    assert seen.recipients.archive.text == "Lưu: VT."
    assert texts(seen.signature.authority) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.signature.layout is Layout.TABLE
    assert not seen.signature.apart


def test_both_in_several_rows_are_found():
    seen = tail(table((LABEL, "**GIÁM ĐỐC**"), (("- A;", "- Lưu: VT."), ("", "**Lê Văn An**"))))
    assert recipients(seen) == ["A;", "Lưu: VT."]
    assert seen.signature.name.text == "Lê Văn An"


def test_a_column_between_them_is_nothing():
    seen = tail(table(((LABEL, "- A;"), "", ("**GIÁM ĐỐC**", "", "**Lê Văn An**"))))
    assert recipients(seen) == ["A;"]
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]


def test_a_name_outside_the_table_is_found():
    seen = tail(sign(signing=("**GIÁM ĐỐC**",)), p(), c("**Lê Văn An**"))
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.signature.apart
    assert seen.unplaced == ()


def test_a_name_outside_may_stand_behind_tabs_or_far_in():
    for block in (
        p("\t\t\t\t**Lê Văn An**"),
        p("**Lê Văn An**", indent=90),
        p("**Lê Văn An**", Align.RIGHT),
    ):
        assert tail(sign(signing=("**GIÁM ĐỐC**",)), block).signature.name.text == "Lê Văn An"


def test_recipients_and_signature_set_with_tabs_are_told_apart():
    seen = tail(
        p(f"{LABEL}\t**KT. GIÁM ĐỐC**"),
        p("- Như trên;\t**PHÓ GIÁM ĐỐC**"),
        p("- Lưu: VT."),
        p(),
        p("\t\t\t**Lê Văn An**"),
    )
    assert recipients(seen) == ["Như trên;", "Lưu: VT."]
    assert texts(seen.signature.authority) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.signature.layout is Layout.TABS


def test_a_signature_in_centred_paragraphs_is_found():
    seen = tail(c("**GIÁM ĐỐC**"), c("(Đã ký)"), p(), c("**Lê Văn An**"), p(LABEL), p("- Lưu: VT."))
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]
    assert texts(seen.signature.others) == ["(Đã ký)"]
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.signature.layout is Layout.LINES
    assert recipients(seen) == ["Lưu: VT."]


def test_recipients_in_paragraphs_before_the_signature_are_found():
    seen = tail(
        p(LABEL),
        p("- A;"),
        p("- Lưu: VT."),
        p("**GIÁM ĐỐC**", indent=90),
        p("**Lê Văn An**", indent=90),
    )
    assert recipients(seen) == ["A;", "Lưu: VT."]
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]


def test_a_table_with_the_signature_alone_is_found():
    seen = tail(table(("", ("**TM. ỦY BAN NHÂN DÂN**", "**CHỦ TỊCH**", "", "**Lê Văn An**"))))
    assert seen.recipients is None
    assert texts(seen.signature.authority) == ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]


def test_recipients_without_a_signature_are_found():
    seen = tail(p(LABEL), p("- A;"))
    assert recipients(seen) == ["A;"]
    assert seen.signature is None


def test_a_document_without_an_end_has_none():
    seen = tail()
    assert seen.recipients is None
    assert seen.signature is None


@pytest.mark.parametrize("typed", ["Nơi nhận:", "NƠI NHẬN", "Nơi nhân:", "Nơi  nhận :"])
def test_the_label_is_known_in_other_spellings(typed):
    assert tail(table(((typed, "- A;"), "**GIÁM ĐỐC**"))).recipients.label.text == typed


def test_a_first_recipient_on_the_line_of_the_label_is_found():
    seen = tail(table((("Nơi nhận: - Như trên;", "- Lưu: VT."), "**GIÁM ĐỐC**")))
    assert recipients(seen) == ["Như trên;", "Lưu: VT."]


@pytest.mark.parametrize("typed", ["- Lưu: VT, KH.", "- Lưu VT.", "Lưu : VT", "+ Lưu: VT"])
def test_the_archive_is_known(typed):
    assert tail(sign(("- A;", typed))).recipients.archive is not None


@pytest.mark.parametrize("typed", ["- Lưu học sinh Lào;", "- Trường A;"])
def test_a_recipient_is_no_archive(typed):
    assert tail(sign(("- A;", typed))).recipients.archive is None


@pytest.mark.parametrize("typed", ["XYZ.(20)", "NVA (05)", "Ng.Van.A"])
def test_the_mark_of_the_drafter_is_no_recipient(typed):
    seen = tail(sign(("- A;", "- Lưu: VT.", typed)))
    assert seen.recipients.drafter.text == typed
    assert recipients(seen) == ["A;", "Lưu: VT."]


def test_a_recipient_without_a_dash_is_one_still():
    seen = tail(sign(("Sở Nội vụ;", "Lưu: VT.")))
    assert [(item.mark, item.text) for item in seen.recipients.items] == [
        ("", "Sở Nội vụ;"),
        ("", "Lưu: VT."),
    ]


def test_two_lines_of_authority_in_one_paragraph_are_two():
    seen = tail(sign(signing=("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", "", "**Lê Văn An**")))
    assert texts(seen.signature.authority) == ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]


def test_a_table_of_the_body_with_positions_is_no_signature():
    rows = [("TT", "Chức vụ"), ("1", "GIÁM ĐỐC"), ("2", "PHÓ GIÁM ĐỐC")]
    seen = tail(table(*rows, bordered=True), p(f"2. {SENTENCE}"), sign())
    assert len(list(seen.tables())) == 1
    assert seen.signature.name.text == "Lê Văn An"


def test_a_sentence_in_capitals_before_the_text_is_no_signature():
    seen = found(head(), *TITLE, c("**GIÁM ĐỐC SỞ**"), *BODY, sign())
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]


def test_a_row_below_over_all_columns_is_kept_aside():
    from tests.document.recognise.views import cell

    below = (cell("Ghi chú: mẫu này", columns=3),)
    seen = tail(table(("", (LABEL, "- A;"), ("**GIÁM ĐỐC**", "", "**Lê Văn An**")), below))
    assert texts(seen.recipients.others) == ["Ghi chú: mẫu này"]
    assert seen.signature.name.text == "Lê Văn An"


def test_what_stands_above_the_label_in_its_cell_is_kept_aside():
    seen = tail(table((("Xác nhận của", LABEL, "- A;"), ("**GIÁM ĐỐC**", "", "**Lê Văn An**"))))
    assert texts(seen.recipients.others) == ["Xác nhận của"]


def test_a_signature_below_a_table_with_recipients_alone_is_found():
    seen = tail(table(((LABEL, "- A;"), "")), c("**GIÁM ĐỐC**"), p(), c("**Lê Văn An**"))
    assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.signature.layout is Layout.LINES
    assert not seen.signature.apart


def test_a_second_table_is_no_second_end():
    seen = tail(sign(), sign())
    assert seen.signature.name.text == "Lê Văn An"
    assert "- Như trên;" in texts(seen.unplaced)


def test_a_box_ends_the_end():
    seen = tail(p(LABEL), p("- A;"), TextBox((p("Một khung"),)))
    assert recipients(seen) == ["A;"]
    assert texts(seen.unplaced) == ["Một khung"]


def test_recipients_and_signature_in_tables_of_their_own_are_found():
    signing = table(("", ("**GIÁM ĐỐC**", "", "**Lê Văn An**")))
    listed = table(((LABEL, "- A;", "- Lưu: VT."), ""))
    for seen in (tail(signing, p(), listed), tail(listed, signing)):
        assert recipients(seen) == ["A;", "Lưu: VT."]
        assert texts(seen.signature.authority) == ["GIÁM ĐỐC"]
        assert seen.signature.name.text == "Lê Văn An"
        assert seen.recipients.table is not seen.signature.table
        assert seen.unplaced == ()


def test_a_column_of_a_task_table_is_no_label():
    grid = table(("TT", "Báo cáo", "Nơi nhận"), ("1", "Quý I", "Sở Nội vụ"), bordered=True)
    seen = tail(grid, p("2. Việc khác"), sign())
    assert recipients(seen) == ["Như trên;", "Lưu: VT."]
    assert len(list(seen.tables())) == 1


def test_a_numbered_heading_is_no_label():
    seen = tail(p("**2. Nơi nhận:**"), p("- Sở Nội vụ."), sign())
    assert recipients(seen) == ["Như trên;", "Lưu: VT."]
    assert [one.number for one in seen.outline()] == ["I.", "1.", "2.", "-"]

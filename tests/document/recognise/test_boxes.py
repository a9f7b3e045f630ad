"""Text boxes float: they are read where they belong, not where they are anchored."""

from __future__ import annotations

import pytest

from generator.document.recognise.boxes import is_signing, with_boxes_in_place
from generator.document.recognise.stream import nodes
from generator.document.view import TextBox
from generator.standard.words import Urgency
from tests.document.recognise.views import BODY, TITLE, c, file, found, head, p, sign, texts

DRAFT = TextBox((c("**DỰ THẢO**"),))
SIGNING = TextBox((c("**KT. GIÁM ĐỐC**"), c("**PHÓ GIÁM ĐỐC**"), c(), c("**Lê Văn An**")))
LISTED = (p("***Nơi nhận:***"), p("- Như trên;"), p("- Lưu: VT."))


@pytest.mark.parametrize("at", range(5))
def test_a_boxed_draft_stands_at_the_head_wherever_it_hangs(at):
    below = [*TITLE, *BODY]
    below.insert(at, DRAFT)
    seen = found(head(), *below, sign())
    assert seen.draft.line.text == "DỰ THẢO"
    assert len(seen.body) == 2
    assert texts(seen.title.subject) == ["Nâng cao chất lượng phục vụ"]


def test_a_boxed_mark_of_urgency_does_too():
    seen = found(head(), *TITLE, TextBox((c("**HỎA TỐC**"),)), *BODY, sign())
    assert seen.urgency.value is Urgency.FLASH


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize(
    "box", [TextBox((p("Ký bởi: Sở Y tế"),)), TextBox((), picture=True), TextBox(())]
)
def test_another_box_parts_neither_title_nor_openings(at, box):
    below = [*TITLE, *BODY]
    below.insert(at, box)
    seen = found(head(), *below, sign())
    assert texts(seen.title.subject) == ["Nâng cao chất lượng phục vụ"]
    assert texts(seen.openings) == ["Sở xây dựng kế hoạch như sau:"]
    said = [part.paragraph.text for part in seen.body]
    assert said == [*(one.text for one in box.blocks), *(one.text for one in BODY[1:])]


def test_without_numbers_a_box_stays_where_it_hangs():
    stream = nodes(file(head(), *TITLE, TextBox((p("Một khung"),)), p("Một câu.")))
    assert with_boxes_in_place(stream, (0,)) == stream


def test_a_mark_far_below_stays_where_it_hangs():
    many = [p(f"{number}. Một câu.") for number in range(1, 20)]
    stream = nodes(file(head(), *TITLE, *many, DRAFT))
    assert with_boxes_in_place(stream, (0,)) == stream


def test_each_of_two_documents_keeps_its_own():
    stream = nodes(file(head(), c("A"), DRAFT, head(), c("B"), DRAFT))
    kinds = [type(node.block).__name__ for node in with_boxes_in_place(stream, (0, 3))]
    assert kinds == ["Table", "TextBox", "Paragraph"] * 2


def test_without_quoc_hieu_nothing_moves():
    stream = nodes(file(c("A"), DRAFT))
    assert with_boxes_in_place(stream, ()) == stream


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (3, 0, 1, 2), (0, 3, 1, 2), (0, 1, 3, 2)])
def test_a_boxed_signature_is_read_beside_the_recipients(order):
    blocks = (*LISTED, SIGNING)
    seen = found(head(), *TITLE, *BODY, *(blocks[number] for number in order))
    assert [item.text for item in seen.recipients.items] == ["Như trên;", "Lưu: VT."]
    assert texts(seen.signature.authority) == ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]
    assert seen.signature.name.text == "Lê Văn An"
    assert seen.unplaced == ()


def test_boxed_recipients_are_read_beside_a_signature():
    box = TextBox(LISTED)
    seen = found(head(), *TITLE, *BODY, box, *SIGNING.blocks)
    assert [item.text for item in seen.recipients.items] == ["Như trên;", "Lưu: VT."]
    assert seen.signature.name.text == "Lê Văn An"


@pytest.mark.parametrize("box", [TextBox(()), TextBox((), picture=True), TextBox((c(),))])
def test_what_is_drawn_without_words_ends_no_list(box):
    seen = found(head(), *TITLE, *BODY, LISTED[0], LISTED[1], box, LISTED[2])
    assert [item.text for item in seen.recipients.items] == ["Như trên;", "Lưu: VT."]
    assert not is_signing(box)


def test_a_box_in_the_body_is_a_text_of_the_body():
    seen = found(head(), *TITLE, *BODY[:2], TextBox((p("Lưu ý một điều."),)), BODY[2], sign())
    assert "Lưu ý một điều." in [part.paragraph.text for part in seen.body]

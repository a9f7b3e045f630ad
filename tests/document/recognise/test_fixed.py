"""The fixed words, misspelt and in any case."""

from __future__ import annotations

import pytest

from generator.document.recognise import fixed
from generator.document.recognise.lines import lines
from generator.standard.words import Secrecy, Urgency
from tests.document.recognise.views import p


@pytest.mark.parametrize("text", ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "VIỆT NAM", "Hội chủ nghĩa", ""])
def test_half_of_the_nation_is_not_the_nation(text):
    assert not fixed.is_nation(text)


@pytest.mark.parametrize("text", ["CỘNG HÒA", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"])
def test_a_beginning_of_it_may_be_a_line_of_it(text):
    assert fixed.begins_nation(text)


@pytest.mark.parametrize("text", ["CỘNG", "NGHĨA VIỆT NAM", ""])
def test_other_words_begin_no_nation(text):
    assert not fixed.begins_nation(text)


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("HỎA TỐC", Urgency.FLASH),
        ("HOẢ  TỐC", Urgency.FLASH),
        ("Mật", Secrecy.PLAIN),
        ("MẶT", None),
        ("HỎA TỐC HẸN GIỜ", None),
    ],
)
def test_a_mark_is_its_words_alone(text, mark):
    assert fixed.mark(text) is mark


@pytest.mark.parametrize("text", ["DỰ THẢO", "Dự thảo lần 2", "DỰ THẢO 15/3"])
def test_a_draft_is_marked(text):
    assert fixed.is_draft(text)


def test_a_sentence_about_a_draft_is_no_mark():
    assert not fixed.is_draft("Dự thảo Kế hoạch được gửi lấy ý kiến")


@pytest.mark.parametrize(
    "text",
    ["(Kèm theo Kế hoạch", "(Ban hành kèm theo Quyết định", "(Đính kèm Công văn", " (kèm theo"],
)
def test_a_line_that_ties_an_appendix_is_known(text):
    assert fixed.is_attached(text)


@pytest.mark.parametrize("text", ["Kèm theo Kế hoạch", "(Theo Kế hoạch)", ""])
def test_other_lines_tie_nothing(text):
    assert not fixed.is_attached(text)


def test_a_kind_before_other_words_is_found_in_capitals_alone():
    kind, end = fixed.kind_before("BÁO CÁO KẾT QUẢ NĂM 2026")
    assert (kind.name, end) == ("Báo cáo", 7)
    assert fixed.kind_before("Báo cáo kết quả") is None
    assert fixed.kind_before("BÁO CÁO") is None
    assert fixed.kind_before("KẾT QUẢ NĂM 2026") is None


@pytest.mark.parametrize(
    "text", ["KT. GIÁM ĐỐC", "TM. ỦY BAN NHÂN DÂN", "T/M BAN", "CHỦ TỊCH", "Q. VỤ A"]
)
def test_a_line_of_authority_is_known(text):
    assert fixed.is_authority(text)


@pytest.mark.parametrize("text", ["Giám đốc", "MỤC ĐÍCH", "CHỦ TỊCH " * 12, ""])
def test_other_lines_are_no_authority(text):
    assert not fixed.is_authority(text)


def test_a_prefix_is_one_in_capitals_alone():
    assert fixed.is_prefixed("KT. GIÁM ĐỐC")
    assert not fixed.is_prefixed("GIÁM ĐỐC")
    assert not fixed.is_prefixed("Kt. giám đốc")


def test_a_long_paragraph_is_no_label():
    assert fixed.appendix_label(lines(p("Phụ lục I. " + "A" * 300))[0]) is None


def test_where_the_words_behind_kinh_gui_begin():
    assert fixed.after_addressees("Kính gửi: Sở A") == len("Kính gửi: ")
    assert fixed.after_addressees("Kính thưa các đồng chí") == 0


@pytest.mark.parametrize("text", ["Phụ lục", "Phụ  lục", "PHỤ\u00a0LỤC II", "Phụ Lục số 3"])
def test_a_label_may_be_spaced_out(text):
    [line] = lines(p(text))
    assert fixed.appendix_label(line)


@pytest.mark.parametrize("text", ["Căn cứ Luật", "- Căn  cứ Luật", "\tCăn\u00a0cứ Luật"])
def test_a_basis_may_be_spaced_out(text):
    assert fixed.begins_basis(text)

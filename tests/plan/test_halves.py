"""Headings that are rather the first half of a sentence, and headings that are none."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.plan import halves

LONG = (
    "Công bố đầy đủ, kịp thời các kết quả thực hiện Chỉ số cải cách hành chính của tỉnh và của Sở"
)


def entry(text, levels="số"):
    return f"loai: kế hoạch\ndanh_so: {levels}\nnoi_dung:\n  - {text}\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Xây dựng các kế hoạch gồm: một, hai",
        "Thực hiện các nhiệm vụ sau đây: rà soát, công bố",
    ],
)
def test_a_sentence_that_leads_on_is_warned_of(codes, sentence):
    assert codes(entry(sentence)) == ["DL043"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{LONG}: Toàn văn",
        "Trong phạm vi, chức năng quản lý nhà nước của Sở đảm bảo: (1) Công bố danh mục",
        "Triển khai các Công văn của Ủy ban nhân dân tỉnh: số 433/UBND-NC, số 500/UBND-NC",
        "8:30 ngày 05/3/2026: Họp Ban Chỉ đạo",
        "14h00 ngày 05/3/2026: Họp Ban Chỉ đạo",
    ],
)
def test_an_unlikely_heading_is_hinted_at(codes, sentence):
    assert codes(entry(sentence)) == ["DL044"]
    assert codes(entry(sentence, "La Mã")) == ["DL044"]


@pytest.mark.parametrize(
    "heading",
    [
        "Nhiệm vụ cụ thể của các phòng, đơn vị: Chi tiết tại phụ lục đính kèm.",
        "Thời gian: từ tháng 3 đến tháng 5",
        "Địa điểm: 165 đường Quang Trung",
        "Các sở, ban, ngành; UBND các xã, phường, đặc khu; các cơ quan có liên quan: Chủ trì",
        f"{LONG[:90]}: Toàn văn",
        "30 năm xây dựng: Kỷ niệm",
    ],
)
def test_a_likely_one_is_not(codes, heading):
    assert codes(entry(heading)) == []


@pytest.mark.parametrize("level", ["chữ", "(số)", "gạch", "cộng"])
def test_where_nothing_is_bold_a_sentence_comes_out_as_typed(codes, level):
    assert codes(entry(f"{LONG}: toàn văn", level)) == []
    assert codes(entry("Thực hiện các nhiệm vụ sau đây: rà soát", level)) == []


@pytest.mark.parametrize("mark", ['"', "'"])
def test_what_stands_in_quotes_is_meant(codes, mark):
    assert codes(entry(f"{mark}{LONG}{mark}: toàn văn")) == []


BELOW = ":\n      - một"


@pytest.mark.parametrize("level", ["La Mã", "số", "thập phân", "chữ", "Điều", "không"])
def test_a_sentence_that_would_lose_its_colon_is_warned_of(codes, level):
    for rest in (BELOW, ":"):
        assert codes(entry(f"Các phòng thực hiện như sau{rest}", level)) == ["DL045"]


@pytest.mark.parametrize("level", ["(số)", "gạch"])
def test_where_its_colon_is_printed_nothing_is_said(codes, level):
    assert codes(entry(f"Các phòng thực hiện như sau{BELOW}", level)) == []


def test_the_ways_out_are_silent(codes):
    assert codes(entry(f"Các phòng thực hiện như sau:{BELOW}")) == []
    said = entry(f"Các phòng thực hiện như sau{BELOW}") + "hai_cham_sau_tieu_de: có\n"
    assert codes(said) == []
    sentence = 'van: "Các phòng thực hiện như sau:"\n    muc:\n      - một'
    assert codes(entry(sentence)) == []


WHOLE = re.compile(
    r"\S+ \S+ \S+.* (?:trong đó|như sau|sau đây|bao gồm|gồm|cụ thể|cụ thể là|như|là|rằng)\Z",
    re.IGNORECASE,
)
WORDS = [
    "trong",
    "đó",
    "như",
    "sau",
    "đây",
    "bao",
    "gồm",
    "cụ",
    "thể",
    "Cụ",
    "LÀ",
    "là",
    "rằng",
    "a",
    "b,",
    "\n",
]


@given(st.lists(st.sampled_from([*WORDS, "", "\n"]), max_size=9).map(" ".join))
def test_the_look_from_the_end_sees_what_one_from_the_beginning_sees(title):
    assert halves._leads_on(title) == bool(WHOLE.search(title))

import pytest

from generator.check.rules.punctuation import (
    bracket_without_partner,
    no_space_after_mark,
    quotation_mark_without_partner,
    space_before_mark,
    space_inside_bracket,
)
from tests.check.rules.saying import document, quotes


def test_a_bracket_left_open_is_found():
    assert quotes(bracket_without_partner, "báo chí (Đài Phát thanh (tỉnh), Báo") == [
        "(Đài Phát thanh (tỉnh),"
    ]


def test_a_bracket_that_closes_nothing_is_found():
    assert quotes(bracket_without_partner, "báo chí của toàn tỉnh và các địa phương) và") == [
        "toàn tỉnh và các địa phương)"
    ]
    assert quotes(bracket_without_partner, "báo chí) và") == ["báo chí)"]


@pytest.mark.parametrize(
    "body",
    [
        ("(một) và (hai)",),
        ("a) Mục đích", "1) Yêu cầu; b) Nội dung"),
        ("(gồm: điểm a) và", "tiếp"),
        ("(mở ở đây", "đóng ở đoạn sau)"),
    ],
)
def test_points_and_brackets_over_two_paragraphs_do_not_count(body):
    assert quotes(bracket_without_partner, *body) == []


@pytest.mark.parametrize(
    "text", ["chương trình “Đối thoại", "Đối thoại”", 'chương trình "Đối thoại']
)
def test_a_quotation_mark_alone_is_found(text):
    assert len(quotes(quotation_mark_without_partner, text)) == 1


def test_two_kinds_of_marks_for_one_quotation_are_one_fault():
    assert len(quotes(quotation_mark_without_partner, 'chương trình “Đối thoại" trên sóng')) == 1


def test_two_straight_marks_far_apart_are_two_faults():
    between = ["một đoạn"] * 20
    assert len(quotes(quotation_mark_without_partner, '"một', *between, 'hai"')) == 2


@pytest.mark.parametrize("body", [('“một” «hai» "ba"',), ("“mở", "đóng”"), ('"mở', 'đóng"')])
def test_pairs_are_silent(body):
    assert quotes(quotation_mark_without_partner, *body) == []


def test_a_space_before_a_mark_is_found_and_can_be_mended():
    (fault,) = space_before_mark(document("công chức , viên chức"))
    assert (fault.quote, fault.instead) == ("chức ,", "chức,")


@pytest.mark.parametrize(
    "text", ["công chức, viên chức", "hết ./.", "v.v …", "1 : 2", "xem a@b.vn ", "tệp .docx"]
)
def test_no_space_before_a_mark_is_silent(text):
    assert quotes(space_before_mark, text) == []


def test_an_address_is_left_alone():
    assert quotes(space_before_mark, "www.a.vn?b=c ;d") in ([], ["www.a.vn?b=c ;"])


@pytest.mark.parametrize(
    ("text", "words"), [("văn bản đi đến.Đẩy mạnh", "đến.Đẩy"), ("Biên bản,Báo cáo", "bản,Báo")]
)
def test_a_missing_space_is_found(text, words):
    assert quotes(no_space_after_mark, text) == [words]


@pytest.mark.parametrize(
    "text", ["TP.Hà Nội", "đi, đến. Đẩy mạnh", "a@b.vn,Sở", "Báo cáo.docx", "1.250,5", "tin.bài"]
)
def test_abbreviations_files_and_numbers_are_silent(text):
    assert quotes(no_space_after_mark, text) == []


def test_a_space_inside_a_bracket_is_found_and_can_be_mended():
    first, second = space_inside_bracket(document("Sở ( để thực hiện), Báo (nay )"))
    assert (first.quote, first.instead) == ("( để", "(để")
    assert (second.quote, second.instead) == ("(nay )", "(nay)")


def test_brackets_without_spaces_and_blanks_are_silent():
    assert quotes(space_inside_bracket, "Sở (để thực hiện), ( … ), ()") == []


def test_a_word_right_behind_the_dots_of_a_list_is_reported():
    text = "như facebook, zalo,...trong công tác tuyên truyền; sổ sách;…các loại"
    assert quotes(no_space_after_mark, text) == ["zalo,...trong", "sách;…các"]


@pytest.mark.parametrize(
    "text", ["ngày…tháng…năm…", "(facebook, zalo,...) vào", "zalo, ... trong", "số…/KH-UBND"]
)
def test_dots_that_stand_for_something_are_silent(text):
    assert quotes(no_space_after_mark, text) == []

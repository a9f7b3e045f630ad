from datetime import date

import pytest

from generator.plan.load import load
from generator.rollover import reasons
from generator.rollover.ended import ended
from generator.rollover.walk import parts
from generator.source.read import read

OFFICE = "co_quan:\n  chu_quan: {parent}\n  ten: {name}\n  ky_hieu: A\n"


def found(text, day=date(2026, 1, 1)):
    source = read("loai: kế hoạch\nnam: 2024\n" + text, "a.yaml")
    plan = load(source).plan
    texts = [part for part in parts(source.root) if part.top == "noi_dung"]
    return [(c.old, c.reason) for c in ended(source, plan, texts, day)]


def sentence(words):
    return f"noi_dung:\n  - >-\n    {words}\n"


@pytest.mark.parametrize(
    ("parent", "name", "successor"),
    [
        ("UBND tỉnh Thái Bình", "Sở Y tế", "tỉnh Hưng Yên"),
        ("Ủy ban nhân dân tỉnh Bắc Giang", "Sở Y tế", "tỉnh Bắc Ninh"),
        ("UBND tỉnh Hưng Yên", "Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ"),
        ("UBND huyện Khoái Châu", "Phòng Nội vụ", "xã, phường, đặc khu"),
    ],
)
def test_an_office_that_has_ended_is_said_with_what_stands_there_now(parent, name, successor):
    reasons_ = [reason for _, reason in found(OFFICE.format(parent=parent, name=name))]
    assert [reason.message for reason in reasons_] == [reasons.OFFICE_ENDED]
    assert reasons_[0].data["successor"] == successor


@pytest.mark.parametrize("day", [date(2025, 1, 1), date(2025, 6, 30)])
def test_before_its_end_nothing_is_said(day):
    assert found(OFFICE.format(parent="UBND tỉnh Thái Bình", name="Sở Y tế"), day) == []
    assert found(OFFICE.format(parent="UBND huyện Khoái Châu", name="Phòng Nội vụ"), day) == []


def test_a_name_that_has_ended_is_said_once_with_its_lines():
    text = (
        "noi_dung:\n  - Phối hợp với Sở Giao thông vận tải.\n"
        "  - Gửi Sở GTVT.\n  - Gửi Sở Giao thông vận tải.\n"
    )
    names = found(text)
    assert [name for name, _ in names] == ["Sở Giao thông vận tải"]
    assert names[0][1].data["lines"] == "4, 5, 6"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Gửi UBND các huyện, thị xã, thành phố", "các huyện, thị xã, thành phố"),
        ("UBND huyện Tiên Lữ phối hợp", "UBND huyện Tiên Lữ"),
        ("tập huấn cho cán bộ cấp huyện", "cấp huyện"),
        ("tại thị trấn Vương", "thị trấn Vương"),
        ("Huyện ủy Kim Động", "Huyện ủy"),
    ],
)
def test_districts_are_said_to_be_no_more(words, name):
    assert [found_name for found_name, _ in found(sentence(words))] == [name]
    assert found(sentence(words), date(2025, 6, 30)) == []


@pytest.mark.parametrize(
    "words",
    [
        "Huyện Phù Cừ (cũ) và huyện Ân Thi trước đây",
        "Sở Giao thông vận tải (nay là Sở Xây dựng)",
        "Quyết định số 5/QĐ-UBND ngày 02/01/2024 của UBND tỉnh Thái Bình",
        "theo “Đề án của Sở Giao thông vận tải”",
        "châu Á - Thái Bình Dương",
        "Sở Xây dựng",
        "plain words",
    ],
)
def test_history_citations_and_other_names_are_not_said(words):
    assert found(sentence(words)) == []


def test_where_the_office_itself_has_ended_no_other_name_is_said():
    text = OFFICE.format(parent="UBND tỉnh Thái Bình", name="Sở Y tế") + sentence(
        "UBND tỉnh Thái Bình"
    )
    assert [reason.message for _, reason in found(text)] == [reasons.OFFICE_ENDED]

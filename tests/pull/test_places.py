"""Which text a block was printed from."""

from __future__ import annotations

from generator.finding import Lines
from generator.pull.places import Places, is_lone, texts
from generator.source.read import read
from tests.pull.given import Given


def said(given, words) -> list[str]:
    return [spot.node.text for spot in texts(given.places.all(given.unit(words).origin))]


def test_a_point_is_its_text():
    assert said(Given(), "Một việc")[0].startswith("Một việc năm {{ nam }} phải làm")


def test_a_heading_is_its_key_and_the_text_beside_it():
    given = Given()
    assert said(given, "MỤC ĐÍCH") == ["MỤC ĐÍCH"]
    assert said(given, "Mục đích: ") == ["Mục đích", "Một **câu** đậm."]


def test_the_long_form_is_its_title_and_its_text():
    assert said(Given(), "TỔ CHỨC") == ["Tổ chức", "Giao Văn phòng."]


def test_who_does_it_is_a_label_and_a_text():
    assert said(Given(), "Cơ quan chủ trì") == ["Cơ quan chủ trì", "Văn phòng"]


def test_a_task_in_the_body_is_its_work():
    text = "noi_dung:\n  - nhiem_vu: tất cả\nnhiem_vu:\n  - viec: Một\n    chu_tri: VP\n"
    given = Given(text)
    assert said(given, "Một") == ["Một"]


def test_items_are_what_can_be_taken_out_alone():
    given = Given()

    def item(words):
        spots = given.places.all(given.unit(words).origin)
        found = given.places.item(spots[-1])
        return found and given.source.line(found.node.start)

    assert item("Một việc") == 15
    assert item("MỤC ĐÍCH") == 13
    assert item("Ngân sách") is None
    assert item("Cơ quan chủ trì") is None


def test_a_text_alone_below_its_heading_is_known():
    given = Given()
    assert is_lone(given.places.all(given.unit("Ngân sách").origin)[-1])
    assert not is_lone(given.places.all(given.unit("Một việc").origin)[-1])


def test_keys_are_found_one_below_the_other():
    given = Given()
    assert given.places.key("co_quan", "ten").node.text == "Sở Nội vụ"
    assert given.places.key("co_quan", "khong_co") is None
    assert given.places.key("so", "nua") is None
    assert Places(read("", "a.yaml")).key("so") is None


def test_what_stands_in_another_file_has_no_place_here():
    given = Given()
    assert given.places.all(Lines("co-quan.yaml", 1, 1)) == []
    assert given.places.all(Lines("a.yaml", 0, 0)) == []

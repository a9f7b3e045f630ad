"""What is none of the components is found, and where it stands."""

from __future__ import annotations

from generator.document.recognise.recogniser import recognise
from generator.document.recognise.unplaced import begins_at, unplaced_lines
from tests.document.recognise.views import BODY, TITLE, c, file, head, p, plan, sign, table


def left(found):
    return [line.text for line in unplaced_lines(recognise(found))]


def test_a_plan_leaves_nothing():
    assert left(plan()) == []


def test_a_line_behind_everything_is_left():
    assert left(plan(p("Đóng dấu lạ lùng ở đây"))) == ["Đóng dấu lạ lùng ở đây"]


def test_a_line_in_the_signature_is_left():
    signing = ("**GIÁM ĐỐC**", "(Đã ký)", "**Lê Văn An**")
    assert left(plan(tail=sign(signing=signing))) == ["(Đã ký)"]


def test_a_drawn_line_is_nothing():
    signing = ("**GIÁM ĐỐC**", "______", "**Lê Văn An**")
    assert left(plan(tail=sign(signing=signing))) == []


def test_the_body_begins_with_its_opening_or_with_its_first_part():
    def words(*body):
        found = file(head(), *TITLE, *body, sign())
        at = begins_at(recognise(found))
        return next((one.text for one in found.paragraphs() if one.index == at), None)

    assert words(*BODY) == "Sở xây dựng kế hoạch như sau:"
    assert words(*BODY[1:]) == "I. MỤC ĐÍCH"
    grid = table(("TT", "Việc"), ("1", "Một"), bordered=True)
    assert words(grid) == "TT"
    assert words() is None


def test_above_the_body_stands_what_has_a_lower_place():
    found = file(c("Lạ"), *(p(f"Câu {n}") for n in range(9)), head(), *TITLE, *BODY, sign())
    components = recognise(found)
    lines = list(unplaced_lines(components))
    assert lines[0].text == "Lạ"
    assert all(line.paragraph.index < begins_at(components) for line in lines)

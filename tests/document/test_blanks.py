import pytest

from generator.document.blanks import blanks
from generator.document.compose import compose
from generator.finding import Lines
from generator.plan.model import Appendix, Column, Entry, Plan, Table, Text
from generator.text.rich import parse
from tests.document.plans import group, row, text


def found(**parts):
    return [f.data["words"] for f in blanks(compose(Plan(**parts)))]


@pytest.mark.parametrize("dots", ["……", "......", "[…]", "[...]", "???"])
def test_dots_that_wait_for_words_are_found(dots):
    assert found(closing=(text(f"Thực hiện Kế hoạch số {dots} của UBND"),))


@pytest.mark.parametrize("dots", ["…", "...", "zalo,...", "văn hóa..."])
def test_dots_that_leave_something_out_are_not(dots):
    assert found(closing=(text(f"Mạng xã hội {dots} và"),)) == []


def test_every_part_of_the_document_is_looked_at():
    table = Table((Column("viec", text("Việc")),), (row(viec="……"),))
    parts = {
        "subject": text("Trích yếu ……"),
        "recipients": (text("Sở ……"),),
        "items": (table,),
        "appendices": (Appendix(text("……"), (table,)),),
    }
    assert len(found(**parts)) == 5


TABLE = Table((Column("viec", text("Việc")),), (row(viec="……"),))
NAMED = Table((Column("viec", text("Việc")),), (group("Nhóm ……", row(viec="A")),))


@pytest.mark.parametrize(
    "part",
    [
        {"subject": text("Trích yếu ……")},
        {"recipients": (text("Sở ……"),)},
        {"addressees": (text("Sở ……"),)},
        {"items": (Entry(text=text("Giao ……")),)},
        {"items": (TABLE,)},
        {"items": (NAMED,)},
        {"appendices": (Appendix(text("……"), ()),)},
        {"appendices": (Appendix(text("Danh mục"), (TABLE,)),)},
    ],
)
def test_a_blank_that_is_alone_in_a_document_is_found(part):
    assert len(found(**part)) == 1


def test_a_blank_is_told_with_its_line():
    line = Text((parse("Giao ……"),), Lines("a.yaml", 4, 4, 7))
    [finding] = blanks(compose(Plan(items=(Entry(text=line, origin=line.origin),))))
    assert (finding.place.line, finding.place.column) == (4, 7)


def test_blanks_of_titles_are_told_with_their_own_lines():
    subject = Text((parse("Cải cách ……"),), Lines("a.yaml", 9, 9, 12))
    title = Text((parse("Danh mục ……"),), Lines("a.yaml", 30, 30, 10))
    appendix = Appendix(title, (Entry(text=text("x")),), origin=Lines("a.yaml", 29, 33, 5))
    plan = Plan(subject=subject, appendices=(appendix,), origin=Lines("a.yaml", 1, 40, 1))
    places = [finding.place for finding in blanks(compose(plan))]
    assert [(place.line, place.column) for place in places] == [(9, 12), (30, 10)]


def test_a_blank_is_quoted_with_whole_words():
    words = "Thực hiện Quyết định của …… ban hành Kế hoạch thực hiện"
    assert found(closing=(text(words),)) == ["hiện Quyết định của …… ban hành Kế hoạch thực"]

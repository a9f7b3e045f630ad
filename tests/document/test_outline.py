import pytest

from generator.document.blocks import Role
from generator.document.outline import Outline
from generator.document.tables import Tables
from generator.plan.levels import DEFAULT, Level
from generator.plan.model import Assignment, Loose, TaskList
from generator.text.rich import Run, plain
from tests.document.plans import group, heading, point, row, text


def compose(*items, scheme=DEFAULT, tasks=(), colon=False):
    outline = Outline(Tables(tasks, lambda line: line, print), tasks, colon)
    return list(outline.blocks(items, scheme))


def printed(*items, **more):
    return [
        " ".join(filter(None, (block.number, plain(block.content))))
        for block in compose(*items, **more)
    ]


def test_levels_follow_one_another_and_begin_again_below_each_parent():
    assert printed(
        heading("một", heading("a", point("x"), point("y"))),
        heading("hai", heading("b", point("z"))),
    ) == ["I. MỘT", "1. a", "a) x", "b) y", "II. HAI", "1. b", "a) z"]


def test_a_heading_is_bold_and_a_sentence_is_not():
    title, sentence = compose(heading("Mục đích"), point("Một câu."), scheme=(Level.ARABIC,))
    assert (title.role, title.content) == (Role.HEADING, (Run("Mục đích", bold=True),))
    assert (sentence.role, sentence.content) == (Role.POINT, (Run("Một câu."),))


@pytest.mark.parametrize("level", [Level.LETTER, Level.PARENTHESIS, Level.DASH, Level.PLUS])
def test_a_heading_below_the_numbers_is_not_bold(level):
    [block] = compose(heading("Tập thể", beside=["các phòng"]), scheme=(level,))
    assert (block.role, block.content) == (Role.POINT, (Run("Tập thể: các phòng"),))


def test_text_beside_a_heading_is_bold_as_far_as_the_colon():
    [block] = compose(heading("Thời gian", beside=["Trong năm 2024."]), scheme=(Level.ARABIC,))
    assert block.content[0] == Run("Thời gian:", bold=True)
    assert plain(block.content) == "Thời gian: Trong năm\N{NO-BREAK SPACE}2024."


@pytest.mark.parametrize("level", [Level.ROMAN, Level.ARTICLE])
def test_text_beside_a_heading_on_its_own_line_stands_below_it(level):
    title, below = compose(heading("Phạm vi", beside=["Toàn tỉnh."]), scheme=(level,))
    assert plain(title.content).lower() == "phạm vi"
    assert (below.role, below.number, plain(below.content)) == (Role.TEXT, "", "Toàn tỉnh.")


@pytest.mark.parametrize("level", [Level.PART, Level.CHAPTER, Level.SECTION])
def test_part_chapter_and_section_stand_over_their_title(level):
    number, title, below = compose(heading("chung", beside=["Lời."]), scheme=(level,))
    assert number.role is Role.HEADING
    assert (number.number.split()[0], number.content) == (level.value, ())
    assert (title.role, plain(title.content)) == (Role.TITLE, "CHUNG")
    assert plain(below.content) == "Lời."


@pytest.mark.parametrize("level", [Level.PARENTHESIS, Level.DASH, Level.PLUS])
def test_a_heading_that_is_a_sentence_keeps_its_colon(level):
    assert printed(heading("Các phòng, gồm"), scheme=(level,))[0].endswith("gồm:")


@pytest.mark.parametrize("level", [Level.ROMAN, Level.ARABIC, Level.LETTER, Level.ARTICLE])
def test_any_other_heading_has_a_colon_only_if_typed_twice_or_asked_for(level):
    assert not printed(heading("Mục đích"), scheme=(level,))[0].endswith(":")
    assert printed(heading("Mục đích", colon=True), scheme=(level,))[0].endswith(":")
    assert printed(heading("Mục đích"), scheme=(level,), colon=True)[0].endswith(":")


def test_a_text_without_a_number_lets_the_numbers_go_on():
    items = (point("một"), Loose(text("xen giữa", "và nữa")), point("hai"))
    assert printed(*items, scheme=(Level.LETTER,)) == ["a) một", "xen giữa", "và nữa", "b) hai"]


def test_a_second_line_of_a_point_is_a_paragraph_without_a_number():
    assert printed(point("một\nhai"), scheme=(Level.ARABIC,)) == ["1. một\nhai"]
    lines = compose(heading("T", beside=["một", "hai"]), scheme=(Level.ARABIC,))
    assert [block.number for block in lines] == ["1.", ""]


def test_an_entry_says_how_what_is_below_it_is_numbered():
    assert printed(
        heading("a", heading("b", numbering=()), numbering=(Level.DECIMAL,)),
        scheme=(Level.ARABIC,),
    ) == ["1. a", "1.1. b"]


def test_only_the_number_of_an_article_needs_no_title():
    [block] = compose(point("Quyết định này có hiệu lực."), scheme=(Level.ARTICLE,))
    assert (block.number, block.role) == ("Điều 1.", Role.POINT)


def test_who_does_it_stands_after_a_dash_with_its_label_in_italics():
    parts = ((text("Cơ quan chủ trì"), text("Thanh tra Sở;")),)
    [block] = compose(Assignment(parts))
    assert (block.number, block.level) == ("-", Level.DASH)
    assert block.content == (Run("Cơ quan chủ trì:", italic=True), Run(" Thanh tra Sở;"))


def test_a_group_of_tasks_becomes_points_of_the_body():
    tasks = (group("Một", row(viec="A")), group("Hai", row(viec="B"), row(viec="C")))
    items = (point("đầu"), TaskList("Hai"))
    assert printed(*items, scheme=(Level.LETTER,), tasks=tasks) == ["a) đầu", "b) B", "c) C"]


def test_all_tasks_stand_under_the_headings_of_their_groups():
    tasks = (group("Một", row(viec="A")), group("Hai", row(viec="B")))
    assert printed(TaskList(), scheme=(Level.ARABIC,), tasks=tasks) == [
        "1. Một",
        "a) A",
        "2. Hai",
        "a) B",
    ]


def test_a_line_that_is_bold_throughout_is_a_heading_on_paper():
    [block] = compose(point("**Mục đích**"), scheme=(Level.ARABIC,))
    assert block.role is Role.HEADING


def test_a_sentence_without_a_number_is_a_text_like_any_other():
    made, said = compose(point("a"), Loose(text("a")), scheme=(Level.NONE,))
    assert made == said
    assert compose(heading("a"), scheme=(Level.NONE,))[0].role is Role.HEADING


def test_every_block_knows_how_deep_it_stands():
    blocks = compose(heading("a", heading("b", point("c"))))
    assert [block.depth for block in blocks] == [0, 1, 2]

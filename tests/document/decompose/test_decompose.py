"""A document goes back to the plan that it was composed of."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, assume, given, settings
from msgspec.structs import replace

from generator.document.blocks import Role
from generator.document.compose import compose
from generator.document.decompose.decompose import decompose
from generator.document.decompose.tidy import tidied
from generator.finding import Severity
from generator.plan.dump import dump
from generator.plan.levels import Level
from generator.plan.load import load
from generator.plan.model import (
    OMITTED,
    Appendix,
    Assignment,
    Column,
    Entry,
    Loose,
    Office,
    Plan,
    Regime,
    Signer,
    Table,
    TaskList,
)
from generator.source.read import read
from generator.source.write import write
from generator.standard.kinds import CONG_VAN, KINDS, QUYET_DINH, DocumentKind, Frame
from generator.standard.words import Prefix
from generator.text.dates import PartialDate
from generator.text.rich import Note, Run
from tests.document.plans import group, heading, point, row, text
from tests.document.recognise.test_document import PLANS, again, loaded
from tests.plan.plans import complete_plans

OFFICE = Office(("UBND tỉnh",), ("Sở Y tế",), "SYT", "Huế")
SIGNER = Signer(((Prefix.FOR, "Giám đốc"),), "Phó Giám đốc", "Trần B")
PLAN = Plan(
    office=OFFICE,
    date=PartialDate(2026, 3, 5),
    year=2026,
    subject=text("Việc năm 2026"),
    items=(heading("MỤC ĐÍCH", point("Một.")),),
    recipients=(text("UBND tỉnh"),),
    archive=text("VT"),
    signer=SIGNER,
)


def written(plan):
    """Write a plan and read it again."""
    found = load(read(write(dump(plan)), "x.yaml"))
    assert [f for f in found.findings if f.kind.severity is Severity.ERROR] == []
    return found.plan


def back(plan):
    return decompose(compose(plan))


def same(plan):
    """Say whether what comes back is composed to the same document."""
    composed = compose(plan)
    return compose(decompose(composed)) == composed == compose(written(decompose(composed)))


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_plan_comes_back_from_its_word_file(path):
    composed = compose(loaded(path))
    assert compose(written(decompose(again(composed)))) == composed


# --- any plan -----------------------------------------------------------------------------


def nothing_printed(plan):
    """Say whether an appendix draws on tasks that are not there: the form refuses it empty."""
    return any(not one.body for one in compose(plan).appendices)


@given(complete_plans())
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_comes_back_from_the_document_it_is_composed_to(plan):
    composed = compose(plan)
    made = decompose(composed, own=True)
    assert compose(made) == composed
    again = load(read(write(dump(made)), "x.yaml")).plan
    assert nothing_printed(plan) or compose(again) == composed


@given(complete_plans())
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_comes_back_from_its_word_file(plan):
    assume(not nothing_printed(plan))
    composed = compose(plan)
    assert compose(decompose(again(composed), own=True)) == composed


# --- the form -----------------------------------------------------------------------------


def test_a_whole_plan_comes_back_as_the_same_plan():
    made = replace(back(PLAN), appendices=(), office=replace(back(PLAN).office, names=("SỞ Y TẾ",)))
    assert made.signer.authority[0][0] is Prefix.FOR
    assert (made.date, made.number, made.year) == (PLAN.date, "", 2026)
    assert (made.subject, made.recipients, made.archive) == (
        PLAN.subject,
        PLAN.recipients,
        PLAN.archive,
    )
    assert made.items == PLAN.items


@pytest.mark.parametrize(
    "change",
    [
        {"number": OMITTED},
        {"number": "8"},
        {"number": "12a"},
        {"date": OMITTED},
        {"date": None, "year": None},
        {"date": PartialDate(2026)},
        {"date": PartialDate(2026, 2)},
        {"symbol": "X/Y"},
        {"recipients": OMITTED, "archive": OMITTED},
        {"archive": OMITTED},
        {"signer": OMITTED},
        {"signer": Signer((), "Giám đốc", "A", ("Ủy viên",))},
        {"draft": True},
        {"drafter": "ABC.(20)"},
        {"basis": (text("Căn cứ Luật A"), text("Căn cứ B"))},
        {"opening": (text("Như sau:"),)},
        {"closing": (text("Trên đây là A"),)},
        {"closing": (text("Hết./."),)},
        {"closing": (text("Hết^[Chú thích]."),)},
        {"closing": (text("Gồm:"),)},
        {"addressees": (text("Sở A"), text("Sở B"))},
        {"authority": "Giám đốc Sở Y tế", "kind": QUYET_DINH},
        {"kind": QUYET_DINH},
        {
            "kind": CONG_VAN,
            "symbol": "SYT-VP",
            "subject": text("Mời họp"),
            "addressees": (text("A"),),
        },
        {
            "kind": CONG_VAN,
            "office": replace(OFFICE, symbol=""),
            "symbol": "SYT",
            "addressees": (text("A"),),
        },
        {"subject": text("Việc A", "(ghi chú)")},
        {"appendices": (Appendix(text("Biểu"), (point("A"),)),)},
        {"appendices": (Appendix(text("A"), (point("A"),)),) * 2},
        {"appendices": (Appendix(text("A"), (point("A"),), label="Mẫu số 01"),)},
        {"appendices": (Appendix(text("A"), (point("A"),), label=OMITTED, attached=OMITTED),)},
        {"appendices": (Appendix(text("A"), (point("A"),), attached=text("(Kèm theo X)")),)},
        {"appendices": (Appendix(text("A"), (point("A"),)),), "authority": "Giám đốc Sở Y tế"},
        {"appendices": (Appendix(text("A"), (point("A"),), landscape=True),)},
    ],
    ids=str,
)
def test_the_form_comes_back(change):
    assert same(replace(PLAN, **change))


def test_a_name_is_spelt_as_the_running_text_spells_it():
    plan = replace(PLAN, opening=(text("Sở Y tế ban hành Kế hoạch như sau:"),))
    assert back(plan).office.names == ("Sở Y tế",)
    assert back(PLAN).office.names == ("SỞ Y TẾ",)
    within = replace(PLAN, opening=(text("Phòng Sở Y tếa ban hành:"),))
    assert back(within).office.names == ("SỞ Y TẾ",)


def test_letters_that_are_stored_apart_spell_names_as_well():
    apart = normalize("NFD", "Sở Y tế ban hành Kế hoạch như sau:")
    assert back(replace(PLAN, opening=(text(apart),))).office.names == ("Sở Y tế",)


def test_a_deputy_is_spelt_as_the_head():
    plan = replace(PLAN, opening=(text("Giao Giám đốc thực hiện."),))
    assert back(plan).signer.position == "Phó Giám đốc"


def test_what_ended_before_the_mark_of_the_end_is_found_again():
    for words in ("Hết.", "Hết^[Chú thích].", "Gồm:"):
        assert back(replace(PLAN, closing=(text(words),))).closing == (text(words),)


def test_a_label_that_is_nearly_the_program_s_is_kept_if_the_document_is_its_own():
    appendix = Appendix(text("A"), (point("B."),), label="PHỤ LỤC")
    composed = compose(replace(PLAN, appendices=(appendix,)))
    assert decompose(composed, own=True).appendices[0].label == "PHỤ LỤC"
    assert decompose(composed).appendices[0].label == ""


def test_a_text_is_an_entry_where_only_that_gives_a_heading_its_depth():
    part = heading("B", numbering=())
    plan = replace(PLAN, numbering=(Level.NONE, Level.PART), items=(point("A", part),))
    composed = compose(plan)
    made = decompose(composed, own=True)
    assert [block.depth for block in compose(made).body] == [0, 1, 1]


def test_who_signs_for_a_body_tells_the_regime():
    signer = Signer(((Prefix.ON_BEHALF, "ỦY BAN"),), "Chủ tịch", "A")
    assert back(replace(PLAN, signer=signer)).office.regime is Regime.BODY
    assert back(PLAN).office.regime is None


def test_a_name_that_was_broken_belongs_to_the_line_above():
    composed = compose(PLAN)
    lines = ("KT. GIÁM ĐỐC", "SỞ Y TẾ", "TL. CHÁNH", "TL. PHÓ", "VĂN THƯ")
    made = decompose(replace(composed, signature=replace(composed.signature, authority=lines)))
    assert made.signer.authority == (
        (Prefix.FOR, "GIÁM ĐỐC SỞ Y TẾ"),
        (Prefix.BY_ORDER, "Chánh"),
    )
    assert made.signer.position == "TL. PHÓ VĂN THƯ"


def test_the_line_of_the_archive_is_known_in_any_place():
    composed = compose(PLAN)
    made = decompose(replace(composed, recipients=composed.recipients[::-1]))
    assert (made.recipients, made.archive) == (PLAN.recipients, PLAN.archive)


def test_an_unknown_kind_becomes_a_plan():
    composed = replace(compose(PLAN), kind=DocumentKind("Đề cương", "", Frame.UNREGULATED))
    assert decompose(composed).kind.name == "Kế hoạch"
    assert len(KINDS) == 29


@pytest.mark.parametrize(
    ("day", "month", "year", "date"),
    [
        ("5", "3", "2026", PartialDate(2026, 3, 5)),
        ("", "3", "2026", PartialDate(2026, 3)),
        ("31", "2", "2026", PartialDate(2026, 2)),
        ("1", "13", "2026", PartialDate(2026)),
        ("1", "1", "26", None),
        ("", "", "", None),
    ],
)
def test_a_date_is_read_as_far_as_it_is_one(day, month, year, date):
    composed = compose(PLAN)
    head = composed.letterhead
    printed_ = replace(head.date, day=day, month=month, year=year)
    made = decompose(replace(composed, letterhead=replace(head, date=printed_)))
    assert made.date == date


@pytest.mark.parametrize(
    "said",
    [
        "(Kèm theo Kế hoạch số: ....../KH-SYT ngày     tháng     năm 2026 của Sở Y tế)",
        "(Kèm theo Kế hoạch số     /KH-SYT, ngày 05/3/2026 của Sở Y tế)",
    ],
)
def test_the_line_that_ties_an_appendix_is_made_though_its_blanks_differ(said):
    appendix = Appendix(text("A"), (point("A"),), attached=text(said))
    plan = replace(PLAN, appendices=(appendix,), date=PartialDate(2026, 3, 5))
    found = back(plan).appendices[0].attached
    assert (found is None) == ("05/3" in said)


# --- the outline --------------------------------------------------------------------------


def test_headings_points_and_texts_come_back():
    items = (
        heading(
            "MỤC ĐÍCH",
            heading("Một", point("A", point("b:", point("c"))), beside=("bên cạnh", "dưới")),
            heading("Hai", Loose(text("Đoạn.")), point("X")),
            point("Câu có: dấu hai chấm."),
        ),
        heading("KINH PHÍ", beside=("Từ ngân sách.",)),
    )
    plan = replace(PLAN, items=items)
    assert back(plan).items[1] == items[1]
    assert same(plan)


@pytest.mark.parametrize(
    "numbering",
    [
        (Level.PART,),
        (Level.CHAPTER,),
        (Level.ARTICLE,),
        (Level.ARABIC,),
        (Level.PARENTHESIS,),
        (Level.ROMAN, Level.DASH),
        (Level.ROMAN, Level.ARABIC, Level.DECIMAL, Level.DECIMAL),
    ],
    ids=str,
)
def test_other_numberings_come_back(numbering):
    deep = heading("A", heading("B", heading("C", point("D"), point("E"))), heading("F"))
    plan = replace(PLAN, items=(deep, point("G")), numbering=numbering)
    assert same(plan)
    assert back(plan).numbering == numbering


def test_a_numbering_of_one_entry_alone_is_its_own():
    items = (
        heading("A", heading("B", point("C"), point("D"), numbering=(Level.DASH,))),
        heading("E", heading("F", point("G"), point("H"), point("I"))),
    )
    plan = replace(PLAN, items=items)
    assert same(plan)
    assert back(plan).numbering == ()


def test_a_part_without_a_title_takes_the_text_below_it():
    plan = replace(PLAN, items=(point("Câu."), point("Hai")), numbering=(Level.PART,))
    assert same(plan)


@pytest.mark.parametrize("level", [Level.PART, Level.ROMAN, Level.LETTER, Level.DASH, Level.NONE])
@pytest.mark.parametrize("words", ["- A", "I. A", "a) A", "Phần I. A", "1. A"])
def test_words_that_begin_as_a_number_does_come_back(level, words):
    first, second = point("X"), Entry(title=text(words), items=(point("Y"),))
    plan = replace(PLAN, items=(heading("A", first, second, numbering=(level,)),))
    composed = compose(plan)
    again = load(read(write(dump(decompose(composed))), "x.yaml")).plan
    assert compose(again) == composed


@pytest.mark.parametrize("colon", [True, False])
@pytest.mark.parametrize("level", [Level.PART, Level.CHAPTER, Level.ARTICLE])
def test_a_colon_typed_twice_is_printed_after_any_heading(level, colon):
    plan = replace(PLAN, items=(heading("A", point("B"), colon=colon),), numbering=(level,))
    assert same(plan)
    assert back(plan).items[0].colon is colon


def test_who_does_it_is_known_by_its_label():
    duty = Assignment(((text("Cơ quan chủ trì"), text("Văn phòng")), (text("Khác"), text("A."))))
    plan = replace(PLAN, items=(heading("A", heading("B", point("C"), duty)),))
    assert same(plan)
    found = back(plan).items[0].items[0].items
    assert found[1] == duty


def test_a_label_that_comes_again_begins_another_list():
    duty = Assignment(((text("Chủ trì"), text("Văn phòng")),))
    plan = replace(PLAN, items=(heading("A", heading("B", duty, duty)),))
    assert same(plan)


def test_the_colon_after_headings_is_said_once():
    items = (heading("A", heading("B", point("C"), colon=True), heading("D", colon=True)),)
    plan = replace(PLAN, items=items)
    assert same(plan)
    both = (heading("A", heading("B", point("C")), heading("D", point("E"))),)
    every = replace(PLAN, items=both, heading_colon=True)
    assert same(every)
    assert back(every).heading_colon


def test_a_number_that_is_not_the_one_printed_is_kept_beside_the_entry():
    composed = compose(replace(PLAN, items=(point("A"), point("B"))))
    body = (composed.body[0], replace(composed.body[1], number="IV."))
    made = decompose(replace(composed, body=body))
    assert [item.typed for item in made.items] == ["I.", "IV."]


def test_a_text_before_the_basis_is_an_opening():
    composed = compose(replace(PLAN, basis=(text("Căn cứ A"),)))
    first = replace(composed.body[0], role=Role.TEXT, content=text("Trước").paragraphs[0])
    made = decompose(replace(composed, body=(first, *composed.body)))
    assert [one.paragraphs[0][0].text for one in made.opening] == ["Trước"]


# --- tasks --------------------------------------------------------------------------------

COLUMNS = tuple(
    Column(key, text(name))
    for key, name in (("tt", "TT"), ("viec", "Nhiệm vụ"), ("chu_tri", "Chủ trì"))
)
TASKS = (
    group("Một cửa", row(viec="Rà soát quy trình", chu_tri="A"), row(viec="Báo cáo", chu_tri="B")),
    group("Số hóa", row(viec="Số hóa hồ sơ", chu_tri="A"), row(viec="Ký số", chu_tri="B")),
)
APPENDIX = Appendix(text("Nhiệm vụ"), (Table(COLUMNS),))


@pytest.mark.parametrize("name", ["", "Một cửa"])
def test_tasks_of_the_body_and_of_the_table_are_said_once(name):
    wanted = heading("NHIỆM VỤ", TaskList(name))
    plan = replace(PLAN, items=(wanted,), tasks=TASKS, appendices=(APPENDIX,))
    found = back(plan)
    assert (found.items, found.tasks) == ((wanted,), TASKS)
    assert same(plan)


def test_tasks_in_other_words_or_alone_stay_as_they_stand():
    other = heading("NHIỆM VỤ", point("Rà soát các quy trình"), point("Báo cáo."))
    plan = replace(PLAN, items=(other,), tasks=TASKS, appendices=(APPENDIX,))
    assert back(plan).items == (other,)
    lone = (group("Một", row(viec="Ký số", chu_tri="A")),)
    point_ = heading("NHIỆM VỤ", point("Ký số."))
    assert back(replace(plan, items=(point_,), tasks=lone)).items == (point_,)


def test_groups_of_one_name_are_not_named():
    twice = (TASKS[0], replace(TASKS[1], name=text("MỘT CỬA")))
    point_ = heading("NHIỆM VỤ", point("Số hóa hồ sơ"), point("Ký số."))
    plan = replace(PLAN, items=(point_,), tasks=twice, appendices=(APPENDIX,))
    assert back(plan).items == (point_,)


# --- bullets ------------------------------------------------------------------------------


def bulleted(*signs):
    """Make points with bullets, each sign with its depth."""
    composed = compose(replace(PLAN, items=(heading("A", point("B")),)))
    one = composed.body[1]
    points = [replace(one, number=sign, level=None, depth=depth) for sign, depth in signs]
    made = compose(decompose(replace(composed, body=(composed.body[0], *points))))
    return [block.number for block in made.body[1:]]


def test_bullets_become_dashes_and_those_below_them_crosses():
    assert bulleted(("•", 1), ("•", 1)) == ["-", "-"]
    assert bulleted(("•", 1), ("o", 2), ("o", 2), ("•", 1)) == ["-", "+", "+", "-"]
    assert bulleted(("•", 1), ("➢", 1)) == ["-", "-"]
    assert bulleted(("A.", 1)) == [""]


# --- files of another hand ------------------------------------------------------------------


def test_spaces_that_only_push_words_about_are_single():
    line = (Run("\u00a0 Một   hai\t"), Run("  ba", bold=True), Note((Run("x"),)), Run("  \u00a0"))
    wanted = (Run("Một hai "), Run("ba", bold=True), Note((Run("x"),)))
    composed = compose(replace(PLAN, opening=(text("A"),), appendices=(APPENDIX,), tasks=TASKS))
    first = replace(composed.body[0], content=line)
    untidy = replace(composed, body=(first, *composed.body[1:]), subject=(line,))
    made = tidied(untidy)
    assert (made.body[0].content, made.subject) == (wanted, (wanted,))
    assert tidied(composed) == composed


@pytest.mark.parametrize("typed", ["**Nội dung:** A.", "**Nội dung**: A."])
def test_a_title_beside_a_text_is_one_wherever_its_colon_is_bold(typed):
    composed = compose(replace(PLAN, items=(heading("A", point(typed), point("B")),)))
    bold_space = (Run("Nội dung: ", bold=True), Run("A."))
    point_ = composed.body[1]
    for content in (point_.content, bold_space):
        body = (composed.body[0], replace(point_, content=content), *composed.body[2:])
        made = decompose(tidied(replace(composed, body=body)))
        assert made.items[0].items[0] == heading("Nội dung", beside=("A.",))

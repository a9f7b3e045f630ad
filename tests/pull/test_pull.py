"""What was changed in the Word file, brought home."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings

from generator.app.making import Order, make_one
from generator.app.project import find_project
from generator.document.compose import compose
from generator.document.digests import said
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.plan.dump import dump
from generator.plan.load import load
from generator.pull.changes import Fate, Reason
from generator.pull.pull import Asked, Pulled, pull
from generator.source.read import read as read_yaml
from generator.source.write import write as write_yaml
from generator.standard.kinds import Frame
from generator.text.rich import plain
from generator.word.carried import PART
from generator.word.read import read
from generator.word.render import render
from tests.document.recognise.test_document import TEMPLATES
from tests.plan.plans import complete_plans
from tests.pull.conftest import PLANS
from tests.pull.home import EDITS, EXACTLY, WANTED, codes, edited, fates, lines, pulled
from tests.pull.leader import LEADER, track

# --- what must hold -------------------------------------------------------------------------------


def test_the_plan_has_exactly_the_changes_of_the_word_file(plan, made):
    result = pulled(plan, edited(made, *EDITS))
    assert lines(result) == EXACTLY
    assert result.outcome.exit_code == 0
    assert [change.fate for change in result.told.changes] == [Fate.CARRIED] * 6
    again = pulled(plan, edited(made, *EDITS))
    assert (again.outcome.text, again.told.changes) == ("", ())


def test_after_libreoffice_saved_the_file_they_are_the_same(plan, made, soffice):
    saved = soffice({"a": edited(made, *EDITS)}, "docx")["a"]
    assert lines(pulled(plan, saved)) == EXACTLY


@pytest.fixture(scope="module")
def saved(whole, soffice):
    """The Word files of all plans, saved by LibreOffice."""
    files = {_name(plan): _made(whole, plan) for plan in PLANS}
    return soffice(files, "docx")


def _name(plan) -> str:
    return plan.with_suffix("").as_posix().replace("/", "-")


def _made(whole, plan) -> bytes:
    return (whole / "output" / plan.with_suffix(".docx")).read_bytes()


def test_there_are_plans_to_look_at():
    assert len(PLANS) >= 6


@pytest.mark.parametrize("name", PLANS, ids=_name)
def test_a_file_that_nobody_changed_changes_nothing(name, plan, whole):
    result = pulled(plan.parents[1] / name, _made(whole, name))
    assert (result.outcome.text, result.told.changes, codes(result)) == ("", (), [])


@pytest.mark.parametrize("name", PLANS, ids=_name)
def test_nor_does_one_that_libreoffice_saved(name, plan, saved):
    result = pulled(plan.parents[1] / name, saved[_name(name)])
    assert (result.outcome.text, result.told.changes, codes(result)) == ("", (), [])


# --- both changed ---------------------------------------------------------------------------------


def test_what_both_changed_is_a_conflict_and_nothing_is_written(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("giao nộp hồ sơ vào lưu trữ.\n  ", "nộp.\n  "), encoding="utf-8")
    before = plan.read_bytes()
    result = pulled(
        plan, edited(made, lambda f: f.change("Kiểm tra việc lập", "Kiểm tra", "Rà soát"))
    )
    assert fates(result) == [(Fate.CONFLICT, Reason.BOTH)]
    assert (codes(result), result.outcome.exit_code) == (["NW101"], 1)
    assert (result.told.changes[0].old, result.told.changes[0].new) == (
        "Kiểm tra việc lập hồ sơ và nộp.",
        "Rà soát việc lập hồ sơ và giao nộp hồ sơ vào lưu trữ.",
    )
    assert plan.read_bytes() == before


def test_a_conflict_keeps_nothing_else_from_being_carried(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("giao nộp hồ sơ vào lưu trữ.\n  ", "nộp.\n  "), encoding="utf-8")
    result = pulled(
        plan,
        edited(made, lambda f: f.change("Kiểm tra việc lập", "Kiểm tra", "Rà soát"), EDITS[5]),
    )
    assert lines(result) == ["+  - Bộ Nội vụ (để b/c)"]
    assert result.outcome.exit_code == 1


def test_the_same_change_on_both_sides_is_none(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("Kiểm tra việc lập hồ sơ", "Rà soát việc lập hồ sơ"), "utf-8")
    result = pulled(
        plan, edited(made, lambda f: f.change("Kiểm tra việc lập", "Kiểm tra", "Rà soát"))
    )
    assert (result.outcome.text, result.told.changes) == ("", ())


def test_what_only_the_plan_changed_stays(plan, made):
    text = plan.read_text(encoding="utf-8")
    changed = text.replace("- UBND tỉnh (để b/c)\n", "").replace(
        "san_pham: Báo cáo", "san_pham: Sổ"
    )
    plan.write_text(changed, encoding="utf-8")
    result = pulled(plan, made)
    assert (result.outcome.text, result.told.changes) == ("", ())


def test_two_cells_of_one_row_are_two_changes(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("Tháng 10 năm", "Tháng 11 năm"), encoding="utf-8")
    both = edited(made, lambda f: f.cell("Kiểm tra công tác văn thư", 4, "Báo cáo", "Biên bản"))
    result = pulled(plan, both)
    assert lines(result) == ["-        san_pham: Báo cáo", "+        san_pham: Biên bản"]
    assert "Tháng 11" in plan.read_text(encoding="utf-8")


def test_one_cell_changed_by_both_is_a_conflict(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("Tháng 10 năm", "Tháng 11 năm"), encoding="utf-8")
    both = edited(made, lambda f: f.cell("Kiểm tra công tác văn thư", 5, "Tháng 10", "Tháng 9"))
    result = pulled(plan, both)
    (change,) = result.told.changes
    assert (change.fate, change.field) == (Fate.CONFLICT, "thoi_gian")
    assert (change.old, change.new) == ("Tháng 11 năm 2026", "Tháng 9 năm 2026")


def test_a_task_that_the_plan_changed_and_the_word_file_lost_is_a_conflict(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("Tháng 10 năm", "Tháng 11 năm"), encoding="utf-8")
    result = pulled(plan, edited(made, lambda f: f.remove_row("Kiểm tra công tác văn thư")))
    assert [change.fate for change in result.told.changes] == [Fate.CONFLICT]
    assert result.outcome.text == ""


# --- without digests ------------------------------------------------------------------------------


def bare(data: bytes) -> bytes:
    """Take the digests out of a Word file, as a program that knows nothing of them would."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            if entry.filename == "_rels/.rels":
                content = content.replace(PART.encode(), b"docProps/none.xml")
            if entry.filename == "[Content_Types].xml":
                content = content.replace(PART.encode(), b"docProps/none.xml")
            name = "docProps/none.xml" if entry.filename == PART else entry.filename
            content = (
                content.replace(b"kehoach-goc", b"khac") if name != entry.filename else content
            )
            new.writestr(name, content)
    return out.getvalue()


def test_without_digests_every_difference_is_a_question(plan, made):
    before = plan.read_bytes()
    result = pulled(plan, bare(edited(made, *EDITS)))
    assert {change.fate for change in result.told.changes} == {Fate.QUESTION}
    assert len(result.told.changes) == 6
    assert codes(result) == ["NW105", *["NW102"] * 6]
    assert (result.outcome.exit_code, result.outcome.text) == (1, "")
    assert plan.read_bytes() == before


def test_without_digests_and_differences_there_is_nothing_to_ask(plan, made):
    result = pulled(plan, bare(made))
    assert (codes(result), result.outcome.exit_code) == (["NW105"], 0)


# --- as a leader edits ----------------------------------------------------------------------------


def test_each_way_to_edit_has_its_lines():
    assert WANTED.keys() == {"all at once", *LEADER}


@pytest.mark.parametrize("name", LEADER)
def test_what_a_leader_changes_comes_home(name, plan, made):
    edit = LEADER[name]
    result = pulled(plan, edited(made, edit))
    assert sorted(lines(result)) == sorted(WANTED[name])
    assert result.outcome.exit_code == 0
    assert {change.fate for change in result.told.changes} <= {Fate.CARRIED, Fate.FOLLOWS}
    again = pulled(plan, edited(made, edit))
    assert again.outcome.text == ""
    assert again.told.changes == ()


@pytest.fixture(scope="module")
def resaved(whole, soffice):
    """The Word file with each of the edits, saved by LibreOffice."""
    made = _made(whole, Path("mau/ke-hoach.yaml"))
    files = {str(n): edited(made, edit) for n, edit in enumerate(LEADER.values())}
    saved = soffice(files, "docx")
    return {name: saved[str(n)] for n, name in enumerate(LEADER)}


@pytest.mark.parametrize("name", LEADER)
def test_so_it_does_after_libreoffice_saved_the_file(name, plan, resaved):
    assert sorted(lines(pulled(plan, resaved[name]))) == sorted(WANTED[name])


STAYS = {
    "the signer": (lambda f: f.change("Nguyễn Văn An", "An", "Bình"), Reason.OFFICE),
    "the office": (lambda f: f.change("SỞ NỘI VỤ", "NỘI VỤ", "Y TẾ"), Reason.OFFICE),
    "a variable": (lambda f: f.change("Từ tháng 01", "2026", "2027"), Reason.VARIABLE),
    "a line that is made": (lambda f: f.change("Kèm theo", "Kèm", "Ban hành kèm"), Reason.MADE),
    "a heading that nothing stands above": (lambda f: f.remove("1. Mục đích"), Reason.KEPT_BELOW),
    "the level of a heading": (lambda f: f.change("Yêu cầu", "2.", "c)"), Reason.LEVEL),
}


@pytest.mark.parametrize("name", STAYS)
def test_what_cannot_be_carried_is_listed(name, plan, made):
    edit, reason = STAYS[name]
    before = plan.read_bytes()
    result = pulled(plan, edited(made, edit))
    assert fates(result) == [(Fate.LEFT, reason)]
    assert (codes(result), result.outcome.exit_code) == (["NW103"], 1)
    assert plan.read_bytes() == before


# --- a list of the office -------------------------------------------------------------------------


@pytest.fixture
def office_list(plan):
    """The plan with the recipients in its office file, and the Word file of that."""
    text = plan.read_text(encoding="utf-8")
    start, end = text.index("noi_nhan:"), text.index("luu: VT")
    plan.write_text(text[:start] + text[end:], encoding="utf-8")
    office = plan.with_name("co-quan.yaml")
    shared = office.read_text(encoding="utf-8")
    office.write_text(shared + "\n" + text[start:end], encoding="utf-8")
    order = Order(find_project(plan.parents[1]), None, {}, final=False, several=False)
    return make_one(plan, order).data


def test_a_recipient_behind_those_of_the_office_is_added_to_them(plan, office_list):
    def add(file):
        file.add_after("Các phòng, đơn vị thuộc Sở (để t/h)", "- Bộ Nội vụ (để b/c);")

    result = pulled(plan, edited(office_list, add))
    assert lines(result) == ["+noi_nhan:", "+  them:", "+    - Bộ Nội vụ (để b/c)"]
    text = plan.read_text(encoding="utf-8")
    assert text.index("phu_luc:") < text.index("noi_nhan:") < text.index("luu: VT")
    more = edited(
        office_list, add, lambda f: f.add_after("Bộ Nội vụ (để b/c)", "- Sở Y tế (để p/h);")
    )
    assert lines(pulled(plan, more)) == ["+    - Sở Y tế (để p/h)"]


@pytest.mark.parametrize(
    "edit",
    [
        lambda f: f.add_after("UBND tỉnh (để b/c)", "- Bộ Nội vụ (để b/c);"),
        lambda f: f.remove("UBND tỉnh (để b/c)"),
        lambda f: f.change("UBND tỉnh (để b/c)", "b/c", "theo dõi"),
    ],
    ids=["before one of them", "one of them out", "one of them changed"],
)
def test_what_would_change_the_list_of_the_office_is_listed(edit, plan, office_list):
    before = plan.read_bytes()
    result = pulled(plan, edited(office_list, edit))
    assert fates(result) == [(Fate.LEFT, Reason.OFFICE)]
    assert plan.read_bytes() == before


def test_what_follows_from_a_change_is_told(plan, made):
    result = pulled(plan, edited(made, lambda f: f.change("Số:", "05", "07")))
    assert fates(result) == [(Fate.CARRIED, Reason.NONE), (Fate.FOLLOWS, Reason.ELSEWHERE)]
    assert codes(result) == ["NW104"]
    assert "số 07/" in result.told.changes[1].old


def test_that_changes_were_tracked_is_told(plan, made):
    assert codes(pulled(plan, edited(made, track))) == ["NW109"]


# --- any plan -------------------------------------------------------------------------------------


def _tells(plan, composed) -> bool:
    """Say whether paper tells it all: no line begins as that of a list does, or with a space."""
    lines = [plain(line) for text in plan.basis for line in text.paragraphs]
    marks = ("-", "–", "—", "•")
    listed = any(words.lstrip().startswith(marks) for words in (*lines, plan.drafter))
    edges = (words.split("\x1f") for words in said(composed))
    return not listed and all(field == field.strip() for fields in edges for field in fields)


@given(complete_plans())
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
def test_the_unchanged_file_of_any_plan_changes_nothing(generated):
    source = read_yaml(write_yaml(dump(generated)), "a.yaml")
    loaded = load(source)
    composed = compose(loaded.plan)
    assume(_tells(loaded.plan, composed))
    template = TEMPLATES[composed.kind.frame is Frame.LETTER]
    reading = read(render(composed, template), "a.docx")
    found = document(recognise(reading.view), reading.view, "a.docx")
    asked = Asked(source, None, loaded.plan, loaded.findings, found, reading.digests)
    assert pull(asked) == Pulled()

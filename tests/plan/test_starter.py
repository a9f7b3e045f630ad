from __future__ import annotations

import pytest

from generator.document.blanks import blanks
from generator.document.compose import compose
from generator.document.listing import listing
from generator.finding import Severity
from generator.plan.load import load, office_path
from generator.plan.starter import BLANK, SCHEMA, starter
from generator.source.read import read
from generator.standard.kinds import CONG_VAN, KE_HOACH, KINDS, QUYET_DINH, DocumentKind

YEAR = 2031

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def of(name: str) -> DocumentKind:
    return next(kind for kind in KINDS if kind.key == name)


def loaded(kind: DocumentKind):
    return load(read(starter(kind, YEAR), "moi.yaml"))


def listed(kind: DocumentKind) -> str:
    return listing(compose(loaded(kind).plan))


@every_kind
def test_a_new_file_loads_without_an_error(kind):
    errors = [found for found in loaded(kind).findings if found.kind.severity is Severity.ERROR]
    assert errors == []


@every_kind
def test_a_new_file_is_of_its_kind_and_year(kind):
    plan = loaded(kind).plan
    assert (plan.kind, plan.year) == (kind, YEAR)


@every_kind
def test_what_is_to_be_filled_in_is_seen_in_the_document(kind):
    assert list(blanks(compose(loaded(kind).plan)))


@every_kind
def test_a_new_file_fits_the_window_of_a_plain_editor(kind):
    assert max(map(len, starter(kind, YEAR).splitlines())) <= 100


@every_kind
def test_each_part_of_a_new_file_stands_apart(kind):
    text = starter(kind, YEAR)
    assert text.endswith("\n")
    assert "\n\n\n" not in text


@pytest.mark.parametrize("name", ["công văn", "báo cáo", "tờ trình"])
def test_a_kind_that_is_addressed_says_to_whom(name):
    assert "\nkinh_gui:\n" in starter(of(name), YEAR)


@pytest.mark.parametrize("name", ["báo cáo", "tờ trình"])
def test_a_report_goes_upwards(name):
    assert "cấp trên nào" in starter(of(name), YEAR)


def test_a_letter_may_go_anywhere():
    assert "cấp trên nào" not in starter(CONG_VAN, YEAR)


def test_a_plan_is_addressed_to_nobody():
    assert "kinh_gui" not in starter(KE_HOACH, YEAR)


def test_a_plan_begins_with_a_roman_number():
    assert "\nI. MỤC ĐÍCH, YÊU CẦU\n" in listed(KE_HOACH)


def test_a_letter_has_no_roman_number():
    assert "I. " not in listed(CONG_VAN)
    assert f"\n1. {BLANK}\n" in listed(CONG_VAN)


@pytest.mark.parametrize("name", ["quyết định", "nghị quyết", "quy chế", "hợp đồng"])
def test_what_is_laid_out_by_articles_begins_with_the_first(name):
    assert "Điều 1." in listed(of(name))


def test_a_decision_says_who_decides():
    assert f"\ntham_quyen: {BLANK}" in starter(QUYET_DINH, YEAR)


def test_a_plan_has_its_tasks_in_an_appendix():
    plan = loaded(KE_HOACH).plan
    assert plan.tasks
    assert plan.appendices


def test_only_a_plan_has_tasks():
    assert [kind for kind in KINDS if loaded(kind).plan.tasks] == [KE_HOACH]


def test_minutes_carry_no_date_at_their_head():
    assert "\nngay: không" in starter(of("biên bản"), YEAR)


@pytest.mark.parametrize("name", ["giấy giới thiệu", "giấy nghỉ phép"])
def test_a_paper_without_a_subject_does_not_ask_for_one(name):
    assert "trich_yeu" not in starter(of(name), YEAR)


@pytest.mark.parametrize("path", ["../co-quan/so.yaml", "../cơ quan/văn's: #1.yaml"])
def test_an_office_file_takes_the_place_of_the_office(path):
    text = starter(KE_HOACH, YEAR, office=path)
    assert "co_quan" not in text
    named = office_path(read(text, "moi.yaml"))
    assert named is not None
    assert named[0] == path


def test_an_editor_is_told_where_the_schema_is():
    assert starter(KE_HOACH, YEAR).startswith(f"# yaml-language-server: $schema={SCHEMA}\n")


def test_a_file_without_a_schema_begins_with_its_own_remarks():
    assert starter(KE_HOACH, YEAR, schema="").startswith("# Kế hoạch")

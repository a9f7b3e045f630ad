from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from generator.finding import Severity
from generator.plan.dump import dump
from generator.plan.levels import Level
from generator.plan.load import load
from generator.plan.model import OMITTED, Appendix, Entry, Loose, Plan, Table, Text
from generator.source.read import read
from generator.source.write import write
from generator.text.rich import Run
from tests.plan.plans import complete_plans, plans

slow = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def text(*lines: str) -> Text:
    return Text(tuple((Run(line),) for line in lines))


@given(plans())
@slow
def test_what_is_dumped_loads_as_the_same_plan(plan):
    assert load(read(write(dump(plan)), "x")).plan == plan


@given(complete_plans())
@slow
def test_a_complete_plan_is_dumped_without_an_error(plan):
    found = load(read(write(dump(plan)), "x")).findings
    errors = [finding for finding in found if finding.kind.severity is Severity.ERROR]
    # Only tasks that a table asks for may be missing: a plan need not have any.
    assert {finding.data.get("field") for finding in errors} <= {"nhiem_vu"}


@given(plans())
@slow
def test_a_dump_says_the_same_twice(plan):
    once = dump(plan)
    assert dump(load(read(write(once), "x")).plan) == once


def outline(*items):
    return dump(Plan(items=items))["noi_dung"]


def test_a_sentence_is_dumped_as_a_text():
    assert outline(Entry(text=text("Một ý."))) == ["Một ý."]


def test_a_heading_is_dumped_as_a_key():
    entry = Entry(title=text("Mục đích"), items=(Entry(text=text("Một ý.")),))
    assert outline(entry) == [{"Mục đích": ["Một ý."]}]


def test_text_beside_a_heading_is_dumped_behind_its_key():
    assert outline(Entry(title=text("A"), text=text("b"))) == [{"A": "b"}]


def test_a_heading_with_a_colon_is_dumped_with_two():
    assert write(outline(Entry(title=text("A"), colon=True))) == "- A::\n"


@pytest.mark.parametrize(
    "title",
    ["doan", "van", "tieu-de", "daon", "x" * 200],
    ids=["doan", "van", "tieu-de", "daon", "long"],
)
def test_a_heading_that_cannot_be_a_key_is_dumped_in_the_long_form(title):
    assert outline(Entry(title=text(title))) == [{"tieu_de": title}]


def test_what_does_not_fit_a_key_is_dumped_in_the_long_form():
    entry = Entry(text=text("Giao:"), items=(Loose(text("b")),), numbering=(Level.DASH,))
    assert outline(entry) == [{"van": "Giao:", "danh_so": "gạch", "muc": [{"doan": "b"}]}]


def test_an_appendix_of_a_table_alone_has_no_outline():
    table = Table(columns=(), rows=2)
    written = dump(Plan(appendices=(Appendix(text("A"), (table,)),)))["phu_luc"]
    assert written == [{"ten": "A", "bang": {"hang": "2"}}]


def test_number_and_date_are_written_though_they_are_blank():
    written = dump(Plan())
    assert (written["so"], written["ngay"]) == ("", "")


def test_what_is_left_out_on_purpose_is_said():
    written = dump(
        Plan(number=OMITTED, date=OMITTED, recipients=OMITTED, archive=OMITTED, signer=OMITTED)
    )
    assert {written[key] for key in ("so", "ngay", "noi_nhan", "luu", "nguoi_ky")} == {"không"}


def test_braces_are_written_so_that_they_stay_braces():
    plan = Plan(subject=text("{{ nam }}"), symbol="{{x")
    assert load(read(write(dump(plan)), "x")).plan == plan

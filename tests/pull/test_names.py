"""Official names become the short ones that the plan writes."""

from __future__ import annotations

import pytest

from generator.plan.model import Unit
from generator.pull.names import ShortNames
from generator.source.read import read

UNITS = (
    Unit("VP", "Văn phòng Sở"),
    Unit("TTr", "Thanh tra Sở"),
    Unit("VT", "Phòng Văn thư, lưu trữ"),
    Unit("P1", "Phòng Một"),
    Unit("P2", "Phòng Một"),
)
USED = "nhiem_vu:\n  - viec: A\n    phoi_hop:\n      - VP\n"


def written(text: str, keys=("chu_tri",), plan: str = USED) -> str:
    return ShortNames(UNITS, read(plan, "a.yaml").root).written(text, keys)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Văn phòng Sở", "VP"),
        ("Thanh tra Sở\nVăn phòng Sở", "TTr\nVP"),
        ("Văn phòng Sở; Sở Y tế, Thanh tra Sở", "VP; Sở Y tế, TTr"),
        ("Văn phòng Sở; Phòng Văn thư, lưu trữ", "VP; VT"),
        ("Văn phòng Sở Y tế", "Văn phòng Sở Y tế"),
        ("Phòng Một", "Phòng Một"),
    ],
    ids=[
        "one",
        "lines",
        "several in a line",
        "with a comma",
        "a part of another name",
        "of two units",
    ],
)
def test_a_name_that_is_one_unit_s_becomes_its_short_one(text, wanted):
    assert written(text) == wanted


def test_in_other_columns_names_are_words():
    assert written("Văn phòng Sở", ("san_pham",)) == "Văn phòng Sở"
    assert written("Văn phòng Sở", ("chu_tri", "phoi_hop")) == "VP"
    assert written("Văn phòng Sở", ("chu_tri", "san_pham")) == "Văn phòng Sở"


@pytest.mark.parametrize(
    ("plan", "short"),
    [
        ("nhiem_vu:\n  - chu_tri: VP; Sở Y tế\n", True),
        ("nhiem_vu:\n  - chu_tri, phoi_hop: VP\n", True),
        ("nhiem_vu:\n  - chu_tri: Văn phòng Sở\n", False),
        ("nhiem_vu:\n  - viec: VP\n", False),
        ("", False),
    ],
)
def test_a_plan_that_writes_no_short_names_is_given_none(plan, short):
    assert (written("Văn phòng Sở", plan=plan) == "VP") is short

import pytest

from generator.plan.load import load
from generator.plan.model import Renamed
from generator.source.read import read
from generator.text.dates import PartialDate

PLAN = """loai: kế hoạch
nam: 2026
trich_yeu: Một việc
noi_dung:
  - Một ý.
noi_nhan: không
nguoi_ky: không
co_quan:
  ten: Sở A
  ky_hieu: SA
  dia_danh: Hưng Yên
"""
ONE = """ten_da_doi:
  - cu: Trung tâm Ứng dụng
    moi: Trung tâm Đổi mới
    tu: 01/3/2025
"""


def loaded(text):
    return load(read(PLAN + text, "a.yaml"))


def test_a_name_that_ended_has_what_stands_in_its_place_and_since_when():
    found = loaded(ONE)
    assert list(found.findings) == []
    assert found.plan.renamed == (
        Renamed("Trung tâm Ứng dụng", "Trung tâm Đổi mới", PartialDate(2025, 3, 1)),
    )


def test_without_a_day_it_ended_long_ago_and_one_needs_no_list():
    found = loaded("ten_da_doi:\n  cu: Phòng A\n  moi: Phòng B\n")
    assert found.plan.renamed == (Renamed("Phòng A", "Phòng B"),)


@pytest.mark.parametrize(
    ("entry", "code"),
    [
        ("  - cu: Phòng A\n", "DL001"),
        ("  - moi: Phòng B\n", "DL001"),
        ("  - cu: A\n    moi: B\n    tu: hôm qua\n", "DL"),
        ("  - Phòng A\n", "DL"),
        ("  - cu: A\n    moi: B\n    khi: 2025\n", "DL00"),
    ],
)
def test_what_is_wrong_in_it_is_told(entry, code):
    found = loaded("ten_da_doi:\n" + entry)
    assert [f for f in found.findings if f.kind.code.startswith(code)]


def test_an_empty_list_says_nothing():
    found = loaded("ten_da_doi:\n")
    assert (list(found.findings), found.plan.renamed) == ([], ())

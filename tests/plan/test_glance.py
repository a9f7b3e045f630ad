import pytest

from generator.plan.glance import office_named
from generator.plan.load import is_office_file, office_path
from generator.source.read import read


@pytest.mark.parametrize("key", ["dung_chung", "Dùng chung", "dùng-chung"])
def test_the_office_file_of_a_plan_is_named_in_any_spelling(key):
    text = f"{key}: ..\\co-quan.yaml\ntrich_yeu: x\n"
    assert office_named(text) == ("../co-quan.yaml",)
    assert office_path(read(text, "x.yaml"))[0] == "../co-quan.yaml"


def test_a_plan_may_name_none():
    assert office_named("Nội dung:\n  - x\n") == (None,)


@pytest.mark.parametrize(
    "text",
    [
        "co_quan:\n  ten: x\n",
        "a: b\n",
        "",
        "noi_dung:\n  - x\ndung_chung: 'a.yaml'\n",
        "noi_dung:\n  - x\ndung_chung:\n  a.yaml\n",
        "noi_dung:\n  - x\ndung_chung:\n",
        "noi_dung:\n  - x\ndung_chung: a\nDùng chung: b\n",
        "noi_dung: 'x\ny: z'\n",
    ],
)
def test_where_it_is_not_sure_nothing_is_said(text):
    assert office_named(text) is None


def test_a_plan_that_also_has_what_an_office_has_is_a_plan():
    text = "co_quan:\n  ten: x\nnhiem_vu:\n  - viec: x\n"
    assert office_named(text) == (None,)
    assert not is_office_file(read(text, "x.yaml"))

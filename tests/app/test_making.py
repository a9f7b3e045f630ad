import gc

import pytest

from generator.app.errors import FileMissingError
from generator.app.making import WRONG, Order, make_one
from generator.app.project import find_project


def order(project, *, several, output=None):
    return Order(find_project(project), output, {}, final=False, several=several)


def test_what_was_written_is_given_back(project, plan):
    made = make_one(plan, order(project, several=False))
    assert made.data == (project / "output/2025/a.docx").read_bytes()
    assert made.office == "../co-quan.yaml"


def test_one_plan_that_cannot_be_read_is_an_error_and_one_of_several_a_finding(project):
    missing = project / "plans/x.yaml"
    with pytest.raises(FileMissingError):
        make_one(missing, order(project, several=False))
    made = make_one(missing, order(project, several=True))
    assert [f.kind.code for f in made.outcome.findings] == [FileMissingError.code]
    assert made.outcome.said[0].message == WRONG
    assert made.data is None


def test_several_plans_go_into_a_folder_even_if_it_is_called_like_a_file(project, plan):
    output = project / "x.docx"
    assert order(project, several=True, output=output).target(plan) == output / "2025/a.docx"
    assert order(project, several=False, output=output).target(plan) == output


@pytest.mark.parametrize("running", [True, False])
def test_the_collector_of_cycles_is_left_as_it_was(project, plan, running):
    before = gc.isenabled()
    (gc.enable if running else gc.disable)()
    try:
        make_one(plan, order(project, several=False))
        assert gc.isenabled() is running
    finally:
        (gc.enable if before else gc.disable)()

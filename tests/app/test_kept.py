from generator.app.kept import Kept, digest, digest_of, recipe
from generator.app.outcome import Outcome
from generator.app.project import find_project


def kept(project, made_with="r"):
    return Kept(find_project(project), made_with)


def test_a_file_that_is_not_there_has_no_digest(tmp_path):
    assert digest_of(tmp_path / "x") == ""
    assert digest(b"") != ""


def test_what_a_plan_names_is_known_as_long_as_the_plan_is_the_same(project):
    target = project / "output/a.docx"
    here = kept(project)
    here.add([here.line(target, "plan", ("../co-quan.yaml", "x"), "made", Outcome())])
    assert kept(project).office(target, "plan") == ("../co-quan.yaml",)
    assert kept(project).office(target, "another plan") is None
    assert kept(project).office(project / "output/b.docx", "plan") is None


def test_a_plan_without_an_office_file_is_known_as_one(project, plan):
    target = project / "output/a.docx"
    target.parent.mkdir()
    target.write_bytes(b"made")
    here = kept(project)
    here.add([here.line(target, digest_of(plan), None, digest(b"made"), Outcome())])
    assert kept(project).outcome(target, plan) == Outcome()
    assert kept(project, "another recipe").outcome(target, plan) is None


def test_the_same_run_has_the_same_recipe_and_another_one_has_not(project):
    here = find_project(project)
    assert recipe(here, {}, final=False) == recipe(here, {}, final=False)
    assert recipe(here, {}, final=True) != recipe(here, {}, final=False)
    assert recipe(here, {"nam": "2"}, final=False) != recipe(here, {}, final=False)

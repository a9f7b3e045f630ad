import io
import zipfile

import pytest

from generator.app import making as module
from generator.app.drafting import draft
from generator.app.errors import NoTemplateError, WordsDifferError
from generator.app.generate import generate
from generator.app.making import word_file
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.errors import GeneratorError


def paths(outcome):
    return [said.data["path"] for said in outcome.said]


def test_every_plan_of_the_project_becomes_a_word_file(project):
    outcome = generate(())
    assert paths(outcome) == ["output/2025/a.docx"]
    assert outcome.exit_code == 0
    assert zipfile.is_zipfile(project / "output/2025/a.docx")


def test_the_same_plan_gives_the_same_bytes(project, plan):
    generate([plan], project / "mot.docx")
    generate([plan], project / "hai.docx")
    assert (project / "mot.docx").read_bytes() == (project / "hai.docx").read_bytes()


def test_the_output_may_be_a_file_or_a_folder(project, plan):
    assert paths(generate([plan], project / "x" / "b.docx")) == ["x/b.docx"]
    assert paths(generate([plan], project / "y")) == ["y/2025/a.docx"]


def test_a_value_may_be_set_for_one_run(project, plan):
    generate([plan], project / "b.docx", {"nam": "2031"})
    with zipfile.ZipFile(project / "b.docx") as package:
        assert "2031" in package.read("word/document.xml").decode()


def test_a_draft_is_made_in_spite_of_errors_and_the_run_says_so(project, plan, change):
    change("nguoi_ky: gd", "nguoi_ky: ai_do")
    outcome = generate([plan])
    assert outcome.said[0].message == module.DRAFT
    assert outcome.exit_code == 1
    assert (project / "output/2025/a.docx").is_file()


def test_the_final_copy_is_refused_with_an_error_in_the_plan(project, plan, change):
    change("nguoi_ky: gd", "nguoi_ky: ai_do")
    outcome = generate([plan], final=True)
    assert outcome.said[0].message == module.REFUSED
    assert outcome.exit_code == 1
    assert not (project / "output").exists()


def test_the_final_copy_is_refused_with_a_blank_in_the_plan(project, plan, change):
    change("Một câu.", "Giao ……")
    assert generate([plan], final=True).exit_code == 1
    assert generate([plan]).exit_code == 0


def test_a_plan_without_fault_is_made_in_its_final_copy(project, plan):
    assert generate([plan], final=True).exit_code == 0


def test_a_file_that_cannot_be_understood_leaves_the_old_one(project, plan):
    generate([plan])
    before = (project / "output/2025/a.docx").read_bytes()
    plan.write_bytes(b"\x00\x01")
    outcome = generate([plan])
    assert outcome.said[0].message == module.NOT_UNDERSTOOD
    assert outcome.exit_code == 1
    assert (project / "output/2025/a.docx").read_bytes() == before


def test_a_kind_without_a_template_is_refused_by_name(project, plan, change):
    change("loai: kế hoạch", "loai: quyết định")
    with pytest.raises(NoTemplateError) as error:
        generate([plan])
    assert error.value.data["kind"] == "quyết định"


def test_one_plan_that_fails_does_not_stop_the_others(project, plan, change):
    text = plan.read_text(encoding="utf-8")
    (plan.parent / "b.yaml").write_text(text, encoding="utf-8")
    change("loai: kế hoạch", "loai: quyết định")
    outcome = generate(())
    assert [said.message for said in outcome.said] == [module.WRONG, module.MADE]
    assert outcome.exit_code == 1
    assert (project / "output/2025/b.docx").is_file()


def test_a_locked_target_is_one_sentence_and_changes_nothing(project, plan):
    (project / "output/2025/a.docx").mkdir(parents=True)
    with pytest.raises(GeneratorError) as error:
        generate([plan])
    assert error.value.exit_code == 3


def test_progress_is_told_for_every_plan(project, plan):
    told = []
    generate((), progress=lambda *step: told.append(step))
    assert told == [(0, 1, "plans/2025/a.yaml"), (1, 1, "")]


def test_an_offices_template_that_loses_words_stops_the_write(project, plan):
    source = zipfile.ZipFile(
        module.__file__.replace("generator/app/making.py", "templates/van-ban.docx")
    )
    target = project / "mau-word" / "van-ban.docx"
    target.parent.mkdir()
    with zipfile.ZipFile(target, "w") as package:
        for name in source.namelist():
            data = source.read(name)
            if name == "word/document.xml":
                text = data.decode()
                assert "phu_luc" in text
                data = text.replace("{{p than_van_ban }}", "").encode()
            package.writestr(name, data)
    with pytest.raises((WordsDifferError, GeneratorError)):
        generate([plan])
    assert not (project / "output").exists()


def test_the_words_of_the_file_are_those_of_the_plan(project, plan):
    data = word_file(
        draft(open_plan(plan, find_project(project))).document, "a", find_project(project)
    )
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        xml = package.read("word/document.xml").decode()
    assert "Nâng cao chất lượng" in xml

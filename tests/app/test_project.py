from pathlib import Path

from generator.app.project import find_project


def test_the_root_is_the_nearest_folder_upwards_with_plans(project):
    assert find_project(project / "plans" / "2025").root == project
    assert find_project(project).found


def test_a_file_of_settings_makes_a_root_as_well(tmp_path):
    (tmp_path / "kehoach.yaml").write_text("xuat: ra\n", encoding="utf-8")
    found = find_project(tmp_path)
    assert (found.root, found.settings.output) == (tmp_path, "ra")


def test_without_either_there_is_no_project(tmp_path):
    assert not find_project(tmp_path).found


def test_a_word_file_lies_under_the_output_as_its_plan_under_the_plans(project):
    found = find_project(project)
    assert found.made_from(project / "plans/2025/a.yaml") == project / "output/2025/a.docx"
    assert found.made_from(project / "khac/b.yml") == project / "output/khac/b.docx"
    assert found.made_from(Path("/elsewhere/c.yaml")) == project / "output/c.docx"


def test_plans_are_found_in_the_order_of_their_names_but_for_hidden_ones(project):
    for name in ("b.yml", ".an.yaml", "~$a.yaml", "khac.txt"):
        (project / "plans" / name).write_text("", encoding="utf-8")
    (project / "plans" / ".git").mkdir()
    (project / "plans" / ".git" / "x.yaml").write_text("", encoding="utf-8")
    names = [path.relative_to(project).as_posix() for path in find_project(project).files()]
    assert names == ["plans/b.yml", "plans/co-quan.yaml", "plans/2025/a.yaml"]


def test_a_link_out_of_the_project_is_seen_through(project, tmp_path):
    outside = tmp_path / "ngoai.yaml"
    outside.write_text("", encoding="utf-8")
    link = project / "plans" / "link.yaml"
    link.symlink_to(outside)
    assert not find_project(project).holds(link)


def test_a_plan_that_is_a_link_makes_the_file_of_what_it_leads_to(project):
    found = find_project(project)
    link = project / "plans" / "link.yaml"
    link.symlink_to(project / "plans/2025/a.yaml")
    assert found.made_from(link) == project / "output/2025/a.docx"
    assert found.whole(project / "plans/2025/..") == project / "plans"


def test_messages_speak_of_a_file_as_it_lies_below_the_folder_they_are_read_in(
    project, tmp_path, monkeypatch
):
    monkeypatch.chdir(project)
    found = find_project(project)
    outside = tmp_path / "ngoai.yaml"
    outside.write_text("", encoding="utf-8")
    link = project / "plans" / "link.yaml"
    link.symlink_to(project / "plans/2025/a.yaml")
    paths = (project / "plans/2025/a.yaml", Path("plans/x.yaml"), Path("x.yaml"), link, outside)
    names = ["plans/2025/a.yaml", "plans/x.yaml", "x.yaml", "plans/2025/a.yaml", str(outside)]
    assert [found.name(path) for path in paths] == names
    assert [found.name(Path(path)) for path in ("plans/..", ".", "plans")] == [".", ".", "plans"]


def test_a_folder_is_looked_up_once_in_a_run(project, monkeypatch):
    found = find_project(project)
    asked = []
    resolve = Path.resolve
    monkeypatch.setattr(Path, "resolve", lambda path: asked.append(path) or resolve(path))
    for number in range(20):
        found.name(project / "plans/2025" / f"{number}.yaml")
        found.made_from(project / "plans/2025" / f"{number}.yaml")
    assert len(asked) == len(set(asked)) == 3

import gc
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.app import batch, making
from generator.app.generate import AND_MORE, FAILED, NAMED, SUMMARY, generate
from generator.app.kept import Kept
from generator.app.project import find_project
from generator.app.templates import cache_folder
from generator.finding import Severity
from generator.source.collector import PYTHONS_OWN

ROOT = Path(__file__).parents[2]


@pytest.fixture
def several(project, plan):
    """Give a function that puts so many plans into the project."""
    text = plan.read_text(encoding="utf-8")

    def put(count):
        for number in range(count):
            words = text.replace("Một câu.", f"Câu số {number}.")
            (plan.parent / f"p{number:03}.yaml").write_text(words, encoding="utf-8")
        plan.unlink()
        return project

    return put


def run(**options):
    told = []
    outcome = generate((), tell=told.append, **options)
    return outcome, told


def messages(told):
    return [said.message for outcome in told for said in outcome.said]


def files(project):
    return {path.name: path.read_bytes() for path in sorted((project / "output").rglob("*.docx"))}


def sums(outcome):
    said = next(said for said in outcome.said if said.message == SUMMARY)
    return said.data["made"], said.data["same"], said.data["failed"]


def test_what_has_not_changed_is_not_made_again(several):
    several(3)
    assert sums(run()[0]) == (3, 0, 0)
    outcome, told = run()
    assert sums(outcome) == (0, 3, 0)
    assert messages(told) == [making.SAME] * 3


def test_force_makes_all_again(several):
    several(2)
    run()
    assert sums(run(force=True)[0]) == (2, 0, 0)


def test_a_plan_that_changed_is_made_alone(several):
    project = several(3)
    run()
    changed = project / "plans/2025/p001.yaml"
    changed.write_text(changed.read_text(encoding="utf-8") + "# x\n", encoding="utf-8")
    assert sums(run()[0]) == (1, 2, 0)


def test_another_office_file_makes_all_again(several):
    project = several(2)
    run()
    office = project / "plans/co-quan.yaml"
    office.write_text(office.read_text(encoding="utf-8") + "# x\n", encoding="utf-8")
    assert sums(run()[0]) == (2, 0, 0)


def test_another_template_makes_all_again(several):
    project = several(2)
    run()
    own = project / "mau-word" / "van-ban.docx"
    own.parent.mkdir()
    own.write_bytes((ROOT / "templates" / "van-ban.docx").read_bytes())
    assert sums(run()[0]) == (2, 0, 0)


@pytest.mark.parametrize("options", [{"final": True}, {"overrides": {"nam": "2031"}}])
def test_other_options_make_all_again(several, options):
    several(2)
    run()
    assert sums(run(**options)[0]) == (2, 0, 0)


def test_other_settings_make_all_again(several):
    project = several(2)
    run()
    (project / "kehoach.yaml").write_text("ngon_ngu: vi\n", encoding="utf-8")
    assert sums(run()[0]) == (2, 0, 0)


def test_a_word_file_that_somebody_changed_is_made_again(several):
    project = several(2)
    run()
    before = files(project)
    (project / "output/2025/p000.docx").write_bytes(b"x")
    (project / "output/2025/p001.docx").unlink()
    assert sums(run()[0]) == (2, 0, 0)
    assert files(project) == before


def test_what_was_found_is_told_again_though_nothing_is_made(several):
    project = several(2)
    faulty = project / "plans/2025/p001.yaml"
    text = faulty.read_text(encoding="utf-8").replace("nguoi_ky: gd", "nguoi_ky: ai_do")
    faulty.write_text(text, encoding="utf-8")
    first, told = run()
    again, told_again = run()
    assert sums(again) == (0, 2, 0)
    assert first.exit_code == again.exit_code == 1
    found = [[(f.kind, f.place, dict(f.data)) for f in o.findings] for o in told]
    assert found == [[(f.kind, f.place, dict(f.data)) for f in o.findings] for o in told_again]
    assert any(f.kind.severity is Severity.ERROR for o in told_again for f in o.findings)


def test_a_plan_that_fails_stops_no_other_and_is_named_at_the_end(several):
    project = several(3)
    (project / "plans/2025/p001.yaml").write_bytes(b"trich_yeu: x\x00\x01\n\xff\xfe")
    outcome, _ = run()
    assert sums(outcome) == (2, 0, 1)
    assert outcome.said[-1].message == FAILED
    assert outcome.said[-1].data["paths"] == "plans/2025/p001.yaml"
    assert outcome.exit_code == 1
    assert sums(run()[0]) == (0, 2, 1)


def test_of_very_many_that_fail_the_first_are_named(several):
    project = several(NAMED + 2)
    for path in (project / "plans/2025").iterdir():
        text = path.read_text(encoding="utf-8").replace("loai: kế hoạch", "loai: quyết định")
        path.write_text(text, encoding="utf-8")
    outcome, _ = run()
    assert outcome.said[-1].message == AND_MORE
    assert outcome.said[-1].data["count"] == 2


def test_over_many_plans_the_collector_of_cycles_runs_as_usual(several):
    before = gc.get_threshold()
    several(3)
    try:
        gc.set_threshold(100_000)
        run()
        assert gc.get_threshold() == PYTHONS_OWN
    finally:
        gc.set_threshold(*before)


def test_nothing_is_kept_of_what_was_told(several):
    several(3)
    outcome, told = run()
    assert [said.message for said in outcome.said] == [SUMMARY]
    assert len(told) == 4  # what is wrong in the settings, and three plans


@pytest.mark.parametrize(
    "spoil",
    [
        lambda line: b"0" * 32 + line[32:],
        lambda line: line[: len(line) // 2],
        lambda _: b"\xff\n",
        lambda _: b"",
    ],
)
def test_a_line_that_is_not_whole_is_not_trusted(several, spoil):
    several(2)
    run()
    (kept,) = (cache_folder() / "made").glob("*.jsonl")
    first, second = kept.read_bytes().splitlines(keepends=True)
    kept.write_bytes(spoil(first).rstrip(b"\n") + b"\n" + second)
    assert sums(run()[0]) == (1, 1, 0)


def test_somebody_elses_lines_are_not_trusted(several, monkeypatch):
    several(2)
    run()
    monkeypatch.setattr(os, "getuid", lambda: 12345, raising=False)
    assert sums(run()[0]) == (2, 0, 0)


def test_a_cache_that_cannot_be_written_only_costs_time(several, tmp_path):
    several(2)
    (tmp_path / "cache").write_text("in the way")
    assert sums(run()[0]) == (2, 0, 0)
    assert sums(run()[0]) == (2, 0, 0)


def test_lines_that_were_overtaken_are_swept_out(several, monkeypatch):
    monkeypatch.setattr("generator.app.kept._FEW", 2)
    several(2)
    for _ in range(5):
        run(force=True)
    (kept,) = (cache_folder() / "made").glob("*.jsonl")
    targets = [json.loads(line.partition(b" ")[2])[0] for line in kept.read_bytes().splitlines()]
    assert len(set(targets)) == 2
    assert len(targets) <= 6
    assert sums(run()[0]) == (0, 2, 0)


def test_two_processes_make_the_same_bytes_in_the_same_order(several, monkeypatch):
    project = several(40)
    _, told = run()
    alone = files(project)
    monkeypatch.setattr(batch, "WORTH_FORKING", 2)
    monkeypatch.setattr(batch, "WORTH_SPAWNING", 2)
    outcome, told_again = run(jobs=2, force=True)
    assert sums(outcome) == (40, 0, 0)
    assert files(project) == alone
    paths = [said.data["path"] for outcome in told for said in outcome.said]
    assert [said.data["path"] for outcome in told_again for said in outcome.said] == paths
    assert sums(run(jobs=2)[0]) == (0, 40, 0)


def test_another_process_may_be_started_afresh(several, monkeypatch):
    project = several(20)
    run()
    alone = files(project)
    monkeypatch.setattr(batch, "WORTH_SPAWNING", 2)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert run(jobs=2, force=True)[0].exit_code == 0
    assert files(project) == alone


def test_a_handful_is_made_by_one_process(several, monkeypatch):
    several(3)
    monkeypatch.setattr(batch.Batch, "_shared", None)
    assert sums(run(jobs=2)[0]) == (3, 0, 0)


def test_another_process_answers_with_what_can_be_sent(several, monkeypatch):
    project = several(2)
    here = find_project(project)
    order = making.Order(here, None, {}, final=False, several=True)
    monkeypatch.setattr(batch, "_batch", [batch.Batch(order, Kept(here, "r"), 2, force=False)])
    plans = sorted((project / "plans/2025").iterdir())
    answers = batch._chunk(plans)
    assert json.loads(json.dumps(answers)) == [list(answer) for answer in answers]
    assert [line[0] for _, _, line in answers] == [str(order.target(plan)) for plan in plans]


def test_another_process_ends_with_the_first(monkeypatch):
    ended = []
    monkeypatch.setattr(os, "_exit", ended.append)
    monkeypatch.setattr(
        batch.time, "sleep", lambda _: monkeypatch.setattr(os, "getppid", lambda: 0)
    )
    batch._follow(os.getppid())
    assert ended == [1]


def test_another_process_leaves_the_key_that_interrupts_to_the_first(monkeypatch):
    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(batch, "_follow", lambda _: None)
    monkeypatch.setattr(batch, "_batch", [])
    try:
        batch._begin("the run")
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        assert batch._batch == ["the run"]
    finally:
        signal.signal(signal.SIGINT, before)


def test_where_a_process_dies_the_rest_is_made_here(several, monkeypatch):
    several(20)
    here = os.getpid()
    made = making.make_one

    def dying(plan, order):
        if os.getpid() != here:
            os._exit(9)
        return made(plan, order)

    monkeypatch.setattr(batch, "WORTH_FORKING", 2)
    monkeypatch.setattr(batch, "make_one", dying)
    if sys.platform != "linux":
        pytest.skip("only a forked process inherits the fault")
    assert sums(run(jobs=2)[0]) == (20, 0, 0)


def test_a_run_that_was_killed_goes_on_where_it_was(several):
    project = several(300)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "generator", "generate"]
    process = subprocess.Popen(
        command, cwd=project, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    deadline = time.monotonic() + 60
    while len(list(project.glob("output/2025/*.docx"))) < 20 and time.monotonic() < deadline:
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    process.wait()
    done = len(list(project.glob("output/2025/*.docx")))
    assert 20 <= done < 300
    made, same, failed = sums(run()[0])
    assert made + same == 300
    assert failed == 0
    assert same >= done - 1  # one may stand there that was not yet written down


def test_progress_is_told_for_every_plan_of_several(several):
    several(3)
    steps = []
    generate((), progress=lambda *step: steps.append(step))
    assert [(done, total) for done, total, _ in steps] == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_folder_is_a_run_too(several):
    project = several(2)
    told = []
    generate([project / "plans"], tell=told.append)
    assert sums(generate([project / "plans"], tell=told.append)) == (0, 2, 0)


def test_the_only_plan_of_a_project_is_told_in_the_end(project):
    outcome, told = run()
    assert told == []
    assert [said.message for said in outcome.said] == [making.MADE]


def test_one_plan_that_is_named_is_always_made(several):
    project = several(2)
    run()
    outcome = generate([project / "plans/2025/p000.yaml"])
    assert [said.message for said in outcome.said] == [making.MADE]

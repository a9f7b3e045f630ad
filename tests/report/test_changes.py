import json as json_

import pytest

from generator.report import changes
from generator.report.changes import Listed
from generator.report.sentences import Voice
from generator.rollover import reasons
from generator.rollover.changes import Change, Reason, Verdict
from generator.word.read import read

ENGLISH = Voice("en")
MOVED = Change(0, 1, Verdict.MOVED, "năm\n  2024", "năm\n  2025", Reason(reasons.RELATIVE))
KEPT = Change(0, 1, Verdict.KEPT, "a|b", "a|b", Reason(reasons.STANDARD))
DECIDE = Change(0, 1, Verdict.DECIDE, "x" * 200, "x" * 200, Reason(reasons.FAR))
ALL = [Listed("a.yaml", "b.yaml", ((3, MOVED), (4, KEPT), (5, DECIDE)))]


def test_json_has_a_record_for_each_change_in_the_order_of_the_file():
    found = json_.loads(changes.json(ALL, ENGLISH))["changes"]
    assert [each["kind"] for each in found] == ["moved", "kept", "decide"]
    assert found[0] == {
        "file": "a.yaml",
        "line": 3,
        "old": "năm 2024",
        "new": "năm 2025",
        "kind": "moved",
        "reason": "a year told from the plan's own",
    }


def test_a_pipe_gets_plain_lines_what_is_to_be_decided_first():
    printed = changes.text(ALL, ENGLISH)
    assert printed.splitlines()[0] == "a.yaml → b.yaml"
    assert printed.index("For a person to decide (1)") < printed.index("Moved (1)")
    assert "    a.yaml:3  «năm 2024» → năm 2025  a year told from the plan's own\n" in printed
    assert "    a.yaml:4  «a|b»  the number of a standard\n" in printed


def test_markdown_is_a_table_whose_bars_are_safe():
    printed = changes.markdown(ALL, ENGLISH)
    assert "# a.yaml → b.yaml\n" in printed
    assert "| 4 | a\\|b | = | the number of a standard |\n" in printed


def test_nothing_left_is_shown_as_such():
    cleared = Change(0, 1, Verdict.MOVED, "12", "", Reason(reasons.NUMBER_CLEARED))
    assert "| 1 | 12 | — |" in changes.markdown([Listed("a", "b", ((1, cleared),))], ENGLISH)


def test_a_word_file_has_every_change_and_room_for_the_decisions():
    data = changes.docx([*ALL, Listed("c.yaml", "d.yaml", ())], ENGLISH)
    printed = [paragraph.text for paragraph in read(data).view.paragraphs()]
    for _, change in ALL[0].changes:
        assert " ".join(change.old.split()) in printed
    assert printed.count("Decision") == 1
    assert "c.yaml → d.yaml" in printed


def test_a_terminal_gets_old_and_new_side_by_side():
    printed = changes.table(ALL, ENGLISH, 100)
    row = next(line for line in printed.splitlines() if "năm 2024" in line)
    assert row.index("năm 2024") < row.index("năm 2025")
    assert "x" * 200 not in printed


@pytest.mark.parametrize("form", [changes.text, changes.markdown, changes.table])
def test_what_there_is_none_of_has_no_heading(form):
    assert "Kept" not in form([Listed("a.yaml", "b.yaml", ((3, MOVED),))], ENGLISH)


def test_the_list_is_vietnamese_unless_asked_otherwise():
    assert "Đã đổi (1)" in changes.text(ALL)

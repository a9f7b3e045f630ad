import pytest

from generator.rollover.changes import Change, Reason, Verdict
from generator.rollover.marks import MARK, comments, open_decisions
from generator.source.edits import apply
from generator.source.nodes import Source
from generator.source.read import read
from tests.rollover.rolling import HEAD, after, rolled, said


def marked(text):
    return after(text, remarks=True)


def test_a_decision_is_a_comment_above_its_line_as_deep_as_it():
    text = f"{HEAD}noi_dung:\n  - A:\n      - >-\n        giai đoạn 2020-2024\n"
    assert marked(text).endswith(
        "  - A:\n      # NĂM MỚI: this period has ended by 2025: is there a new one?\n"
        "      - >-\n        giai đoạn 2020-2024\n"
    )


def test_a_comment_never_falls_into_a_text():
    text = f'{HEAD}noi_dung: ["một\n  hai", "giai đoạn\n  2020-2024"]\n'
    new = marked(text)
    assert new.index(MARK) < new.index("noi_dung")
    assert open_decisions(read(new, "a"))


def test_decisions_of_an_entry_that_read_alike_are_told_apart():
    text = f"{HEAD}noi_dung:\n  - giai đoạn 2020-2024 và giai đoạn 2019-2024\n"
    asked = "this period has ended by 2025: is there a new one?"
    found = open_decisions(read(marked(text), "a"))
    assert [finding.data["decision"] for finding in found] == [asked, f"{asked} (2)"]


def test_a_decision_that_stands_there_already_is_not_said_again():
    text = f"{HEAD}nguoi_ky: a\n"
    source = read(marked(text), "a")
    again = list(comments(source, rolled(source.text, 2026), said))
    assert again == []


def test_the_line_ends_of_the_file_are_kept():
    text = f"{HEAD}nguoi_ky: a\n".replace("\n", "\r\n")
    assert f"# {MARK} is it still this person who signs?\r\nnguoi_ky" in marked(text)


def test_a_comment_is_one_line_of_letters_that_can_be_seen():
    source = read(HEAD, "a")
    change = Change(0, 0, Verdict.DECIDE, "", "", Reason("x"))
    long = "a\nb\x85c\u2028d\x07" + "e" * 1000
    added = list(comments(source, [change], lambda _: long))
    text = apply(HEAD, added)
    assert text.splitlines()[0].startswith(f"# {MARK} a b c de")
    assert text.endswith(HEAD)
    assert len(text.splitlines()[0]) < 400


@pytest.mark.parametrize("line", ["# NĂM MỚI: a", "#NĂM MỚI:a", "x: 1  # NĂM MỚI: a"])
def test_open_decisions_are_counted_with_their_place(line):
    found = open_decisions(read(f"{HEAD}{line}\n", "a.yaml"))
    assert [(f.place.line, f.data["decision"]) for f in found] == [(3, "a")]


@pytest.mark.parametrize("line", ["x: '# NĂM MỚI: a'", "x: |\n  # NĂM MỚI: a", "# năm mới", "x: a"])
def test_what_is_no_comment_is_not_counted(line):
    assert open_decisions(read(f"{HEAD}{line}\n", "a")) == []


def test_a_file_that_cannot_be_read_has_none():
    assert open_decisions(Source("a", "# NĂM MỚI: a\n")) == []

import pytest

from generator.finding import Finding, Place
from generator.i18n import Phrase
from generator.report.sentences import Voice, advice, message, ordered, sentence, severity, where
from tests.report.findings import HINT, ODD, missing

ENGLISH = Voice("en", "py kehoach.py")


def test_the_blanks_of_a_sentence_are_filled():
    assert message(missing(field="{x}")) == "“{x}” is missing."
    assert advice(missing()) == "Add “viec: …”."


def test_a_command_is_spelt_as_the_user_started_the_program():
    assert advice(Finding(HINT, Place()), ENGLISH) == "Run “py kehoach.py new”."


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("plans/2027/cchc.yaml", "plans/2027/cchc.yaml"),
        ("plans/2027/kế-hoạch.yaml", "plans/2027/kế-hoạch.yaml"),
        ("plans/Kế hoạch.yaml", '"plans/Kế hoạch.yaml"'),
        ("plans/a&b.yaml", '"plans/a&b.yaml"'),
    ],
)
def test_a_path_in_a_command_can_be_typed_as_it_stands(path, typed):
    said = sentence("Made {path}: {program} check {path}", {"path": path}, ENGLISH)
    assert said == f"Made {path}: py kehoach.py check {typed}"


def test_a_weight_is_named_in_the_language_of_the_reader():
    found = Finding(ODD, Place())
    assert (severity(found), severity(found, ENGLISH)) == ("cảnh báo", "warning")


def test_nothing_to_say_is_an_empty_sentence():
    assert sentence("", {}) == ""


def test_a_place_is_written_as_editors_understand_it():
    assert where(Place("a.yaml", 3, 5)) == "a.yaml:3:5"
    assert where(Place("a.yaml", 3)) == "a.yaml:3:1"
    assert where(Place("a.docx", paragraph=7)) == "a.docx"
    assert where(Place()) == ""


def test_findings_are_ordered_by_file_line_and_column():
    places = [("b", 1, 1), ("a", 10, 1), ("a", 9, 4), ("a", 9, 2)]
    found = ordered([missing(file=f, line=n, column=c) for f, n, c in places])
    assert [(f.place.file, f.place.line, f.place.column) for f in found] == [
        ("a", 9, 2),
        ("a", 9, 4),
        ("a", 10, 1),
        ("b", 1, 1),
    ]


def test_a_sentence_within_a_sentence_is_looked_up_too():
    data = {"reason": Phrase("Check the name and the folder."), "x": 1}
    assert sentence("{reason} {x}", data) == "Xem lại tên tệp và thư mục đang đứng. 1"

from generator.errors import GeneratorError
from generator.finding import Finding, Place
from generator.report.sentences import Voice
from generator.report.terminal import failure, shortened, summary, text
from tests.report.findings import HINT, ODD, missing

ENGLISH = Voice("en")


def test_a_finding_is_a_line_with_what_to_do_below_it():
    assert text([missing()]) == (
        "plans/a.yaml:3:5  lỗi ZZ001  “viec” is missing. (Phụ lục I, I.3)\n    → Add “viec: …”.\n"
    )


def test_a_finding_without_advice_is_one_line():
    assert (
        text([Finding(ODD, Place("a.yaml", 1, 1))], ENGLISH) == "a.yaml:1:1  warning ZZ002  Odd.\n"
    )


def test_a_finding_in_a_word_file_names_page_and_paragraph_and_quotes():
    found = Finding(ODD, Place("a.docx", paragraph=7, page=2, quote="Số 12"))
    assert text([found]) == "a.docx  cảnh báo ZZ002  trang 2, đoạn 7: Odd. «Số 12»\n"


def test_a_finding_without_a_place_begins_with_its_weight():
    assert text([Finding(HINT, Place())], ENGLISH).startswith("hint ZZ003  Perhaps.\n")


def test_three_of_a_kind_are_shown_one_by_one():
    assert text([missing(line=n) for n in (1, 2, 3)]).count("ZZ001") == 3


def test_more_of_a_kind_are_folded_into_one_line():
    shown = text([missing(line=n) for n in (1, 4, 2, 9)])
    assert shown.count("ZZ001") == 1
    assert "và 3 chỗ nữa giống vậy: các dòng 2, 4, 9" in shown


def test_more_of_a_kind_in_a_word_file_are_folded_by_paragraph():
    shown = text([Finding(ODD, Place("a.docx", paragraph=n)) for n in (1, 2, 3, 4)], ENGLISH)
    assert "and 3 more like it: paragraphs 2, 3, 4" in shown


def test_faults_with_other_data_are_not_folded():
    assert text([missing(line=n, field=str(n)) for n in range(6)]).count("ZZ001") == 6


def test_a_summary_counts_by_weight():
    found = [missing(), Finding(ODD, Place()), Finding(ODD, Place())]
    assert summary(found) == "1 lỗi, 2 cảnh báo, 0 gợi ý."
    assert summary([]) == "Không thấy lỗi nào."


class StoppedError(GeneratorError):
    code = "ZZ900"
    message = "Stopped at {path}."
    help = "Go on with “{program}”."


def test_what_stops_a_command_is_said_below_what_was_found_of_it():
    error = StoppedError(path="a")
    assert failure(error, ENGLISH) == "ZZ900  Stopped at a.\n    → Go on with “kehoach”.\n"
    error.findings = [missing()]
    assert failure(error, ENGLISH).startswith("plans/a.yaml:3:5  error ZZ001")


def test_place_and_weight_may_be_coloured():
    shown = text([missing()], paint=lambda words, weight: f"<{weight or 'place'}:{words}>")
    assert shown.startswith("<place:plans/a.yaml:3:5>  <error:lỗi ZZ001>  “viec”")


def test_a_quotation_is_shown_by_its_beginning():
    assert shortened("một  hai\nba") == "một hai ba"
    assert shortened("a" * 80) == "a" * 80
    assert shortened("a" * 81) == "a" * 80 + "…"


def test_hints_are_folded_though_each_names_something_else():
    found = [Finding(HINT, Place("a.yaml", line, 1), {"n": line}) for line in range(1, 6)]
    assert text(found, ENGLISH).count("ZZ003") == 1
    wrong = [Finding(ODD, Place("a.yaml", line, 1), {"n": line}) for line in range(1, 6)]
    assert text(wrong, ENGLISH).count("ZZ002") == 5

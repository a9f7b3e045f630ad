import pytest

from generator.check.registry import Fault, Mend, Subject
from generator.check.run import UNDECIDED, judge
from generator.check.subjects import Paper, Undecided
from generator.document import view
from generator.document.recognise.components import Components, Regime
from generator.finding import Edit, Lines, Place, Severity
from generator.i18n import Phrase
from generator.report.sentences import message
from generator.source.read import read
from tests.check.made_up import made_up

TEXT = "a: một hai một\nb: hai\n"
FIRST, SECOND = Lines("a.yaml", 1, 1), Lines("a.yaml", 2, 2)


def judged(*faults, text=TEXT, mend=Mend.SAFE):
    rule = made_up(lambda _: faults, mend=mend)
    return judge([rule], {Subject.PLAN: object()}, "a.yaml", read(text, "a.yaml"))


def test_a_rule_runs_only_on_what_it_reads():
    rules = [made_up(lambda _: [Fault()], reads) for reads in Subject]
    assert len(judge(rules, {Subject.PLAN: object()}, "a.yaml")) == 1
    assert judge(rules, {}, "a.yaml") == []


def test_a_fault_becomes_a_finding_of_its_rule_at_its_place():
    [finding] = judged(Fault({"what": "lề"}, SECOND))
    assert (finding.kind.code, finding.place) == ("ZZ101", Place("a.yaml", 2, 1))
    assert message(finding) == "Wrong: lề"


def test_words_that_are_quoted_narrow_the_place_down():
    [finding] = judged(Fault(at=FIRST, quote="hai"))
    assert finding.place == Place("a.yaml", 1, 8, quote="hai")


def test_the_second_fault_with_the_same_words_is_at_their_second_place():
    places = [f.place.column for f in judged(*[Fault(at=FIRST, quote="một")] * 2)]
    assert places == [4, 12]


def test_a_fault_that_is_printed_twice_is_told_once():
    assert len(judged(*[Fault(at=SECOND, quote="hai")] * 3)) == 1


def test_what_is_safe_to_mend_becomes_an_edit_of_the_very_words():
    [finding] = judged(Fault(at=SECOND, quote="hai", instead="ba"))
    assert finding.fix == (Edit(18, 21, "ba"),)


def test_words_that_stand_there_more_often_than_they_are_wrong_are_not_mended():
    [finding] = judged(Fault(at=FIRST, quote="một", instead="ba"))
    assert finding.fix == ()


def test_words_that_stand_there_in_other_letters_are_not_mended():
    [finding] = judged(Fault(at=SECOND, quote="HAI", instead="ba"))
    assert (finding.fix, finding.place.column) == ((), 4)


@pytest.mark.parametrize("mend", [Mend.LOOK, Mend.PERSON])
def test_only_a_safe_rule_mends(mend):
    [finding] = judged(Fault(at=SECOND, quote="hai", instead="ba"), mend=mend)
    assert finding.fix == ()


def test_words_of_the_whole_file_are_found_where_they_stand_as_often_as_they_are_wrong():
    [finding] = judged(Fault(quote="b"), text="a: một\nb: hai\n")
    assert finding.place == Place("a.yaml", 2, 1, quote="b")
    [finding] = judged(Fault(quote="một"))
    assert finding.place == Place("a.yaml", quote="một")


def test_a_place_in_another_file_is_left_as_it_is():
    office = Lines("office.yaml", 4, 4)
    [finding] = judged(Fault(at=office, quote="hai", instead="ba"))
    assert (finding.place, finding.fix) == (Place("office.yaml", 4, 1, quote="hai"), ())


def paper():
    paragraph = view.Paragraph(5, page=3)
    page = view.Page(210, 297, 20, 20, 30, 20, 10, 10)
    seen = view.View((view.Section(page, (paragraph,)),))
    return Paper(seen, Components(Regime.ND30)), paragraph


def test_a_fault_of_form_names_paragraph_and_page():
    subject, paragraph = paper()
    rule = made_up(lambda _: [Fault(at=paragraph, quote="x")], Subject.VIEW)
    [finding] = judge([rule], {Subject.VIEW: subject}, "a.docx")
    assert finding.place == Place("a.docx", paragraph=5, page=3, quote="x")


@pytest.mark.parametrize(("paragraph", "page"), [(5, 3), (6, None)])
def test_a_fault_of_content_in_a_word_file_has_the_page_of_its_paragraph(paragraph, page):
    subject, _ = paper()
    at = Lines("", 0, 0, paragraph=paragraph)
    rule = made_up(lambda _: [Fault(at=at)], Subject.DOCUMENT)
    [finding] = judge([rule], {Subject.VIEW: subject, Subject.DOCUMENT: 1}, "a.docx")
    assert finding.place == Place("a.docx", paragraph=paragraph, page=page)


def test_what_cannot_be_judged_is_a_hint_with_its_reason_and_the_code_of_its_rule():
    [finding] = judged(Undecided({"what": "x"}, reason="the font of {what} is not there"))
    assert finding.kind.code == "ZZ101"
    assert finding.kind.severity is Severity.INFO
    assert finding.kind.message == UNDECIDED
    assert finding.data["reason"] == Phrase("the font of {what} is not there")
    assert message(finding) == "Không xét được: the font of x is not there."

import pytest

from generator.check.rules import appendix as rules
from generator.check.subjects import Paper
from generator.document import view
from generator.document.recognise.components import Appendix, Components, PageNumber, Regime, Start
from tests.check.rules.spoiling import codes
from tests.check.rules.spoilt import look, say
from tests.check.rules.views import A4, line, plain, seen

BOLD = {"bold": True}


def labelled(*labels, **parts):
    found = tuple(Appendix((line(label, look=BOLD),) if label else (), **parts) for label in labels)
    return seen(components=Components(Regime.ND30, appendices=found))


def count(rule, *labels, **parts):
    return len(list(rule(labelled(*labels, **parts))))


@pytest.mark.parametrize(
    ("label", "faults"),
    [("Phụ lục", 0), ("Phụ lục II", 0), ("PHỤ LỤC", 1), ("Biểu số 01", 0), ("MẪU SỐ 1", 0)],
)
def test_the_word_is_in_small_letters(label, faults):
    assert count(rules.appendix_label_look, label) == faults


def test_label_and_title_stand_on_lines_of_their_own():
    both = line("Phụ lục: DANH MỤC", look=BOLD)
    broken = line("Phụ lục\nDANH MỤC", look=BOLD)
    for held, faults in ((both, 1), (broken, 0)):
        start = held.text.index("DANH")
        title = type(held)(held.paragraph, held.runs, False, start)
        found = Components(Regime.ND30, appendices=(Appendix((held,), (title,)),))
        said = [f.data["wrong"] for f in rules.appendix_label_look(seen(components=found))]
        assert said.count("must stand on a line of its own") == faults


@pytest.mark.parametrize(
    ("labels", "not_roman", "none", "only", "order"),
    [
        (("Phụ lục",), 0, 0, 0, 0),
        (("Phụ lục I",), 0, 0, 1, 0),
        (("Phụ lục I", "Phụ lục II"), 0, 0, 0, 0),
        (("Phụ lục 01", "Phụ lục 02"), 2, 0, 0, 0),
        (("Phụ lục", "Phụ lục"), 0, 2, 0, 0),
        (("Phụ lục I", "Phụ lục III"), 0, 0, 0, 1),
        (("Phụ lục", "Mẫu số 01"), 0, 0, 0, 0),
    ],
)
def test_appendices_are_numbered_when_there_are_several(labels, not_roman, none, only, order):
    assert count(rules.appendix_number_not_roman, *labels) == not_roman
    assert count(rules.appendix_without_number, *labels) == none
    assert count(rules.only_appendix_numbered, *labels) == only
    assert count(rules.appendices_out_of_order, *labels) == order


def test_what_is_tied_to_a_document_is_called_an_appendix():
    tied = {"attached": (line("(Kèm theo Kế hoạch)"),)}
    assert count(rules.appendix_without_label, "", **tied) == 1
    assert count(rules.appendix_without_label, "", title=(line("DANH MỤC"),), **tied) == 1
    assert count(rules.appendix_without_label, "") == 0
    assert count(rules.appendix_without_label, "Phụ lục", **tied) == 0


@pytest.mark.parametrize(
    ("changed", "found"),
    [({"sz": "26"}, set()), ({"sz": "24"}, {"TT607"}), ({"i": "1"}, {"TT607"})],
)
def test_the_title_is_in_bold_capitals(changed, found):
    assert codes(look("NHIỆM VỤ CỤ THỂ", **changed)) == found


def test_a_title_in_small_letters_is_reported():
    assert codes(say("NHIỆM VỤ CỤ THỂ", "NHIỆM VỤ", "Nhiệm vụ")) == {"TT607"}


def test_a_last_line_of_the_title_in_brackets_is_exempt():
    title = (line("DANH MỤC", look=BOLD), line("(Biểu kèm)", look={"italic": True}))
    assert count(rules.appendix_title_look, "Phụ lục", title=title) == 0


@pytest.mark.parametrize(
    ("start", "faults"), [(Start.HERE, 1), (Start.PAGE, 0), (Start.SECTION, 0)]
)
def test_an_appendix_begins_on_a_new_page(start, faults):
    assert count(rules.appendix_on_a_used_page, "Phụ lục", start=start) == faults


@pytest.mark.parametrize(
    ("start", "number", "numbered", "faults"),
    [
        (Start.SECTION, 1, True, 0),
        (Start.SECTION, None, True, 1),
        (Start.SECTION, 5, True, 1),
        (Start.PAGE, None, True, 1),
        (Start.SECTION, None, False, 0),
    ],
)
def test_an_appendix_counts_its_own_pages(start, number, numbered, faults):
    held = plain("2")
    numbers = (PageNumber(1, "header", held, held.runs[0]),) if numbered else ()
    part = Appendix((line("Phụ lục"),), section=1, start=start)
    found = Components(Regime.ND30, appendices=(part,), page_numbers=numbers)
    sections = (view.Section(A4), view.Section(A4, start=number))
    assert len(list(rules.appendix_pages_counted_on(Paper(view.View(sections), found)))) == faults

import pytest

from generator.check.prose import families, in_brackets, lines_of, prose, reads_as_title, usual_size
from generator.document import view
from generator.document.recognise.components import BodyTable, Components, Numbered, Plain, Regime
from generator.document.recognise.outline import parts
from generator.plan.levels import Level
from tests.check.rules.views import plain, seen


def paper(**components):
    return seen(components=Components(Regime.ND30, **components))


def test_the_text_is_everything_that_says_something_in_its_order():
    found = paper(
        basis=(plain("Căn cứ"),),
        openings=(plain("Mở đầu"),),
        body=(
            Numbered(plain("Phần I"), "Phần I", Level.PART),
            Numbered(plain("1. Một"), "1.", Level.ARABIC),
            BodyTable(view.Table(())),
            Plain(plain("……")),
            Plain(plain("Hai")),
        ),
        closings=(plain("Kết thúc"),),
    )
    words = [each.paragraph.text for each in prose(found)]
    assert words == ["Căn cứ", "Mở đầu", "1. Một", "Hai", "Kết thúc"]
    assert [each.basis for each in prose(found)] == [True, False, False, False, False]


def test_the_usual_size_is_that_of_most_letters_headings_aside():
    heading = plain("1. Một tiêu đề rất dài dài dài", look={"size": 13, "bold": True})
    body = (
        *parts([heading]),
        Plain(plain("Lời văn ở đây", look={"size": 14})),
        Plain(plain("Ngắn", look={"size": 12})),
    )
    assert usual_size(paper(body=body)) == 14
    assert usual_size(paper()) is None


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("Tổ chức thực hiện", True),
        ("Tổ chức thực hiện.", False),
        ("Tổ chức thực hiện:", False),
        ("một " * 16, False),
        ("", False),
    ],
)
def test_short_words_without_an_end_read_as_a_title(words, title):
    assert reads_as_title(words) is title


@pytest.mark.parametrize(("words", "within"), [("(a b)", True), ("(a b).", True), ("(a) b", False)])
def test_what_stands_in_brackets(words, within):
    assert in_brackets(words) is within


@pytest.mark.parametrize(
    ("paragraph", "more"),
    [(plain("Ngắn"), False), (plain("Rất dài " * 40), True)],
)
def test_a_long_paragraph_fills_more_than_a_line(paragraph, more):
    assert (lines_of(paragraph) > 1) is more


@pytest.mark.parametrize(
    "paragraph",
    [plain("a", width=None), plain("a", look={"size": None}), plain(""), plain("a", indent=170)],
)
def test_what_cannot_be_measured_fills_nothing_known(paragraph):
    assert lines_of(paragraph) is None


def test_families_stand_under_one_heading():
    lines = ["1. A", "a) x", "b) y", "2. B", "a) z"]
    found = [p for p in parts([plain(words) for words in lines]) if isinstance(p, Numbered)]
    words = [[part.words for part in family] for family in families(found)]
    assert words == [["A", "B"], ["x", "y"], ["z"]]

import pytest

from generator.document.numbering import Counter
from generator.plan.levels import Level


def numbers(level, count, above=""):
    counter = Counter({}, above)
    return [counter.next(level).printed for _ in range(count)]


@pytest.mark.parametrize(
    ("level", "printed"),
    [
        (Level.ROMAN, ["I.", "II.", "III."]),
        (Level.ARABIC, ["1.", "2.", "3."]),
        (Level.LETTER, ["a)", "b)", "c)"]),
        (Level.DASH, ["-", "-", "-"]),
        (Level.PLUS, ["+", "+", "+"]),
        (Level.PARENTHESIS, ["(1)", "(2)", "(3)"]),
        (Level.PART, ["Phần I", "Phần II", "Phần III"]),
        (Level.CHAPTER, ["Chương I", "Chương II", "Chương III"]),
        (Level.SECTION, ["Mục 1", "Mục 2", "Mục 3"]),
        (Level.ARTICLE, ["Điều 1.", "Điều 2.", "Điều 3."]),
        (Level.NONE, ["", "", ""]),
    ],
)
def test_each_level_is_printed_in_its_way(level, printed):
    assert numbers(level, 3) == printed


def test_points_follow_the_vietnamese_alphabet():
    assert [n[0] for n in numbers(Level.LETTER, 9)] == list("abcdđeghi")


def test_a_decimal_number_is_the_one_above_with_one_more():
    top = Counter({})
    top.next(Level.ARABIC)
    below = top.below(top.next(Level.ARABIC))
    first = below.next(Level.DECIMAL)
    assert first.printed == "2.1."
    assert below.below(first).next(Level.DECIMAL).printed == "2.1.1."


def test_a_roman_two_counts_as_two():
    top = Counter({})
    top.next(Level.ROMAN)
    assert top.below(top.next(Level.ROMAN)).next(Level.DECIMAL).printed == "2.1."


def test_below_a_dash_a_decimal_goes_on_from_the_nearest_number():
    top = Counter({})
    dash = top.below(top.next(Level.ARABIC))
    assert dash.below(dash.next(Level.DASH)).next(Level.DECIMAL).printed == "1.1."


def test_articles_count_on_through_the_document_and_points_begin_again():
    document = {}
    first, second = Counter(document), Counter(document)
    assert first.next(Level.ARTICLE).printed == "Điều 1."
    assert second.next(Level.ARTICLE).printed == "Điều 2."
    assert first.next(Level.ARABIC).printed == "1."
    assert second.next(Level.ARABIC).printed == "1."


def test_in_a_table_the_last_dot_is_left_out():
    counter = Counter({})
    number = counter.next(Level.ARABIC)
    assert number.in_table == "1"
    assert counter.below(number).next(Level.DECIMAL).in_table == "1.1"

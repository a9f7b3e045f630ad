from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.rich import (
    Note,
    Run,
    escape,
    join,
    merge,
    normalise,
    parse,
    plain,
    style,
    write,
)
from tests.growth import seconds

LETTERS = st.text(alphabet="abđ1 *^[]\\\n!,{_\u0301\u00a0", max_size=14)
RUNS = st.builds(Run, LETTERS, st.booleans(), st.booleans())
NOTES = st.builds(Note, st.lists(RUNS, max_size=3).map(tuple))
RICH = st.lists(st.one_of(RUNS, RUNS, NOTES), max_size=6).map(tuple)


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        ("", ()),
        ("Mục đích", (Run("Mục đích"),)),
        ("**đậm**", (Run("đậm", bold=True),)),
        ("*nghiêng*", (Run("nghiêng", italic=True),)),
        ("***cả hai***", (Run("cả hai", bold=True, italic=True),)),
        ("**Mục đích:** Nâng cao", (Run("Mục đích:", bold=True), Run(" Nâng cao"))),
        ("(**a**)", (Run("("), Run("a", bold=True), Run(")"))),
        ("*a **b** c*", (Run("a ", italic=True), Run("b", True, True), Run(" c", italic=True))),
        ("***a* b**", (Run("a", True, True), Run(" b", bold=True))),
        ("**a *b** c*", (Run("a ", True), Run("b", True, True), Run(" c", italic=True))),
        ("**(a)***(b)*", (Run("(a)", bold=True), Run("(b)", italic=True))),
        ("**Mục đích:**Nâng cao", (Run("Mục đích:", bold=True), Run("Nâng cao"))),
    ],
)
def test_marks_make_bold_and_italics(marked, read):
    assert parse(marked) == read


@pytest.mark.parametrize(
    "literal",
    [
        "* Cơ quan chủ trì: Sở",
        "2*3*4",
        "2 * 3 * 4",
        "** đậm**",
        "**đậm **",
        "KH**CN**",
        "**KH**CN",
        "**a*",
        "*a**",
        "****a****",
        "**",
        "a*",
        "*a\nb*",
        "^[chú thích",
        "a ^ [b]",
        "[a]",
    ],
)
def test_a_mark_that_stands_wrong_is_literal(literal):
    assert parse(literal) == (Run(literal),)


def test_a_star_without_a_partner_stands_outside():
    assert parse("***a**") == (Run("*"), Run("a", bold=True))
    assert parse("**a***") == (Run("a", bold=True), Run("*"))
    assert parse("***a*") == (Run("**"), Run("a", italic=True))


def test_the_nearest_opening_mark_is_the_partner():
    assert parse("*a *b*") == (Run("*a "), Run("b", italic=True))


@pytest.mark.parametrize(
    ("marked", "read"),
    [
        (r"\*a\*", "*a*"),
        (r"\**a*", "*a"),
        (r"\^[a]", "^[a]"),
        (r"\[a\]", "[a]"),
        (r"\\may-chu\chung", r"\\may-chu\chung"),
        (r"\{{ nam }}", r"\{{ nam }}"),
        ("a\\", "a\\"),
    ],
)
def test_a_backslash_makes_a_mark_literal_and_is_one_elsewhere(marked, read):
    assert plain(parse(marked)) == read


def test_two_backslashes_before_a_mark_are_one():
    assert parse(r"\\**a**") == (Run("\\"), Run("a", bold=True))
    assert parse(r"\\\*") == (Run(r"\*"),)


def test_a_note_stands_at_its_place_and_is_no_part_of_the_letters():
    assert parse("a^[Nghị định 30] b") == (Run("a"), Note((Run("Nghị định 30"),)), Run(" b"))
    assert plain(parse("a^[Nghị định 30] b")) == "a b"


def test_a_note_holds_brackets_in_pairs():
    assert parse("^[a [b] c]") == (Note((Run("a [b] c"),)),)
    assert parse(r"^[a \] c]") == (Note((Run("a ] c"),)),)


def test_a_note_may_hold_italics():
    assert parse("^[xem *Luật*]") == (Note((Run("xem "), Run("Luật", italic=True))),)


def test_a_note_within_a_note_is_literal():
    assert parse("^[a ^[b] c]") == (Note((Run("a ^[b] c"),)),)


def test_bold_goes_on_over_a_note():
    bold = (Run("a", bold=True), Note((Run("n"),)), Run(" b", bold=True))
    assert parse("**a^[n] b**") == bold
    assert write(bold) == "**a^[n] b**"


def test_an_unclosed_note_leaves_a_later_one_alone():
    assert parse("^[a ^[b]") == (Run("^[a "), Note((Run("b"),)))


def test_neighbours_that_look_alike_are_one_run():
    assert merge([Run("a"), Run(""), Run("b"), Run("c", bold=True)]) == (
        Run("ab"),
        Run("c", bold=True),
    )


def test_joined_texts_have_the_separator_between():
    assert join([(Run("a"),), (Run("b"),)], "; ") == (Run("a; b"),)
    assert join([]) == ()


def test_a_style_is_laid_over_all_but_notes():
    text = (Run("a", italic=True), Note((Run("n"),)), Run("b"))
    assert style(text, bold=True) == (Run("a", True, True), Note((Run("n"),)), Run("b", True))
    assert style(text, italic=False) == (Run("a"), Note((Run("n"),)), Run("b"))
    assert style(text) == text


def test_bold_that_ends_within_a_word_is_said_of_the_whole_word():
    assert normalise((Run("Mục đí", bold=True), Run("ch"))) == (Run("Mục đích", bold=True),)
    assert normalise((Run("M", bold=True), Run("ục"))) == (Run("Mục"),)


def test_bold_spaces_at_the_edge_are_plain():
    assert normalise((Run(" a ", bold=True), Run("b"))) == (
        Run(" "),
        Run("a", bold=True),
        Run(" b"),
    )
    assert normalise((Run("a ", bold=True), Note(()), Run("b"))) == (
        Run("a ", bold=True),
        Note(()),
        Run("b"),
    )


def test_a_lone_star_between_spaces_needs_no_backslash():
    assert write((Run("* Cơ quan: 2 * 3"),)) == "* Cơ quan: 2 * 3"
    assert write((Run("2*3"),)) == r"2\*3"


def test_brackets_of_a_note_are_escaped_only_where_they_are_no_pairs():
    assert write((Note((Run("a [b]"),)),)) == "^[a [b]]"
    assert write((Note((Run("a] ^[b"),)),)) == r"^[a\] \^\[b]"
    assert write((Note((Run("a]["),)),)) == r"^[a\]\[]"


def test_a_backslash_before_a_mark_is_doubled():
    assert write((Run("a\\"), Note((Run("b\\"),)))) == "a\\\\^[b\\\\]"
    assert write((Run("a\\"),)) == "a\\"
    assert write((Run("!\\", bold=True),)) == "**!\\\\**"


@given(RICH)
def test_what_is_written_is_read_again(rich):
    normal = normalise(rich)
    assert parse(write(rich)) == normal
    assert normalise(normal) == normal
    assert plain(normal) == plain(rich)


@given(LETTERS)
def test_what_is_read_is_normal(marked):
    assert normalise(parse(marked)) == parse(marked)


@given(LETTERS)
def test_an_escaped_value_is_read_letter_for_letter(value):
    assert parse(escape(value)) == merge([Run(value)])


@pytest.mark.parametrize(
    "unit",
    ["*", "^[", "\\", "[*", "a**", "*a ", "**a** ", "^[a] ", "]"],
)
def test_time_grows_with_the_length_alone(unit):
    short, long = (unit * (length // len(unit)) for length in (10_000, 100_000))
    assert seconds(lambda: write(parse(long))) < 40 * seconds(lambda: write(parse(short))) + 0.1


def test_deep_notes_are_no_deep_calls():
    deep = "^[" * 50_000 + "]" * 50_000
    assert len(parse(deep)) == 1

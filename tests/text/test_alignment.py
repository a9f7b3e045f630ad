from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.alignment import (
    MOST_POSTINGS,
    Item,
    align,
    changes,
    folded,
    in_order,
    matches,
    pieces,
)

WORDS = st.sampled_from(["rà", "soát", "thủ", "tục", "năm", "2024", "2025", ";", " "])
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


def item(text, tag=None):
    return Item(folded(text), tag)


def told(old, new):
    """Give changes as text, the old words in brackets and the new ones in braces."""
    before, after = pieces(old), pieces(new)
    found = []
    for change in changes(before, after):
        here, there = "".join(before[slice(*change.old)]), "".join(after[slice(*change.new)])
        if change.same:
            found.append(there)
        else:
            found.append((here and f"[{here}]") + (there and f"{{{there}}}"))
    return "".join(found)


def test_years_and_numbers_are_one_figure():
    assert folded("Năm 2024, đạt 95%") == folded("năm 2025; ĐẠT 97 %")


@given(st.text(max_size=40))
def test_pieces_are_the_whole_text(text):
    assert "".join(pieces(text)) == text


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ("Năm 2024 này", "Năm 2024 này", "Năm 2024 này"),
        ("trong năm 2024.", "trong năm 2025.", "trong năm [2024]{2025}."),
        ("a b", "a b c", "a [b]{b c}"),
        ("", "mới", "{mới}"),
        ("cũ", "", "[cũ]"),
        ("", "", ""),
        # a comma alone is no word that stayed
        (
            "một, hai ba bốn năm sáu",
            "bảy, tám ba bốn năm sáu",
            "[một, hai ]{bảy, tám }ba bốn năm sáu",
        ),
        # nor is one word between long changes
        (
            "x1 x2 x3 giữa y1 y2 y3 còn lại như cũ cả thôi",
            "a1 a2 a3 giữa b1 b2 b3 còn lại như cũ cả thôi",
            "[x1 x2 x3 giữa y1 y2 y3 ]{a1 a2 a3 giữa b1 b2 b3 }còn lại như cũ cả thôi",
        ),
        # two texts that have next to nothing in common are not woven into one
        (
            "Văn phòng Sở và các đơn vị liên quan",
            "Thanh tra huyện, thành phố và",
            "[Văn phòng Sở và các đơn vị liên quan]{Thanh tra huyện, thành phố và}",
        ),
    ],
)
def test_changes_are_told_as_a_reader_wants_them(old, new, marked):
    assert told(old, new) == marked


@given(TEXTS, TEXTS)
def test_changes_hold_both_texts_whole(old, new):
    before, after = pieces(old), pieces(new)
    found = changes(before, after)
    assert [n for c in found for n in range(*c.old)] == [*range(len(before))]
    assert [n for c in found for n in range(*c.new)] == [*range(len(after))]
    for change in found:
        if change.same:
            assert before[slice(*change.old)] == after[slice(*change.new)]


@given(st.lists(TEXTS, max_size=8), st.lists(TEXTS, max_size=8))
def test_an_alignment_holds_every_text_once_and_in_order(old, new):
    pairs = align([*map(item, old)], [*map(item, new)])
    assert [i for i, _ in pairs if i is not None] == [*range(len(old))]
    assert [j for _, j in pairs if j is not None] == [*range(len(new))]


@given(st.lists(TEXTS, max_size=8), st.lists(TEXTS, max_size=8))
def test_nothing_has_two_partners(old, new):
    pairs = matches([*map(item, old)], [*map(item, new)])
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)


@given(st.lists(TEXTS, max_size=8))
def test_every_text_is_found_in_its_own_list(texts):
    items = [*map(item, texts)]
    assert matches(items, items) == [(n, n) for n in range(len(items))]
    assert align(items, items) == [(n, n) for n in range(len(items))]


def test_a_changed_text_is_found_wherever_it_stands():
    old = [item("Rà soát thủ tục hành chính nội bộ"), item("Tuyên truyền pháp luật về biển")]
    new = [item("Tuyên truyền pháp luật về biển, đảo"), item("Rà soát lại thủ tục hành chính")]
    assert matches(old, new) == [(0, 1), (1, 0)]


def test_texts_of_another_kind_are_never_paired():
    assert matches([item("Một câu", "a")], [item("Một câu", "b")]) == []


def test_half_of_the_words_make_a_text_the_same():
    assert matches([item("một hai ba bốn")], [item("một hai ba chín")]) == [(0, 0)]
    assert matches([item("một hai ba bốn")], [item("một sáu bảy chín")]) == []


def test_words_that_stand_in_every_text_still_find_one():
    many = MOST_POSTINGS + 20
    old = [item("Thực hiện báo cáo quý") for _ in range(many)]
    new = [item("Thực hiện báo cáo tháng") for _ in range(many)]
    assert len(matches(old, new)) == many


def test_the_longest_row_that_grows_is_kept():
    assert in_order([(0, 2), (1, 0), (2, 1), (3, 3)]) == [(1, 0), (2, 1), (3, 3)]
    assert in_order([]) == []


def test_a_thousand_texts_are_paired():
    stems = ["rà soát", "tuyên truyền", "kiểm tra", "báo cáo", "tập huấn", "thống kê", "đào tạo"]
    names = [f"{a}{b}{c}" for a, b, c in product("abcdefghij", repeat=3)]
    old = [item(f"{stems[n % 7]} việc {name} trong năm") for n, name in enumerate(names)]
    new = [item(f"{stems[n % 7]} việc {name} mới năm") for n, name in enumerate(names)]
    assert matches(old, new[::-1]) == [(n, 999 - n) for n in range(1000)]


def test_what_lost_its_candidates_to_others_is_looked_at_again():
    old = [item(f"Việc chung của đơn vị {'rất ' * n}nhỏ") for n in range(40)]
    new = [item(f"Việc chung của đơn vị {'rất ' * n}lớn") for n in range(40)]
    assert len(matches(old, new)) == 40

"""A document as the blocks that have a digest each."""

from __future__ import annotations

from msgspec.structs import replace

from generator.document.blocks import Column
from generator.document.digests import digests
from generator.pull.units import Part, ended_as, shown, units, with_numbers
from generator.text.rich import Run
from tests.pull.given import Given


def test_the_blocks_have_the_digests_of_the_document_in_their_order():
    given = Given()
    assert [unit.digest for unit in given.ours] == list(digests(given.document))


def test_each_block_knows_what_it_is_and_where_it_comes_from():
    given = Given()
    assert [unit.part for unit in given.ours[:4]] == [
        Part.HEAD,
        Part.FOOT,
        Part.SUBJECT,
        Part.SUBJECT,
    ]
    assert [unit.nth for unit in given.ours if unit.part is Part.SUBJECT] == [0, 1]
    assert given.unit("Một việc").origin.first == 15
    assert given.unit("Việc thứ nhất").fields[0] == "Việc thứ nhất"
    assert given.part(Part.TITLE).section == 1


def test_the_last_block_of_a_text_is_ended():
    given = Given()
    assert [shown(unit.words) for unit in given.ours if unit.ended] == ['Trên đây là "kế hoạch"']


def test_the_words_are_shown_without_signs():
    given = Given()
    assert shown(given.unit("Mục đích: ").words) == "Mục đích: Một câu đậm."
    row = shown(given.unit("Việc thứ nhất").words)
    assert row == "Việc thứ nhất | Văn phòng Sở | Báo cáo / Sổ |"


def bare(document):
    """What was read on paper does not say which column holds numbers."""

    def without(blocks):
        return tuple(
            replace(block, columns=tuple(Column() for _ in block.columns))
            if hasattr(block, "rows")
            else block
            for block in blocks
        )

    return replace(
        document,
        body=without(document.body),
        appendices=tuple(replace(each, body=without(each.body)) for each in document.appendices),
    )


def test_the_numbers_of_a_table_that_was_read_are_found_by_its_digests():
    given = Given()
    known = {unit.digest for unit in given.ours}
    read = bare(given.document)
    assert [u.digest for u in units(read)] != [u.digest for u in given.ours]
    found = units(with_numbers(read, known, replace(given.document, appendices=())))
    assert [u.digest for u in found] == [u.digest for u in given.ours]


def test_where_no_digest_is_known_they_are_taken_to_be_as_in_the_plan():
    given = Given()
    found = units(with_numbers(bare(given.document), set(), given.document))
    assert [u.digest for u in found] == [u.digest for u in given.ours]


def test_a_table_of_which_the_numbers_are_typed_keeps_them():
    given = Given()
    read = bare(given.document)
    known = {unit.digest for unit in units(read)}
    found = with_numbers(read, known, given.document)
    assert [u.digest for u in units(found)] == [u.digest for u in units(read)]


def test_a_last_paragraph_without_the_end_mark_is_read_as_with_it():
    ours = Given().ours
    last = next(n for n, unit in reversed([*enumerate(ours)]) if unit.ended)
    new = replace(ours[last], words="Đoạn mới.", line=(Run("Đoạn mới."),))
    theirs = [*ours[: last + 1], new, *ours[last + 1 :]]
    assert ended_as(theirs, ours, frozenset())[last + 1].words == "Đoạn mới"
    assert ended_as(theirs, ours, {new.digest})[last + 1].words == "Đoạn mới."
    unchanged = ended_as(ours, ours, frozenset())
    assert [unit.words for unit in unchanged] == [unit.words for unit in ours]

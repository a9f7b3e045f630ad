from generator.standard.rows import ROWS


def test_every_row_is_there_once():
    ids = [row.id for row in ROWS]
    assert len(set(ids)) == len(ids) > 130


def test_every_part_is_counted_without_a_gap():
    parts = {}
    for row in ROWS:
        part, number = row.id.split("-")
        parts.setdefault(part, []).append(int(number))
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in parts.values())

from generator.check.rules.sums import sum_wrong
from generator.document.blocks import RowKind
from tests.check.rules.saying import appendix, data, row, table


def made(*amounts, total, **more):
    rows = [row(str(n), "Việc", amount) for n, amount in enumerate(amounts, 1)]
    return table(*rows, row("", "Cộng", total, kind=RowKind.TOTAL), **more)


def test_a_sum_that_does_not_add_up_is_found_with_the_right_one():
    assert data(sum_wrong, made("1.000", "20", total="1.030")) == [
        {"found": "1.030", "right": "1.020"}
    ]


def test_a_table_of_an_appendix_is_added_up_too():
    assert len(data(sum_wrong, appendices=(appendix(made("1", "2", total="4")),))) == 1


def test_a_sum_that_adds_up_is_silent():
    assert data(sum_wrong, made("1.000", "", "-", "20", total="1.020")) == []


def test_what_is_not_all_numbers_is_not_judged():
    assert data(sum_wrong, made("1.000", "theo thực tế", total="1.030")) == []
    assert data(sum_wrong, made("1.000", total="1.030")) == []
    assert data(sum_wrong, made("1", "2", total="nhiều")) == []


def test_sums_of_groups_count():
    rows = (
        row("I", "Nhóm", "30", kind=RowKind.GROUP),
        row("1", "a", "10"),
        row("2", "b", "10"),
        row("II", "Nhóm", "40", kind=RowKind.GROUP),
    )
    assert data(sum_wrong, table(*rows, row("", "Cộng", "70", kind=RowKind.TOTAL))) == []


def test_rows_that_are_parts_of_others_are_not_judged():
    rows = (row("1", "a", "10"), row("1.1", "b", "10"), row("", "Cộng", "11", kind=RowKind.TOTAL))
    assert data(sum_wrong, table(*rows)) == []


def test_a_paragraph_is_no_table():
    assert data(sum_wrong, "Cộng: 5") == []

import pytest

from generator.check.catalogue import rules
from generator.finding import Severity
from generator.standard.rows import ROWS, Row
from tests.check.made_up import made_up
from tools.generated import main
from tools.rules import OUTPUT, REASONS, document, doubtful, judged, page, without

ONE, TWO = Row("PG-01", "Khổ giấy", Severity.ERROR), Row("PG-02", "Lề", Severity.ERROR)


def find(_):
    """Lề trái không đúng quy định.

    Lề hẹp thì mất chữ.

    Sai: 20 mm.
    Đúng: 30 mm.
    """
    return ()


def test_a_page_has_heading_reason_examples_and_facts():
    assert page(made_up(find)) == (
        "### ZZ101 Lề trái không đúng quy định\n\nLề hẹp thì mất chữ.\n\n"
        "- **Sai:** 20 mm.\n- **Đúng:** 30 mm.\n\n"
        "*Lỗi*; khoản 1 Mục I Nghị định số 30/2020/NĐ-CP; "
        "chương trình tự sửa được với --fix."
    )


@pytest.mark.parametrize(
    ("ruled", "reasons", "said"),
    [
        ({"PG-01"}, {"PG-02"}, []),
        ({"PG-01"}, set(), ["PG-02: no rule and no reason"]),
        ({"PG-01", "PG-02"}, {"PG-02"}, ["PG-02: a rule, and a reason for none"]),
        ({"PG-01", "XX-01"}, {"PG-02"}, ["XX-01: there is no such row"]),
    ],
)
def test_a_row_has_a_rule_or_a_reason(ruled, reasons, said):
    assert doubtful((ONE, TWO), ruled, reasons) == said


def test_a_row_without_a_rule_is_listed_with_its_reason():
    last = without((ONE, TWO), {"PG-02": "không đo được"}).splitlines()[-1]
    assert last == "| PG-02 | Lề | không đo được |"


def test_every_row_of_the_decree_has_a_rule_or_a_reason():
    assert doubtful(ROWS, judged(rules().values()), REASONS) == []


def test_the_page_of_the_rules_is_fresh():
    assert main({OUTPUT: document()}, ["--check"]) == 0

import pytest

from generator.check.select import Selection, nearest, unknown
from generator.finding import Finding, Kind, Place, Severity


@pytest.mark.parametrize(
    ("select", "ignore", "kept"),
    [
        ((), (), True),
        (("KT",), (), True),
        (("KT101",), (), True),
        (("TT",), (), False),
        ((), ("KT",), False),
        ((), ("KT102",), True),
        (("KT101",), ("KT",), True),
        (("KT",), ("KT101",), False),
        (("KT1",), ("KT1",), False),
    ],
)
def test_the_longer_beginning_of_a_code_decides(select, ignore, kept):
    assert Selection(select, ignore).keeps("KT101") is kept


@pytest.mark.parametrize(
    ("least", "shown"),
    [(Severity.INFO, True), (Severity.WARNING, True), (Severity.ERROR, False)],
)
def test_what_weighs_too_little_is_not_shown(least, shown):
    finding = Finding(Kind("KT101", "x", severity=Severity.WARNING), Place())
    assert Selection(least=least).shows(finding) is shown


def test_a_beginning_that_no_code_has_is_named():
    assert unknown(("KT", "KTT", "TT101"), ("KT101",)) == ["KTT", "TT101"]


def test_the_nearest_code_is_guessed_and_nothing_where_none_is_near():
    assert nearest("kt110", ("KT101", "VD110")) == "KT101"
    assert nearest("????", ("KT101",)) == ""

import pytest

from generator.check.lists import list_faults
from generator.document.recognise.components import Item
from tests.check.rules.views import line


def said(*rows, last=""):
    items = []
    for row in rows:
        mark = row[0] if row[0] in "-–•" else ""
        items.append(Item(line(row), mark, row[len(mark) :].strip()))
    return [fault.data["wrong"] for fault in list_faults(tuple(items), last)]


DASH, SEMICOLON, STOP = "must begin with “-”", "must end with “;”", "must end with a full stop"


@pytest.mark.parametrize(
    ("rows", "last", "faults"),
    [
        (("- Sở A;", "- Sở B;"), "", []),
        (("- Sở A;", "- Sở B."), ".", []),
        (("- Sở A;", "- Sở B;"), ".", [STOP]),
        (("- Sở A,", "- Sở B;"), "", [SEMICOLON]),
        (("– Sở A;",), "", [DASH]),
        (("Sở A;",), "", [DASH]),
        (("- Sở A, Sở B", "và Sở C;", "- Sở D;"), "", []),
        (("- Sở A, Sở B", "và Sở C", "- Sở D;"), "", [SEMICOLON]),
        ((), ".", []),
    ],
)
def test_the_signs_of_a_list(rows, last, faults):
    assert said(*rows, last=last) == faults

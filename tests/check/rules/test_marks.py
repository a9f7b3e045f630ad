import pytest

from generator.check.rules.marks import address_look
from generator.document.recognise.components import Components, Regime
from tests.check.rules.spoiling import codes
from tests.check.rules.views import plain, seen


@pytest.mark.parametrize(("size", "faults"), [(11, 0), (12, 0), (10, 1), (14, 1)])
def test_an_address_has_size_11_to_12(size, faults):
    paragraph = plain("Điện thoại: 0221", look={"size": size})
    found = Components(Regime.ND30, address=(paragraph,))
    assert len(list(address_look(seen(components=found)))) == faults


def test_other_words_at_the_foot_are_no_address():
    found = Components(Regime.ND30, address=(plain("Tệp: ke-hoach.docx"),))
    assert list(address_look(seen(components=found))) == []


def test_a_mark_of_the_wrong_size_is_reported():
    assert codes(lambda file: file.look("HỎA TỐC", sz="32"), "LETTER") == {"TT151"}

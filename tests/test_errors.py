import pytest

from generator.errors import GeneratorError


class MissingError(GeneratorError):
    code = "ZZ900"


def test_an_error_carries_data_and_no_sentence():
    with pytest.raises(GeneratorError) as caught:
        raise MissingError(path="a")
    assert caught.value.data == {"path": "a"}
    assert caught.value.findings == ()
    assert str(caught.value) == "('ZZ900', {'path': 'a'})"

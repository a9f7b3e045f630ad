import pytest

from generator.rollover.schema_line import schema_line
from generator.source.read import read


def test_the_way_to_the_schema_is_found():
    text = "# yaml-language-server: $schema=../s.json\nloai: kế hoạch\n"
    start, end, way = schema_line(read(text, "a"))
    assert text[start:end] == way == "../s.json"


@pytest.mark.parametrize("line", ["# yaml-language-server: $schema=https://x.vn/s.json", "# a"])
def test_an_address_or_another_comment_is_none(line):
    assert schema_line(read(f"{line}\nloai: kế hoạch\n", "a")) is None

from generator.rollover.walk import pair, parts
from generator.source.read import read

ROOT = read("Loại: a\nnoi_dung:\n  - Mục đích:\n      - b\n", "a.yaml").root


def test_every_text_is_given_with_the_keys_above_it():
    assert [(part.scalar.text, part.path, part.is_key) for part in parts(ROOT)] == [
        ("Loại", ("loai",), True),
        ("a", ("loai",), False),
        ("noi_dung", ("noi_dung",), True),
        ("Mục đích", ("noi_dung", "muc_dich"), True),
        ("b", ("noi_dung", "muc_dich"), False),
    ]


def test_a_key_is_found_in_any_spelling():
    assert pair(ROOT, "loai")[1].text == "a"
    assert pair(ROOT, "nam") is None
    assert pair(None, "nam") is None
    assert list(parts(None)) == []

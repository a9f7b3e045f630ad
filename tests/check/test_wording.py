from generator.check.wording import words


def plain(text):
    return [word.plain for word in words(text)]


def test_words_are_compared_small_and_with_one_place_for_the_tone():
    assert plain("Hoà Bình") == ["hòa", "bình"]


def test_addresses_are_no_words():
    assert plain("xem https://a.gov.vn/bcd và b@c.vn, tệp a.docx nhé") == [
        "xem",
        "và",
        "tệp",
        "nhé",
    ]


def test_punctuation_parts_words():
    assert [word.joined for word in words("một hai, ba")] == [False, True, False]


def test_an_address_parts_words():
    assert [word.joined for word in words("một b@c.vn hai")] == [False, False]


def test_parts_of_codes_are_not_whole():
    assert [word.whole for word in words("KH-UBND H'leo 5kg tốt")] == [
        True,
        True,
        False,
        False,
        False,
        True,
    ]

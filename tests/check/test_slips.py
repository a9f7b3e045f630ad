import pytest

from generator.check.slips import near, slips


def found(text):
    return [(text[slip.first.start : slip.last.end], slip.right) for slip in slips(text)]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("tuyên truyền phát luật cho người dân", "pháp luật"),
        ("công khai, mình bạch", "minh bạch"),
        ("các điểm hình tiên tiến", "điển hình tiên tiến"),
        ("công tác tuyên tuyền", "công tác tuyên truyền"),
        ("NHIÊM VỤ", "nhiệm vụ"),
        ("Thưc hiện nhiệm vụ", "thực hiện nhiệm vụ"),
        ("trách nhiệm vủa người đứng đầu", "của người"),
        ("hoạt độgn hằng ngày", "hoạt động"),
        ("có trách nhệm", "có trách nhiệm"),
    ],
)
def test_a_word_one_slip_away_from_a_phrase_is_found(text, right):
    assert [each for _, each in found(text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        "văn bản hành chính",  # not «ban hành»
        "người thi hành vi phạm",
        "toàn bộ phần mềm",
        "thiết bị phát, luật mới",  # a comma between
        "xã Phát Luật",  # a name
        "anh Mình Bạch",
        "tái phạm, tố giác, tháo dỡ",
        "ở bản hành nghề",
        "Tt do",
        "KH phát-luật",
    ],
)
def test_words_that_belong_elsewhere_are_silent(text):
    assert found(text) == []


def test_one_wrong_word_is_told_once():
    assert len(found("thực hiên nhiệm vụ")) == 1


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("hiên", "hiện"), ("tuyền", "truyền"), ("độgn", "động"), ("tình", "tìm"), ("vủa", "của")],
)
def test_a_slip_is_near(wrong, right):
    assert near(wrong, right)


@pytest.mark.parametrize(
    ("wrong", "right"), [("tái", "tội"), ("dỡ", "gỡ"), ("tt", "tự"), ("nhiệm", "vụ")]
)
def test_another_word_is_far(wrong, right):
    assert not near(wrong, right)

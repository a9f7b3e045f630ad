import pytest

from generator.check.rules.joints import joint_of_phrase_missing
from generator.standard.joints import JOINTS
from tests.check.rules.saying import data


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("các tổ chức chính trị xã hội trong tỉnh", "chính trị - xã hội"),
        ("tiếp công dân; phòng chống tham nhũng,...", "phòng, chống tham nhũng"),
        ("đội ngũ cán bộ công chức, viên chức", "cán bộ, công chức, viên chức"),
    ],
)
def test_a_phrase_without_its_comma_or_hyphen_is_a_hint(text, right):
    assert [each["right"] for each in data(joint_of_phrase_missing, text)] == [right]


@pytest.mark.parametrize(
    "text",
    [
        *JOINTS.values(),
        "Phòng Kinh tế xã hội",
        "kinh tế, xã hội",
        "thi đua - khen thưởng",
        "cán bộ công chức xã",
        "theo chuyên đề “phát triển kinh tế xã hội”",
    ],
)
def test_what_has_its_mark_or_is_a_name_is_silent(text):
    assert data(joint_of_phrase_missing, text) == []

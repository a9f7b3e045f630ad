import pytest

from generator.standard.joints import JOINTS


@pytest.mark.parametrize(("bare", "right"), JOINTS.items())
def test_only_the_first_joint_is_missing(bare, right):
    first = min((right.index(joint), joint) for joint in (", ", " - ") if joint in right)[1]
    assert right.replace(first, " ", 1) == bare


def test_what_is_right_is_nowhere_wrong():
    assert not set(JOINTS) & set(JOINTS.values())

from generator.standard.capitals import KINDS, ORGANS, PROVINCES


def test_the_organs_have_their_capitals():
    assert {"Sở Khoa học và Công nghệ", "Ủy ban nhân dân", "Bộ Công Thương"} <= set(ORGANS)


def test_provinces_that_ended_and_those_of_today_are_there_once():
    assert {"Hưng Yên", "Lào Cai"} <= set(PROVINCES)
    assert len(set(PROVINCES)) == len(PROVINCES)


def test_kinds_begin_with_a_small_letter():
    assert all(kind == kind.lower() for kind in KINDS)

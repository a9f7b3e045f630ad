from generator.check.once import Once
from tests.check.rules.saying import document


def test_a_thing_is_worked_out_once_for_one_subject():
    worked = []
    once = Once(lambda subject: worked.append(subject) or len(worked))
    first, second = document("a"), document("a")
    assert (once(first), once(first)) == (1, 1)
    assert once(second) == 2  # equal, and yet another
    assert once(first) == 3  # only the last one is remembered

from tests.growth import calls, seconds


def squares(count):
    return [len(str(a * b)) for a in range(count) for b in range(count)]


def line(count):
    return [len(str(a)) for a in range(count)]


def test_what_grows_with_the_square_is_told_from_what_grows_in_proportion():
    assert calls(lambda: line(1000)) < 12 * calls(lambda: line(100))
    assert calls(lambda: squares(100)) > 50 * calls(lambda: squares(10))


def test_the_same_work_is_the_same_number_of_calls():
    assert len({calls(lambda: squares(20)) for _ in range(5)}) == 1


def test_the_processor_spends_time_on_work():
    assert seconds(lambda: squares(100)) > 0

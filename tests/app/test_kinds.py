from generator.app.kinds import all_codes, all_kinds
from generator.check.catalogue import rules


def test_rules_come_first_and_the_others_in_the_order_of_their_codes():
    codes = list(all_codes())
    count = len(rules())
    assert codes[:count] == list(rules())
    assert codes[count:] == sorted(codes[count:])


def test_kinds_and_errors_of_every_room_are_there():
    assert {"YA001", "DL001", "SO003", "DX001", "MT104", "SL001", "CD001", "TM001"} <= set(
        all_kinds()
    )


def test_every_code_is_its_kinds():
    assert all(code == kind.code for code, kind in all_kinds().items())

from generator.finding import Finding, Kind, Lines, Place


def test_an_origin_begins_at_its_first_letter():
    assert Lines("a.yaml", 3, 5, 7).place == Place("a.yaml", 3, 7)


def test_a_finding_needs_no_data():
    kind = Kind("ZZ001", "Odd.")
    assert Finding(kind, Place()).data == {}


def test_how_a_fault_is_mended_does_not_make_it_another():
    kind = Kind("ZZ001", "Odd.")
    assert Finding(kind, Place(), fix=()) == Finding(kind, Place())

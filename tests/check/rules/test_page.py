import pytest

from tests.check.rules.spoiling import codes, data


def margin(side, twips, section=0):
    return lambda file: file.section(section, "pgMar", **{side: str(twips)})


@pytest.mark.parametrize(
    ("side", "twips"),
    [
        ("top", 1134),
        ("top", 1418),
        ("bottom", 1134),
        ("bottom", 1417),
        ("left", 1701),
        ("left", 1985),
        ("right", 850),
        ("right", 992),
        ("right", 1140),
    ],
)
def test_a_margin_within_the_decree_is_silent(side, twips):
    assert codes(margin(side, twips)) <= {"TT115"}


@pytest.mark.parametrize(
    ("side", "twips", "code"),
    [
        ("top", 1110, "KT102"),
        ("top", 1440, "KT102"),
        ("bottom", 1110, "KT103"),
        ("bottom", 1440, "KT103"),
        ("left", 1680, "KT104"),
        ("left", 2000, "KT104"),
        ("right", 830, "KT105"),
        ("right", 1150, "KT105"),
    ],
)
def test_a_margin_outside_the_decree_is_reported(side, twips, code):
    assert code in codes(margin(side, twips))


def test_a_gutter_belongs_to_the_left_margin():
    def edit(file):
        file.section(0, "pgMar", left="1418", gutter="283")

    assert codes(edit) == set()


@pytest.mark.parametrize(("width", "found"), [(11906, 0), (11960, 0), (12240, 1)])
def test_paper_is_a4_give_or_take_a_millimetre(width, found):
    said = data("KT101", lambda file: file.section(0, "pgSz", w=str(width)))
    assert len(said) == found


def landscape(**sides):
    return lambda file: file.section(2, "pgMar", **{side: str(v) for side, v in sides.items()})


@pytest.mark.parametrize(
    "sides",
    [
        {"top": 1134, "bottom": 1134, "left": 1701, "right": 1134},
        {"top": 1701, "bottom": 1134, "left": 1134, "right": 1134},
        {"top": 1134, "bottom": 1701, "left": 1134, "right": 1134},
    ],
)
def test_landscape_takes_the_margins_as_they_are_or_turned(sides):
    assert codes(landscape(**sides), "TWO") == set()


def test_other_landscape_margins_are_a_warning_and_no_error():
    sides = {"top": 1134, "bottom": 1134, "left": 1134, "right": 1134}
    assert codes(landscape(**sides), "TWO") == {"KT106"}


def test_the_message_names_the_margin_as_clerks_write_it():
    assert data("KT102", margin("top", 1440)) == [{"found": "25,4", "least": 20, "most": 25}]

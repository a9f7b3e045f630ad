import pytest

from generator.text.cycle import like, named, year_of


@pytest.mark.parametrize(
    ("year", "name"),
    [(1968, "Mậu Thân"), (2023, "Quý Mão"), (2024, "Giáp Thìn"), (2025, "Ất Tỵ"),
     (2026, "Bính Ngọ"), (1984, "Giáp Tý")],
)  # fmt: skip
def test_a_year_has_its_name(year, name):
    assert named(year) == name
    assert year_of(name, year + 20) == year


@pytest.mark.parametrize(("name", "year"), [("Ất Tị", 2025), ("quí mẹo", 2023), ("KỶ  HỢI", 2019)])
def test_a_name_is_known_in_any_spelling(name, year):
    assert year_of(name, 2024) == year


def test_a_name_comes_again_after_sixty_years():
    assert year_of("Giáp Thìn", 1970) == 1964


def test_a_pair_that_does_not_come_is_no_year():
    assert year_of("Giáp Sửu", 2024) is None


@pytest.mark.parametrize(
    ("model", "shown"),
    [("GIÁP THÌN", "ẤT TỴ"), ("giáp thìn", "ất tỵ"), ("Giáp Thìn", "Ất Tỵ")],
)
def test_letter_case_is_that_of_the_model(model, shown):
    assert like("Ất Tỵ", model) == shown

from datetime import date

import pytest

from generator.plan.load import load
from generator.rollover.issue import issue
from generator.source.edits import apply
from generator.source.read import read

DAY = date(2026, 1, 19)
OFFICE = "co_quan: {ten: Sở Y tế, ky_hieu: SYT}\n"
HEAD = "loai: kế hoạch\nnam: 2026\n"


def issued(text, day=DAY):
    source = read(text, "a.yaml")
    new = apply(source.text, issue(source, load(source).plan, "12", day))
    assert read(new, "a.yaml").findings == []
    return new


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("so:\nngay:\n", "so: 12\nngay: 19/01/2026\n"),
        ("so:      # trống\nngay: tháng 01/2026\n", "so: 12      # trống\nngay: 19/01/2026\n"),
        ('so: "11"\nngay: 2026\n', "so: 12\nngay: 19/01/2026\n"),
        ("", "so: 12\nngay: 19/01/2026\n"),
    ],
)
def test_number_and_date_are_put_into_their_keys(old, new):
    assert issued(HEAD + old + OFFICE) == HEAD + new + OFFICE


def test_keys_that_are_missing_at_the_end_of_a_file_come_on_lines_of_their_own():
    assert issued("loai: kế hoạch") == "loai: kế hoạch\nso: 12\nngay: 19/01/2026"


def test_a_file_without_kind_and_year_gets_them_first():
    assert issued("trich_yeu: A\n") == "so: 12\nngay: 19/01/2026\ntrich_yeu: A\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "(Kèm theo Kế hoạch số     /KH-SYT ngày    tháng 01 năm 2026 của Sở Y tế)",
            "(Kèm theo Kế hoạch số 12/KH-SYT ngày 19 tháng 01 năm 2026 của Sở Y tế)",
        ),
        (
            "(Kèm theo Kế hoạch số …/KH-SYT ngày … tháng … năm 2026)",
            "(Kèm theo Kế hoạch số 12/KH-SYT ngày 19 tháng 01 năm 2026)",
        ),
        (
            "(Kèm theo Kế hoạch số ……/KH-SYT ngày ……)",
            "(Kèm theo Kế hoạch số 12/KH-SYT ngày 19/01/2026)",
        ),
        (
            "(Kèm theo Kế hoạch số 11/KH-SYT ngày 02/01/2026)",
            "(Kèm theo Kế hoạch số 12/KH-SYT ngày 19/01/2026)",
        ),
        ("(Kèm theo Kế hoạch số ……/KH-SYT)", "(Kèm theo Kế hoạch số 12/KH-SYT)"),
        ("(Kèm theo Kế hoạch số ……/KH-UBND ngày ……)", "(Kèm theo Kế hoạch số ……/KH-UBND ngày ……)"),
        (
            "(Ban hành kèm theo Kế hoạch số:      /KH-SYT ngày     tháng     năm 2026)",
            "(Ban hành kèm theo Kế hoạch số: 12/KH-SYT ngày 19 tháng 01 năm 2026)",
        ),
        (
            "Theo Kế hoạch số .../KH-SYT ngày .../.../2026, các phòng",
            "Theo Kế hoạch số 12/KH-SYT ngày 19/01/2026, các phòng",
        ),
        (
            "Thực hiện Kế hoạch số ……/KH-SYT ngày …… này",
            "Thực hiện Kế hoạch số 12/KH-SYT ngày 19/01/2026 này",
        ),
        ("Thực hiện Kế hoạch số ……/KH-SYT ngày ……", "Thực hiện Kế hoạch số ……/KH-SYT ngày ……"),
        ("tại Kế hoạch số ……/KH-SYT về văn thư", "tại Kế hoạch số ……/KH-SYT về văn thư"),
    ],
)
def test_lines_that_repeat_them_are_filled_and_no_others(old, new):
    text = f"{HEAD}so:\nngay:\n{OFFICE}phu_luc:\n  - ten: A\n    kem_theo: '{old}'\n"
    assert issued(text).splitlines()[-1] == f"    kem_theo: '{new}'"


def test_a_file_in_braces_stays_one():
    text = "{loai: kế hoạch, nam: 2026, noi_dung: [a]}\n"
    assert issued(text) == (
        "{loai: kế hoạch, nam: 2026, so: 12, ngay: 19/01/2026, noi_dung: [a]}\n"
    )


def test_a_number_below_ten_is_repeated_as_it_is_printed():
    text = f"{HEAD}{OFFICE}ket_thuc: (Kèm theo Kế hoạch số …/KH-SYT)\n"
    source = read(text, "a.yaml")
    new = apply(text, issue(source, load(source).plan, "5", DAY))
    assert "so: 5\n" in new
    assert new.endswith("số 05/KH-SYT)\n")


def test_without_a_symbol_nothing_is_repeated():
    text = "loai: công văn\nnam: 2026\nso:\nngay:\nket_thuc: (Kèm theo số …/X)\n"
    assert issued(text).endswith("ket_thuc: (Kèm theo số …/X)\n")

import pytest

from generator.plan.load import load
from generator.rollover import reasons
from generator.rollover.changes import Verdict
from generator.rollover.roll import year_of
from generator.source.read import read
from tests.rollover.rolling import after, decisions, rolled


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("so: 12\n", "so:\n"),
        ("so: '12'   # cấp hôm qua\n", "so:    # cấp hôm qua\n"),
        ("so: không\n", "so: không\n"),
        ("so:\n", "so:\n"),
        ("ngay: 05/01/2024\n", "ngay:\n"),
        ("ngay: 2024-01-05\n", "ngay:\n"),
        ("ngay: tháng 01/2024\n", "ngay: tháng 01/2025\n"),
        ("ngay: 2024\n", "ngay: 2025\n"),
        ("ngay: tháng 12/2023\n", "ngay: tháng 12/2024\n"),
        ("ngay: không\n", "ngay: không\n"),
        ('nam: "2024"\n', 'nam: "2025"\n'),
    ],
)
def test_number_and_whole_date_are_cleared_and_the_rest_moves(old, new):
    head = "loai: kế hoạch\n" + ("" if old.startswith("nam") else "nam: 2024\n")
    assert after(head + old) == after(head) + new


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("nguoi_ky: giam_doc\n", reasons.SIGNER),
        ("nguoi_ky:\n  chuc_vu: Giám đốc\n  ho_ten: Nguyễn Văn An\n", reasons.SIGNER),
        ("nguoi_soan: XYZ.(20)\n", reasons.DRAFTER),
        ("luu: VT_nnp\n", reasons.DRAFTER),
        ("luu: VT, nnp\n", reasons.DRAFTER),
    ],
)
def test_people_are_asked_about(line, reason):
    text = f"loai: kế hoạch\nnam: 2024\n{line}"
    assert decisions(rolled(text)) == [reason]
    assert after(text) == text.replace("2024", "2025")


@pytest.mark.parametrize("line", ["luu: VT, VPXT\n", "nguoi_ky: không\n", "nguoi_ky:\n  - a\n"])
def test_what_names_no_person_is_not_asked_about(line):
    assert decisions(rolled(f"loai: kế hoạch\nnam: 2024\n{line}")) == []


@pytest.mark.parametrize(
    ("way", "written"), [("../b.yaml", "../b.yaml"), ("../cơ quan's.yaml", "'../cơ quan''s.yaml'")]
)
def test_the_way_to_the_office_file_stays_valid(way, written):
    text = "dung_chung: b.yaml\nloai: kế hoạch\nnam: 2024\n"
    new = after(text, office=None) if not way else _moved(text, way)
    assert new.startswith(f"dung_chung: {written}\n")
    assert read(new, "a").findings == []


def _moved(text: str, way: str) -> str:
    from generator.rollover.changes import Years
    from generator.rollover.roll import Asked, edits, roll
    from generator.source.edits import apply

    source = read(text, "a.yaml")
    changes = roll(source, load(source).plan, Years(2024, 2025), Asked(way))
    assert changes[0].verdict is Verdict.MOVED
    return apply(text, edits(changes))


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("nam: 2024\nngay: 2023\n", 2024),
        ("ngay: tháng 01/2023\n", 2023),
        ("trich_yeu: Cải cách hành chính năm 2022\n", 2022),
        ("trich_yeu: Cải cách hành chính\n", None),
        ("loai: kế hoạch\n", None),
    ],
)
def test_the_year_of_a_plan_is_what_it_says_first(text, year):
    assert year_of(load(read(text, "a")).plan) == year

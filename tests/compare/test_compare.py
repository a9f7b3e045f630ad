from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings

from generator.compare.compare import Whole, compare
from generator.compare.differences import Part, Verdict
from generator.document.compose import compose
from tests.compare.plans import TEXT, changed, whole
from tests.plan.plans import complete_plans

TO_2025 = (
    ("nam: 2024", "nam: 2025"),
    ("tháng 01/2024", "tháng 01/2025"),
    ("Quý I/2024", "Quý I/2025"),
)


def brief(found):
    return [(c.part.value, c.verdict.value, c.key, c.old.text, c.new.text) for c in found]


def test_the_same_plan_does_not_differ():
    assert changed() == ()


@pytest.mark.parametrize(
    ("replacement", "difference"),
    [
        (
            ("Thường xuyên", "Quý II"),
            ("task", "changed", "thoi_gian", "Thường xuyên", "Quý II"),
        ),
        (
            ("chu_tri: Thanh tra Sở", "chu_tri: Văn phòng Sở"),
            ("task", "changed", "chu_tri", "Thanh tra Sở", "Văn phòng Sở"),
        ),
        (
            ("In tờ rơi về", "In thêm tờ rơi về"),
            (
                "task",
                "changed",
                "viec",
                "In tờ rơi về phòng bệnh mùa hè",
                "In thêm tờ rơi về phòng bệnh mùa hè",
            ),
        ),
        (
            ("Các phòng thuộc Sở", "Các phòng, đơn vị thuộc Sở"),
            ("recipient", "changed", "viec", "Các phòng thuộc Sở", "Các phòng, đơn vị thuộc Sở"),
        ),
        (
            ("  - UBND tỉnh\n  - Các", "  - Các"),
            ("recipient", "dropped", "", "UBND tỉnh", ""),
        ),
        (
            ("Nguyễn Văn An", "Trần Thị Bình"),
            ("signer", "changed", "ho_ten", "Nguyễn Văn An", "Trần Thị Bình"),
        ),
        (
            ("Nâng cao chất lượng", "Nâng cao hơn chất lượng"),
            (
                "subject",
                "changed",
                "trich_yeu",
                "Nâng cao chất lượng năm 2024",
                "Nâng cao hơn chất lượng năm 2024",
            ),
        ),
        (
            ("chữa bệnh", "chữa bệnh 2023"),
            (
                "basis",
                "changed",
                "viec",
                "Căn cứ Luật Khám bệnh, chữa bệnh",
                "Căn cứ Luật Khám bệnh, chữa bệnh 2023",
            ),
        ),
        (
            ("kinh_phi: 10}", "kinh_phi: 15}"),
            ("table", "changed", "kinh_phi", "10", "15"),
        ),
        (
            ("Số tiền", "Kinh phí (đồng)"),
            (
                "table",
                "changed",
                "cot",
                "TT | Nội dung | Số tiền",
                "TT | Nội dung | Kinh phí (đồng)",
            ),
        ),
        (
            ("luu: VT", "luu: VT\ndo_khan: hỏa tốc"),
            ("head", "added", "dau", "", "HỎA TỐC"),
        ),
    ],
)
def test_one_change_is_one_difference(replacement, difference):
    assert brief(changed(replacement)) == [difference]


def test_a_new_task_is_added_and_a_lost_one_dropped():
    extra = "      - viec: Tập huấn sơ cấp cứu cho giáo viên\n        chu_tri: Văn phòng Sở\n"
    spot = "  - Kiểm tra:\n"
    (added,) = changed((spot, extra + spot))
    assert (added.verdict, added.new.text) == (
        Verdict.ADDED,
        "Tập huấn sơ cấp cứu cho giáo viên",
    )
    (dropped,) = compare(whole(TEXT.replace(spot, extra + spot)), whole())
    assert (dropped.verdict, dropped.old.text) == (Verdict.DROPPED, added.new.text)


def test_a_task_under_another_group_is_moved():
    task = "      - viec: In tờ rơi về phòng bệnh mùa hè\n"
    rest = "        chu_tri: Trung tâm Kiểm soát bệnh tật\n        thoi_gian: Thường xuyên\n"
    spot = "  - Kiểm tra:\n"
    (moved,) = changed((task + rest, ""), (spot, spot + task + rest))
    assert (moved.verdict, moved.old.where, moved.new.where) == (
        Verdict.MOVED,
        "Tuyên truyền",
        "Kiểm tra",
    )


def test_points_that_change_places_are_one_move():
    first = "          - Cải thiện quy trình khám bệnh tại các trạm y tế\n"
    second = "          - Bảo đảm thuốc và vật tư thiết yếu cho người dân\n"
    (moved,) = changed((first + second, second + first))
    assert (moved.part, moved.verdict) == (Part.OUTLINE, Verdict.MOVED)
    assert {moved.old.where, moved.new.where} == {"I. 1. a)", "I. 1. b)"}


def test_a_difference_names_its_line_in_both_files():
    (change,) = changed(("mo_dau: Sở", "\n\nmo_dau: Sở"), ("Thường xuyên", "Quý II"))
    line = TEXT[: TEXT.index("viec: In tờ rơi")].count("\n") + 1
    assert (change.old.place.line, change.new.place.line) == (line, line + 2)


def test_the_year_that_moves_everywhere_is_told_apart():
    found = changed(*TO_2025)
    assert found
    assert all(change.yearly for change in found)
    assert {change.key for change in found} >= {"trich_yeu", "thoi_gian", "ngay"}


def test_no_line_is_told_where_it_is_not_known():
    (date,) = (change for change in changed(*TO_2025) if change.key == "ngay")
    assert date.new.place.line is None


def test_another_figure_is_not_the_year_s():
    found = changed(*TO_2025, ("30/6/2024", "30/7/2025"))
    assert [c.new.text for c in found if not c.yearly] == ["30/7/2025"]


def test_a_year_in_a_plan_of_the_same_year_is_no_matter_of_course():
    (change,) = changed(("Quý I/2024", "Quý I/2025"))
    assert not change.yearly


def test_nobody_signing_is_told():
    found = changed(("nguoi_ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}", "nguoi_ky: không"))
    assert {(c.part, c.verdict, c.key) for c in found} == {
        (Part.SIGNER, Verdict.DROPPED, "chuc_vu"),
        (Part.SIGNER, Verdict.DROPPED, "ho_ten"),
    }


def test_differences_come_part_by_part():
    found = changed(("Nguyễn Văn An", "B"), ("Thường xuyên", "Quý II"), ("Nâng cao", "Giữ"))
    assert [c.part for c in found] == [Part.SUBJECT, Part.TASK, Part.SIGNER]


def test_a_thousand_tasks_are_compared():
    def plan(year):
        names = [f"{a}{b}x{c}" for a, b, c in product("abcdefghij", repeat=3)]
        rows = "".join(
            f"  - viec: Rà soát hồ sơ {name} của đơn vị năm {year}\n    chu_tri: Phòng A\n"
            for name in names
        )
        head = TEXT[: TEXT.index("nhiem_vu:")].replace("nam: 2024", f"nam: {year}")
        return whole(f"{head}nhiem_vu:\n{rows}nguoi_ky: không\n")

    old, new = plan(2024), plan(2025)
    found = compare(old, new)
    assert len([c for c in found if c.part is Part.TASK and c.yearly]) == 1000


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(complete_plans())
def test_no_plan_differs_from_itself(plan):
    held = Whole(plan, compose(plan))
    assert compare(held, held) == ()


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(complete_plans(), complete_plans())
def test_what_one_way_adds_the_other_drops(old, new):
    one, other = Whole(old, compose(old)), Whole(new, compose(new))
    forth, back = compare(one, other), compare(other, one)
    for change in forth:
        if change.verdict is Verdict.CHANGED:
            assert change.old.text != change.new.text
    assert compare(one, other) == forth
    assert bool(forth) == bool(back)

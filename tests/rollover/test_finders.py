import pytest

from generator.rollover import reasons
from generator.rollover.changes import Verdict, Years
from generator.rollover.judging import judged, period
from tests.rollover.rolling import HEAD, after, becomes, body, decisions, of, rolled


@pytest.mark.parametrize(
    ("sentence", "new"),
    [
        ("trong năm 2024 và các năm tiếp theo", "trong năm 2025 và các năm tiếp theo"),
        ("tăng bậc so với năm 2023", "tăng bậc so với năm 2024"),
        ("xây dựng kế hoạch năm 2025", "xây dựng kế hoạch năm 2026"),
        ("các năm 2023, 2024 và 2025", "các năm 2024, 2025 và 2026"),
        ("từ tháng 01/2024 đến tháng 12/2024", "từ tháng 01/2025 đến tháng 12/2025"),
        ("tháng 6 năm 2024", "tháng 6 năm 2025"),
        ("Quý I, II/2024; quý I-II/2024", "Quý I, II/2025; quý I-II/2025"),
        ("quý 1.2024, tháng 3.2024", "quý 1.2025, tháng 3.2025"),
        ("Quý III và quý IV/2024", "Quý III và quý IV/2025"),
        ("tháng 01 - 03/2024", "tháng 01 - 03/2025"),
        ("Quý I/2024, quý IV - 2024", "Quý I/2025, quý IV - 2025"),
        ("trước ngày 15/11/2024", "trước ngày 15/11/2025"),
        ("từ 15-20/5/2024", "từ 15-20/5/2025"),
        ("ngày 05 tháng 3 năm 2024", "ngày 05 tháng 3 năm 2025"),
        ("ngày 2024-03-05", "ngày 2025-03-05"),
        ("năm học 2023-2024", "năm học 2024-2025"),
        ("năm học 2024 – 2025", "năm học 2025 – 2026"),
        ("vụ Đông Xuân 2023-2024", "vụ Đông Xuân 2024-2025"),
        ("đến hết năm 2024", "đến hết năm 2025"),
        ("năm tài chính 2024, năm học 2024/2025", "năm tài chính 2025, năm học 2025/2026"),
        ("Xuân 2024, vụ mùa 2024, mùa mưa bão 2024", "Xuân 2025, vụ mùa 2025, mùa mưa bão 2025"),
        ("phương hướng, định hướng năm 2025", "phương hướng, định hướng năm 2026"),
        ("năm **2024**", "năm **2025**"),
        ("năm\n    2024", "năm\n    2025"),
    ],
)  # fmt: skip
def test_a_year_of_the_plan_moves(sentence, new):
    assert becomes(sentence) == new


@pytest.mark.parametrize(
    "sentence",
    [
        "Luật Lưu trữ ngày 21 tháng 6 năm 2024",
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
        "Luật sửa đổi, bổ sung một số điều của Luật Ngân sách ngày 22/11/2019",
        "Hiến pháp năm 2013",
        "Bộ luật Lao động 2019",
        "Công văn ngày 12/3/2024 của UBND tỉnh",
        "giai đoạn 2021-2025",
        "giai đoạn 2021 – 2030, tầm nhìn đến năm 2045",
        "Chiến lược quốc gia đến năm 2030",
        "giai đoạn 2026-2030",
        "TCVN ISO 9001:2015",
        "QCVN 14:2008/BTNMT",
        "tập huấn cho 2024 lượt người",
        "kể từ năm 2010",
        "https://hungyen.gov.vn/2024/papi",
        "Nghị quyết Đại hội nhiệm kỳ 2020-2025",
        "ngày truyền thống 27/7/1947",
        "năm học 2010-2011",
        "số hiệu 1999",
        "định hướng đến năm 2025",
        "Hội nghị Trung ương nhiệm kỳ 2021 - 2026",
    ],
)  # fmt: skip
def test_what_is_not_the_plans_own_stays_and_is_told_of(sentence):
    assert becomes(sentence) == sentence
    assert {verdict for verdict, _, _ in of(sentence)} == {"kept"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("giai đoạn 2020-2024", reasons.PERIOD_ENDED),
        ("tầm nhìn đến năm 2024", reasons.HORIZON_PASSED),
        ("đến năm 2025", reasons.FAR),
        ("năm 2026", reasons.FAR),
        ("Chỉ số PAPI 2024", reasons.UNCLEAR),
        ("các hoạt động 2023-2024", reasons.SPAN_UNCLEAR),
        ("thực hiện “Tháng thanh niên 2024”", reasons.UNCLEAR),
        ("phổ biến Luật Đất đai năm 2024", reasons.LAW_OR_PLAN),
        ("tuyên truyền Luật Giao thông, ngày 15/9/2024 tổ chức thi", reasons.LAW_OR_PLAN),
        ("trước ngày 31/12/24", reasons.SHORT_YEAR),
        ("Năm 2023 đạt 41,2 điểm", reasons.FACT),
        ("Phấn đấu 95% hồ sơ đúng hạn", reasons.TARGET),
        ("năm học 2026-2027", reasons.SPAN_UNCLEAR),
    ],
)
def test_what_is_not_clear_is_left_to_a_person(sentence, reason):
    assert becomes(sentence) == sentence
    assert reason.split("{")[0] in " ".join(decisions(rolled(body(sentence))))


def test_a_comparison_with_figures_still_moves():
    assert becomes("tăng 5% so với năm 2023") == "tăng 5% so với năm 2024"


def test_a_law_with_the_year_of_another_time_stays():
    assert of("Luật Đất đai năm 2013") == [
        ("kept", "Luật Đất đai năm 2013", "Luật Đất đai năm 2013")
    ]


def test_a_deadline_before_a_laws_name_is_the_plans():
    sentence = "Triển khai Luật Lưu trữ trước ngày 28/6/2024"
    assert becomes(sentence) == "Triển khai Luật Lưu trữ trước ngày 28/6/2025"


def test_a_far_aim_that_has_come_is_left_to_a_person():
    assert of("đến năm 2026", 2028) == [("decide", "đến năm 2026", "đến năm 2026")]


@pytest.mark.parametrize("year", [2021, 2027])
def test_a_year_that_would_look_like_the_new_plans_own_is_left_to_a_person(year):
    assert judged(year, Years(2024, year + 1 if year < 2024 else year - 1))[0] is Verdict.DECIDE


@pytest.mark.parametrize(
    ("last", "verdict"), [(2024, Verdict.DECIDE), (2025, Verdict.KEPT), (2018, Verdict.KEPT)]
)
def test_a_period_is_over_the_year_after_its_last(last, verdict):
    assert period(2016, last, Years(2024, 2025))[0] is verdict


# --- variables ----------------------------------------------------------------------------


def test_what_follows_the_year_is_told_of_and_not_edited():
    text = body("trong năm {{ nam }}, so với năm {{ nam - 1 }}")
    found = [(c.verdict.value, c.old, c.new, c.edits) for c in rolled(text)[-2:]]
    assert found == [
        ("moved", "năm 2024", "năm 2025", ()),
        ("moved", "năm 2023", "năm 2024", ()),
    ]


def test_a_bare_variable_follows_the_year_too():
    assert of("PAPI {{ nam }}") == [("moved", "2024", "2025")]


def test_a_span_of_variables_follows_the_year():
    assert of("các hoạt động {{ nam - 1 }}-{{ nam }}") == [("moved", "2023-2024", "2024-2025")]


def test_a_variable_in_a_citation_that_stays_is_written_out():
    sentence = "Nghị định số 5/{{ nam }}/NĐ-CP ngày 05/3/{{ nam }} của Chính phủ về văn thư"
    assert becomes(sentence) == sentence.replace("{{ nam }}", "2024")


def test_a_number_in_an_expression_is_told_of():
    found = rolled(body("lần thứ {{ nam - 2000 }}"))
    assert ("kept", "2000") in [(c.verdict.value, c.old) for c in found]


def test_a_variable_of_the_files_own_moves_where_it_is_said():
    text = f"{HEAD}bien:\n  nam_truoc: 2023\n  han: 15/11/2024\nnoi_dung:\n  - Hạn {{{{ han }}}}.\n"
    assert "nam_truoc: 2024\n  han: 15/11/2025\n" in after(text)


# --- days -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ngày 29/4/2024 (Thứ Hai)", "ngày 29/4/2025 (Thứ Ba)"),
        ("29/4/2024 (thứ hai)", "29/4/2025 (thứ ba)"),
        ("Thứ Hai, ngày 29/4/2024", "Thứ Ba, ngày 29/4/2025"),
        ("THỨ HAI, ngày 29/4/2024", "THỨ BA, ngày 29/4/2025"),
        ("ngày 29/4 (Thứ Hai)", "ngày 29/4 (Thứ Ba)"),
        ("29/4/2024 (thứ 2)", "29/4/2025 (thứ 3)"),
        ("ngày 14/4/2024 (Chủ nhật)", "ngày 14/4/2025 (Thứ hai)"),
        ("20/11/2024 - Thứ Tư", "20/11/2025 - Thứ Năm"),
        ("thứ Tư (20/11/2024)", "thứ Năm (20/11/2025)"),
        ("T4, 20/11/2024", "T5, 20/11/2025"),
        ("20/11/2024 (tức thứ tư)", "20/11/2025 (tức thứ năm)"),
        ("Thứ Tư, 8h00 ngày 20/11/2024", "Thứ Năm, 8h00 ngày 20/11/2025"),
        ("Thứ Tư, ngày 20 tháng 11", "Thứ Năm, ngày 20 tháng 11"),
        ("ngày 20 tháng 11 năm 2024 (Thứ Tư)", "ngày 20 tháng 11 năm 2025 (Thứ Năm)"),
    ],
)
def test_the_day_of_the_week_goes_with_the_date(old, new):
    assert becomes(old) == new


def test_a_day_whose_weekday_is_named_is_looked_at_at_the_turn_of_a_span_too():
    asked = decisions(rolled(body("từ ngày 31/5/2024 (Thứ Sáu) đến ngày 15/6/2024")))
    assert [said[:9] for said in asked] == ["31/5/2025"]


def test_a_bracket_that_is_opened_is_closed_in_the_list():
    assert of("thứ Tư (20/11/2024)") == [("moved", "thứ Tư (20/11/2024)", "thứ Năm (20/11/2025)")]
    assert of("(thứ Tư, 20/11/2024)")[0][1] == "thứ Tư, 20/11/2024"


def test_a_day_of_the_week_that_did_not_fit_is_left_to_a_person():
    found = rolled(body("ngày 29/4/2024 (Thứ Ba)"))
    assert decisions(found) == [reasons.WEEKDAY]
    assert becomes("ngày 29/4/2024 (Thứ Ba)") == "ngày 29/4/2025 (Thứ Ba)"


def test_a_day_of_the_week_apart_from_its_date_is_left_to_a_person():
    apart = "Sáng thứ Tư tại hội trường, ngày 20/11/2024 khai mạc"
    assert decisions(rolled(body(apart))) == [reasons.WEEKDAY_APART]
    assert decisions(rolled(body("họp thứ Hai hằng tuần; ngày 20/11/2024 khai mạc"))) == []


@pytest.mark.parametrize("sentence", ["Hoàn thành trước ngày 15/6", "chậm nhất ngày 15 tháng 6"])
def test_a_deadline_without_a_year_on_a_day_off_is_left_to_a_person(sentence):
    assert [said[:9] for said in decisions(rolled(body(sentence)))] == ["15/6/2025"]
    assert becomes(sentence) == sentence


@pytest.mark.parametrize(
    ("deadline", "asked"),
    [("15/6", 1), ("29/02", 1), ("16/6", 0), ("từ 15/6 đến 16/6", 0), ("3/4/5", 0)],
)
def test_a_deadline_of_a_task_needs_no_year_to_be_looked_at(deadline, asked):
    text = f"{HEAD}nhiem_vu:\n  - viec: Một\n    thoi_gian: {deadline}\n"
    assert len(decisions(rolled(text))) == asked


@pytest.mark.parametrize("day", ["15/6/2024", "02/9/2024", "28/01/2024"])
def test_a_deadline_on_a_day_off_moves_and_is_left_to_a_person(day):
    found = rolled(body(f"hoàn thành trước {day}"))
    new = {"15/6/2024": "Sunday", "28/01/2024": "Tết"}.get(day)
    assert [c.new.endswith("2025") for c in found if c.start > len(HEAD)] == [True]
    assert bool(decisions(found)) is (new is not None)


def test_the_end_of_a_span_is_no_day_of_work():
    assert decisions(rolled(body("từ ngày 01/6/2024 đến ngày 15/6/2024"))) == []


def test_days_off_that_nobody_has_decided_are_said():
    found = rolled(body("hoàn thành trước 10/02/2026"), 2030)
    assert found[-1].verdict is Verdict.DECIDE
    found = rolled(body("hoàn thành trước 12/02/2024"), 2030)
    assert found[-1].reason.message == reasons.OPEN_YEAR


def test_the_last_day_of_february_is_shown_to_a_person():
    assert becomes("trước ngày 29/02/2024") == "trước ngày 28/02/2025"
    assert decisions(rolled(body("trước ngày 29/02/2024"))) == [
        "28/2 is the last day of that month in 2025: is this day meant?"
    ]


def test_a_day_that_is_none_moves_as_it_is():
    assert becomes("ngày 31/11/2024") == "ngày 31/11/2025"


def test_a_bare_year_as_a_deadline_moves():
    text = f"{HEAD}nhiem_vu:\n  - viec: Một\n    thoi_gian: 2024\n"
    assert "thoi_gian: 2025" in after(text)
    assert "thoi_gian: 2019" in after(text.replace("thoi_gian: 2024", "thoi_gian: 2019"))


@pytest.mark.parametrize(("key", "reason"), [("kinh_phi", "a sum"), ("chi_tieu", "a target")])
def test_figures_of_a_task_are_left_to_a_person(key, reason):
    text = f"{HEAD}nhiem_vu:\n  - viec: Một\n    {key}: 12.000.000\n"
    assert [said for said in decisions(rolled(text)) if said.startswith(reason)]


def test_years_that_cannot_be_edited_letter_for_letter_are_left_to_a_person():
    text = f'{HEAD}noi_dung:\n  - "năm 20\\x324 và tiếp"\n'
    assert decisions(rolled(text)) == [reasons.NOT_PLAIN]
    assert after(text) == text.replace("nam: 2024", "nam: 2025")


def test_letters_in_two_pieces_are_read_as_one():
    import unicodedata

    sentence = unicodedata.normalize("NFD", "thực hiện trong năm 2024")
    assert becomes(sentence) == sentence.replace("2024", "2025")


def test_a_heading_moves_and_a_column_key_stays():
    text = (
        f"{HEAD}noi_dung:\n  - Nhiệm vụ năm 2024:\n      - Một\n"
        "  - bang:\n      cot:\n        nam_2024: Năm 2024\n      hang: 2\n"
    )
    new = after(text)
    assert "Nhiệm vụ năm 2025:" in new
    assert "nam_2024: Năm 2025" in new


def test_a_year_in_a_comment_stays_and_is_told_of():
    found = rolled("# năm 2024\n" + HEAD)
    assert (found[0].verdict, found[0].reason.message) == (Verdict.KEPT, reasons.COMMENT)

import pytest

from generator.rollover import reasons
from generator.rollover.changes import Verdict
from tests.rollover.rolling import HEAD, after, becomes, body, decisions, of, rolled

YEARLY = (
    "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh "
    "về cải cách hành chính năm 2024"
)


def test_a_superiors_yearly_plan_is_left_open():
    assert becomes(YEARLY) == (
        "Thực hiện Kế hoạch số ……/KH-UBND ngày …… của UBND tỉnh về cải cách hành chính năm 2025"
    )
    assert decisions(rolled(body(YEARLY))) == [
        "this paper is for one year: write the number and the date of the one for 2025"
    ]


def test_a_date_in_words_is_left_open_figure_by_figure():
    sentence = YEARLY.replace("26/12/2023", "26 tháng 12 năm 2023")
    assert "ngày …… tháng …… năm …… của UBND tỉnh" in becomes(sentence)


def test_a_yearly_plan_whose_title_follows_the_year_is_left_open_too():
    sentence = YEARLY.replace("2024", "{{ nam }}")
    assert becomes(sentence).endswith("cải cách hành chính năm {{ nam }}")
    assert "số ……/KH-UBND" in becomes(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh về CCHC giai đoạn 2021-2025",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
        "Nghị định số 30/2024/NĐ-CP ngày 05/3/2024 của Chính phủ về lương năm 2024",
        "Chỉ thị số 05/CT-UBND ngày 16/5/2019 về PAR INDEX năm 2019 và những năm tiếp theo",
        "Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị",
        "Quyết định số 749/QĐ-TTg ngày 03/6/2020 về chuyển đổi số đến năm 2025",
        "Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh",
    ],
)  # fmt: skip
def test_any_other_citation_stays(sentence):
    assert becomes(sentence) == sentence
    assert {verdict for verdict, _, _ in of(sentence)} == {"kept"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Kế hoạch số 12/KH-UBND ngày 05/01/2024 của UBND tỉnh", reasons.YEARLY_PERHAPS),
        ("Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh", reasons.YEARLY_PERHAPS),
        ("Báo cáo số 9/BC-UBND ngày 05/01/2024 về kết quả năm 2023", reasons.LAST_YEARS_PAPER),
    ],
)
def test_a_paper_that_may_be_for_one_year_stays_and_is_asked_about(sentence, reason):
    assert becomes(sentence) == sentence
    assert decisions(rolled(body(sentence))) == [reason]


def test_a_plan_without_a_date_is_not_asked_about():
    assert of("Kế hoạch số 12/KH-UBND của UBND tỉnh") == [
        ("kept", "Kế hoạch số 12/KH-UBND", "Kế hoạch số 12/KH-UBND")
    ]


@pytest.mark.parametrize("day", ["26/9/2023", "05/01/2022"])
def test_a_plan_of_long_ago_is_not_asked_about(day):
    assert of(f"Kế hoạch số 12/KH-UBND ngày {day} của UBND tỉnh")[0][0] == "kept"


def test_a_cited_period_that_has_ended_is_asked_about():
    sentence = "Kế hoạch số 184/KH-UBND ngày 07/12/2021 về cải cách giai đoạn 2021-2025"
    assert [verdict for verdict, _, _ in of(sentence, 2026)] == ["kept", "decide"]


def test_a_cited_aim_that_lies_behind_is_asked_about():
    sentence = "Quyết định số 7/QĐ-TTg ngày 03/6/2020 về chuyển đổi số đến năm 2025"
    assert [verdict for verdict, _, _ in of(sentence, 2026)] == ["kept", "decide"]


def test_the_plans_own_year_behind_a_citation_still_moves():
    sentence = (
        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, "
        "Sở Nội vụ xây dựng kế hoạch năm 2024"
    )
    assert becomes(sentence) == sentence.replace("năm 2024", "năm 2025")


@pytest.mark.parametrize(
    "sentence",
    [
        'Nghị quyết 57-NQ/TW ngày 22/12/2024 và Chương trình "Sữa học đường 2024"',
        "Kế hoạch số 192/KH-UBND ngày 26/12/2023, đơn vị xây dựng kế hoạch năm 2024",
        "Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh, nhà trường lập kế hoạch năm 2024",
        "Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh và tình hình thực hiện năm 2024",
        "Kế hoạch số 192/KH-UBND ngày 26/12/2023 trong năm 2024",
        "Quyết định số 1/QĐ-UBND ngày 02/01/2024 về Kế hoạch A và Kế hoạch B năm 2024",
        "Quyết định số 1/QĐ-UBND ngày 02/01/2024 về “Năm dữ liệu 2024”",
        "Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 và chương trình công tác năm 2024",
        "Kế hoạch số 12/KH-UBND ngày 02/01/2024 của UBND tỉnh năm 2024",
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về văn thư trong năm 2024",
    ],
)
def test_a_year_that_is_not_surely_the_titles_opens_no_number(sentence):
    paper = sentence[: sentence.index("ngày") + 15]
    assert becomes(sentence).startswith(paper)


def test_a_year_behind_a_law_in_the_same_sentence_is_the_plans_or_asked_about():
    law = "Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024"
    assert becomes(f"{law} và chương trình công tác năm 2024").endswith("công tác năm 2025")
    asked = f"{law} của Quốc hội quy định về lưu trữ trong năm 2024"
    assert decisions(rolled(body(asked))) == [reasons.TITLE_OR_PLAN]


@pytest.mark.parametrize(
    "sentence",
    ["thực hiện Nghị quyết số 57-NQ/TW năm 2024", "triển khai Đề án 06/CP của Chính phủ năm 2024"],
)
def test_a_year_right_behind_a_paper_is_asked_about_alone(sentence):
    assert becomes(sentence) == sentence
    assert decisions(rolled(body(sentence))) == [reasons.TITLE_OR_PLAN]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("của UBND tỉnh ngày 05/01/2024 về CCHC", "của UBND tỉnh ngày …… về CCHC"),
        ("ký ngày 05/01/2024 về CCHC", "ký ngày …… về CCHC"),
        ("(05/01/2024) về CCHC", "(……) về CCHC"),
        ("của UBND tỉnh trước ngày 05/6/2024", "của UBND tỉnh trước ngày 05/6/2025"),
    ],
)
def test_a_date_behind_the_organ_is_the_papers(old, new):
    number = "……" if "……" in new else "12"
    year = "2025" if number == "……" else "2024"
    tail = " năm {}" if "CCHC" in old else ""
    assert becomes(f"Kế hoạch số 12/KH-UBND {old}{tail.format(2024)}") == (
        f"Kế hoạch số {number}/KH-UBND {new}{tail.format(year)}"
    )


def test_another_paper_that_something_is_attached_to_stays():
    sentence = "Quy chế (ban hành kèm theo Quyết định số 24/2023/QĐ-UBND ngày 05/6/2023)"
    assert becomes(sentence) == sentence


def test_an_organ_with_a_comma_in_its_name_has_its_title_behind_it():
    sentence = YEARLY.replace("UBND tỉnh", "Bộ Văn hóa, Thể thao và Du lịch")
    assert becomes(sentence).endswith("năm 2025")


def test_units_named_in_a_title_do_not_end_it():
    sentence = (
        "Quyết định số 5/QĐ-UBND ngày 05/01/2024 của UBND tỉnh về giao biên chế cho Sở Y tế, "
        "Sở Tài chính năm 2024"
    )
    assert becomes(sentence).startswith("Quyết định số ……/QĐ-UBND ngày …… của UBND tỉnh")


def test_every_year_of_a_title_goes_with_it():
    report = "Báo cáo số 300/BC-UBND ngày 05/12/2023 về kết quả năm 2023, nhiệm vụ năm 2024"
    assert becomes(report) == (
        "Báo cáo số ……/BC-UBND ngày …… về kết quả năm 2024, nhiệm vụ năm 2025"
    )


def test_two_citations_in_one_sentence_are_judged_each_by_itself():
    sentence = (
        "Kế hoạch số 1/KH-UBND ngày 02/3/2021 và Kế hoạch số 2/KH-UBND ngày 03/01/2024 "
        "về chuyển đổi số năm 2024"
    )
    assert becomes(sentence) == (
        "Kế hoạch số 1/KH-UBND ngày 02/3/2021 và Kế hoạch số ……/KH-UBND ngày …… "
        "về chuyển đổi số năm 2025"
    )


OWN = (
    f"{HEAD}so: 12\nngay: 19/01/2024\nco_quan:\n  ten: Sở Y tế\n  ky_hieu: SYT\n"
    "phu_luc:\n  - ten: Bảng\n    kem_theo: (Kèm theo Kế hoạch số 12/KH-SYT ngày 19/01/2024)\n"
)


def test_the_documents_own_number_is_left_open_wherever_it_is_repeated():
    new = after(OWN)
    assert "(Kèm theo Kế hoạch số ……/KH-SYT ngày ……)" in new
    assert "so:\nngay:\n" in new


def test_the_documents_own_number_is_known_in_a_sentence_too():
    text = OWN + "noi_dung:\n  - Thực hiện Kế hoạch số 12/KH-SYT ngày 19/01/2024 này.\n"
    own = [c for c in rolled(text) if c.reason.message == reasons.OWN_REPEATED]
    assert len(own) == 2
    assert all(c.verdict is Verdict.MOVED for c in own)

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.check.rules.names import office_name_that_ended
from generator.document.blocks import Paragraph, Role
from tests.check.content import codes, document, faults, quotes, rich, row, table
from tests.check.rules import saying
from tests.growth import calls, seconds

ORGAN, PLACE, EARLY, CITED_LATE, CITED_EARLY = "VD301", "VD302", "VD303", "VD304", "VD305"


@pytest.mark.parametrize(
    "words",
    [
        "Giao Sở Kế hoạch và Đầu tư chủ trì.",
        "Giao Sở KH&ĐT chủ trì.",
        "Theo hướng dẫn của Bộ Thông tin và Truyền thông.",
        "Bộ LĐ-TB&XH hướng dẫn.",
        "SỞ GIAO THÔNG VẬN TẢI",
        "UBND tỉnh Thái Bình chủ trì.",
        "UBND tỉnh Hoà Bình chủ trì.",
        "UBND tỉnh Đăk Nông chủ trì.",
        "Công an huyện Tiên Lữ phối hợp.",
        "UBND huyện Tiên Lữ phối hợp.",
        "UBND thành phố Hưng Yên phối hợp.",
        "UBND các huyện, thị xã, thành phố phối hợp.",
        "UBND các xã, phường, thị trấn phối hợp.",
        "UBND cấp huyện phối hợp.",
        "Tòa án nhân dân huyện Tiên Lữ",
        "Ủy ban Dân tộc hướng dẫn.",
        "Tổng cục Thống kê công bố.",
        "Các Sở: Nội vụ, Kế hoạch và Đầu tư phối hợp.",
    ],
)
def test_an_organ_that_ended_is_named(words):
    assert len(quotes(ORGAN, document(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "trên địa bàn tỉnh Thái Bình",
        "người dân huyện Tiên Lữ",
        "tại thị trấn Khoái Châu",
        "ở cấp huyện",
        "các huyện, thị xã, thành phố",
        "trong 63 tỉnh, thành phố",
        "Ban Tuyên giáo Trung ương",
        "Huyện ủy Tiên Lữ",
    ],
)
def test_a_place_that_ended_is_only_a_hint(words):
    found = document(words)
    assert len(quotes(PLACE, found)) == 1
    assert quotes(ORGAN, found) == []


@pytest.mark.parametrize(
    "words",
    [
        "UBND tỉnh Hưng Yên, Sở Tài chính, Bộ Xây dựng",
        "khu vực châu Á - Thái Bình Dương",
        "tại phường Thái Bình, tỉnh Hưng Yên",
        "xã Quảng Bình",
        "vì hòa bình",
        "tỉnh hòa bình",
        "Việt Nam định hướng",
        "tỉnh Hà Nam Ninh",
        "tỉnh Quảng Nam - Đà Nẵng",
        "UBND tỉnh Bình Dương (cũ)",
        "Sở Kế hoạch và Đầu tư (nay là Sở Tài chính)",
        "Sở Tài chính (trước đây là Sở Kế hoạch và Đầu tư)",
        "Chương trình “Sở Kế hoạch và Đầu tư đồng hành” được duy trì",
        "Trường Chính trị tỉnh Thái Bình",
        "năm 2024, tỉnh Thái Bình đạt 90%",
        "Đề án tỉnh Bà Rịa - Vũng Tàu giai đoạn 2021 - 2025",
        "UBND thành phố Hải Phòng, UBND TP. Hà Nội, UBND thành phố Huế",
        "UBND thành phố",
        "công an các địa phương, thành phố lớn",
        "báo cáo Bộ Tài chính, Hội đồng Dân tộc",
        "Phòng Tài nguyên và Môi trường",
        "theo Kế hoạch số 5/KH-UBND ngày 03/01/2025 của UBND tỉnh Thái Bình",
        "theo Kế hoạch số 5/KH-UBND ngày 03/01/2025 về phát triển tỉnh Thái Bình",
        "theo Thông tư số 5/2023/TT-BTC hướng dẫn Sở Kế hoạch và Đầu tư",
    ],
)
def test_what_is_right_is_silent(words):
    assert codes(document(words), "VD3") == []


@pytest.mark.parametrize(
    ("day", "found"),
    [("30/6/2025", []), ("01/7/2025", [ORGAN]), ("6/2025", []), ("7/2025", [ORGAN])],
)
def test_a_province_is_judged_by_the_day_of_the_document(day, found):
    assert codes(document("UBND tỉnh Thái Bình chủ trì.", day=day), "VD3") == found


@pytest.mark.parametrize(
    ("day", "found"),
    [("28/02/2025", []), ("01/3/2025", [PLACE]), ("31/3/2025", [PLACE]), ("01/4/2025", [ORGAN])],
)
def test_a_department_is_a_hint_in_the_weeks_of_the_change(day, found):
    assert codes(document("Sở Giao thông vận tải chủ trì.", day=day), "VD3") == found


def test_a_document_without_any_date_is_not_judged():
    assert codes(document("UBND tỉnh Thái Bình chủ trì.", day=""), "VD3") == []


def test_the_year_of_the_plan_stands_in_for_its_date():
    plan = document("UBND tỉnh Thái Bình chủ trì.", day="", year="2026")
    assert codes(plan, "VD3") == [ORGAN]
    assert codes(document("UBND tỉnh Thái Bình.", day="", year="2025"), "VD3") == []


def test_the_city_of_bac_ninh_is_under_the_centre_from_its_day_on():
    words = "UBND thành phố Bắc Ninh chủ trì."
    assert codes(document(words, day="19/9/2026"), "VD3") == [ORGAN]
    assert codes(document(words, day="20/9/2026"), "VD3") == []


def test_the_province_of_bac_ninh_ends_on_that_day():
    words = "UBND tỉnh Bắc Ninh chủ trì."
    assert codes(document(words, day="19/9/2026"), "VD3") == []
    (fault,) = faults(ORGAN, document(words, day="20/9/2026"))
    assert fault.data["now"] == "thành phố Bắc Ninh"


def test_what_stands_there_is_said_at_that_day():
    words = "UBND tỉnh Bắc Giang chủ trì."
    assert faults(ORGAN, document(words))[0].data["now"] == "tỉnh Bắc Ninh"
    late = faults(ORGAN, document(words, day="01/10/2026"))
    assert late[0].data["now"] == "thành phố Bắc Ninh"


def test_a_successor_that_took_over_a_part_is_said_to_be_one():
    (fault,) = faults(ORGAN, document("Sở Thông tin và Truyền thông chủ trì."))
    assert fault.data["now"] == "Sở Khoa học và Công nghệ (một phần việc về nơi khác)"


def test_a_district_gives_way_to_the_communes():
    (fault,) = faults(ORGAN, document("Ủy ban nhân dân huyện Tiên Lữ chủ trì."))
    assert fault.data["now"] == "Ủy ban nhân dân xã, phường, đặc khu"
    (fault,) = faults(ORGAN, document("UBND huyện Tiên Lữ chủ trì."))
    assert fault.data["now"] == "UBND xã, phường, đặc khu"


def test_a_name_is_reported_once_with_how_often_it_stands():
    found = document("Sở KH&ĐT chủ trì.", "Sở Kế hoạch và Đầu tư báo cáo.")
    (fault,) = faults(ORGAN, found)
    assert fault.data["times"] == 2
    assert fault.quote == "Sở KH&ĐT"


def test_the_day_up_to_which_the_table_goes_is_said():
    (fault,) = faults(ORGAN, document("Sở KH&ĐT chủ trì."))
    assert fault.data["known"] == "06/10/2026"


def test_the_letterhead_is_judged():
    found = document("Nội dung", head=["UBND TỈNH THÁI BÌNH"], organ=["SỞ NỘI VỤ"])
    assert quotes(ORGAN, found) == ["TỈNH THÁI BÌNH"]


def test_the_place_before_the_date_is_judged_by_its_bare_name():
    head = ["UBND TỈNH BÀ RỊA - VŨNG TÀU"]
    assert quotes(ORGAN, document("x", place="Bà Rịa-Vũng Tàu")) == ["Bà Rịa-Vũng Tàu"]
    (fault,) = faults(ORGAN, document("x", head=head, place="Bà Rịa-Vũng Tàu"))
    assert fault.data["times"] == 2


def test_a_commune_may_bear_the_name_of_a_province_that_ended():
    commune = document("x", organ=["UBND PHƯỜNG THÁI BÌNH"], place="Thái Bình")
    assert codes(commune, "VD3") == []


def test_a_province_that_became_a_city_keeps_its_place_line():
    assert codes(document("x", place="Bắc Ninh", day="01/10/2026"), "VD3") == []


def test_a_recipient_in_a_province_that_ended_is_more_than_a_hint():
    assert quotes(ORGAN, document("x", recipients=["Cổng thông tin tỉnh Hà Nam"])) == [
        "tỉnh Hà Nam"
    ]


def test_names_in_cells_are_found():
    found = document(table(row("1", "Sở Tài nguyên và Môi trường")))
    assert quotes(ORGAN, found) == ["Sở Tài nguyên và Môi trường"]


def test_a_name_that_had_not_begun_is_told():
    words = "Sở Nông nghiệp và Môi trường chủ trì."
    assert quotes(EARLY, document(words, day="10/01/2023")) == ["Sở Nông nghiệp và Môi trường"]
    assert quotes(EARLY, document(words, day="15/02/2025")) == []


def test_a_blank_day_is_taken_to_be_the_last_possible_one():
    words = "UBND thành phố Đồng Nai phối hợp."
    assert quotes(EARLY, document(words, day="2026")) == []
    assert quotes(EARLY, document(words, day="29/4/2026")) == ["thành phố Đồng Nai"]
    assert quotes(EARLY, document(words, day="")) == []


def test_a_name_that_is_to_begin_may_be_written():
    words = "Chuẩn bị thành lập Sở Dân tộc và Tôn giáo."
    assert quotes(EARLY, document(words, day="10/01/2025")) == []


@pytest.mark.parametrize(
    "words",
    [
        "Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND tỉnh Thái Bình về",
        "Thông tư số 12/2025/TT-BTNMT ngày 20/6/2025 về",
        "Kế hoạch số 5/KH-UBND ngày 01/7/2025 của UBND huyện Tiên Lữ về",
        "Kế hoạch số 5/KH-UBND ngày 01/7/2025 của UBND thành phố Hưng Yên về",
    ],
)
def test_a_citation_after_the_end_of_its_organ_is_an_error(words):
    assert len(faults(CITED_LATE, document(words))) == 1


@pytest.mark.parametrize(
    "words",
    [
        "Quyết định số 15/QĐ-UBND ngày 30/6/2025 của UBND tỉnh Thái Bình về",
        "Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND tỉnh Hưng Yên về",
        "Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND thành phố Hải Phòng về",
        "Kế hoạch số 5/KH-SGTVT ngày 15/3/2025 của Sở Giao thông vận tải về",
        "“Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND tỉnh Thái Bình”",
        "Quyết định số 15/QĐ-UBND của UBND tỉnh Thái Bình về",
    ],
)
def test_a_citation_that_can_be_is_silent(words):
    assert faults(CITED_LATE, document(words)) == []


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND thành phố Đồng Nai về", 1),
        ("Thông tư số 5/2024/TT-BNNMT ngày 02/02/2024 về", 1),
        ("Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Đồng Nai về", 0),
        ("Thông tư số 5/2025/TT-BNNMT ngày 02/5/2025 về", 0),
    ],
)
def test_a_citation_before_its_organ_began_is_an_error(words, count):
    assert len(faults(CITED_EARLY, document(words))) == count


def test_time_grows_with_the_length_alone():
    def work(count):
        found = document(*["UBND huyện Tiên Lữ, tỉnh Thái Bình và Sở KH&ĐT. "] * count)
        return calls(lambda: codes(found, "VD3"))

    work(10)
    assert work(4000) < 12 * work(400)


def test_a_long_paragraph_costs_no_more_than_its_letters():
    short, long = (document("UBND huyện Tiên Lữ tỉnh Thái Bình " * n) for n in (100, 1000))
    assert seconds(lambda: codes(long, "VD3")) < 40 * seconds(lambda: codes(short, "VD3")) + 0.3


def test_a_heading_in_capitals_is_read():
    heading = Paragraph(Role.HEADING, rich("**NHIỆM VỤ CỦA UBND TỈNH THÁI BÌNH TRONG NĂM**"))
    assert quotes(ORGAN, document(heading)) == ["TỈNH THÁI BÌNH"]


OWN = [
    {"cu": "Trung tâm Ứng dụng tiến bộ KH&CN", "moi": "Trung tâm Đổi mới", "tu": "1/3/2025"},
    {"cu": "Phòng Chuyên ngành", "moi": "Phòng Quản lý", "tu": ""},
]


def own(text, year="2026"):
    made = saying.document(text)
    made = replace(made, data={"nam": year, "ten_da_doi": OWN})
    return [fault.data["now"] for fault in office_name_that_ended(made)]


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Trung tâm Ứng dụng tiến bộ KH&CN chủ trì.", "Trung tâm Đổi mới"),
        ("giao Trung tâm  Ứng dụng tiến bộ KH & CN thực hiện", "Trung tâm Đổi mới"),
        ("Phòng Chuyên ngành và Phòng Chuyên ngành", "Phòng Quản lý"),
    ],
)
def test_a_name_that_the_office_said_had_ended_is_told_once(text, now):
    assert own(text) == [now]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Trung tâm Ứng dụng tiến bộ KH&CN chủ trì.", "2024"),
        ("Trung tâm Ứng dụng tiến bộ KH&CN (nay là Trung tâm Đổi mới)", "2026"),
        ("dự án “Trung tâm Ứng dụng tiến bộ KH&CN”", "2026"),
        ("Báo cáo số 5/BC-TT ngày 05/01/2025 của Trung tâm Ứng dụng tiến bộ KH&CN", "2026"),
        ("các phòng chuyên ngành", "2026"),
        ("Trung tâm Đổi mới", "2026"),
    ],
)
def test_the_old_name_where_it_is_right_is_silent(text, year):
    assert own(text, year) == []

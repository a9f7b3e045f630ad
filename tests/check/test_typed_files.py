"""Word files typed by hand: the checker is silent on right ones and finds the one thing wrong."""

from __future__ import annotations

import pytest

from generator.check.catalogue import rules
from generator.check.registry import Subject
from generator.check.run import judge
from generator.check.subjects import Paper as Judged
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.word.read import read
from tests.check.typed import Paper
from tests.word.conftest import soffice

__all__ = ["soffice"]

PLAN = "Triển khai Nghị quyết về đột phá phát triển khoa học, công nghệ"
TASK = (
    "Rà soát, hoàn thiện quy định thuộc thẩm quyền; kịp thời tháo gỡ khó khăn, vướng mắc cho tổ"
    " chức, cá nhân hoạt động khoa học và công nghệ"
)


def plan(**wrong):
    paper = Paper(wrong.get("margins", (20, 20, 30, 15)))
    head = ("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG THÁP")
    date = wrong.get("date", "Đồng Tháp, ngày 24 tháng 9 năm 2025")
    paper.head(head, wrong.get("number", "Số: 283/KH-UBND"), date)
    paper.title("KẾ HOẠCH", wrong.get("subject", PLAN))
    paper.say(
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá"
        " phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia, Ủy ban nhân"
        f" dân tỉnh ban hành Kế hoạch {PLAN[0].lower()}{PLAN[1:]} như sau:"
    )
    paper.say("I. MỤC ĐÍCH, YÊU CẦU|")
    paper.say("1. Mục đích|")
    for letter in wrong.get("letters", "abcdđe"):
        paper.say(f"{letter}) {TASK}.", **wrong.get("point", {}))
    paper.say("2. Yêu cầu|")
    paper.say("Các cơ quan, đơn vị xác định rõ lộ trình, sản phẩm và thời hạn hoàn thành.")
    paper.say("II. TỔ CHỨC THỰC HIỆN|")
    for number in (1, 2, 3, 4):
        paper.say(f"{number}. {TASK} (chi tiết tại Phụ lục kèm theo).")
    paper.say(f"Trên đây là Kế hoạch {PLAN[0].lower()}{PLAN[1:]}{wrong.get('end', './.')}")
    paper.sign(
        ("- Bộ Khoa học và Công nghệ (để b/c);", wrong.get("archive", "- Lưu: VT, KGVX.")),
        wrong.get("authority", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
        wrong.get("name", "Huỳnh Minh Tuấn"),
    )
    paper.landscape()
    paper.centred(wrong.get("label", "Phụ lục"), bold=True)
    paper.centred("DANH MỤC NHIỆM VỤ TRỌNG TÂM", bold=True)
    paper.centred(
        "(Kèm theo Kế hoạch số 283/KH-UBND ngày 24 tháng 9 năm 2025 của Ủy ban nhân dân tỉnh Đồng"
        " Tháp)",
        italic=True,
    )
    paper.rule(20)
    paper.grid(
        (
            ("TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"),
            ("1", "Xây dựng cơ sở dữ liệu dùng chung", "Sở Khoa học và Công nghệ", "Quý IV/2025"),
            ("2", "Đào tạo nhân lực số", "Sở Nội vụ", "Hằng năm"),
        )
    )
    return paper.data()


def letter():
    paper = Paper()
    organs = ("UBND THÀNH PHỐ HẢI PHÒNG", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    date = "Hải Phòng, ngày 05 tháng 02 năm 2026"
    paper.head(organs, "Số: 1407/SNNMT-CCTL", date, "V/v kiểm tra an toàn công trình thủy lợi")
    paper.say("Kính gửi:", first=3)
    paper.say("- Ủy ban nhân dân các xã, phường;", first=4.6)
    paper.say("- Các công ty khai thác công trình thủy lợi.", first=4.6)
    paper.say("Để chủ động ứng phó với mưa lũ năm 2026, Sở đề nghị thực hiện một số nội dung sau:")
    paper.say("1. Kiểm tra, đánh giá hiện trạng công trình; lập phương án trước mùa mưa lũ.")
    paper.say("2. Bố trí vật tư, nhân lực trực ban 24/24 giờ.")
    paper.say("3. Báo cáo kết quả về Sở trước ngày 28 tháng 02 năm 2026./.")
    recipients = ("- Như trên;", "- UBND thành phố (để b/c);", "- Lưu: VT, CCTL (05).")
    paper.sign(recipients, ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "Bùi Văn Thăng")
    return paper.data()


def decision():
    paper = Paper((25, 25, 35, 20))
    organs = ("BỘ NỘI VỤ", "CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC")
    paper.head(organs, "Số: 15/QĐ-VTLTNN", "Hà Nội, ngày 12 tháng 3 năm 2026")
    paper.title("QUYẾT ĐỊNH", "Về việc điều động và bổ nhiệm công chức")
    paper.centred("CỤC TRƯỞNG CỤC VĂN THƯ VÀ LƯU TRỮ NHÀ NƯỚC", bold=True)
    paper.say("Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;", italic=True)
    paper.say(
        "Căn cứ Quyết định số 1087/QĐ-BNV ngày 16 tháng 9 năm 2025 của Bộ trưởng Bộ Nội vụ quy định"
        " chức năng, nhiệm vụ, quyền hạn của Cục Văn thư và Lưu trữ nhà nước;",
        italic=True,
    )
    paper.say("Theo đề nghị của Chánh Văn phòng.", italic=True)
    paper.centred("QUYẾT ĐỊNH:", bold=True)
    paper.say("Điều 1.| Điều động ông Nguyễn Hữu Đạt đến Phòng Nghiệp vụ Văn thư.")
    paper.say("Điều 2.| Ông Nguyễn Hữu Đạt được hưởng phụ cấp theo quy định của pháp luật.")
    paper.say("Điều 3.| Chánh Văn phòng và ông Nguyễn Hữu Đạt chịu trách nhiệm thi hành./.")
    paper.sign(("- Như Điều 3;", "- Lưu: VT, VP."), ("CỤC TRƯỞNG",), "Đặng Thanh Tùng")
    return paper.data()


def proposal():
    paper = Paper()
    organs = ("UBND PHƯỜNG HẢI CHÂU", "TRƯỜNG TIỂU HỌC PHÙ ĐỔNG")
    paper.head(organs, "Số: 07/TTr-THPĐ", "Đà Nẵng, ngày 19 tháng 5 năm 2026")
    paper.title("TỜ TRÌNH", "Về việc sửa chữa cơ sở vật chất trong hè năm 2026")
    paper.centred("Kính gửi: Ủy ban nhân dân phường Hải Châu")
    paper.say("Năm học 2025 - 2026, Trường có 32 lớp với 1.215 học sinh; một số phòng bị thấm dột.")
    paper.say("Trường kính đề nghị cho chủ trương sửa chữa các hạng mục sau:")
    paper.say("- Chống thấm mái dãy phòng học A (08 phòng);")
    paper.say("- Sơn lại tường rào, cổng trường.")
    paper.say("Kính trình Ủy ban nhân dân phường xem xét, quyết định./.")
    paper.sign(("- Như trên;", "- Lưu: VT."), ("HIỆU TRƯỞNG",), "Võ Thị Thanh Nhàn")
    return paper.data()


RIGHT = (plan, letter, decision, proposal)


def found(data):
    """Give the codes of what is wrong; that a line of underscores is not measured is no fault."""
    view = read(data).view
    components = recognise(view)
    subjects = {
        Subject.VIEW: Judged(view, components),
        Subject.DOCUMENT: document(components, view, "a.docx"),
    }
    told = judge(rules().values(), subjects, "a.docx")
    return {finding.kind.code for finding in told if "reason" not in finding.data}


@pytest.mark.parametrize("make", RIGHT, ids=lambda make: make.__name__)
def test_a_right_file_is_silent(make):
    assert found(make()) == set()


def test_right_files_are_silent_after_another_program_saved_them(soffice):
    made = {make.__name__: make() for make in RIGHT}
    again = soffice(made, "docx:MS Word 2007 XML")
    assert {name: found(data) for name, data in again.items()} == {name: set() for name in made}


WRONG = {
    "KT102": {"margins": (25.4, 20, 30, 15)},
    "KT104": {"margins": (20, 20, 25.4, 15)},
    "KT105": {"margins": (20, 20, 30, 25.4)},
    "KT121": {"point": {"font": "Calibri"}},
    "TT132": {"number": "Số: 5/KH-UBND"},
    "TT134": {"number": "Số: 283/KHo-UBND"},
    "TT135": {"number": "Số: 283/2025/KH-UBND"},
    "TT141": {"date": "Đồng Tháp ngày 24 tháng 9 năm 2025"},
    "TT142": {"date": "Đồng Tháp, ngày 4 tháng 9 năm 2025"},
    "TT143": {"date": "Đồng Tháp, ngày 24 tháng 09 năm 2025"},
    "TT207": {"subject": f"{PLAN}."},
    "TT305": {"point": {"first": 1.5}},
    "TT309": {"point": {"before": 0}},
    "TT314": {"end": "."},
    "TT406": {"name": "TS. Huỳnh Minh Tuấn"},
    "TT421": {"authority": ("T/M ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")},
    "TT423": {"authority": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "CHỦ TỊCH")},
    "TT506": {"archive": "- Lưu VT, KGVX."},
    "TT604": {"label": "Phụ lục I"},
    "VD203": {"letters": "abcde"},
}
FOLLOW = {"TT132": {"TT624"}, "TT134": {"TT624"}, "TT135": {"TT624"}, "TT142": {"TT624"}}


@pytest.mark.parametrize("code", WRONG)
def test_one_thing_wrong_is_found_and_no_other(code):
    told = found(plan(**WRONG[code]))
    assert code in told
    assert told - {code} <= FOLLOW.get(code, set())

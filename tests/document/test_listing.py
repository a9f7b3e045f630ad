from generator.document.compose import compose
from generator.document.listing import body_listing, listing
from generator.plan.model import Appendix, Column, Office, Plan, Signer, Table
from generator.standard.kinds import CONG_VAN
from generator.standard.words import Circulation, Prefix, Secrecy, Urgency
from generator.text.dates import PartialDate
from tests.document.plans import heading, point, row, text

OFFICE = Office(("UBND tỉnh",), ("Sở Y tế",), "SYT", "Hưng Yên")
TABLE = Table((Column("tt", text("TT")), Column("viec", text("Việc"))), (row(viec="A^[Ghi chú]"),))


def test_a_plan_is_listed_in_the_order_of_its_pages():
    plan = Plan(
        office=OFFICE,
        number="5",
        date=PartialDate(2024, 1, 5),
        subject=text("Nâng cao"),
        basis=(text("Căn cứ A"),),
        items=(heading("chung", heading("a", point("b\nc"))),),
        recipients=(text("UBND tỉnh"),),
        archive=text("VT"),
        drafter="XYZ.(20)",
        signer=Signer(((Prefix.FOR, "Giám đốc"),), "Phó Giám đốc", "An", ("Ủy viên",)),
        appendices=(Appendix(text("Danh mục"), (TABLE,)),),
    )
    assert (
        listing(compose(plan))
        == """\
UBND TỈNH
SỞ Y TẾ
Số: 05/KH-SYT
Hưng Yên, ngày 05 tháng 01 năm 2024
KẾ HOẠCH
Nâng cao

Căn cứ A.
I. CHUNG
  1. a
    a) b
c./.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
XYZ.(20)
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Ủy viên
An

Phụ lục
DANH MỤC
(Kèm theo Kế hoạch số 05/KH-SYT ngày 05 tháng 01 năm 2024 của Sở Y tế)

TT | Việc
1 | A^[Ghi chú]
"""
    )


def test_a_letter_shows_its_marks_and_whom_it_addresses():
    plan = Plan(
        kind=CONG_VAN,
        office=OFFICE,
        subject=text("họp"),
        addressees=(text("Sở A"), text("Sở B")),
        urgency=Urgency.FLASH,
        secrecy=Secrecy.PLAIN,
        circulation=Circulation.INTERNAL,
        address=("Số 1 phố A",),
    )
    listed = listing(compose(plan))
    for line in (
        "LƯU HÀNH NỘI BỘ",
        "MẬT",
        "HỎA TỐC",
        "V/v họp",
        "Kính gửi:",
        "- Sở A;",
        "- Sở B.",
        "Số 1 phố A",
    ):
        assert f"{line}\n" in listed
    assert "CÔNG VĂN" not in listed


def test_one_addressee_stands_on_the_same_line():
    plan = Plan(kind=CONG_VAN, addressees=(text("Sở A"),))
    assert "Kính gửi: Sở A\n" in listing(compose(plan))


def test_the_body_alone_is_not_indented():
    document = compose(Plan(items=(heading("chung", heading("a")),)))
    assert body_listing(document.body) == "I. CHUNG\n1. a\n"

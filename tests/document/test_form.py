import pytest
from msgspec.structs import replace

from generator.document import form
from generator.document.blocks import Date
from generator.plan.model import OMITTED, Office, Plan, Signer
from generator.standard.kinds import CONG_VAN, KE_HOACH
from generator.standard.words import Prefix
from generator.text.dates import PartialDate
from generator.text.rich import Note, Run, parse, plain
from tests.document.plans import text

OFFICE = Office(
    parents=("UBND tỉnh Hưng Yên",),
    names=("Sở Khoa học và Công nghệ",),
    symbol="SKHCN",
    place="Hưng Yên",
)


def words(line):
    return plain(line).replace("\N{NO-BREAK SPACE}", " ")


def test_organs_are_printed_in_capitals():
    head = form.letterhead(Plan(office=OFFICE))
    assert head.parents == ("UBND TỈNH HƯNG YÊN",)
    assert head.organ == ("SỞ KHOA HỌC VÀ CÔNG NGHỆ",)


@pytest.mark.parametrize(("typed", "printed"), [("", ""), ("8", "08"), ("08", "08"), ("12", "12")])
def test_a_number_below_ten_has_a_zero_before_it(typed, printed):
    assert form.number(Plan(number=typed)) == printed


@pytest.mark.parametrize(
    ("typed", "printed"), [("ABC.(20)", "ABC.(20)"), ("- - VT", "VT"), ("A  B", "A B"), ("-", "-")]
)
def test_a_dash_before_the_drafter_s_mark_is_dropped_as_it_would_make_a_recipient(typed, printed):
    assert form.drafter(Plan(drafter=typed)) == printed


def test_a_document_may_carry_no_number():
    assert form.number(Plan(number=OMITTED)) is None


def test_the_symbol_is_made_of_kind_and_office_unless_given():
    assert form.symbol(Plan(office=OFFICE)) == "KH-SKHCN"
    assert form.symbol(Plan(kind=CONG_VAN, office=OFFICE, symbol="SKHCN-VP")) == "SKHCN-VP"


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        (PartialDate(2024, 1, 5), Date("05", "01", "2024")),
        (PartialDate(2024, 3, 15), Date("15", "3", "2024")),
        (PartialDate(2024, 1), Date("", "01", "2024")),
        (PartialDate(2024), Date("", "", "2024")),
        (None, Date("", "", "2025")),
        (OMITTED, None),
    ],
)
def test_a_date_is_printed_as_far_as_it_is_known(date, printed):
    assert form.date(Plan(year=2025, date=date)) == printed


def test_an_appendix_is_tied_to_the_number_and_the_date_of_its_document():
    plan = Plan(office=OFFICE, number="8", date=PartialDate(2024, 1, 5))
    assert words(form.attached(plan)) == (
        "(Kèm theo Kế hoạch số 08/KH-SKHCN ngày 05 tháng 01 năm 2024 của Sở Khoa học và Công nghệ)"
    )


def test_what_is_not_yet_known_is_left_blank_there():
    line = words(form.attached(Plan(office=OFFICE, date=PartialDate(2024, 1))))
    assert " ".join(line.split()) == (
        "(Kèm theo Kế hoạch số /KH-SKHCN ngày tháng 01 năm 2024 của Sở Khoa học và Công nghệ)"
    )


def test_another_authority_is_named_there():
    plan = Plan(office=OFFICE, authority="Giám đốc Sở Khoa học và Công nghệ", number=OMITTED)
    assert words(form.attached(plan)).endswith("của Giám đốc Sở Khoa học và Công nghệ)")
    assert " số " not in words(form.attached(plan))


@pytest.mark.parametrize(
    "typed", ["Sở Nội vụ", "Sở Nội vụ;", "Sở Nội vụ.", "Sở Nội vụ ,", "Sở Nội vụ; "]
)
def test_the_last_mark_of_a_line_is_the_programs(typed):
    assert words(form.ended(parse(typed), ";")) == "Sở Nội vụ;"


def test_dots_that_leave_something_out_are_no_mark():
    assert words(form.ended(parse("Báo Nhân dân..."), ";")) == "Báo Nhân dân...;"


def test_the_mark_stands_before_a_footnote():
    line = form.ended(parse("Sở Nội vụ.^[Mới]"), ";")
    assert line == (Run("Sở Nội vụ;"), Note((Run("Mới"),)))


def test_recipients_end_with_a_semicolon_and_the_archive_with_a_dot():
    plan = Plan(recipients=(text("UBND tỉnh"), text("Sở Nội vụ")), archive=text("VT, VPXT"))
    assert [words(r.content) for r in form.recipients(plan)] == [
        "UBND tỉnh;",
        "Sở Nội vụ;",
        "Lưu: VT, VPXT.",
    ]


def test_recipients_and_archive_may_be_left_out():
    assert form.recipients(Plan(recipients=OMITTED, archive=OMITTED)) == ()


def test_one_addressee_has_no_mark_and_several_are_a_list():
    assert [words(r.content) for r in form.addressees(Plan(addressees=(text("Bộ A."),)))] == [
        "Bộ A"
    ]
    several = Plan(addressees=(text("Bộ A"), text("Bộ B")))
    assert [words(r.content) for r in form.addressees(several)] == ["Bộ A;", "Bộ B."]


def test_the_signature_is_in_capitals_and_the_name_is_not():
    signer = Signer(((Prefix.FOR, "Giám đốc"),), "Phó Giám đốc", "Nguyễn Xuân Hải")
    found = form.signature(signer)
    assert found.authority == ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    assert found.name == "Nguyễn Xuân Hải"


def test_a_document_may_go_without_a_signature():
    assert form.signature(OMITTED) is None


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("thực tiễn", "thực tiễn./."),
        ("thực tiễn.", "thực tiễn./."),
        ("thực tiễn./.", "thực tiễn./."),
        ("(theo mẫu./.)", "(theo mẫu./.)"),
        ("thực tiễn;", "thực tiễn./."),
        ("v.v...", "v.v..../."),
    ],
)
def test_the_end_mark_is_printed_once(typed, printed):
    assert words(form.end_mark(parse(typed))) == printed


def test_the_subject_of_a_letter_begins_with_about_once():
    for typed in ("triển khai", "V/v triển khai", "v/v triển khai", "Về việc triển khai"):
        [line] = form.subject(Plan(kind=CONG_VAN, subject=text(typed)))
        assert words(line) == "V/v triển khai"


def test_the_subject_of_a_plan_is_bold_but_for_a_last_line_in_brackets():
    lines = form.subject(Plan(kind=KE_HOACH, subject=text("Nâng cao", "(giai đoạn 1)")))
    assert lines[0] == (Run("Nâng cao", bold=True),)
    assert lines[1][0].italic
    assert not lines[1][0].bold


def test_what_is_left_out_takes_with_it_what_stands_on_its_line():
    plan = Plan(office=Office(("UBND  tỉnh",), ("Sở\u00a0Y tế",), "SYT", "Huế"), number=OMITTED)
    head = form.letterhead(replace(plan, date=OMITTED))
    assert (head.number, head.symbol, head.date, head.place) == (None, "", None, "")
    assert (head.parents, head.organ) == (("UBND TỈNH",), ("SỞ Y TẾ",))
    kept = form.letterhead(replace(plan, number=""))
    assert (kept.symbol, kept.place) == ("KH-SYT", "Huế")


def test_only_a_letter_has_an_address_at_its_foot():
    plan = Plan(address=("Số 1  phố A",))
    assert form.address(plan) == ()
    assert form.address(replace(plan, kind=CONG_VAN)) == ("Số 1 phố A",)

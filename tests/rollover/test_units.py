from generator.rollover.changes import Verdict
from tests.rollover.rolling import decisions, rolled

UNITS = (
    "don_vi:\n  VP: Văn phòng Sở\n  TTTT:\n    ten: Trung tâm Thông tin\n    viet: [Trung tâm TT]\n"
)


def leads(*names, units=UNITS):
    rows = "".join(f"  - viec: Một\n    chu_tri: {name}\n" for name in names)
    found = rolled(f"loai: kế hoạch\nnam: 2024\n{units}nhiem_vu:\n{rows}")
    return [c.old for c in found if c.verdict is Verdict.DECIDE]


def test_a_lead_that_the_office_does_not_name_is_asked_about_once():
    assert leads("Phòng Kế hoạch", "Phòng Kế hoạch") == ["Phòng Kế hoạch"]


def test_its_lines_are_told():
    text = f"loai: kế hoạch\nnam: 2024\n{UNITS}nhiem_vu:\n  - viec: Một\n    chu_tri: QLVT\n"
    assert decisions(rolled(text)) == [
        "the office file does not name this unit: is it still there? lines 10"
    ]


def test_names_short_names_and_near_spellings_are_known():
    assert (
        leads("VP", "Văn phòng Sở; Trung tâm Thông tin", "Trung tâm TT", "Trung tâm Thông tín")
        == []
    )


def test_what_names_no_single_unit_is_not_asked_about():
    assert leads("Các phòng, đơn vị", "Ban Thanh tra nhân dân") == []


def test_an_office_without_a_list_says_nothing():
    assert leads("Phòng Kế hoạch", units="") == []

"""What stands once in a document, changed where it is written."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from generator.document.digests import FIELD, LINE
from generator.pull.draft import joined
from generator.pull.fixed import FOOT, HEAD, Fixed, path_of
from generator.pull.units import Part
from generator.pull.wording import StuckError
from tests.pull.given import PLAN, Given, changed


def edit(part: Part, nth: int, new: str, text: str = PLAN) -> list[str]:
    given = Given(text)
    ours = given.part(part)
    fields = ours.fields
    fields[nth] = new
    theirs = replace(ours, words=FIELD.join(fields))
    (draft,) = Fixed(given.places, given.plan, given.reworder).drafts(ours, theirs, [nth])
    return changed(given.source.text, given.after(*joined([draft], given.places)))


@pytest.mark.parametrize(
    ("nth", "new", "wanted"),
    [
        (1, "UBND TỈNH HÀ NAM", ["-  chu_quan: UBND tỉnh", "+  chu_quan: UBND tỉnh Hà nam"]),
        (2, "SỞ Y TẾ", ["-  ten: Sở Nội vụ", "+  ten: Sở Y tế"]),
        (3, "07", ["-so: 05 # sổ", "+so: 07 # sổ"]),
        (5, "Hà Nội", ["-  dia_danh: Hà Nam", "+  dia_danh: Hà Nội"]),
        (6, "15/02/2026", ["-ngay: 12/01/2026", "+ngay: 15/02/2026"]),
        (6, "/02/2026", ["-ngay: 12/01/2026", "+ngay: tháng 02/2026"]),
        (6, "//2026", ["-ngay: 12/01/2026", "+ngay: 2026"]),
    ],
)
def test_the_head_changes_at_its_keys(nth, new, wanted):
    assert sorted(edit(Part.HEAD, nth, new)) == sorted(wanted)


@pytest.mark.parametrize(
    ("nth", "new", "wanted"),
    [
        (0, LINE.join(("KT. CHỦ TỊCH", "PHÓ GIÁM ĐỐC")), ["-  kt: Giám đốc", "+  kt: Chủ tịch"]),
        (2, "Nguyễn Văn Bình", ["-  ho_ten: Nguyễn Văn An", "+  ho_ten: Nguyễn Văn Bình"]),
        (0, "GIÁM ĐỐC", None),
        (1, "Chủ tịch Hội đồng", None),
        (3, "ABC.(2)", None),
    ],
)
def test_the_foot_changes_at_the_signer_s_keys(nth, new, wanted):
    if wanted is None:
        with pytest.raises(StuckError):
            edit(Part.FOOT, nth, new)
    else:
        assert sorted(edit(Part.FOOT, nth, new)) == sorted(wanted)


@pytest.mark.parametrize(("nth", "new"), [(0, "Báo cáo"), (4, "BC-SNV"), (7, "HỎA TỐC"), (10, "x")])
def test_what_the_program_makes_of_other_things_is_stuck(nth, new):
    with pytest.raises(StuckError):
        edit(Part.HEAD, nth, new)


def test_a_number_that_was_left_out_gets_a_line():
    text = PLAN.replace("so: 05 # sổ\n", "")
    assert edit(Part.HEAD, 3, "07", text) == ["+so: 07"]
    blank = PLAN.replace("so: 05 # sổ\n", "so: # sổ\n")
    assert sorted(edit(Part.HEAD, 3, "07", blank)) == ["+so: 07 # sổ", "-so: # sổ"]


def test_a_date_of_a_variable_is_not_overwritten():
    with pytest.raises(StuckError) as stuck:
        edit(Part.HEAD, 6, "15/02/2026", PLAN.replace("12/01/2026", "12/01/{{ nam }}"))
    assert stuck.value.variable


def test_each_field_has_its_keys():
    assert path_of(Part.HEAD, 2) == ("co_quan", "ten")
    assert path_of(Part.FOOT, 2) == ("nguoi_ky", "ho_ten")
    assert path_of(Part.FOOT, 3) == ("nguoi_soan",)
    given = Given()
    assert len(given.part(Part.HEAD).fields) == len(HEAD)
    assert len(given.part(Part.FOOT).fields) == len(FOOT)

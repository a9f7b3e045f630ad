"""A plan that comes back from its Word file: the same one, and how it is written."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from generator.app.imported import imported
from generator.document.compose import compose
from generator.document.decompose.decompose import decompose
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.plan.levels import Level
from generator.plan.model import (
    OMITTED,
    Appendix,
    Cell,
    Column,
    Office,
    Plan,
    Regime,
    Row,
    Signer,
    Table,
)
from generator.standard.kinds import Frame
from generator.standard.words import Prefix
from generator.text.dates import PartialDate
from generator.word.read import read
from generator.word.render import render
from tests.document.plans import group, heading, point, row, text
from tests.document.recognise.test_document import PLANS, TEMPLATES, loaded


def file_of(made):
    return render(made, TEMPLATES[made.kind.frame is Frame.LETTER])


def back(made):
    """Render a document, read the file, and import it."""
    view = read(file_of(made)).view
    return imported(document(recognise(view), view, "a.docx"), view, "a.yaml")


@pytest.mark.parametrize("path", PLANS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_plans_of_this_repository_come_back_to_the_byte(path):
    composed = compose(loaded(path))
    found = back(composed)
    assert found.clean
    assert compose(found.plan) == composed
    assert file_of(compose(found.plan)) == file_of(composed)


COLUMNS = tuple(
    Column(key, text(name))
    for key, name in (
        ("tt", "TT"),
        ("viec", "Nhiệm vụ"),
        ("chu_tri", "Chủ trì"),
        ("san_pham", "Sản phẩm"),
        ("thoi_gian", "Thời gian"),
    )
)
PLAN = Plan(
    office=Office(("UBND TỈNH",), ("SỞ Y TẾ",), "SYT", "Huế"),
    number="12",
    date=PartialDate(2026, 3, 5),
    subject=text("Nâng cao chất lượng", "(thử nghiệm)"),
    basis=(text("Căn cứ Luật A"), text("Theo đề nghị của B")),
    opening=(text("Như sau:"),),
    items=(
        heading(
            "MỤC ĐÍCH, YÊU CẦU",
            heading(
                "Mục đích",
                heading("Một việc", point("Ý nhỏ^[Chú thích].")),
                point("Hai **câu**: *hết*."),
            ),
            heading("Thời gian", beside=("Trong quý I.",)),
        ),
        heading("TỔ CHỨC", point("Giao A: *làm* B.")),
    ),
    closing=(text("Trên đây là Kế hoạch."),),
    tasks=(
        group("Một cửa", row(viec="Rà soát", chu_tri="A", thoi_gian="Quý I")),
        row(viec="Báo cáo", chu_tri="B", san_pham="Báo cáo", thoi_gian="Quý II"),
        Row(
            (Cell(("viec",), text("Tập huấn")), Cell(("chu_tri",), text("C"))),
            tuple(
                (Cell(("san_pham",), text(one)), Cell(("thoi_gian",), text(when)))
                for one, when in (("Tài liệu", "Quý I"), ("Lớp", "Quý II"))
            ),
        ),
    ),
    appendices=(
        Appendix(text("NHIỆM VỤ"), (Table(COLUMNS, widths={"tt": 10.0}),), landscape=True),
        Appendix(text("BIỂU"), (Table(COLUMNS, 4, numbered_columns=True),), label="Mẫu số 01"),
    ),
    recipients=(text("Bộ Y tế (để b/c)"), text("Các phòng")),
    archive=text("VT"),
    signer=Signer(((Prefix.FOR, "Giám đốc"),), "Phó Giám đốc", "Trần B"),
)


@pytest.mark.parametrize(
    "change",
    [
        {},
        {"year": 2026, "subject": text("Việc trong năm 2026"), "date": PartialDate(2026, 2)},
        {"number": "", "date": None},
        {"number": OMITTED, "date": OMITTED, "office": Office((), ("SỞ Y TẾ",))},
        {"numbering": (Level.ARABIC, Level.DECIMAL)},
        {"signer": Signer((), "Giám đốc", "A", ("Ủy viên",))},
        {
            "signer": Signer(((Prefix.ON_BEHALF, "Ủy ban nhân dân"),), "Chủ tịch", "A"),
            "office": replace(PLAN.office, regime=Regime.BODY),
        },
        {"recipients": OMITTED, "archive": OMITTED, "signer": OMITTED},
    ],
    ids=str,
)
def test_a_plan_without_what_paper_does_not_show_is_the_same_plan(change):
    plan = replace(PLAN, **change)
    view = read(file_of(compose(plan))).view
    assert decompose(document(recognise(view), view)) == replace(
        plan, appendices=unsized(plan.appendices)
    )
    assert back(compose(plan)).plan == plan


def unsized(appendices):
    """Widths are found by measuring letters, one room further up."""
    return tuple(
        replace(one, items=tuple(replace(table, widths={}) for table in one.items))
        for one in appendices
    )


# --- how it is written -----------------------------------------------------------------------


def written(**change):
    return back(compose(replace(PLAN, **change))).text


def test_the_year_of_the_plan_is_a_variable_but_not_that_of_a_citation():
    said = "Thực hiện Kế hoạch số 5/KH-UBND ngày 01 tháng 02 năm 2026 của UBND tỉnh trong năm 2026."
    made = written(
        subject=text("Việc năm 2026"), opening=(text(said),), items=(point("Năm 2026 làm xong."),)
    )
    assert "tháng 02 năm 2026" in re.sub(r"\s+", " ", made)
    assert "trong năm {{ nam }}." in re.sub(r"\s+", " ", made)
    assert "Năm {{ nam }} làm xong" in made


def test_the_year_in_a_heading_and_in_the_name_of_a_group_follows_too():
    made = written(
        subject=text("Việc năm 2026"),
        items=(heading("TRỌNG TÂM NĂM 2026", point("Một câu.")),),
        tasks=(group("Việc năm 2026", row(viec="Làm", chu_tri="VP", thoi_gian="Quý I")),),
    )
    assert "TRỌNG TÂM NĂM {{ nam }}:" in made
    assert "- Việc năm {{ nam }}:" in made


def test_a_unit_that_is_named_often_is_named_once():
    name = "Trung tâm Thông tin khoa học"
    tasks = tuple(row(viec=f"Việc {n}", chu_tri=name, thoi_gian="Quý I") for n in range(3))
    made = written(tasks=tasks)
    assert made.count(name) == 1
    assert f"TTTTKH: {name}" in made
    assert made.count("chu_tri: TTTTKH") == 3
    assert "don_vi" not in written(tasks=tasks[:2])


def test_widths_are_written_only_where_somebody_gave_them():
    assert written().count("rong:") == 1
    assert "tt: 10" in written()

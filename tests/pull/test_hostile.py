"""Word files in which a great deal is not as it was: nothing is lost, all is told."""

from __future__ import annotations

import copy
import io
from collections.abc import Callable

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.app.making import Order, make_one
from generator.app.project import find_project
from generator.pull.changes import Fate, Reason
from tests.pull.edited import Edited
from tests.pull.home import EDITS, EXACTLY, codes, edited, fates, lines, pulled
from tests.pull.test_pull import bare
from tests.word.office import picture


def elements(file: Edited) -> list:
    return [each for each in file.file.element.body if not each.tag.endswith("}sectPr")]


def place(file: Edited, words: str) -> int:
    paragraph = file.find(words)._p
    return elements(file).index(paragraph)


def appendix(file: Edited) -> list:
    found = elements(file)
    return found[place(file, "NHIỆM VỤ NÂNG CAO") - 1 : -1]


def take_out(parts: list) -> None:
    for part in parts:
        part.getparent().remove(part)


def second_half(file: Edited) -> None:
    take_out(elements(file)[len(elements(file)) // 2 :])


def appendix_first(file: Edited) -> None:
    anchor = file.find("MỤC ĐÍCH, YÊU CẦU")._p
    for part in appendix(file):
        anchor.addprevious(part)


def appendix_twice(file: Edited) -> None:
    parts = appendix(file)
    for part in reversed(parts):
        parts[-1].addnext(copy.deepcopy(part))


def new_table(file: Edited) -> None:
    table = file.file.add_table(2, 2)
    said = ("Nội dung", "Số tiền", "In ấn", "5.000.000")
    for cell, words in zip(table._cells, said, strict=True):
        cell.text = words
    file.find("Kinh phí thực hiện Kế hoạch")._p.addnext(table._tbl)


def no_head(file: Edited) -> None:
    table = file.file.tables[0]._tbl
    table.getparent().remove(table)


def no_recipients(file: Edited) -> None:
    for words in ("UBND tỉnh (để", "Giám đốc, các Phó", "Các phòng, đơn vị thuộc Sở (để"):
        file.remove(words)


def box(file: Edited) -> None:
    text = "<w:p><w:r><w:t>Xem lại cả đoạn này.</w:t></w:r></w:p>"
    spaces = f'{nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"'
    shape = (
        f"<w:r {spaces}><w:pict><v:shape><v:textbox><w:txbxContent>{text}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r>"
    )
    file.find("Kiểm tra việc lập hồ sơ")._p.append(parse_xml(shape))


def new_words(result) -> str:
    return " ".join(change.new for change in result.told.changes)


TOLD: dict[str, tuple[Callable[[Edited], object], list[Reason], str]] = {
    "half of it is gone": (second_half, [Reason.OFFICE, Reason.OFFICE, Reason.MUCH], ""),
    "the appendix is gone": (
        lambda f: take_out(appendix(f)),
        [Reason.MADE, Reason.KEPT_BELOW, Reason.MADE, Reason.TABLE],
        "",
    ),
    "the appendix is there twice": (
        appendix_twice,
        [*[Reason.NOWHERE] * 3, Reason.TABLE],
        "Phụ lục NHIỆM VỤ",
    ),
    "a table that is new": (
        new_table,
        [Reason.NOWHERE] * 2,
        "Nội dung | Số tiền In ấn | 5.000.000",
    ),
    "no letterhead": (no_head, [*[Reason.NOWHERE] * 2, *[Reason.OFFICE] * 4], ""),
    "no recipients": (no_recipients, [Reason.LIST], ""),
    "a text box": (box, [Reason.BOX], "Xem lại cả đoạn này."),
}


@pytest.mark.parametrize("name", TOLD)
def test_it_is_told_and_the_plan_stays_as_it_was(name, plan, made):
    edit, reasons, words = TOLD[name]
    before = plan.read_bytes()
    result = pulled(plan, edited(made, edit))
    assert {fate for fate, _ in fates(result)} == {Fate.LEFT}
    assert sorted(reason for _, reason in fates(result)) == sorted(reasons)
    assert words in new_words(result)
    assert result.outcome.exit_code == 1
    assert plan.read_bytes() == before


def test_an_appendix_that_was_moved_takes_nothing_out(plan, made):
    before = plan.read_bytes()
    result = pulled(plan, edited(made, appendix_first))
    assert {fate for fate, _ in fates(result)} == {Fate.LEFT}
    assert plan.read_bytes() == before


@pytest.mark.parametrize("name", [name for name in TOLD if "half" not in name])
def test_what_else_was_changed_comes_home_all_the_same(name, plan, made):
    result = pulled(plan, edited(made, EDITS[0], TOLD[name][0]))
    assert lines(result) == EXACTLY[:2]


def test_the_file_of_last_year_changes_nothing_and_that_is_told(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("nam: 2026", "nam: 2027").replace("/2026", "/2027"), "utf-8")
    before = plan.read_bytes()
    result = pulled(plan, made)
    assert codes(result) == ["NW112"]
    assert result.outcome.findings[0].data["count"] > 10
    assert plan.read_bytes() == before


def test_of_last_year_s_file_without_digests_every_difference_is_a_question(plan, made):
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("nam: 2026", "nam: 2027").replace("/2026", "/2027"), "utf-8")
    before = plan.read_bytes()
    result = pulled(plan, bare(made))
    assert {fate for fate, _ in fates(result)} == {Fate.QUESTION}
    assert len(fates(result)) > 10
    assert plan.read_bytes() == before


@pytest.mark.parametrize("digests", [True, False], ids=["with digests", "without"])
def test_a_file_of_the_same_office_is_another_plan_s_all_the_same(digests, plan):
    other = plan.with_name("khac.yaml")
    text = plan.read_text(encoding="utf-8")
    start, end = text.index("trich_yeu"), text.index("noi_nhan:")
    other.write_text(
        text[:start]
        + "trich_yeu: Diễn tập phòng cháy\nnoi_dung:\n"
        + "".join(f"  - Việc của buổi diễn tập thứ {n}.\n" for n in range(40))
        + text[end:],
        encoding="utf-8",
    )
    order = Order(find_project(plan.parents[1]), None, {}, final=False, several=False)
    data = make_one(other, order).data
    result = pulled(plan, data if digests else bare(data))
    assert codes(result) == ["NW106"]


def test_footnotes_comments_and_pictures_do_not_hide_a_change(plan, made):
    from generator.word.annotate import Remark, annotate

    def paste(file):
        file.find("Rà soát, sửa đổi quy chế").add_run().add_picture(io.BytesIO(picture()))

    data = annotate(edited(made, *EDITS, paste), [Remark(("Sửa lại",), 12)])
    result = pulled(plan, data)
    assert lines(result) == EXACTLY
    assert codes(result) == ["NW110", "NW111"]

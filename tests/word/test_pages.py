"""The pages that LibreOffice makes of the files: measured, not looked at."""

from __future__ import annotations

import pytest

from generator.document.blocks import Role
from generator.plan.levels import Level
from generator.standard import nd30
from generator.standard.words import MOTTO, NATION, RECIPIENTS
from generator.text.widths import width_pt
from generator.word.render import render
from tests.word.documents import (
    SENTENCE,
    appendix,
    heading,
    letter,
    paragraph,
    plan,
    recipients,
    table,
    text,
)
from tests.word.pdf import pages

LEVELS = range(18)
END = "Kết thúc ở đây./."
MM = 72 / 25.4


def filled(level: int, **changes):
    """A plan whose text is longer by a line at every level, with headings all the way."""
    lines = [text(f"Dòng thứ {number}.") for number in range(14 + level)]
    for place in range(2, len(lines), 3):
        lines[place] = heading(f"ĐỀ MỤC {place}", f"{place}.", Level.ARABIC, 1)
    last = paragraph(Role.CLOSING, f"{SENTENCE} {END}")
    parts = {"body": (*lines, last), "appendices": ()}
    return plan(**(parts | changes))


DOCUMENTS = {
    "plan": plan(appendices=(appendix(content=(table(40),)),)),
    "letter": letter(),
    "wide": plan(
        appendices=(
            appendix("Phụ lục I", content=(table(30),)),
            appendix("Phụ lục II", landscape=True, content=(table(40),)),
        )
    ),
    **{f"filled {level}": filled(level) for level in LEVELS},
    **{f"long {level}": filled(level, recipients=recipients(43)) for level in LEVELS[::3]},
    **{
        f"table {level}": filled(level, body=(*filled(level).body[:-1], table(4)))
        for level in LEVELS[::3]
    },
}


@pytest.fixture(scope="module")
def made(measured, named, lettered):
    templates = {"letter": lettered}
    files = {
        name.replace(" ", "-"): render(document, templates.get(name, named))
        for name, document in DOCUMENTS.items()
    }
    return measured(files)


@pytest.fixture(scope="module")
def pages_of(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pdf")

    def of(name: str, drawn: bool = False):
        return pages(made[name.replace(" ", "-")], folder, drawn)

    return of


def one_line(words) -> bool:
    return max(word.bottom for word in words) - min(word.bottom for word in words) < 1


@pytest.mark.parametrize("name", ["plan", "letter"])
def test_the_nation_stands_on_one_line(pages_of, name):
    assert one_line(pages_of(name)[0].find(NATION))


@pytest.mark.parametrize("name", ["plan", "letter"])
def test_number_and_date_stand_on_one_line(pages_of, name):
    page = pages_of(name, drawn=True)[0]
    number = page.find("Số:")[0]
    near = [line for line in page.baselines if number.top < line < number.bottom]
    assert near
    assert max(near) - min(near) <= 0.5


def line_below(page, words):
    """Give the drawn line nearest below some words."""
    bottom = max(word.bottom for word in words)
    under = [line for line in page.lines if -6 < line.top - bottom < 12 and line.length > 10]
    left, right = min(w.left for w in words), max(w.right for w in words)
    return min(
        (line for line in under if left - 2 < (line.left + line.right) / 2 < right + 2),
        key=lambda line: line.top,
    )


def test_the_line_below_the_motto_is_as_long_as_it(pages_of):
    page = pages_of("plan", drawn=True)[0]
    words = page.find(MOTTO)
    assert line_below(page, words).length == pytest.approx(
        words[-1].right - words[0].left, rel=0.01
    )


@pytest.mark.parametrize(
    ("name", "phrase"), [("plan", "VÀ CÔNG NGHỆ"), ("letter", "ỦY BAN NHÂN DÂN TỈNH")]
)
def test_the_line_below_the_organ_is_a_third_to_a_half_of_it(pages_of, name, phrase):
    page = pages_of(name, drawn=True)[0]
    widest = width_pt(phrase, nd30.ORGAN.size.chosen, bold=True)
    last = page.find("VÀ CÔNG NGHỆ" if name == "plan" else "BÀ RỊA - VŨNG TÀU")
    line = line_below(page, last)
    assert nd30.RULE_RATIO.allows(line.length / widest)
    middle = (last[0].left + last[-1].right) / 2
    assert (line.left + line.right) / 2 == pytest.approx(middle, abs=0.5)


def test_the_line_below_the_subject_is_a_third_to_a_half_of_it(pages_of):
    page = pages_of("plan", drawn=True)[0]
    widest = width_pt("Nâng cao Chỉ số hiệu quả quản trị", 14, bold=True)
    words = [word for word in page.find("quản trị năm 2024") if word.text in {"năm", "2024"}]
    assert nd30.RULE_RATIO.allows(line_below(page, words).length / widest)


def test_the_box_of_urgency_has_the_size_of_the_decree(pages_of):
    page = pages_of("letter", drawn=True)[0]
    words = page.find("HỎA TỐC")
    around = [
        line
        for line in page.lines
        if line.left < words[-1].right + 30
        and line.right > words[0].left - 30
        and line.top < words[0].bottom + 8
        and line.bottom > words[0].top - 8
    ]
    upright = {round(line.left, 1) for line in around if line.right - line.left < 1}
    across = {round(line.top, 1) for line in around if line.bottom - line.top < 1}
    assert max(upright) - min(upright) == pytest.approx(30 * MM, abs=0.5)
    assert max(across) - min(across) == pytest.approx(8 * MM, abs=0.5)


def test_the_address_stands_at_the_foot_of_page_one_alone(pages_of):
    found = pages_of("letter")
    assert "ĐT: 0221" in found[0].text
    assert all("ĐT: 0221" not in page.text for page in found[1:])


@pytest.mark.parametrize("level", LEVELS)
def test_the_signature_is_never_torn_and_never_alone(pages_of, level):
    (page,) = [page for page in pages_of(f"filled {level}") if "KT. GIÁM ĐỐC" in page.text]
    for phrase in ("PHÓ GIÁM ĐỐC", "Nguyễn Xuân Hải", RECIPIENTS, "Lưu: VT, VPXT.", END):
        assert phrase in page.text


@pytest.mark.parametrize("level", LEVELS[::3])
def test_the_signature_is_whole_beside_a_long_list_of_recipients(pages_of, level):
    found = pages_of(f"long {level}")
    (page,) = [page for page in found if "KT. GIÁM ĐỐC" in page.text]
    for phrase in ("PHÓ GIÁM ĐỐC", "Nguyễn Xuân Hải", RECIPIENTS, END):
        assert phrase in page.text
    whole = " ".join(page.text for page in found)
    assert all(f"thứ {number};" in whole for number in range(1, 43))


@pytest.mark.parametrize("level", LEVELS[::3])
def test_the_last_rows_of_a_table_come_with_the_signature(pages_of, level):
    (page,) = [page for page in pages_of(f"table {level}") if "KT. GIÁM ĐỐC" in page.text]
    assert "Nguyễn Xuân Hải" in page.text
    assert "Thường xuyên" in page.text


@pytest.mark.parametrize("level", LEVELS)
def test_no_heading_ends_a_page(pages_of, level):
    for page in pages_of(f"filled {level}")[:-1]:
        assert "ĐỀ MỤC" not in page.bottom_line()


def test_recipients_begin_level_with_the_authority(pages_of):
    page = pages_of("plan", drawn=True)[1]
    label, authority = page.find("Nơi nhận:")[0], page.find("KT. GIÁM ĐỐC")[0]
    near = [
        line
        for line in page.baselines
        if min(label.top, authority.top) + 8 < line < max(label.bottom, authority.bottom)
    ]
    assert max(near) - min(near) <= 0.5


@pytest.mark.parametrize("name", ["plan", "wide", "letter"])
def test_first_pages_are_bare_and_the_others_count_on(pages_of, name):
    starts = ("KẾ HOẠCH", "Kính gửi:", "Phụ lục")
    number = 0
    for page in pages_of(name):
        head = [word.text for word in page.words if word.bottom < 20 * MM]
        first = any(page.text.startswith(start) for start in starts) or NATION in page.text
        number = 1 if first else number + 1
        assert head == ([] if first else [str(number)])


def test_a_landscape_appendix_is_wide_and_its_margins_are_turned(pages_of):
    found = pages_of("wide")
    wide = [page for page in found if page.width > page.height]
    assert len(wide) >= 2
    assert all("Phụ lục I " not in page.text for page in wide)
    first = wide[0]
    assert min(word.top for word in first.words) > 29 * MM
    assert max(word.bottom for word in first.words) < first.height - 19 * MM


@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_page_is_empty(pages_of, name):
    assert all(len(page.words) > 2 for page in pages_of(name))


def test_the_fill_levels_reach_over_the_end_of_a_page(pages_of):
    places = set()
    for level in LEVELS:
        found = pages_of(f"filled {level}")
        places.add(next(n for n, page in enumerate(found) if "KT. GIÁM ĐỐC" in page.text))
    assert len(places) > 1

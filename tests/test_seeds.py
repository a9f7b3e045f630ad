"""The five documents come out with the words of their originals, each in its place."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import pytest

from generator.document.compose import compose
from generator.document.listing import listing
from generator.plan.load import load, office_path
from generator.source.read import read

ROOT = Path(__file__).parents[1]
PLANS = ROOT / "plans"
ORIGINALS = Path(__file__).parent / "seeds"
SHARED = ROOT.parent / "shared"

LETTERHEAD = "the letterhead, which the extraction lost or moved"
OWN_NUMBER = (
    "the document's own number, symbol and date: the office file and the registry give them"
)
FURNITURE = "the furniture of a page: its number, the heading row of a table once more"
LOST = "lost by the extraction, and filled in from what the rest says"
TORN = "the end of a table's row that runs over a page: the extraction has it after the row"


@dataclass(frozen=True)
class Aside:
    """Words left aside for a reason: where they stand first, or after the first `skip` times."""

    words: str
    reason: str
    skip: int = 0


@dataclass(frozen=True)
class Torn:
    """The words of a row that go on overleaf: put back after `after`.

    Both are looked for from the end, where the tables are: a body may say the same.
    """

    words: str
    after: str
    reason: str = TORN


@dataclass(frozen=True)
class Seed:
    """An original, the plan that was written after it, and what differs with good reason."""

    original: str
    plan: str
    of_original: tuple[Aside | Torn, ...]
    of_plan: tuple[Aside, ...]


HEADING_ROW = "Stt Nhiệm vụ Sản phẩm Cơ quan chủ trì Cơ quan phối hợp Thời gian thực hiện"

SEEDS = (
    Seed(
        "000-papi-2024.txt",
        "2024/papi.yaml",
        (
            Aside("Hưng Yên, ngày tháng 01 năm 2024", LETTERHEAD),
            Aside("/KH-KHCN ngày /01/2024", OWN_NUMBER),
            Torn(
                "quan nhà nước trong việc thực hiên nhiệm vụ, quyền hạn được giao",
                after="trách nhiệm giải trình của cơ",
            ),
        ),
        (
            Aside("UBND tỉnh Hưng Yên Sở Khoa học và Công nghệ", LETTERHEAD),
            Aside("Số: /KH-SKHCN", OWN_NUMBER),
            Aside("Hưng Yên, ngày tháng 01 năm 2024", LETTERHEAD),
            Aside("/KH-SKHCN ngày tháng 01 năm 2024", OWN_NUMBER),
        ),
    ),
    Seed(
        "001-papi-2021.txt",
        "2021/papi.yaml",
        (),
        (
            Aside("UBND tỉnh Hưng Yên Sở Văn hóa, Thể thao và Du lịch", LETTERHEAD),
            Aside("Số: /KH-SVHTTDL", OWN_NUMBER),
            Aside("Hưng Yên, ngày tháng năm 2021", LETTERHEAD),
            Aside("Nâng cao Chỉ số hiệu quả quản trị và hành chính công năm 2021", LOST),
        ),
    ),
    Seed(
        "002-cong-van-par-index-2024.txt",
        "2024/cong-van-par-index.yaml",
        (),
        (
            Aside("UBND tỉnh Hưng Yên Sở Khoa học và Công nghệ", LETTERHEAD),
            Aside("Số: /SKHCN-VP", OWN_NUMBER),
            Aside("Hưng Yên, ngày tháng năm 2024", LETTERHEAD),
            Aside("V/v triển khai nhiệm vụ cải thiện, nâng cao các Chỉ số PAR INDEX", LOST),
        ),
    ),
    Seed(
        "003-tuyen-truyen-cchc-2024.txt",
        "2024/tuyen-truyen-cchc.yaml",
        (
            Aside("/KH-SKHCN ngày /01/2024", OWN_NUMBER),
            Aside(HEADING_ROW, FURNITURE, skip=1),
            Aside(HEADING_ROW, FURNITURE, skip=1),
            Torn(
                "ban hành Quy định đánh giá năng lực thực hiện các Chỉ số cải cách nền hành chính"
                " tỉnh Hưng Yên",
                after="Quyết định số 01/2023/QĐ-UBND ngày 11/01/2023 của UBND tỉnh vê",
            ),
            Torn(
                "lường sự hài lòng của tổ chức, người dân (SIPAS), Chỉ số sẵng sàng cho phát"
                " triển và ứng dụng Công nghệ thông tin (ICT INDEX), chỉ số năng lực cạnh tranh"
                " cấp Sở, ngành, huyện (DDCI), chỉ số Chuyển đổi số (DTI)",
                after="trị và hành chính công (PAPI), Chỉ số Đo",
            ),
            Torn(
                "Ngay sau khi có quyết định công",
                after="ứng dụng KHCN; Phòng chuyên môn, đơn vị trực thuộc Sở",
            ),
        ),
        (
            Aside("UBND tỉnh Hưng Yên Sở Khoa học và Công nghệ", LETTERHEAD),
            Aside("Số: /KH-SKHCN", OWN_NUMBER),
            Aside("Hưng Yên, ngày tháng 01 năm 2024", LETTERHEAD),
            Aside("/KH-SKHCN ngày tháng 01 năm 2024", OWN_NUMBER),
        ),
    ),
    Seed(
        "004-papi-2023.txt",
        "2023/papi.yaml",
        (
            Aside("Số: /KH-SKHCN", OWN_NUMBER),
            Aside("Bà Rịa-Vũng Tàu, ngày tháng năm 2023", LETTERHEAD),
        ),
        (
            Aside("UBND tỉnh Bà Rịa - Vũng Tàu Sở Khoa học và Công nghệ", LETTERHEAD),
            Aside("Số: /KH-SKHCN", OWN_NUMBER),
            Aside("Bà Rịa-Vũng Tàu, ngày tháng năm 2023", LETTERHEAD),
        ),
    ),
)

OUTLINE_NUMBER = re.compile(
    r"^[\s#*]*(?:[IVX]+\.|\d{1,2}\.(?:\d\.)?|[a-zđ]\))(?=\s)",
    re.MULTILINE,
)
"""The numbers of the outline; `#` and `*` are those of a seed kept as Markdown."""

ROW_NUMBER = re.compile(r"^\s*\d(?:\.\d)?(?=\s|$)", re.MULTILINE)
"""The numbers of rows and groups, and the page's own, at the start of a line."""

APPENDIX = re.compile(r"^\s*phụ lục\s*$", re.MULTILINE | re.IGNORECASE)

every_seed = pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.original)


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).casefold())


def unnumbered(text: str) -> str:
    """Take off the numbers, those of rows only where the tables stand: in the appendix."""
    text = OUTLINE_NUMBER.sub("", unicodedata.normalize("NFC", text))
    appendix = APPENDIX.search(text)
    if not appendix:
        return text
    return text[: appendix.end()] + ROW_NUMBER.sub("", text[appendix.end() :])


def find(wanted: list[str], text: list[str], which: int) -> int:
    """Give where `wanted` stands in `text`; a rule that no longer applies is a failure."""
    places = [
        at
        for at in range(len(text))
        if text[at] == wanted[0] and text[at:][: len(wanted)] == wanted
    ]
    assert len(places) > max(which, 0), f"nowhere to be seen: {' '.join(wanted)}"
    return places[which]


def cleaned(text: str, rules: tuple[Aside | Torn, ...]) -> list[str]:
    found = words(unnumbered(text))
    for rule in rules:
        span = words(rule.words)
        at = find(span, found, rule.skip if isinstance(rule, Aside) else -1)
        del found[at : at + len(span)]
        if isinstance(rule, Torn):
            before = words(rule.after)
            back = find(before, found, -1) + len(before)
            found[back:back] = span
    return found


def difference(expected: list[str], found: list[str]) -> str:
    """Give the first place where two texts part, with the words around it; nothing for none."""
    for at, (one, other) in enumerate(zip_longest(expected, found)):
        if one != other:
            texts = {"original": expected, "plan": found}
            around = (
                f"{name}: {' '.join(text[max(0, at - 8) : at])} >>> {' '.join(text[at : at + 8])}"
                for name, text in texts.items()
            )
            return "\n".join((f"word {at + 1}", *around))
    return ""


def original(seed: Seed) -> str:
    return (ORIGINALS / seed.original).read_text(encoding="utf-8")


def printed(seed: Seed) -> str:
    path = PLANS / seed.plan
    source = read(path.read_text(encoding="utf-8"), seed.plan)
    named = office_path(source)
    assert named is not None
    office = (path.parent / named[0]).read_text(encoding="utf-8")
    loaded = load(source, read(office, named[0]))
    assert loaded.findings == []
    return listing(compose(loaded.plan))


def compared(seed: Seed, listed: str) -> str:
    return difference(cleaned(original(seed), seed.of_original), cleaned(listed, seed.of_plan))


@every_seed
def test_the_words_of_the_original_come_out_in_their_order(seed):
    assert compared(seed, printed(seed)) == ""


@every_seed
def test_there_are_words_to_compare(seed):
    kept = cleaned(original(seed), seed.of_original)
    assert len(kept) > 0.9 * len(words(original(seed)))


def spoilt(seed: Seed, fault: str) -> str:
    """Give the listing with one word of its middle dropped, doubled or moved."""
    listed = printed(seed)
    all_words = list(re.finditer(r"[^\W\d_]+", listed))
    middle = len(all_words) // 2
    word = next(
        here
        for here, after in zip(all_words[middle:], all_words[middle + 1 :], strict=False)
        if here.group().casefold() != after.group().casefold() and len(here.group()) > 1
    )
    following = all_words[all_words.index(word) + 1]
    start, end = word.span()
    match fault:
        case "dropped":
            return listed[:start] + listed[end:]
        case "doubled":
            return f"{listed[:end]} {listed[start:]}"
        case _:
            moved = listed[end : following.end()]
            return f"{listed[:start]}{moved} {word.group()}{listed[following.end() :]}"


@every_seed
@pytest.mark.parametrize("fault", ["dropped", "doubled", "moved"])
def test_one_word_out_of_place_is_noticed(seed, fault):
    assert compared(seed, spoilt(seed, fault)).startswith("word ")


@every_seed
def test_no_rule_leaves_aside_more_than_a_line_or_two(seed):
    assert all(len(words(rule.words)) <= 60 for rule in (*seed.of_original, *seed.of_plan))


def test_a_rule_that_no_longer_applies_is_noticed():
    with pytest.raises(AssertionError, match="nowhere to be seen: chữ không có"):
        cleaned("một hai ba", (Aside("chữ không có", FURNITURE),))


def test_a_word_too_many_at_the_end_is_noticed():
    assert "word 2" in difference(["một"], ["một", "hai"])


COPIES = (
    *((f"seeds/{seed.original}", f"seeds/{seed.original[:3]}_*.txt") for seed in SEEDS),
    ("format/outline.yaml", "format/outline.yaml"),
    ("format/outline.txt", "format/outline.txt"),
)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the material is not beside the project")
@pytest.mark.parametrize(("copy", "pattern"), COPIES)
def test_the_copy_is_the_original(copy, pattern):
    (source,) = SHARED.glob(pattern)
    assert (Path(__file__).parent / copy).read_text("utf-8") == source.read_text("utf-8")

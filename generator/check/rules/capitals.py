"""Viết hoa: the capitals of Phụ lục II, as far as a program can be sure of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from generator.check.passages import Passage, Where, holding
from generator.check.registry import Fault, Mend, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.capitals import KINDS, ORGANS, PROVINCES, SURNAMES, WEEKDAYS
from generator.text.gazetteer import Gazetteer
from generator.text.late import late
from generator.text.letters import fold_tone

_HELP = N_("Write “{right}”.")
_IN_SENTENCE = r"(?<=[\w,] )"
_ABBREVIATED = "tp tr nxb ths ts pgs gs bs ks st stt ví vd tt tx hđ vv cn xã"
_SHORTENED = frozenset(_ABBREVIATED.split())
_ARTICLE = late(
    r"(?:(?<=khoản \d )|(?<=khoản \d\d ))điều (?=\d)"
    r"|(?<!\w)điều (?=\d+ (?:của )?(?:Luật|Nghị|Thông|Quy))",
)
_CLAUSE = late(_IN_SENTENCE + r"(?:Khoản \d+|Điểm [a-zđ]{1,2})(?= (?:Điều|điều|khoản|Khoản) \d)")
_PROVINCE = late(rf"{_IN_SENTENCE}Tỉnh (?:{'|'.join(PROVINCES)})(?!\w)")
_SPECIAL = late(r"(?<!\w)(?:thủ đô Hà Nội|thành phố Hồ Chí Minh)(?!\w)")
_KIND = late(rf"(?<!\w)(?:{'|'.join(KINDS)})(?= số:? ?\d+[/-])")
_WEEKDAY = late(
    rf"(?:(?<=\d \()|(?<=\d, )|(?<=sáng )|(?<=chiều )|(?<=tối )|(?<=\A))"
    rf"[Tt]hứ (?:{'|'.join(WEEKDAYS)})(?=\)|,? ngày|,? \(?\d)"
)
_TET = late(r"(?<!\w)[Tt]ết (?:nguyên đán|Nguyên Đán|trung thu|Trung Thu)(?!\w)")
_NAME = late(rf"(?<!\w)(?:{'|'.join(SURNAMES)}) (?:văn|thị) [^\W\d_]+(?!\w)")


_NEW_SENTENCE = late(r"(?<=[^\W\d_]{2})\. (?P<word>[^\W\d_]{2,})(?= )")


_NAMES = Gazetteer({fold_tone(name).lower(): name for name in ORGANS})
_OF_ORGANS = (*dict.fromkeys(name.split()[0] for name in ORGANS), "Uỷ", "Toà")


@lru_cache(maxsize=2_000)
def _names(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(_NAMES.find(fold_tone(text).lower()))


def _running(document: Document, *words: str) -> Iterator[Passage]:
    """Give the texts with one of `words` in them that are not printed in capitals."""
    for passage in holding(document, *words):
        if passage.where is not Where.LETTERHEAD and passage.text != passage.text.upper():
            yield passage


def _each(
    document: Document,
    pattern: re.Pattern[str],
    right: Callable[[str], str],
    *words: str,
) -> Iterator[Fault]:
    """Give where `pattern` finds what is not written `right`; one of `words` stands in it."""
    for passage in _running(document, *words):
        for found in pattern.finditer(passage.text):
            wanted = right(found[0])
            if wanted != found[0]:
                data = {"found": found[0].strip(), "right": wanted.strip()}
                yield Fault(data, passage.at, found[0].strip())


def _first_capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _first_small(words: str) -> str:
    return words[:1].lower() + words[1:]


@rule(
    "CT121",
    N_("“{found}” cites an article: “{right}” is written so."),
    help=N_("Điều, Chương, Mục begin with a capital, khoản and điểm do not."),
    reads=Subject.DOCUMENT,
    clause="khoản 7 Mục V Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-01",),
)
def article_capital(document: Document) -> Iterator[Fault]:
    """Viết hoa sai khi viện dẫn điều, khoản, điểm.

    Viện dẫn phần, chương, mục, tiểu mục, điều cụ thể thì viết hoa chữ cái đầu; khoản, điểm viết
    thường.

    Sai: tại Khoản 1 điều 24 Luật Lưu trữ
    Đúng: tại khoản 1 Điều 24 Luật Lưu trữ
    """
    yield from _each(document, _ARTICLE, _first_capital, "điều ")
    yield from _each(document, _CLAUSE, _first_small, "Khoản ", "Điểm ")


@rule(
    "CT122",
    N_("The organ is written “{right}”, not “{found}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 1 Mục IV Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-02",),
)
def organ_capital(document: Document) -> Iterator[Fault]:
    """Viết hoa sai tên cơ quan, tổ chức.

    Viết hoa chữ cái đầu của các từ, cụm từ chỉ loại hình, chức năng, lĩnh vực hoạt động, không viết
    hoa từng tiếng.

    Sai: Ủy Ban Nhân Dân tỉnh; Sở khoa học và công nghệ
    Đúng: Ủy ban nhân dân tỉnh; Sở Khoa học và Công nghệ
    """
    for passage in _running(document, *_OF_ORGANS):
        for start, end, right in _names(passage.text):
            found = passage.text[start:end]
            words = " ".join(found.split())
            if fold_tone(words) == fold_tone(right) or words.isupper():
                continue
            if words[0].islower():  # "cơ sở khoa học", "các sở": no organ's name
                continue
            yield Fault({"found": words, "right": right}, passage.at, found)


@rule(
    "CT123",
    N_("“{found}” begins with a small letter inside a sentence: “{right}”."),
    help=N_("Only the name of the province has a capital."),
    reads=Subject.DOCUMENT,
    clause="khoản 1 Mục III Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-03",),
)
def province_capital(document: Document) -> Iterator[Fault]:
    """Viết hoa chữ «tỉnh» trước tên tỉnh ở giữa câu.

    Danh từ chung chỉ đơn vị hành chính viết thường, tên riêng viết hoa.

    Sai: trên địa bàn Tỉnh Hưng Yên
    Đúng: trên địa bàn tỉnh Hưng Yên
    """
    yield from _each(document, _PROVINCE, _first_small, "Tỉnh ")


@rule(
    "CT124",
    N_("“{found}” is written “{right}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 1 Mục III Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-05",),
)
def special_place_capital(document: Document) -> Iterator[Fault]:
    """Thủ đô Hà Nội, Thành phố Hồ Chí Minh viết thường chữ đầu.

    Đây là hai trường hợp viết hoa đặc biệt.

    Sai: thành phố Hồ Chí Minh
    Đúng: Thành phố Hồ Chí Minh
    """
    yield from _each(document, _SPECIAL, _first_capital, "thủ đô", "thành phố Hồ")


@rule(
    "CT125",
    N_("“{found}” before a number names one document: “{right}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 6 Mục V Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-07",),
)
def kind_capital(document: Document) -> Iterator[Fault]:
    """Tên loại của một văn bản cụ thể viết thường.

    Nói đến một văn bản cụ thể thì viết hoa chữ cái đầu của tên loại.

    Sai: theo kế hoạch số 12/KH-UBND ngày 05/01/2026
    Đúng: theo Kế hoạch số 12/KH-UBND ngày 05/01/2026
    """
    yield from _each(document, _KIND, _first_capital, *KINDS)


@rule(
    "CT126",
    N_("The day of the week “{found}” is written “{right}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 8 Mục V Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-08",),
)
def weekday_capital(document: Document) -> Iterator[Fault]:
    """Viết hoa sai tên ngày trong tuần.

    Viết hoa chữ chỉ ngày, không viết hoa chữ «thứ».

    Sai: ngày 22/6/2026 (thứ hai)
    Đúng: ngày 22/6/2026 (thứ Hai)
    """

    def right(words: str) -> str:
        return f"{words[:3]} {words[4:].capitalize()}"

    yield from _each(document, _WEEKDAY, right, "Thứ ", "thứ ")


@rule(
    "CT127",
    N_("“{found}” is written “{right}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 8 Mục V Phụ lục II",
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("CP-09",),
)
def festival_capital(document: Document) -> Iterator[Fault]:
    """Viết hoa sai tên ngày tết.

    Sai: Tết nguyên đán, Tết Nguyên Đán
    Đúng: Tết Nguyên đán
    """

    def right(words: str) -> str:
        return words[:4] + words[4:].lower().capitalize()

    yield from _each(document, _TET, right, "Tết ", "tết ")


@rule(
    "CT128",
    N_("The name of a person has a capital at every syllable: “{right}”, not “{found}”."),
    help=_HELP,
    reads=Subject.DOCUMENT,
    clause="khoản 1 Mục II Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("CP-10",),
)
def person_capital(document: Document) -> Iterator[Fault]:
    """Tên người viết thường chữ đệm.

    Viết hoa chữ cái đầu tất cả các âm tiết của tên người.

    Sai: Nguyễn văn An
    Đúng: Nguyễn Văn An
    """

    def right(words: str) -> str:
        return " ".join(word.capitalize() for word in words.split())

    yield from _each(document, _NAME, right, " văn ", " thị ")


@rule(
    "CT129",
    N_("A sentence begins with a small letter: “{words}”."),
    help=N_("Write a capital after the full stop, or put a comma in its place."),
    reads=Subject.DOCUMENT,
    clause="Mục I Phụ lục II",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
)
def sentence_begins_small(document: Document) -> Iterator[Fault]:
    """Đầu câu không viết hoa.

    Viết hoa chữ cái đầu của câu hoàn chỉnh, sau dấu chấm câu.

    Sai: theo quy định. các quy định của pháp luật
    Đúng: theo quy định. Các quy định của pháp luật
    """
    for passage in _running(document, ". "):
        for found in _NEW_SENTENCE.finditer(passage.text):
            before = passage.word_before(found.start())
            small = before.islower() and found["word"].islower()
            if small and before not in _SHORTENED:
                yield Fault({"words": before + found[0]}, passage.at, before + found[0])

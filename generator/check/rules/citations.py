"""Viện dẫn: whether each citation, taken alone, can be right."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.citing import Cited, cited
from generator.check.dates import first_day, latest
from generator.check.registry import Fault, Mend, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.clauses import CITED, SYMBOL
from generator.standard.organs import (
    CODES,
    ISSUED_BY_DECISION,
    NAMES,
    NEVER,
    PARTY_ORGANS,
    STATE_ORGANS,
    YEAR_ALWAYS,
    Organ,
    organ_of_name,
    unit_of_name,
    unit_of_symbol,
)
from generator.text.dates import Fault as DateFault
from generator.text.late import late

_FIRST_YEAR = 1945
"""There are no documents of this State before."""

_YEARS_IN_NUMBERS = 1997
"""Since the first law on legal acts their numbers carry the year."""

_MISSPELT = (
    (late(r"(?<=-)(?:TTG|Ttg|TG|Tg)\b"), "TTg"),
    (late(r"\bQD(?=-)"), "QĐ"),
    (late(r"\bND(?=-CP)"), "NĐ"),
    (late(r"\bNĐ-Cp\b"), "NĐ-CP"),
    (late(r"(?<=-)(?:UBNĐ|UBNd)\b"), "UBND"),
    (late(r"(?<=-)HDND\b"), "HĐND"),
)
_LETTERS_OF_ADMINISTRATION = late(
    "(?:QĐ|NQ|NĐ|KH|CTr|TTr|TB|BC)-(?:UBND|HĐND|TTg|CP|S[A-ZĐ]+)",
)
_TERM_MISSING = late(r"(?:[A-ZĐ]+-)?(?:QH|UBTVQH)")


@rule(
    "VD101",
    N_("In “{quoted}” the year {year} in the number cannot be."),
    help=N_("Look the number up and correct it; by its date the year may be {likely}."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def year_in_number_impossible(document: Document) -> Iterator[Fault]:
    """Năm trong số của văn bản viện dẫn không thể có.

    Số của nghị định, thông tư, luật có năm ban hành ở giữa, đủ bốn chữ số. Gõ thiếu hoặc thừa
    một chữ số thì người đọc không tìm được văn bản.

    Sai: Nghị định số 90/213/NĐ-CP ngày 08/8/2013
    Đúng: Nghị định số 90/2013/NĐ-CP ngày 08/8/2013
    """
    for found in cited(document):
        year = found.citation.year
        if year and not _plausible(year):
            likely = str(found.day.year) if found.day else "…"
            data = {"quoted": found.name, "year": year, "likely": likely}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD102",
    N_("“{quoted}”: the number is of {year}, the date is of {dated}."),
    help=N_("One of the two years is wrong: look the document up."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def number_and_date_of_different_years(document: Document) -> Iterator[Fault]:
    """Năm trong số và năm trong ngày ban hành khác nhau.

    Văn bản được đánh số theo năm ban hành, nên hai năm phải là một.

    Sai: Nghị định số 30/2020/NĐ-CP ngày 05/3/2021
    Đúng: Nghị định số 30/2020/NĐ-CP ngày 05/3/2020
    """
    for found in cited(document):
        year, day = found.citation.year, found.day
        if day and _plausible(year) and int(year) != day.year:
            data = {"quoted": found.words, "year": year, "dated": day.year}
            yield Fault(data, found.passage.at, found.words)


@rule(
    "VD103",
    N_("The symbol “{found}” is not written as it should be: “{right}”."),
    help=N_("Write “{right}”."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    mend=Mend.LOOK,
    rows=("BD-16",),
)
def symbol_misspelt(document: Document) -> Iterator[Fault]:
    """Ký hiệu của văn bản viện dẫn viết sai.

    Ký hiệu phải đúng từng chữ: Thủ tướng là TTg, nghị định là NĐ. Văn bản của Nhà nước có gạch
    chéo sau số (12/KH-UBND); văn bản của Đảng có gạch nối sau số (57-NQ/TW).

    Sai: Quyết định số 749/QĐ-TTG; Nghị quyết số 57/NQ-TW; Kế hoạch số 12-KH/UBND
    Đúng: Quyết định số 749/QĐ-TTg; Nghị quyết số 57-NQ/TW; Kế hoạch số 12/KH-UBND
    """
    for found in cited(document):
        key, right = found.citation.key, _spelt(found)
        if right != key:
            yield Fault({"found": key, "right": right}, found.passage.at, found.name)


@rule(
    "VD104",
    N_("The number of “{quoted}” has no year; that of a {kind} always has."),
    help=N_("Look the document up and put the year between number and symbol."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def year_missing_in_number(document: Document) -> Iterator[Fault]:
    """Số của văn bản quy phạm pháp luật thiếu năm.

    Nghị định, thông tư luôn có năm ban hành giữa số và ký hiệu.

    Sai: Nghị định số 30/NĐ-CP
    Đúng: Nghị định số 30/2020/NĐ-CP
    """
    for found in cited(document):
        old = found.day is not None and found.day.year < _YEARS_IN_NUMBERS
        if found.code in YEAR_ALWAYS and not (found.citation.year or found.citation.party or old):
            data = {"quoted": found.name, "kind": NAMES[found.code]}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD105",
    N_("“{quoted}”: it is called “{kind}”, but “{code}” in its symbol is that of a {meant}."),
    help=N_("Correct the kind or the symbol: look the document up."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def kind_against_symbol(document: Document) -> Iterator[Fault]:
    """Tên loại và ký hiệu của văn bản viện dẫn không khớp nhau.

    Ký hiệu bắt đầu bằng chữ viết tắt tên loại: QĐ là quyết định, KH là kế hoạch.

    Sai: Quyết định số 12/KH-UBND
    Đúng: Kế hoạch số 12/KH-UBND
    """
    for found in cited(document):
        kind, code = found.citation.kind.capitalize(), found.code
        if kind and code and _contradict(kind, code, found.citation.symbol):
            data = {
                "quoted": found.name,
                "kind": found.citation.kind,
                "code": code,
                "meant": NAMES[code],
            }
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD106",
    N_("“{quoted}” is said to be of “{organ}”, but its symbol is that of {meant}."),
    help=N_("Correct the organ or the symbol: look the document up."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def organ_against_symbol(document: Document) -> Iterator[Fault]:
    """Cơ quan ban hành và ký hiệu của văn bản viện dẫn không khớp nhau.

    Ký hiệu cho biết ai ban hành: QĐ-TTg là của Thủ tướng Chính phủ, NĐ-CP là của Chính phủ, QH15
    là của Quốc hội khóa XV, UBTVQH15 là của Ủy ban Thường vụ Quốc hội.

    Sai: Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Chính phủ
    Đúng: Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ
    """
    for found in cited(document):
        if found.citation.organ is None:
            continue
        said = found.citation.organ.text
        meant = _other_organ(found, said)
        if meant:
            data = {"quoted": found.name, "organ": said, "meant": meant}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD107",
    N_("No document has the symbol of “{quoted}”: {organ} gives no {kind}."),
    help=N_("Look the document up and correct its symbol."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def symbol_nobody_gives(document: Document) -> Iterator[Fault]:
    """Ký hiệu của văn bản viện dẫn là ký hiệu không cơ quan nào dùng.

    Chính phủ ban hành nghị định và nghị quyết, Thủ tướng ban hành quyết định và chỉ thị. Luật, nghị
    quyết của Quốc hội có số khóa sau chữ QH.

    Sai: số 118/2025/QĐ-CP; Nghị quyết số 176/2025/QH
    Đúng: số 118/2025/NĐ-CP; Nghị quyết số 176/2025/QH15
    """
    for found in cited(document):
        symbol = found.citation.symbol
        _, _, organ = symbol.partition("-")
        name = found.organ or Organ.ASSEMBLY
        if (found.code, organ) in NEVER and not found.citation.party:
            data = {"quoted": found.name, "organ": name, "kind": NAMES[found.code]}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD108",
    N_("The symbol of “{quoted}” has no number behind {code}: that of the Assembly's term."),
    help=N_("Write the term, as in QH15: look the document up."),
    reads=Subject.DOCUMENT,
    clause=SYMBOL,
    rows=("BD-16",),
)
def term_missing(document: Document) -> Iterator[Fault]:
    """Ký hiệu văn bản của Quốc hội thiếu số khóa.

    Sai: Nghị quyết số 176/2025/QH
    Đúng: Nghị quyết số 176/2025/QH15
    """
    for found in cited(document):
        symbol = found.citation.symbol
        if found.citation.year and _TERM_MISSING.fullmatch(symbol):
            data = {"quoted": found.name, "code": symbol.rpartition("-")[2]}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD109",
    N_("There is no such day: “{date}”."),
    help=N_("Look up the day of “{quoted}” and correct it."),
    reads=Subject.DOCUMENT,
    clause=CITED,
    rows=("BD-16",),
)
def day_that_is_none(document: Document) -> Iterator[Fault]:
    """Ngày ban hành của văn bản viện dẫn không có trong lịch.

    Sai: Quyết định số 5/QĐ-UBND ngày 30/02/2024
    Đúng: Quyết định số 5/QĐ-UBND ngày 29/02/2024
    """
    impossible = {DateFault.NO_SUCH_DAY, DateFault.NO_SUCH_MONTH, DateFault.FAR_YEAR}
    for found in cited(document):
        date = found.citation.date
        if date and found.citation.day in impossible:
            data = {"date": date.text, "quoted": found.name}
            yield Fault(data, found.passage.at, found.words)


@rule(
    "VD110",
    N_("“{quoted}” is later than this document, which is of {own}."),
    help=N_("Correct the date of the cited document, or cite the one that was in force."),
    reads=Subject.DOCUMENT,
    rows=("BD-16",),
)
def cited_before_it_was_issued(document: Document) -> Iterator[Fault]:
    """Văn bản viện dẫn ban hành sau chính văn bản này.

    Không thể căn cứ vào một văn bản chưa có. Thường là năm bị sửa nhầm khi chép lại kế hoạch của
    năm trước. Nếu văn bản chỉ ghi tháng hoặc năm thì so với ngày cuối của tháng, năm đó.

    Sai: kế hoạch tháng 01/2024 viện dẫn Kế hoạch số 192/KH-UBND ngày 26/12/2024
    Đúng: kế hoạch tháng 01/2024 viện dẫn Kế hoạch số 192/KH-UBND ngày 26/12/2023
    """
    own = latest(document)
    if own is None:
        return
    said = f"{own.day:02d}/{own.month}/{own.year}"
    for found in cited(document):
        day, year = found.day, found.citation.year
        late = first_day(day) > own if day else _plausible(year) and int(year) > own.year
        if late:
            yield Fault({"quoted": found.words, "own": said}, found.passage.at, found.words)


@rule(
    "VD111",
    N_("“{quoted}”: the word “số” is missing before the number."),
    help=N_("Write “{right}”."),
    reads=Subject.DOCUMENT,
    clause=CITED,
    severity=Severity.WARNING,
    mend=Mend.SAFE,
    rows=("BD-18",),
)
def so_missing(document: Document) -> Iterator[Fault]:
    """Thiếu chữ «số» giữa tên loại và số của văn bản viện dẫn.

    Sai: Nghị định 30/2020/NĐ-CP
    Đúng: Nghị định số 30/2020/NĐ-CP
    """
    for found in cited(document):
        kind = found.citation.kind
        if found.citation.so or found.quoted or not kind or kind.isupper():
            continue
        if not _by_decision(kind.capitalize(), found.code):
            right = f"{kind} số {found.name[len(kind) :].lstrip()}"
            yield Fault({"quoted": found.name, "right": right}, found.passage.at, found.name, right)


def _plausible(year: str) -> bool:
    return len(year) == 4 and _FIRST_YEAR <= int(year) <= 2199


def _spelt(found: Cited) -> str:
    """Give the number and the symbol as they should be written."""
    key = found.citation.key
    for wrong, right in _MISSPELT:
        key = wrong.sub(right, key)
    number, symbol = found.citation.number, found.citation.symbol
    first, between, last = symbol.partition("/" if found.citation.party else "-")
    if found.citation.party and last in STATE_ORGANS:
        return f"{number}/{first}-{last}"
    if not found.citation.party and not found.citation.year and last in PARTY_ORGANS and between:
        return f"{number}-{first}/{last}"
    return key


def _contradict(kind: str, code: str, symbol: str) -> bool:
    """Say whether a `kind` cannot have a symbol that begins with `code`."""
    if kind == "Công văn":
        return bool(_LETTERS_OF_ADMINISTRATION.match(symbol))
    expected = CODES.get(kind)
    if expected is None or expected == code:
        return False
    if kind == "Quy định" and code == "QĐ":  # so the Party's symbols are
        return False
    return not _by_decision(kind, code)


def _by_decision(kind: str, code: str) -> bool:
    """Say whether a `kind` is called by the number of the decision that it came with."""
    return kind in ISSUED_BY_DECISION and code in {"QĐ", "NQ"}


def _other_organ(found: Cited, said: str) -> str:
    """Give the organ of the symbol where the one named is another, else nothing."""
    by_symbol, by_name = found.organ, organ_of_name(said)
    if by_symbol is None or by_name is None:
        return ""
    if by_symbol is not by_name:
        return by_symbol
    unit, named = unit_of_symbol(found.citation.symbol), unit_of_name(said)
    return unit if unit and named and unit != named else ""

"""Viện dẫn: whether the citations of one document agree, and say what the decree wants."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.check.citing import Cited, cited
from generator.check.passages import Where, texts
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.standard.clauses import CITED, LEGAL_BASIS
from generator.standard.organs import organ_of_name
from generator.text.citations import KINDS
from generator.text.dates import PartialDate
from generator.text.late import late

_RUNNING = {Where.BASIS, Where.BODY}
"""Where a document is cited in sentences; titles and cells are short by nature."""

_PROPOSAL = late(r"\s*(?:Theo|Xét|Trên cơ sở) (?:đề nghị|đề xuất|ý kiến|kiến nghị)")
_ATTACHED = late(r"\s*\(\s*(?:Ban hành )?kèm theo", re.IGNORECASE)
_FIRM = late(r"(?:Công ty|Doanh nghiệp|Tập đoàn|Ngân hàng|Hợp tác xã)(?!\w)")
_ISSUED = late(
    r"(?<!\w)(?:UBND|HĐND|ủy ban|hội đồng|chính phủ|thủ tướng|quốc hội|bộ|sở|ban|tỉnh ủy|thành ủy)"
    r"(?!\w)[^.;]{0,80}?(?:ban hành|ký|phê duyệt|trình|thông qua|gửi)"
    r"(?:\s+(?:các|tại|theo))?\s*\Z",
    re.IGNORECASE,
)
_HELD_IN = late(
    r"(?<!\w)(?:của|[Tt]heo|[Tt]hực hiện)\s+[^,.;:]{2,80}?\s+tại(?:\s+các)?\s*\Z",
)
"""What stands before a citation whose organ is named first: "chỉ đạo của UBND tỉnh tại …"."""

_CONNECTED = late(
    rf"\s*(?:[,;]|và|,?\s*cùng)?\s*(?:và\s+)?(?:các\s+)?(?:{KINDS})?\s*(?:số)?\s*:?\s*\Z",
    re.IGNORECASE,
)
_NO_SUBJECT = late(
    rf"\s*(?:\Z|[.;:)”\"]|,?\s*(?:đã (?:ban hành|nêu)|nêu trên|nói trên|trên đây)(?!\w)"
    rf"|(?:và|,)\s+(?:{KINDS})(?!\w))",
    re.IGNORECASE,
)
_NUMBER_LEFT_BLANK = late(r"(?:số\s*:?\s*[.…_\s]*|[.…_]{2,}\s*)[/-]", re.IGNORECASE)
_BASIS_KIND = late(rf"\s*Căn cứ\s+(?:vào\s+)?(?P<kind>{KINDS})(?!\w)")
_NAMED_ALONE = late("(?:bộ )?luật|pháp lệnh", re.IGNORECASE)
_DATE, _ORGAN, _BOTH = N_("its date"), N_("its organ"), N_("its date and its organ")


@rule(
    "VD112",
    N_("“{key}” has two dates in this document: “{first}” and “{other}”."),
    help=N_("Look the document up and write the same date everywhere."),
    reads=Subject.DOCUMENT,
    clause=CITED,
    rows=("BD-17",),
)
def one_document_two_dates(document: Document) -> Iterator[Fault]:
    """Một văn bản được viện dẫn với hai ngày ban hành khác nhau.

    Sai: Nghị quyết số 57-NQ/TW ngày 22/12/2024 … Nghị quyết số 57-NQ/TW ngày 22/12/2023
    Đúng: cả hai chỗ đều ghi ngày 22/12/2024
    """
    for mentions in _by_key(document).values():
        dated = [found for found in mentions if found.day]
        for found in dated[1:]:
            first = dated[0]
            if _same_document(first, found) and first.day != found.day:
                yield Fault(
                    {
                        "key": found.citation.key,
                        "first": _date_words(first),
                        "other": _date_words(found),
                    },
                    found.passage.at,
                    found.words,
                )
                break


@rule(
    "VD113",
    N_("“{key}” is said to be of two organs in this document: “{first}” and “{other}”."),
    help=N_("Look the document up and name the same organ everywhere."),
    reads=Subject.DOCUMENT,
    clause=CITED,
    rows=("BD-17",),
)
def one_document_two_organs(document: Document) -> Iterator[Fault]:
    """Một văn bản được viện dẫn với hai cơ quan ban hành khác nhau.

    Cùng số, ký hiệu và cùng ngày thì chỉ là một văn bản, của một cơ quan.

    Sai: Quyết định số 5/QĐ-UBND ngày 10/01/2024 của UBND tỉnh … của Chủ tịch UBND tỉnh
    Đúng: cả hai chỗ đều ghi một cơ quan
    """
    for mentions in _by_key(document).values():
        named = [found for found in mentions if found.citation.organ and found.day]
        for found in named[1:]:
            first = named[0]
            if first.day == found.day and _other(_organ_words(first), _organ_words(found)):
                yield Fault(
                    {
                        "key": found.citation.key,
                        "first": _organ_words(first),
                        "other": _organ_words(found),
                    },
                    found.passage.at,
                    found.name,
                )
                break


@rule(
    "VD114",
    N_("“{quoted}” is mentioned for the first time without {missing}."),
    help=N_(
        "At the first mention write kind, number and symbol, date, organ and subject;"
        " later kind, number and symbol are enough.",
    ),
    reads=Subject.DOCUMENT,
    clause=CITED,
    rows=("BD-11", "BD-14"),
)
def first_mention_incomplete(document: Document) -> Iterator[Fault]:
    """Viện dẫn lần đầu thiếu ngày ban hành hoặc cơ quan ban hành.

    Lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu. Các lần
    sau chỉ ghi tên loại, số, ký hiệu. Luật, pháp lệnh chỉ ghi tên.

    Sai: theo Nghị định số 138/2020/NĐ-CP ngày 27/11/2020, …
    Đúng: theo Nghị định số 138/2020/NĐ-CP ngày 27/11/2020 của Chính phủ quy định về tuyển dụng, …
    """
    for found, following in _first_mentions(document):
        missing = _missing(found, following)
        if missing:
            data = {"quoted": found.name, "missing": Phrase(missing)}
            yield Fault(data, found.passage.at, found.name)


@rule(
    "VD115",
    N_("“{quoted}” is mentioned for the first time without its subject (trích yếu)."),
    help=N_("Behind the organ write what it is about: “về …”."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    clause=CITED,
    rows=("BD-11", "BD-14"),
)
def first_mention_without_subject(document: Document) -> Iterator[Fault]:
    """Viện dẫn lần đầu thiếu trích yếu.

    Sai: Thực hiện Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh.
    Đúng: Thực hiện Công văn số 433/UBND-NC ngày 27/02/2024 của UBND tỉnh về cải cách hành chính.
    """
    for found, following in _first_mentions(document):
        if not _missing(found, following) and _has_no_subject(found, following):
            yield Fault({"quoted": found.words}, found.passage.at, found.words)


@rule(
    "VD116",
    N_("Cited in full again, though short is enough: {keys}."),
    help=N_("From the second mention on write only kind, number and symbol."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    clause=CITED,
    rows=("BD-15",),
)
def later_mention_in_full(document: Document) -> Iterator[Fault]:
    """Viện dẫn lần sau vẫn ghi đầy đủ.

    Từ lần thứ hai chỉ cần tên loại, số và ký hiệu. Mỗi văn bản chỉ có một gợi ý này.

    Sai: (lần thứ hai) Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh về cải cách hành chính
    Đúng: (lần thứ hai) Kế hoạch số 184/KH-UBND
    """
    again: list[Cited] = []
    for mentions in _by_key(document).values():
        running = [found for found in mentions if _judged(found)]
        full = [found for found in running[1:] if found.citation.date and found.citation.organ]
        again += full[:1]
    if again:
        keys = ", ".join(found.citation.key for found in again)
        yield Fault({"keys": keys}, again[0].passage.at, again[0].words)


@rule(
    "VD117",
    N_("This line of the basis names no number of its {kind}."),
    help=N_("Write number and symbol, date, organ and subject of what it rests on."),
    reads=Subject.DOCUMENT,
    clause=CITED,
    rows=("BD-11",),
)
def basis_without_number(document: Document) -> Iterator[Fault]:
    """Căn cứ không ghi số, ký hiệu của văn bản.

    Luật và pháp lệnh chỉ ghi tên. Văn bản khác phải có số, ký hiệu, ngày, cơ quan và trích yếu.

    Sai: Căn cứ Kế hoạch của UBND tỉnh về cải cách hành chính năm 2024;
    Đúng: Căn cứ Kế hoạch số 187/KH-UBND ngày 21/12/2023 của UBND tỉnh về cải cách hành chính …;
    """
    numbered = {id(found.passage.at) for found in cited(document)}
    for passage in texts(document):
        if passage.where is not Where.BASIS or id(passage.at) in numbered:
            continue
        said = _BASIS_KIND.match(passage.text)
        if (
            said
            and not _NAMED_ALONE.fullmatch(said["kind"])
            and not _NUMBER_LEFT_BLANK.search(passage.text)
        ):
            yield Fault({"kind": said["kind"]}, passage.at, passage.text[: said.end()].strip())


@rule(
    "VD118",
    N_("Two documents stand in one line of the basis: {first} and {second}."),
    help=N_("Give each document a line of its own."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    clause=LEGAL_BASIS,
    rows=("BD-10",),
)
def two_documents_in_one_basis(document: Document) -> Iterator[Fault]:
    """Một dòng căn cứ ghi hai văn bản.

    Sai: Căn cứ Nghị định số 30/2020/NĐ-CP …; Nghị định số 118/2025/NĐ-CP …;
    Đúng: mỗi nghị định một dòng «Căn cứ …;»
    """
    lines: defaultdict[int, list[Cited]] = defaultdict(list)
    for found in cited(document):
        if found.passage.where is Where.BASIS and found.citation.kind and not found.quoted:
            lines[id(found.passage.at)].append(found)
    for line in lines.values():
        first = line[0]
        second = next((other for other in line[1:] if _beside(first, other)), None)
        if second:
            data = {"first": first.citation.key, "second": second.citation.key}
            yield Fault(data, first.passage.at, second.name)


@rule(
    "VD119",
    N_("Dates of cited documents are written in two ways: “{first}” and “{other}”."),
    help=N_("Choose one way for the whole document."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    rows=("BD-19",),
)
def dates_in_two_styles(document: Document) -> Iterator[Fault]:
    """Ngày ban hành của văn bản viện dẫn viết theo hai cách.

    Cả hai cách đều dùng được, nhưng trong một văn bản nên theo một cách.

    Sai: ngày 15/5/2025 … ngày 27 tháng 7 năm 2025
    Đúng: ngày 15/5/2025 … ngày 27/7/2025
    """
    first: Cited | None = None
    for found in cited(document):
        if found.citation.date is None or found.quoted:
            continue
        if first is None:
            first = found
        elif _in_words(found) != _in_words(first):
            data = {"first": _date_words(first), "other": _date_words(found)}
            yield Fault(data, found.passage.at, _date_words(found))
            return


# --- what the rules share ----------------------------------------------------------


def _by_key(document: Document) -> dict[str, list[Cited]]:
    found: defaultdict[str, list[Cited]] = defaultdict(list)
    for mention in cited(document):
        found[mention.citation.key].append(mention)
    return found


def _same_document(first: Cited, other: Cited) -> bool:
    """Say whether two mentions of one number mean the same document.

    Numbers begin again each year and in each office: of another year it is another
    document, unless the number holds the year or the day and the month are the same.
    """
    if not isinstance(first.day, PartialDate) or not isinstance(other.day, PartialDate):
        return False
    if _other(_organ_words(first), _organ_words(other)):
        return False
    alike = (first.day.month, first.day.day) == (other.day.month, other.day.day)
    return first.day.year == other.day.year or bool(first.citation.year) or alike


def _other(first: str, other: str) -> bool:
    """Say whether two names are surely of two organs."""
    organs = organ_of_name(first), organ_of_name(other)
    if None in organs:
        return False
    if organs[0] is not organs[1]:
        return True
    leaders = ["chủ tịch" in name.lower() for name in (first, other)]
    return leaders[0] != leaders[1] and "ban nhân dân" in str(organs[0])


def _first_mentions(document: Document) -> Iterator[tuple[Cited, Cited | None]]:
    """Give the first mention of each document in running text, and the citation behind it."""
    seen: set[str] = set()
    everything = cited(document)
    for count, found in enumerate(everything):
        if _judged(found) and found.citation.key not in seen:
            seen.add(found.citation.key)
            behind = everything[count + 1] if count + 1 < len(everything) else None
            yield found, behind


def _judged(found: Cited) -> bool:
    """Say whether a mention must be complete.

    Those in titles, cells, quotations, proposals and in "(Kèm theo …)" are short by nature.
    """
    return (
        found.passage.where in _RUNNING
        and not found.quoted
        and not found.is_law
        and not _PROPOSAL.match(found.passage.text)
        and not _ATTACHED.match(found.passage.text)
        and not _FIRM.match(_organ_words(found))
    )


def _missing(found: Cited, following: Cited | None) -> str:
    """Say what of date and organ is missing at a first mention.

    What several share stands behind the last of them, or before the first: "UBND tỉnh ban
    hành Kế hoạch số …".
    """
    before = found.before[-120:]
    organ = bool(found.citation.organ or _ISSUED.search(before) or _HELD_IN.search(before))
    if not organ and following and _beside(found, following):
        organ = bool(following.citation.organ)
    if found.citation.date:
        return "" if organ else _ORGAN
    return _DATE if organ else _BOTH


def _has_no_subject(found: Cited, following: Cited | None) -> bool:
    if following and _beside(found, following):
        between = found.passage.text[found.citation.end : following.citation.start]
        if _CONNECTED.match(between):
            return False
    return bool(_NO_SUBJECT.match(found.after))


def _beside(first: Cited, other: Cited) -> bool:
    return first.passage == other.passage and first.citation.start < other.citation.start


def _organ_words(found: Cited) -> str:
    return found.citation.organ.text if found.citation.organ else ""


def _date_words(found: Cited) -> str:
    return found.citation.date.text if found.citation.date else ""


def _in_words(found: Cited) -> bool:
    return "tháng" in _date_words(found)

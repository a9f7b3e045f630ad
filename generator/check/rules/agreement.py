"""Ăn khớp: whether the parts of one document say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.passages import Passage, Where, holding, texts
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.phrases import SMALL_WORDS
from generator.text.citations import KINDS
from generator.text.late import late
from generator.text.letters import words
from generator.text.numerals import from_roman
from generator.text.rich import plain

_CLOSING = late(r"\s*trên đây là", re.IGNORECASE)
_APPENDIX = late(r"phụ lục(?:\s+(?:số\s+)?(?P<number>[IVXLC]+|\d+)(?!\w))?", re.IGNORECASE)
_ATTACHED = late(
    r"phụ lục(?:\s+(?:số\s+)?(?P<number>[IVXLC]+|\d+))?\s+(?:được\s+)?(?:đính\s+)?kèm",
    re.IGNORECASE,
)
_OF_ANOTHER = late(rf"\s*(?:theo\s+)?(?:{KINDS})\s+(?:số|\d)", re.IGNORECASE)
_HINT = late(
    r"kèm theo|đính kèm|phụ lục|biểu mẫu|danh mục|có .{0,60}(?:kèm|chi tiết)", re.IGNORECASE
)
_YEAR = late(r"(?<![\d/.-])(?:19|20)\d\d(?![\d/])")
_STATES = late(r"(?:xây dựng|ban hành|trên đây là)\s+(?:.{0,40}?)kế hoạch", re.IGNORECASE)
_ENDS = late(r"(?:,\s*)?(?:cụ thể )?(?:như sau|với (?:các|những|một số)|gồm)|[.;:](?=\s|\Z)")


@rule(
    "NV109",
    N_("The body does not mention “{label}”."),
    help=N_("Point to it where it belongs: “(chi tiết tại Phụ lục kèm theo)”."),
    reads=Subject.DOCUMENT,
    clause="điểm a khoản 1 Mục III Phần I Phụ lục I",
    rows=("BD-38",),
)
def appendix_not_mentioned(document: Document) -> Iterator[Fault]:
    """Phụ lục không được nhắc tới trong văn bản.

    Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn về phụ lục đó.

    Sai: văn bản có Phụ lục II mà không chỗ nào nhắc tới
    Đúng: «… (chi tiết tại Phụ lục II kèm theo)»
    """
    text = _body_text(document)
    if not document.appendices:
        return
    mentions = list(_APPENDIX.finditer(text))
    numbers = {found["number"].upper() for found in mentions if found["number"]}
    general = any(not found["number"] for found in mentions)
    if not numbers and _HINT.search(text):
        return
    for appendix in document.appendices:
        number = appendix.label.split()[-1] if " " in appendix.label else ""
        known = number and _APPENDIX.fullmatch(appendix.label) and number in numbers
        if not (known or general or _range_holds(text, number)):
            label = appendix.label or " ".join(map(plain, appendix.title))
            yield Fault({"label": label}, appendix)


def _range_holds(text: str, number: str) -> bool:
    """Say whether the number of an appendix stands behind another one: "Phụ lục I, II và III"."""
    return bool(number) and bool(
        re.search(rf"phụ lục[^.;]{{0,40}}(?<!\w){re.escape(number)}(?!\w)", text, re.IGNORECASE)
    )


@rule(
    "NV110",
    N_("“{words}”: there is no such appendix in this document."),
    help=N_("Add the appendix, or take the words out. An appendix in a file of its own is right."),
    reads=Subject.DOCUMENT,
    clause="điểm a khoản 1 Mục III Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("BD-38",),
)
def appendix_missing(document: Document) -> Iterator[Fault]:
    """Nhắc tới phụ lục kèm theo mà văn bản không có phụ lục.

    Sai: «Chi tiết tại Phụ lục kèm theo» mà không có phụ lục nào; «tại Phụ lục III kèm theo» mà chỉ
    có hai phụ lục
    Đúng: thêm phụ lục, hoặc bỏ câu ấy
    """
    numbers = {_number(appendix.label) for appendix in document.appendices}
    for passage in holding(document, "hụ lục", "HỤ LỤC"):
        if passage.where not in {Where.BODY, Where.HEADING, Where.CELL}:
            continue
        for found in _ATTACHED.finditer(passage.text):
            wanted = _number(found["number"] or "")
            known = bool(numbers) and (wanted in numbers or None in {wanted, *numbers})
            if not known and not _OF_ANOTHER.match(passage.text, found.end()):
                yield Fault({"words": found[0]}, passage.at, found[0])
                break


def _number(label: str) -> int | None:
    """Give the number at the end of a label, Roman or not: "Phụ lục 02" is "Phụ lục II"."""
    last = label.rsplit(maxsplit=1)[-1] if label else ""
    return int(last) if last.isdecimal() else from_roman(last.upper())


def _body_text(document: Document) -> str:
    places = {Where.BODY, Where.HEADING, Where.CELL, Where.BASIS, Where.SUBJECT}
    text = []
    for passage in texts(document):
        if passage.where is Where.APPENDIX_HEAD:
            break
        if passage.where in places:
            text.append(passage.text)
    return "\n".join(text)


def _restated(document: Document) -> Iterator[tuple[Passage, str]]:
    """Give what the issuing and the closing sentence call the plan."""
    name = document.kind.name.lower()
    opening = True
    for passage in texts(document):
        opening = opening and passage.where is not Where.HEADING
        stands = passage.where is Where.BODY and (opening or _CLOSING.match(passage.text))
        if not stands or name not in passage.text.lower():
            continue
        stated = _STATES.search(passage.text)
        if stated and not re.search(r"kế hoạch (?:này|số)", stated[0], re.IGNORECASE):
            behind = passage.text[stated.end() :]
            end = _ENDS.search(behind)
            title = behind[: end.start()] if end else behind
            if not title.lstrip().startswith("số") and "kế hoạch" not in title.lower():
                yield passage, title


def _subject(document: Document) -> str:
    return " ".join(map(plain, document.subject))


@rule(
    "NV111",
    N_("This sentence leaves out words of the subject: {lost}."),
    help=N_("Call the document here as its subject does."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("TT-09",),
)
def subject_restated_otherwise(document: Document) -> Iterator[Fault]:
    """Câu ban hành hoặc câu kết gọi tên văn bản khác với trích yếu.

    Chỉ kể những từ của trích yếu bị rơi mất.

    Sai: trích yếu «cải thiện, nâng cao Chỉ số PAPI»; câu kết
    «Trên đây là Kế hoạch nâng cao Chỉ số PAPI»
    Đúng: hai chỗ gọi như nhau
    """
    if document.kind.name.lower() != "kế hoạch":
        return
    wanted = [word for word in words(_subject(document)) if word not in SMALL_WORDS]
    for passage, _ in _restated(document):
        said = set(words(passage.text)) | _shortened(passage.text)
        lost = [word for word in wanted if word not in said and not word.isdigit()]
        if lost and len(lost) * 3 <= len(wanted):
            yield Fault({"lost": " ".join(dict.fromkeys(lost))}, passage.at)


def _shortened(text: str) -> set[str]:
    """Give the words that the usual abbreviations of a sentence stand for."""
    full = {"kh&cn": "khoa học công nghệ", "ubnd": "ủy ban nhân dân", "cchc": "cải cách hành chính"}
    return {word for short, long in full.items() if short in text.lower() for word in long.split()}


@rule(
    "NV112",
    N_("Here the plan is that of {found}, in the subject that of {year}."),
    help=N_("Look which year is meant."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("TT-09",),
)
def subject_of_another_year(document: Document) -> Iterator[Fault]:
    """Câu ban hành, câu kết hoặc tên phụ lục ghi năm khác với trích yếu.

    Thường là năm của văn bản cũ chép lại.

    Sai: trích yếu «… năm 2026»; câu kết «Trên đây là Kế hoạch … năm 2025»
    Đúng: mọi chỗ ghi «năm 2026»
    """
    years = set(_YEAR.findall(_subject(document)))
    if len(years) != 1:
        return
    titles = [
        passage
        for passage in texts(document)
        if passage.where is Where.APPENDIX_HEAD and not passage.text.startswith("(")
    ]
    for passage, title in [*_restated(document), *((each, each.text) for each in titles)]:
        found = _YEAR.findall(title)
        if len(set(found)) == 1 and not years & set(found):
            data = {"found": found[0], "year": next(iter(years))}
            yield Fault(data, passage.at, found[0])

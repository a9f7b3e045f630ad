"""Tên gọi: names of places and organs that time has overtaken, judged by the document's day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.check.dates import first_day, judged
from generator.check.overtaken import Hit, Weight, citation_faults, early, hits, of_the_office
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.names import KNOWN_UNTIL
from generator.text.dates import PartialDate, parse


def _said(day: date) -> str:
    return f"{day.day:02d}/{day.month}/{day.year}"


def _ended(document: Document, weight: Weight) -> Iterator[Fault]:
    """Give the ended names of one weight, each name once."""
    day = judged(document)
    if day is None:
        return
    found: dict[str, list[Hit]] = {}
    for hit in hits(document, day):
        found.setdefault(hit.key, []).append(hit)
    for places in found.values():
        first = max(places, key=lambda hit: hit.weight is Weight.ORGAN)
        if first.weight is weight:
            data = {
                "name": first.words,
                "ended": _said(first.change.day),
                "act": first.change.act,
                "now": first.now,
                "times": len(places),
                "known": _said(KNOWN_UNTIL),
            }
            yield Fault(data, first.at, first.words)


@rule(
    "VD301",
    N_("“{name}” ended on {ended} ({act}); now: {now}. It stands here {times} times."),
    help=N_(
        "Write the name of today, or say that it is the old one: “(cũ)”, “nay là …”."
        " The table of names goes up to {known}.",
    ),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("BD-20",),
)
def organ_that_ended(document: Document) -> Iterator[Fault]:
    """Tên cơ quan không còn ở ngày ban hành văn bản.

    Từ 01/3/2025 và 01/7/2025 nhiều bộ, sở, tỉnh và toàn bộ cấp huyện đã kết thúc hoạt động; năm
    2026 ba tỉnh trở thành thành phố. Chép lại kế hoạch cũ là chép cả tên cũ.

    Tên được xét theo ngày của chính văn bản; tên trong viện dẫn văn bản cũ, trong ngoặc kép, có ghi
    «(cũ)», «trước đây» hoặc «nay là» thì không xét. Một tên chỉ báo một lần.

    Sai: (kế hoạch năm 2026) Sở Kế hoạch và Đầu tư; UBND các huyện, thị xã, thành phố
    Đúng: (kế hoạch năm 2026) Sở Tài chính; UBND các xã, phường, đặc khu
    """
    return _ended(document, Weight.ORGAN)


@rule(
    "VD302",
    N_("“{name}” ended on {ended} ({act}); now: {now}. It stands here {times} times."),
    help=N_(
        "Leave it where the past is meant; else write the name of today."
        " The table of names goes up to {known}.",
    ),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    rows=("BD-20",),
)
def place_that_ended(document: Document) -> Iterator[Fault]:
    """Địa danh hoặc cách gọi không còn ở ngày ban hành văn bản.

    Gợi ý cho địa danh trong lời văn, «cấp huyện», «63 tỉnh, thành phố» và tên tổ chức của Đảng, vì
    có khi người viết muốn nói về trước kia.

    Sai: (kế hoạch năm 2026) trên địa bàn tỉnh Thái Bình; cấp huyện
    Đúng: (kế hoạch năm 2026) trên địa bàn tỉnh Hưng Yên; cấp xã
    """
    return _ended(document, Weight.PLACE)


@rule(
    "VD303",
    N_("“{name}” began only on {began} ({act}); this document is of {own}."),
    help=N_("Write the name of that time; it may have been replaced by mistake."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("BD-20",),
)
def name_not_begun(document: Document) -> Iterator[Fault]:
    """Tên gọi chưa có ở ngày ban hành văn bản.

    Thường do thay tên hàng loạt trong một văn bản cũ.

    Sai: (kế hoạch năm 2023) Sở Nông nghiệp và Môi trường
    Đúng: (kế hoạch năm 2023) Sở Nông nghiệp và Phát triển nông thôn
    """
    day = judged(document)
    if day is None:
        return
    seen: set[str] = set()
    for found in early(document, day):
        if found.beginning.name not in seen:
            seen.add(found.beginning.name)
            data = {
                "name": found.words,
                "began": _said(found.beginning.day),
                "act": found.beginning.act,
                "own": _said(day),
            }
            yield Fault(data, found.at, found.words)


@rule(
    "VD304",
    N_("“{quoted}” is dated after “{organ}” ended, on {ended} ({act})."),
    help=N_("The date or the organ is wrong: look the document up."),
    reads=Subject.DOCUMENT,
    rows=("BD-20",),
)
def cited_after_its_organ_ended(document: Document) -> Iterator[Fault]:
    """Văn bản viện dẫn có ngày sau khi cơ quan ban hành đã kết thúc.

    Sai: Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND tỉnh Thái Bình
    Đúng: Quyết định số 15/QĐ-UBND ngày 10/8/2025 của UBND tỉnh Hưng Yên
    """
    for found in citation_faults(document):
        if found.change:
            data = {
                "quoted": found.cited.words,
                "organ": found.organ,
                "ended": _said(found.change.day),
                "act": found.change.act,
            }
            yield Fault(data, found.cited.passage.at, found.cited.words)


@rule(
    "VD305",
    N_("“{quoted}” is dated before “{organ}” began, on {began} ({act})."),
    help=N_("The date or the organ is wrong: look the document up."),
    reads=Subject.DOCUMENT,
    rows=("BD-20",),
)
def cited_before_its_organ_began(document: Document) -> Iterator[Fault]:
    """Văn bản viện dẫn có ngày trước khi có cơ quan ban hành.

    Sai: Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND thành phố Đồng Nai
    Đúng: Kế hoạch số 21/KH-UBND ngày 02/02/2021 của UBND tỉnh Đồng Nai
    """
    for found in citation_faults(document):
        if found.beginning:
            data = {
                "quoted": found.cited.words,
                "organ": found.organ,
                "began": _said(found.beginning.day),
                "act": found.beginning.act,
            }
            yield Fault(data, found.cited.passage.at, found.cited.words)


@rule(
    "VD306",
    N_("“{name}” is no longer called so (ten_da_doi); now: {now}. It stands here {times} times."),
    help=N_("Write the name of today, or say that it is the old one: “(cũ)”, “nay là …”."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    rows=("BD-20",),
)
def office_name_that_ended(document: Document) -> Iterator[Fault]:
    """Tên cũ của đơn vị mà cơ quan đã khai ở «ten_da_doi».

    Cơ quan khai tên cũ, tên mới và ngày đổi trong tệp cơ quan; văn bản từ ngày ấy trở đi mà còn
    dùng tên cũ thì được nhắc. Tên trong viện dẫn văn bản cũ, trong ngoặc kép, có ghi «(cũ)», «nay
    là» thì không xét.

    Sai: (tên đã đổi từ 01/3/2025, kế hoạch năm 2026) Trung tâm Ứng dụng tiến bộ khoa học
    Đúng: (kế hoạch năm 2026) Trung tâm Khoa học và Đổi mới sáng tạo
    """
    day = judged(document)
    declared = document.data.get("ten_da_doi", ())
    if day is None or not isinstance(declared, list) or not declared:
        return
    ended = {each["cu"]: _since(each["tu"]) for each in declared if _since(each["tu"]) <= day}
    now = {each["cu"]: each["moi"] for each in declared}
    found: dict[str, list[tuple[str, object]]] = {}
    for name, typed, at in of_the_office(document, ended):
        found.setdefault(name, []).append((typed, at))
    for name, places in found.items():
        typed, at = places[0]
        yield Fault({"name": typed, "now": now[name], "times": len(places)}, at, typed)


def _since(typed: str) -> date:
    """Give the first day of a name's end; one that was not declared is long ago."""
    found = parse(typed) if typed else None
    return first_day(found) if isinstance(found, PartialDate) else date.min

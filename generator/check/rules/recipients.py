"""Nơi nhận: who receives the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.lists import list_faults
from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.components import Item, Numbered, Recipients
from generator.document.recognise.lines import letters
from generator.finding import Severity
from generator.i18n import N_
from generator.plan.levels import Level
from generator.standard import nd30, words
from generator.standard.kinds import Frame
from generator.text.late import late

_CLAUSE = nd30.RECIPIENT.clause
_WITHOUT = frozenset({Frame.MINUTES, Frame.LEAVE, Frame.UNREGULATED, Frame.INTRODUCTION})
_ARTICLES = late(r"Như\s+Điều\s+(?P<number>\d+)")


def _found(paper: Paper) -> Recipients | None:
    return paper.components.recipients


def _listed(found: Recipients | None) -> tuple[Item, ...]:
    """Give the items before that of the archive."""
    return tuple(item for item in found.items if item is not found.archive) if found else ()


@rule(
    "TT501",
    N_("“{right}” is missing."),
    reads=Subject.VIEW,
    help=N_("Write it on the left, beside the signature."),
    clause="khoản 9 Mục II Phần I Phụ lục I",
    rows=("NN-01",),
)
def recipients_missing(paper: Paper) -> Iterator[Fault]:
    """Thiếu Nơi nhận.

    Mọi văn bản ghi nơi nhận để thực hiện, để biết và nơi lưu.

    Sai: bên trái chữ ký để trống.
    Đúng: Nơi nhận: / - Như trên; / - Lưu: VT, VP.
    """
    kind = paper.components.title.kind
    if kind and kind.frame in _WITHOUT:
        return
    if paper.components.letterhead and _found(paper) is None:
        yield Fault({"right": words.RECIPIENTS})


@rule(
    "TT502",
    N_("“Nơi nhận” {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.RECIPIENTS_LABEL.clause,
    mend=Mend.LOOK,
    rows=("NN-02",),
)
def recipients_label_look(paper: Paper) -> Iterator[Fault]:
    """Chữ «Nơi nhận» trình bày sai kiểu.

    Chữ «Nơi nhận» cỡ 12, nghiêng, đậm.

    Sai: «Nơi nhận:» cỡ 14, không nghiêng.
    Đúng: «Nơi nhận:» cỡ 12, nghiêng, đậm.
    """
    found = _found(paper)
    if found and _is_label(found):
        yield from wrong(nd30.RECIPIENTS_LABEL, [found.label])


def _is_label(found: Recipients) -> bool:
    return letters(found.label.text) == letters(words.RECIPIENTS)


@rule(
    "TT503",
    N_("Behind “Nơi nhận” a colon must stand."),
    reads=Subject.VIEW,
    help=N_("Write: Nơi nhận:"),
    clause=nd30.RECIPIENTS_LABEL.clause,
    rows=("NN-02",),
)
def recipients_label_without_colon(paper: Paper) -> Iterator[Fault]:
    """Sau chữ «Nơi nhận» thiếu dấu hai chấm.

    Chữ «Nơi nhận» đứng một dòng riêng, sau có dấu hai chấm.

    Sai: Nơi nhận
    Đúng: Nơi nhận:
    """
    found = _found(paper)
    if found and _is_label(found) and not found.label.text.rstrip().endswith(":"):
        yield Fault(at=found.label, quote=found.label.text)


@rule(
    "TT504",
    N_("This line of the recipients {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("NN-03",),
)
def recipients_look(paper: Paper) -> Iterator[Fault]:
    """Nơi nhận trình bày sai kiểu.

    Tên nơi nhận cỡ 11, chữ đứng, không đậm.

    Sai: các dòng nơi nhận cỡ 12.
    Đúng: các dòng nơi nhận cỡ 11.
    """
    found = _found(paper)
    for item in found.items if found else ():
        yield from wrong(nd30.RECIPIENT, [item.line])


@rule(
    "TT505",
    N_("This line of the recipients {wrong}."),
    reads=Subject.VIEW,
    help=N_("Begin each line with “-” and end it with “;”."),
    clause=_CLAUSE,
    rows=("NN-04",),
)
def recipients_misshapen(paper: Paper) -> Iterator[Fault]:
    """Dòng nơi nhận thiếu gạch đầu dòng hoặc dấu chấm phẩy.

    Mỗi nơi một dòng, đầu dòng có gạch, cuối dòng có dấu chấm phẩy.

    Sai: - Sở Nội vụ,
    Đúng: - Sở Nội vụ;
    """
    found = _found(paper)
    if found:
        yield from list_faults(_listed(found), last="" if found.archive else ".")


@rule(
    "TT508",
    N_("“{right}” must come first: the document has “Kính gửi”."),
    reads=Subject.VIEW,
    help=N_("Write: - Như trên;"),
    clause="điểm b khoản 9 Mục II Phần I Phụ lục I",
    rows=("NN-06",),
)
def as_above_missing(paper: Paper) -> Iterator[Fault]:
    """Có «Kính gửi» mà Nơi nhận không mở đầu bằng «Như trên».

    Người nhận ở «Kính gửi» không ghi lại, chỉ ghi «Như trên».

    Sai: Kính gửi: Sở Nội vụ … Nơi nhận: - Sở Nội vụ;
    Đúng: Kính gửi: Sở Nội vụ … Nơi nhận: - Như trên;
    """
    found, kind = _found(paper), paper.components.title.kind
    if kind and not kind.addressed:
        return
    if found and found.items and paper.components.addressees:
        first = found.items[0]
        if not _is_above(first):
            yield Fault({"right": words.AS_ABOVE}, first, first.line.text)


def _is_above(item: Item) -> bool:
    return letters(item.text).startswith(letters(words.AS_ABOVE))


@rule(
    "TT509",
    N_("“{found}” refers to nothing: the document has no “Kính gửi”."),
    reads=Subject.VIEW,
    help=N_("Name the recipients."),
    clause="điểm c khoản 9 Mục II Phần I Phụ lục I",
    rows=("NN-06",),
)
def as_above_refers_to_nothing(paper: Paper) -> Iterator[Fault]:
    """«Như trên» mà không có «Kính gửi».

    Kế hoạch, quyết định không có «Kính gửi» nên không có gì ở trên để chỉ tới.

    Sai: Kế hoạch có dòng - Như trên;
    Đúng: - Các phòng, đơn vị thuộc Sở;
    """
    found = _found(paper)
    if paper.components.addressees is None:
        for item in _listed(found):
            if _is_above(item) and not _ARTICLES.match(item.text):
                yield Fault({"found": item.text.rstrip(";. ")}, item, item.line.text)


@rule(
    "TT510",
    N_("The recipients name Điều {number}; the document has none with this number."),
    reads=Subject.VIEW,
    help=N_("Name the article that says who carries it out."),
    clause="Mẫu 1.2 Phụ lục III",
    severity=Severity.WARNING,
    rows=("NN-07",),
)
def article_of_recipients_missing(paper: Paper) -> Iterator[Fault]:
    """«Như Điều …» trỏ tới điều không có.

    Dòng ấy chỉ tới điều ghi ai thi hành quyết định.

    Sai: - Như Điều 4; (quyết định có ba điều)
    Đúng: - Như Điều 3;
    """
    articles = {
        int(digits.group())
        for part in paper.components.outline()
        if _is_article(part) and (digits := re.search(r"\d+", part.number))
    }
    for item in _listed(_found(paper)):
        named = _ARTICLES.match(item.text)
        if named and articles and int(named["number"]) not in articles:
            yield Fault({"number": named["number"]}, item, item.line.text)


def _is_article(part: Numbered) -> bool:
    return part.level is Level.ARTICLE

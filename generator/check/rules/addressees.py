"""Kính gửi: to whom the document goes."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.lists import list_faults
from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.components import Addressees
from generator.document.recognise.fixed import after_addressees
from generator.document.recognise.lines import upto
from generator.i18n import N_
from generator.standard import nd30, words
from generator.standard.kinds import Frame

_CLAUSE = nd30.ADDRESSEE.clause
_JUDGED = frozenset({Frame.NAMED, Frame.DECISION, Frame.RESOLUTION})
_SLIPS = frozenset({"PG", "PC", "PB", "GUQ"})


def _found(paper: Paper) -> Addressees | None:
    return paper.components.addressees


@rule(
    "TT521",
    N_("“Kính gửi” does not belong to this kind of document ({kind})."),
    reads=Subject.VIEW,
    help=N_("Take it away; name those who carry it out among the recipients."),
    clause="điểm c khoản 9 Mục II Phần I Phụ lục I",
    rows=("NN-08",),
)
def addressees_out_of_place(paper: Paper) -> Iterator[Fault]:
    """«Kính gửi» ở văn bản không có phần ấy.

    «Kính gửi» chỉ có ở công văn, và ở tờ trình, báo cáo gửi lên trên.

    Sai: Kế hoạch có dòng «Kính gửi: Các phòng».
    Đúng: ghi các phòng ở Nơi nhận.
    """
    found, kind = _found(paper), paper.components.title.kind
    if found is None or kind is None or kind.addressed or kind.abbreviation in _SLIPS:
        return
    if kind.frame in _JUDGED:
        yield Fault({"kind": kind.name}, found, found.label.text)


@rule(
    "TT522",
    N_("“Kính gửi” must be followed by a colon."),
    reads=Subject.VIEW,
    help=N_("Write: Kính gửi: Sở Nội vụ."),
    clause=_CLAUSE,
    rows=("NN-11",),
)
def addressees_without_colon(paper: Paper) -> Iterator[Fault]:
    """Sau chữ «Kính gửi» thiếu dấu hai chấm.

    Sau chữ «Kính gửi» có dấu hai chấm.

    Sai: Kính gửi Sở Nội vụ
    Đúng: Kính gửi: Sở Nội vụ
    """
    found = _found(paper)
    if found and ":" not in found.label.text[: len(words.ADDRESSEES) + 3]:
        yield Fault(at=found, quote=found.label.text)


@rule(
    "TT523",
    N_("One addressee stands on the line of “Kính gửi”."),
    reads=Subject.VIEW,
    help=N_("Write both on one line."),
    clause=_CLAUSE,
    rows=("NN-09",),
)
def one_addressee_below(paper: Paper) -> Iterator[Fault]:
    """Kính gửi một nơi mà xuống dòng.

    Gửi cho một nơi thì ghi cùng dòng với chữ «Kính gửi».

    Sai: «Kính gửi:», dòng dưới là «- Sở Nội vụ.»
    Đúng: Kính gửi: Sở Nội vụ
    """
    found = _found(paper)
    if found and len(found.items) == 1 and not found.beside:
        row = found.items[0]
        yield Fault(at=row, quote=row.line.text)


@rule(
    "TT524",
    N_("Several addressees stand below “Kính gửi”, each on a line of its own."),
    reads=Subject.VIEW,
    help=N_("Begin a new line after “Kính gửi:”, one line for each."),
    clause=_CLAUSE,
    rows=("NN-10",),
)
def first_addressee_beside(paper: Paper) -> Iterator[Fault]:
    """Kính gửi nhiều nơi mà nơi đầu ghi cùng dòng.

    Gửi cho hai nơi trở lên thì xuống dòng, mỗi nơi một dòng.

    Sai: Kính gửi: - Sở Nội vụ;
    Đúng: «Kính gửi:», dòng dưới là «- Sở Nội vụ;»
    """
    found = _found(paper)
    if found and len(found.items) > 1 and found.beside:
        yield Fault(at=found, quote=found.label.text)


@rule(
    "TT525",
    N_("This line of the addressees {wrong}."),
    reads=Subject.VIEW,
    help=N_("Begin each line with “-”, end it with “;”, the last with a full stop."),
    clause=_CLAUSE,
    rows=("NN-10",),
)
def addressees_misshapen(paper: Paper) -> Iterator[Fault]:
    """Dòng kính gửi thiếu gạch đầu dòng hoặc sai dấu cuối.

    Đầu dòng có gạch, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.

    Sai: - Sở Nội vụ (không có dấu)
    Đúng: - Sở Nội vụ;
    """
    found = _found(paper)
    if found and len(found.items) > 1:
        items = found.items[1:] if found.beside else found.items
        yield from list_faults(items, last=".")


@rule(
    "TT526",
    N_("“Kính gửi” and its lines: this line {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("NN-11",),
)
def addressees_look(paper: Paper) -> Iterator[Fault]:
    """«Kính gửi» trình bày sai kiểu.

    «Kính gửi» và tên nơi nhận là chữ in thường, cỡ 13 đến 14, đứng, không đậm.

    Sai: «Kính gửi:» in đậm.
    Đúng: «Kính gửi:» chữ đứng, không đậm.
    """
    found = _found(paper)
    if found is None:
        return
    label, end = found.label, after_addressees(found.label.text)
    if found.beside and end:
        yield from wrong(nd30.ADDRESSEE, [upto(label, label.start + end)])
    else:
        yield from wrong(nd30.ADDRESSEE, [label])
    for row in found.items:
        yield from wrong(nd30.ADDRESSEE, [row.line])

"""What was left over from writing."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.subjects import Paper
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late

_LEFT_OVER = late(r"\?{3,}|\[\s*(?:…|\.{3})[\s….]*\]|(?<!\w)(?:x{3,}|X{4,})(?!\w)|\{\{|\}\}")
_SIGNS = ("??", "[", "xxx", "XXX", "{{", "}}")
"""One of them stands in whatever was left over: to look for them is quick."""


@rule(
    "KT127",
    N_("Changes are still tracked in the file."),
    reads=Subject.VIEW,
    help=N_("In Word: Review, accept or reject every change, then stop tracking."),
    severity=Severity.WARNING,
    rows=("FT-06",),
)
def changes_tracked(paper: Paper) -> Iterator[Fault]:
    """Còn dấu vết sửa chữa (Track Changes).

    Người nhận tệp đọc được cả những chữ đã xóa.

    Sai: tệp còn hai chỗ sửa chưa duyệt.
    Đúng: mọi chỗ sửa đã duyệt, đã tắt chế độ theo dõi.
    """
    if not paper.view.tracked:
        return
    for paragraph in paper.view.paragraphs():
        changed = [run for run in paragraph.runs if run.trace]
        if paragraph.trace or changed:
            yield Fault(at=paragraph, quote=changed[0].text.strip() if changed else "")
            return
    yield Fault()


@rule(
    "KT129",
    N_("The file holds {count} comments."),
    reads=Subject.VIEW,
    help=N_("In Word: Review, Delete All Comments."),
    severity=Severity.WARNING,
    rows=("FT-06",),
)
def comments_left(paper: Paper) -> Iterator[Fault]:
    """Còn nhận xét trong tệp.

    Lời trao đổi của người soạn không được gửi đi cùng văn bản.

    Sai: tệp còn ba nhận xét.
    Đúng: nhận xét đã xóa hết.
    """
    if paper.view.comments:
        yield Fault({"count": paper.view.comments})


@rule(
    "KT128",
    N_("“{found}” was put here for something that is still to be written."),
    reads=Subject.VIEW,
    help=N_("Write it, or take it away."),
    severity=Severity.WARNING,
    rows=("FT-06",),
)
def placeholder_left(paper: Paper) -> Iterator[Fault]:
    """Còn chỗ để trống chưa điền.

    Dấu hỏi, ngoặc trống người soạn để tạm dễ bị quên khi trình ký.

    Sai: hoàn thành trước ngày ???.
    Đúng: hoàn thành trước ngày 30/6/2026.
    """
    said = [(paragraph, paragraph.text) for paragraph in paper.view.paragraphs()]
    whole = "\n".join([text for _, text in said])
    for paragraph, text in said if any(map(whole.__contains__, _SIGNS)) else ():
        for found in _LEFT_OVER.finditer(text):
            yield Fault({"found": found.group()}, paragraph, found.group())

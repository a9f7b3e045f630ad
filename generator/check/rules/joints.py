"""Cụm từ cố định: the comma or the hyphen inside it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.passages import holding
from generator.check.registry import Fault, Mend, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.joints import JOINTS
from generator.text.late import late

_BARE = late(rf"(?<!\w)(?:{'|'.join(JOINTS)})(?!\w)")


@rule(
    "CT106",
    N_("In “{found}” the mark between the parts is missing: “{right}”."),
    help=N_("Put the comma or the hyphen as the Constitution and the titles of laws do."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    mend=Mend.LOOK,
)
def joint_of_phrase_missing(document: Document) -> Iterator[Fault]:
    """Cụm từ cố định thiếu dấu phẩy hoặc gạch nối ở giữa.

    Chỉ xét những cụm từ mà Hiến pháp hoặc tên luật đã viết rõ dấu; tên riêng viết hoa không xét.

    Sai: tổ chức chính trị xã hội; phòng chống tham nhũng; cán bộ công chức, viên chức
    Đúng: tổ chức chính trị - xã hội; phòng, chống tham nhũng; cán bộ, công chức, viên chức
    """
    for passage in holding(document, *JOINTS):
        for found in _BARE.finditer(passage.text):
            before = passage.text[: found.start()]
            if before.count("“") > before.count("”"):
                continue  # somebody else's words
            yield Fault({"found": found[0], "right": JOINTS[found[0]]}, passage.at, found[0])

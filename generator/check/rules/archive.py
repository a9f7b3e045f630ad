"""The end of the recipients: who keeps the original, who drafted it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document.recognise.lines import squeezed
from generator.finding import Severity
from generator.i18n import N_, Phrase
from generator.standard import nd30, words
from generator.text.late import late

_ARCHIVE = late(r"Lưu\s*:\s*(?P<kept>.*)", re.DOTALL)
_BEHIND_DOT = late(r"\.\s*\S+.*$", re.DOTALL)
_AS_IN_SAMPLES = late(r"[A-ZĐ]{1,10}\s?(?:\.|\.?\s?\(\d+\)\.?)")
"""A drafter's mark as the decree's own samples have it there: "XYZ.", "XYZ.(20)"."""

_REGISTRY = late(rf"(?<!\w){words.REGISTRY}(?![^\W_])|(?i:văn thư)")


@rule(
    "TT506",
    N_("The last line must be “{right}”: {wrong}."),
    reads=Subject.VIEW,
    help=N_("Write: - Lưu: VT, VP."),
    clause=nd30.RECIPIENT.clause,
    rows=("NN-05",),
)
def archive_line_wrong(paper: Paper) -> Iterator[Fault]:
    """Dòng «Lưu» thiếu hoặc viết sai.

    Dòng cuối của Nơi nhận là «Lưu: VT», chữ viết tắt đơn vị soạn thảo, kết thúc bằng dấu chấm.

    Sai: - Lưu VT;
    Đúng: - Lưu: VT, VP.
    """
    found = paper.components.recipients
    if found is None:
        return
    data: dict[str, object] = {"right": "- Lưu: VT, … ."}
    archive = found.archive
    if archive is None:
        at = found.items[-1] if found.items else found.label
        yield Fault({**data, "wrong": Phrase(N_("it is missing"))}, at)
        return
    text = squeezed(archive.text)
    kept = _ARCHIVE.match(text)
    if kept is None:
        yield Fault({**data, "wrong": Phrase(N_("the colon is missing"))}, archive, text)
    elif not _REGISTRY.search(kept["kept"]):
        yield Fault({**data, "wrong": Phrase(N_("VT is missing"))}, archive, text)
    if not text.endswith(".") and not _BEHIND_DOT.search(text):
        yield Fault({**data, "wrong": Phrase(N_("it must end with a full stop"))}, archive, text)


@rule(
    "TT507",
    N_("Behind the last line of the recipients stands a mark."),
    reads=Subject.VIEW,
    help=N_("Write the mark of who drafted it in capitals, with a full stop: XYZ.(20)"),
    clause=nd30.DRAFTER.clause,
    severity=Severity.INFO,
    rows=("NN-05",),
)
def archive_line_goes_on(paper: Paper) -> Iterator[Fault]:
    """Sau dấu chấm của dòng «Lưu» còn chữ.

    Sau dấu chấm chỉ có thể là ký hiệu người soạn thảo, viết hoa, hết bằng dấu chấm, và số lượng
    bản, như các mẫu của Phụ lục III; cũng có thể ghi thành dòng riêng.

    Sai: - Lưu: VT, VP. Hạnh
    Đúng: - Lưu: VT, VP. XYZ.(20)
    """
    found = paper.components.recipients
    archive = found.archive if found else None
    if archive and (behind := _BEHIND_DOT.search(squeezed(archive.text))):
        name = behind.group()[1:].strip()
        if any(map(str.isalpha, name)) and not _AS_IN_SAMPLES.fullmatch(name):
            yield Fault(at=archive, quote=archive.line.text)


@rule(
    "TT511",
    N_("The mark of who drafted it {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.DRAFTER.clause,
    severity=Severity.INFO,
    mend=Mend.LOOK,
    rows=("NN-14",),
)
def drafter_look(paper: Paper) -> Iterator[Fault]:
    """Ký hiệu người soạn thảo trình bày sai kiểu.

    Ký hiệu và số lượng bản cỡ 11, chữ đứng.

    Sai: PL.(300) cỡ 14
    Đúng: PL.(300) cỡ 11
    """
    found = paper.components.recipients
    if found and found.drafter:
        yield from wrong(nd30.DRAFTER, [found.drafter])

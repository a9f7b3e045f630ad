"""The subject of a công văn: "V/v …" below its number."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.rules.head import head
from generator.check.subjects import Paper
from generator.document.recognise.lines import squeezed
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances, words


@rule(
    "TT209",
    N_("The subject of a công văn must begin with “{right}”, without a colon."),
    reads=Subject.VIEW,
    help=N_("Write: V/v nâng bậc lương năm 2026."),
    clause=nd30.LETTER_SUBJECT.clause,
    rows=("TT-07",),
)
def letter_subject_beginning(paper: Paper) -> Iterator[Fault]:
    """Trích yếu công văn không mở đầu bằng «V/v».

    Sau chữ «V/v» là trích yếu, không có dấu hai chấm.

    Sai: V/v: nâng bậc lương năm 2026
    Đúng: V/v nâng bậc lương năm 2026
    """
    about = head(paper).about
    if not about:
        return
    text = squeezed(about[0].text)
    behind = text.removeprefix(words.ABOUT)
    if not text.startswith(words.ABOUT) or not behind.startswith(" ") or behind[1:2] == ":":
        yield Fault({"right": words.ABOUT}, about[0], about[0].text)


@rule(
    "TT210",
    N_("The subject of the công văn {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.LETTER_SUBJECT.clause,
    mend=Mend.LOOK,
    rows=("TT-07",),
)
def letter_subject_look(paper: Paper) -> Iterator[Fault]:
    """Trích yếu công văn trình bày sai kiểu.

    Trích yếu công văn là chữ in thường, cỡ 12 đến 13, đứng, không đậm, ở giữa, dưới số, ký hiệu.

    Sai: V/v nâng bậc lương (nghiêng, đậm)
    Đúng: V/v nâng bậc lương (đứng, cỡ 12)
    """
    about = head(paper).about
    yield from wrong(nd30.LETTER_SUBJECT, about) if about else ()


@rule(
    "TT211",
    N_("Between number and subject are {found} pt; it must be {right} pt."),
    reads=Subject.VIEW,
    help=N_("In Word: Paragraph, Spacing, Before."),
    clause=nd30.LETTER_SUBJECT_GAP.clause,
    severity=Severity.WARNING,
    mend=Mend.SAFE,
    rows=("TT-08",),
)
def letter_subject_gap(paper: Paper) -> Iterator[Fault]:
    """Trích yếu công văn cách số, ký hiệu không đúng.

    Trích yếu cách dòng số, ký hiệu 6 pt.

    Sai: hai dòng sát nhau.
    Đúng: cách 6 pt.
    """
    number, about = head(paper).number, head(paper).about
    if number is None or not about:
        return
    above, below = number.line.paragraph, about[0].paragraph
    gap = 0.0 if above is below else above.after + below.before
    fact = nd30.LETTER_SUBJECT_GAP
    if not fact.allows(gap, tolerances.POINTS):
        data = {"found": f"{gap:g}", "right": f"{fact.chosen:g}"}
        yield Fault(data, about[0], about[0].text)

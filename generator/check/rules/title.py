"""The kind and the subject."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import HELP, by_spaces, is_centred, wrong
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.ruled import DRAW, wrong_length
from generator.check.subjects import Paper
from generator.document.recognise.components import Line
from generator.document.recognise.lines import letters
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances
from generator.standard.kinds import CONG_VAN

_MOST_WORDS = 60
_CLAUSE = nd30.SUBJECT.clause


def _subject(paper: Paper) -> tuple[Line, ...]:
    """Give the lines of the subject, without a last one that is wholly in brackets."""
    lines = paper.components.title.subject
    if len(lines) > 1 and lines[-1].text.startswith("(") and lines[-1].text.endswith(")"):
        return lines[:-1]
    return lines


@rule(
    "TT201",
    N_("“{found}” is none of the kinds of documents that the decree names."),
    reads=Subject.VIEW,
    help=N_("Choose one of the 29 kinds of Điều 7."),
    clause="Điều 7",
    severity=Severity.WARNING,
    rows=("TT-01",),
)
def kind_unknown(paper: Paper) -> Iterator[Fault]:
    """Tên loại không có trong Nghị định.

    Điều 7 kể 29 loại văn bản hành chính; tên khác thì không có chữ viết tắt, không có mẫu.

    Sai: ĐỀ CƯƠNG
    Đúng: PHƯƠNG ÁN
    """
    title = paper.components.title
    if title.kind_line and title.kind is None:
        yield Fault({"found": title.kind_line.text}, title.kind_line, title.kind_line.text)


@rule(
    "TT202",
    N_("The name of the kind {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.KIND.clause,
    mend=Mend.LOOK,
    rows=("TT-02",),
)
def kind_look(paper: Paper) -> Iterator[Fault]:
    """Tên loại trình bày sai kiểu.

    Tên loại in hoa, cỡ 13 đến 14, đứng, đậm, ở giữa.

    Sai: KẾ HOẠCH cỡ 16.
    Đúng: KẾ HOẠCH cỡ 14, đậm, ở giữa.
    """
    line = paper.components.title.kind_line
    if line:
        yield from wrong(nd30.KIND, [line])


@rule(
    "TT203",
    N_("A công văn does not print the name of its kind."),
    reads=Subject.VIEW,
    help=N_("Delete this line; the subject stands below the number."),
    clause=nd30.LETTER_SUBJECT.clause,
    rows=("TT-03",),
)
def letter_with_kind(paper: Paper) -> Iterator[Fault]:
    """Công văn ghi tên loại.

    Công văn không ghi tên loại, chỉ có «V/v …» dưới số, ký hiệu.

    Sai: dòng CÔNG VĂN ở giữa trang.
    Đúng: V/v nâng bậc lương năm 2026
    """
    line = paper.components.title.kind_line
    if line and letters(line.text) == letters(CONG_VAN.name):
        yield Fault(at=line, quote=line.text)


@rule(
    "TT204",
    N_("The subject {wrong}."),
    reads=Subject.VIEW,
    help=HELP,
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("TT-04",),
)
def subject_look(paper: Paper) -> Iterator[Fault]:
    """Trích yếu trình bày sai kiểu.

    Trích yếu là chữ in thường, cỡ 13 đến 14, đứng, đậm, ở giữa, ngay dưới tên loại.

    Sai: trích yếu in hoa cả dòng.
    Đúng: Nâng cao Chỉ số cải cách hành chính năm 2026 (đậm, ở giữa)
    """
    yield from wrong(nd30.SUBJECT, _subject(paper)) if _subject(paper) else ()


@rule(
    "TT205",
    N_("There is no line below the subject."),
    reads=Subject.VIEW,
    help=DRAW,
    clause=_CLAUSE,
    mend=Mend.LOOK,
    rows=("TT-05",),
)
def subject_rule_missing(paper: Paper) -> Iterator[Fault]:
    """Dưới trích yếu không có đường kẻ.

    Dưới trích yếu có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, cân ở giữa.

    Sai: dưới trích yếu để trống.
    Đúng: dưới trích yếu có đường kẻ dài bằng 2/5 dòng chữ.
    """
    title = paper.components.title
    if title.subject and not title.rule:
        yield Fault(at=title.subject[-1], quote=title.subject[-1].text)


@rule(
    "TT206",
    N_("The line below the subject is {found} % of its words; right is {least} to {most} %."),
    reads=Subject.VIEW,
    help=DRAW,
    clause=_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("TT-05",),
)
def subject_rule_length(paper: Paper) -> Iterator[Fault]:
    """Đường kẻ dưới trích yếu dài, ngắn quá.

    Đường kẻ dài từ 1/3 đến 1/2 dòng chữ.

    Sai: đường kẻ dài hết dòng chữ.
    Đúng: đường kẻ dài bằng 2/5 dòng chữ.
    """
    title = paper.components.title
    if title.subject and title.rule:
        fact, tolerance = nd30.RULE_RATIO, tolerances.RULE_RATIO
        yield from wrong_length(title.rule, title.subject, fact, tolerance)


@rule(
    "TT207",
    N_("The subject ends with a full stop."),
    reads=Subject.VIEW,
    help=N_("Take it away: a subject is a title."),
    clause="điểm a khoản 5 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("TT-06",),
)
def subject_with_full_stop(paper: Paper) -> Iterator[Fault]:
    """Trích yếu có dấu chấm cuối.

    Trích yếu là một câu ngắn gọn hoặc một cụm từ, đứng như một tiêu đề.

    Sai: Nâng cao Chỉ số cải cách hành chính năm 2026.
    Đúng: Nâng cao Chỉ số cải cách hành chính năm 2026
    """
    lines = _subject(paper)
    if lines and lines[-1].text.endswith(".") and not lines[-1].text.endswith(("…", "..")):
        yield Fault(at=lines[-1], quote=lines[-1].text)


@rule(
    "TT208",
    N_("The subject has {count} words."),
    reads=Subject.VIEW,
    help=N_("Say it in one short sentence."),
    clause="điểm a khoản 5 Mục II Phần I Phụ lục I",
    severity=Severity.INFO,
    rows=("TT-06",),
)
def subject_too_long(paper: Paper) -> Iterator[Fault]:
    """Trích yếu quá dài.

    Trích yếu là một câu ngắn gọn hoặc một cụm từ.

    Sai: trích yếu sáu dòng.
    Đúng: trích yếu một, hai dòng.
    """
    lines = _subject(paper)
    count = sum(len(line.text.split()) for line in lines)
    if count > _MOST_WORDS:
        yield Fault({"count": count}, lines[0], lines[0].text)


@rule(
    "TT212",
    N_("This line was pushed to the middle with spaces or tabs."),
    reads=Subject.VIEW,
    help=N_("Take them away and centre the line."),
    clause=_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("TT-02", "TT-04"),
)
def title_centred_by_spaces(paper: Paper) -> Iterator[Fault]:
    """Tên loại, trích yếu căn giữa bằng dấu cách hoặc phím Tab.

    Đổi cỡ chữ là dòng ấy lệch.

    Sai: gõ hai mươi dấu cách trước «KẾ HOẠCH».
    Đúng: bấm nút căn giữa.
    """
    title = paper.components.title
    lines = (*((title.kind_line,) if title.kind_line else ()), *_subject(paper))
    for line in lines:
        if by_spaces(line) and is_centred(line) is not None:
            yield Fault(at=line, quote=line.text)

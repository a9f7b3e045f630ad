"""The legal basis, and the mark that ends the body."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import seen_in
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper
from generator.document import view
from generator.document.recognise.components import BodyTable, Numbered, Part, Plain
from generator.document.recognise.outline import ends
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances, words
from generator.standard.kinds import Frame
from generator.text.late import late

_CITES = late(r"\d/|\bLuật\b|\bPháp lệnh\b|\bBộ luật\b|\bHiến pháp\b|\d-[A-Z]{2}")
_ISSUES = late(r"\bnhư sau\b|\bban hành (?:Kế|kế) hoạch\b|\bxây dựng (?:Kế|kế) hoạch\b")
_SAMPLES = "Mẫu 1.1 đến 1.10 Phụ lục III"
_UNENDED = frozenset({Frame.MINUTES, Frame.LEAVE, Frame.UNREGULATED, Frame.INTRODUCTION})


def _listed(paper: Paper) -> list[view.Paragraph]:
    """Give the lines of the basis that cite something and are no sentence that issues."""
    return [
        paragraph
        for paragraph in paper.components.basis
        if _CITES.search(paragraph.text) and not _ISSUES.search(paragraph.text)
    ]


@rule(
    "TT311",
    N_("A line of the legal basis must be italic."),
    reads=Subject.VIEW,
    help=N_("Select it in Word and press Ctrl+I."),
    clause=nd30.BASIS.clause,
    mend=Mend.LOOK,
    rows=("BD-08",),
)
def basis_not_italic(paper: Paper) -> Iterator[Fault]:
    """Căn cứ không in nghiêng.

    Các dòng căn cứ ngay dưới trích yếu in nghiêng để tách khỏi nội dung.

    Sai: dòng «Căn cứ Nghị định số …» chữ đứng.
    Đúng: dòng ấy in nghiêng.
    """
    for paragraph in _listed(paper):
        runs = seen_in(paragraph)
        italic = sum(len(run.text) for run in runs if run.italic)
        if italic < tolerances.ITALIC_OR_BOLD * sum(len(run.text) for run in runs):
            yield Fault(at=paragraph, quote=paragraph.text)


@rule(
    "TT312",
    N_("This line of the legal basis must end with “{right}”."),
    reads=Subject.VIEW,
    help=N_("Every line of it ends with a semicolon, the last with a full stop."),
    clause=nd30.BASIS.clause,
    rows=("BD-09",),
)
def basis_end_wrong(paper: Paper) -> Iterator[Fault]:
    """Cuối dòng căn cứ sai dấu.

    Mỗi căn cứ một dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng có dấu chấm.

    Sai: Căn cứ Luật Lưu trữ. (còn căn cứ khác ở dưới)
    Đúng: Căn cứ Luật Lưu trữ;
    """
    lines = paper.components.basis
    listed = {id(paragraph) for paragraph in _listed(paper)}
    for place, paragraph in enumerate(lines):
        text = paragraph.text.rstrip()
        last = place == len(lines) - 1
        if id(paragraph) not in listed:
            continue
        if not last and not text.endswith(";"):
            yield Fault({"right": ";"}, paragraph, text)
        elif last and not text.endswith((".", ";", ":")):
            yield Fault({"right": "."}, paragraph, text)


@rule(
    "TT313",
    N_("The last line of the legal basis ends with a semicolon."),
    reads=Subject.VIEW,
    help=N_("The decree wants a full stop there."),
    clause=nd30.BASIS.clause,
    severity=Severity.INFO,
    rows=("BD-09",),
)
def basis_last_with_semicolon(paper: Paper) -> Iterator[Fault]:
    """Dòng căn cứ cuối cùng có dấu chấm phẩy.

    Dòng căn cứ cuối cùng kết thúc bằng dấu chấm; nhiều nơi để dấu chấm phẩy vì câu ban hành nối
    tiếp.

    Sai: Theo đề nghị của Chánh Văn phòng Sở;
    Đúng: Theo đề nghị của Chánh Văn phòng Sở.
    """
    lines = paper.components.basis
    if lines and lines[-1].text.rstrip().endswith(";"):
        yield Fault(at=lines[-1], quote=lines[-1].text)


# --- the end ------------------------------------------------------------------------------


def _last(paper: Paper) -> view.Paragraph | None:
    """Give the last paragraph of the body, None where it ends otherwise."""
    found = paper.components
    if found.closings:
        return found.closings[-1]
    last: Part | None = found.body[-1] if found.body else None
    if isinstance(last, BodyTable):
        return None
    if last is None:
        return found.openings[-1] if found.openings else None
    return last.paragraph


@rule(
    "TT314",
    N_("The text does not end with “{right}”."),
    reads=Subject.VIEW,
    help=N_("Put it behind the last sentence."),
    clause=_SAMPLES,
    severity=Severity.WARNING,
    rows=("BD-34",),
)
def end_mark_missing(paper: Paper) -> Iterator[Fault]:
    """Cuối nội dung thiếu dấu «./.».

    Mọi mẫu của Nghị định kết thúc nội dung bằng dấu ấy, để không ai viết thêm vào sau.

    Sai: … báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo.
    Đúng: … báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.
    """
    kind = paper.components.title.kind
    last = _last(paper)
    if last is None or (kind and kind.frame in _UNENDED):
        return
    if not ends(last.text):
        yield Fault({"right": words.END_MARK}, last, last.text)


@rule(
    "TT315",
    N_("“{mark}” stands before the end of the text."),
    reads=Subject.VIEW,
    help=N_("Keep it at the end alone."),
    clause=_SAMPLES,
    severity=Severity.WARNING,
    rows=("BD-34",),
)
def end_mark_too_early(paper: Paper) -> Iterator[Fault]:
    """Dấu «./.» đứng giữa nội dung.

    Dấu ấy chỉ có một, ở cuối nội dung.

    Sai: hai đoạn cuối đều kết thúc bằng «./.».
    Đúng: chỉ đoạn cuối cùng kết thúc bằng «./.».
    """
    found = paper.components
    parts = [part.paragraph for part in found.body if isinstance(part, Numbered | Plain)]
    last = _last(paper)
    for paragraph in (*found.openings, *parts, *found.closings):
        if paragraph is not last and ends(paragraph.text):
            yield Fault({"mark": words.END_MARK}, paragraph, paragraph.text)

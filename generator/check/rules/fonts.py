"""Letters: their font and colour."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.check.looks import HELP, seen_in
from generator.check.once import Once
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.subjects import Paper, Undecided
from generator.document import view
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, tolerances

_FONT_UNKNOWN = N_("the font of some letters is not named in the file")
_LEGACY = (".vn", "vni", "vn-", "tcvn")
_SIGNS = ("symbol", "wingdings", "webdings", "marlett", "mt extra", "cambria math")
_FACES = ("bold", "italic", "regular", "bold italic")
_HEADERS = ("header", "first_header", "even_header", "footer", "first_footer", "even_footer")


def _everything(paper: Paper) -> Iterator[view.Paragraph]:
    """Give every paragraph that is printed, headers and notes too, each once."""
    yield from paper.view.paragraphs()
    told: set[int] = set()
    for section in paper.view.sections:
        for name in _HEADERS:
            apart: view.HeaderFooter | None = getattr(section, name)
            for paragraph in view.paragraphs(apart.blocks) if apart else ():
                if id(paragraph) not in told:
                    told.add(id(paragraph))
                    yield paragraph
    for note in paper.view.notes:
        yield from note.paragraphs


def _read(paper: Paper) -> tuple[tuple[view.Paragraph, tuple[view.Run, ...]], ...]:
    return tuple((paragraph, seen_in(paragraph)) for paragraph in _everything(paper))


_letters = Once(_read)
"""Every paragraph that is printed, with its letters."""


@cache
def _is_right(font: str) -> bool:
    folded = font.strip().lower()
    right = nd30.FONT.lower()
    return folded == right or _is_face(font) or folded.startswith((*_SIGNS, *_LEGACY))


@cache
def _is_face(font: str) -> bool:
    """Say whether a font is one face of the right one, named as if it were a family."""
    folded = font.strip().lower()
    return folded.removeprefix(nd30.FONT.lower()).strip() in _FACES and folded != nd30.FONT.lower()


@rule(
    "KT121",
    N_("The font is {found}; it must be {right}."),
    reads=Subject.VIEW,
    help=N_("Select the whole text in Word (Ctrl+A) and choose the font {right}."),
    clause=nd30.FONT_CLAUSE,
    mend=Mend.SAFE,
    rows=("FT-01",),
)
def font_not_times(paper: Paper) -> Iterator[Fault]:
    """Phông chữ không phải Times New Roman.

    Cả văn bản dùng một phông chữ; đoạn dán từ nơi khác hay mang theo phông lạ.

    Sai: một đoạn phông Calibri.
    Đúng: cả văn bản phông Times New Roman.
    """
    unknown = None
    for paragraph, runs in _letters(paper):
        told: set[str] = set()
        for run in runs:
            if run.font is None:
                unknown = unknown or (paragraph, run)
            elif not run.link and run.font not in told and not _is_right(run.font):
                told.add(run.font)
                data = {"found": run.font, "right": nd30.FONT}
                yield Fault(data, paragraph, run.shown.strip())
    if unknown:
        paragraph, run = unknown
        yield Undecided(at=paragraph, quote=run.shown.strip(), reason=_FONT_UNKNOWN)


@rule(
    "KT122",
    N_("The font is called {found}: that is no font of its own."),
    reads=Subject.VIEW,
    help=N_("Choose the font {right} and set bold or italic with the buttons."),
    clause=nd30.FONT_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("FT-01",),
)
def font_face_as_family(paper: Paper) -> Iterator[Fault]:
    """Tên phông chữ ghi cả kiểu chữ.

    Tệp chuyển từ PDF hay ghi «Times New Roman Bold» như một phông riêng; máy không có phông ấy sẽ
    thay bằng phông khác.

    Sai: phông «Times New Roman Bold».
    Đúng: phông «Times New Roman», kiểu chữ đậm.
    """
    for paragraph, runs in _letters(paper):
        for run in runs:
            if run.font and _is_face(run.font):
                data = {"found": run.font, "right": nd30.FONT}
                yield Fault(data, paragraph, run.shown.strip())
                break


@rule(
    "KT123",
    N_("The font {found} is of the time before Unicode."),
    reads=Subject.VIEW,
    help=N_("Convert the text to Unicode (for example with UniKey), then set {right}."),
    clause=nd30.FONT_CLAUSE,
    rows=("FT-02",),
)
def font_before_unicode(paper: Paper) -> Iterator[Fault]:
    """Dùng phông chữ cũ (.VnTime, VNI).

    Phông cũ có bảng mã riêng: máy khác mở ra thành chữ lạ, không tìm kiếm được.

    Sai: phông .VnTime.
    Đúng: chuyển sang Unicode, phông Times New Roman.
    """
    for paragraph, runs in _letters(paper):
        for run in runs:
            if run.font and run.font.strip().lower().startswith(_LEGACY):
                data = {"found": run.font, "right": nd30.FONT}
                yield Fault(data, paragraph, run.shown.strip())
                break


@cache
def _is_black(color: str | None) -> bool:
    if color in {None, "auto"}:
        return True
    text = str(color)
    try:
        parts = [int(text[at : at + 2], 16) for at in (0, 2, 4)]
    except ValueError:
        return False
    return max(parts) <= tolerances.BLACK


def _stamps(paper: Paper) -> set[int]:
    """Give the paragraphs of stamps, whose ink is red."""
    found = paper.components
    marks = (found.urgency, found.secrecy, found.circulation, found.draft)
    return {id(mark.line.paragraph) for mark in marks if mark}


@rule(
    "KT124",
    N_("The letters are not black."),
    reads=Subject.VIEW,
    help=N_("Select them in Word and set the colour to Automatic."),
    clause=nd30.FONT_CLAUSE,
    mend=Mend.SAFE,
    rows=("FT-04",),
)
def letters_not_black(paper: Paper) -> Iterator[Fault]:
    """Chữ không phải màu đen.

    Chữ màu thường là dấu vết của lần sửa chưa xong.

    Sai: một câu còn màu đỏ.
    Đúng: mọi chữ màu đen.
    """
    stamps = _stamps(paper)
    for paragraph, runs in _letters(paper):
        if id(paragraph) in stamps:
            continue
        off = [run for run in runs if not run.link and not _is_black(run.color)]
        if off:
            yield Fault(at=paragraph, quote=off[0].shown.strip())


@rule(
    "KT125",
    N_("A mark of colour lies behind the letters."),
    reads=Subject.VIEW,
    help=N_("Select them in Word and take the highlight or the shading away."),
    clause=nd30.FONT_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("FT-04",),
)
def letters_highlighted(paper: Paper) -> Iterator[Fault]:
    """Chữ còn tô nền.

    Nền vàng, nền xanh thường là chỗ người soạn đánh dấu để xem lại.

    Sai: tên đơn vị còn tô nền vàng.
    Đúng: chữ đen, không tô nền.
    """
    tables: set[int] | None = None
    for paragraph, runs in _letters(paper):
        off = [run for run in runs if run.highlight and _is_bright(run.highlight)]
        if not off or paragraph.part:
            continue
        if tables is None:
            tables = set(map(id, _in_tables(paper)))
        if id(paragraph) not in tables:
            yield Fault(at=paragraph, quote=off[0].shown.strip())


def _in_tables(paper: Paper) -> Iterator[view.Paragraph]:
    tables = (block for block in paper.view.blocks() if isinstance(block, view.Table))
    return view.paragraphs(tables)


def _is_bright(highlight: str) -> bool:
    return highlight.lower() not in {"auto", "none", "white", "ffffff"}


@rule(
    "KT126",
    N_("A link does not look like the text around it."),
    reads=Subject.VIEW,
    help=HELP,
    clause=nd30.FONT_CLAUSE,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("FT-01", "FT-04"),
)
def link_with_a_look_of_its_own(paper: Paper) -> Iterator[Fault]:
    """Liên kết hiện khác chữ xung quanh.

    Word tự tô xanh và gạch chân địa chỉ trang mạng, thư điện tử; trên giấy chúng cũng là chữ của
    văn bản.

    Sai: địa chỉ thư điện tử màu xanh.
    Đúng: địa chỉ thư điện tử màu đen, phông Times New Roman.
    """
    for paragraph, runs in _letters(paper):
        for run in runs if not paragraph.part else ():
            strange = run.font is not None and not _is_right(run.font)
            if run.link and (strange or not _is_black(run.color)):
                yield Fault(at=paragraph, quote=run.shown.strip())
                break

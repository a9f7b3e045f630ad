"""The head of the first page: what its parts say."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.looks import width_mm
from generator.check.registry import Fault, Mend, Subject, rule
from generator.check.rules.head import head
from generator.check.subjects import Paper
from generator.document.recognise.lines import squeezed
from generator.document.recognise.names import grouped
from generator.finding import Severity
from generator.i18n import N_
from generator.standard import nd30, words
from generator.text.late import late
from generator.text.letters import fold_tone

_SHORTENED = late(r"(?<!\w)(?:UBND|HĐND|KH\s*&\s*CN|TT\s*&\s*TT)(?!\w)|&")


@rule(
    "TT121",
    N_("Quốc hiệu is misspelt; it is “{right}”."),
    reads=Subject.VIEW,
    help=N_("Write it letter for letter."),
    clause=nd30.NATION.clause,
    rows=("HD-01",),
)
def nation_misspelt(paper: Paper) -> Iterator[Fault]:
    """Quốc hiệu sai chữ.

    Quốc hiệu viết đúng từng chữ; HÒA và HOÀ đều được.

    Sai: CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    lines = head(paper).nation
    text = squeezed(" ".join(line.text for line in lines))
    if lines and fold_tone(text.upper()) != fold_tone(words.NATION):
        yield Fault({"right": words.NATION}, lines[0], text)


@rule(
    "TT122",
    N_("Quốc hiệu does not fit on one line."),
    reads=Subject.VIEW,
    help=N_("Make its column wider, or take size 12."),
    clause=nd30.NATION.clause,
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("HD-01",),
)
def nation_wrapped(paper: Paper) -> Iterator[Fault]:
    """Quốc hiệu bị xuống dòng.

    Quốc hiệu là một dòng; cột hẹp quá thì Word đẩy chữ «NAM» xuống dòng dưới.

    Sai: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM
    Đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    """
    lines = head(paper).nation
    if len(lines) > 1:
        yield Fault(at=lines[1], quote=lines[1].text)
    elif lines and lines[0].whole and (room := lines[0].paragraph.width):
        room -= lines[0].paragraph.indent + lines[0].paragraph.right
        raw = lines[0].text
        wide = width_mm(lines[0].runs) if len(raw) == len(lines[0].paragraph.text) else 0
        if wide > room:
            yield Fault(at=lines[0], quote=raw)


@rule(
    "TT123",
    N_("Tiêu ngữ is not written as it must be: “{right}”."),
    reads=Subject.VIEW,
    help=N_("Write it letter for letter: hyphens with a space on each side, no long dashes."),
    clause=nd30.MOTTO.clause,
    rows=("HD-03",),
)
def motto_misspelt(paper: Paper) -> Iterator[Fault]:
    """Tiêu ngữ sai chữ hoặc sai dấu gạch nối.

    Word hay tự đổi dấu gạch nối (-) thành gạch dài (–); Nghị định ghi gạch nối, có cách chữ, chỉ
    viết hoa chữ đầu mỗi cụm từ.

    Sai: Độc lập – Tự Do – Hạnh Phúc
    Đúng: Độc lập - Tự do - Hạnh phúc
    """
    line = head(paper).motto
    if line is None:
        return
    text = squeezed(line.text)
    right = fold_tone(words.MOTTO)
    if fold_tone(text) not in {right, right.upper()}:
        yield Fault({"right": words.MOTTO}, line, line.text)


@rule(
    "TT124",
    N_("More than one superior organ is named."),
    reads=Subject.VIEW,
    help=N_("Keep the direct superior alone."),
    clause=nd30.PARENT.clause,
    severity=Severity.WARNING,
    rows=("HD-11",),
)
def several_superior_organs(paper: Paper) -> Iterator[Fault]:
    """Ghi nhiều cơ quan chủ quản.

    Chỉ ghi cơ quan chủ quản trực tiếp.

    Sai: BỘ A / TỔNG CỤC B / CỤC C
    Đúng: TỔNG CỤC B / CỤC C
    """
    names = grouped(head(paper).parents)
    if len(names) > 1:
        yield Fault(at=names[0][0], quote=names[0][0].text)


@rule(
    "TT125",
    N_("The name of the issuing organ is shortened: “{found}”."),
    reads=Subject.VIEW,
    help=N_("Write it in full; only the superior's name may be shortened."),
    clause=nd30.ORGAN.clause,
    severity=Severity.WARNING,
    rows=("HD-12",),
)
def issuing_organ_shortened(paper: Paper) -> Iterator[Fault]:
    """Tên cơ quan ban hành viết tắt.

    Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt.

    Sai: UBND TỈNH HƯNG YÊN (in đậm, là cơ quan ban hành)
    Đúng: ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN
    """
    for line in head(paper).organ:
        found = _SHORTENED.search(line.text)
        if found:
            yield Fault({"found": found.group()}, line, line.text)

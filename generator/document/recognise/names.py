"""Lines of a letterhead as names of organs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from generator.document.recognise.components import Line
from generator.document.recognise.lines import squeezed
from generator.document.recognise.styles import Slot
from generator.text.late import late
from generator.text.widths import balanced

_OWN = frozenset({Slot.PARENT, Slot.ORGAN})

_POINTS_PER_MM = 72 / 25.4
_SLACK_PT = 3
"""What rendering leaves free beside a name."""

_CELL_MM = 110
"""A wider paragraph stands in no cell of a letterhead."""

_SIDE = 0.4
"""Share of the page's width that a letterhead leaves a name set beside the motto with tabs."""

_BEGINS = late(
    r"(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|TRƯỜNG|TRUNG TÂM|BAN"
    r"|VĂN PHÒNG|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|BỆNH VIỆN|VIỆN|THANH TRA|HỌC VIỆN|ĐẠI HỌC|ĐẢNG"
    r"|ĐẢNG BỘ|TỈNH ỦY|HUYỆN ỦY|THÀNH ỦY|ĐẢNG ỦY|HỘI|LIÊN HIỆP|LIÊN ĐOÀN|ĐOÀN|KHO BẠC|BẢO HIỂM"
    r"|NGÂN HÀNG|TÒA ÁN|VIỆN KIỂM SÁT|CÔNG AN|BỘ CHỈ HUY|CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH|TẠP CHÍ"
    r"|BÁO|ĐÀI|NHÀ XUẤT BẢN|TỔ|HẠT|ĐỘI|CHI NHÁNH|HỢP TÁC XÃ|KHOA|TÊN)\b"
)


def grouped(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the names that lines make: a line that begins no organ goes on with the one above."""
    found: list[list[Line]] = []
    for line in lines:
        if found and not _BEGINS.match(squeezed(line.text).upper()):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def names(lines: Sequence[Line], bold: bool) -> Iterator[str]:
    """Join the lines of each name that was broken to fit: of ours, those of one paragraph."""
    if lines and all(line.paragraph.style_name in _OWN for line in lines):
        for _, name in groupby(lines, lambda line: line.paragraph.index):
            yield " ".join(squeezed(line.text) for line in name)
        return
    texts = [squeezed(line.text) for line in lines]
    start = 0
    while start < len(lines):
        stop = len(lines)
        while stop > start + 1 and not _is_broken(lines[start], texts[start:stop], bold=bold):
            stop -= 1
        yield " ".join(texts[start:stop])
        start = stop


def parents(lines: Sequence[Line]) -> Iterator[str]:
    """Give the names of the organs above."""
    own = all(line.paragraph.style_name in _OWN for line in lines)
    for name in [lines] if own else grouped(lines):
        yield from names(name, bold=False)


def _is_broken(line: Line, texts: list[str], bold: bool) -> bool:
    """Say whether a name was broken into these lines because it could not stand on fewer."""
    width = line.paragraph.width or 0
    text = line.paragraph.text
    parted = "\t" in text or not (line.whole or "\n" in text)
    beside = parted and width > _CELL_MM
    column = width * (_SIDE if beside else 1) * _POINTS_PER_MM - _SLACK_PT
    size = next((run.size for run in line.letters if run.size), None)
    if size is None or column <= 0:
        return False
    name = " ".join(texts)
    return len(balanced(name, column, size, bold=bold)) == len(texts)

"""Lines of a letterhead as names of organs."""

from __future__ import annotations

from collections.abc import Sequence

from generator.document.recognise.components import Line
from generator.document.recognise.lines import squeezed
from generator.text.late import late

_BEGINS = late(
    r"(?:UBND|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG|SỞ|BỘ|CỤC|CHI CỤC|TỔNG CỤC|PHÒNG|TRƯỜNG|TRUNG TÂM|BAN"
    r"|VĂN PHÒNG|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|BỆNH VIỆN|VIỆN|THANH TRA|HỌC VIỆN|ĐẠI HỌC|ĐẢNG"
    r"|ĐẢNG BỘ|TỈNH ỦY|HUYỆN ỦY|THÀNH ỦY|ĐẢNG ỦY|HỘI|LIÊN HIỆP|LIÊN ĐOÀN|ĐOÀN|KHO BẠC|BẢO HIỂM"
    r"|NGÂN HÀNG|TÒA ÁN|VIỆN KIỂM SÁT|CÔNG AN|BỘ CHỈ HUY|CHÍNH PHỦ|QUỐC HỘI|CHỦ TỊCH|TẠP CHÍ"
    r"|BÁO|ĐÀI|NHÀ XUẤT BẢN|TỔ|HẠT|ĐỘI|CHI NHÁNH|HỢP TÁC XÃ|KHOA|TÊN)\b"
)


def grouped(lines: Sequence[Line]) -> list[list[Line]]:
    """Give the names that lines make: a line that begins no organ goes on with the one above."""
    names: list[list[Line]] = []
    for line in lines:
        if names and not _BEGINS.match(squeezed(line.text).upper()):
            names[-1].append(line)
        else:
            names.append([line])
    return names

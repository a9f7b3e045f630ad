"""Spellings that are wrong wherever they stand, each with the right one.

Each syllable is one, and most stand in no fixed phrase with what is around them: a slip of
the pen would not be seen. They are written because they sound alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

_TABLE = """
chắp bút: chấp bút | chỉnh chu: chỉn chu | chuẩn đoán: chẩn đoán | cọ sát: cọ xát
dành giật: giành giật | đọc giả: độc giả | giành riêng: dành riêng | hàm xúc: hàm súc
lãng mạng: lãng mạn | những nhiễu: nhũng nhiễu | sáng lạng: xán lạn | sơ xuất: sơ suất
thăm quan: tham quan | trãi nghiệm: trải nghiệm | trãi qua: trải qua | trú trọng: chú trọng
tựu chung: tựu trung | vô hình chung: vô hình trung | xét sử: xét xử | xúc tích: súc tích
xuất ăn: suất ăn | xuất học bổng: suất học bổng | phát luật: pháp luật | tình hiểu: tìm hiểu
luân chuẩn: luân chuyển
"""


@cache
def misspellings() -> Mapping[tuple[str, ...], str]:
    """Give what is wrong, in its syllables, with what is right."""
    entries = (entry.split(":") for entry in _TABLE.replace("\n", "|").split("|") if ":" in entry)
    return {tuple(wrong.split()): right.strip() for wrong, right in entries}

"""Fixed phrases whose parts are joined by a comma or a hyphen in the texts of the law.

Only phrases that the Constitution or the title of a law spells out: "kinh tế - xã hội" (Điều 70),
"tổ chức chính trị - xã hội" (Điều 9), Luật Phòng, chống tham nhũng, Luật Thi đua, khen thưởng …
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_RIGHT = (
    "kinh tế - xã hội",
    "chính trị - xã hội",
    "phòng, chống tham nhũng",
    "phòng, chống thiên tai",
    "phòng, chống ma túy",
    "thi đua, khen thưởng",
    "khiếu nại, tố cáo",
    "cán bộ, công chức, viên chức",
)


def _bare(phrase: str) -> str:
    """Give a phrase as it is typed without its first joint."""
    joint = " - " if " - " in phrase else ", "
    return phrase.replace(joint, " ", 1)


JOINTS: Mapping[str, str] = MappingProxyType({_bare(right): right for right in _RIGHT})
"""What is typed without its joint, with what is right."""

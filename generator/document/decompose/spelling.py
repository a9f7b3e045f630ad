"""How a document spells a name that it prints in capitals."""

from __future__ import annotations

from collections.abc import Iterable

from generator.text.letters import capitals, normal

_POSITIONS = (
    *("Giám đốc", "Phó Giám đốc", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Quyền Giám đốc"),
    *("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Chánh Văn phòng"),
    *("Phó Chánh Văn phòng", "Chánh Thanh tra", "Phó Chánh Thanh tra", "Trưởng phòng"),
    *("Phó Trưởng phòng", "Trưởng ban", "Phó Trưởng ban", "Bộ trưởng", "Thứ trưởng"),
    *("Tổng Cục trưởng", "Cục trưởng", "Phó Cục trưởng", "Chi cục trưởng", "Phó Chi cục trưởng"),
    *("Vụ trưởng", "Phó Vụ trưởng", "Viện trưởng", "Phó Viện trưởng", "Hiệu trưởng"),
    *("Phó Hiệu trưởng", "Thủ trưởng", "Ủy ban nhân dân", "Hội đồng nhân dân"),
)
"""How positions are spelt where the document prints them in capitals alone."""

_LEAST = 2
"""Words that a piece of a name has at least: one alone may be any word."""


class Spelling:
    """Knows how the words of a document spell a name that it prints in capitals."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = normal("\n".join((*words, *_POSITIONS)))
        self._capitals = capitals(self._words)

    def of(self, name: str) -> str:
        """Give `name` as the running text spells it, whole or in pieces, or as it is."""
        if len(self._capitals) != len(self._words):
            return name
        return self._found(name, begins=True) or self._pieced(name.split(" ")) or name

    def _pieced(self, words: list[str]) -> str:
        """Give the name in the longest pieces that the text has: "Ủy ban nhân dân", "tỉnh Huế"."""
        pieces: list[str] = []
        start = 0
        while start < len(words):
            for stop in range(len(words), start + _LEAST - 1, -1):
                found = self._found(" ".join(words[start:stop]), begins=start == 0)
                if found:
                    pieces.append(found)
                    start = stop
                    break
            else:
                return ""
        return " ".join(pieces)

    def _found(self, name: str, *, begins: bool) -> str:
        """Give `name` as the text has it; one that `begins` with a capital there."""
        upper = capitals(name)
        at = self._capitals.find(upper) if upper else -1
        while at >= 0:
            found = self._words[at : at + len(upper)]
            whole = self._is_whole(at, at + len(upper))
            if whole and (found[:1].isupper() or not begins) and not found.isupper():
                return found
            at = self._capitals.find(upper, at + 1)
        return ""

    def _is_whole(self, start: int, end: int) -> bool:
        around = self._words[max(0, start - 1) : start] + self._words[end : end + 1]
        return not any(map(str.isalnum, around))

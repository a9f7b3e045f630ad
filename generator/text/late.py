"""Patterns that are compiled when they are first used.

There are some hundred, and most runs need half of them: to compile all of them at import
took longer than to read a file.
"""

from __future__ import annotations

import re
from typing import cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split")


class _Late:
    """Stands for a pattern; after the first use its methods are those of the pattern itself."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self._pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        compiled = re.compile(self._pattern, self._flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def late(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Give what is used like `re.compile(pattern, flags)`, without compiling it yet."""
    return cast("re.Pattern[str]", _Late(pattern, flags))

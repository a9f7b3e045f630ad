"""The keys at the left edge of a YAML file, seen without reading it.

To read a plan takes as long as to understand it; for a key or two of a thousand plans that
is too much. Where only libyaml could say what a line is, nothing is said.
"""

from __future__ import annotations

from generator.text.late import late

_ODD = ("\t", "\r", "\x85", "\u2028", "\u2029")
_OPENS = "\"'[{&!*"
_CLOSED = late(r"\"[^\"\\\n]*\" *\n|'[^'\n]*' *\n|\[[^\[\]{}\"'#\n]*\] *\n")
_EDGE = late(r"\n([^ #\n][^\n]*)")
_ITEM = late(r"-(?: .*)?")
_KEY = late(r"([^\W\d][\w -]*):(?: +(.*))?")
_PLAIN = late(r"[\w./\\](?:[^\"'#:]|:(?! ))*")
_GOES_ON = late(r"(?: *\n)+ +[^ \n#]")


def top_keys(text: str) -> list[tuple[str, str]] | None:
    """Give each key with the plain text on its line, or nothing for another value; or None."""
    text = "\n" + text.replace("\r\n", "\n") + "\n"
    if any(sign in text for sign in _ODD) or _left_open(text):
        return None
    keys = []
    for line in _EDGE.finditer(text):
        if _ITEM.fullmatch(line[1]):  # a list may stand level with its key
            continue
        key = _KEY.fullmatch(line[1].rstrip(" "))
        if key is None:
            return None
        name, value = key.groups(default="")
        plain = _PLAIN.fullmatch(value) and not _GOES_ON.match(text, line.end())
        keys.append((name, value if plain and value[-1] != ":" else ""))
    return keys


def _left_open(text: str) -> bool:
    """Say whether a value may go on at the left edge: in quotes, in brackets, behind a tag."""
    for sign in _OPENS:
        at = text.find(sign)
        while at >= 0:
            before = text[text.rfind("\n", 0, at) : at].rstrip(" ")
            if before[-1] in "\n:-?" and not _CLOSED.match(text, at):
                return True
            at = text.find(sign, at + 1)
    return False

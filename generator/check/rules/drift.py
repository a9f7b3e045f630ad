"""Chép lệch: a task that stands in the body and in a table, nearly in the same words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain

from msgspec import Struct

from generator.check.passages import Passage, Where, texts
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.text.citations import citations
from generator.text.late import late
from generator.text.letters import words

_LEAST_WORDS = 14
_SHINGLE = 3
_MOST_SHARERS = 20
_ALIKE = 0.8
_LEAST_SAME = _ALIKE / (2 - _ALIKE)
"""Of a sentence's words, so many stand in every other that is alike: it is at least as long."""

_MOST_TOLD = 3
_SAME = late(r"(?:ủy|uỷ) ban nhân dân", re.IGNORECASE)
_SENTENCE = late(r"[^.;\n]+(?:[.;](?=\w)[^.;\n]+)*")


class _Sentence(Struct, frozen=True):
    text: str
    words: tuple[str, ...]
    passage: Passage


def _parts(document: Document) -> tuple[list[Passage], list[Passage]]:
    """Give the running text of the body, and what tables say."""
    body: list[Passage] = []
    tables: list[Passage] = []
    for passage in texts(document):
        if passage.where is Where.CELL:
            tables.append(passage)
        elif passage.where is Where.BODY:
            body.append(passage)
    return body, tables


def _sentences(found: Sequence[Passage]) -> Iterator[_Sentence]:
    for passage in found:
        if len(passage.text) < 2 * _LEAST_WORDS - 1:
            continue  # so few letters are no sentence: most cells hold no more
        for text, said in _long_ones(passage.text):
            yield _Sentence(text, said, passage)


@lru_cache(maxsize=2_000)
def _long_ones(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Give the sentences of `text` that can be compared, and their words; cells repeat them."""
    found = []
    whole = "." not in text and ";" not in text and "\n" not in text
    for sentence in (text,) if whole else _SENTENCE.findall(text):
        said = words(sentence)
        if len(said) < _LEAST_WORDS or citations(sentence):
            continue
        if "nhân" in said and _SAME.search(sentence):
            said = words(_SAME.sub("UBND", sentence))
        found.append((sentence.strip(), said))
    return tuple(found)


def _shingles(said: tuple[str, ...]) -> set[tuple[str, ...]]:
    return {said[at : at + _SHINGLE] for at in range(len(said) - _SHINGLE + 1)}


@rule(
    "NV108",
    N_("This stands in the body in other words: {differences}."),
    help=N_("If the same is meant, say it in the same words; the body says “{body}”."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    rows=("CT-05",),
)
def body_and_appendix_apart(document: Document) -> Iterator[Fault]:
    """Một nhiệm vụ ghi ở phần thân và ở phụ lục bằng chữ khác nhau.

    Hai chỗ gần như giống nhau thường là chép lại rồi chỉ sửa một bên.

    Sai: thân: «của Sở: chỉ số CCHC (PAR INDEX)»; phụ lục: «của sở: Kết quả chỉ số CCHC (PAR INDEX)»
    Đúng: hai chỗ ghi giống hệt nhau
    """
    body, tables = _parts(document)
    said = list(_sentences(body)) if tables else []
    index: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, sentence in enumerate(said):
        for shingle in _shingles(sentence.words):
            index[shingle].append(number)
    found: dict[tuple[str, ...], Mapping[str, str]] = {}
    for sentence in _sentences(tables):
        if sentence.words not in found:
            found[sentence.words] = _told(sentence.words, said, index)
        if found[sentence.words]:
            yield Fault(found[sentence.words], sentence.passage.at, sentence.text)


def _told(
    task: tuple[str, ...],
    said: Sequence[_Sentence],
    index: Mapping[tuple[str, ...], Sequence[int]],
) -> Mapping[str, str]:
    """Give what a task of a table has in other words than the sentence nearest to it."""
    holders = (index.get(shingle, ()) for shingle in _shingles(task))
    shared = Counter(chain.from_iterable(each for each in holders if len(each) <= _MOST_SHARERS))
    if not shared:
        return {}
    most = max(shared.values())
    nearest = min(number for number, count in shared.items() if count == most)
    told = _apart(task, said[nearest].words)
    return {"differences": told, "body": said[nearest].text} if told else {}


def _apart(one: tuple[str, ...], other: tuple[str, ...]) -> str:
    """Say in which words two sentences differ; nothing where they are one, or quite different."""
    if f" {' '.join(one)} " in f" {' '.join(other)} ":
        return ""
    same = sum((Counter(one) & Counter(other)).values())
    if same < _LEAST_SAME * len(one):
        return ""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size > 1]
    if not blocks:
        return ""
    # The body may say more before and behind: only what lies between counts.
    first, last = blocks[0], blocks[-1]
    window = other[max(0, first.b - first.a) : last.b + last.size + len(one) - last.a - last.size]
    if one == window or len(window) < _LEAST_WORDS:
        return ""
    if window != other:
        matcher = SequenceMatcher(None, one, window, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return ""
    told = [
        f"“{' '.join(one[a:b]) or '…'}” – “{' '.join(window[c:d]) or '…'}”"
        for sign, a, b, c, d in matcher.get_opcodes()
        if sign != "equal"
    ]
    return "; ".join(told[:_MOST_TOLD])

"""The tags of one part of a template: what is wrong with them, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError

from generator.finding import Finding, Place
from generator.word.context import FIELDS, LAST_SECTION, NOTES, RAW, RUNS
from generator.word.faults import (
    BROKEN_TAG,
    FORBIDDEN,
    SECTION_LOST,
    TEXT_BESIDE,
    TOO_DEEP,
    UNKNOWN_FIELD,
    UNKNOWN_FIELD_AT_ALL,
    WRONG_RUNS,
    WRONG_TAG,
)
from generator.word.parts import w
from generator.word.preparation import patched, unicode
from generator.word.sandbox import environment, forbidden

if TYPE_CHECKING:
    from lxml import etree

_TAG = re.compile(
    r"\{\{(?:(?!\{\{|\}\}).)*\}\}|\{%(?:(?!\{%|%\}).)*%\}|\{#(?:(?!\{#|#\}).)*#\}", re.DOTALL
)
_HALF = re.compile(r"\{[{%#]|[}%#]\}")
_OURS = frozenset((LAST_SECTION, NOTES, "loop"))
_WHOLE = re.compile(r"\{\{p\s|\{%-?\s*p\s|\{%p\s|\{%tr\s|\{#p\s")
_OPEN = re.compile(r"\{[{%#]-?")
_PREFIX = re.compile(r"^(?:p|r|tr|tc)\s+")
_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_LONGEST_QUOTE = 60


def tag_faults(root: etree._Element, part: str, name: str) -> Iterator[Finding]:
    """Give what is wrong with the tags of one part of the template `name`."""
    paragraphs = [(words_of(p), p) for p in root.iter(w("p"))] or [(_all_words(root), root)]
    open_ended = False
    for number, (words, paragraph) in enumerate(paragraphs, 1):
        place = Place(name, paragraph=number, quote=_short(words))
        if _HALF.search(_TAG.sub("", words)):
            open_ended = True
            yield Finding(BROKEN_TAG, place, {"quote": place.quote})
        yield from _lines(words, paragraph, place)
    if not open_ended:  # else what follows would be read as a part of the tag
        ready = patched(unicode(root))
        places = _places([words for words, _ in paragraphs], ready, name)
        yield from _code(ready, places or [Place(name)], part)


def _code(ready: str, places: list[Place], part: str) -> Iterator[Finding]:
    """Give what is wrong with a part as Jinja reads it."""

    def at(line: int) -> Place:
        return places[max(0, min(line - 2, len(places) - 1))]

    try:
        # a line's end in every tag, so that a line of Jinja's tells the tag
        tree = environment().parse(_TAG.sub(lambda tag: _OPEN.sub(r"\g<0>\n", tag[0], 1), ready))
    except TemplateSyntaxError as error:
        place = at(error.lineno)
        yield Finding(BROKEN_TAG, place, {"quote": place.quote or part})
        return
    except RecursionError:
        yield Finding(TOO_DEEP, Place(places[0].file), {"part": part})
        return
    refused = list(forbidden(tree))
    for line, word in refused:
        yield Finding(FORBIDDEN, at(line), {"word": word})
    if not refused and not _compiles(ready):
        yield Finding(TOO_DEEP, Place(places[0].file), {"part": part})
    names = list(tree.find_all(nodes.Name))
    known = {found.name for found in names if found.ctx != "load"} | FIELDS.keys() | _OURS
    for found in names:
        if found.name not in known:
            known.add(found.name)
            yield _unknown(found.name, at(found.lineno))


def _compiles(ready: str) -> bool:
    try:
        environment().compile(ready)
    except (SyntaxError, RecursionError):  # Python nests no more than twenty blocks
        return False
    return True


def _unknown(field: str, place: Place) -> Finding:
    near = get_close_matches(field, FIELDS, n=1)
    if near:
        return Finding(UNKNOWN_FIELD, place, {"field": field, "nearest": near[0]})
    return Finding(UNKNOWN_FIELD_AT_ALL, place, {"field": field})


def _lines(words: str, paragraph: etree._Element, place: Place) -> Iterator[Finding]:
    """Give the faults of one paragraph's tags that are no faults of Jinja's."""
    tags = _TAG.findall(words)
    for tag in tags:
        if _WHOLE.match(tag):
            beside = words.replace(tag, "", 1).strip()
            if beside and not tag.startswith("{%tr"):
                yield Finding(TEXT_BESIDE, place, {"tag": tag, "quote": _short(beside)})
            if paragraph.find(f"{w('pPr')}/{w('sectPr')}") is not None:
                yield Finding(SECTION_LOST, place, {"tag": tag})
        elif (field := tag.strip("{} ").removeprefix("r ").strip()) in RAW:
            yield Finding(WRONG_TAG, place, {"field": field, "tag": tag})
        elif not tag.startswith("{{r ") and field in RUNS:
            yield Finding(WRONG_RUNS, place, {"field": field, "tag": tag})


def _places(paragraphs: list[str], ready: str, name: str) -> list[Place]:
    """Give the place of every tag of a part that is ready for Jinja, in order.

    A tag is found again by its words: the first of those alike is the first in the text.
    """
    there: dict[str, list[Place]] = {}
    for number, words in enumerate(paragraphs, 1):
        for tag in _TAG.findall(words):
            place = Place(name, paragraph=number, quote=_short(words))
            there.setdefault(_bare(tag), []).append(place)
    found = []
    for tag in _TAG.findall(ready):
        alike = there.get(_bare(tag), [])
        place = alike.pop(0) if len(alike) > 1 else next(iter(alike), Place(name, quote=tag))
        found.append(place)
    return found


def _bare(tag: str) -> str:
    """Give the words of a tag without its signs, its quotes made straight."""
    words = tag[2:-2].strip("- \n").translate(_STRAIGHT)
    return _PREFIX.sub("", re.sub(r"<[^>]+>|\s+", " ", words)).strip()


def words_of(paragraph: etree._Element) -> str:
    """Give the letters of a paragraph, those of boxes inside it aside."""
    return "".join(
        text.text or ""
        for text in paragraph.iter(w("t"))
        if next(text.iterancestors(w("p"))) is paragraph
    )


def _all_words(root: etree._Element) -> str:
    return " ".join(text.strip() for text in root.itertext())


def _short(words: str) -> str:
    words = words.strip()
    return words if len(words) <= _LONGEST_QUOTE else words[: _LONGEST_QUOTE - 1] + "…"

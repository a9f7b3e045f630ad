"""A Word template, ready to be filled: docxtpl's tags made ready for Jinja, once.

docxtpl is the language of the tags, and its own preparation makes them ready; everything
else that it does again for every document is done here once for every template.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

from generator.word.layout import Layout
from generator.word.package import Entry, entry

TAG = re.compile(r"\{[{%#]")
GRID_TAG = re.compile(r"\{%\s*(?:tc|hm|colspan)\b|\{\{tc\b")


class Filled(Struct, frozen=True):
    """A part with tags: its XML, ready for Jinja.

    `counted` says that pictures in it are to be numbered again, `grids` that tags of it
    change the number of columns of a table, which docxtpl mends when all is filled in.
    """

    name: str
    source: str
    counted: bool = False
    grids: bool = False


class Template(Struct, frozen=True, eq=False):
    """A template, prepared: parts that are copied, parts that are filled, and its layout."""

    name: str
    parts: tuple[Entry | Filled, ...]
    layout: Layout


def assemble(parts: Mapping[str, bytes], name: str = "") -> Template:
    """Prepare the parts of a template that has no faults."""
    # only here: docxtpl and lxml cost more than everything else together
    from generator.word.carried import PART, with_place
    from generator.word.parts import filled_parts, main_part, parse
    from generator.word.preparation import completed, layout, patched, unicode

    whole = with_place(completed(parts, name))
    main = main_part(whole, name)
    filled = {PART: Filled(PART, unicode(parse(whole[PART], PART, name)))}
    for part in filled_parts(whole, main):
        root = parse(whole[part], part, name)
        source = patched(unicode(root))
        if TAG.search(source):
            text = part == main
            grids = text and bool(GRID_TAG.search("".join(map(str, root.itertext()))))
            filled[part] = Filled(part, source, text and "<wp:docPr" in source, grids)
    return Template(
        name,
        tuple(
            filled.get(part) or entry(part, content) for part, content in _ordered(whole).items()
        ),
        layout(whole, main),
    )


def _ordered(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Give the parts with the list of their types first, as Word looks for it."""
    return dict(sorted(parts.items(), key=lambda item: item[0] != "[Content_Types].xml"))

"""The engine alone, as a faster docxtpl: any template, any context."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.word.context import LAST_SECTION, NOTES
from generator.word.package import Entry, pack, unpack
from generator.word.render import filled
from generator.word.runs import Written
from generator.word.template import Template, assemble


def factory(path: str) -> Callable[[Mapping[str, object]], bytes]:
    """Prepare the template at `path`; give what fills it in."""
    return filler(assemble(unpack(Path(path).read_bytes())))


def filler(template: Template) -> Callable[[Mapping[str, object]], bytes]:
    """Give what fills in a `template` that is prepared."""
    ours = {LAST_SECTION: Written(template.layout.section), NOTES: Written("")}

    def render(context: Mapping[str, object]) -> bytes:
        return pack(
            part if isinstance(part, Entry) else filled(part, {**context, **ours}, template)
            for part in template.parts
        )

    return render

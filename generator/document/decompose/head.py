"""The parts of fixed shape as a plan has them: organs, number, date, signer, recipients."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.document import blocks
from generator.document.decompose.lines import heading, listed, loosen, text, trimmed
from generator.document.decompose.spelling import Spelling
from generator.plan.lists import without_end
from generator.plan.model import OMITTED, Absent, Office, Regime, Signer, Text
from generator.standard.kinds import DocumentKind, Frame
from generator.standard.words import ABOUT, ARCHIVE, Prefix
from generator.text.dates import FIRST_YEAR, LAST_YEAR, Fault, PartialDate, parse
from generator.text.letters import capitals
from generator.text.rich import Rich, Run, plain

_PREFIX = re.compile(rf"({'|'.join(p.value.removesuffix('.') for p in Prefix)})\s*[./]+\s*(.+)")
_ARCHIVE = re.compile(rf"{ARCHIVE.removesuffix(':')}\s*[:：] *", re.IGNORECASE)


def office(head: blocks.Letterhead, kind: DocumentKind, spelling: Spelling) -> tuple[Office, str]:
    """Give the office, and the symbol where it is not made of kind and office."""
    own = head.symbol.removeprefix(f"{kind.abbreviation}-") if kind.abbreviation else ""
    made = own if own != head.symbol else ""
    return Office(
        parents=tuple(map(spelling.of, head.parents)),
        names=tuple(map(spelling.of, head.organ)),
        symbol=made,
        place=head.place,
        origin=head.origin,
    ), "" if made else head.symbol


def date(printed: blocks.Date | None) -> PartialDate | Absent | None:
    """Give the date as far as it is known."""
    if printed is None:
        return OMITTED
    if not printed.year.isdecimal() or not FIRST_YEAR <= int(printed.year) <= LAST_YEAR:
        return None
    for parts in ((printed.day, printed.month), (printed.month,), ()):
        if all(parts):
            found = parse("/".join((*parts, printed.year)))
            if found is not None and not isinstance(found, Fault):
                return found
    return None


def subject(lines: Sequence[Rich], kind: DocumentKind) -> Text | None:
    """Give what the document is about; that of a letter without its "V/v"."""
    if kind.frame is not Frame.LETTER:
        return heading(lines)
    found = text(lines)
    if found is None:
        return None
    first, *rest = found.paragraphs
    run = first[0] if first else None
    if isinstance(run, Run) and run.text.startswith(f"{ABOUT} "):
        bare = trimmed((Run(run.text.removeprefix(ABOUT), run.bold, run.italic), *first[1:]))
        first = bare or first
    return Text((first, *rest))


def addressees(found: Sequence[blocks.Recipient]) -> tuple[Text, ...]:
    """Give who is addressed."""
    alone = len(found) == 1
    said = (listed(one.content, one.origin, alone=alone) for one in found)
    return tuple(text for text in said if text)


def recipients(
    found: Sequence[blocks.Recipient],
) -> tuple[tuple[Text, ...] | Absent, Text | Absent]:
    """Give who receives it, and where it is kept."""
    names: list[Text] = []
    kept: Text | Absent = OMITTED
    for one in found:
        said = listed(one.content, one.origin)
        archive = _archive(said.paragraphs[0]) if said else None
        if archive and kept is OMITTED:
            kept = Text((archive,), one.origin)
        elif said:
            names.append(said)
    if isinstance(kept, Text):
        kept = without_end(kept) or OMITTED  # "Lưu:" alone
    return tuple(names) or OMITTED, kept


def _archive(line: Rich) -> Rich:
    loose = trimmed(loosen(line))
    first = loose[0] if loose else None
    found = _ARCHIVE.match(plain(loose))
    if not found or not isinstance(first, Run):
        return ()
    left = found.end()
    rest: list[Run] = []
    for part in loose:
        if isinstance(part, Run) and left:
            taken = min(left, len(part.text))
            left -= taken
            part = Run(part.text[taken:], part.bold, part.italic)  # noqa: PLW2901 - what is left
        if not isinstance(part, Run) or part.text:
            rest.append(part)  # type: ignore[arg-type]  # a footnote stays where it is
    return trimmed(tuple(rest))


def signer(found: blocks.Signature | None, spelling: Spelling) -> Signer | Absent:
    """Give who signs; a line without a prefix that is not the last belongs to the one above."""
    if found is None:
        return OMITTED
    authority: list[tuple[Prefix, str]] = []
    position = ""
    for line in found.authority:
        match = _PREFIX.match(line)
        prefix = Prefix(f"{match[1]}.") if match else None
        if match and prefix and prefix not in {known for known, _ in authority}:
            if position and authority:
                authority[-1] = (authority[-1][0], f"{authority[-1][1]} {position}")
                position = ""
            authority.append((prefix, f"{position} {match[2]}".strip()))
            position = ""
        else:
            position = f"{position} {line}".strip()
    lines = tuple((prefix, spelling.of(name)) for prefix, name in authority)
    return Signer(
        lines,
        _below(lines, spelling.of(position)),
        found.name,
        found.other_positions,
        found.origin,
    )


def _below(authority: Sequence[tuple[Prefix, str]], position: str) -> str:
    """Spell the position of a deputy as that of the head above it is spelt."""
    for _, name in authority:
        deputy = f"Phó {name}"
        if capitals(deputy) == position:
            return deputy
    return position


def regime(signed: Signer | Absent) -> Regime | None:
    """Give by whose right the office acts, where the signature tells it."""
    if isinstance(signed, Signer) and any(p is Prefix.ON_BEHALF for p, _ in signed.authority):
        return Regime.BODY
    return None

"""Rules are run on what there is of a file, and their faults become findings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field
from msgspec.structs import replace

from generator.check.quotes import find
from generator.check.registry import Fault, Mend, Rule, Subject
from generator.check.subjects import Paper, Undecided, origin_of, place
from generator.finding import Edit, Finding, Kind, Origin, Place, Severity
from generator.i18n import N_, Phrase

if TYPE_CHECKING:
    from generator.source.nodes import Source

UNDECIDED = N_("Not judged: {reason}.")

Subjects = Mapping[Subject, object]
"""What there is to judge of one file; a rule whose subject is not there does not run."""


def judge(
    rules: Iterable[Rule],
    subjects: Subjects,
    file: str,
    source: Source | None = None,
) -> list[Finding]:
    """Give what `rules` find in a file; `source` is its text where it is YAML.

    The same fault found twice at one place (a task is printed in a table and in the body)
    is one.
    """
    pages = _pages(subjects.get(Subject.VIEW))
    found: dict[object, Finding] = {}
    for rule in rules:
        if rule.subject not in subjects:
            continue
        for finding in _findings(rule, subjects[rule.subject], file, source):
            told = _paged(finding, pages)
            found.setdefault((told.kind, told.place, repr(sorted(told.data.items()))), told)
    return list(found.values())


def _pages(paper: object) -> Mapping[int, int]:
    if not isinstance(paper, Paper):
        return {}
    return {p.index: p.page for p in paper.view.paragraphs() if p.page is not None}


def _paged(finding: Finding, pages: Mapping[int, int]) -> Finding:
    where = finding.place
    page = None if where.paragraph is None else pages.get(where.paragraph)
    if where.page is not None or page is None:
        return finding
    return replace(finding, place=replace(where, page=page))


def _findings(rule: Rule, subject: object, file: str, source: Source | None) -> Iterator[Finding]:
    faults = list(rule.find(subject))
    if not faults:
        return
    quotes = _Quotes(source, Counter(map(_words, faults)))
    for fault in faults:
        where, fix = quotes.narrow(fault, place(fault.at, file))
        yield Finding(
            _kind(rule, fault),
            where,
            _data(fault),
            fix if rule.mend is Mend.SAFE else (),
        )


def _kind(rule: Rule, fault: Fault) -> Kind:
    if not isinstance(fault, Undecided):
        return rule.kind
    return replace(rule.kind, message=UNDECIDED, help="", severity=Severity.INFO)


def _data(fault: Fault) -> Mapping[str, object]:
    if not isinstance(fault, Undecided):
        return fault.data
    return {**fault.data, "reason": Phrase(fault.reason)}


def _words(fault: Fault) -> tuple[Origin | None, str]:
    return origin_of(fault.at), fault.quote


class _Quotes(Struct):
    """The quotations of one rule: the second fault with the same words is their second place."""

    source: Source | None
    often: Counter[tuple[Origin | None, str]]
    seen: Counter[tuple[Origin | None, str]] = field(default_factory=Counter)

    def narrow(self, fault: Fault, where: Place) -> tuple[Place, tuple[Edit, ...]]:
        """Give the place of the fault's words, and the edit that mends them where it is sure."""
        where = replace(where, quote=fault.quote)
        origin, quote = words = _words(fault)
        count = self.seen[words]
        self.seen[words] += 1
        if self.source is None or where.file != self.source.name:
            return where, ()
        quoted = find(quote, self.source, origin)
        if not quoted or (origin is None and len(quoted) != self.often[words]):
            return where, ()
        this = quoted[count % len(quoted)]
        found = replace(self.source.place(this.start), quote=quote)
        sure = this.exact and self.often[words] % len(quoted) == 0
        if not sure or fault.instead is None:
            return found, ()
        return found, (this.edit(fault.instead, self.source),)

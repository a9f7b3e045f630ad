"""The rules explained: all of them in a list, or the manual page of one."""

from __future__ import annotations

from generator.app.kinds import all_codes, all_kinds
from generator.app.outcome import Outcome
from generator.check.catalogue import family_of, rules
from generator.check.manual import RIGHT, WRONG, manual
from generator.check.registry import Mend, Rule
from generator.check.select import nearest
from generator.finding import RETIRED, Finding, Kind, Place, Severity
from generator.i18n import N_, translate
from generator.report.sentences import VIETNAMESE, Voice, weight
from generator.standard import nd30

UNKNOWN = Kind(
    "MT136",
    N_("There is no rule with the code “{code}”{guess}."),
    N_("See all of them with “{program} rules”."),
)
GONE = Kind(
    "MT137",
    N_("The code {code} is not given any more{successor}."),
    N_("See all of them with “{program} rules”."),
    Severity.INFO,
)

OTHERS = N_("Reading, understanding and writing files")
CLAUSE = N_("Clause")
MENDING = N_("Mending")
MENDS = {
    Mend.SAFE: N_("the program does it with --fix"),
    Mend.LOOK: N_("the program can do it, but somebody must look"),
    Mend.PERSON: N_("a person must do it"),
}
_BLANKS = "…"


def explain(code: str | None, voice: Voice = VIETNAMESE) -> Outcome:
    """List all codes with what they mean, or give the manual page of one."""
    if code is None:
        return Outcome(text=_list(voice))
    asked = code.strip().upper()
    if asked in RETIRED:
        successor = f" ({RETIRED[asked]})" if RETIRED[asked] else ""
        return Outcome((Finding(GONE, Place(), {"code": asked, "successor": successor}),))
    rule = rules().get(asked)
    if rule:
        return Outcome(text=_page(rule, voice))
    kind = all_kinds().get(asked)
    if kind:
        return Outcome(text=_short(kind, voice))
    near = nearest(asked, all_codes())
    guess = f" ({near}?)" if near else ""
    return Outcome((Finding(UNKNOWN, Place(), {"code": code, "guess": guess}),))


def _list(voice: Voice) -> str:
    lines: list[str] = []
    title = ""
    for code, kind in all_kinds().items():
        family = family_of(code)
        above = family.title if family else translate(OTHERS, voice.language)
        if above != title:
            title = above
            lines += ["", title, ""] if lines else [title, ""]
        lines.append(f"  {code}  {_meaning(kind, voice)}")
    return "".join(f"{line}\n" for line in lines)


def _meaning(kind: Kind, voice: Voice) -> str:
    """Say in a line what a code means: its manual's heading, or its message."""
    rule = rules().get(kind.code)
    return manual(rule).title if rule else blanked(kind.message, voice)


def blanked(message: str, voice: Voice) -> str:
    """Give a message with dots in its blanks."""
    from string import Formatter

    said = translate(message, voice.language)
    parts = Formatter().parse(said)
    return "".join(
        text + ("" if name is None else voice.program if name == "program" else _BLANKS)
        for text, name, _, _ in parts
    )


def _page(rule: Rule, voice: Voice) -> str:
    page = manual(rule)
    pairs = [(WRONG, text) for text in page.wrong] + [(RIGHT, text) for text in page.right]
    facts = [
        f"{translate(MENDING, voice.language)}: {translate(MENDS[rule.mend], voice.language)}."
    ]
    if rule.kind.clause:
        facts.insert(0, f"{translate(CLAUSE, voice.language)}: {nd30.cite(rule.kind.clause)}.")
    head = f"{rule.kind.code}  {page.title} ({weight(rule.kind.severity, voice)})"
    parts = [head, *page.why, "\n".join(f"{mark} {text}" for mark, text in pairs), "\n".join(facts)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _short(kind: Kind, voice: Voice) -> str:
    head = f"{kind.code}  {blanked(kind.message, voice)} ({weight(kind.severity, voice)})"
    help_ = blanked(kind.help, voice) if kind.help else ""
    return "\n\n".join(filter(None, (head, help_))) + "\n"

"""What differs between two plans, for the terminal, the browser and other programs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from itertools import groupby
from json import dumps

from generator.compare.differences import Compared, Difference, Ink, Part, Side, Verdict, marked
from generator.i18n import N_
from generator.report.sentences import VIETNAMESE, Voice, sentence

PARTS = {
    Part.PLAN: N_("Plans"),
    Part.HEAD: N_("Head of the document"),
    Part.SUBJECT: N_("Subject"),
    Part.ADDRESSEES: N_("Addressees"),
    Part.BASIS: N_("Legal basis"),
    Part.OPENING: N_("Opening"),
    Part.TASK: N_("Tasks"),
    Part.OUTLINE: N_("Points of the text"),
    Part.TABLE: N_("Other tables"),
    Part.CLOSING: N_("Closing"),
    Part.RECIPIENT: N_("Recipients"),
    Part.SIGNER: N_("Signer"),
    Part.APPENDIX: N_("Appendices"),
}
VERDICTS = {
    Verdict.ADDED: N_("added"),
    Verdict.DROPPED: N_("dropped"),
    Verdict.MOVED: N_("moved"),
    Verdict.CHANGED: N_("changed"),
}
FIELDS = {
    "viec": N_("wording"),
    "chu_tri": N_("lead"),
    "phoi_hop": N_("support"),
    "theo_doi": N_("follow-up"),
    "san_pham": N_("output"),
    "thoi_gian": N_("deadline"),
    "kinh_phi": N_("funds"),
    "ghi_chu": N_("remarks"),
    "loai": N_("kind of document"),
    "chu_quan": N_("organ above"),
    "co_quan": N_("issuing organ"),
    "so": N_("number of the document"),
    "ky_hieu": N_("symbol of the document"),
    "dia_danh": N_("place of issue"),
    "ngay": N_("date"),
    "dau": N_("stamps"),
    "trich_yeu": N_("subject"),
    "nguoi_soan": N_("drafter"),
    "dia_chi": N_("address"),
    "chuc_vu": N_("authority and position"),
    "chuc_vu_khac": N_("other positions"),
    "ho_ten": N_("name of the signer"),
    "ten": N_("caption"),
    "cot": N_("headings of the columns"),
    "hang": N_("number of empty rows"),
}
"""What a key of the clerk's file is called; any other is shown as it is."""

TITLE = N_("What differs between two plans")
NOTHING = N_("Nothing differs.")
ONLY_YEARS = N_("Only the year moved ({count})")
LINE, LINE_OF = N_("line {line}"), N_("line {line} of {file}")
BEFORE, AFTER = N_("in the first plan: {where}"), N_("in the second plan: {where}")
LEGEND = N_("Struck through: only in the first plan. Underlined: only in the second.")

SIGNS = {Verdict.ADDED: "+", Verdict.DROPPED: "-", Verdict.MOVED: ">", Verdict.CHANGED: "~"}

Paint = Callable[[str, Ink], str]
"""Colours words that are only in one of the plans."""


def plain(words: str, ink: Ink) -> str:
    """Mark words by signs, where there are no colours."""
    if ink is Ink.SAME:
        return words
    bare = words.rstrip()
    signs = ("[-", "-]") if ink is Ink.OLD else ("{+", "+}")
    return f"{signs[0]}{bare}{signs[1]}{words[len(bare) :]}"


# --- the terminal -----------------------------------------------------------------


def text(compared: Iterable[Compared], voice: Voice = VIETNAMESE, paint: Paint = plain) -> str:
    """Give what differs, part by part, a line or a few for each thing."""
    lines: list[str] = []
    for pair in compared:
        lines.append(f"{pair.old or '—'} → {pair.new or '—'}")
        if not pair.differences:
            lines.append(f"  {sentence(NOTHING, {}, voice)}")
        told, yearly = _apart(pair.differences)
        for part, changes in _by_part(told):
            lines.append(f"  {sentence(PARTS[part], {}, voice)} ({len(changes)})")
            for change in changes:
                lines += [f"    {line}" for line in _told(pair, change, voice, paint)]
        if yearly:
            lines.append(f"  {sentence(ONLY_YEARS, {'count': len(yearly)}, voice)}")
            lines += [f"    {_heading(pair, change, voice)}" for change in yearly]
    return "".join(f"{line}\n" for line in lines)


def _told(pair: Compared, change: Difference, voice: Voice, paint: Paint) -> Iterator[str]:
    yield _heading(pair, change, voice)
    words = "".join(paint(part, ink) for ink, part in _marks(change))
    if change.verdict is not Verdict.MOVED and words:
        yield f"    {words.rstrip()}"


def _heading(pair: Compared, change: Difference, voice: Voice) -> str:
    """Say what became of what, and where it stands."""
    sign, said = SIGNS[change.verdict], sentence(VERDICTS[change.verdict], {}, voice)
    what = field_name(change.key, voice) if change.key else ""
    whole = change.verdict in {Verdict.ADDED, Verdict.DROPPED} or change.key == "viec"
    name = "" if whole and not change.yearly else change.name
    quoted = f": «{name}»" if name else ""
    where = "; ".join(places(pair, change, voice))
    return f"{sign} {' '.join(filter(None, (said, what)))}{quoted}{f'  ({where})' if where else ''}"


def field_name(key: str, voice: Voice = VIETNAMESE) -> str:
    """Name a cell or a field as the clerk knows it."""
    return ", ".join(sentence(FIELDS.get(one, ""), {}, voice) or one for one in key.split(", "))


def places(pair: Compared, change: Difference, voice: Voice = VIETNAMESE) -> Iterator[str]:
    """Say where it stands in each of the plans that have it."""
    for said, side, name in ((BEFORE, change.old, pair.old), (AFTER, change.new, pair.new)):
        where = _where(side, name, voice)
        if where:
            yield sentence(said, {"where": where}, voice)


def _where(side: Side, name: str, voice: Voice) -> str:
    """Give a place; the office's file is named, the plan's own is known."""
    place, line = side.place, ""
    if place.line:
        said = LINE if place.file == name else LINE_OF
        line = sentence(said, {"line": place.line, "file": place.file}, voice)
    return ", ".join(filter(None, (side.where, line)))


def _marks(change: Difference) -> list[tuple[Ink, str]]:
    if change.part is Part.PLAN:
        return []
    return marked(change.old.text, change.new.text)


def _apart(changes: Iterable[Difference]) -> tuple[list[Difference], list[Difference]]:
    """Put those in which only the year moved behind the others."""
    listed = list(changes)
    return [c for c in listed if not c.yearly], [c for c in listed if c.yearly]


def _by_part(changes: Iterable[Difference]) -> Iterator[tuple[Part, list[Difference]]]:
    for part, group in groupby(changes, key=lambda change: change.part):
        yield part, list(group)


# --- other programs ---------------------------------------------------------------


def json(compared: Iterable[Compared]) -> str:
    """Give the differences as JSON; the shape is stable."""
    records = [
        {
            "old_file": pair.old or None,
            "new_file": pair.new or None,
            "part": change.part.value,
            "change": change.verdict.value,
            "field": change.key or None,
            "name": change.name or None,
            "old": _record(change.old),
            "new": _record(change.new),
            "only_year": change.yearly,
        }
        for pair in compared
        for change in pair.differences
    ]
    return dumps({"differences": records}, ensure_ascii=False, indent=2) + "\n"


def _record(side: Side) -> dict[str, object] | None:
    if side == Side():
        return None
    return {"text": side.text, "where": side.where or None, "line": side.place.line}


# --- the browser ------------------------------------------------------------------

STYLE = """
body { font: 11pt/1.45 "Times New Roman", "Liberation Serif", serif; max-width: 60rem;
  margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5rem; margin-bottom: .2rem; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .2rem; border-bottom: 2px solid #1a1a1a; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p.legend { color: #444; margin-top: 0; }
ul { list-style: none; padding: 0; margin: 0; }
li { border-left: 4px solid #888; padding: .3rem .8rem; margin: .5rem 0; break-inside: avoid; }
li.added { border-color: #1a6b2f; } li.dropped { border-color: #a32020; }
li.moved { border-color: #1f4e9c; } li.changed { border-color: #8a6100; }
.what { font-weight: bold; } .where { color: #555; font-size: .9em; }
.name { font-style: italic; }
del { color: #a32020; background: #fbe9e9; text-decoration: line-through; }
ins { color: #14562a; background: #e6f4ea; text-decoration: underline; }
li p { margin: .15rem 0; }
@media print { body { margin: 0; max-width: none; padding: 0; } h2, h3 { break-after: avoid; } }
"""

_TAGS = {Ink.OLD: "del", Ink.NEW: "ins"}


def html(compared: Sequence[Compared], voice: Voice = VIETNAMESE) -> str:
    """Give what differs as one page that needs nothing else, on paper as well."""
    title = escape(sentence(TITLE, {}, voice))
    body = "".join(part for pair in compared for part in _section(pair, voice))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(voice.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n"
        f'<p class="legend">{escape(sentence(LEGEND, {}, voice))}</p>\n{body}</body>\n</html>\n'
    )


def _section(pair: Compared, voice: Voice) -> Iterator[str]:
    yield f"<h2>{escape(pair.old or '—')} → {escape(pair.new or '—')}</h2>\n"
    if not pair.differences:
        yield f"<p>{escape(sentence(NOTHING, {}, voice))}</p>\n"
    told, yearly = _apart(pair.differences)
    for part, changes in _by_part(told):
        yield f"<h3>{escape(sentence(PARTS[part], {}, voice))} ({len(changes)})</h3>\n<ul>\n"
        yield from (_item(pair, change, voice) for change in changes)
        yield "</ul>\n"
    if yearly:
        yield f"<h3>{escape(sentence(ONLY_YEARS, {'count': len(yearly)}, voice))}</h3>\n<ul>\n"
        yield from (_item(pair, change, voice) for change in yearly)
        yield "</ul>\n"


def _item(pair: Compared, change: Difference, voice: Voice) -> str:
    said = sentence(VERDICTS[change.verdict], {}, voice)
    what = " ".join(filter(None, (said, field_name(change.key, voice) if change.key else "")))
    where = "; ".join(places(pair, change, voice))
    name = change.name if change.verdict is Verdict.CHANGED else ""
    words = "".join(map(_tagged, _marks(change)))
    lines = [
        f'<p><span class="what">{escape(what)}</span>'
        + (f' <span class="where">({escape(where)})</span>' if where else "")
        + "</p>",
        f'<p class="name">{escape(name)}</p>' if name and change.key != "viec" else "",
        f"<p>{words}</p>" if words else "",
    ]
    return f'<li class="{change.verdict.value}">{"".join(lines)}</li>\n'


def _tagged(mark: tuple[Ink, str]) -> str:
    ink, words = mark
    if ink is Ink.SAME:
        return escape(words)
    bare = words.rstrip()
    return f"<{_TAGS[ink]}>{escape(bare)}</{_TAGS[ink]}>{words[len(bare) :]}"

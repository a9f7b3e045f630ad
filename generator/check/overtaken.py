"""Where a document uses names that had ended at its day, or had not begun.

A name counts where it is used as one of today: not in a citation of an older document, not in
quotation marks, not where the words around say that it is the old one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from functools import lru_cache
from operator import itemgetter

from msgspec import Struct

from generator.check.citing import Cited, cited, spans_quoted
from generator.check.dates import first_day, latest
from generator.check.naming import NameFound, names_begun, names_in, standing_city
from generator.check.once import Once
from generator.check.passages import Passage, Where, texts
from generator.document.blocks import Document
from generator.standard.name_changes import Beginning, Change, NameKind
from generator.standard.names import changes, folded, resolve
from generator.standard.names_ended import BEGAN, COMMUNES
from generator.text.citations import citations
from generator.text.dates import PartialDate
from generator.text.gazetteer import Gazetteer
from generator.text.late import late
from generator.text.letters import fold_tone

_NEAR = 60
"""How far from a name the words stand that say it is the old one."""

_CLOSE = 20
"""So many citations before a name may reach as far as it."""

_HISTORY = late(
    r"(?<!\w)(?:cũ|trước đây|trước kia|nay là|nguyên là|nguyên trạng|hợp nhất|sáp nhập|giải thể"
    r"|trước (?:khi )?sắp xếp|sau (?:khi )?sắp xếp|sắp xếp (?:đơn vị|tổ chức|bộ máy|lại)|đổi tên"
    r"|tiếp nhận từ|chuyển (?:giao )?từ|bàn giao|kết thúc hoạt động|chấm dứt|không tổ chức"
    r"|không còn|bỏ cấp|thành lập|dự kiến)(?!\w)",
)
_EARLIER = late(r"(?:năm|giai đoạn|thời kỳ|nhiệm kỳ)\s+(?P<year>(?:19|20)[0-9]{2})(?![0-9])")
_OWN_NAME = late(
    r"(?<!\w)(?:trường|bệnh viện|báo(?!\s+(?:cáo|chí))|công ty|ngân hàng|bảo tàng|quỹ|hiệp hội"
    r"|nhà máy|khu công nghiệp|kcn|cao tốc|quốc lộ|trung tâm|hợp tác xã)(?!\w)[^,.;:()]{0,50}\Z",
)
_ORGAN_BEFORE = late(
    r"(?<!\w)(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|công an|văn phòng|mttq|mặt trận tổ quốc"
    r"|(?:sở|ban|đoàn)\s[^,.;:()]{1,60})\s+\Z",
)
_FORMAL = frozenset({Where.LETTERHEAD, Where.ADDRESSEE, Where.RECIPIENT, Where.SIGNATURE})


class Weight(Enum):
    """Whether an organ is named, or only a place or a way of speaking."""

    ORGAN = "organ"
    PLACE = "place"


class Hit(Struct, frozen=True):
    """A name that had ended; `key` is under what it is counted, `now` what stands there."""

    words: str
    key: str
    change: Change
    now: str
    weight: Weight
    at: object


class Early(Struct, frozen=True):
    """A name that had not begun."""

    words: str
    beginning: Beginning
    at: object


class CitationFault(Struct, frozen=True):
    """A citation whose organ had ended, or had not begun, at its date."""

    cited: Cited
    organ: str
    change: Change | None = None
    beginning: Beginning | None = None


class _Read(Struct, frozen=True):
    """A passage with its names, and the spans in which they speak of the past."""

    passage: Passage
    low: str
    names: tuple[NameFound, ...]
    quoted: tuple[tuple[int, int], ...]
    old: tuple[tuple[int, int, date | None], ...]


def _read_all(document: Document) -> tuple[_Read, ...]:
    return tuple(_read(passage) for passage in texts(document))


def _read(passage: Passage) -> _Read:
    low, names, quoted = _names(passage.text)
    old = tuple(_old(passage)) if "/" in passage.text else ()
    return _Read(passage, low, names, quoted, old)


@lru_cache(maxsize=2_000)
def _names(text: str) -> tuple[str, tuple[NameFound, ...], tuple[tuple[int, int], ...]]:
    """Give a text folded, the names in it and what of it is quoted."""
    low = fold_tone(text).lower()
    return low, tuple(names_in(text, low)), spans_quoted(text)


def _old(passage: Passage) -> Iterator[tuple[int, int, date | None]]:
    """Give each citation with its subject, as far as the sentence goes, and its day."""
    for found in citations(passage.text):
        day = found.day if isinstance(found.day, PartialDate) else None
        if day is None and len(found.year) == 4:
            day = PartialDate(int(found.year))
        _, last = passage.sentence(found.start, found.end)
        since = first_day(day) if day else None
        yield found.start, last if since else found.end, since


_read_once = Once(_read_all)


def hits(document: Document, day: date) -> Iterator[Hit]:
    """Give the names in `document` that had ended at `day`."""
    for read in _read_once(document):
        for found in read.names:
            if found.change.day <= day and not _exempt(read, found, day):
                yield _hit(read, found, day)
    yield from _place_line(document, day)


def of_the_office(
    document: Document, names: Mapping[str, date]
) -> Iterator[tuple[str, str, object]]:
    """Give where `document` uses names of its office's own that ended on their days.

    Each is given as `names` has it, as it is typed, and with where it stands.
    """
    table = Gazetteer({folded(name): name for name in names})
    for read in _read_once(document):
        for start, end, name in table.find(read.low):
            typed = read.passage.text[start:end]
            older = any(
                first <= start < last and (since is None or since < names[name])
                for first, last, since in read.old
            )
            exempt = older or _quoted(read, start, end) or _said_to_be_old(read, start, end)
            if typed[:1].isupper() and not exempt:
                yield name, typed, read.passage.at


def _hit(read: _Read, found: NameFound, day: date) -> Hit:
    change = found.change
    words = read.passage.text[found.start : found.end]
    if not found.name:
        now = f"{found.organ.upper()} {change.successor}" if found.organ else change.successor
        if found.organ.startswith(("ủy", "hội")):
            now = f"{found.organ.capitalize()} {COMMUNES}"
        key = f"{change.name} {found.organ}"
        return Hit(words, key, change, now, _place_weight(found), read.passage.at)
    now = resolve(change.name, day).told
    return Hit(words, change.name, change, now, _weight(read, found, day), read.passage.at)


def _place_weight(found: NameFound) -> Weight:
    return Weight.PLACE if found.place else Weight.ORGAN


def _weight(read: _Read, found: NameFound, day: date) -> Weight:
    change = found.change
    if change.kind is NameKind.PARTY or day < change.settled:
        return Weight.PLACE
    if change.kind is not NameKind.PROVINCE or read.passage.where in _FORMAL:
        return Weight.ORGAN
    before = read.low[max(found.start - 80, 0) : found.start]
    return Weight.ORGAN if _ORGAN_BEFORE.search(before) else Weight.PLACE


def _exempt(read: _Read, found: NameFound, day: date) -> bool:
    """Say whether a name that had ended is right all the same."""
    if _not_said(read, found) or _said_to_be_old(read, found.start, found.end):
        return True
    if not found.name and standing_city(read.low, found, day):
        return True
    if found.change.kind not in {NameKind.PROVINCE, NameKind.DISTRICT}:
        return False
    own = bool(_OWN_NAME.search(read.low[max(found.start - 80, 0) : found.start]))
    return own or (read.passage.where not in _FORMAL and _of_earlier_year(read, found))


def _not_said(read: _Read, found: NameFound) -> bool:
    """Say whether a name stands in a quotation, or in the citation of an older document."""
    if _quoted(read, found.start, found.end):
        return True
    behind = bisect_right(read.old, found.start, key=itemgetter(0))
    return any(
        found.start < end and (since is None or since < found.change.day)
        for _, end, since in read.old[max(behind - _CLOSE, 0) : behind]
    )


def _quoted(read: _Read, start: int, end: int) -> bool:
    behind = bisect_right(read.quoted, start, key=itemgetter(0))
    return any(
        first < start and end < last for first, last in read.quoted[max(behind - 1, 0) : behind]
    )


def _said_to_be_old(read: _Read, start: int, end: int) -> bool:
    around = read.low[max(start - _NEAR, 0) : start], read.low[end : end + _NEAR]
    return any(_HISTORY.search(words) for words in around)


def _of_earlier_year(read: _Read, found: NameFound) -> bool:
    first, last = read.passage.sentence(found.start, found.end)
    years = (int(year["year"]) for year in _EARLIER.finditer(read.low, first, last))
    return any(year < found.change.day.year for year in years)


def _place_line(document: Document, day: date) -> Iterator[Hit]:
    """Give the place before the date where it is the name of a province that ended."""
    head = document.letterhead
    change = changes().get(folded(f"tỉnh {head.place}"))
    if change is None or change.day > day:
        return
    office = folded(" ".join((*head.parents, *head.organ)))
    now = resolve(change.name, day).name
    if re.search(r"(?<!\w)(?:xã|phường|đặc khu)(?!\w)", office):
        return
    if not now.endswith(change.name.removeprefix("tỉnh ")):
        yield Hit(head.place, change.name, change, now, Weight.ORGAN, head)


@lru_cache(maxsize=2_000)
def _begun(low: str) -> tuple[tuple[int, int, Beginning], ...]:
    return tuple(names_begun().find(low))


def early(document: Document, day: date) -> Iterator[Early]:
    """Give the names in `document` that had not begun on the last day that it can be of."""
    day = latest(document) or day
    for read in _read_once(document):
        for start, end, beginning in _begun(read.low):
            if beginning.day <= day or _said_to_be_old(read, start, end):
                continue
            if any(first <= start < last for first, last, _ in read.old):
                continue
            words = read.passage.text[start:end]
            if not _quoted(read, start, end) and any(
                word[0].isupper() for word in words.split()[1:]
            ):
                yield Early(words, beginning, read.passage.at)


# --- citations --------------------------------------------------------------------


def citation_faults(document: Document) -> Iterator[CitationFault]:
    """Give the citations of an organ that had ended, or had not begun, at their date."""
    for found in cited(document):
        if found.day and not found.quoted:
            fault = _citation_fault(found, first_day(found.day))
            if fault:
                yield fault


def _citation_fault(found: Cited, day: date) -> CitationFault | None:
    organ = found.citation.organ.text if found.citation.organ else ""
    low = fold_tone(organ).lower()
    for name in names_in(organ, low):
        if name.place or (not name.name and standing_city(low, name, day)):
            continue
        if day >= name.change.settled:
            return CitationFault(found, organ[name.start : name.end], change=name.change)
    codes = set(re.split(r"[-/]", found.citation.symbol))
    for change in changes().values():
        if change.code in codes and day >= change.settled:
            return CitationFault(found, change.name, change=change)
    beginning = next((each for _, _, each in names_begun().find(low)), None)
    if beginning is None:
        beginning = next((each for each in BEGAN if each.code in codes), None)
    if beginning and day < beginning.day:
        return CitationFault(found, beginning.name, beginning=beginning)
    return None

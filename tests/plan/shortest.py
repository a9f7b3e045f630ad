"""Plans in their shortest form: what is imported from the file of one is the same plan.

Paper cannot tell everything, so a plan of these

* names what is printed in capitals in capitals: organs, headings at `La Mã` and above, titles
  of appendices; and nothing in marks where everything is bold or in italics anyway;
* says nothing that is not printed: no short names of units, no progress, no year but the one in
  its subject, no regime but that of a TM., no symbol without a number, no place without a
  date, no address but that of a công văn, no `tự cộng`, of which the sum is printed;
* has its texts where they are printed: a point is one paragraph, what follows a point without
  entries stands behind it, what follows a heading alone below it; text beside a heading at
  `La Mã` or `Điều` that has entries is a `doan`; at `chữ` what has entries is a heading;
* has the tasks in `nhiem_vu` where a table of an appendix gives tasks, and in the body by name;
* gives sub-rows all the columns that any of them has, and two at least;
* ends its sentences with a full stop, which the mark of the end replaces.

`seen` makes equal what may be spelt in several ways: the words of `danh_so`, of which only those
count that number an entry, and `rong`, which may name a column that comes out alike anyway.
"""

from __future__ import annotations

from hypothesis import strategies as st
from msgspec.structs import replace

from generator.plan.levels import CAPITALS, OWN_LINE, PLAIN, TEXT_BELOW, Level, descend, usual
from generator.plan.model import (
    OMITTED,
    Appendix,
    Assignment,
    Cell,
    Column,
    Entry,
    Group,
    Loose,
    Office,
    Plan,
    Regime,
    Row,
    Signer,
    Table,
    TaskList,
    Text,
    Total,
)
from generator.standard.kinds import KE_HOACH, KINDS, Frame
from generator.standard.words import ORDERS, Circulation, Prefix, Secrecy, Urgency
from generator.text.dates import PartialDate
from generator.text.letters import capitals
from generator.text.rich import Note, Run, merge
from tests.plan.plans import dates

# --- words --------------------------------------------------------------------------------

_FIRST = ("Rà soát", "Tổ chức", "Tham mưu", "Báo cáo", "Lập", "Xây dựng", "Quản lý", "Đôn đốc")
_WORDS = (
    "quy trình", "nội bộ", "hội nghị", "kế hoạch", "(PAPI)", "192/KH-UBND", "KH&CN", "quý I",
    "công dân", '"một cửa"', "<b>", "100%", "{{", "#1", "@", "06 tháng", "nhiệm vụ: đúng hạn",
)  # fmt: skip

_heads = st.builds("{} {}".format, st.sampled_from(_FIRST), st.sampled_from(_WORDS[:4]))
_more = st.lists(st.sampled_from(_WORDS), max_size=4).map(" ".join)
words = st.builds(lambda head, more: f"{head} {more}".strip(), _heads, _more)
sentences = words.map("{}.".format)
notes = words.map(lambda said: Note((Run(said),)))


def plain(said: str) -> Text:
    return Text(((Run(said),),))


@st.composite
def marked(draw):
    """Give a sentence, perhaps with a word in bold or italics and a footnote."""
    parts = [Run(draw(words))]
    if draw(st.booleans()):
        look = draw(st.sampled_from([(True, False), (False, True), (True, True)]))
        parts += [Run(" "), Run(draw(words), *look), Run(" "), Run(draw(words))]
    if draw(st.integers(0, 5)) == 0:
        parts.append(draw(notes))
    return Text((merge((*parts, Run("."))),))


texts = st.one_of(sentences.map(plain), marked())
brackets = words.map("({})".format)


@st.composite
def titles(draw, upper=False):
    """Give a title of one or two lines, the last perhaps in brackets."""
    said = draw(words)
    lines = [capitals(said) if upper else said]
    if draw(st.integers(0, 3)) == 0:
        lines.append(draw(brackets))
    return Text(tuple((Run(line),) for line in lines))


# --- tables -------------------------------------------------------------------------------

COLUMNS = {
    "viec": "Nhiệm vụ",
    "chu_tri": "Cơ quan chủ trì",
    "phoi_hop": "Cơ quan phối hợp",
    "theo_doi": "Theo dõi",
    "san_pham": "Sản phẩm",
    "thoi_gian": "Thời gian",
    "kinh_phi": "Kinh phí",
    "ghi_chu": "Ghi chú",
    "chi_tieu": "Chỉ tiêu",
    "nam_2025": "Năm 2025",
}
_UNITS = ("Phòng A", "Phòng B", "Các phòng, đơn vị", "Văn thư")
_TIMES = ("Quý I", "Thường xuyên", "Tháng 6")
_SUMS = ("1.250.000", "40", "12,5", "900.000")


@st.composite
def cells(draw, key):
    if key in {"kinh_phi", "nam_2025"}:
        return Cell((key,), plain(draw(st.sampled_from(_SUMS))))
    if key in {"chu_tri", "phoi_hop", "theo_doi"}:
        return Cell((key,), plain(draw(st.sampled_from(_UNITS))))
    if key == "thoi_gian":
        return Cell((key,), plain(draw(st.sampled_from(_TIMES))))
    lines = draw(st.lists(texts, min_size=1, max_size=2 if key != "viec" else 1))
    return Cell((key,), Text(tuple(line for one in lines for line in one.paragraphs)))


@st.composite
def rows(draw, keys, *, tasks, numbered, depth=1):
    """Give rows and groups; without numbers every row below a group is one of its own."""
    found = tuple(
        draw(_row_or_group(keys, tasks=tasks, numbered=numbered, depth=depth))
        for _ in range(draw(st.integers(1, 3)))
    )
    return found if numbered else tuple(sorted(found, key=lambda row: isinstance(row, Group)))


@st.composite
def _row_or_group(draw, keys, *, tasks, numbered, depth):
    kind = draw(st.integers(0, 6)) if depth < (3 if numbered else 2) else draw(st.integers(2, 6))
    below = rows(keys, tasks=tasks, numbered=numbered, depth=depth + 1)
    if kind == 0:
        return Group(name=plain(f"Nhóm {draw(_heads)}"), rows=draw(below))
    if kind == 1:
        own = (Cell((keys[0],), plain(draw(_heads))), draw(cells(keys[1])))
        bare = tuple(replace(cell, text=plain(_letters(cell.text))) for cell in own)
        return Group(head=Row(bare), rows=draw(below))
    rest = keys[1:]
    divided = draw(st.sets(st.sampled_from(rest), min_size=1)) if kind == 2 else set()
    own = [draw(cells(keys[0]))]
    own += [draw(cells(k)) for k in rest if k not in divided and draw(st.booleans())]
    if kind == 3 and not tasks and len(rest) > 1:
        own = [own[0], Cell(tuple(rest[:2]), draw(texts))]
    parts = tuple(
        tuple(draw(cells(key)) for key in rest if key in divided)
        for _ in range(draw(st.integers(2, 3)) if divided else 0)
    )
    return Row(tuple(own), parts)


def _letters(text: Text) -> str:
    """Give the letters alone: what is bold as a whole has no marks of its own."""
    return " ".join("".join(r.text for r in line if isinstance(r, Run)) for line in text.paragraphs)


@st.composite
def columns(draw, keys, numbered):
    """Give the columns of a table, two of them perhaps below one heading."""
    found = [Column(key, plain(COLUMNS[key])) for key in keys]
    at = draw(st.integers(1, len(found)))
    if len(found) - at >= 2 and draw(st.booleans()):
        found[at : at + 2] = [Column("", plain("Thông tin"), tuple(found[at : at + 2]))]
    if numbered:
        found.insert(0, Column("tt", plain(draw(st.sampled_from(["TT", "Stt", "Số TT"])))))
    return tuple(found)


_numberings = st.sampled_from(
    [(Level.ARABIC, Level.DECIMAL), (Level.ROMAN, Level.ARABIC), (Level.ARABIC, Level.LETTER)]
)
_keys = st.lists(st.sampled_from(tuple(COLUMNS)[1:]), min_size=1, max_size=5, unique=True)


@st.composite
def tables(draw, keys, body, numbered):
    heads = draw(columns(keys, numbered))
    totals = ()
    if draw(st.integers(0, 3)) == 0 and "kinh_phi" in keys[1:]:
        said = (Cell((keys[0],), plain("Tổng cộng")), Cell(("kinh_phi",), plain("1.290.000")))
        totals = (Total(said, draw(st.sampled_from(["", "đồng", "triệu đồng"]))),)
    return Table(
        columns=heads,
        rows=body,
        numbering=draw(_numberings) if numbered else (Level.ARABIC, Level.DECIMAL),
        caption=draw(st.none() | titles()),
        numbered_columns=draw(st.booleans()),
        widths=draw(st.sampled_from([{}, {keys[0]: 55.0}, {keys[-1]: 22.5}])),
        totals=totals,
    )


@st.composite
def own_tables(draw):
    """Give a table with its own rows, or a form with empty ones; the first column is no task's."""
    keys = ["chi_tieu", *(key for key in draw(_keys) if key != "chi_tieu"), "ghi_chu"]
    keys = list(dict.fromkeys(keys))
    numbered = draw(st.booleans())
    body = draw(st.one_of(st.integers(1, 9), rows(keys, tasks=False, numbered=numbered)))
    return draw(tables(keys, body, numbered))


# --- the outline --------------------------------------------------------------------------

_LEVELS = tuple(level for level in Level if level not in {Level.NONE, Level.DECIMAL})


@st.composite
def schemes(draw):
    """Give levels that are all different: which stands where is seen from the numbers."""
    return tuple(draw(st.lists(st.sampled_from(_LEVELS), min_size=1, max_size=4, unique=True)))


@st.composite
def items(draw, scheme, above=(), depth=1, most=3):
    """Give entries of one list, and what stands between them."""
    found = []
    if depth > 1 and draw(st.integers(0, 4)) == 0:
        found += draw(between())
    for _ in range(draw(st.integers(1, most))):
        entry = draw(entries(scheme, (*above, scheme[0]), depth))
        found.append(entry)
        open_below = entry.title and (entry.text or entry.items or scheme[0] in TEXT_BELOW)
        if not entry.items and not open_below and not entry.title and draw(st.integers(0, 5)) == 0:
            found += draw(between())
    return tuple(found)


@st.composite
def between(draw):
    """Give what stands between two entries: a text, who does it, a table."""
    kind = draw(st.integers(0, 3))
    if kind == 0:
        labels = ("Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian")
        chosen = labels[: draw(st.integers(1, 3))]
        return [Assignment(tuple((plain(label), draw(texts)) for label in chosen))]
    if kind == 1:
        return [draw(own_tables())]
    return [Loose(draw(texts))]


@st.composite
def entries(draw, scheme, above, depth):
    level = scheme[0]
    below = descend(scheme, level)
    numbering = ()
    if draw(st.integers(0, 6)) == 0:
        free = [one for one in _LEVELS if one not in above]
        numbering = (draw(st.sampled_from(free)),)
        below = numbering
    deeper = bool(below) and below[0] not in above and depth < 5 and draw(st.booleans())
    own = draw(items(below, above, depth + 1, 2)) if deeper else ()
    numbering = numbering if own else ()
    titled = level in OWN_LINE or (draw(st.booleans()) and (level not in PLAIN or bool(own)))
    titled = titled or (level is Level.LETTER and bool(own))
    if not titled:
        return Entry(text=draw(texts), items=own, numbering=numbering)
    title = draw(words)
    title = plain(capitals(title) if level in OWN_LINE | {Level.ROMAN} else title)
    beside = None
    if level not in PLAIN | OWN_LINE and not (own and level in TEXT_BELOW) and draw(st.booleans()):
        beside = draw(texts)
    return Entry(title=title, text=beside, items=own, numbering=numbering)


# --- the form -----------------------------------------------------------------------------

_SIGNERS = (
    Signer((), "Giám đốc", "Trần Văn An"),
    Signer(((Prefix.FOR, "Giám đốc"),), "Phó Giám đốc", "Lê Thị Bé"),
    Signer(((Prefix.BY_ORDER, "Giám đốc"),), "Chánh Văn phòng", "Lê Thị Bé", ("Ủy viên",)),
    Signer(((Prefix.BY_MANDATE, "Chủ tịch"),), "Giám đốc", "Đỗ Hữu Đạt"),
    Signer(((Prefix.ACTING, "Giám đốc"),), "Phó Giám đốc", "Đỗ Hữu Đạt", ("A", "B")),
    Signer(
        ((Prefix.ON_BEHALF, "Ủy ban nhân dân"), (Prefix.FOR, "Chủ tịch")), "Phó Chủ tịch", "Hồ Ân"
    ),
)
_ORGANS = ("SỞ Y TẾ", "TRUNG TÂM THÔNG TIN, THỐNG KÊ VÀ ỨNG DỤNG TIẾN BỘ KHOA HỌC", "ĐỘI MỘT")
_listed = words.map(lambda said: plain(f"Sở {said}"))


@st.composite
def appendices(draw, scheme, body=None):
    title = draw(titles(upper=True))
    label = draw(st.sampled_from(["", "", "Mẫu số 01", OMITTED]))
    numbering = ()
    if body is None and draw(st.booleans()):
        numbering = draw(st.one_of(st.just(()), schemes()))
        body = draw(items(numbering or scheme))
    elif body is None:
        body = (draw(own_tables()),)
    return Appendix(
        title,
        body,
        numbering,
        landscape=draw(st.booleans()),
        label=label,
        attached=draw(st.sampled_from([None, OMITTED, plain("(Kèm theo tờ trình này)")])),
    )


@st.composite
def shortest_plans(draw):
    """Give whole plans in their shortest form."""
    kind = draw(st.one_of(st.just(KE_HOACH), st.sampled_from(KINDS)))
    letter = kind.frame is Frame.LETTER
    numbering = draw(st.one_of(st.just(()), st.just(()), schemes()))
    scheme = numbering or usual(kind)
    number = draw(st.sampled_from(["", "05", "128", "12a", OMITTED]))
    date = draw(st.one_of(st.none(), st.just(OMITTED), dates()))
    symbol = "" if number is OMITTED else draw(st.sampled_from(["SYT", "SYT-VP"]))
    year = draw(st.integers(1990, 2100)) if isinstance(date, PartialDate) else None
    year = year if draw(st.booleans()) else None
    subject = draw(titles())
    if year:
        first, *rest = subject.paragraphs
        subject = Text((merge((*first, Run(f" năm {year}"))), *rest))
    signer = draw(st.one_of(st.just(OMITTED), *map(st.just, _SIGNERS)))
    on_behalf = signer is not OMITTED and any(p is Prefix.ON_BEHALF for p, _ in signer.authority)
    body = draw(items(scheme))
    added = tuple(draw(st.lists(appendices(scheme), max_size=2)))
    tasks = ()
    if draw(st.booleans()):
        keys = ["viec", "chu_tri", *(k for k in draw(_keys) if k not in {"viec", "chu_tri"})]
        numbered = draw(st.booleans())
        tasks = draw(rows(keys, tasks=True, numbered=numbered))
        table = draw(tables(keys, None, numbered))
        added = (draw(appendices(scheme, (table,))), *added[:1])
        below = descend(scheme, scheme[0])
        by_name = not numbering and below and below[0] not in CAPITALS
        by_name = by_name and not any(map(_overridden, body))
        if by_name and len(tasks) > 1 and draw(st.booleans()):
            title = capitals(draw(words))
            body = (*body, Entry(title=plain(title), items=(TaskList(),)))
    return Plan(
        kind=kind,
        office=Office(
            parents=tuple(draw(st.lists(st.sampled_from(_ORGANS), max_size=2))),
            names=tuple(draw(st.lists(st.sampled_from(_ORGANS), min_size=1, max_size=2))),
            symbol=symbol if kind.abbreviation else "",
            place="" if date is OMITTED else "Huế",
            regime=Regime.BODY if on_behalf else None,
        ),
        year=year,
        number=number,
        symbol="" if kind.abbreviation else symbol,
        date=date,
        subject=subject,
        authority="GIÁM ĐỐC SỞ" if kind.name in ORDERS and draw(st.booleans()) else "",
        addressees=tuple(draw(st.lists(_listed, min_size=1, max_size=2))),
        basis=tuple(draw(st.lists(words.map(lambda w: plain(f"Căn cứ {w}")), max_size=2))),
        opening=tuple(draw(st.lists(texts, max_size=2))),
        items=body,
        numbering=numbering,
        closing=tuple(draw(st.lists(texts, max_size=2))),
        tasks=tasks,
        appendices=added,
        recipients=draw(
            st.one_of(st.just(OMITTED), st.lists(_listed, min_size=1, max_size=3).map(tuple))
        ),
        archive=draw(st.one_of(st.just(OMITTED), st.just(plain("VT, VP")))),
        drafter=draw(st.sampled_from(["", "ABC.(20)"])),
        signer=signer,
        draft=draw(st.booleans()),
        urgency=draw(st.none() | st.sampled_from(Urgency)),
        secrecy=draw(st.none() | st.sampled_from(Secrecy)),
        circulation=draw(st.none() | st.sampled_from(Circulation)),
        address=("Số 1 đường A", "ĐT: 0225") if letter and draw(st.booleans()) else (),
    )


def _overridden(item) -> bool:
    """Say whether a `danh_so` of its own stands in an entry: it decides that of the others."""
    return isinstance(item, Entry) and (bool(item.numbering) or any(map(_overridden, item.items)))


# --- what may be spelt in several ways ----------------------------------------------------


def seen(plan: Plan) -> Plan:
    """Give `plan` with each `danh_so` as far as it numbers something, and without `rong`."""
    scheme = plan.numbering or usual(plan.kind)
    parts = tuple(
        replace(
            one,
            items=_items(one.items, one.numbering or scheme, plan),
            numbering=_used(one.items, one.numbering or scheme),
        )
        for one in plan.appendices
    )
    return replace(
        plan,
        items=_items(plan.items, scheme, plan),
        numbering=_used(plan.items, scheme),
        appendices=parts,
    )


def _used(found, scheme):
    return scheme[:1] if any(isinstance(item, Entry) for item in found) else ()


def _items(found, scheme, plan):
    return tuple(_item(item, scheme, plan) for item in found)


def _item(item, scheme, plan):
    if isinstance(item, Table):
        rows_ = plan.tasks if item.rows is None else item.rows
        numbered = item.columns[0].key == "tt" and isinstance(rows_, tuple)
        depth = _depth(rows_) if numbered else 0
        return replace(item, widths={}, numbering=_levels(item.numbering, depth))
    if not isinstance(item, Entry):
        return item
    below = item.numbering or descend(scheme, scheme[0])
    return replace(item, items=_items(item.items, below, plan), numbering=_used(item.items, below))


def _depth(found) -> int:
    return max((1 + _depth(row.rows) if isinstance(row, Group) else 1 for row in found), default=0)


def _levels(scheme, depth):
    levels = []
    for _ in range(depth):
        if scheme:
            levels.append(scheme[0])
            scheme = descend(scheme, scheme[0])
    return tuple(levels)

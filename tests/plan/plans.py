"""Plans for property tests: every kind of entry, row, signer and date, as a clerk might write.

`plans()` gives whole plans, `complete_plans()` those in which nothing is missing; the parts
(`texts()`, `items()`, `tables()`, `rows()` …) may be drawn alone.
"""

from __future__ import annotations

import calendar

from hypothesis import strategies as st
from msgspec.structs import replace

from generator.plan.keys import folded
from generator.plan.levels import DEFAULT, Level, descend, usual
from generator.plan.lists import DASH, without_end
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
    Progress,
    Regime,
    Row,
    Signer,
    State,
    Table,
    TaskList,
    Text,
    Total,
    Unit,
)
from generator.plan.write_rows import marked
from generator.standard.kinds import KE_HOACH, KINDS
from generator.standard.words import Circulation, Prefix, Secrecy, Urgency
from generator.text.dates import PartialDate
from generator.text.rich import Note, Run, merge, normalise, plain

WORDS = (
    "Tổ", "chức", "thực", "hiện", "năm", "2024", "2026,", "kế", "hoạch", "Sở", "KH&CN", "(PAPI)",
    "192/KH-UBND", "báo", "cáo;", "quý", "I.", "a)", "-", "+", "1.", "06", "tháng", "gồm:", "#1",
    "đồng", "100%", '"Quản', 'trị"', "<b>", "'x'", "{{", "}}", "{%", "\\", "\\{{", "*", "**",
    "a*b", "^[", "]", "[x]", "[", "@", "!", "|", ">", "%", "&a", "…", "...", "./.", "🙂", "no",
    "~", "null", "?", "Ủy", "hòa", "không", "VT", "http://x.vn/a?b=c", "\N{NO-BREAK SPACE}x",
)  # fmt: skip
LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxyAĐƠỦỲ0123456789 .,;:-–()/&<>'\"*^[]\\{}#%@!?|~`🙂"

lines = (
    st.one_of(
        st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join),
        st.text(LETTERS, min_size=1, max_size=20),
    )
    .map(lambda line: " ".join(line.split(" ")).strip(" \t"))
    .filter(
        lambda line: line and folded(line) not in {"khong", ""},
    )
)
"""Lines as a letterhead or a signature has them: no marks in them."""

_styled = st.builds(
    Run,
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join),
    st.booleans(),
    st.booleans(),
)
_plain = st.builds(Run, lines)
_bracketed = st.builds(Run, lines.map("({})".format))
_notes = st.builds(
    Note,
    st.lists(st.one_of(_plain, _styled), min_size=1, max_size=2).map(
        lambda runs: tuple(part for part in normalise(merge(runs)) if isinstance(part, Run)),
    ),
)


def _spaced(parts):
    """Put a space between neighbouring runs; a footnote follows its word directly."""
    joined = []
    for part in parts:
        if isinstance(part, Run) and joined:
            joined.append(Run(" "))
        joined.append(part)
    return normalise(merge(joined))


@st.composite
def paragraphs(draw):
    """Give a paragraph with bold, italics and footnotes, its edges clean."""
    first = draw(st.one_of(_plain, _plain, _styled, _bracketed))
    rest = draw(st.lists(st.one_of(_plain, _styled, _notes), max_size=3))
    return _spaced([first, *rest])


def _clean(text: Text) -> bool:
    """Say whether a text is none that loading would read otherwise."""
    return all(
        marked(Text((line,))).strip(" \t") == marked(Text((line,))) for line in text.paragraphs
    )


def texts(most: int = 2):
    """Give texts of one or more paragraphs."""
    return (
        st.lists(paragraphs(), min_size=1, max_size=most)
        .map(lambda found: Text(tuple(found)))
        .filter(_clean)
    )


def headings(most: int = 1):
    """Give headings: without a colon at the end."""
    return texts(most).filter(
        lambda text: (
            isinstance(text.paragraphs[-1][-1], Run)
            and not marked(text).rstrip().endswith(":")
            and not plain(text.paragraphs[-1]).endswith(":")
        ),
    )


def _listed(text: Text) -> Text | None:
    """Give a text as a list of the form keeps it."""
    kept = without_end(text)
    start = plain(kept.paragraphs[0]).lower() if kept and kept.paragraphs[0] else ""
    if not start or start[0] in "-–—•" or start.startswith("lưu") or not _clean(kept):
        return None
    return kept if without_end(kept) == kept else None


listed_texts = texts(1).map(_listed).filter(lambda text: text is not None)

# --- tables and tasks ---------------------------------------------------------------------

schemes = st.lists(st.sampled_from(Level), min_size=1, max_size=3).map(tuple)
"""What `danh_so` may say: any words, one a level."""

TASK_KEYS = (
    "viec",
    "chu_tri",
    "phoi_hop",
    "theo_doi",
    "san_pham",
    "thoi_gian",
    "kinh_phi",
    "ghi_chu",
)
OTHER_KEYS = ("chi_tieu", "nam_2025", "dia_diem", "so_luong", "ten")
SUMS = frozenset({"kinh_phi", "so_luong"})
HEADINGS = (
    "TT", "STT", "Số TT", "Nhiệm vụ", "NỘI DUNG CÔNG VIỆC", "Cơ quan chủ trì", "Phối hợp",
    "Chủ trì, phối hợp", "Sản phẩm", "Kết quả", "Thời gian", "Thời hạn hoàn thành", "Tiến độ",
    "Kinh phí (triệu đồng)", "Ghi chú", "Chỉ tiêu", "Năm 2025", "Tổ",
)  # fmt: skip

amounts = st.sampled_from(["0", "12", "1.250.000", "2,5", "40.000.000", "-3", "06"]).map(
    lambda amount: Text(((Run(amount),),))
)
units_named = st.sampled_from(["VP", "TTTT", "VP; TTTT", "TTTT, Sở Y tế"]).map(
    lambda names: Text(((Run(names),),))
)
automatic = st.just(Text(((Run("tự cộng"),),)))


def _cell(column: str):
    said = texts(3).filter(_no_sum)
    if column in SUMS:
        said = st.one_of(amounts, amounts, said)
    elif column in {"chu_tri", "phoi_hop", "theo_doi"}:
        said = st.one_of(said, said, units_named)
    if column == "thoi_gian":  # in the first column a mere number is the program's on paper
        said = said.filter(lambda text: any(map(str.isalpha, plain(text.paragraphs[0]))))
    return st.builds(Cell, st.just((column,)), said)


def _no_sum(text: Text) -> bool:
    return folded(plain(text.paragraphs[0])) != "tu_cong"


@st.composite
def _own_cells(draw, order, first=""):
    """Give cells of some columns, in the order of the table; neighbours may share one."""
    cells = []
    index = 0
    columns = [column for column in order if column != "tt"]
    while index < len(columns):
        column = columns[index]
        wanted = column == first or draw(st.booleans())
        joint = (
            wanted and column != first and index + 1 < len(columns) and draw(st.integers(0, 5)) == 0
        )
        if joint and _neighbours(order, column, columns[index + 1]):
            text = draw(st.one_of(texts(), st.just(Text(()))))
            third = columns[index + 2 : index + 3] if draw(st.booleans()) else []
            third = [c for c in third if _neighbours(order, columns[index + 1], c)]
            cells.append(Cell((column, columns[index + 1], *third), text))
            index += 1 + len(third)
        elif wanted:
            cells.append(draw(_cell(column)))
        index += 1
    return tuple(cells)


def _neighbours(order, one, other) -> bool:
    return order.index(other) - order.index(one) == 1


@st.composite
def rows(draw, order=TASK_KEYS, *, tasks=False, depth=1):
    """Give rows and groups over the columns of `order`; of tasks, with their progress."""
    count = draw(st.integers(1, 3))
    return tuple(draw(_row_or_group(order, tasks=tasks, depth=depth)) for _ in range(count))


@st.composite
def _row_or_group(draw, order, *, tasks, depth):
    kind = draw(st.integers(0, 5)) if depth < 4 else 5
    if kind == 0:
        name = draw(texts(1).filter(lambda text: len(marked(text)) < 60))
        first = Run("Nhóm ")
        named = Text((merge((first, *name.paragraphs[0])),))
        if isinstance(name.paragraphs[0][0], Run):
            return Group(name=named, rows=draw(rows(order, tasks=tasks, depth=depth + 1)))
    lead = next((column for column in order if column != "tt"), "")
    if kind == 1:
        head = Row(draw(_own_cells(() if tasks else order, lead)) or (draw(_cell(lead)),))
        if draw(st.booleans()):
            head = replace(head, cells=tuple(draw(_summed(cell)) for cell in head.cells))
        return Group(head=head, rows=draw(rows(order, tasks=tasks, depth=depth + 1)))
    return draw(_row(order, lead, tasks=tasks))


def _summed(cell: Cell):
    """Give a cell of a group, which may be the sum of what stands below."""
    own = st.just(cell)
    sums = len(cell.columns) == 1 and cell.columns[0] in SUMS
    return st.one_of(own, automatic.map(lambda text: replace(cell, text=text))) if sums else own


@st.composite
def _row(draw, order, lead, *, tasks):
    columns = [column for column in order if column != "tt"]
    if tasks:
        chosen = draw(st.sets(st.sampled_from(columns)))
        cells = tuple(
            draw(_cell(column)) for column in columns if column in chosen or column == lead
        )
    else:
        cells = draw(_own_cells(order, lead))
    free = [c for c in columns if c != "ten" and not any(c in cell.columns for cell in cells)]
    parts = ()
    if free and draw(st.integers(0, 3)) == 0:
        parts = tuple(
            tuple(
                Cell((column,), draw(st.one_of(texts(), st.just(Text(())))))
                for column in free
                if column == free[0] or draw(st.booleans())
            )
            for _ in range(draw(st.integers(1, 3)))
        )
    progress = draw(st.none() | progresses()) if tasks else None
    return Row(cells, parts, progress)


def progresses():
    """Give what became of a task."""
    notes = texts(1).filter(
        lambda text: (
            isinstance(text.paragraphs[0][0], Run)
            and not text.paragraphs[0][0].text.lower().startswith(tuple(State))
        ),
    )
    return st.one_of(
        st.builds(Progress, st.sampled_from(State), st.none() | notes),
        st.builds(Progress, st.none(), notes),
    )


def _over(found, names):
    """Give what puts some of the columns `found` below a heading of `names`, at most twice."""

    @st.composite
    def spanned(draw, found=tuple(found)):
        keys = set(_leaves(found))
        for _ in range(draw(st.sampled_from([0, 0, 1, 2]))):
            at = draw(st.integers(0, len(found) - 1))
            upto = draw(st.integers(at, len(found)))
            over = draw(names)
            if upto - at > 1 and folded(marked(over)) not in keys:
                keys.add(folded(marked(over)))
                found = (*found[:at], Column("", over, found[at:upto]), *found[upto:])
        return found

    return spanned()


@st.composite
def columns(draw):
    """Give the columns of a table, some below a heading of several."""
    more = st.lists(st.sampled_from(TASK_KEYS[1:] + OTHER_KEYS), unique=True, max_size=6)
    keys = draw(st.one_of(more.map(lambda keys: ["viec", *keys]), more.filter(bool)))
    if draw(st.integers(0, 9)) == 0:
        keys = draw(st.permutations(keys))
    if draw(st.booleans()):
        keys = ["tt", *keys]
    heading = st.one_of(
        st.sampled_from(HEADINGS).map(lambda words: Text(((Run(words),),))), texts(1), texts(2)
    )
    heads = draw(st.lists(heading, min_size=len(keys), max_size=len(keys), unique_by=marked))
    found = [Column(key, head) for key, head in zip(keys, heads, strict=True)]
    names = texts(1).filter(lambda text: len(marked(text)) < 60)
    return draw(_over(found, names))


def _leaves(found):
    for column in found:
        yield from _leaves(column.columns) if column.columns else (column.key,)


@st.composite
def tables(draw, above=None):
    """Give a table; `above` are the columns of the one before it."""
    heads = above if above and draw(st.booleans()) else draw(columns())
    order = tuple(_leaves(heads))
    written = rows(order, depth=2)
    # a first column of times in which nothing stands is on paper a column of numbers without any
    timed = order[0] == "thoi_gian"
    body = draw(written if timed else st.one_of(st.none(), st.integers(1, 20), written))
    totals = draw(st.lists(_totals(order), max_size=2))
    return Table(
        columns=heads,
        rows=body,
        numbering=draw(
            st.one_of(
                st.sampled_from(
                    [
                        (Level.ARABIC, Level.DECIMAL),
                        (Level.ARABIC, Level.DECIMAL),
                        (Level.ROMAN, Level.ARABIC),
                        (Level.NONE,),
                    ]
                ),
                schemes,
            )
        ),
        caption=draw(st.none() | texts()),
        numbered_columns=draw(st.booleans()),
        widths=draw(
            st.dictionaries(
                st.sampled_from(order), st.integers(50, 2000).map(lambda w: w / 10), max_size=3
            ),
        ),
        totals=tuple(totals),
    )


@st.composite
def _totals(draw, order):
    chosen = draw(st.sets(st.sampled_from(order), min_size=1))
    cells = tuple(
        Cell((column,), draw(st.one_of(texts(1), amounts, automatic)))
        for column in order
        if column in chosen
    )
    return Total(cells, draw(st.sampled_from(["", "đồng", "triệu đồng"])))


# --- the outline --------------------------------------------------------------------------


DUTIES = ("Cơ quan chủ trì", "Đơn vị phối hợp", "Cơ quan theo dõi, tổng hợp", "Thời gian")


@st.composite
def items(draw, scheme=DEFAULT, depth=1, groups=()):
    """Give entries of every kind, `scheme` being the numbering of this level."""
    return tuple(draw(_item(scheme, depth, groups)) for _ in range(draw(st.integers(1, 3))))


@st.composite
def _item(draw, scheme, depth, groups):
    kind = draw(st.integers(0, 9))
    if kind == 0:
        return Loose(draw(texts()))
    if kind == 1:
        known = st.sampled_from(DUTIES).map(lambda words: Text(((Run(words),),)))
        label = st.one_of(known, headings())
        labels = draw(st.lists(label, min_size=1, max_size=3, unique_by=marked))
        said = st.one_of(texts(), st.just(Text(())))
        return Assignment(
            tuple((label, draw(said)) for label in labels if len(marked(label)) < 100)
            or ((Text(((Run("Cơ quan chủ trì"),),)), draw(said)),)
        )
    if kind == 2:
        return TaskList(draw(st.sampled_from(["", *groups])))
    if kind == 3:
        return draw(tables())
    return draw(entries(scheme, depth, groups))


@st.composite
def entries(draw, scheme=DEFAULT, depth=1, groups=()):
    """Give an entry: a point or a heading, alone, with text beside it, with entries below."""
    title = draw(st.none() | headings(2))
    text = draw(st.none() | texts()) if title else draw(texts())
    numbering = draw(st.one_of(st.just(()), st.just(()), st.just(()), schemes))
    below = numbering or descend(scheme, scheme[0])
    deeper = below and depth < 5 and draw(st.booleans())
    return Entry(
        title=title,
        text=text,
        items=draw(items(below, depth + 1, groups)) if deeper else (),
        numbering=numbering,
        colon=bool(title) and draw(st.booleans()),
    )


# --- the form -----------------------------------------------------------------------------


@st.composite
def dates(draw):
    """Give a whole date, a month or a year."""
    year = draw(st.integers(1990, 2100))
    month = draw(st.none() | st.integers(1, 12))
    day = (
        draw(st.integers(1, calendar.monthrange(year, month)[1]))
        if month and draw(st.booleans())
        else None
    )
    return PartialDate(year, month, day)


ORGANS = st.sampled_from(
    [
        "Sở Y tế",
        "Ủy ban nhân dân tỉnh Hưng Yên",
        "Sở Nông nghiệp và Môi trường tỉnh Bà Rịa - Vũng Tàu",
        "Trung tâm Thông tin, Thống kê và Ứng dụng tiến bộ khoa học",
    ]
)
offices = st.builds(
    Office,
    parents=st.lists(st.one_of(lines, ORGANS), max_size=2).map(tuple),
    names=st.lists(st.one_of(lines, ORGANS), min_size=1, max_size=2).map(tuple),
    symbol=lines,
    place=lines,
    regime=st.none() | st.sampled_from(Regime),
)
units = st.lists(
    st.builds(
        Unit,
        st.one_of(lines, st.sampled_from(["VP", "TTTT"])),
        lines,
        st.lists(lines, max_size=2).map(tuple),
    ),
    max_size=3,
    unique_by=lambda unit: unit.short,
).map(tuple)
signers = st.builds(
    Signer,
    authority=st.lists(
        st.tuples(st.sampled_from(Prefix), lines),
        max_size=3,
        unique_by=lambda line: line[0],
    ).map(tuple),
    position=lines,
    name=lines,
    other_positions=st.lists(lines, max_size=2).map(tuple),
)


LABELS = st.sampled_from(["Mẫu số 01", "Biểu 2", "Phụ lục 3", "Phụ lục I", "PHỤ LỤC"])


@st.composite
def appendices(draw, scheme, groups=()):
    """Give an appendix: a table alone, or an outline."""
    numbering = draw(st.one_of(st.just(()), st.just(()), schemes))
    body = draw(
        st.one_of(tables().map(lambda table: (table,)), items(numbering or scheme, 1, groups))
    )
    return Appendix(
        title=draw(texts()),
        items=body,
        numbering=numbering,
        landscape=draw(st.booleans()),
        label=draw(st.one_of(st.just(""), st.just(OMITTED), lines, LABELS)),
        attached=draw(st.one_of(st.none(), st.just(OMITTED), texts(1).filter(_not_omitted))),
    )


def _not_omitted(text: Text) -> bool:
    return folded(marked(text)) != "khong"


def _group_names(found):
    for row in found:
        if isinstance(row, Group):
            if row.name:
                yield " ".join(" ".join(map(plain, row.name.paragraphs)).split())
            yield from _group_names(row.rows)


def _groups(tasks) -> tuple[str, ...]:
    """Give the names of groups that are one of a kind, so that an entry may name them."""
    names = list(_group_names(tasks))
    spelled = [folded(name) for name in names]
    return tuple(name for name in names if spelled.count(folded(name)) == 1)


kinds = st.one_of(st.just(KE_HOACH), st.sampled_from(KINDS))


@st.composite
def complete_plans(draw, of=kinds):
    """Give plans in which nothing that a document needs is missing."""
    kind = draw(of)
    tasks = draw(st.one_of(st.just(()), rows(tasks=True)))
    groups = _groups(tasks)
    usual_ones = [(), (), (Level.ARABIC,), (Level.CHAPTER,), (Level.PART, Level.ROMAN)]
    numbering = draw(st.one_of(st.sampled_from(usual_ones), schemes))
    scheme = numbering or usual(kind)
    year = draw(st.none() | st.integers(1990, 2100))
    return Plan(
        kind=kind,
        office=draw(offices),
        year=year,
        number=draw(
            st.one_of(
                st.just(""), st.just(OMITTED), st.from_regex(r"[0-9]{1,4}[a-d]?", fullmatch=True)
            )
        ),
        symbol=draw(st.one_of(st.just(""), lines)),
        date=draw(st.one_of(st.none(), st.just(OMITTED), dates())),
        subject=draw(texts(3)),
        authority=draw(st.one_of(st.just(""), lines)),
        addressees=tuple(draw(st.lists(listed_texts, min_size=1, max_size=2))),
        basis=tuple(draw(st.lists(listed_texts, max_size=3))),
        opening=tuple(draw(st.lists(texts(), max_size=2))),
        items=draw(items(scheme, 1, groups)),
        numbering=numbering,
        heading_colon=draw(st.booleans()),
        closing=tuple(draw(st.lists(texts(), max_size=2))),
        tasks=tasks,
        appendices=tuple(draw(st.lists(appendices(scheme, groups), max_size=2))),
        recipients=draw(
            st.one_of(st.just(OMITTED), st.lists(listed_texts, min_size=1, max_size=3).map(tuple))
        ),
        archive=draw(st.one_of(st.just(OMITTED), listed_texts.filter(_not_omitted))),
        drafter=draw(st.one_of(st.just(""), lines.filter(lambda line: not DASH.match(line)))),
        signer=draw(st.one_of(st.just(OMITTED), signers, signers)),
        units=draw(units),
        draft=draw(st.booleans()),
        urgency=draw(st.none() | st.sampled_from(Urgency)),
        secrecy=draw(st.none() | st.sampled_from(Secrecy)),
        circulation=draw(st.none() | st.sampled_from(Circulation)),
        address=tuple(draw(st.lists(lines, max_size=2))),
    )


@st.composite
def plans(draw):
    """Give plans, complete or with parts that are not written yet."""
    plan = draw(complete_plans())
    gone = draw(
        st.sets(st.sampled_from(["subject", "recipients", "archive", "signer", "office", "items"]))
    )
    empty = {
        "subject": None,
        "recipients": (),
        "archive": None,
        "signer": None,
        "office": Office(),
        "items": (),
    }
    return replace(plan, **{name: empty[name] for name in gone})

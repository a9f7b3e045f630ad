"""The outline: headings, points and what else stands in `noi_dung`.

Reserved words are reserved only as written here, lower case without accents; every other
key is a heading.
"""

from __future__ import annotations

from msgspec.structs import replace

from generator.finding import Finding
from generator.plan import body_faults, faults
from generator.plan.halves import want_whole
from generator.plan.keys import edits, folded
from generator.plan.levels import Level, descend
from generator.plan.model import Entry, Item, Loose, TaskList
from generator.plan.numbered import read_numbered
from generator.plan.reading import Reading, as_items, is_blank, origin, place
from generator.plan.reserved import ASSIGNMENT, LOOSE, TASK_LIST, without_colon
from generator.plan.shapes import Field, Pairs, Shape, form, ref
from generator.plan.tables import TABLE_SHAPE
from generator.plan.values import LEVELS, TEXT
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence, Stretch
from generator.text.late import late
from generator.text.rich import plain

DEEPEST = 12
"""Levels of an outline: more than twice what the decree knows, few enough to follow."""

LONGEST_SLIP = 12
"""A longer heading is no reserved word with a letter wrong."""

_PLAIN_WORD = late(r"[a-z][a-z0-9 _-]*")


def read_items(
    reading: Reading,
    node: Node,
    scheme: tuple[Level, ...],
    key: str,
    depth: int = 1,
) -> tuple[Item, ...]:
    """Read the entries below `key`, numbered by `scheme`."""
    return tuple(_List(reading, scheme, depth).items(node, key))


class _List:
    """Reads one list of entries, numbered by the first level of `scheme`."""

    def __init__(self, reading: Reading, scheme: tuple[Level, ...], depth: int) -> None:
        self.reading = reading
        self.scheme = scheme
        self.depth = depth
        self.below = descend(scheme, scheme[0]) if scheme else ()

    def items(self, node: Node, key: str) -> list[Item]:
        """Read what stands below `key`."""
        if isinstance(node, Sequence):
            return [item for part in node.items for item in self._item(part)]
        match node:
            case Scalar():
                if is_blank(node):
                    return []
                self.reading.report(body_faults.ENTRIES_WANTED, node, key=key)
                return self._point(node)
            case nodes.Mapping():
                if all(name.text in RESERVED for name, _ in node.pairs):
                    return self._mapping(node)
                first = node.pairs[0][0]
                data = {"key": key, "first": first.text}
                self.reading.findings.append(
                    Finding(body_faults.NO_DASH, place(first), data, as_items(node)),
                )
                return [item for pair in node.pairs for item in self._single(*pair)]

    def _item(self, node: Node) -> list[Item]:
        if isinstance(node, nodes.Mapping):
            return self._mapping(node)
        if isinstance(node, Sequence):
            self.reading.report(body_faults.NESTED_LIST, node)
            return [item for part in node.items for item in self._item(part)]
        if not node.text.strip():
            self.reading.report(faults.EMPTY_ITEM, node)
            return []
        return self._point(node)

    def _mapping(self, node: nodes.Mapping) -> list[Item]:
        """Read an entry: one key, or the keys of the long form; anything else is a fault."""
        if not node.pairs:
            self.reading.report(faults.EMPTY_ITEM, node)
            return []
        if len(node.pairs) == 1 and node.pairs[0][0].text not in LONG:
            return self._single(*node.pairs[0])
        named = {pair[0].text: pair for pair in node.pairs}
        if LONG.issuperset(named):
            return self._long(node, named)
        long = [pair for pair in node.pairs if pair[0].text in LONG]
        first = node.pairs[0][0]
        for other, value in node.pairs[1:]:
            if not long or long[0][0] is not first or (other, value) not in long:
                self.reading.report(body_faults.TWO_KEYS, other, key=other.text, first=first.text)
        items: list[Item] = []
        for key, value in node.pairs:
            if key.text not in LONG:
                items += self._single(key, value)
            elif long:
                items += self._long(node, {k.text: (k, v) for k, v in long}, alone=False)
                long = []
        return items

    def _single(self, key: Scalar, value: Node) -> list[Item]:
        """Read an entry of one key."""
        word = key.text
        if word in LONG:
            return self._long(value, {word: (key, value)})
        if word not in RESERVED:
            return self._heading(key, value)
        item = ENTRY.keys[word].shape.read(self.reading, value, word)
        if isinstance(item, TaskList) and not self.scheme:
            self.reading.report(body_faults.TOO_LOW, value)
        return [item] if item else []

    # --- points and headings ------------------------------------------------------

    def _point(self, node: Scalar) -> list[Item]:
        number, text = read_numbered(self.reading, node, "", self.scheme)  # a text needs no name
        if text is None:
            return []
        return self._entry(node, Entry(text=text, typed=number, origin=origin(node)))

    def _heading(self, key: Scalar, value: Node) -> list[Item]:
        self._warn_near_reserved(key)
        number, title = read_numbered(self.reading, key, key.text, self.scheme)
        title, colon = without_colon(title)
        if title is None:
            self.reading.report(body_faults.HEADING_EMPTY, key)
        text = self.reading.text(value, key.text) if isinstance(value, Scalar) else None
        if self.scheme and not key.style and not colon:
            want_whole(self.reading, key, value, self.scheme[0])
        entry = Entry(
            title=title,
            text=text,
            colon=colon,
            typed=number,
            origin=Stretch(key.source, key.start, value.end),
        )
        return self._entry(key, entry, None if isinstance(value, Scalar) else value)

    def _long(self, node: Node, pairs: Pairs, *, alone: bool = True) -> list[Item]:
        title_pair, text_pair = pairs.get("tieu_de"), pairs.get("van")
        below = pairs.get("muc")
        numbering: tuple[Level, ...] = ()
        if "danh_so" in pairs:
            numbering = LEVELS.read(self.reading, pairs["danh_so"][1], "danh_so")
        number = ""
        colon = False
        title = text = None
        if title_pair:
            number, title = read_numbered(self.reading, title_pair[1], "tieu_de", self.scheme)
            title, colon = without_colon(title)
        if text_pair and title:
            text = self.reading.text(text_pair[1], "van")
        elif text_pair:
            number, text = read_numbered(self.reading, text_pair[1], "van", self.scheme)
        if title is None and text is None:
            first = next(iter(pairs))
            if alone:
                self.reading.report(body_faults.NO_TITLE, pairs[first][0], key=first)
            return self.items(below[1], "muc") if below else []
        first_key = next(iter(pairs.values()))[0]
        entry = Entry(
            title=title,
            text=text,
            numbering=numbering,
            colon=colon,
            typed=number,
            origin=Stretch(first_key.source, first_key.start, node.end),
        )
        return self._entry(first_key, entry, below[1] if below else None)

    def _entry(self, node: Node, entry: Entry, below: Node | None = None) -> list[Item]:
        """Give `entry` with what stands below it; where no entry may stand, its texts alone."""
        reading = self.reading
        items: tuple[Item, ...] = ()
        if below is not None and not is_blank(below):
            scheme = entry.numbering or self.below
            if self.depth >= DEEPEST:
                reading.report(body_faults.TOO_DEEP, below, most=DEEPEST)
            else:
                # of a list no message says what it stands below
                name = "" if isinstance(below, Sequence) else _name(entry)
                items = read_items(reading, below, scheme, name, self.depth + 1)
        if not self.scheme:
            reading.report(body_faults.TOO_LOW, node)
            texts = [text for text in (entry.title, entry.text) if text]
            return [*map(Loose, texts), *items]
        return [replace(entry, items=items) if items else entry]

    def _warn_near_reserved(self, key: Scalar) -> None:
        word = key.text.strip()
        if not _PLAIN_WORD.fullmatch(word):
            return
        for reserved in RESERVED:
            near = 3 < len(word) < LONGEST_SLIP and edits(word, reserved) == 1
            if near or folded(word) == reserved:
                self.reading.report(body_faults.NEAR_RESERVED, key, key=word, nearest=reserved)
                return


def _name(entry: Entry) -> str:
    """Give the name by which a message speaks of an entry."""
    text = entry.title or entry.text
    return plain(text.paragraphs[0])[:60] if text else ""


# --- the declaration ----------------------------------------------------------------


def _entries(reading: Reading, node: Node, key: str) -> tuple[Item, ...]:
    return read_items(reading, node, reading.scheme, key)


ENTRIES = Shape(_entries, ref("dan_y"), "danh sách các mục")
ENTRY = form(
    "muc",
    "Một mục của `noi_dung`",
    Field(
        "doan",
        LOOSE,
        "Một đoạn không đánh số; số thứ tự đi tiếp sau nó.",
        "Tổ chức thực hiện các nhiệm vụ sau đây.",
    ),
    Field(
        "tieu_de",
        TEXT,
        "Tiêu đề, ở dạng đầy đủ (khi tiêu đề quá dài hoặc cần `danh_so`).",
        "Đợt kiểm tra",
    ),
    Field(
        "van",
        TEXT,
        "Một câu có đánh số, không phải tiêu đề; đi cùng `tieu_de` thì là phần chữ bên cạnh.",
        '"Giao Văn phòng chủ trì thực hiện:"',
    ),
    Field("muc", ENTRIES, "Các mục bên dưới, ở dạng đầy đủ.", "\n  - Ý thứ nhất."),
    Field(
        "danh_so",
        LEVELS,
        "Cách đánh số các mục bên dưới, mỗi cấp một chữ.",
        "thập phân, gạch",
        "cấp tiếp theo",
    ),
    Field("bang", TABLE_SHAPE, "Một bảng.", "\n  hang: nhiem_vu"),
    Field(
        "phan_cong",
        ASSIGNMENT,
        "Ai làm: mỗi dòng in sau một gạch đầu dòng, nhãn in nghiêng.",
        "\n  Cơ quan chủ trì: Văn phòng Sở\n  Cơ quan phối hợp: Các phòng, đơn vị",
    ),
    Field(
        "nhiem_vu",
        TASK_LIST,
        "In các việc của một nhóm nhiệm vụ thành các điểm; `tất cả`: mọi nhóm.",
        "tất cả",
    ),
)
LONG = frozenset({"tieu_de", "van", "muc", "danh_so"})
RESERVED = frozenset(field.key for field in ENTRY.fields)

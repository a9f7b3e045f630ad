"""A plan as meant → the plain values of its YAML file, in the shortest forms of the format.

The opposite of `generator.plan.load`: what is written here and read again is the same plan.
Keys stand in the order in which the manual has them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from generator.plan.forms import PLAN
from generator.plan.keys import edits, folded
from generator.plan.levels import Level
from generator.plan.model import (
    Absent,
    Appendix,
    Assignment,
    Column,
    Entry,
    Item,
    Loose,
    Office,
    Plan,
    Renamed,
    Signer,
    Table,
    TaskList,
    Text,
    Unit,
)
from generator.plan.outline import RESERVED
from generator.plan.people import PREFIXES
from generator.plan.reserved import EVERY_GROUP
from generator.plan.tables import MONEY, TASKS
from generator.plan.typed import literal
from generator.plan.values import YES
from generator.plan.write_rows import keyable, marked, write_cells, write_rows
from generator.text.dates import PartialDate

Value = dict[str, Any] | list[Any] | str


def dump(plan: Plan) -> dict[str, Any]:
    """Give the values of the file that `plan` would be loaded from."""
    tables = _Tables()
    written: dict[str, Any] = {
        "loai": plan.kind.key,
        "nam": str(plan.year) if plan.year else "",
        "so": _or_omitted(plan.number, str),
        "ky_hieu": _line(plan.symbol),
        "ngay": _or_omitted(plan.date, _date),
        "trich_yeu": _text(plan.subject),
        "tham_quyen": _line(plan.authority),
        "kinh_gui": _texts(plan.addressees),
        "can_cu": _texts(plan.basis),
        "mo_dau": _texts(plan.opening),
        "noi_dung": tables.items(plan.items),
        "danh_so": _levels(plan.numbering),
        "hai_cham_sau_tieu_de": _yes(plan.heading_colon),
        "ket_thuc": _texts(plan.closing),
        "nhiem_vu": write_rows(plan.tasks),
        "phu_luc": [tables.appendix(appendix) for appendix in plan.appendices],
        "noi_nhan": _or_omitted(plan.recipients, _texts),
        "luu": _or_omitted(plan.archive, _text),
        "nguoi_soan": _line(plan.drafter),
        "nguoi_ky": _or_omitted(plan.signer, _signer),
        "co_quan": _office(plan.office),
        "don_vi": {_line(unit.short): _unit(unit) for unit in plan.units},
        "ten_da_doi": [_renamed(name) for name in plan.renamed],
        "du_thao": _yes(plan.draft),
        "do_khan": plan.urgency.value.lower() if plan.urgency else "",
        "do_mat": plan.secrecy.value.lower() if plan.secrecy else "",
        "luu_hanh": plan.circulation.value.lower() if plan.circulation else "",
        "dia_chi": _lines(plan.address),
    }
    order = [field.key for field in PLAN.fields]
    return {key: written[key] for key in order if written.get(key) or key in _BLANKS}


_BLANKS = {"so", "ngay"}
"""Keys that are written empty too: somebody will fill them."""


# --- single values ----------------------------------------------------------------------


def _text(text: Text | None) -> str:
    return marked(text) if text else ""


def _texts(texts: tuple[Text, ...]) -> list[str]:
    return [marked(text) for text in texts]


def _line(line: str) -> str:
    return line.replace("{{", r"\{{")


def _lines(lines: tuple[str, ...]) -> str | list[str]:
    return _line(lines[0]) if len(lines) == 1 else [_line(line) for line in lines]


def _yes(value: bool) -> str:
    return YES[0] if value else ""


def _levels(levels: tuple[Level, ...]) -> str:
    return ", ".join(levels)


def _or_omitted(value: Any, write: Callable[[Any], Any]) -> Any:
    if isinstance(value, Absent):
        return value.value
    return write(value) if value else ""


def _date(date: PartialDate) -> str:
    return "/".join(str(part) for part in (date.day, date.month, date.year) if part)


def _some(values: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value}


# --- the form ---------------------------------------------------------------------------


def _office(office: Office) -> dict[str, Any]:
    return _some(
        {
            "chu_quan": _lines(office.parents),
            "ten": _lines(office.names),
            "ky_hieu": _line(office.symbol),
            "dia_danh": _line(office.place),
            "che_do": office.regime.value if office.regime else "",
        },
    )


def _unit(unit: Unit) -> str | dict[str, Any]:
    if not unit.spellings:
        return _line(unit.name)
    return {"ten": _line(unit.name), "viet": [_line(spelling) for spelling in unit.spellings]}


def _renamed(name: Renamed) -> dict[str, Any]:
    since = _date(name.since) if name.since else ""
    return _some({"cu": _line(name.old), "moi": _line(name.new), "tu": since})


def _signer(signer: Signer) -> dict[str, Any]:
    keys = {prefix: key for key, prefix in PREFIXES.items()}
    return _some(
        {
            **{keys[prefix]: _line(name) for prefix, name in signer.authority},
            "chuc_vu": _line(signer.position),
            "ho_ten": _line(signer.name),
            "chuc_vu_khac": _lines(signer.other_positions),
        },
    )


# --- outline and tables -------------------------------------------------------------------


class _Tables:
    """Writes what holds tables; a table with the columns of the one before names none."""

    def __init__(self) -> None:
        self.above: tuple[Column, ...] = ()

    def items(self, items: tuple[Item, ...]) -> list[Value]:
        return [self._item(item) for item in items]

    def appendix(self, appendix: Appendix) -> dict[str, Any]:
        match appendix.items:
            case (Table() as table,):
                body: dict[str, Any] = {"bang": self._table(table)}
            case items:
                body = {"noi_dung": self.items(items)}
        return _some(
            {
                "ten": _text(appendix.title),
                "nhan": _or_omitted(appendix.label, _line),
                "kem_theo": _or_omitted(appendix.attached, _text),
                "kho": "ngang" if appendix.landscape else "",
                "danh_so": _levels(appendix.numbering),
                **body,
            },
        )

    def _item(self, item: Item) -> Value:
        match item:
            case Entry():
                return self._entry(item)
            case Loose(text):
                return {"doan": marked(text)}
            case Assignment(parts):
                return {"phan_cong": {marked(label): marked(text) for label, text in parts}}
            case TaskList(group):
                return {"nhiem_vu": _line(group) or EVERY_GROUP}
            case Table():
                return {"bang": self._table(item)}

    def _entry(self, entry: Entry) -> Value:
        title = literal(marked(entry.title)) if entry.title else ""
        heading = f"{title}:" if entry.colon else title
        text = _text(entry.text) if title else literal(_text(entry.text))
        if not entry.numbering and not (entry.items and text):
            if not title and not entry.items:
                return text
            if title and keyable(heading) and not _reserved(heading):
                return {heading: self.items(entry.items) if entry.items else text}
        return _some(
            {
                "tieu_de": heading,
                "van": text,
                "danh_so": _levels(entry.numbering),
                "muc": self.items(entry.items),
            },
        )

    def _table(self, table: Table) -> dict[str, Any]:
        inherited = table.columns == self.above
        self.above = table.columns
        rows: Any = TASKS if table.rows is None else table.rows
        numbering = (Level.ARABIC, Level.DECIMAL)
        totals = [
            {**write_cells(total.cells), **_in_words(total.in_words)} for total in table.totals
        ]
        written = _some(
            {
                "ten": _text(table.caption),
                "cot": {} if inherited else dict(_columns(table.columns)),
                "danh_so": "" if table.numbering == numbering else _levels(table.numbering),
                "dong_so_cot": _yes(table.numbered_columns),
                "rong": {key: f"{width:g}" for key, width in table.widths.items()},
            },
        )
        written["hang"] = str(rows) if isinstance(rows, (int, str)) else write_rows(rows)
        if totals:
            written["tong"] = totals[0] if len(totals) == 1 else totals
        return written


def _columns(columns: tuple[Column, ...]) -> Iterator[tuple[str, Any]]:
    for column in columns:
        if column.columns:
            yield marked(column.heading), dict(_columns(column.columns))
        else:
            yield column.key, marked(column.heading)


def _in_words(unit: str) -> dict[str, str]:
    if not unit:
        return {}
    return {"bang_chu": YES[0] if unit == MONEY else _line(unit)}


def _reserved(heading: str) -> bool:
    """Say whether a heading would be taken for a reserved word, or warned of."""
    return any(
        heading == word or folded(heading) == word or edits(heading[:20], word) <= 1
        for word in RESERVED
    )

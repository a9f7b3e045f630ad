"""The office, its units and who signs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from generator.plan import faults
from generator.plan.keys import folded
from generator.plan.model import OMITTED, Absent, Office, Regime, Signer, Unit
from generator.plan.reading import Reading, is_blank, origin
from generator.plan.shapes import SCALAR, Field, Shape, form, read_form, ref
from generator.plan.values import LINE, LINES, one_of
from generator.source import nodes
from generator.source.nodes import Node, Scalar, Sequence
from generator.standard.words import Prefix

PREFIXES: Mapping[str, Prefix] = MappingProxyType(
    {
        "tm": Prefix.ON_BEHALF,
        "tl": Prefix.BY_ORDER,
        "tuq": Prefix.BY_MANDATE,
        "q": Prefix.ACTING,
        "kt": Prefix.FOR,
    },
)

OFFICE = form(
    "co_quan",
    "Cơ quan ban hành (`co_quan`)",
    Field(
        "chu_quan",
        LINES,
        "Cơ quan chủ quản trực tiếp; để trống nếu không có.",
        "UBND tỉnh Hưng Yên",
    ),
    Field("ten", LINES, "Tên cơ quan ban hành văn bản.", "Sở Khoa học và Công nghệ"),
    Field("ky_hieu", LINE, "Chữ viết tắt tên cơ quan trong ký hiệu văn bản.", "SKHCN"),
    Field("dia_danh", LINE, "Địa danh trước ngày tháng.", "Hưng Yên"),
    Field(
        "che_do",
        one_of(Regime),
        "Cơ quan làm việc theo chế độ nào; quyết định việc ký TM. đúng hay sai.",
        "thủ trưởng",
    ),
    parent="co_quan",
)

UNIT = form(
    "don_vi",
    "Một đơn vị của `don_vi`, ở dạng đầy đủ",
    Field("ten", LINE, "Tên chính thức của đơn vị.", "Văn phòng Sở"),
    Field("viet", LINES, "Các cách viết khác cũng chỉ đơn vị này.", "[Văn phòng]"),
)

SIGNER = form(
    "nguoi_ky",
    "Người ký (`nguoi_ky`)",
    Field("tm", LINE, "Ký thay mặt tập thể (TM.).", "Ủy ban nhân dân", also=("thay_mat",)),
    Field("tl", LINE, "Ký thừa lệnh (TL.).", "Giám đốc", also=("thua_lenh",)),
    Field("tuq", LINE, "Ký thừa ủy quyền (TUQ.).", "Giám đốc", also=("thua_uy_quyen",)),
    Field("q", LINE, "Quyền (Q.), được giao quyền cấp trưởng.", "Giám đốc", also=("quyen",)),
    Field("kt", LINE, "Ký thay cấp trưởng (KT.).", "Giám đốc", also=("ky_thay",)),
    Field("chuc_vu", LINE, "Chức vụ của người ký.", "Phó Giám đốc"),
    Field("ho_ten", LINE, "Họ và tên người ký.", "Nguyễn Văn An"),
    Field(
        "chuc_vu_khac",
        LINES,
        "Chức vụ khác, in phía trên họ tên.",
        "Chủ tịch Hội đồng",
    ),
    parent="nguoi_ky",
)


def read_office(reading: Reading, node: Node, key: str) -> Office | None:
    """Read `co_quan`."""
    given = read_form(reading, node, OFFICE, key)
    if given is None:
        return None
    return Office(
        parents=given.get("chu_quan", ()),
        names=given.get("ten", ()),
        symbol=given.get("ky_hieu", ""),
        place=given.get("dia_danh", ""),
        regime=given.get("che_do"),
        origin=origin(node),
    )


def read_units(reading: Reading, node: Node, key: str) -> tuple[Unit, ...]:
    """Read `don_vi`: short names, each with the official one."""
    if not isinstance(node, nodes.Mapping):
        if not is_blank(node):
            reading.want_keys(node, key, "VP: Văn phòng Sở")
        return ()
    units = []
    for short, value in node.pairs:
        name, spellings = "", ()
        if isinstance(value, nodes.Mapping):
            given = read_form(reading, value, UNIT, short.text)
            if given:
                name, spellings = given.get("ten", ""), given.get("viet", ())
        else:
            name = reading.line(value, short.text)
        if name:
            units.append(Unit(reading.line(short, key), name, spellings))
        else:
            field = UNIT.keys["ten"]
            reading.report(
                faults.MISSING,
                short,
                field=f"{key}.{short.text}",
                meaning=field.meaning,
                example=f"{short.text}: {field.example}",
            )
    return tuple(units)


def read_signer(reading: Reading, node: Node, key: str) -> Signer | Absent | None:
    """Read who signs: a name of the office file, a signer written out, or `không`."""
    match node:
        case nodes.Mapping():
            if node.pairs and all(isinstance(value, nodes.Mapping) for _, value in node.pairs):
                reading.report(faults.SIGNERS_HERE, node.pairs[0][0])
                return None
            return _written_out(reading, node, key)
        case Sequence():
            reading.want_keys(node, key, f"ho_ten: {SIGNER.keys['ho_ten'].example}")
            return None
        case Scalar():
            return _named(reading, node, key)


def _named(reading: Reading, node: Scalar, key: str) -> Signer | Absent | None:
    name = reading.line(node, key)
    known = reading.signers
    if not name or folded(name) == folded(OMITTED.value):
        return OMITTED if name else None
    if folded(name) in known or key in reading.suspected:
        return known.get(folded(name))
    near = reading.guesses.nearest(name, known)
    if near:
        listed = ", ".join(known)
        reading.report(faults.SIGNER_NEAR, node, value=name, nearest=near, values=listed)
    else:
        reading.report(faults.SIGNER_UNKNOWN, node, value=name)
    return None


def read_signers(reading: Reading, node: Node, key: str) -> dict[str, Signer]:
    """Read the signers of an office file by their folded names."""
    if not isinstance(node, nodes.Mapping):
        if not is_blank(node):
            example = "giam_doc: …"
            reading.want_keys(node, key, example)
        return {}
    if any(
        isinstance(value, Scalar) and folded(name.text) in SIGNER.keys for name, value in node.pairs
    ):
        reading.report(faults.SIGNER_UNNAMED, node)
        return {}
    signers = {}
    for name, value in node.pairs:
        signer = _written_out(reading, value, name.text)
        if signer:
            signers[folded(name.text)] = signer
    return signers


def _written_out(reading: Reading, node: Node, key: str) -> Signer | None:
    given = read_form(reading, node, SIGNER, key)
    if given is None:
        return None
    # "Q. GIÁM ĐỐC" is the position itself.
    for wanted in ("ho_ten",) if given.get("q") else ("chuc_vu", "ho_ten"):
        if not given.get(wanted) and wanted not in reading.suspected:
            field = SIGNER.keys[wanted]
            reading.report(
                faults.MISSING,
                node,
                field=wanted,
                meaning=field.meaning,
                example=f"{wanted}: {field.example}",
            )
    return Signer(
        authority=tuple(
            (PREFIXES[name], line)
            for name, line in given.values.items()
            if name in PREFIXES and line
        ),
        position=given.get("chuc_vu", ""),
        name=given.get("ho_ten", ""),
        other_positions=given.get("chuc_vu_khac", ()),
        origin=origin(node),
    )


def _units_schema() -> dict[str, Any]:
    either = {"anyOf": [dict(SCALAR), dict(ref("don_vi"))]}
    return {"type": ["object", "null"], "additionalProperties": either}


OFFICE_SHAPE = Shape(read_office, ref("co_quan"), "các dòng bên dưới")
UNITS_SHAPE = Shape(read_units, _units_schema(), "các dòng `tên tắt: tên chính thức`")
SIGNER_SHAPE = Shape(
    read_signer,
    {"anyOf": [dict(SCALAR), dict(ref("nguoi_ky"))]},
    "một tên trong tệp cơ quan, hoặc người ký viết đủ",
)
SIGNERS_SCHEMA = {"type": ["object", "null"], "additionalProperties": dict(ref("nguoi_ky"))}

"""Viện dẫn: laws in the legal basis, and the order in which its lines stand."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.citing import Cited, cited
from generator.check.passages import Passage, Where, texts
from generator.check.registry import Fault, Subject, rule
from generator.document.blocks import Document
from generator.finding import Severity
from generator.i18n import N_
from generator.standard.clauses import CITED
from generator.standard.organs import Organ
from generator.text.late import late

_ASSEMBLY, _ORDINANCE, _MINISTRY = 1, 2, 6
_RANKS = {
    Organ.ASSEMBLY: _ASSEMBLY,
    Organ.STANDING: _ORDINANCE,
    Organ.PRESIDENT: 3,
    Organ.GOVERNMENT: 4,
    Organ.PRIME_MINISTER: 5,
    Organ.COUNCIL: 7,
    Organ.COMMITTEE: 8,
}
"""How high an organ's acts stand, the highest first; of ministries only circulars are ranked."""

_BEGINS = late(r"\s*Căn cứ(?:\s+vào)?\s+(?P<act>\S[^;.]{0,80})")
_NAMED = late(r"(?P<law>Hiến pháp|Bộ luật|Luật)(?!\w)|Pháp lệnh(?!\w)")
_CIRCULAR = "TT"
_LONGEST = 60


@rule(
    "VD120",
    N_("A law in the legal basis is cited with its number: {laws}."),
    help=N_("Laws and ordinances are cited by their name alone."),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    clause=CITED,
    rows=("BD-12",),
)
def law_with_number(document: Document) -> Iterator[Fault]:
    """Căn cứ là luật mà ghi cả số, ký hiệu.

    Luật, pháp lệnh chỉ cần ghi tên. Văn bản quy phạm pháp luật từ năm 2025 ghi cả số nên nhiều nơi
    chép theo: chỉ là gợi ý, mỗi văn bản một lần.

    Sai: Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
    Đúng: Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    """
    found = [each for each in cited(document) if _is_numbered_law(each)]
    if found:
        laws = ", ".join(each.citation.key for each in found)
        yield Fault({"laws": laws}, found[0].passage.at, found[0].citation.key)


def _is_numbered_law(found: Cited) -> bool:
    basis = found.passage.where is Where.BASIS and not found.quoted
    return basis and found.is_law and bool(_NAMED.search(found.before))


@rule(
    "VD121",
    N_("In the legal basis “{higher}” stands below “{lower}”."),
    help=N_("Put the act of the higher organ first: laws, decrees, decisions, circulars …"),
    reads=Subject.DOCUMENT,
    severity=Severity.INFO,
    rows=("BD-13",),
)
def basis_out_of_order(document: Document) -> Iterator[Fault]:
    """Căn cứ không xếp theo giá trị pháp lý.

    Thông lệ xếp văn bản của cơ quan cao hơn lên trước: luật, pháp lệnh, nghị định, quyết định của
    Thủ tướng, thông tư, rồi văn bản của địa phương. Văn bản của Đảng và các dòng «Theo đề nghị
    của», «Xét đề nghị của» không xét. Mỗi văn bản chỉ có một gợi ý này.

    Sai: Căn cứ Quyết định số 12/QĐ-UBND …; Căn cứ Luật Lưu trữ …;
    Đúng: Căn cứ Luật Lưu trữ …; Căn cứ Quyết định số 12/QĐ-UBND …;
    """
    lowest: tuple[int, str] | None = None
    for passage in texts(document):
        begun = _BEGINS.match(passage.text) if passage.where is Where.BASIS else None
        rank = _rank(passage, begun["act"], document) if begun else None
        if begun is None or rank is None:
            continue
        if lowest and rank < lowest[0]:
            higher = _short(begun["act"])
            yield Fault({"higher": higher, "lower": lowest[1]}, passage.at, higher)
            return
        if lowest is None or rank > lowest[0]:
            lowest = rank, _short(begun["act"])


def _rank(passage: Passage, act: str, document: Document) -> int | None:
    """Give how high the act of a line stands; None where that is not sure."""
    named = _NAMED.match(act)
    if named:
        return _ASSEMBLY if named["law"] else _ORDINANCE
    first = next((each for each in cited(document) if each.passage == passage), None)
    if first is None or first.citation.party:
        return None
    if first.code == _CIRCULAR:
        return _MINISTRY
    organ = first.organ
    return None if organ is None else _RANKS.get(organ)


def _short(act: str) -> str:
    words = act.strip().rstrip(",;.")
    return words if len(words) <= _LONGEST else words[:_LONGEST].rsplit(" ", 1)[0]

"""The families of rules; importing a module of one enters its rules."""

from __future__ import annotations

from msgspec import Struct


class Family(Struct, frozen=True):
    """Rules about one thing: the beginning of their codes, its name, the modules they are in.

    The rules of the modules `of_plans` read what only the clerk's own file knows.
    """

    prefix: str
    title: str
    modules: tuple[str, ...]
    of_plans: tuple[str, ...] = ()


FAMILIES: tuple[Family, ...] = (
    Family("KT1", "Trang giấy, số trang, phông chữ", ("page", "page_numbers", "fonts", "traces")),
    Family("TT1", "Phần đầu văn bản", ("head", "head_lines", "head_words", "head_number", "marks")),
    Family("TT2", "Tên loại và trích yếu", ("title", "letter")),
    Family("TT3", "Phần nội dung", ("body", "spacing", "basis", "headings", "divisions")),
    Family("TT4", "Chữ ký", ("signature", "signer", "authority")),
    Family("TT5", "Kính gửi và nơi nhận", ("recipients", "archive", "addressees")),
    Family("TT6", "Các phụ lục", ("appendix", "attached")),
    Family("VD1", "Viện dẫn văn bản", ("citations", "mentions", "laws")),
    Family("VD2", "Đánh số", ("numbering",)),
    Family("VD3", "Tên gọi đã thay đổi", ("names",)),
    Family(
        "CT1",
        "Từ ngữ, chính tả, viết hoa",
        ("spelling", "joints", "punctuation", "capitals", "variants", "encoding"),
    ),
    Family(
        "NV1",
        "Kế hoạch và nhiệm vụ",
        ("drift", "agreement", "abbreviations", "sums"),
        of_plans=("tasks", "unprinted", "deadlines"),
    ),
)
"""In the order of the manual. The modules are imported by `generator.check.catalogue`, late."""

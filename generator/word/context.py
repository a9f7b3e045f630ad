"""What the tags of a template may name, and what each is filled with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.document.blocks import Document
from generator.i18n import N_
from generator.text.letters import capitals
from generator.text.rich import Rich, plain
from generator.word.appendix import last_section, write_appendices
from generator.word.body import write_blocks
from generator.word.layout import Layout
from generator.word.letterhead import letterhead_fields, subject_fields
from generator.word.runs import Ink, Stream, Written
from generator.word.signature import addressee_fields, signature_fields
from generator.word.styles import Style

BODY, APPENDICES = "than_van_ban", "phu_luc"
"""The two tags at which text of variable shape enters; each stands in a paragraph of its own."""

LAST_SECTION, NOTES = "muc_cuoi", "chu_thich"
"""Filled in at places that no tag of an office's can stand."""

RUNS = frozenset({"kinh_gui"})
"""Letters with bold, italics and footnotes: only ``{{r …}}`` can hold them."""

RAW = frozenset(
    {
        BODY,
        APPENDICES,
        "ke_co_quan",
        "ke_tieu_ngu",
        "dong_ngay",
        "ke_trich_yeu",
        "khung_do_khan",
        "khung_do_mat",
        "khung_luu_hanh",
    },
)
"""Whole paragraphs: only ``{{p …}}`` can hold them."""

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "dong_chu_quan": N_("the lines of the organ above"),
        "dong_co_quan": N_("the lines of the organ that issues the document"),
        "ke_co_quan": N_("the line drawn below the organ"),
        "ke_tieu_ngu": N_("the line drawn below the motto"),
        "co_so": N_("whether the document bears a number"),
        "so": N_("the number, or room for it"),
        "ky_hieu": N_("the symbol"),
        "dong_ngay": N_("place and date, in their own style"),
        "co_ngay": N_("whether the document bears a date"),
        "dia_danh": N_("the place"),
        "ngay": N_("the day of issue, or room for it"),
        "thang": N_("the month of issue, or room for it"),
        "nam_ban_hanh": N_("the year of issue"),
        "ten_loai": N_("the kind of document, in capitals"),
        "dong_trich_yeu": N_("the lines of the subject, with bold and italics"),
        "ke_trich_yeu": N_("the line drawn below the subject"),
        "kinh_gui": N_("whom the document addresses, where that is one"),
        "dong_kinh_gui": N_("whom the document addresses, where they are several"),
        "du_thao": N_("whether the document is a draft"),
        "khung_do_khan": N_("the box of urgency"),
        "khung_do_mat": N_("the box of secrecy"),
        "khung_luu_hanh": N_("the box of circulation"),
        "co_luu_hanh": N_("whether there is a box of circulation"),
        BODY: N_("the text"),
        "co_ky": N_("whether recipients or a signature are printed"),
        "co_nguoi_ky": N_("whether somebody signs"),
        "dong_noi_nhan": N_("the recipients that stand beside the signature"),
        "dong_noi_nhan_tiep": N_("the recipients that stand below it"),
        "nguoi_soan": N_("who drafted the document, and the number of copies"),
        "dong_quyen_han": N_("the lines of authority and position"),
        "dong_chuc_vu_khac": N_("other positions of who signs"),
        "ho_ten": N_("the name of who signs"),
        "dong_dia_chi": N_("the lines of the office's address"),
        APPENDICES: N_("the appendices"),
        "thuoc_tinh_tieu_de": N_("kind and subject, for the properties of the file"),
        "thuoc_tinh_chu_de": N_("the subject, for the properties of the file"),
        "thuoc_tinh_co_quan": N_("the organ, for the properties of the file"),
        "nam": N_("the year of the plan"),
        "trich_yeu": N_("the subject as plain text"),
        "can_cu": N_("the legal basis as plain text, a list"),
        "mo_dau": N_("the opening as plain text, a list"),
        "ket_thuc": N_("the closing as plain text, a list"),
        "nhiem_vu": N_("the tasks, a list: tt, la_nhom, viec, chu_tri, phoi_hop, san_pham …"),
        "noi_nhan": N_("the recipients as plain text, a list"),
        "bien": N_("the variables of the plan"),
    },
)
"""Every name that a tag may use, with what stands there."""


def fields(document: Document, layout: Layout) -> dict[str, object]:
    """Give everything that a template of this `layout` may show of `document`.

    The document's plain values stand under their own names, for an office that lays out a
    table of its own; what the program lays out itself has other names, and comes first.
    """
    ink = Ink(layout.first_note)
    signed = bool(document.signature or document.recipients or document.drafter)
    found: dict[str, object] = {
        **document.data,
        **letterhead_fields(document, layout),
        "ten_loai": capitals(document.kind.name),
        **subject_fields(document, ink, layout),
        **addressee_fields(document, ink),
        BODY: Stream(
            lambda: write_blocks(
                document.body, ink, layout.width_tw, layout.size(Style.BODY), signed
            )
        ),
        **signature_fields(document, ink, layout),
        "dong_dia_chi": list(document.address),
        **_properties(document),
    }
    found[APPENDICES] = Stream(lambda: write_appendices(document.appendices, ink, layout))
    found[LAST_SECTION] = Written(last_section(document.appendices, layout))
    found[NOTES] = Stream(lambda: (ink.footnotes.encode(),))  # all of them when the text is written
    return found


def _properties(document: Document) -> dict[str, object]:
    """Give what the file says of itself: kind and subject, the organ."""
    subject = _words(document.subject)
    return {
        "thuoc_tinh_tieu_de": f"{document.kind.name} {subject}".strip(),
        "thuoc_tinh_chu_de": subject,
        "thuoc_tinh_co_quan": " ".join(document.letterhead.organ),
    }


def _words(lines: tuple[Rich, ...]) -> str:
    return " ".join(" ".join(map(plain, lines)).split())

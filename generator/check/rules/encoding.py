"""Mã chữ: letters that are not stored as Unicode stores Vietnamese today."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import is_normalized

from generator.check.passages import holding, texts
from generator.check.registry import Fault, Mend, Subject, rule
from generator.document.blocks import (
    Appendix,
    Cell,
    Document,
    Letterhead,
    Paragraph,
    Recipient,
    Row,
    Signature,
    Table,
)
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late
from generator.text.letters import INVISIBLE, visible
from generator.text.rich import plain

_MOST = 40
_TCVN3 = late(r"[A-Za-z][µ¸¶·¹¨©«¬®§Ö×ÕÓÔÞßæåîïñ]+[A-Za-z]?|[®§][A-Za-z¸µ¨]")
_VNI = late(r"[aeouöôAEOU][äåëïûùøñîÄÅËÏÛØÙ](?![äåëïûø])")
_SIGNS = "µ¸¶·¹¨©«¬®§Ö×ÕÓÔÞßæåîïñäëûùøÄÅËÏÛØÙ"
"""What letters of the old code pages are in Unicode; what is Vietnamese there as well is not."""

_LEAST = 3


@rule(
    "CT141",
    N_("In “{words}” a letter and its tone mark are stored apart."),
    help=N_("Type the words again, or turn them into composed Unicode with the keyboard's tool."),
    reads=Subject.DOCUMENT,
    clause="khoản 4 Mục I Phần I Phụ lục I",
    severity=Severity.WARNING,
    mend=Mend.LOOK,
    rows=("FT-03",),
)
def decomposed_letters(document: Document) -> Iterator[Fault]:
    """Chữ Unicode tổ hợp thay vì dựng sẵn.

    Chữ dựng sẵn thì tìm kiếm, so sánh, ký số đều chắc chắn; chữ tổ hợp thường do chép từ máy Mac.

    Sai: chữ «ế» lưu thành ba ký tự
    Đúng: chữ «ế» lưu thành một ký tự
    """
    for at in _parts(document):
        for text in _stored(at):
            if is_normalized("NFC", text):
                continue
            apart = next((word for word in text.split() if not is_normalized("NFC", word)), "")
            if apart:
                yield Fault({"words": apart[:_MOST]}, at, apart[:_MOST])
                break


def _parts(document: Document) -> Iterator[object]:
    """Give each part of a document that says something, once."""
    return iter({id(passage.at): passage.at for passage in texts(document)}.values())


def _stored(at: object) -> Iterator[str]:
    """Give the texts of a part of a document with their letters as they are stored."""
    match at:
        case Paragraph() | Recipient():
            yield plain(at.content)
        case Cell():
            yield from map(plain, at.paragraphs)
        case Row():
            for cell in at.cells:
                yield from _stored(cell)
        case Document():
            yield from map(plain, at.subject)
        case Appendix():
            yield from map(plain, (*at.title, at.attached))
        case Table():
            yield from map(plain, at.caption)
        case Letterhead():
            yield from (*at.parents, *at.organ, at.place)
        case Signature():
            yield from (*at.authority, *at.other_positions, at.name)


@rule(
    "CT142",
    N_("These words are in an old code page, not in Unicode: “{words}”."),
    help=N_("Convert them from TCVN3 or VNI to Unicode."),
    reads=Subject.DOCUMENT,
    clause="khoản 4 Mục I Phần I Phụ lục I",
    rows=("FT-02",),
)
def old_code_page(document: Document) -> Iterator[Fault]:
    """Chữ gõ bằng bảng mã cũ (TCVN3, VNI).

    Mở trên máy khác, chữ sẽ thành ký hiệu lạ.

    Sai: Céng hoµ x· héi chñ nghÜa ViÖt Nam
    Đúng: Cộng hòa xã hội chủ nghĩa Việt Nam
    """
    for passage in holding(document, *_SIGNS):
        text = passage.text
        found = [*_TCVN3.finditer(text)] or [*_VNI.finditer(text)]
        if len(found) >= _LEAST:
            yield Fault({"words": text[:_MOST]}, passage.at, text[:_MOST].strip())


@rule(
    "CT143",
    N_("In “{words}” stands a character that is not seen: {character}."),
    help=N_("Take it away: such characters come with words copied from the web or from a PDF."),
    reads=Subject.DOCUMENT,
    severity=Severity.WARNING,
    mend=Mend.SAFE,
    rows=("FT-05",),
)
def invisible_characters(document: Document) -> Iterator[Fault]:
    """Có ký tự không nhìn thấy nằm giữa các chữ.

    Ký tự này theo vào khi chép từ trang web hoặc tệp PDF. Nhìn trên giấy không thấy, nhưng tìm
    chữ ấy trong tệp thì không ra, và máy soát chính tả coi là viết sai.

    Sai: chữ «lượng» có dấu gạch nối mềm (U+00AD) ở giữa
    Đúng: chữ «lượng» gõ lại cho liền
    """
    for at in _parts(document):
        for text in _stored(at):
            for word in text.split() if INVISIBLE.search(text) else ():
                found = INVISIBLE.search(word)
                if found:
                    data = {"words": visible(word)[:_MOST], "character": f"U+{ord(found[0]):04X}"}
                    yield Fault(data, at, word, visible(word))

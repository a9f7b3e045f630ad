"""Who signs: what stands before the name and in its place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.registry import Fault, Subject, rule
from generator.check.rules.head import head
from generator.check.rules.signature import UNSIGNED, has_picture, signature
from generator.check.subjects import Paper, Undecided
from generator.finding import Severity
from generator.i18n import N_
from generator.text.late import late

_SIGNED = late(r"\(?\s*(?:đã ký|Đã ký|ĐÃ KÝ|Ký tên,? đóng dấu|ký tên,? đóng dấu)")
_TITLED = late(
    r"(?:(?:GS|PGS|TS|ThS|Th\.S|Ths|BS|CN|KS|DS|CVC|TTƯT|TTND|NSND|NSƯT|NGND|NGƯT|BSCKI{1,2}|BSCK"
    r"|CKI{1,2})\s*[.,]\s*|(?:Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Kỹ sư|Bác sĩ"
    r"|Bác sỹ|Cử nhân|Dược sĩ|Nhà giáo)\s+)"
)
_SERVICE = late(r"(?:TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|VIỆN|TRUNG TÂM Y TẾ|TRẠM Y TẾ|KHOA)(?!\w)")
_ARMED = late(r"CÔNG AN|QUÂN SỰ|BỘ ĐỘI|QUỐC PHÒNG|BIÊN PHÒNG|QUÂN KHU|BỘ TƯ LỆNH")


@rule(
    "TT406",
    N_("A title stands before the name: “{found}”."),
    reads=Subject.VIEW,
    help=N_("Write the name alone."),
    clause="điểm c khoản 7 Mục II Phần I Phụ lục I",
    rows=("SG-11",),
)
def title_before_name(paper: Paper) -> Iterator[Fault]:
    """Trước họ tên có học hàm, học vị, danh hiệu.

    Trước họ tên người ký không ghi học hàm, học vị và danh hiệu.

    Sai: TS. Nguyễn Văn A
    Đúng: Nguyễn Văn A
    """
    if not _may_have_title(paper):
        yield from _titles(paper)


@rule(
    "TT407",
    N_("A title stands before the name: “{found}”."),
    reads=Subject.VIEW,
    help=N_("It may stand there only if the ministry of this branch has said so."),
    clause="điểm c khoản 7 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("SG-11",),
)
def title_before_name_of_service(paper: Paper) -> Iterator[Fault]:
    """Trước họ tên có học hàm, học vị (trường học, bệnh viện, viện nghiên cứu).

    Đơn vị sự nghiệp giáo dục, y tế, khoa học chỉ ghi khi cơ quan quản lý ngành cho phép.

    Sai: TS. Nguyễn Văn A (ngành chưa cho phép)
    Đúng: Nguyễn Văn A
    """
    if _may_have_title(paper):
        yield from _titles(paper)


def _may_have_title(paper: Paper) -> bool:
    organ = " ".join(line.text for line in head(paper).organ).upper()
    return bool(_SERVICE.match(organ) or _ARMED.search(organ))


def _titles(paper: Paper) -> Iterator[Fault]:
    found = signature(paper)
    name = found.name if found else None
    title = _TITLED.match(name.text) if name else None
    if name and title:
        yield Fault({"found": title.group().strip()}, name, name.text)


@rule(
    "TT408",
    N_("“{found}” still stands in the place of the signature."),
    reads=Subject.VIEW,
    help=N_("Delete it: the document is signed there."),
    clause="khoản 7 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("SG-12",),
)
def signed_in_words(paper: Paper) -> Iterator[Fault]:
    """Còn chữ «Đã ký» ở chỗ ký.

    Chữ ấy chỉ có trên bản chép lại, không có trên văn bản trình ký.

    Sai: (Đã ký)
    Đúng: để trống chỗ ký.
    """
    found = signature(paper)
    for line in found.others if found else ():
        if _SIGNED.match(line.text):
            yield Fault({"found": line.text}, line, line.text)


@rule(
    "TT409",
    N_("The name of who signs is missing."),
    reads=Subject.VIEW,
    help=N_("Write it below the position."),
    clause="điểm c khoản 7 Mục II Phần I Phụ lục I",
    severity=Severity.WARNING,
    rows=("SG-12",),
)
def signer_missing(paper: Paper) -> Iterator[Fault]:
    """Thiếu họ tên người ký.

    Dưới chức vụ ghi đủ họ, tên đệm và tên.

    Sai: dưới GIÁM ĐỐC để trống.
    Đúng: dưới GIÁM ĐỐC ghi Nguyễn Văn A.
    """
    found = signature(paper)
    if found is None or not found.authority or found.name:
        return
    blocks = found.cell.blocks if found.cell else tuple(paper.view.blocks())
    if has_picture(blocks):
        yield Undecided(at=found.authority[0], reason=UNSIGNED)
    else:
        yield Fault(at=found.authority[-1], quote=found.authority[-1].text)

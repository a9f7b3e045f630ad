"""What stands between the head and the foot of a new file, by the kind of document."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.standard.kinds import DocumentKind

BLANK = "……"
"""What a clerk is to fill in; a single ellipsis or three full stops may be their own."""


_PROGRAMME = """\
# Mở đầu: các đoạn trước mục I.
mo_dau:
  - >-
    …… ban hành KIND …… năm {{ nam }}, cụ thể như sau:

# Nội dung. “- Tiêu đề:” mở một mục, các ý nằm dưới và thụt vào. Số I., 1., a), gạch đầu dòng
# do chương trình đánh theo độ sâu; thêm, bớt, đổi chỗ tùy ý.
noi_dung:
  - MỤC ĐÍCH, YÊU CẦU:
      - Mục đích:
          - >-
            ……
          - >-
            ……
      - Yêu cầu:
          - >-
            ……
  - NỘI DUNG:
      - Nội dung thực hiện:
          # doan: đoạn không đánh số; các ý sau nó vẫn đánh số.
          - doan: >-
              ……
          - >-
            ……
TASKS      # Chữ đi cùng tiêu đề trên một dòng thì viết ngay sau dấu hai chấm.
      - Thời gian thực hiện: Năm {{ nam }}.
  - KINH PHÍ THỰC HIỆN:
      doan: >-
        ……
  - TỔ CHỨC THỰC HIỆN:
      - >-
        ……
      - >-
        ……"""

_REFERS_TO_TASKS = """\
      - Nhiệm vụ cụ thể: Chi tiết tại Phụ lục kèm theo KIND này.
"""

TASKS = """\
# Nhiệm vụ: ghi một lần ở đây, bảng trong phụ lục lấy ra từ đây. Không cần bảng thì bỏ cả hai mục
# nhiem_vu, phu_luc và dòng “Nhiệm vụ cụ thể” ở trên.
nhiem_vu:
  - Nhóm ……:
      - viec: >-
          ……
        chu_tri: ……
        phoi_hop: ……
        san_pham: ……
        thoi_gian: ……

phu_luc:
  - ten: >-
      Nhiệm vụ …… năm {{ nam }}
    bang:
      cot:                          # tên cột: chữ in ở đầu cột
        tt: TT                      # chương trình tự đánh số
        viec: Nhiệm vụ
        chu_tri: Đơn vị chủ trì
        phoi_hop: Đơn vị phối hợp
        san_pham: Sản phẩm
        thoi_gian: Thời gian hoàn thành
      hang: nhiem_vu                # mọi nhiệm vụ ghi ở trên"""

_REPORT = """\
mo_dau:
  - >-
    Thực hiện ……, …… báo cáo …… năm {{ nam }} như sau:

# Nội dung. “- Tiêu đề:” mở một mục, các ý nằm dưới và thụt vào; thêm, bớt tùy ý.
noi_dung:
  - KẾT QUẢ THỰC HIỆN:
      - Công tác chỉ đạo, điều hành:
          - >-
            ……
      - Kết quả cụ thể:
          - >-
            ……
  - ĐÁNH GIÁ CHUNG:
      - Ưu điểm:
          - >-
            ……
      - Tồn tại, hạn chế và nguyên nhân:
          - >-
            ……
  - PHƯƠNG HƯỚNG, NHIỆM VỤ:
      - >-
        ……
  - ĐỀ XUẤT, KIẾN NGHỊ:
      - >-
        ……"""

_SUBMISSION = """\
mo_dau:
  - >-
    …… kính trình …… xem xét, quyết định …… như sau:

# Nội dung. “- Tiêu đề:” mở một mục, các ý nằm dưới và thụt vào; thêm, bớt tùy ý.
noi_dung:
  - SỰ CẦN THIẾT:
      - >-
        ……
  - NỘI DUNG TRÌNH:
      - >-
        ……
      - >-
        ……
  - KIẾN NGHỊ:
      doan: >-
        ……"""

_POINTS = """\
# Mở đầu: các đoạn trước mục 1.
mo_dau:
  - >-
    ……

# Nội dung. “- Tiêu đề:” mở một mục, các ý nằm dưới và thụt vào; một câu không tiêu đề thì viết
# thẳng dưới dấu >- . Số 1., a) do chương trình đánh; thêm, bớt tùy ý.
noi_dung:
  - ……:
      - >-
        ……
      - >-
        ……
  - >-
    ……"""

_NUMBERED_FROM_ONE = """\
danh_so: số, chữ                    # 1., a); không dùng số La Mã

"""

_ARTICLES = """\
# Nội dung: mỗi gạch là một Điều, chương trình tự in “Điều 1.”. Khoản, điểm thì thụt vào dưới.
noi_dung:
  - >-
    ……
  - van: >-
      ……:
    muc:
      - >-
        ……
      - >-
        ……
  - >-
    ……"""

_NUMBERED_BY_ARTICLE = """\
danh_so: Điều, số                   # Điều 1., 1., a)

"""

_RULES = """\
danh_so: Chương, Điều, số           # văn bản ngắn, không có chương: Điều, số

# Nội dung: chương, trong chương là các Điều có tiêu đề, trong Điều là các khoản.
noi_dung:
  - QUY ĐỊNH CHUNG:
      - Phạm vi điều chỉnh: >-
          ……
      - Đối tượng áp dụng:
          - >-
            ……
          - >-
            ……
  - QUY ĐỊNH CỤ THỂ:
      - ……: >-
          ……
  - TỔ CHỨC THỰC HIỆN:
      - Hiệu lực thi hành: >-
          ……"""

_LOOSE = """\
# Nội dung: mỗi “doan” là một đoạn, in như gõ.
noi_dung:
"""

_PARAGRAPHS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "thông cáo": (BLANK, BLANK),
        "công điện": (f"{BLANK} điện: {BLANK}", BLANK),
        "giấy mời": (
            f"{BLANK} trân trọng kính mời: {BLANK}",
            f"Tới dự {BLANK}",
            f"Chủ trì: {BLANK}",
            f"Thời gian: {BLANK} giờ, ngày {BLANK}",
            f"Địa điểm: {BLANK}",
            BLANK,
        ),
        "giấy giới thiệu": (
            f"{BLANK} trân trọng giới thiệu:",
            f"Ông (bà): {BLANK}",
            f"Chức vụ: {BLANK}",
            f"Được cử đến: {BLANK}",
            f"Về việc: {BLANK}",
            f"Đề nghị {BLANK} tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.",
            f"Giấy này có giá trị đến hết ngày {BLANK}",
        ),
        "giấy nghỉ phép": (
            f"Xét đơn đề nghị nghỉ phép ngày {BLANK} của ông (bà) {BLANK}, {BLANK} cấp cho:",
            f"Ông (bà): {BLANK}",
            f"Chức vụ: {BLANK}",
            f"Được nghỉ phép {BLANK} ngày, kể từ ngày {BLANK} đến hết ngày {BLANK}, tại {BLANK}",
            f"Số ngày nghỉ phép nêu trên được tính vào {BLANK}",
        ),
        "giấy ủy quyền": (
            f"Người ủy quyền: {BLANK}",
            f"Người được ủy quyền: {BLANK}",
            f"Nội dung ủy quyền: {BLANK}",
            f"Thời hạn ủy quyền: từ ngày {BLANK} đến hết ngày {BLANK}",
        ),
        "biên bản": (
            f"Thời gian bắt đầu: {BLANK} giờ, ngày {BLANK}",
            f"Địa điểm: {BLANK}",
            f"Thành phần tham dự: {BLANK}",
            f"Chủ trì: {BLANK}",
            f"Thư ký: {BLANK}",
            f"Nội dung: {BLANK}",
            f"Cuộc họp kết thúc vào {BLANK} giờ, ngày {BLANK}",
        ),
        "phiếu gửi": (f"{BLANK} gửi đến {BLANK} những văn bản sau:", BLANK),
        "phiếu chuyển": (f"{BLANK} chuyển {BLANK} để giải quyết theo thẩm quyền:", BLANK),
        "phiếu báo": (f"{BLANK} báo để {BLANK} biết:", BLANK),
        "thư công": (BLANK, BLANK),
    },
)

_BODIES: Mapping[str, str] = MappingProxyType(
    {
        "kế hoạch": _PROGRAMME.replace("TASKS", _REFERS_TO_TASKS),
        "chương trình": _PROGRAMME.replace("TASKS", ""),
        "phương án": _PROGRAMME.replace("TASKS", ""),
        "đề án": _PROGRAMME.replace("TASKS", ""),
        "dự án": _PROGRAMME.replace("TASKS", ""),
        "báo cáo": _REPORT,
        "tờ trình": _SUBMISSION,
        "công văn": _POINTS,
        "chỉ thị": _NUMBERED_FROM_ONE + _POINTS,
        "thông báo": _NUMBERED_FROM_ONE + _POINTS,
        "hướng dẫn": _NUMBERED_FROM_ONE + _POINTS,
        "quyết định": _ARTICLES,
        "nghị quyết": _NUMBERED_BY_ARTICLE + _ARTICLES,
        "hợp đồng": _NUMBERED_BY_ARTICLE + _ARTICLES,
        "bản ghi nhớ": _NUMBERED_BY_ARTICLE + _ARTICLES,
        "bản thỏa thuận": _NUMBERED_BY_ARTICLE + _ARTICLES,
        "quy chế": _RULES,
        "quy định": _RULES,
    },
)

_SUBJECTS: Mapping[str, str] = MappingProxyType(
    {"quyết định": f"Về việc {BLANK}", "công văn": BLANK},
)


def body(kind: DocumentKind) -> str:
    """Give the openings and the outline of a new file of `kind`."""
    if is_loose(kind):
        return _LOOSE + "\n".join(
            f"  - doan: >-\n      {paragraph}" for paragraph in _PARAGRAPHS[kind.key]
        )
    return _BODIES[kind.key].replace("KIND", kind.name)


def is_loose(kind: DocumentKind) -> bool:
    """Say whether the content of `kind` is a few paragraphs without an outline."""
    return kind.key in _PARAGRAPHS


def subject(kind: DocumentKind) -> str:
    """Give what the subject of a new file of `kind` says."""
    of_the_year = f"{BLANK} năm {{{{ nam }}}}"
    return _SUBJECTS.get(kind.key, BLANK if is_loose(kind) else of_the_year)

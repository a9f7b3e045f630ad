"""The tables of names that ended or began in 2025 and 2026, each with its act and its sources.

The sources are numbered as in the project's notes on names: S1 to S60. What had no source is
left out, and so is whatever an office alone can know: communes, schools, hospitals.
"""

from __future__ import annotations

from datetime import date

from generator.standard.name_changes import Beginning, Change, NameKind

MERGERS_DAY = date(2025, 7, 1)
"""The new provinces and the two levels of local government work from this day.

The law on the provinces was in force on 12/6/2025; the old organs went on until 30/6/2025.
"""

MINISTRIES_DAY = date(2025, 3, 1)

_PROVINCES = "Nghị quyết số 202/2025/QH15"
_MINISTRIES = "Nghị quyết số 176/2025/QH15"
_DEPARTMENTS = "Nghị định số 45/2025/NĐ-CP"
_TWO_LEVELS = "Luật Tổ chức chính quyền địa phương số 72/2025/QH15"

_MERGED: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Hà Giang", "tỉnh Tuyên Quang", ()),
    ("Yên Bái", "tỉnh Lào Cai", ()),
    ("Bắc Kạn", "tỉnh Thái Nguyên", ("Bắc Cạn",)),
    ("Vĩnh Phúc", "tỉnh Phú Thọ", ()),
    ("Hòa Bình", "tỉnh Phú Thọ", ()),
    ("Bắc Giang", "tỉnh Bắc Ninh", ()),
    ("Thái Bình", "tỉnh Hưng Yên", ()),
    ("Hải Dương", "thành phố Hải Phòng", ()),
    ("Hà Nam", "tỉnh Ninh Bình", ()),
    ("Nam Định", "tỉnh Ninh Bình", ()),
    ("Quảng Bình", "tỉnh Quảng Trị", ()),
    ("Quảng Nam", "thành phố Đà Nẵng", ()),
    ("Kon Tum", "tỉnh Quảng Ngãi", ("Kontum", "KonTum")),
    ("Bình Định", "tỉnh Gia Lai", ()),
    ("Ninh Thuận", "tỉnh Khánh Hòa", ()),
    ("Đắk Nông", "tỉnh Lâm Đồng", ("Đăk Nông", "Đắc Nông")),
    ("Bình Thuận", "tỉnh Lâm Đồng", ()),
    ("Phú Yên", "tỉnh Đắk Lắk", ()),
    ("Bà Rịa - Vũng Tàu", "Thành phố Hồ Chí Minh", ("BR-VT", "BRVT", "Bà Rịa Vũng Tàu")),
    ("Bình Dương", "Thành phố Hồ Chí Minh", ()),
    ("Bình Phước", "tỉnh Đồng Nai", ()),
    ("Long An", "tỉnh Tây Ninh", ()),
    ("Sóc Trăng", "thành phố Cần Thơ", ()),
    ("Hậu Giang", "thành phố Cần Thơ", ()),
    ("Bến Tre", "tỉnh Vĩnh Long", ()),
    ("Trà Vinh", "tỉnh Vĩnh Long", ()),
    ("Tiền Giang", "tỉnh Đồng Tháp", ()),
    ("Bạc Liêu", "tỉnh Cà Mau", ()),
    ("Kiên Giang", "tỉnh An Giang", ()),
)


def _province(  # noqa: PLR0913, PLR0917 - a line of a table
    name: str,
    day: date,
    successor: str,
    act: str,
    sources: str,
    others: tuple[str, ...] = (),
    sure: int = 2,
) -> Change:
    spellings = tuple(f"tỉnh {other}" for other in others)
    return Change(f"tỉnh {name}", NameKind.PROVINCE, day, successor, act, sources, sure, spellings)


PROVINCES: tuple[Change, ...] = (
    *(
        _province(name, MERGERS_DAY, successor, _PROVINCES, "S3 S4 S5", others)
        for name, successor, others in _MERGED
    ),
    _province(
        "Thừa Thiên Huế",
        date(2025, 1, 1),
        "thành phố Huế",
        "Nghị quyết số 175/2024/QH15",
        "S15",
        ("Thừa Thiên - Huế", "TT-Huế"),
        sure=1,
    ),
    _province(
        "Đồng Nai",
        date(2026, 4, 30),
        "thành phố Đồng Nai",
        "Nghị quyết số 30/2026/QH16",
        "S13 S14 S18",
    ),
    _province(
        "Quảng Ninh",
        date(2026, 9, 1),
        "thành phố Quảng Ninh",
        "Nghị quyết số 36/2026/QH16",
        "S11 S14",
    ),
    _province(
        "Bắc Ninh",
        date(2026, 9, 20),
        "thành phố Bắc Ninh",
        "Nghị quyết số 39/2026/QH16",
        "S12 S14",
    ),
)

FIELDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Kế hoạch và Đầu tư", ("KH&ĐT", "KHĐT", "KH-ĐT")),
    ("Giao thông vận tải", ("GTVT", "Giao thông Vận tải", "Giao thông - Vận tải")),
    ("Tài nguyên và Môi trường", ("TN&MT", "TNMT", "Tài nguyên & Môi trường")),
    (
        "Nông nghiệp và Phát triển nông thôn",
        ("NN&PTNT", "NNPTNT", "NN và PTNT", "Nông nghiệp và PTNT", "Nông nghiệp & PTNT"),
    ),
    ("Thông tin và Truyền thông", ("TT&TT", "TTTT", "Thông tin & Truyền thông")),
    (
        "Lao động - Thương binh và Xã hội",
        (
            "LĐ-TB&XH",
            "LĐTB&XH",
            "LĐTBXH",
            "LĐ-TBXH",
            "Lao động, Thương binh và Xã hội",
            "Lao động Thương binh và Xã hội",
            "Lao động - Thương binh & Xã hội",
        ),
    ),
)
"""What the six ministries that ended, and the departments below them, were for."""

_SUCCESSORS = (
    ("Bộ Tài chính", "Sở Tài chính"),
    ("Bộ Xây dựng", "Sở Xây dựng"),
    ("Bộ Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
    ("Bộ Nông nghiệp và Môi trường", "Sở Nông nghiệp và Môi trường"),
    ("Bộ Khoa học và Công nghệ", "Sở Khoa học và Công nghệ"),
    ("Bộ Nội vụ", "Sở Nội vụ"),
)
# Of "Lao động" and of Ủy ban Dân tộc no symbol was found in a source.
_CODES = ("BKHĐT", "BGTVT", "BTNMT", "BNNPTNT", "BTTTT", "")
_SPLIT = ("Thông tin và Truyền thông", "Lao động - Thương binh và Xã hội")

MINISTRIES: tuple[Change, ...] = (
    *(
        Change(
            f"Bộ {field}",
            NameKind.MINISTRY,
            MINISTRIES_DAY,
            successor,
            _MINISTRIES,
            "S16 S17 S17b S18",
            others=tuple(f"Bộ {other}" for other in others),
            code=code,
            split=field in _SPLIT,
        )
        for (field, others), (successor, _), code in zip(FIELDS, _SUCCESSORS, _CODES, strict=True)
    ),
    Change(
        "Ủy ban Dân tộc",
        NameKind.MINISTRY,
        MINISTRIES_DAY,
        "Bộ Dân tộc và Tôn giáo",
        _MINISTRIES,
        "S16 S17 S18",
    ),
)

DEPARTMENTS: tuple[Change, ...] = tuple(
    Change(
        f"Sở {field}",
        NameKind.DEPARTMENT,
        MINISTRIES_DAY,
        successor,
        _DEPARTMENTS,
        "S20 S21",
        others=tuple(f"Sở {other}" for other in others),
        split=field in _SPLIT,
        spread=True,
    )
    for (field, others), (_, successor) in zip(FIELDS, _SUCCESSORS, strict=True)
)

ORGANS: tuple[Change, ...] = (
    Change(
        "Ban Dân tộc tỉnh",
        NameKind.DEPARTMENT,
        MINISTRIES_DAY,
        "Sở Dân tộc và Tôn giáo (nơi có Sở này)",
        _DEPARTMENTS,
        "S20 S32",
        split=True,
        spread=True,
    ),
    Change("Tổng cục Thuế", NameKind.ORGAN, MINISTRIES_DAY, "Cục Thuế", _MINISTRIES, "S27 S27d"),
    Change(
        "Tổng cục Hải quan", NameKind.ORGAN, MINISTRIES_DAY, "Cục Hải quan", _MINISTRIES, "S27 S17b"
    ),
    Change(
        "Tổng cục Thống kê", NameKind.ORGAN, MINISTRIES_DAY, "Cục Thống kê", _MINISTRIES, "S27d S10"
    ),
    Change(
        "Tổng cục Dự trữ Nhà nước",
        NameKind.ORGAN,
        MINISTRIES_DAY,
        "Cục Dự trữ Nhà nước",
        _MINISTRIES,
        "S27d",
        sure=1,
    ),
    Change(
        "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
        NameKind.ORGAN,
        date(2025, 3, 21),
        "Bộ Tài chính",
        "Nghị quyết số 58/NQ-CP",
        "S28",
        sure=1,
    ),
)

PARTY: tuple[Change, ...] = tuple(
    Change(
        name,
        NameKind.PARTY,
        date(2025, 2, 3),
        "Ban Tuyên giáo và Dân vận Trung ương",
        "quyết định của Bộ Chính trị",
        "S26 S26b S26c",
    )
    for name in ("Ban Tuyên giáo Trung ương", "Ban Dân vận Trung ương")
)

ENDED: tuple[Change, ...] = (*PROVINCES, *MINISTRIES, *DEPARTMENTS, *ORGANS, *PARTY)

COMMUNES = "xã, phường, đặc khu"
"""The only kinds of local government below the province from `MERGERS_DAY` on (S10 S18)."""

PROVINCES_NOW = 34
PROVINCES_BEFORE = 63

DISTRICT = Change(
    "cấp huyện",
    NameKind.DISTRICT,
    MERGERS_DAY,
    COMMUNES,
    _TWO_LEVELS,
    "S10 S16b S18",
    split=True,
)
"""Every district, its organs and the towns called thị trấn; no province is an exception."""

DISTRICT_POLICE = Change(
    "Công an cấp huyện",
    NameKind.DISTRICT,
    MINISTRIES_DAY,
    "Công an tỉnh hoặc Công an cấp xã",
    "Nghị định số 02/2025/NĐ-CP",
    "S22 S22b",
    split=True,
)

DISTRICT_COURTS = Change(
    "Tòa án, Viện kiểm sát cấp huyện, cấp cao",
    NameKind.DISTRICT,
    MERGERS_DAY,
    "Tòa án, Viện kiểm sát nhân dân khu vực",
    "Nghị quyết số 225/2025/QH15",
    "S3 S23",
    split=True,
)

DISTRICT_PARTY = Change(
    "cấp ủy cấp huyện",
    NameKind.DISTRICT,
    MERGERS_DAY,
    "Đảng ủy xã, phường, đặc khu",
    "Nghị quyết số 60-NQ/TW",
    "S3",
    split=True,
)

ALL_PROVINCES = Change(
    f"{PROVINCES_BEFORE} tỉnh, thành phố",
    NameKind.PROVINCE,
    MERGERS_DAY,
    f"{PROVINCES_NOW} tỉnh, thành phố",
    _PROVINCES,
    "S1 S2 S9",
)

CENTRAL_CITIES: tuple[tuple[str, date | None], ...] = (
    ("Hà Nội", None),
    ("Hải Phòng", None),
    ("Đà Nẵng", None),
    ("Cần Thơ", None),
    ("Hồ Chí Minh", None),
    ("Huế", date(2025, 1, 1)),
    ("Đồng Nai", date(2026, 4, 30)),
    ("Quảng Ninh", date(2026, 9, 1)),
    ("Bắc Ninh", date(2026, 9, 20)),
)
"""The cities under the centre, and since when; None is before all that these tables know."""

BEGAN: tuple[Beginning, ...] = (
    Beginning(
        "Bộ Nông nghiệp và Môi trường",
        NameKind.MINISTRY,
        MINISTRIES_DAY,
        _MINISTRIES,
        "S16 S17 S18",
        "BNNMT",
    ),
    Beginning(
        "Bộ Dân tộc và Tôn giáo",
        NameKind.MINISTRY,
        MINISTRIES_DAY,
        _MINISTRIES,
        "S16 S17 S18",
        "BDTTG",
    ),
    # The day differed by province; none was before the middle of February 2025.
    Beginning(
        "Sở Nông nghiệp và Môi trường",
        NameKind.DEPARTMENT,
        date(2025, 2, 15),
        _DEPARTMENTS,
        "S20 S21",
        "SNNMT",
    ),
    Beginning(
        "Sở Dân tộc và Tôn giáo",
        NameKind.DEPARTMENT,
        date(2025, 2, 15),
        _DEPARTMENTS,
        "S20 S32",
        "SDTTG",
    ),
    Beginning(
        "Ban Tuyên giáo và Dân vận Trung ương",
        NameKind.PARTY,
        date(2025, 2, 3),
        "quyết định của Bộ Chính trị",
        "S26 S26b S26c",
    ),
    Beginning(
        "thành phố Đồng Nai",
        NameKind.PROVINCE,
        date(2026, 4, 30),
        "Nghị quyết số 30/2026/QH16",
        "S13 S14 S18",
    ),
    Beginning(
        "thành phố Quảng Ninh",
        NameKind.PROVINCE,
        date(2026, 9, 1),
        "Nghị quyết số 36/2026/QH16",
        "S11 S14",
    ),
)
"""Names that were nowhere before; thành phố Huế and thành phố Bắc Ninh were those of districts."""

"""The plan that everything is measured on: as our YAML, and as the peer's.

Sixty paragraphs of four kinds and a table of seven columns in an appendix. The peer gets its
texts with their numbers, as somebody who uses docxtpl would have to type them.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

SECTIONS, HEADINGS, POINTS = 4, 2, 3
"""Each section has so many headings, each heading so many points, each point one dash."""

ROWS_IN_GROUP = 4
ROMAN = ("I", "II", "III", "IV")
LETTERS = ("a", "b", "c")
COLUMNS = {
    "tt": "TT",
    "viec": "Nội dung công việc",
    "chu_tri": "Đơn vị chủ trì",
    "phoi_hop": "Đơn vị phối hợp",
    "san_pham": "Kết quả",
    "thoi_gian": "Thời hạn",
    "ghi_chu": "Ghi chú",
}
_PHRASES = (
    "cập nhật quy trình nội bộ và công khai tại nơi tiếp nhận",
    "số hóa hồ sơ đã giải quyết & lưu trữ theo quy định",
    "giảm ít nhất 20% thời gian chờ đợi của người dân",
    "tổ chức lấy ý kiến của các xã, phường trước khi trình",
    "theo dõi tiến độ hằng tuần, báo cáo lãnh đạo hằng tháng",
    "tỷ lệ trả lời phản ánh trước hạn > 95%",
    "mở lớp bồi dưỡng nghiệp vụ cho công chức mới",
    "kiểm tra đột xuất việc chấp hành giờ làm việc",
    "bố trí kinh phí trong dự toán được giao đầu năm",
    'xây dựng chuyên mục "Hỏi đáp" trên trang thông tin',
    "gắn trách nhiệm của người đứng đầu với kết quả thực hiện",
    "chuẩn hóa dữ liệu dân cư, đất đai và hộ tịch",
)
_UNITS = ("Văn phòng", "Phòng Nghiệp vụ", "Phòng Kế hoạch", "Thanh tra", "Trung tâm Thông tin")
_RESULTS = ("Báo cáo", "Quyết định", "Công văn", "Danh mục", "Tờ trình")
_WHEN = ("Quý I", "Quý II", "Tháng 9", "Thường xuyên", "Trước ngày 15/12")
_ONSETS = [
    "b",
    "c",
    "ch",
    "d",
    "đ",
    "g",
    "h",
    "kh",
    "l",
    "m",
    "n",
    "ng",
    "nh",
    "ph",
    "r",
    "s",
    "t",
    "th",
    "tr",
    "v",
    "x",
]
_RHYMES = [
    "a",
    "an",
    "ang",
    "anh",
    "ao",
    "âu",
    "ây",
    "e",
    "em",
    "ên",
    "êt",
    "i",
    "inh",
    "iên",
    "o",
    "oan",
    "ong",
    "ô",
    "ông",
    "ơi",
    "u",
    "ung",
    "ươi",
    "ưa",
    "y",
    "yêu",
]


@dataclass(frozen=True, slots=True)
class Task:
    """A row of the table."""

    task: str
    lead: str
    support: str
    result: str
    deadline: str
    remark: str


@dataclass(frozen=True, slots=True)
class Content:
    """A plan before anybody has written it down: an outline, and the groups of its tasks."""

    subject: str
    outline: list[tuple[str, list[tuple[str, list[tuple[str, str]]]]]]
    groups: list[tuple[str, list[Task]]]


def content(rows: int = 30, seed: int = 0, *, rare: bool = False) -> Content:
    """Make up a plan with so many tasks; with `rare` hardly a word stands in it twice."""
    dice = random.Random(seed)  # noqa: S311 - the same plan for the same seed
    said = _rare if rare else _usual
    outline = [
        (
            _once(said(dice, 1)).upper(),
            [
                (
                    _once(said(dice, 1)),
                    [(f"{said(dice, 3)}.", f"{said(dice, 3)}.") for _ in range(POINTS)],
                )
                for _ in range(HEADINGS)
            ],
        )
        for _ in range(SECTIONS)
    ]
    groups: list[tuple[str, list[Task]]] = []
    for number in range(rows):
        if number % ROWS_IN_GROUP == 0:
            groups.append((f"{said(dice, 1)} (nhóm {len(groups) + 1})", []))
        groups[-1][1].append(
            Task(
                f"{said(dice, 2)}.",
                dice.choice(_UNITS),
                f"{dice.choice(_UNITS)}; {dice.choice(_UNITS)}",
                dice.choice(_RESULTS),
                dice.choice(_WHEN),
                dice.choice(("", "Hằng năm", "Theo chương trình công tác")),
            )
        )
    return Content(f"Nâng cao chất lượng phục vụ người dân, đợt {seed + 1}", outline, groups)


def _usual(dice: random.Random, count: int) -> str:
    return _capital(", ".join(dice.sample(_PHRASES, count)))


def _rare(dice: random.Random, count: int) -> str:
    words = [dice.choice(_ONSETS) + dice.choice(_RHYMES) for _ in range(11 * count)]
    return _capital(" ".join(words))


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _once(heading: str) -> str:
    return heading.replace('"', "").replace(":", "")


def as_yaml(plan: Content) -> str:
    """Write a plan in this program's format."""
    lines = [
        "loai: kế hoạch",
        "nam: 2026",
        "co_quan:",
        "  chu_quan: UBND tỉnh Hưng Yên",
        "  ten: Sở Nội vụ",
        "  ky_hieu: SNV",
        "  dia_danh: Hưng Yên",
        "so: 12",
        "ngay: 05/03/2026",
        f"trich_yeu: {plan.subject}",
        "noi_dung:",
    ]
    for section, headings in plan.outline:
        lines.append(f"  - {section}:")
        for heading, points in headings:
            lines.append(f"      - {heading}:")
            for point, dash in points:
                lines += ["          - van: >-", f"              {point}", "            muc:"]
                lines += ["              - >-", f"                {dash}"]
    lines.append("nhiem_vu:")
    for name, tasks in plan.groups:
        lines.append(f"  - {name}:")
        for task in tasks:
            lines += ["      - viec: >-", f"          {task.task}"]
            lines += [f"        chu_tri: {task.lead}", f"        phoi_hop: {task.support}"]
            lines += [f"        san_pham: {task.result}", f"        thoi_gian: {task.deadline}"]
            lines += [f"        ghi_chu: {task.remark}"] if task.remark else []
    lines += ["phu_luc:", "  - ten: Phân công nhiệm vụ", "    bang:", "      cot:"]
    lines += [f"        {key}: {heading}" for key, heading in COLUMNS.items()]
    lines += ["      hang: nhiem_vu", "noi_nhan:", "  - UBND tỉnh", "  - Các phòng", "luu: VT"]
    lines += ["nguoi_ky:", "  chuc_vu: Giám đốc", "  ho_ten: Nguyễn Văn An"]
    return "\n".join(lines) + "\n"


def as_peer(plan: Content) -> dict[str, object]:
    """Give a plan as the context of the peer's template, every text as it is printed."""
    body: list[dict[str, str]] = []
    for section, (title, headings) in zip(ROMAN, plan.outline, strict=True):
        body.append({"kieu": "I", "chu": f"{section}. {title}"})
        for number, (heading, points) in enumerate(headings, 1):
            body.append({"kieu": "1", "chu": f"{number}. {heading}"})
            for letter, (point, dash) in zip(LETTERS, points, strict=True):
                body.append({"kieu": "a", "chu": f"{letter}) {point}"})
                body.append({"kieu": "-", "chu": f"- {dash}"})
    body[-1]["chu"] += "/."
    groups = [
        {
            "tt": str(group),
            "ten": name,
            "viec": [
                {
                    "tt": f"{group}.{number}",
                    "viec": task.task,
                    "chu_tri": task.lead,
                    "phoi_hop": task.support,
                    "san_pham": task.result,
                    "thoi_gian": task.deadline,
                    "ghi_chu": task.remark,
                }
                for number, task in enumerate(tasks, 1)
            ],
        }
        for group, (name, tasks) in enumerate(plan.groups, 1)
    ]
    return {
        "chu_quan": "UBND TỈNH HƯNG YÊN",
        "co_quan": "SỞ NỘI VỤ",
        "so": "12/KH-SNV",
        "noi_ngay": "Hưng Yên, ngày 05 tháng 3 năm 2026",
        "loai": "KẾ HOẠCH",
        "trich_yeu": plan.subject,
        "than": body,
        "nhom": groups,
        "noi_nhan": ["- UBND tỉnh;", "- Các phòng;", "- Lưu: VT."],
        "chuc_vu": "GIÁM ĐỐC",
        "ho_ten": "Nguyễn Văn An",
        "nhan": "Phụ lục",
        "ten_phu_luc": "PHÂN CÔNG NHIỆM VỤ",
        "kem_theo": "(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)",
    }


def peer_yaml(plan: Content) -> str:
    """Write the peer's context as YAML that `yaml.safe_load` reads."""
    import yaml

    text: str = yaml.dump(
        as_peer(plan), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False
    )
    return text

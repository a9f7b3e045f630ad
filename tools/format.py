"""Write `docs/format.md`, the reference of the format, from what loading declares."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.plan.forms import PLAN
from generator.plan.levels import BELOW, DEFAULT, Level
from generator.plan.shapes import FORMS, Field, Form
from generator.standard.kinds import KINDS
from tools.generated import ROOT, main

OUTPUT = ROOT / "docs" / "format.md"

HEAD = """\
<!-- Tệp này do tools/format.py viết ra; sửa ở generator/plan rồi chạy lại. -->

# Cách viết một kế hoạch

Mỗi văn bản là một tệp YAML. Bên trái dấu hai chấm là khóa, bên phải là nội dung. Khóa viết
thế nào cũng được hiểu: `noi_nhan`, `Nơi nhận`, `nơi-nhận` là một. Nội dung luôn là chữ đúng như
đã gõ: `so: 08` vẫn là `08`.

## Viết chữ

- Đoạn dài viết sau dấu `>-`, xuống dòng và thụt vào; xuống dòng trong đó không phải là xuống dòng
  trên giấy:

  ```yaml
  ket_thuc: >-
    Trong quá trình triển khai thực hiện, nếu có khó khăn, vướng mắc,
    các đơn vị báo cáo Giám đốc Sở xem xét.
  ```

- Muốn xuống dòng trên giấy thì viết sau dấu `|`; mỗi dòng là một đoạn. Trong `>-`, một dòng
  trống cũng mở đoạn mới.
- `**đậm**`, `*nghiêng*`, `***cả hai***`; muốn in chính dấu sao thì viết `\\*`.
- `^[chú thích]` là chú thích cuối trang.
- Viết `không` để bỏ hẳn một phần: `so`, `ngay`, `noi_nhan`, `luu`, `nguoi_ky`, `nhan`, `kem_theo`.
- Để trống nghĩa là chưa có: `so:` để văn thư điền sau.

## Biến

`{{ nam }}` in năm của văn bản, `{{ nam - 1 }}` in năm trước; khai thêm biến ở `bien`. Giữa hai
dấu ngoặc được dùng tên biến, số, chữ trong dấu nháy, các phép `+ - * // %`, phép so sánh,
`a if b else c` và các bộ lọc `upper`, `lower`, `capitalize`, `trim`, `default`, `int`, `abs`.
Muốn in chính dấu ngoặc thì viết `\\{{`.

## Nội dung

`noi_dung` là danh sách các mục, mỗi mục một dấu gạch:

```yaml
noi_dung:
  - MỤC ĐÍCH, YÊU CẦU:            # tiêu đề, các mục bên dưới thụt vào
      - Mục đích: Nâng cao chất lượng phục vụ.    # chữ bên cạnh tiêu đề
      - Một ý có đánh số, không có tiêu đề.
      - doan: Một đoạn không đánh số.
  - tieu_de: TỔ CHỨC THỰC HIỆN    # dạng đầy đủ
    danh_so: số, gạch
    muc:
      - van: "Giao Văn phòng Sở:"
        muc:
          - Theo dõi, đôn đốc việc thực hiện.
```

Số thứ tự do chương trình đánh. Số gõ tay ("1. Mục đích", "a) …") được bỏ đi, và được báo nếu
không khớp; muốn in đúng như gõ thì viết dấu \\ trước nó: `\\1. …`.

Các chữ dành riêng (`doan`, `tieu_de`, `van`, `muc`, `danh_so`, `bang`, `phan_cong`,
`nhiem_vu`) chỉ có nghĩa riêng khi viết thường, không dấu; `NHIỆM VỤ:` là tiêu đề. Muốn in hai
chấm sau một tiêu đề đứng riêng thì gõ hai lần: `Mục đích::`.
"""


def document() -> str:
    """Give the reference."""
    parts = [HEAD, _levels(), *_form(PLAN)]
    for name in ("muc", "bang", "nhiem_vu", "phu_luc", "co_quan", "don_vi", "nguoi_ky"):
        parts += _form(FORMS[name])
    parts.append(_kinds())
    return "\n".join(parts)


def _levels() -> str:
    below = {level: BELOW[level] for level in Level}
    rows = [
        f"| `{level}` | {f'`{under}`' if under else 'không có'} |" for level, under in below.items()
    ]
    return "\n".join(
        [
            "## Đánh số",
            "",
            "`danh_so` là các chữ cách nhau bằng dấu phẩy, mỗi cấp một chữ. Mặc định: "
            + ", ".join(f"`{level}`" for level in DEFAULT)
            + ".",
            "",
            "| Chữ | Cấp ngay dưới, nếu không ghi thêm |",
            "| --- | --- |",
            *rows,
            "",
        ],
    )


def _form(form: Form) -> Iterator[str]:
    yield f"## {form.title}\n"
    for field in form.fields:
        yield _field(field)


def _field(field: Field) -> str:
    also = f" (cũng viết: {', '.join(f'`{name}`' for name in field.also)})" if field.also else ""
    lines = [f"### `{field.key}`", "", f"{field.meaning}{also}", "", f"- Nhận: {field.shape.name}."]
    if field.default:
        lines.append(f"- Nếu không ghi: {field.default}.")
    gap = "" if field.example.startswith("\n") else " "
    return "\n".join([*lines, "", "```yaml", f"{field.key}:{gap}{field.example}", "```", ""])


def _kinds() -> str:
    names = ", ".join(kind.key for kind in KINDS)
    return f"## Các loại văn bản\n\n{names}.\n"


if __name__ == "__main__":
    sys.exit(main({OUTPUT: document()}))

"""Write `docs/rules.md`: the manual page of every rule, and what has no rule, with the reason.

A row of the decree's table that has neither a rule nor a reason, or that has both, is named
and nothing is written.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).resolve().parent.parent)

from generator.app.rules import MENDS
from generator.check.catalogue import rules
from generator.check.manual import manual
from generator.check.registry import Rule
from generator.check.rules import FAMILIES
from generator.i18n import translate
from generator.report.sentences import weight
from generator.standard import nd30
from generator.standard.rows import ROWS, Row
from tools.generated import ROOT, main

OUTPUT = ROOT / "docs" / "rules.md"

HEAD = """\
<!-- Tệp này do tools/rules.py viết ra; sửa ở generator/check/rules rồi chạy lại. -->

# Các quy tắc soát lỗi

Mỗi quy tắc có một mã không dùng lại. «Lỗi» là trái với lời văn của Nghị định; «cảnh báo» là trái
với mẫu của Nghị định hoặc thông lệ chặt chẽ; «gợi ý» là chỗ nên xem lại. Chỗ nào không đủ dữ
kiện thì chương trình nói «không xét được», không coi là đúng. Trên máy, gõ `kehoach rules MÃ` để
xem trang giải thích của một mã.

Muốn bỏ qua một quy tắc, ghi trong tệp kế hoạch, ngay trên chỗ cần bỏ qua (hoặc trên dòng đầu tệp,
cho cả tệp):

```yaml
# bỏ qua CT101 đến 31/12/2026: tên dự án viết như vậy
```

hoặc ghi trong `kehoach.yaml`, cho cả cơ quan:

```yaml
bo_qua:
  - ma: KT101
    ly_do: mẫu riêng của cơ quan
    den: 31/12/2026
    tep: output/2026/*.docx
```

Phải có lý do; hạn (`den`) và tệp (`tep`) thì tùy.
"""
WITHOUT = """\
## Những điều không có quy tắc

Các dòng dưới đây có trong bảng đối chiếu với Nghị định nhưng chương trình không xét, và vì sao.

| Mã dòng | Phải như thế nào | Vì sao không xét |
| --- | --- | --- |"""
REASONS: Mapping[str, str] = {
    "HD-20": "mỗi cơ quan tự quy định chữ viết tắt tên mình; cần dữ liệu của cơ quan",
    "BD-31": "Word không ghi lại đầy đủ chỗ ngắt trang trong tệp",
    "BD-33": "ý liệt kê có thể là câu trọn vẹn, kết thúc bằng dấu chấm vẫn đúng",
    "BD-37": "lặp lại dòng đầu bảng là thông lệ; `kehoach check --fix` đặt giúp",
    "BD-39": "chỉ dẫn có thể trỏ tới văn bản khác",
    "SG-13": "kế hoạch lấy người ký từ tệp cơ quan; tệp Word của nơi khác thì không có dữ liệu",
    "SG-15": "Word không ghi lại đầy đủ chỗ ngắt trang trong tệp",
    "NN-13": "Nghị định không nói tới và cách ghi này rất phổ biến: không phải là lỗi",
    "OT-04": "chương trình nhận ra và nói rõ là không xét thể thức (SL002)",
    "OT-05": "chương trình nhận ra và nói rõ là không xét thể thức (SL001)",
    "CP-04": "cần danh sách các đơn vị hành chính đặt theo tên người, theo sự kiện",
    "CP-06": "«quản lý nhà nước» viết thường là đúng và rất phổ biến",
    "CT-04": "đoạn không có dấu câu cuối có thể là tiêu đề hoặc một ý liệt kê",
    "CT-07": "cần dữ liệu của từng văn bản được viện dẫn",
}
"""Why a row has no rule."""


def pages(found: Mapping[str, Rule]) -> Iterator[str]:
    """Give the page of every rule, family by family."""
    for family in FAMILIES:
        own = [rule for code, rule in found.items() if code.startswith(family.prefix)]
        if own:
            yield f"## {family.title}"
            yield from map(page, own)


def page(rule: Rule) -> str:
    """Write the page of a rule."""
    read = manual(rule)
    facts = [f"*{weight(rule.kind.severity).capitalize()}*"]
    if rule.kind.clause:
        facts.append(nd30.cite(rule.kind.clause))
    facts.append(translate(MENDS[rule.mend]))
    if rule.rows:
        facts.append(f"dòng {', '.join(rule.rows)}")
    examples = [f"- **Sai:** {wrong}" for wrong in read.wrong]
    examples += [f"- **Đúng:** {right}" for right in read.right]
    parts = [
        f"### {rule.kind.code} {read.title}",
        *read.why,
        "\n".join(examples),
        "; ".join(facts) + ".",
    ]
    return "\n\n".join(filter(None, parts))


def judged(found: Iterable[Rule]) -> set[str]:
    """Give the rows that a rule judges."""
    return {row for rule in found for row in rule.rows}


def doubtful(rows: Iterable[Row], ruled: Collection[str], reasons: Collection[str]) -> list[str]:
    """Name the rows that have neither a rule nor a reason, or both, and those that are none."""
    known = [row.id for row in rows]
    return [
        *(f"{row}: no rule and no reason" for row in known if row not in {*ruled, *reasons}),
        *(
            f"{row}: a rule, and a reason for none"
            for row in known
            if row in ruled and row in reasons
        ),
        *(f"{row}: there is no such row" for row in sorted({*ruled, *reasons} - set(known))),
    ]


def without(rows: Iterable[Row], reasons: Mapping[str, str]) -> str:
    """Write the rows without a rule."""
    lines = [f"| {row.id} | {row.what} | {reasons[row.id]} |" for row in rows if row.id in reasons]
    return "\n".join([WITHOUT, *lines])


def document() -> str:
    """Write the whole page."""
    return "\n\n".join([HEAD.rstrip(), *pages(rules()), without(ROWS, REASONS)]) + "\n"


if __name__ == "__main__":
    wrong = doubtful(ROWS, judged(rules().values()), REASONS)
    for line in wrong:
        print(line, file=sys.stderr)
    sys.exit(1 if wrong else main({OUTPUT: document()}))

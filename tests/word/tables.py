"""Tables made by hand and by chance, for the tests of tables and of their columns."""

from __future__ import annotations

import random

from hypothesis import strategies as st

from generator.document.blocks import Align, Cell, Column, Row, RowKind, Table
from generator.text.rich import Run

PORTRAIT, LANDSCAPE = 9070, 14570
SPEECH = (
    "tổ chức triển khai thực hiện nhiệm vụ giải pháp nâng cao chất lượng hiệu quả công tác cải "
    "cách hành chính trên địa bàn tỉnh nghiêng trường phường chuyển đổi số kinh tế xã hội quốc "
    "phòng an ninh Sở UBND KH&CN 184/KH-SKHCN 31/12/2026"
)


def rolls(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 - the same tables in every run


def said(chance: random.Random, count: int) -> str:
    words = SPEECH.split()
    return " ".join(chance.choice(words) for _ in range(count))


def cell(text="", *, bold=False, italic=False, align=Align.LEFT, columns=1, rows=1) -> Cell:
    lines = text.split("\n") if text else []
    return Cell(tuple((Run(line, bold, italic),) for line in lines), columns, rows, align)


def heading(*titles: str) -> Row:
    return Row(
        RowKind.HEADING, tuple(cell(title, bold=True, align=Align.CENTER) for title in titles)
    )


def body(*texts: str) -> Row:
    return Row(RowKind.BODY, tuple(map(cell, texts)))


def group(number: str, name: str, columns: int) -> Row:
    cells = (cell(number, bold=True), cell(name, bold=True, columns=columns - 1))
    return Row(RowKind.GROUP, cells)


def made(*rows: Row, columns: int | None = None, widths=(), caption=()) -> Table:
    count = columns or sum(cell.columns for cell in rows[0].cells)
    given = [*widths, *[None] * count][:count]
    lines = tuple((Run(line, bold=True),) for line in caption)
    return Table(tuple(Column(width_mm=width) for width in given), tuple(rows), lines)


TASKS = """\
Cung cấp các thông tin về chủ trương của Đảng, chính sách pháp luật của Nhà nước; đăng tải thông \
cáo báo chí trên Cổng Thông tin điện tử về cách thức, thủ tục để doanh nghiệp, tổ chức, cá nhân \
biết, thực hiện theo quy định.|Trung tâm Thông tin, thống kê, ứng dụng KH&CN|Các phòng, đơn vị \
thuộc, trực thuộc Sở|Tin bài, văn bản, phóng sự|Thường xuyên|
Công khai thông tin, số liệu, kết quả giải quyết thủ tục hành chính|Văn phòng Sở|Các phòng, đơn \
vị thuộc, trực thuộc Sở|Quyết định;Chương trình;Kế hoạch;Đề án|Thường xuyên|
Rà soát văn bản QPPL để kịp thời tham mưu Tỉnh ủy, HĐND tỉnh, UBND tỉnh sửa đổi, bổ sung, thay \
thế, bãi bỏ những văn bản không còn phù hợp hoặc hết hiệu lực.|Các phòng, đơn vị thuộc, trực \
thuộc Sở|Văn phòng Sở|Nghị quyết;Quyết định|Thường xuyên hoặc khi có hướng dẫn của cơ quan cấp trên|
Công khai kế hoạch, kinh phí hoạt động hàng năm|Văn phòng Sở|Các đơn vị thuộc, trực thuộc Sở|Báo \
cáo;Thông báo|Tại Hội nghị cán bộ, công chức, viên chức, người lao động hàng năm|"""


def appendix(tasks: int = 12) -> Table:
    """Seven columns like the phụ lục of most plans."""
    rows = [
        heading(
            "TT",
            "NHIỆM VỤ",
            "Chủ trì thực hiện",
            "Phối hợp thực hiện",
            "Sản phẩm",
            "Thời gian hoàn thành",
            "Ghi chú",
        )
    ]
    lines = TASKS.split("\n")
    for number in range(tasks):
        if number % 4 == 0:
            rows.append(group(str(number // 4 + 1), "Công khai, minh bạch trong ra quyết định", 7))
        texts = lines[number % len(lines)].replace(";", "\n").split("|")
        rows.append(body(f"{number // 4 + 1}.{number % 4 + 1}", *texts))
    return made(*rows)


def two_headings(tasks: int = 12) -> Table:
    """Headings in two rows, numbers of the columns, leads and supporters in one cell."""

    def top(text, **reach):
        return cell(text, bold=True, align=Align.CENTER, **reach)

    upper = (
        top("TT", rows=2),
        top("Nội dung", rows=2),
        top("Cơ quan thực hiện", columns=2),
        top("Thời gian", rows=2),
    )
    numbers = (cell(f"({n})", italic=True, align=Align.CENTER) for n in range(1, 6))
    chance = rolls(3)
    rows = [
        Row(RowKind.HEADING, upper),
        heading("Chủ trì", "Phối hợp"),
        Row(RowKind.COLUMN_NUMBERS, tuple(numbers)),
    ]
    for number in range(1, tasks + 1):
        if number % 5:
            rows.append(body(str(number), said(chance, 20), "Sở Nội vụ", "Sở Tài chính", "Quý I"))
        else:
            both = cell("Các sở, ban, ngành; UBND các xã, phường", columns=2)
            cells = (cell(str(number)), cell(said(chance, 9)), both, cell("Quý II"))
            rows.append(Row(RowKind.BODY, cells))
    return made(*rows, columns=5)


def sub_rows(tasks: int = 8, each: int = 4) -> Table:
    """Several outputs for a task, each with its own time."""
    chance = rolls(5)
    rows = [heading("TT", "Nhiệm vụ", "Chủ trì", "Sản phẩm", "Thời gian")]
    for number in range(1, tasks + 1):
        whole = (cell(str(number), rows=each), cell(said(chance, 25), rows=each))
        lead = cell("Trung tâm Thông tin", rows=each)
        part = (cell(f"Báo cáo {said(chance, 6)}"), cell("Quý I"))
        rows.append(Row(RowKind.BODY, (*whole, lead, *part)))
        rows += [body(f"Quyết định {said(chance, 5)}", "Quý II") for _ in range(each - 1)]
    return made(*rows)


def money() -> Table:
    """A table of sums, with widths that the clerk gave."""
    rows = [heading("STT", "Nội dung chi", "Số tiền (đồng)", "Ghi chú")]
    for number in range(1, 5):
        amount = cell("125.000.000", align=Align.RIGHT)
        rows.append(
            Row(RowKind.BODY, (cell(str(number)), cell("Hội nghị, tập huấn"), amount, cell()))
        )
    total = (cell("Tổng cộng", bold=True, columns=2), cell("500.000.000", bold=True), cell())
    rows.append(Row(RowKind.TOTAL, total))
    spelt = cell("(Bằng chữ: Năm trăm triệu đồng)", italic=True, columns=4)
    rows.append(Row(RowKind.IN_WORDS, (spelt,)))
    return made(*rows, widths=(12, 70, 40, 25), caption=("Dự toán kinh phí",))


def twelve(rows: int = 10) -> Table:
    """Twelve columns, for a landscape page."""
    chance = rolls(2)
    titles = (
        "TT|Tên nhiệm vụ, dự án|Đơn vị chủ trì|Đơn vị phối hợp|Thời gian bắt đầu|"
        "Thời gian kết thúc|Tổng kinh phí|Ngân sách trung ương|Ngân sách địa phương|"
        "Nguồn khác|Sản phẩm|Ghi chú"
    )
    fixed = (
        "Sở Khoa học và Công nghệ|Văn phòng UBND tỉnh|01/2026|12/2026|1.234.567.000|1.000.000.000|"
        "234.567.000||Báo cáo kết quả|Thường xuyên"
    )
    return made(
        heading(*titles.split("|")),
        *(body(str(n), said(chance, 12), *fixed.split("|")) for n in range(1, rows + 1)),
    )


def by_chance(seed: int) -> Table:
    """Columns of very different texts, some of them mostly empty."""
    chance = rolls(seed)
    count, rows = chance.randint(3, 9), chance.choice((3, 8, 20, 40))
    means = [chance.choice((1, 2, 4, 8, 15, 30, 60)) for _ in range(count)]
    empty = [chance.choice((0, 0, 0, 0.3, 0.8)) for _ in range(count)]

    def text(column: int) -> str:
        if chance.random() < empty[column]:
            return ""
        return said(chance, max(1, int(chance.expovariate(1 / means[column]))))

    titles = (said(chance, chance.randint(1, 4)) for _ in range(count))
    return made(heading(*titles), *(body(*map(text, range(count))) for _ in range(rows)))


def large(rows: int) -> Table:
    """Groups of ten tasks, hardly two of them alike."""
    chance = rolls(rows)
    written = [heading("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian", "Ghi chú")]
    for number in range(rows):
        if number % 10 == 0:
            written.append(group(str(number // 10 + 1), said(chance, 8), 7))
        lead, support, output = (said(chance, chance.randint(2, 6)) for _ in range(3))
        task = said(chance, chance.randint(8, 30))
        written.append(body(str(number), task, lead, support, output, "Quý IV/2026", ""))
    return made(*written)


WORDS = st.text("aăâbcdđeêgNGHIÊNƯỜ123/-.\u00a0 \n", max_size=30)


@st.composite
def tables(draw) -> Table:
    """Any table whose cells lie on their grid: spans, merges, rows that end early."""
    count = draw(st.integers(1, 6))
    widths = draw(st.lists(st.none() | st.floats(5, 60), min_size=count, max_size=count))
    taken: dict[int, int] = {}
    rows = []
    for _ in range(draw(st.integers(1, 8))):
        cells, column = [], 0
        while column < count:
            if taken.get(column, 0):
                column += 1
                continue
            free = 1
            while column + free < count and not taken.get(column + free, 0):
                free += 1
            if draw(st.integers(0, 19)) == 0:
                break
            wide, high = draw(st.integers(1, free)), draw(st.sampled_from((1, 1, 1, 2, 3)))
            look = draw(st.booleans())
            text, align = draw(WORDS), draw(st.sampled_from(Align))
            cells.append(cell(text, bold=look, align=align, columns=wide, rows=high))
            for place in range(column, column + wide):
                taken[place] = high
            column += wide
        taken = {place: left - 1 for place, left in taken.items() if left > 1}
        rows.append(Row(draw(st.sampled_from(RowKind)), tuple(cells)))
    return made(*rows, columns=count, widths=widths)

"""What a leader does to the Word file; what becomes of the plan stands in leader.txt."""

from __future__ import annotations

import copy

from docx.oxml import parse_xml
from docx.table import _Row
from docx.text.paragraph import Paragraph

from tests.pull.edited import Edited, say

_SPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def track(file: Edited) -> None:
    """Add words with tracked changes on."""
    run = file.find("Kiểm tra việc lập hồ sơ").runs[-1]
    run.text = run.text.removesuffix(".")
    run._r.addnext(
        parse_xml(
            f'<w:ins {_SPACE} w:id="900" w:author="LĐ" w:date="2026-01-01T00:00:00Z">'
            '<w:r><w:t xml:space="preserve"> hằng quý.</w:t></w:r></w:ins>'
        )
    )


def track_row(file: Edited) -> None:
    """Delete a row with tracked changes on: Word marks the row, and each run in it."""
    row = file.row("Lập hồ sơ điện tử")._tr
    who = f'{_SPACE} w:author="LĐ" w:date="2026-01-01T00:00:00Z"'
    row.get_or_add_trPr().append(parse_xml(f'<w:del {who} w:id="901"/>'))
    for number, run in enumerate(row.xpath(".//w:r")):
        gone = parse_xml(f'<w:del {who} w:id="{910 + number}"/>')
        run.addprevious(gone)
        gone.append(run)
        for words in run.xpath("./w:t"):
            words.tag = words.tag[: -len("t")] + "delText"


def split(file: Edited) -> None:
    file.change("Rà soát, sửa đổi quy chế", " cho phù hợp với quy định hiện hành.", ".")
    file.add_after("Rà soát, sửa đổi quy chế", "Việc sửa đổi phải phù hợp với quy định hiện hành.")


def drop_heading(file: Edited) -> None:
    for words in ("Yêu cầu", "Việc thực hiện Kế hoạch phải", "Mỗi nhiệm vụ có một"):
        file.remove(words)


def clone(file: Edited, like: str, after: Paragraph, words: str) -> Paragraph:
    """Put a paragraph in the look of another behind `after`."""
    element = copy.deepcopy(file.find(like)._p)
    after._p.addnext(element)
    added = Paragraph(element, after._parent)
    say(added, words)
    return added


def add_heading(file: Edited) -> None:
    heading = clone(file, "2. Yêu cầu", file.find("Mỗi nhiệm vụ có một"), "3. Nguyên tắc")
    first = clone(file, "Việc thực hiện Kế hoạch phải", heading, "a) Công khai, minh bạch.")
    clone(file, "Việc thực hiện Kế hoạch phải", first, "b) Tiết kiệm: đúng quy định.")


def add_chapter(file: Edited) -> None:
    heading = clone(file, "I. MỤC ĐÍCH", file.find("Mỗi nhiệm vụ có một"), "II. QUAN ĐIỂM")
    clone(file, "về Văn phòng Sở trước ngày 30", heading, "1. Làm từng bước.")


def add_two_tasks(file: Edited) -> None:
    for words in ("Hai", "Một"):
        cells = ("3", f"Việc {words}", "Phòng Hành chính", "", "Sổ", "Quý III")
        file.add_row_after("Tập huấn về thể thức", *cells)


def add_group(file: Edited) -> None:
    file.add_row_after("Kiểm tra công tác", "3.1", "Việc khác", "Thanh tra Sở", "", "Sổ", "Quý I")
    name = copy.deepcopy(file.row("Công tác lưu trữ")._tr)
    file.row("Kiểm tra công tác")._tr.addnext(name)
    cells = _Row(name, file.file.tables[-1]).cells
    say(cells[0].paragraphs[0], "3")
    say(cells[1].paragraphs[0], "Công tác khác")


def move_heading(file: Edited) -> None:
    words = ("2. Yêu cầu", "Việc thực hiện Kế hoạch phải", "Mỗi nhiệm vụ có một")
    moved = [file.find(each)._p for each in words]
    for element in reversed(moved):
        file.find("I. MỤC ĐÍCH")._p.addnext(element)


def move_task(file: Edited) -> None:
    file.row("Sửa đổi quy chế")._tr.addprevious(file.row("Tập huấn về thể thức")._tr)


def move_recipient(file: Edited) -> None:
    file.find("UBND tỉnh (để b/c)")._p.addprevious(file.find("Giám đốc, các Phó Giám")._p)


LEADER = {
    "tracked changes": track,
    "a row that was deleted with changes tracked": track_row,
    "a point that moved keeps its variables": lambda f: f.move_behind(
        "Các phòng, đơn vị thuộc Sở căn cứ", "TỔ CHỨC THỰC HIỆN"
    ),
    "a point that moved behind a text without a number": lambda f: f.move_behind(
        "Kiểm tra việc lập hồ sơ", "các nhiệm vụ sau:"
    ),
    "a paragraph in two": split,
    "a number alone": lambda f: f.change("Kiểm tra việc lập", "c)", "d)"),
    "a heading": lambda f: f.change("MỤC ĐÍCH, YÊU CẦU", "YÊU CẦU", "QUAN ĐIỂM"),
    "a heading that is printed in capitals": lambda f: f.change(
        "NHIỆM VỤ NÂNG CAO", "NÂNG CAO", "VÀ GIẢI PHÁP NÂNG CAO"
    ),
    "small letters in a heading in capitals": lambda f: f.change(
        "NHIỆM VỤ NÂNG CAO", "NÂNG CAO", "và giải pháp NÂNG CAO"
    ),
    "text beside a heading": lambda f: f.change("Nhiệm vụ cụ thể: ", "Chi tiết tại", "Theo"),
    "the title beside a text": lambda f: f.change("Thời gian thực hiện: ", "Thời gian", "Thời hạn"),
    "a heading and all below it": drop_heading,
    "a heading alone": lambda f: f.remove("Yêu cầu"),
    "the name of a group alone": lambda f: f.remove_row("Công tác lưu trữ"),
    "a heading between points": lambda f: clone(
        f, "2. Yêu cầu", f.find("Tập huấn cho công chức"), "2. Kiểm tra, đánh giá"
    ),
    "a point a level down": lambda f: f.change("Kiểm tra việc lập hồ sơ", "c)", "-"),
    "a point a level up": lambda f: f.change("Mỗi nhiệm vụ có một", "b)", "3."),
    "a point below a point": lambda f: f.add_after("Tập huấn cho công chức", "- Mỗi quý một đợt."),
    "the heading of a column": lambda f: f.change("Đơn vị chủ trì", "Đơn vị", "Cơ quan"),
    "the name of a group": lambda f: f.change("Công tác lưu trữ", "Công tác", "Về công tác"),
    "a unit that is written short": lambda f: f.cell(
        "Sửa đổi quy chế", 2, "Văn phòng Sở", "Thanh tra Sở"
    ),
    "a unit of the office": lambda f: f.cell(
        "Sửa đổi quy chế", 2, "Văn phòng Sở", "Phòng Quản lý văn thư, lưu trữ"
    ),
    "another deadline": lambda f: say(f.row("Sửa đổi quy chế").cells[5].paragraphs[0], "Quý I"),
    "a line more in a cell": lambda f: f.row("Sửa đổi quy chế").cells[5].add_paragraph("Quý I"),
    "a new task of a unit": lambda f: f.add_row_after(
        "Tập huấn về thể thức", "3", "Chỉnh lý", "Văn phòng Sở", "Sở Y tế", "Sổ", "Quý III"
    ),
    "a cell that is empty now": lambda f: say(f.row("Sửa đổi quy chế").cells[4].paragraphs[0], ""),
    "a line of a cell": lambda f: f.cell("Tập huấn về thể thức", 4, "Giấy mời", "Kế hoạch"),
    "a new task": lambda f: f.add_row_after(
        "Tập huấn về thể thức", "3", "Chỉnh lý: đợt 1", "Văn phòng Sở", "", "Sổ", "Quý III"
    ),
    "the number": lambda f: f.change("Số:", "05", "07"),
    "the date": lambda f: f.change("ngày 12 tháng", "12", "15"),
    "the subject": lambda f: f.change(
        "Nâng cao chất lượng công tác văn thư, lưu trữ năm", "Nâng", "Tiếp tục nâng"
    ),
    "the basis": lambda f: f.add_after("Căn cứ Luật Lưu trữ", "Căn cứ Luật Viên chức;"),
    "a second closing": lambda f: f.add_after(
        "Trong quá trình thực hiện, nếu", "Kế hoạch này thay kế hoạch cũ./."
    ),
    "a last paragraph behind the end mark": lambda f: f.add_after(
        "Trong quá trình thực hiện, nếu", "Kế hoạch này thay kế hoạch cũ."
    ),
    "no closing": lambda f: f.remove("Trong quá trình thực hiện, nếu"),
    "bold": lambda f: setattr(f.find("Kiểm tra việc lập hồ sơ").runs[0], "bold", True),
    "where it is kept": lambda f: f.change("Lưu: VT", "VP", "VPS"),
    "a heading with points": add_heading,
    "a chapter with a point": add_chapter,
    "two tasks": add_two_tasks,
    "a group with a task": add_group,
    "a heading that moved with its points": move_heading,
    "a task that moved": move_task,
    "a recipient that moved": move_recipient,
    "a second opening": lambda f: f.add_after("Sở Nội vụ ban hành", "Đoạn mở đầu thứ hai:"),
}

"""Each rule of form with a file that is spoilt in just that way."""

from __future__ import annotations

from copy import deepcopy

from tests.check.rules.spoiling import (
    Case,
    Spoilt,
    W,
    case,
    element,
    etree,
    font,
    put,
    said,
    set_run,
)

SPACES = "            "


def removed_rule(style_before: str):
    """Take away the drawn line that follows a paragraph with these words."""

    def edit(file: Spoilt) -> None:
        line = file.p(style_before).getnext()
        line.getparent().remove(line)

    return edit


def short_rule(words: str, side: int):
    """Make the drawn line below these words shorter by so many twips on each side."""

    def edit(file: Spoilt) -> None:
        line = file.p(words).getnext()
        indent = line.find(f"{W}pPr/{W}ind")
        for name in ("left", "right"):
            indent.set(W + name, str(int(indent.get(W + name)) + side))

    return edit


def margin(section: int = 0, **sides: str):
    return lambda file: file.section(section, "pgMar", **sides)


def look(words: str, **runs: str):
    return lambda file: file.look(words, **runs)


def shape(words: str, **more):
    return lambda file: file.format(words, **more)


def say(words: str, instead: str, with_: str):
    return lambda file: file.say(words, instead, with_)


def swap(*changes: tuple[str, str, str]):
    def edit(file: Spoilt) -> None:
        for change in changes:
            file.say(*change)

    return edit


def drop(*words: str):
    def edit(file: Spoilt) -> None:
        for each in words:
            file.drop(each)

    return edit


def part(name: str, old: str, new: str):
    return lambda file: file.replace(f"word/{name}.xml", old, new)


def fonts(words: str, name: str):
    def edit(file: Spoilt) -> None:
        for run in file.p(words).iter(W + "r"):
            font(run, name)

    return edit


def insert(words: str, xml: str):
    return lambda file: file.insert(words, xml)


def tracked(file: Spoilt) -> None:
    run = next(file.p("Điểm thứ nhất").iter(W + "r"))
    wrapped = etree.SubElement(run.getparent(), W + "ins", {W + "id": "1", W + "author": "A"})
    run.addprevious(wrapped)
    wrapped.append(run)


def commented(file: Spoilt) -> None:
    relations = "word/_rels/document.xml.rels"
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    file.replace(
        relations,
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kind}" Target="comments.xml"/></Relationships>',
    )
    space = W.strip("{}")
    file.parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{space}"><w:comment w:id="0" w:author="A"><w:p/></w:comment>'
        "</w:comments>"
    ).encode()


def linked(file: Spoilt) -> None:
    run = next(file.p("Lời văn không số").iter(W + "r"))
    link = etree.Element(W + "hyperlink", {W + "anchor": "a"})
    run.addprevious(link)
    link.append(run)
    put(run, "rPr", color={"val": "0000FF"})


def without_header(file: Spoilt) -> None:
    for name in ("header1", "header2"):
        content = file.parts[f"word/{name}.xml"]
        root = etree.fromstring(content)
        for run in list(root.iter(W + "r", W + "fldSimple")):
            run.getparent().remove(run)
        file.parts[f"word/{name}.xml"] = etree.tostring(root)


def shown_first(file: Spoilt) -> None:
    mark = file.sections()[0].find(W + "titlePg")
    mark.getparent().remove(mark)


def numbered_at_foot(file: Spoilt) -> None:
    for section in file.sections():
        for tie in list(section):
            kind = tie.tag.removeprefix(W)
            if kind in {"headerReference", "footerReference"}:
                other = "footer" if kind.startswith("header") else "header"
                tie.tag = f"{W}{other}Reference"


def head_rows(file: Spoilt) -> list:
    return list(next(file.root.iter(W + "tbl")).iter(W + "tr"))


def sides_swapped(file: Spoilt) -> None:
    for row in head_rows(file):
        cells = row.findall(W + "tc")
        row.append(cells[0])


def wider_head(file: Spoilt) -> None:
    table = next(file.root.iter(W + "tbl"))
    for width in (*table.iter(W + "gridCol"),):
        width.set(W + "w", str(int(width.get(W + "w")) + 600))


def date_below(file: Spoilt) -> None:
    """Move the date into a row of its own."""
    row = file.p("tháng").getparent().getparent()
    copied = element(etree.tostring(row).decode().replace(f' xmlns:w="{W[1:-1]}"', "", 1))
    row.addnext(copied)
    for cell, which in ((row, "tháng"), (copied, "Số:")):
        for p in cell.iter(W + "p"):
            if which in said(p):
                for run in list(p.iter(W + "r")):
                    p.remove(run)


def bordered_away(file: Spoilt) -> None:
    p = file.p("LƯU HÀNH")
    put(p, "pPr", pBdr={})
    for side in ("top", "left", "bottom", "right"):
        etree.SubElement(p.find(f"{W}pPr/{W}pBdr"), W + side, {W + "val": "nil"})


def pushed(words: str):
    """Push a line to its place with spaces."""

    def edit(file: Spoilt) -> None:
        p = file.p(words)
        put(p, "pPr", jc={"val": "left"})
        t = next(p.iter(W + "t"))
        t.text = f"{SPACES}{t.text}"
        t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")

    return edit


def number_bold(file: Spoilt) -> None:
    """Make the number of a clause without a heading bold."""
    p = file.p("Khoản không tiêu đề")
    for run in p.iter(W + "r"):
        t = run.find(W + "t")
        if t is not None and t.text and t.text.startswith("1. "):
            number = deepcopy(run)
            number.find(W + "t").text = "1. "
            t.text = t.text.removeprefix("1. ")
            set_run(number, b="1")
            run.addprevious(number)
            return


def line_like(file: Spoilt, words: str, instead: str):
    """Give a copy of a paragraph with other words."""
    copied = deepcopy(file.p(words))
    texts = list(copied.iter(W + "t"))
    for t in texts:
        t.text = ""
    texts[0].text = instead
    return copied


def insert_line(words: str, instead: str):
    return lambda file: file.p(words).addprevious(line_like(file, words, instead))


def letter_named(file: Spoilt) -> None:
    """Print the name of the kind above "Kính gửi"."""
    xml = (
        '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr>'
        "<w:t>CÔNG VĂN</w:t></w:r></w:p>"
    )
    file.insert("Kính gửi", xml)


def service_named(file: Spoilt) -> None:
    """A school, whose head signs with a title."""
    file.say("SỞ KHOA HỌC", "SỞ KHOA HỌC", "TRƯỜNG ĐẠI HỌC")
    file.say("(Kèm theo", "Sở Khoa học", "Trường Đại học")
    file.say("Nguyễn Xuân Hải", "Nguyễn", "TS. Nguyễn")


def addressed(file: Spoilt) -> None:
    xml = "<w:p><w:r><w:t>Kính gửi: Các phòng thuộc Sở</w:t></w:r></w:p>"
    file.insert("Căn cứ Luật", xml)


def by_order_of_nobody(file: Spoilt) -> None:
    file.say("KT. GIÁM ĐỐC", "KT.", "TL.")
    file.drop("PHÓ GIÁM ĐỐC")


def attached_dropped(file: Spoilt) -> None:
    line = file.p("(Kèm theo")
    below = line.getnext()
    for each in (line, below):
        each.getparent().remove(each)


def turned_without_table(file: Spoilt) -> None:
    """Turn an appendix that holds no table."""
    for table in list(file.p("(Kèm theo").itersiblings(W + "tbl")):
        table.getparent().remove(table)
    file.section(1, "pgSz", w="16838", h="11906", orient="landscape")
    file.section(1, "pgMar", top="1134", bottom="1134", left="1701", right="1134")


TEXT = "Lời văn không số"
DATE = "Hưng Yên,"
JUST = {"val": "left"}
END_OF_FIELD = '<w:fldChar w:fldCharType="end"/></w:r>'
NUMBER_LINE = "Số:"


def first_line(twips: int):
    return shape(TEXT, ind={"firstLine": str(twips), "left": "0"})


def doubled(words: str, old: str, new: str):
    """Put a copy of a paragraph below it, with other words."""

    def edit(file: Spoilt) -> None:
        p = file.p(words)
        copied = deepcopy(p)
        p.addnext(copied)
        for t in copied.iter(W + "t"):
            t.text = (t.text or "").replace(old, new)

    return edit


def empty_after(words: str):
    return lambda file: file.p(words).addnext(etree.Element(W + "p"))


def emptied(words: str):
    def edit(file: Spoilt) -> None:
        for run in list(file.p(words).iter(W + "r")):
            run.getparent().remove(run)

    return edit


def signature_moved(file: Spoilt) -> None:
    """Change the columns of the last table of the main text: the signature comes first."""
    cell = file.p("KT. GIÁM ĐỐC").getparent()
    cell.getparent().remove(cell)
    recipients = file.p("Nơi nhận").getparent()
    recipients.addprevious(cell)


def without_tail(file: Spoilt) -> None:
    table = file.p("Nơi nhận").getparent().getparent().getparent()
    table.getparent().remove(table)


def appendix_joined(file: Spoilt) -> None:
    """Let the first appendix begin in the section of the main text."""
    section = file.sections()[0]
    owner = section.getparent().getparent()
    owner.getparent().remove(owner)


def label_paged(file: Spoilt) -> None:
    appendix_joined(file)
    file.format("Phụ lục", pageBreakBefore={})


CASES: tuple[Case, ...] = (
    # paper, margins, page numbers
    case("KT101", lambda f: f.section(0, "pgSz", w="12240", h="15840")),
    case("KT102", margin(top="1440")),
    case("KT103", margin(bottom="800")),
    case("KT104", margin(left="1600")),
    case("KT105", margin(right="700")),
    case("KT106", margin(2, top="500", bottom="500", left="500", right="500"), "TWO"),
    case("KT107", turned_without_table),
    case("KT108", without_header),
    case("KT109", numbered_at_foot),
    case("KT110", shown_first),
    case("KT111", lambda f: f.section(0, "pgNumType", fmt="lowerRoman")),
    case("KT112", part("header1", END_OF_FIELD, f"{END_OF_FIELD}<w:r><w:t>/5</w:t></w:r>")),
    case("KT113", lambda f: f.section(0, "pgNumType", start="2")),
    # letters
    case("KT121", fonts(TEXT, "Arial")),
    case("KT122", fonts(TEXT, "Times New Roman Bold")),
    case("KT123", fonts(TEXT, ".VnTime")),
    case("KT124", look(TEXT, color="FF0000")),
    case("KT125", look(TEXT, highlight="yellow")),
    case("KT126", linked),
    case("KT127", tracked),
    case("KT128", say(TEXT, "Lời văn", "??? lời văn")),
    case("KT129", commented),
    # the looks of the head
    case("TT101", look("CỘNG HÒA", b="0")),
    case("TT102", look("Độc lập", i="1")),
    case("TT103", look("UBND TỈNH", b="1")),
    case("TT104", look("SỞ KHOA HỌC", i="1")),
    case("TT105", look(NUMBER_LINE, sz="28")),
    case("TT106", look(DATE, i="0")),
    case("TT107", pushed(DATE)),
    case("TT108", removed_rule("Độc lập")),
    case("TT109", short_rule("Độc lập", 900)),
    case("TT110", removed_rule("VÀ CÔNG NGHỆ")),
    case("TT111", short_rule("VÀ CÔNG NGHỆ", 400)),
    case("TT112", insert("Độc lập", "<w:p/>")),
    case("TT113", sides_swapped, follow=("TT109", "TT111")),
    case("TT114", date_below),
    case("TT115", wider_head),
    case("TT116", look("Độc lập", sz="26"), follow=("TT117",)),
    case("TT117", look(DATE, sz="26")),
    # the words of the head
    case("TT121", say("CỘNG HÒA", "NGHĨA", "NGHĨ")),
    case("TT122", look("CỘNG HÒA", sz="40"), follow=("TT101",)),
    case("TT123", say("Độc lập", " - Tự", " – Tự")),
    case("TT124", doubled("UBND TỈNH", "UBND TỈNH", "BỘ KHOA HỌC")),
    case("TT125", swap(("SỞ KHOA HỌC", "SỞ KHOA HỌC", "SỞ KH&CN")), follow=()),
    case("TT131", say(NUMBER_LINE, "Số:", "Số")),
    case("TT132", swap((NUMBER_LINE, "15", "5"), ("(Kèm theo", "15", "5"))),
    case("TT133", say(NUMBER_LINE, "-SKHCN", " – SKHCN"), follow=("TT624",)),
    case("TT134", swap((NUMBER_LINE, "KH-", "QĐ-"), ("(Kèm theo", "KH-", "QĐ-"))),
    case("TT135", say(NUMBER_LINE, "15/", "15/2026/"), follow=("TT624",)),
    case("TT136", say(NUMBER_LINE, "SKHCN-VP", "CV-SKHCN"), "LETTER"),
    case("TT141", say(DATE, "Hưng Yên,", "Hưng Yên")),
    case("TT142", say(DATE, "05", "5")),
    case("TT143", swap((DATE, "01", "03"), ("(Kèm theo", "01", "03"))),
    case("TT144", swap((DATE, "05", "35"), ("(Kèm theo", "05", "35"))),
    case("TT145", say(DATE, "Hưng Yên", "TP. Hưng Yên")),
    case("TT151", look("HỎA TỐC", b="0"), "LETTER"),
    case("TT152", bordered_away, "LETTER"),
    case("TT153", look("LƯU HÀNH", i="1"), "LETTER"),
    case("TT154", part("footer2", "<w:r><w:t", "<w:r><w:rPr><w:i/></w:rPr><w:t"), "LETTER"),
    # title
    case("TT201", say("KẾ HOẠCH", "KẾ HOẠCH", "ĐỀ CƯƠNG")),
    case("TT202", look("KẾ HOẠCH", sz="32")),
    case("TT203", letter_named, "LETTER"),
    case("TT204", look("Nâng cao Chỉ số", b="0")),
    case("TT205", removed_rule("năm 2024")),
    case("TT206", short_rule("năm 2024", -700)),
    case("TT207", say("năm 2024", "2024", "2024.")),
    case("TT208", say("năm 2024", "2024", "2024 " + "và các năm sau " * 14), follow=("TT206",)),
    case("TT209", say("V/v", "V/v", "V/v:"), "LETTER"),
    case("TT210", look("V/v", b="1"), "LETTER"),
    case("TT211", shape("V/v", spacing={"before": "0"}), "LETTER"),
    case("TT212", pushed("KẾ HOẠCH")),
    # body
    case("TT301", look(TEXT, sz="24")),
    case("TT302", look(TEXT, sz="26")),
    case("TT303", shape(TEXT, jc=JUST)),
    case("TT304", look(TEXT, i="1")),
    case("TT305", first_line(850)),
    case("TT306", say(TEXT, TEXT, f"{SPACES}{TEXT}")),
    case("TT307", shape(TEXT, spacing={"line": "480", "lineRule": "auto", "before": "120"})),
    case("TT308", shape(TEXT, spacing={"line": "200", "lineRule": "exact", "before": "120"})),
    case("TT309", shape(TEXT, spacing={"before": "0", "after": "120"})),
    case("TT310", empty_after(TEXT)),
    case("TT311", look("Căn cứ Luật", i="0")),
    case("TT312", say("Căn cứ Luật", "2025;", "2025.")),
    case("TT313", say("Căn cứ Nghị định", "văn thư.", "văn thư;")),
    case("TT314", say("Câu kết thúc", "./.", ".")),
    case("TT315", say(TEXT, "lĩnh vực.", "lĩnh vực./.")),
    case("TT321", look("MỤC ĐÍCH, YÊU", i="1")),
    case("TT322", look("Yêu cầu", b="0")),
    case("TT323", look("Yêu cầu", sz="26")),
    case("TT324", number_bold),
    case("TT325", say("Điểm thứ nhất", "a)", "a.")),
    case("TT326", say("Điểm thứ nhất", "a)", "(1)")),
    case("TT327", swap(("Điểm thứ nhất", "a)", "(i)"), ("Điểm thứ hai", "b)", "(k)"))),
    case("TT328", say("Gạch đầu dòng", "-", "•")),
    case("TT331", say("Chương I", "Chương", "CHƯƠNG"), "DECISION"),
    case("TT332", look("Chương I", b="0"), "DECISION"),
    case("TT333", drop("QUY ĐỊNH CHUNG"), "DECISION"),
    case("TT334", look("Hiệu lực", b="0"), "DECISION"),
    # signature
    case("TT401", drop("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Nguyễn Xuân Hải")),
    case("TT402", look("PHÓ GIÁM ĐỐC", b="0")),
    case("TT403", look("Nguyễn Xuân Hải", i="1")),
    case("TT404", pushed("KT. GIÁM ĐỐC")),
    case("TT405", signature_moved),
    case("TT406", say("Nguyễn Xuân Hải", "Nguyễn", "TS. Nguyễn")),
    case("TT407", service_named),
    case("TT408", insert("Nguyễn Xuân Hải", "<w:p><w:r><w:t>(Đã ký)</w:t></w:r></w:p>")),
    case("TT409", drop("Nguyễn Xuân Hải")),
    case("TT410", insert("Nơi nhận", "<w:p/>")),
    case("TT421", say("KT. GIÁM ĐỐC", "KT.", "K/T")),
    case("TT422", insert_line("KT. GIÁM ĐỐC", "TM. SỞ KHOA HỌC VÀ CÔNG NGHỆ")),
    case("TT423", say("PHÓ GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "PHÓ CHỦ TỊCH")),
    case("TT424", drop("KT. GIÁM ĐỐC")),
    case("TT425", say("KT. GIÁM ĐỐC", "KT. GIÁM ĐỐC", "TM. BAN CHỈ ĐẠO")),
    case("TT426", by_order_of_nobody),
    case("TT427", say("TM. ỦY BAN NHÂN DÂN", "TM. ỦY BAN NHÂN DÂN", "TUQ. BỘ TRƯỞNG"), "DECISION"),
    case("TT428", drop("TM. ỦY BAN NHÂN DÂN"), "DECISION"),
    # recipients
    case("TT501", drop("Nơi nhận", "- UBND tỉnh", "- Các phòng", "- Lưu")),
    case("TT502", look("Nơi nhận", i="0")),
    case("TT503", say("Nơi nhận", "Nơi nhận:", "Nơi nhận")),
    case("TT504", look("- Các phòng", sz="24")),
    case("TT505", say("- Các phòng", "Sở;", "Sở,")),
    case("TT506", say("- Lưu", "Lưu:", "Lưu")),
    case("TT507", say("- Lưu", "VP.", "VP. XYZ")),
    case("TT508", drop("- Như trên"), "LETTER"),
    case("TT509", say("- UBND tỉnh", "UBND tỉnh", "Như trên")),
    case("TT510", say("- Như Điều", "2", "4"), "DECISION"),
    case("TT511", look("XYZ.", sz="28"), "LETTER"),
    case("TT521", addressed),
    case("TT522", say("Kính gửi", "Kính gửi:", "Kính gửi"), "LETTER"),
    case("TT523", drop("- Sở Nội vụ"), "LETTER"),
    case("TT524", say("Kính gửi", "Kính gửi:", "Kính gửi: Bộ Nội vụ;"), "LETTER"),
    case("TT525", say("- Sở Nội vụ", "vụ;", "vụ,"), "LETTER"),
    case("TT526", look("- Sở Nội vụ", b="1"), "LETTER"),
    # appendices
    case("TT601", say("Phụ lục", "Phụ lục", "PHỤ LỤC")),
    case("TT602", swap(("Phụ lục II", "II", "2")), "TWO"),
    case("TT603", say("Phụ lục II", "Phụ lục II", "Phụ lục"), "TWO"),
    case("TT604", say("Phụ lục", "Phụ lục", "Phụ lục I")),
    case("TT605", say("Phụ lục II", "II", "III"), "TWO"),
    case("TT606", drop("Phụ lục")),
    case("TT607", look("NHIỆM VỤ CỤ THỂ", b="0")),
    case("TT608", appendix_joined, follow=("TT609",)),
    case("TT609", lambda f: f.section(1, "pgNumType", start="5")),
    case("TT621", attached_dropped),
    case("TT622", look("(Kèm theo", i="0")),
    case("TT623", say("(Kèm theo", "(Kèm theo", "(Ban hành kèm theo")),
    case("TT624", say("(Kèm theo", "15/", "12/")),
    case("TT625", say("(Kèm theo", "Sở Khoa", "Sở Tài chính")),
    case("TT626", removed_rule("(Kèm theo")),
)

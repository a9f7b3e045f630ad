import re
import shutil
import subprocess
import sys
from io import BytesIO
from itertools import groupby
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.document.flow import text
from generator.document.view import Table, TextBox, View
from generator.finding import Severity
from generator.word.read import Reading, read
from tests.growth import calls
from tests.word.docx import cell, docx, p, packed, r, row, style, tbl
from tests.word.views import SHARED, real, view

ROOT = Path(__file__).parents[2]
SAMPLES = [
    "samples/cong-van-moi-hop.docx",
    "samples/ke-hoach-bang-trong-than.docx",
    "samples/ke-hoach-cua-so.docx",
    "samples/ke-hoach-hai-phu-luc.docx",
    "samples/ke-hoach-phu-luc-ngang.docx",
    "standard/nd30-phu-luc-3-mau.docx",
]
NOTES = '<w:footnote w:id="1">' + p("chú thích") + "</w:footnote>"
RICH = (
    p("KẾ HOẠCH", '<w:pStyle w:val="A"/><w:jc w:val="center"/>')
    + f"<w:p>{r('Căn cứ', '<w:i/>')}<w:r><w:footnoteReference w:id='1'/></w:r></w:p>"
    + tbl(row(cell("TT"), cell("Việc")), row(cell("1"), cell("a")), grid=(600, 8000))
    + p("một", '<w:numPr><w:numId w:val="1"/></w:numPr>')
    + "<w:p><w:r><w:pict><v:line from='0,0' to='90pt,0'/></w:pict></w:r></w:p>"
)
PARTS = {
    "styles": style("A", rPr="<w:b/>"),
    "footnotes": NOTES,
    "numbering": (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    ),
}
FILE = docx(RICH, **PARTS)


def test_a_file_is_read_whole():
    found = view(RICH, title="Kế hoạch", comments="<w:comment/><w:comment/>", **PARTS)
    assert found.title == "Kế hoạch"
    assert found.comments == 2
    assert text(found).split("\n") == [
        "KẾ HOẠCH",
        "Căn cứ chú thích ",
        "TT",
        "Việc",
        "1",
        "a",
        "I. một",
        "",
    ]


def test_a_title_without_text_is_empty():
    assert view(p("a"), title=" ").title == ""
    assert view(p("a")).title == ""


def test_a_signed_file_is_told():
    assert view(p("a"), parts={"_xmlsignatures/sig1.xml": "<x/>"}).signed
    assert not view(p("a")).signed


def test_what_cannot_be_read_has_no_view_and_an_error():
    reading = read(b"", "trống.docx")
    assert reading.view is None
    [finding] = reading.findings
    assert (finding.place.file, finding.kind.severity) == ("trống.docx", Severity.ERROR)


def test_what_was_read_in_part_has_a_view_and_a_warning():
    reading = read(docx(p("a") + '<w:altChunk r:id="x"/>'))
    assert reading.view is not None
    assert [finding.kind.severity for finding in reading.findings] == [Severity.WARNING]


def test_reading_the_same_file_twice_gives_the_same():
    assert read(FILE) == read(FILE)


def test_nothing_heavy_is_loaded_before_a_file_is_read():
    code = (
        "import sys, generator.word.read;"
        "print([m for m in ('lxml', 'zipfile', 'docx', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=True)
    assert done.stdout.decode().strip() == "[]"


def test_what_runs_through_the_whole_file_grows_in_proportion():
    paragraph = p("Kế hoạch " * 10, "<w:keepNext/>", "<w:b/>")
    short, long = (docx(paragraph * count) for count in (400, 4000))
    assert calls(lambda: read(long)) < 12 * calls(lambda: read(short))


# --- files of strangers


def attempt(data):
    reading = read(data, "lạ.docx")
    assert isinstance(reading, Reading)
    assert reading.view is not None or reading.findings
    if reading.view is not None:
        assert isinstance(text(reading.view), str)


@given(st.integers(0, len(FILE)))
def test_a_file_cut_off_anywhere_is_read_or_refused(length):
    attempt(FILE[:length])


@given(st.lists(st.tuples(st.integers(0, len(FILE) - 1), st.integers(0, 255)), max_size=20))
def test_a_file_with_bytes_changed_is_read_or_refused(changes):
    data = bytearray(FILE)
    for place, byte in changes:
        data[place] = byte
    attempt(bytes(data))


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    attempt(data)
    attempt(b"PK\x03\x04" + data)


def pieces(data):
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


PIECES = pieces(FILE)
TAG = re.compile(r"<[^>]*>")
VALUE = re.compile(r'"[^"]*"')
NONSENSE = st.sampled_from(
    ['""', '"-1"', '"99999999999999999999"', '"x"', '"1.5"', '"off"', '"\u2028"', '"12pt"', '"%1"']
)


@given(st.sampled_from(sorted(PIECES)), st.integers(0), st.integers(0), st.randoms())
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
def test_xml_with_a_tag_lost_doubled_or_moved_is_read_or_refused(name, one, two, random):
    tags = TAG.findall(PIECES[name])
    first, second = tags[one % len(tags)], tags[two % len(tags)]
    change = random.choice(["lost", "doubled", "moved"])
    new = {"lost": "", "doubled": first * 2, "moved": second + first}[change]
    attempt(packed({**PIECES, name: PIECES[name].replace(first, new, 1)}))


@given(st.sampled_from(sorted(PIECES)), st.integers(0), NONSENSE)
@settings(deadline=None)
def test_xml_with_a_value_of_nonsense_is_read_or_refused(name, place, nonsense):
    values = list(VALUE.finditer(PIECES[name]))
    if values:
        span = values[place % len(values)]
        text = PIECES[name][: span.start()] + nonsense + PIECES[name][span.end() :]
        attempt(packed({**PIECES, name: text}))


NAMES = st.sampled_from(
    sorted(
        {
            tag
            for tag in re.findall(r"<([a-z]+:\w+)", "".join(PIECES.values()))
            if tag.startswith(("w:", "v:"))
        }
        | {"w:sdt", "w:sdtContent", "w:fldChar", "w:drawing", "w:txbxContent", "w:ins", "w:del"}
        | {"mc:AlternateContent", "mc:Choice", "w:hyperlink", "w:gridBefore", "w:sectPr"}
    )
)
ATTRIBUTES = st.sampled_from(
    ["", ' w:val="1"', ' w:fldCharType="begin"', ' w:fldCharType="end"', ' w:w="5" w:type="pct"']
)
TREES = st.recursive(
    st.builds("<{0}{1}/>".format, NAMES, ATTRIBUTES) | st.just("chữ"),
    lambda inner: st.builds(
        lambda name, attributes, parts: f"<{name}{attributes}>{''.join(parts)}</{name}>",
        NAMES,
        ATTRIBUTES,
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(st.lists(TREES, max_size=4))
@settings(deadline=None)
def test_elements_in_any_order_are_read_or_refused(trees):
    attempt(docx("".join(trees), **PARTS))


# --- real files, compared with their pages as LibreOffice draws them


@pytest.mark.parametrize("path", SAMPLES)
def test_real_files_are_read_without_a_finding(path):
    found = real(path)
    assert len(text(found)) > 1000
    assert found.page.text_width > 150


def line(found: View, text):
    return next(x for x in found.paragraphs() if x.text.strip().startswith(text))


def look(paragraph):
    run = next(run for run in paragraph.runs if run.text.strip())
    return run.font, run.size, run.bold, run.italic


TIMES = "Times New Roman"


@pytest.mark.parametrize(
    ("path", "text", "align", "seen"),
    [
        ("samples/ke-hoach-hai-phu-luc.docx", "ỦY BAN", "center", (TIMES, 13, True, False)),
        ("samples/ke-hoach-hai-phu-luc.docx", "Lâm Đồng, ngày", "center", (TIMES, 13, False, True)),
        ("samples/ke-hoach-hai-phu-luc.docx", "I. MỤC", "justify", (TIMES, 14, True, False)),
        ("samples/ke-hoach-hai-phu-luc.docx", "a) Để", "justify", (TIMES, 14, False, False)),
        ("samples/ke-hoach-hai-phu-luc.docx", "(Kèm theo", "center", (TIMES, 14, False, True)),
        ("samples/ke-hoach-bang-trong-than.docx", "b) Tăng", "justify", (TIMES, 14, False, False)),
        ("samples/ke-hoach-cua-so.docx", "UBND", "center", (TIMES, 14, False, False)),
        ("samples/ke-hoach-cua-so.docx", "Nơi nhận", "justify", (TIMES, 12, True, True)),
        ("samples/ke-hoach-cua-so.docx", "- Lưu", "justify", (TIMES, 11, False, False)),
        ("samples/ke-hoach-phu-luc-ngang.docx", "1. Công tác", "justify", (TIMES, 14, True, False)),
        ("samples/ke-hoach-phu-luc-ngang.docx", "- Tổ chức", "justify", (TIMES, 14, False, False)),
        ("samples/cong-van-moi-hop.docx", "V/v", "center", (TIMES, 12, False, False)),
        ("samples/cong-van-moi-hop.docx", "Kính gửi", "right", (TIMES, 13.5, False, False)),
        ("standard/nd30-phu-luc-3-mau.docx", "Phụ lục III", "center", (TIMES, 14, True, False)),
        ("standard/nd30-phu-luc-3-mau.docx", "Ghi chú", "left", (TIMES, 11, True, True)),
    ],
)
def test_lines_of_real_files_look_as_on_the_page(path, text, align, seen):
    found = line(real(path), text)
    assert (found.align, look(found)) == (align, seen)


def test_the_layout_of_a_real_body_is_that_of_the_page():
    found = line(real("samples/ke-hoach-hai-phu-luc.docx"), "a) Để")
    assert (found.first, found.before, found.after, found.spacing.multiple) == (12.7, 0, 6, 1.1)
    found = line(real("samples/ke-hoach-phu-luc-ngang.docx"), "2. Yêu cầu")
    assert (found.first, found.before, found.after, found.spacing.multiple) == (12.7, 6, 0, 1.05)
    found = line(real("samples/cong-van-moi-hop.docx"), "- Như trên")
    assert (found.indent, found.first) == (-10.0, 10.0)


@pytest.mark.parametrize(
    ("path", "lengths"),
    [
        ("samples/cong-van-moi-hop.docx", [26.49, 57.52]),
        ("samples/ke-hoach-bang-trong-than.docx", [18.43, 57.51, 40.15]),
        ("samples/ke-hoach-cua-so.docx", [21.15, 63.38, 63.38]),
        ("samples/ke-hoach-hai-phu-luc.docx", [15.35, 57.86, 38.58, 38.58]),
        ("samples/ke-hoach-phu-luc-ngang.docx", [11.48, 55.44, 20.11, 22.52]),
    ],
)
def test_the_lines_drawn_in_real_files_are_found_once_with_their_lengths(path, lengths):
    found = [rule.length for x in real(path).paragraphs() for rule in x.rules]
    assert found[: len(lengths)] == lengths


def test_the_page_numbers_of_a_real_file_stand_in_the_middle_of_its_header():
    section = real("samples/ke-hoach-hai-phu-luc.docx").sections[0]
    [number] = [x for x in section.header.blocks if any(run.field == "PAGE" for run in x.runs)]
    assert (number.align, number.runs[0].size, section.first_differs) == ("center", 14, True)
    assert section.first_header is None


def test_pages_of_a_real_file_are_those_that_word_left_in_it():
    found = real("samples/ke-hoach-hai-phu-luc.docx")
    assert line(found, "II. NỘI DUNG").page == 2
    assert line(found, "Phụ lục I").page == 6


def test_a_table_of_a_real_appendix():
    found = real("samples/ke-hoach-hai-phu-luc.docx")
    [table] = [x for x in found.sections[1].blocks if isinstance(x, Table)]
    assert (table.bordered, table.columns) == (True, (17.52, 77.77, 62.49))
    assert [x.repeats for x in table.rows[:2]] == [True, False]
    assert [x.blocks[0].text for x in table.rows[0].cells] == [
        "STT",
        "Đơn vị được kiểm tra",
        "Thời gian kiểm tra",
    ]


def test_a_letterhead_is_a_table_without_lines():
    for path in SAMPLES[:5]:
        head = next(x for x in real(path).blocks() if isinstance(x, Table))
        assert not head.bordered


def test_the_note_of_a_real_file_stands_at_its_mark():
    found = real("samples/ke-hoach-phu-luc-ngang.docx")
    [note] = found.notes
    assert note.paragraphs[0].text.startswith(" Đặc biệt: Luật Địa chất và khoáng sản")
    [marked] = [x for x in found.paragraphs() if any(run.note for run in x.runs)]
    assert marked.index == 27


def test_the_numbers_of_the_decrees_own_table_are_counted():
    found = real("standard/nd30-phu-luc-3-mau.docx")
    numbers = [x.number for x in found.paragraphs() if x.number]
    assert numbers == [f"{n}." for n in range(1, 28)] + ["1.", "2.", "3."]


def test_the_boxes_of_the_decrees_templates_are_read_once():
    found = real("standard/nd30-phu-luc-3-mau.docx")
    boxes = [x for x in found.blocks() if isinstance(x, TextBox)]
    assert [(x.width, x.bordered) for x in boxes] == [
        (76.87, False),
        (76.87, False),
        (80.86, False),
    ]
    assert text(found).count("giờ: phút: giây") == 3


# --- the same file saved by another program


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """Give a view of each sample as LibreOffice saves it."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not here")
    files = [SHARED / path for path in SAMPLES]
    if not all(file.exists() for file in files):
        pytest.skip("../shared is not here")
    folder = tmp_path_factory.mktemp("saved")
    subprocess.run(
        [
            "soffice",
            "--headless",
            f"-env:UserInstallation=file://{folder}/profile",
            "--convert-to",
            "docx",
            "--outdir",
            str(folder),
            *map(str, files),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return {path: read((folder / Path(path).name).read_bytes()).view for path in SAMPLES}


def looks(paragraph):
    """Give the looks that follow one another, whatever fonts the letters between them have."""
    found = [(run.size, run.bold, run.italic) for run in paragraph.runs if run.text.strip()]
    return [look for look, _ in groupby(found)]


def summary(found):
    """Give what no program may change: every paragraph with words, and how it looks."""
    return [
        (
            " ".join(x.text.split()),
            x.number,
            x.align,
            round(x.indent, 1),
            round(x.first, 1),
            (x.before, x.after),
            x.spacing.points,
            round(x.spacing.multiple or 0, 2),
            [round(rule.length or 0) for rule in x.rules],
            looks(x),
        )
        for x in found.paragraphs()
        if x.text.strip()
    ]


@pytest.mark.parametrize("path", SAMPLES[:5])
def test_a_file_saved_by_libreoffice_gives_the_same_view(path, saved):
    assert summary(saved[path]) == summary(real(path))


def test_the_decrees_templates_saved_by_libreoffice_hold_the_same_words(saved):
    path = SAMPLES[5]
    assert text(saved[path]).split() == text(real(path)).split()

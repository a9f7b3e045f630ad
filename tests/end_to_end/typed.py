"""What a clerk types, and what comes of it: a few lines of YAML through the whole core."""

from generator.document.compose import compose, compose_outline
from generator.document.listing import body_listing
from generator.document.listing import listing as whole_listing
from generator.finding import Severity
from generator.plan.load import load
from generator.source.read import read
from generator.text.rich import plain
from generator.text.spaces import unbind

OFFICE = """
co_quan:
  chu_quan: UBND tỉnh
  ten: Sở Y tế
  ky_hieu: SYT
  dia_danh: Huế
don_vi:
  VP:
    ten: Văn phòng Sở
    viet: [Văn phòng]
  TTr: Thanh tra Sở
nguoi_ky:
  gd: {chuc_vu: Giám đốc, ho_ten: Lê Văn An}
luu: VT, VP
"""


def loaded(text, office=OFFICE):
    """Load a plan over an office file; what is missing is no fault here."""
    return load(read(text, "ke-hoach.yaml"), read(office, "co-quan.yaml") if office else None)


def document(text, office=OFFICE):
    """Compose the document of a plan."""
    return compose(loaded(text, office).plan)


def told(text, office=OFFICE):
    """Give the codes of what is wrong, missing parts aside, in the order of the file."""
    found = loaded(text, office)
    every = (*found.findings, *compose(found.plan).findings)
    return [finding.kind.code for finding in every if finding.kind.code != "DL001"]


def errors(text, office=OFFICE):
    """Give the codes of the errors among them."""
    every = loaded(text, office).findings
    return [
        finding.kind.code
        for finding in every
        if finding.kind.code != "DL001" and finding.kind.severity is Severity.ERROR
    ]


def outline(text):
    """Give the lines of `noi_dung` alone, as `kehoach outline --body` prints them."""
    return body_listing(compose_outline(loaded(text).plan)).splitlines()


def listing(text, office=OFFICE):
    """Give the lines of the whole document, as `kehoach outline` prints them."""
    return whole_listing(document(text, office)).splitlines()


def words(line):
    """Give the letters of a line with plain spaces."""
    return unbind(plain(line))


def grid(text, headings=False):
    """Give the rows of the first table: each cell's lines and the columns and rows it spans."""
    found = document(text)
    blocks = [*found.body, *(block for part in found.appendices for block in part.body)]
    table = next(block for block in blocks if hasattr(block, "rows"))
    return [
        [("/".join(map(words, cell.paragraphs)), cell.columns, cell.rows) for cell in row.cells]
        for row in table.rows
        if headings or row.kind.name != "HEADING"
    ]


def cells(text):
    """Give the words of the rows of the first table."""
    return [[cell[0] for cell in row] for row in grid(text)]

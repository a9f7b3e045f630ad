"""The same once more from the pages that LibreOffice makes: fonts, sizes, weights, places."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.standard import nd30
from generator.standard.words import MOTTO, NATION
from tests.end_to_end.made import PLANS, composed, made

PT_PER_MM = 72 / 25.4
PATIENCE = 240
FONTS = ("LiberationSerif", "TimesNewRoman")
MODERN = "/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf"

PAGE = re.compile(r'<page number="\d+"[^>]*height="(\d+)" width="(\d+)">(.*?)</page>', re.DOTALL)
FONT = re.compile(r'<fontspec id="(\d+)" size="(\d+)" family="([^"]+)" color="(#\w+)"')
TEXT = re.compile(
    r'<text top="(-?\d+)" left="(-?\d+)" width="(\d+)" height="(\d+)" font="(\d+)">(.*?)</text>'
)


@dataclass(frozen=True)
class Piece:
    words: str
    left: int
    top: int
    width: int
    size: int
    font: str
    color: str
    bold: bool
    italic: bool


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """Make PDFs of all files in one run, and read what stands where; points, from the top left."""
    for program in ("soffice", "pdftohtml"):
        if not shutil.which(program):
            pytest.skip(f"{program} is not here")
    if not Path(MODERN).exists():
        pytest.skip("no Liberation Serif with Vietnamese letters is here")
    folder = tmp_path_factory.mktemp("pages")
    names = {plan: plan.replace("/", "-") for plan in PLANS}
    for plan, name in names.items():
        (folder / f"{name}.docx").write_bytes(made(plan))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = [str(folder / f"{name}.docx") for name in names.values()]
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run([*command, *files], check=True, capture_output=True, timeout=PATIENCE)
    return {plan: read_pdf(folder / f"{name}.pdf") for plan, name in names.items()}


def read_pdf(path):
    command = ["pdftohtml", "-xml", "-zoom", "1", "-i", "-stdout", str(path)]
    xml = subprocess.run(command, check=True, capture_output=True).stdout.decode()
    fonts = {number: rest for number, *rest in FONT.findall(xml)}
    return [pieces(match.group(3), fonts) for match in PAGE.finditer(xml)]


def pieces(inside, fonts):
    found = []
    for top, left, width, _, font, content in TEXT.findall(inside):
        size, family, color = fonts[font]
        words = html.unescape(re.sub(r"</?\w+[^>]*>", "", content)).replace("\xa0", " ").strip()
        bold, italic = "Bold" in family or "<b>" in content, "Italic" in family or "<i>" in content
        if words:
            piece = Piece(
                words, int(left), int(top), int(width), int(size), family, color, bold, italic
            )
            found.append(piece)
    return found


def find(page, words):
    return next(piece for piece in page if piece.words == words)


every_plan = pytest.mark.parametrize("plan", PLANS)


@every_plan
def test_every_letter_is_of_the_font_and_black(pages, plan):
    for page in pages[plan]:
        for piece in page:
            assert any(font in piece.font for font in FONTS), piece
            assert piece.color == "#000000"


@every_plan
def test_the_head_has_its_sizes_and_weights_and_stands_at_the_right(pages, plan):
    first = pages[plan][0]
    nation, motto = find(first, NATION), find(first, MOTTO)
    for piece, component in ((nation, nd30.NATION), (motto, nd30.MOTTO)):
        assert component.size.allows(piece.size)
        assert (piece.bold, piece.italic) == (component.bold, component.italic)
        assert piece.left > nd30.PAPER_WIDTH.chosen * PT_PER_MM / 3
    middle = nation.left + nation.width / 2
    assert abs(motto.left + motto.width / 2 - middle) < 2


@every_plan
def test_number_and_place_stand_on_one_line(pages, plan):
    first = pages[plan][0]
    number = next(piece for piece in first if piece.words.startswith("Số:"))
    place = next(p for p in first if p.words.startswith(composed(plan).letterhead.place))
    assert nd30.NUMBER.size.allows(number.size)
    assert nd30.DATE.size.allows(place.size)
    assert place.italic
    assert not number.italic
    bottoms = [piece.top + piece.size for piece in (number, place)]
    assert abs(bottoms[0] - bottoms[1]) <= 2


@every_plan
def test_nothing_stands_outside_the_margins_but_page_numbers(pages, plan):
    left = nd30.MARGIN_LEFT.chosen * PT_PER_MM
    right = (nd30.PAPER_WIDTH.chosen - nd30.MARGIN_RIGHT.chosen) * PT_PER_MM
    top = nd30.MARGIN_TOP.chosen * PT_PER_MM
    for page in pages[plan]:
        for piece in page:
            if not piece.words.isdecimal():
                assert piece.left >= left - 2, piece
                assert piece.left + piece.width <= right + 3, piece
                assert piece.top >= top - 4, piece


@every_plan
def test_page_numbers_stand_in_the_middle_of_the_top_margin_and_none_on_first_pages(pages, plan):
    middle = nd30.PAPER_WIDTH.chosen * PT_PER_MM / 2
    text_middle = middle + (nd30.MARGIN_LEFT.chosen - nd30.MARGIN_RIGHT.chosen) * PT_PER_MM / 2
    top = nd30.MARGIN_TOP.chosen * PT_PER_MM
    sections = 1 + len(composed(plan).appendices)
    bare = 0
    expected = 1
    for page in pages[plan]:
        numbers = [piece for piece in page if piece.top + piece.size < top + 2]
        if not numbers:
            bare += 1
            expected = 2
            continue
        [number] = numbers
        assert number.words == str(expected)
        assert nd30.PAGE_NUMBER.size.allows(number.size)
        assert not number.italic
        assert abs(number.left + number.width / 2 - text_middle) < 3
        expected += 1
    assert bare == sections


@every_plan
def test_the_signature_has_its_sizes_and_stands_beside_the_recipients(pages, plan):
    document = composed(plan)
    page = next(p for p in pages[plan] if any(t.words == "Nơi nhận:" for t in p))
    label = find(page, "Nơi nhận:")
    assert nd30.RECIPIENTS_LABEL.size.allows(label.size)
    assert label.bold
    assert label.italic
    authority = find(page, document.signature.authority[0])
    name = find(page, document.signature.name)
    for piece in (authority, name):
        assert nd30.AUTHORITY.size.allows(piece.size)
        assert piece.bold
        assert piece.left > nd30.PAPER_WIDTH.chosen * PT_PER_MM / 2
    assert abs(label.top + label.size - authority.top - authority.size) <= 3
    recipients = [p for p in page if p.words.startswith("- ") and p.top > label.top]
    assert recipients
    assert all(nd30.RECIPIENT.size.allows(p.size) for p in recipients)

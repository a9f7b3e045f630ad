"""Every figure of the decree that applies, read back from the finished files.

Nothing here knows how a file is written: the view resolves what Word would show, the
document says which words are which component, the standard says how they must look.
"""

from __future__ import annotations

import pytest

from generator.document.blocks import Align, Paragraph, Role
from generator.document.view import paragraphs
from generator.plan.levels import Level
from generator.standard import nd30
from generator.standard.kinds import Frame
from generator.standard.measure import Alignment
from generator.standard.words import END_MARK, MOTTO, NATION
from generator.text.rich import plain
from generator.text.spaces import unbind
from generator.word.read import read
from tests.end_to_end.made import PLANS, composed, made

MM_OF_ROUNDING = 0.3
ALIGNED = {
    Alignment.CENTER: {Align.CENTER},
    Alignment.JUSTIFY: {Align.JUSTIFY},
    Alignment.LEFT: {Align.LEFT, Align.JUSTIFY},
    None: set(Align),
}
POINTS = {
    Level.ROMAN: nd30.ROMAN_HEADING,
    Level.ARABIC: nd30.CLAUSE_HEADING,
    Level.DECIMAL: nd30.CLAUSE_HEADING,
}

every_plan = pytest.mark.parametrize("plan", PLANS)


def view_of(plan):
    view = read(made(plan)).view
    assert view is not None
    return view


def folded(words):
    return " ".join(unbind(words).split())


def components(document):
    """Give the words of the document with the component that they are."""
    yield NATION, nd30.NATION
    yield MOTTO, nd30.MOTTO
    letter = document.kind.frame is Frame.LETTER
    if not letter:
        yield document.kind.name.upper(), nd30.KIND
    for line in document.subject:
        yield plain(line), nd30.LETTER_SUBJECT if letter else nd30.SUBJECT
    yield "Nơi nhận:", nd30.RECIPIENTS_LABEL
    for recipient in document.recipients:
        yield f"- {plain(recipient.content)}", nd30.RECIPIENT
    for line in document.signature.authority:
        yield line, nd30.AUTHORITY
    yield document.signature.name, nd30.SIGNER
    for block in document.body:
        if isinstance(block, Paragraph):
            words = " ".join(filter(None, (block.number, plain(block.content))))
            yield words, of_body(block)
    for appendix in document.appendices:
        yield appendix.label, nd30.APPENDIX_LABEL
        for line in appendix.title:
            yield plain(line), nd30.APPENDIX_TITLE
        yield plain(appendix.attached), nd30.ATTACHED


def of_body(block):
    if block.role is Role.BASIS:
        return nd30.BASIS
    if block.role is Role.HEADING:
        return POINTS[block.level]
    if any(run.bold or run.italic for run in block.content):
        return None  # a point with a title in it: judged by its runs below
    return nd30.BODY


def look(paragraph):
    """Give size, weight and slope of the letters, each as all that occur."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    return (
        {run.size for run in runs},
        {run.bold for run in runs},
        {run.italic for run in runs},
    )


@every_plan
def test_every_component_looks_as_the_decree_says(plan):
    everything = {}
    for paragraph in view_of(plan).paragraphs():
        everything.setdefault(folded(paragraph.text), paragraph)
    judged = 0
    for words, component in components(composed(plan)):
        assert folded(words) in everything, words
        if component is None:
            continue
        paragraph = everything[folded(words)]
        sizes, weights, slopes = look(paragraph)
        assert all(component.size.allows(size) for size in sizes), words
        assert weights == {component.bold}, words
        assert slopes == {component.italic}, words
        assert paragraph.align in ALIGNED[component.align], words
        if component.capitals is not None:
            assert (words == words.upper()) is component.capitals, words
        judged += 1
    assert judged > 15


@every_plan
def test_the_organs_are_in_capitals_whatever_their_lines_and_the_lower_one_is_bold(plan):
    head = composed(plan).letterhead
    table = view_of(plan).sections[0].blocks[0]
    lines = [p for p in paragraphs(table.rows[0].cells[0].blocks) if p.text.strip()]
    for names, component in ((head.parents, nd30.PARENT), (head.organ, nd30.ORGAN)):
        own = [p for p in lines if look(p)[1] == {component.bold}]
        assert folded(" ".join(p.text for p in own)) == " ".join(names).upper()
        assert all(component.size.allows(size) for p in own for size in look(p)[0])
        assert all(p.align is Align.CENTER and look(p)[2] == {False} for p in own)


@every_plan
def test_number_and_date_look_as_the_decree_says(plan):
    table = view_of(plan).sections[0].blocks[0]
    number, date = (
        [p for p in paragraphs(c.blocks) if p.text.strip()] for c in table.rows[1].cells
    )
    assert number[0].text.startswith("Số:")
    for paragraph, component in ((number[0], nd30.NUMBER), (date[0], nd30.DATE)):
        sizes, weights, slopes = look(paragraph)
        assert all(component.size.allows(size) for size in sizes)
        assert (weights, slopes) == ({component.bold}, {component.italic})
        assert paragraph.align is Align.CENTER


@every_plan
def test_sizes_of_the_head_go_together(plan):
    sizes = {
        words: run.size
        for paragraph in view_of(plan).paragraphs()
        for run in paragraph.runs
        if (words := folded(paragraph.text)) in {NATION, MOTTO}
    }
    assert nd30.MOTTO_OVER_NATION.allows(sizes[MOTTO] - sizes[NATION])


@every_plan
def test_paper_and_margins_are_the_decrees(plan):
    for section in view_of(plan).sections:
        page = section.page
        if page.landscape:
            continue
        for fact, found in (
            (nd30.PAPER_WIDTH, page.width),
            (nd30.PAPER_HEIGHT, page.height),
            (nd30.MARGIN_TOP, page.top),
            (nd30.MARGIN_BOTTOM, page.bottom),
            (nd30.MARGIN_LEFT, page.left),
            (nd30.MARGIN_RIGHT, page.right),
        ):
            assert fact.allows(found, MM_OF_ROUNDING)


@every_plan
def test_pages_are_numbered_in_the_middle_of_the_top_margin_but_for_the_first(plan):
    for section in view_of(plan).sections:
        assert section.first_differs
        assert section.start == nd30.FIRST_PAGE_NUMBER
        assert section.number_format == "decimal"
        numbers = [
            (paragraph, run)
            for paragraph in paragraphs(section.header.blocks)
            for run in paragraph.runs
            if run.field == "PAGE"
        ]
        [(paragraph, run)] = numbers
        assert paragraph.align is Align.CENTER
        assert nd30.PAGE_NUMBER.size.allows(run.size)
        assert not run.italic
        first = paragraphs(section.first_header.blocks)
        assert not any(run.field for paragraph in first for run in paragraph.runs)


@every_plan
def test_the_text_is_set_as_the_decree_says(plan):
    view = view_of(plan)
    texts = {
        folded(" ".join(filter(None, (b.number, plain(b.content)))))
        for b in composed(plan).body
        if isinstance(b, Paragraph)
    }
    body = [
        p for p in view.sections[0].blocks if getattr(p, "text", "") and folded(p.text) in texts
    ]
    assert len(body) == len(texts)
    for above, paragraph in zip([None, *body], body, strict=False):
        assert paragraph.align is Align.JUSTIFY
        assert nd30.FIRST_LINE.allows(paragraph.first, MM_OF_ROUNDING)
        assert paragraph.indent == 0
        assert nd30.LINE_SPACING.allows(paragraph.spacing.multiple)
        if above:
            assert nd30.PARAGRAPH_GAP.allows(above.after + paragraph.before)


@every_plan
def test_every_letter_is_times_new_roman_and_black(plan):
    for paragraph in view_of(plan).paragraphs():
        for run in paragraph.runs:
            if run.text.strip():
                assert run.font == nd30.FONT
                assert run.color in {None, "auto", nd30.COLOR}


@every_plan
def test_the_body_ends_with_its_mark(plan):
    texts = [b for b in composed(plan).body if isinstance(b, Paragraph)]
    last = folded(plain(texts[-1].content))
    assert last.endswith(END_MARK)
    assert any(folded(p.text).endswith(last) for p in view_of(plan).paragraphs())


@every_plan
def test_lines_are_drawn_below_organ_motto_and_subject(plan):
    rules = [rule for p in view_of(plan).paragraphs() for rule in p.rules if not p.text.strip()]
    lettered = composed(plan).kind.frame is Frame.LETTER
    appendices = len(composed(plan).appendices)
    assert len(rules) >= 2 + (not lettered) + appendices

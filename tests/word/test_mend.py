import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.document.compose import compose
from generator.document.flow import text
from generator.standard import nd30
from generator.standard.kinds import KE_HOACH
from generator.word.copies import ProtectedError, SignedError, TrackedError
from generator.word.mend import STEPS, OtherRulesError, mend
from generator.word.mending.looks import Flagged
from generator.word.read import read
from generator.word.render import render
from tests.plan.plans import complete_plans
from tests.word import documents
from tests.word.docx import docx, p, packed

SPOILT = (
    ("word/document.xml", r'w:left="1701"', 'w:left="1134"'),
    ("word/document.xml", r"<w:titlePg[^>]*/>", ""),
    ("word/styles.xml", nd30.FONT, "Arial"),
    ("word/styles.xml", r'w:line="\d+"', 'w:line="600"'),
    ("word/header1.xml", r"(?s)<w:p>.*</w:p>", "<w:p/>"),
    ("word/document.xml", r"<w:tblHeader/>", ""),
)


def spoil(data, *changes):
    with ZipFile(BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name, pattern, instead in changes:
        before = parts[name].decode()
        parts[name] = re.sub(pattern, instead, before).encode()
        assert parts[name].decode() != before
    return packed(parts)


def mended(data):
    return mend(data, read(data).view, "a.docx")


def kinds(changes):
    return {change.message.partition(":")[0] for change in changes}


@pytest.fixture(scope="module")
def made(named):
    return render(documents.plan(), named)


def test_a_file_that_is_right_is_left_as_it_is(made):
    found = mended(made)
    assert (found.changes, found.data) == ((), made)


@pytest.mark.parametrize("change", SPOILT, ids=lambda change: change[1])
def test_every_way_of_spoiling_the_form_is_mended(made, change):
    spoilt = spoil(made, change)
    found = mended(spoilt)
    assert found.changes
    assert mended(found.data).changes == ()


def test_all_of_it_is_mended_at_once_and_not_a_word_is_changed(made, faults_of):
    spoilt = spoil(made, *SPOILT)
    found = mended(spoilt)
    assert text(read(found.data).view) == text(read(spoilt).view)
    assert kinds(found.changes) >= {"Margins of the paper", "Number of the page", "Font {font}"}
    assert mended(found.data).changes == ()
    assert faults_of(found.data) == []


@pytest.mark.parametrize(
    ("settings", "parts", "error"),
    [
        ("", {"_xmlsignatures/sig1.xml": "<Signature/>"}, SignedError),
        ('<w:documentProtection w:enforcement="1"/>', {}, ProtectedError),
        ("<w:trackRevisions/>", {}, TrackedError),
        ("", {}, OtherRulesError),
    ],
)
def test_a_file_that_must_not_be_changed_is_refused(settings, parts, error):
    with pytest.raises(error):
        mended(docx(p("Một câu chuyện."), settings=settings, parts=parts))


def test_only_the_steps_that_are_named_are_taken(made):
    spoilt = spoil(made, *SPOILT)
    found = mend(spoilt, read(spoilt).view, "a.docx", steps={"margins"})
    assert kinds(found.changes) == {"Margins of the paper"}


def test_what_a_rule_flagged_is_mended(made):
    view = read(made).view
    flagged = Flagged(uneven=tuple(view.paragraphs())[:1])
    assert kinds(mend(made, view, "a.docx", flagged).changes) == {"Justified on both sides"}


def test_every_step_is_taken_unless_some_are_named(made):
    spoilt = spoil(made, *SPOILT)
    view = read(spoilt).view
    assert mended(spoilt).changes == mend(spoilt, view, "a.docx", steps=set(STEPS)).changes


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(complete_plans(of=st.just(KE_HOACH)))
def test_whatever_a_file_says_it_says_the_same_when_it_is_mended(named, plan):
    spoilt = spoil(render(compose(plan), named), SPOILT[0], SPOILT[2])
    assert text(read(mended(spoilt).data).view) == text(read(spoilt).view)

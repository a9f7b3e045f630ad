import pytest

from generator.document.flow import text
from tests.word.docx import p, r
from tests.word.views import view


@pytest.mark.parametrize(
    ("settings", "protected"),
    [
        ('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>', True),
        ('<w:documentProtection w:edit="readOnly" w:enforcement="0"/>', False),
        ('<w:documentProtection w:edit="readOnly"/>', False),
        ("<w:writeProtection/>", True),
        ("<w:zoom/>", False),
    ],
)
def test_a_protected_file_is_told(settings, protected):
    assert view(p("a"), settings=settings).protected is protected


@pytest.mark.parametrize("value", ["", 'w:val="1"'])
def test_a_file_set_to_record_changes_is_told(value):
    assert view(p("a"), settings=f"<w:trackRevisions {value}/>").tracked
    assert not view(p("a"), settings='<w:trackRevisions w:val="0"/>').tracked


@pytest.mark.parametrize(
    "body",
    [
        f"<w:p><w:ins>{r('a')}</w:ins></w:p>",
        p("a", "", "<w:rPrChange/>"),
        p("a", "<w:pPrChange/>"),
        p("a", "<w:rPr><w:del/></w:rPr>"),
    ],
)
def test_changes_that_were_recorded_are_told(body):
    assert view(body).tracked
    assert not view(p("a")).tracked


def test_a_mode_that_makes_no_sense_is_that_of_an_old_file():
    settings = '<w:compat><w:compatSetting w:name="compatibilityMode" w:val="x"/></w:compat>'
    assert text(view(p("a"), settings=settings)) == "a"

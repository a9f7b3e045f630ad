import json

import pytest

from generator.app.outcome import Outcome, Said
from generator.app.records import read, written
from generator.finding import Finding, Kind, Place, Severity
from generator.i18n import Phrase

KIND = Kind("AA001", "{what} is wrong.", "Mend it.", Severity.WARNING, "Điều 8")


def there_and_back(outcome):
    return read(json.loads(json.dumps(written(outcome))))


@pytest.mark.parametrize("source", [None, Place("plans/a.yaml", 3, 5)])
def test_a_finding_comes_back_as_it_was(source):
    data = {"what": Phrase("the lead"), "count": 3, "share": 0.5, "none": None, "text": "[x]"}
    finding = Finding(KIND, Place("a.docx", None, None, 7, 2, "câu"), data, source=source)
    outcome = Outcome((finding,), (Said("{path} was made.", {"path": "x"}),), failed=True)
    again = there_and_back(outcome)
    assert again == outcome
    assert isinstance(again.findings[0].data["what"], Phrase)
    assert not isinstance(again.findings[0].data["text"], Phrase)


def test_a_value_of_another_kind_is_told_as_text():
    finding = Finding(KIND, Place("a"), {"what": ("a", 1)})
    assert there_and_back(Outcome((finding,))).findings[0].data == {"what": "('a', 1)"}

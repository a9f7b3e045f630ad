import json as json_

from generator.finding import Place
from generator.pull.changes import Change, Fate, Reason
from generator.report.pulled import REASONS, Told, json
from generator.report.sentences import Voice

PLACE = Place("a.yaml", 3, 5)


def test_json_has_a_record_for_each_change():
    told = Told(
        "a.yaml",
        "a.docx",
        (
            Change(
                Fate.CARRIED, "một", "hai", Place("a.yaml", 3, 5), field="thoi_gian", paragraph=7
            ),
            Change(Fate.LEFT, "", "ba", Place(), Reason.NOWHERE),
        ),
    )
    assert json_.loads(json(told, Voice("en"))) == {
        "plan": "a.yaml",
        "word": "a.docx",
        "changes": [
            {
                "file": "a.yaml",
                "line": 3,
                "field": "thoi_gian",
                "old": "một",
                "new": "hai",
                "kind": "carried",
                "reason": "",
                "paragraph": 7,
            },
            {
                "file": "a.yaml",
                "line": None,
                "field": None,
                "old": "",
                "new": "ba",
                "kind": "left",
                "reason": "The plan has no place at which it would be printed so.",
                "paragraph": None,
            },
        ],
    }


def test_each_reason_is_a_sentence():
    assert REASONS.keys() == set(Reason) - {Reason.NONE}

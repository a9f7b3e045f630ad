import json

from generator.finding import Finding, Place
from generator.report import machines
from tests.report.findings import HINT, ODD, missing


def test_json_holds_every_field_and_null_where_it_is_unknown():
    [record] = json.loads(machines.json([missing()]))["findings"]
    assert record == {
        "file": "plans/a.yaml",
        "line": 3,
        "column": 5,
        "paragraph": None,
        "page": None,
        "quote": None,
        "code": "ZZ001",
        "severity": "error",
        "message": "“viec” is missing.",
        "clause": "Phụ lục I, I.3",
        "help": "Add “viec: …”.",
    }


def test_json_of_nothing_is_an_empty_list():
    assert json.loads(machines.json([])) == {"findings": []}


def test_github_gets_an_annotation_for_each_finding():
    found = [missing(), Finding(ODD, Place("a,b.yaml", 1, 1)), Finding(HINT, Place())]
    assert machines.github(found).splitlines() == [
        "::notice title=ZZ003::Perhaps. Run “kehoach new”.",
        "::warning file=a%2Cb.yaml,line=1,col=1,title=ZZ002::Odd.",
        "::error file=plans/a.yaml,line=3,col=5,title=ZZ001::“viec” is missing. Add “viec: …”.",
    ]


def test_github_gets_line_ends_and_percents_escaped():
    line = machines.github([missing(field="a\n100%")])
    assert "“a%0A100%25” is missing." in line


def test_sarif_names_rule_level_and_place():
    log = json.loads(machines.sarif([missing(), Finding(ODD, Place())], "1.2"))
    [run] = log["runs"]
    assert log["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["ZZ001", "ZZ002"]
    placeless, placed = run["results"]
    assert (placed["level"], placeless["level"]) == ("error", "warning")
    assert placed["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "plans/a.yaml"},
        "region": {"startLine": 3, "startColumn": 5},
    }
    assert placeless["locations"] == []


def made():
    """Give a finding in a Word file that was made from a plan."""
    place = Place("output/a.docx", paragraph=4, page=2)
    return Finding(ODD, place, source=Place("plans/a.yaml", 7, 3))


def test_github_shows_what_is_wrong_in_a_word_file_in_the_plan_that_it_is_made_from():
    assert machines.github([made()]) == (
        "::warning file=plans/a.yaml,line=7,col=3,title=ZZ002::trang 2, đoạn 4: Odd. "
        "Chỗ này lấy từ dòng 7 của tệp plans/a.yaml: sửa ở đó.\n"
    )


def test_sarif_names_the_plan_beside_the_word_file():
    [result] = json.loads(machines.sarif([made()], "1.2"))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "output/a.docx"}
    }
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 7


def test_sarif_tells_what_each_rule_weighs_and_where_the_decree_says_it():
    driver = json.loads(machines.sarif([missing()], "1.2"))["runs"][0]["tool"]["driver"]
    assert driver["rules"] == [
        {
            "id": "ZZ001",
            "defaultConfiguration": {"level": "error"},
            "shortDescription": {"text": "Phụ lục I, I.3"},
        }
    ]


def test_a_finding_whose_plan_is_known_but_not_its_line_says_nothing_of_it():
    finding = Finding(HINT, Place("output/a.docx"), source=Place("plans/a.yaml"))
    assert "plans" not in machines.json([finding])

from datetime import date

import pytest

from generator.check.waivers import Waiver, about, in_comments, last_day, valid, waive
from generator.finding import Finding, Kind, Place
from generator.source.read import read

TODAY = date(2026, 11, 24)
TEXT = """\
loai: kế hoạch
# bỏ qua CT101: tên dự án
noi_dung:
  - MỤC ĐÍCH:
      # bỏ qua CT102, vd103 đến 31/12/2026: như gốc

      - >-
        # bỏ qua CT104: đây là lời văn
        câu thứ hai
      - khác
  - YÊU CẦU  # bỏ qua CT105: một dòng
noi_nhan:
- A # bỏ qua CT106: a
- B
"""


def waivers(text=TEXT):
    found, findings = in_comments(read(text, "a.yaml"))
    assert findings == []
    return found


def finding(code, line=None, file="a.yaml", source=None):
    return Finding(Kind(code, "x"), Place(file, line), source=source)


def covered(waiver):
    return [line for line in range(1, 20) if waiver.covers(finding(waiver.codes[0], line))]


def test_a_waiver_is_a_comment_with_codes_a_day_and_a_reason():
    found = waivers()
    assert [w.codes for w in found] == [("CT101",), ("CT102", "VD103"), ("CT105",), ("CT106",)]
    assert [w.until for w in found] == [None, date(2026, 12, 31), None, None]
    assert [w.reason for w in found] == ["tên dự án", "như gốc", "một dòng", "a"]
    assert found[0].place == Place("a.yaml", 2, 1)


def test_a_waiver_holds_for_what_it_stands_above_or_beside_and_all_below_that():
    assert [covered(w) for w in waivers()] == [
        [2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        [5, 6, 7, 8, 9],
        [11],
        [13],
    ]


def test_a_list_without_indentation_still_belongs_to_its_key():
    text = "a: 1\n# bỏ qua CT101: x\nnoi_nhan:\n- A\n- B\nluu: VT\n"
    assert covered(waivers(text)[0]) == [2, 3, 4, 5]


@pytest.mark.parametrize("line", [None, 1, 3])
def test_a_waiver_above_the_first_key_holds_for_the_whole_file(line):
    [waiver] = waivers("# bỏ qua CT101: x\na: 1\nb: 2\n")
    assert waiver.covers(finding("CT101", line))
    assert not waiver.covers(finding("CT101", line, file="b.yaml"))
    assert not waiver.covers(finding("CT102", line))


@pytest.mark.parametrize("word", ["Bỏ qua", "BỎ QUA", "bo qua", "bo\u0309 qua"])
def test_a_waiver_is_understood_however_it_is_typed(word):
    [waiver] = waivers(f"a: 1\n# {word} ct101: x\nb: 2\n")
    assert waiver.codes == ("CT101",)


@pytest.mark.parametrize("text", ["a: 1 # bỏ qua\n", "a: 1 # bỏ qua phần này\n", "a: 1\n", "", "["])
def test_an_ordinary_comment_is_no_waiver(text):
    assert in_comments(read(text, "a.yaml")) == ([], [])


@pytest.mark.parametrize("rest", ["đến hôm nào", "đến 31/02/2026", "đến năm 2026", "vì thế"])
def test_a_waiver_that_is_not_understood_is_told(rest):
    found, [wrong] = in_comments(read(f"a: 1\nb: 2 # bỏ qua CT101 {rest}: x\n", "a.yaml"))
    assert found == []
    assert (wrong.kind.code, wrong.place.line) == ("SL104", 2)


def test_a_day_may_be_said_in_words():
    [waiver] = waivers("a: 1 # bỏ qua CT101 đến hết ngày 5/3/2027: x\n")
    assert waiver.until == date(2027, 3, 5)
    assert last_day("tháng 3/2027") is None


def wrong(**waiver):
    made = Waiver(**{"codes": ("CT101",), "reason": "x", "place": Place("a.yaml", 1)} | waiver)
    good, findings = valid([made], ["CT101"], TODAY)
    return len(good), [f.kind.code for f in findings]


def test_a_waiver_without_a_reason_does_not_count():
    assert wrong(reason="") == (0, ["SL101"])


@pytest.mark.parametrize(
    ("until", "told"),
    [
        (date(2026, 11, 24), (1, [])),
        (date(2026, 11, 25), (1, [])),
        (date(2026, 11, 23), (0, ["SL103"])),
    ],
)
def test_a_waiver_counts_up_to_its_day(until, told):
    assert wrong(until=until) == told


def test_a_code_that_is_no_rules_is_told_with_the_nearest():
    [told] = valid([Waiver(("CT110",), "x", Place())], ["CT101"], TODAY)[1]
    assert (told.kind.code, told.data["guess"]) == ("SL102", " (CT101?)")


def test_what_is_waived_is_left_out_counted_and_the_unused_named():
    used = Waiver(("CT101",), "x", Place("a.yaml", 1), files=("a.yaml",))
    unused = Waiver(("CT102",), "x", Place("a.yaml", 1))
    waived = waive([finding("CT101"), finding("CT103")], [used, unused])
    assert [f.kind.code for f in waived.findings] == ["CT103"]
    assert (waived.count, waived.unused) == (1, (unused,))


@pytest.mark.parametrize(
    ("files", "name", "holds"),
    [
        ((), "b.docx", True),
        (("output/*.docx",), "output/a.docx", True),
        (("output/*.docx",), "output/2026/a.docx", True),
        (("plans/*", "output/*.docx"), "output/a.docx", True),
        (("output/*.docx",), "b.docx", False),
    ],
)
def test_a_waiver_of_the_settings_may_name_files(files, name, holds):
    waiver = Waiver(("CT101",), "x", Place("kehoach.yaml", 1), files=files)
    found = about([waiver], [name])
    assert bool(found) is holds
    assert all(each.covers(finding("CT101", file="whatever it is called")) for each in found)


def test_a_waiver_in_a_plan_covers_what_is_made_from_its_lines():
    [waiver] = waivers("a: 1\n# bỏ qua CT101: x\nb: 2\n")
    made = finding("CT101", file="a.docx", source=Place("a.yaml", 3, 1))
    assert waiver.covers(made)
    assert not waiver.covers(finding("CT101", file="a.docx", source=Place("a.yaml", 1, 1)))


def test_of_several_codes_those_that_are_no_rules_waive_nothing():
    waiver = Waiver(("CT101", "YA001"), "x", Place("a.yaml", 1))
    [good], [told] = valid([waiver], ["CT101"], TODAY)
    assert (good.codes, told.kind.code) == (("CT101",), "SL102")
    assert valid([Waiver(("YA001",), "x", Place())], ["CT101"], TODAY)[0] == []

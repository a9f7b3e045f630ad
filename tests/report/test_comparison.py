import json
from html.parser import HTMLParser

from generator.compare.differences import Compared, Difference, Ink, Part, Side, Verdict
from generator.finding import Place
from generator.report import comparison
from generator.report.sentences import Voice

ENGLISH = Voice("en")
LEAD = Difference(
    Part.TASK,
    Verdict.CHANGED,
    "chu_tri",
    "Rà soát <thủ tục>",
    Side("Văn phòng & Sở", "Nhóm A", Place("a.yaml", 4, 1)),
    Side("Thanh tra & Sở", "Nhóm A", Place("b.yaml", 6, 1)),
)
ADDED = Difference(Part.TASK, Verdict.ADDED, "", "Mới", new=Side("Mới <b>", "", Place("b.yaml", 9)))
MOVED = Difference(
    Part.OUTLINE, Verdict.MOVED, "", "Một câu", Side("Một câu", "I."), Side("Một câu", "II.")
)
WORDED = Difference(
    Part.OUTLINE, Verdict.CHANGED, "viec", "Câu hai", Side("Câu một"), Side("Câu hai")
)
YEARLY = Difference(
    Part.SUBJECT, Verdict.CHANGED, "trich_yeu", "", Side("năm 2024"), Side("năm 2025"), yearly=True
)
OFFICE = Difference(
    Part.SIGNER, Verdict.DROPPED, "ho_ten", "", Side("An", "", Place("co-quan.yaml", 3)), Side()
)
PLAN = Difference(Part.PLAN, Verdict.ADDED, "", "c.yaml", new=Side("c.yaml", "", Place("c.yaml")))
PAIR = Compared("a.yaml", "b.yaml", (YEARLY, LEAD, ADDED, MOVED, WORDED, OFFICE))


def text(*differences):
    return comparison.text([Compared("a.yaml", "b.yaml", differences)], ENGLISH)


def test_a_change_names_its_task_its_places_and_the_words():
    assert text(LEAD) == (
        "a.yaml → b.yaml\n"
        "  Tasks (1)\n"
        "    ~ changed lead: «Rà soát <thủ tục>»  "
        "(in the first plan: Nhóm A, line 4; in the second plan: Nhóm A, line 6)\n"
        "        [-Văn phòng-] {+Thanh tra+} & Sở\n"
    )


def test_what_moved_says_from_where_to_where_and_its_words_once():
    assert text(MOVED).splitlines()[2:] == [
        "    > moved: «Một câu»  (in the first plan: I.; in the second plan: II.)"
    ]


def test_new_wording_is_not_said_twice():
    assert text(WORDED).splitlines()[2:] == [
        "    ~ changed wording",
        "        Câu [-một-]{+hai+}",
    ]


def test_the_years_are_counted_behind_the_rest():
    assert text(YEARLY).splitlines()[1:] == ["  Only the year moved (1)", "    ~ changed subject"]


def test_a_line_of_another_file_is_named_with_it():
    assert "line 3 of co-quan.yaml" in text(OFFICE)


def test_plans_that_do_not_differ_are_told():
    assert text() == "a.yaml → b.yaml\n  Nothing differs.\n"


def test_a_plan_without_its_like_is_told():
    said = comparison.text([Compared("", "c.yaml", (PLAN,))], ENGLISH)
    assert said.splitlines() == ["— → c.yaml", "  Plans (1)", "    + added"]


def test_a_clerk_reads_vietnamese():
    said = comparison.text([PAIR])
    assert "đổi đơn vị chủ trì" in said
    assert "chuyển chỗ" in said


def test_a_key_without_a_name_is_shown_as_it_is():
    assert comparison.field_name("chu_tri, muc_tieu", ENGLISH) == "lead, muc_tieu"


def test_words_are_painted_where_there_are_colours():
    said = comparison.text([PAIR], ENGLISH, lambda words, ink: f"<{ink.value}:{words}>")
    assert "<old:Văn phòng ><new:Thanh tra ><:& Sở>" in said


def test_signs_stand_next_to_the_words():
    assert comparison.plain("một ", Ink.OLD) == "[-một-] "
    assert comparison.plain("một ", Ink.SAME) == "một "


def test_json_holds_both_sides_and_their_lines():
    records = json.loads(comparison.json([PAIR]))["differences"]
    assert records[1] == {
        "old_file": "a.yaml",
        "new_file": "b.yaml",
        "part": "task",
        "change": "changed",
        "field": "chu_tri",
        "name": "Rà soát <thủ tục>",
        "old": {"text": "Văn phòng & Sở", "where": "Nhóm A", "line": 4},
        "new": {"text": "Thanh tra & Sở", "where": "Nhóm A", "line": 6},
        "only_year": False,
    }
    assert records[2]["old"] is None
    assert records[0]["only_year"]


class Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.tags, self.words = [], [], []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" not in self.open:
            self.words.append(data)


def page(*pairs):
    found = Page()
    found.feed(comparison.html(pairs, ENGLISH))
    assert found.open == []
    return found


def test_the_page_is_whole_and_needs_nothing_else():
    found = page(PAIR, Compared("x.yaml", "y.yaml"))
    assert not {"script", "link", "img", "iframe"} & {tag for tag, _ in found.tags}
    assert not [a for _, attributes in found.tags for a in attributes if a in {"src", "href"}]
    assert "Nothing differs." in found.words


def test_words_of_a_plan_are_no_marks_of_the_page():
    found = page(PAIR)
    assert "b" not in {tag for tag, _ in found.tags}
    assert "Mới <b>" in "".join(found.words)
    assert "Rà soát <thủ tục>" in found.words


def test_the_page_marks_words():
    whole = comparison.html([Compared("a", "b", (WORDED,))], ENGLISH)
    assert "Câu <del>một</del><ins>hai</ins>" in whole


def test_the_year_s_changes_stand_last():
    words = "".join(page(PAIR).words)
    assert words.index("Only the year moved (1)") > words.index("Signer")

import pytest

from generator.app.drafting import draft
from generator.app.errors import FileUnreadableError
from generator.app.generate import generate
from generator.app.judging import judge_page, judge_plan, judge_word, open_word, plan_of
from generator.app.project import find_project
from generator.app.reading import open_plan
from generator.check.select import Selection
from generator.word.read import read
from tests.word.docx import cell, docx, p, row, tbl

ALL = Selection()
PARTY = p("ĐẢNG CỘNG SẢN VIỆT NAM") + p("TỈNH ỦY HƯNG YÊN") + p("Số 12-KH/TU")


@pytest.fixture
def home(project):
    return find_project(project)


@pytest.fixture
def word(project, home):
    """Read a Word file with this body."""

    def read(data):
        path = project / "a.docx"
        path.write_bytes(data)
        return open_word(path, home)

    return read


def codes(findings):
    return [finding.kind.code for finding in findings]


def test_what_is_no_administrative_document_is_told_and_its_form_is_not_judged(word):
    assert codes(judge_word(word(docx(p("Ngày xửa ngày xưa."))), ALL, None)) == ["SL003"]


def test_a_file_of_pictures_alone_is_no_pass(word):
    assert codes(judge_word(word(docx(p())), ALL, None)) == ["SL003"]


def test_a_document_of_the_party_is_told_and_its_form_is_not_judged(word):
    found = codes(judge_word(word(docx(PARTY)), ALL, None))
    assert found[0] == "SL001"
    assert not [code for code in found if code.startswith(("KT", "TT"))]


def test_nothing_is_judged_of_what_is_no_word_file(word):
    assert judge_word(word(b""), ALL, None) == []


def test_nothing_is_judged_of_a_plan_that_is_not_understood(plan, home):
    plan.write_text("- [", encoding="utf-8")
    assert judge_plan(open_plan(plan, home), None, ALL) == []


def test_the_plan_of_a_word_file_is_the_one_it_is_made_from(project, home, plan):
    generate([])
    found = plan_of(project / "output/2025/a.docx", home)
    assert found.path == home.plans / "2025/a.yaml"


@pytest.mark.parametrize("path", ["output/2025/b.docx", "a.docx", "plans/2025/a.docx"])
def test_a_word_file_from_elsewhere_has_no_plan(project, home, path):
    assert plan_of(project / path, home) is None


def test_a_plan_that_cannot_be_understood_traces_nothing(project, home, plan):
    generate([])
    plan.write_text("- [", encoding="utf-8")
    path = project / "output/2025/a.docx"
    found = judge_word(open_word(path, home), ALL, plan_of(path, home))
    assert all(finding.source is None for finding in found)


def head(organ, number):
    right = p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc")
    return tbl(row(cell(p(organ) + p(number)), cell(right)), grid=(3000, 6000))


PLAN = head("SỞ Y TẾ", "Số: 30/KH-SYT") + p("KẾ HOẠCH") + p("Về văn thư") + p("I. MỤC ĐÍCH")


def test_a_legal_act_is_told_and_its_form_is_not_judged(word):
    act = head("CHÍNH PHỦ", "Số: 30/2020/NĐ-CP") + p("NGHỊ ĐỊNH") + p("Về công tác văn thư")
    found = codes(judge_word(word(docx(act)), ALL, None))
    assert found[0] == "SL002"
    assert not [code for code in found if code.startswith(("KT", "TT"))]


def test_documents_behind_the_first_are_counted(word):
    [finding] = [
        f for f in judge_word(word(docx(PLAN * 3)), ALL, None) if f.kind.code.startswith("SL")
    ]
    assert (finding.kind.code, finding.data) == ("SL004", {"count": 2})


def test_an_administrative_document_is_judged_by_the_rules_of_form(word):
    found = codes(judge_word(word(docx(PLAN)), ALL, None))
    assert [code for code in found if code.startswith("TT")]


def test_a_long_line_that_a_word_file_has_lost_is_named_by_its_beginning(project, home, plan):
    generate([])
    text = plan.read_text(encoding="utf-8")
    plan.write_text(text.replace("MỤC ĐÍCH", "MỤC ĐÍCH " * 20), encoding="utf-8")
    path = project / "output/2025/a.docx"
    found = judge_word(open_word(path, home), ALL, plan_of(path, home))
    [stale] = [finding for finding in found if finding.kind.code == "SL005"]
    assert str(stale.data["line"]).endswith("…")
    assert len(str(stale.data["line"])) <= 81


def test_a_file_that_cannot_be_opened_is_told(project, home):
    with pytest.raises(FileUnreadableError):
        open_word(project / "plans", home)


def test_the_page_of_a_long_plan_is_judged_at_the_cost_of_a_short_one(plan, home, monkeypatch):
    rows = "".join(f"  - viec: Việc số {n}\n    chu_tri: Văn phòng\n" for n in range(1, 301))
    listed = "phu_luc:\n  - ten: Danh mục\n    bang: {hang: nhiem_vu}\n"
    text = plan.read_text(encoding="utf-8").replace("- UBND tỉnh", "- UBND tỉnh\n  - Như trên")
    plan.write_text(f"{text}nhiem_vu:\n{rows}{listed}", encoding="utf-8")
    printed = []

    def read_and_kept(data):
        reading = read(data)
        printed.append(sum(1 for _ in reading.view.paragraphs()))
        return reading

    monkeypatch.setattr("generator.word.read.read", read_and_kept)
    opened = open_plan(plan, home)
    found = judge_page(opened, draft(opened).document, home, ALL)
    line = text.splitlines().index("  - Như trên") + 1
    assert [(one.kind.code, one.place.line) for one in found] == [("TT509", line)]
    assert printed[0] < 1000  # three hundred rows of seven cells are two thousand

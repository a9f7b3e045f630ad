from generator.compare.differences import Part, Verdict
from generator.compare.nodes import LONGEST_NAME, Node, differences


def point(words, parent=None, **more):
    return Node(Part.OUTLINE, {"viec": words}, parent, **more)


A, B, C = "Rà soát thủ tục hành chính", "Tuyên truyền pháp luật", "Kiểm tra công vụ đột xuất"


def told(old, new):
    return [(c.verdict, c.name) for c in differences(old, new)]


def test_what_goes_with_its_heading_has_not_moved():
    old = [point(A), point("x một", 0), point("y hai", 0), point(B)]
    new = [point(B), point(A), point("x một", 1), point("y hai", 1)]
    assert told(old, new) in ([(Verdict.MOVED, A)], [(Verdict.MOVED, B)])


def test_a_point_under_another_heading_has_moved():
    old, new = [point(A), point(B), point(C, 0)], [point(A), point(B), point(C, 1)]
    assert told(old, new) == [(Verdict.MOVED, C)]


def test_a_point_that_loses_its_heading_has_moved():
    assert told([point(A), point(C, 0)], [point(A), point(C)]) == [(Verdict.MOVED, C)]


def test_a_heading_worded_anew_moves_nothing_below_it():
    old, new = [point(A), point(C, 0)], [point("Việc khác hẳn"), point(C, 0)]
    assert told(old, new) == [(Verdict.DROPPED, A), (Verdict.ADDED, "Việc khác hẳn")]


def test_the_same_words_are_looked_for_under_the_same_heading_first():
    old = [point(A), point("Báo cáo", 0), point(B), point("Báo cáo", 2)]
    new = [point(B), point("Báo cáo", 0)]
    assert told(old, new) == [(Verdict.DROPPED, A), (Verdict.DROPPED, "Báo cáo")]


def test_what_is_dropped_is_told_where_it_stood():
    old, new = [point(A), point(C), point(B)], [point(A), point(B), point("Hoàn toàn mới")]
    assert told(old, new) == [(Verdict.DROPPED, C), (Verdict.ADDED, "Hoàn toàn mới")]


def test_every_cell_that_differs_is_told():
    old = Node(Part.TASK, {"viec": A, "chu_tri": "Phòng A", "thoi_gian": "Quý I"})
    new = Node(Part.TASK, {"viec": A, "thoi_gian": "Quý II", "kinh_phi": "5"})
    found = [(c.key, c.old.text, c.new.text) for c in differences([old], [new])]
    assert found == [
        ("chu_tri", "Phòng A", ""),
        ("thoi_gian", "Quý I", "Quý II"),
        ("kinh_phi", "", "5"),
    ]


def test_a_task_is_no_point():
    task = Node(Part.TASK, {"viec": A})
    assert told([point(A)], [task]) == [(Verdict.DROPPED, A), (Verdict.ADDED, A)]


def test_a_long_name_is_cut():
    name = point("a" * (LONGEST_NAME + 1)).name
    assert name == "a" * LONGEST_NAME + "…"
    assert point("a" * LONGEST_NAME).name == "a" * LONGEST_NAME


def test_a_row_without_a_task_is_known_by_all_its_cells():
    assert Node(Part.TABLE, {"a": "một", "b": "hai"}).words == "một hai"

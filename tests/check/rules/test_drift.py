from generator.check.rules.drift import body_and_appendix_apart
from tests.check.rules.saying import appendix, data, row, table

BODY = (
    "Công bố kết quả xác định Chỉ số cải cách hành chính của tỉnh, của Sở: chỉ số hài lòng, chỉ số"
    " hiệu quả quản trị và hành chính công, chỉ số chuyển đổi số; đăng tải trên Cổng thông tin."
)
TASK = BODY.split(";", maxsplit=1)[0]


def found(task, *body):
    return data(body_and_appendix_apart, *body, appendices=(appendix(table(row("1", task))),))


def test_a_task_in_other_words_is_found_with_the_words():
    (told,) = found(TASK.replace("chỉ số hài lòng", "Kết quả chỉ số hài lòng"), BODY)
    assert told["differences"] == "“kết quả” – “…”"
    assert told["body"] == TASK


def test_words_that_were_changed_and_dropped_are_told():
    (told,) = found(TASK.replace("xác định", "đo lường").replace(" của tỉnh,", ""), BODY)
    assert told["differences"] == "“đo lường” – “xác định”; “…” – “của tỉnh”"


def test_the_same_words_are_silent_whatever_the_capitals_and_signs():
    assert found(TASK, BODY) == []
    assert found(TASK.upper().replace(",", ""), BODY) == []


def test_a_part_of_a_sentence_of_the_body_is_silent():
    assert found(TASK, "Trước hết tập trung " + BODY[0].lower() + BODY[1:]) == []


def test_another_task_is_silent():
    assert found("Rà soát " * 20, BODY) == []
    half = " ".join(TASK.split()[:9])
    assert (
        found(
            f"{half} và tổ chức các cuộc thi tìm hiểu pháp luật cho thanh niên trong cả nước", BODY
        )
        == []
    )


def test_short_tasks_and_citations_are_silent():
    assert found("Công bố kết quả xác định chỉ số", BODY) == []
    cited = TASK + " theo Kế hoạch số 12/KH-UBND ngày 05/01/2026"
    assert found(cited, BODY) == []


def test_words_that_stand_everywhere_point_nowhere():
    assert found(TASK.replace("hài lòng", "khác"), *[BODY] * 30) == []


def test_scattered_words_are_no_sentence():
    scattered = " ".join(f"{a} {a}x" for a in TASK.split())
    assert found(scattered, BODY) == []

from generator.app.outline import outline


def test_the_document_is_listed(project, plan):
    outcome = outline(plan)
    assert "I. MỤC ĐÍCH\n  1. Mục đích: Một câu./.\n" in outcome.text
    assert outcome.exit_code == 0


def test_the_body_alone_is_listed_without_an_end_mark(project, plan):
    assert outline(plan, body=True).text == "I. MỤC ĐÍCH\n1. Mục đích: Một câu.\n"


def test_it_is_listed_though_parts_are_missing(project, plan):
    plan.write_text("loai: kế hoạch\nnoi_dung:\n  - Một.\n", encoding="utf-8")
    outcome = outline(plan, body=True)
    assert outcome.text == "I. Một.\n"
    assert outcome.exit_code == 1


def test_a_file_that_cannot_be_understood_is_not_listed(project, plan):
    plan.write_bytes(b"\x00\x01")
    outcome = outline(plan)
    assert (outcome.text, outcome.exit_code) == ("", 1)

from generator.check.manual import Manual, read

PAGE = """Lề trái không đúng quy định.

    Lề trái hẹp thì khi đóng quyển
    bị mất chữ.

    Đoạn thứ hai.

    Sai: lề trái
    20 mm.
    Sai: lề trái 50 mm.
    Đúng: lề trái 30 mm.
    """


def test_a_page_is_taken_apart_into_heading_reasons_and_examples():
    assert read(PAGE) == Manual(
        "Lề trái không đúng quy định",
        ("Lề trái hẹp thì khi đóng quyển bị mất chữ.", "Đoạn thứ hai."),
        ("lề trái 20 mm.", "lề trái 50 mm."),
        ("lề trái 30 mm.",),
    )


def test_examples_may_stand_in_paragraphs_of_their_own():
    page = read("Tên.\n\nSai: a\n\nĐúng: b\n")
    assert (page.why, page.wrong, page.right) == ((), ("a",), ("b",))

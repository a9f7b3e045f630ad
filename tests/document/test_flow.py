from generator.document.flow import text
from generator.document.view import Note, Page, Paragraph, Run, Section, Trace, View

PAGE = Page(210, 297, 20, 20, 30, 20, 10, 10)


def line(*runs, **more):
    return Paragraph(1, tuple(Run(x) if isinstance(x, str) else x for x in runs), **more)


def view(*blocks, notes=()):
    return View((Section(PAGE, blocks),), notes)


def test_there_is_a_line_for_each_paragraph_with_its_number():
    assert text(view(line("một"), line("hai", number="1."))) == "một\n1. hai"


def test_a_note_is_read_at_its_mark():
    notes = (Note(1, (line("chú thích"), line("dòng hai"))),)
    found = view(line("trước", Run("", note=1), "sau"), notes=notes)
    assert text(found) == "trước chú thích  dòng hai sau"


def test_a_mark_without_its_note_or_deleted_brings_nothing():
    notes = (Note(1, (line("chú thích"),)),)
    gone = Run("", note=1, trace=Trace.DELETED)
    assert text(view(line("a", gone, Run("", note=7), "b"), notes=notes)) == "ab"


def test_what_is_not_seen_is_not_read():
    found = line("a", Run("b", hidden=True), Run("c", trace=Trace.DELETED), "\u00add")
    assert text(view(found)) == "ad"


def test_a_note_with_two_marks_is_read_once():
    notes = (Note(1, (line("chú thích"),)),)
    assert text(view(line("a", Run("", note=1), Run("", note=1)), notes=notes)) == "a chú thích "

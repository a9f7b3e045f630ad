"""A line of print."""

from __future__ import annotations

from generator.document.recognise.seen import Line
from tests.document.recognise.views import p


def test_a_line_has_the_words_of_its_runs_without_the_edges():
    paragraph = p("  **Một** hai ")
    assert Line(paragraph, paragraph.runs).text == "Một hai"
    assert len(Line(paragraph, paragraph.runs).letters) == 2

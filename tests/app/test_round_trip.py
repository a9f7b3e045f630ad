"""What is printed survives the trip: YAML → Word → YAML → Word, for every plan.

Far more examples than here are run by hand, with other seeds: `--hypothesis-seed`.
"""

from __future__ import annotations

from hypothesis import HealthCheck, assume, given, settings

from generator.app.imported import imported
from generator.document.compose import compose
from generator.document.recognise.document import document
from generator.document.recognise.recogniser import recognise
from generator.standard.kinds import Frame
from generator.word.package import unpack
from generator.word.read import read
from generator.word.render import render
from tests.document.recognise.test_document import TEMPLATES
from tests.plan.plans import complete_plans
from tests.plan.shortest import seen, shortest_plans

SLOWLY = settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))


def file_of(made):
    return render(made, TEMPLATES[made.kind.frame is Frame.LETTER])


def back(data):
    """Give what is imported from a file."""
    view = read(data).view
    return imported(document(recognise(view), view, "a.docx"), view, "a.yaml")


@given(complete_plans())
@SLOWLY
def test_any_plan_is_imported_as_one_that_makes_the_same_document_and_the_same_bytes(plan):
    composed = compose(plan)
    assume(all(one.body for one in composed.appendices))  # the form refuses an empty one
    data = file_of(composed)
    again = compose(back(data).plan)
    assert again == composed
    made = file_of(again)
    assert unpack(made) == unpack(data)
    assert made == data


@given(shortest_plans())
@SLOWLY
def test_a_plan_in_its_shortest_form_is_imported_as_the_same_plan(plan):
    data = file_of(compose(plan))
    found = back(data)
    assert found.clean
    assert seen(found.plan) == seen(plan)
    assert file_of(compose(found.plan)) == data

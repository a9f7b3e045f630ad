from __future__ import annotations

import pytest

from generator.plan.starter_bodies import BLANK, body, is_loose, subject
from generator.standard.kinds import CONG_VAN, KE_HOACH, KINDS, QUYET_DINH, DocumentKind

every_kind = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)


def of(name: str) -> DocumentKind:
    return next(kind for kind in KINDS if kind.key == name)


@every_kind
def test_every_kind_has_a_content_to_fill_in(kind):
    assert "noi_dung:\n" in body(kind)
    assert BLANK in body(kind)


@every_kind
def test_nothing_of_the_making_is_left_in_a_body(kind):
    assert "KIND" not in body(kind)
    assert "TASKS" not in body(kind)


@every_kind
def test_running_text_is_written_as_a_block(kind):
    lines = body(kind).splitlines()
    assert not [
        line
        for line in lines
        if line.lstrip("- ").startswith((BLANK + " ", BLANK + "."))
        and not lines[lines.index(line) - 1].endswith(">-")
    ]


def test_a_programme_names_itself_and_its_year():
    assert f"{BLANK} ban hành Chương trình {BLANK} năm {{{{ nam }}}}" in body(of("chương trình"))


def test_only_a_plan_points_to_its_tasks():
    pointing = [kind for kind in KINDS if "Nhiệm vụ cụ thể" in body(kind)]
    assert pointing == [KE_HOACH]


def test_an_invitation_is_a_few_paragraphs():
    assert is_loose(of("giấy mời"))
    assert body(of("giấy mời")).count("- doan: >-") == 6


def test_a_letter_has_an_outline():
    assert not is_loose(CONG_VAN)


def test_the_subject_of_a_decision_begins_as_in_its_template():
    assert subject(QUYET_DINH) == f"Về việc {BLANK}"


def test_the_subject_of_a_plan_names_the_year():
    assert subject(KE_HOACH) == f"{BLANK} năm {{{{ nam }}}}"


def test_the_subject_of_an_invitation_names_no_year():
    assert subject(of("giấy mời")) == BLANK

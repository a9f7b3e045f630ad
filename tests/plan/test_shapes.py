from __future__ import annotations

import pytest

from generator.plan.shapes import FORMS


def test_keys_of_a_form_are_one_of_a_kind():
    for form in FORMS.values():
        names = [name for field in form.fields for name in (field.key, *field.also)]
        assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("trich_yeu: [a]\n", "DL006"),
        ("trich_yeu:\n  a: b\n  c: d\n", "DL006"),
        ("trich_yeu:\n  a: [b]\n", "DL006"),
        ("trich_yeu:\n  a: b\n", "DL010"),
        ("ky_hieu: |\n  a\n  b\n", "DL009"),
        ("mo_dau:\n  - a\n  -\n", "DL011"),
        ("mo_dau:\n  - []\n", "DL006"),
        ("co_quan: x\n", "DL008"),
        ("ghi_chu_gi_do: x\n", "DL003"),
        ("dia_danh: x\n", "DL004"),
        ("so: 1\nSố: 2\n", "DL005"),
        ('trich_yeu: "a\\x01b"\n', "DL018"),
    ],
)
def test_a_value_of_the_wrong_shape_is_told(codes, text, code):
    assert codes(text) == [code]


def test_nothing_is_lost_of_a_value_of_the_wrong_shape(loaded):
    plan = loaded("trich_yeu:\n  - a\n  - b: c\n").plan
    assert [line[0].text for line in plan.subject.paragraphs] == ["a", "b:", "c"]
    assert loaded("trich_yeu:\n  a: b\n").plan.subject.paragraphs[0][0].text == "a: b"


def test_a_value_that_is_too_long_for_a_message_is_cut(loaded):
    (finding,) = [f for f in loaded(f"loai: {'x' * 5000}\n").findings if f.kind.code == "DL013"]
    assert len(finding.data["value"]) < 500

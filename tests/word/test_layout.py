from __future__ import annotations

from generator.word.layout import Layout
from generator.word.styles import Style


def test_a_tag_outside_of_any_table_is_as_wide_as_the_text():
    layout = Layout("", "", "", 9070, 14000, {"ke_co_quan": 3500}, {"HoTen": 14.0}, {}, 1)
    assert layout.column("ke_co_quan") == 3500
    assert layout.column("ke_trich_yeu") == 9070
    assert layout.size(Style.SIGNER) == 14.0

from __future__ import annotations

import pytest

from generator.plan.duties import duty
from generator.plan.model import Duty, Text
from generator.text.rich import Run


@pytest.mark.parametrize(
    ("label", "meant"),
    [
        ("Cơ quan chủ trì", Duty.LEAD),
        ("ĐƠN VỊ CHỦ TRÌ", Duty.LEAD),
        ("Cơ quan phối hợp", Duty.SUPPORT),
        ("Cơ quan theo dõi, tổng hợp", Duty.FOLLOW),
        ("Thời gian thực hiện", Duty.DEADLINE),
        ("Thời hạn", Duty.DEADLINE),
        ("Hoàn thành", Duty.DEADLINE),
        ("Kinh phí", None),
        ("Cơ quan chủ trì, phối hợp", None),
    ],
)
def test_a_label_is_recognised(label, meant):
    assert duty(Text(((Run(label),),))) is meant

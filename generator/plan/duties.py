"""What the labels of `phan_cong` mean, as far as the program knows it."""

from __future__ import annotations

from generator.plan.keys import folded
from generator.plan.model import Duty, Text
from generator.text.rich import plain

_WORDS = {
    Duty.LEAD: ("chu_tri",),
    Duty.SUPPORT: ("phoi_hop",),
    Duty.FOLLOW: ("theo_doi",),
    Duty.DEADLINE: ("thoi_gian", "thoi_han", "hoan_thanh"),
}


def duty(label: Text) -> Duty | None:
    """Give the duty that a label names; None for none, and for one that names several."""
    word = folded(" ".join(map(plain, label.paragraphs)))
    found = [duty for duty, words in _WORDS.items() if any(part in word for part in words)]
    return found[0] if len(found) == 1 else None

import pytest
from lxml import etree

from generator.word.parts import W
from generator.word.tracking.pairing import paired

TABLE = "<w:tbl><w:tblPr><w:tblBorders/></w:tblPr><w:tblGrid/></w:tbl>"


def parsed(texts):
    xml = "".join(
        t if t.startswith("<") else f"<w:p><w:r><w:t>{t}</w:t></w:r></w:p>" for t in texts
    )
    return list(etree.fromstring(f'<x xmlns:w="{W}">{xml}</x>'))


@pytest.mark.parametrize(
    ("old", "new", "pairs", "shifted"),
    [
        (["một"], ["một"], [(0, 0)], {}),
        (["một"], ["một", "hai"], [(0, 0), (None, 1)], {0: 1}),
        (["một", "hai"], ["một"], [(0, 0), (1, None)], {0: 1}),
        # what is at the end of both is one paragraph, however little alike
        (["một", "hai"], ["một", "ba"], [(0, 0), (1, 1)], {}),
        (["một"], ["hai", "ba"], [(None, 0), (0, 1)], {}),
        # nothing to move the mark to: the last of both are one
        (["một", TABLE, "hai"], ["một", TABLE, "hai"], [(0, 0), (1, 1), (2, 2)], {}),
        ([TABLE], [TABLE, "một"], [(0, 0), (None, 1)], {}),
        ([], ["một"], [(None, 0)], {}),
        # nor does a paragraph join a table
        (["một", TABLE], ["một", "hai", TABLE], [(0, 0), (None, 1), (1, 2)], {0: 1}),
        (["một", TABLE], ["hai", TABLE], [(0, 0), (1, 1)], {}),
        ([TABLE], ["hai", TABLE], [(None, 0), (0, 1)], {}),
        (["một"], ["một", "hai", TABLE, "ba"], [(0, 0), (None, 1), (None, 2), (None, 3)], {0: 3}),
    ],
)
def test_the_last_paragraph_always_stays(old, new, pairs, shifted):
    assert paired(parsed(old), parsed(new)) == (pairs, shifted)

import pytest

from generator.check.rules import basis as rules
from generator.document import view
from generator.document.recognise.components import BodyTable, Components, Plain, Regime, Title
from generator.standard.kinds import KE_HOACH, DocumentKind, Frame
from tests.check.rules.views import plain, seen

LAW = "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024"


def based(*lines, **look):
    found = tuple(
        plain(words, n, look={"italic": True, **look}) for n, words in enumerate(lines, 1)
    )
    return seen(components=Components(Regime.ND30, basis=found))


def ended(*body, closings=(), kind=KE_HOACH):
    found = Components(Regime.ND30, body=body, closings=closings, title=Title(kind=kind))
    return seen(components=found)


@pytest.mark.parametrize(
    ("words", "faults"),
    [
        (f"{LAW}.", 1),
        ("Căn cứ Nghị quyết số 57-NQ/TW.", 1),
        ("Căn cứ chức năng, nhiệm vụ được giao;", 0),
        ("Căn cứ Quyết định số 12/QĐ-UBND, Sở xây dựng kế hoạch với nội dung như sau.", 0),
    ],
)
def test_what_cites_is_italic(words, faults):
    assert len(list(rules.basis_not_italic(based(words, italic=False)))) == faults
    assert list(rules.basis_not_italic(based(words))) == []


@pytest.mark.parametrize(
    ("ends", "right"),
    [
        ((";", "."), []),
        ((";", ";"), []),
        ((".", "."), [";"]),
        ((",", "."), [";"]),
        ((";", ","), ["."]),
        ((";", ""), ["."]),
    ],
)
def test_lines_of_the_basis_end_as_the_decree_says(ends, right):
    paper = based(*(LAW + end for end in ends))
    assert [fault.data["right"] for fault in rules.basis_end_wrong(paper)] == right


def test_a_line_that_cites_nothing_ends_as_it_likes():
    assert list(rules.basis_end_wrong(based("Căn cứ tình hình thực tế,", f"{LAW}."))) == []


@pytest.mark.parametrize(("end", "faults"), [(".", 0), (";", 1)])
def test_a_last_semicolon_is_a_hint(end, faults):
    assert len(list(rules.basis_last_with_semicolon(based(LAW + end)))) == faults


@pytest.mark.parametrize("words", ["Hết./.", "“Hết./.”", "Hết./. "])
def test_the_mark_of_the_end_is_found(words):
    assert list(rules.end_mark_missing(ended(Plain(plain(words))))) == []


def test_a_missing_mark_is_reported_where_it_belongs():
    last = plain("Hết.", 2)
    (fault,) = rules.end_mark_missing(ended(Plain(plain("a./.")), closings=(last,)))
    assert fault.at is last


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ((BodyTable(view.Table(())),), KE_HOACH),
        ((), KE_HOACH),
        ((Plain(plain("Hết.")),), DocumentKind("Biên bản", "BB", Frame.MINUTES)),
    ],
)
def test_where_the_samples_have_no_mark_none_is_asked_for(body, kind):
    assert list(rules.end_mark_missing(ended(*body, kind=kind))) == []


def test_an_opening_alone_may_be_the_whole_text():
    found = Components(Regime.ND30, openings=(plain("Một câu."),))
    assert len(list(rules.end_mark_missing(seen(components=found)))) == 1


def test_a_mark_in_the_middle_is_reported():
    paper = ended(Plain(plain("a./.", 1)), Plain(plain("b./.", 2)))
    assert len(list(rules.end_mark_too_early(paper))) == 1

import pytest

from generator.check.rules.agreement import (
    appendix_missing,
    appendix_not_mentioned,
    subject_of_another_year,
    subject_restated_otherwise,
)
from generator.standard.kinds import CONG_VAN
from tests.check.rules.saying import appendix, data, heading, quotes

SUBJECT = "Nâng cao Chỉ số cải cách hành chính và mức độ hài lòng của người dân năm 2026"
OPENING = f"Sở Nội vụ ban hành Kế hoạch {SUBJECT[0].lower()}{SUBJECT[1:]}, cụ thể như sau:"
CLOSING = f"Trên đây là Kế hoạch {SUBJECT[0].lower()}{SUBJECT[1:]}. Đề nghị các đơn vị thực hiện./."
ONE = (appendix(),)
TWO = (appendix(label="Phụ lục I"), appendix(label="Phụ lục II"))


def labels(body, appendices):
    return [each["label"] for each in data(appendix_not_mentioned, *body, appendices=appendices)]


def test_an_appendix_that_nobody_mentions_is_found():
    assert labels(("Một đoạn.",), ONE) == ["Phụ lục"]
    assert labels(("Xem Phụ lục I.",), TWO) == ["Phụ lục II"]
    assert labels(("Một đoạn.",), (appendix(label="", title="DANH SÁCH"),)) == ["DANH SÁCH"]


@pytest.mark.parametrize(
    ("text", "appendices"),
    [
        ("Chi tiết tại phụ lục đính kèm.", ONE),
        ("Chi tiết tại Phụ lục I, Phụ lục II.", TWO),
        ("Chi tiết tại Phụ lục I và II.", TWO),
        ("Chi tiết tại các phụ lục.", TWO),
        ("Theo danh mục kèm theo.", ONE),
        ("Một đoạn.", ()),
    ],
)
def test_an_appendix_that_is_mentioned_is_silent(text, appendices):
    assert labels((text,), appendices) == []


def test_what_the_appendix_says_of_itself_is_no_mention():
    itself = (appendix("Phụ lục này", title="NHIỆM VỤ"),)
    assert labels(("Một đoạn.",), itself) == ["Phụ lục"]


def test_an_appendix_that_is_not_there_is_found():
    assert quotes(appendix_missing, "Chi tiết tại Phụ lục kèm theo.") == ["Phụ lục kèm"]
    assert quotes(appendix_missing, heading("Nhiệm vụ: phụ lục đính kèm")) == ["phụ lục đính kèm"]


def test_an_appendix_that_is_there_or_of_another_document_is_silent():
    assert quotes(appendix_missing, "Chi tiết tại Phụ lục kèm theo.", appendices=ONE) == []
    assert quotes(appendix_missing, "Mục I Phụ lục I Nghị định số 30/2020/NĐ-CP") == []


@pytest.mark.parametrize("number", ["III", "3", "số 03"])
def test_an_appendix_of_a_number_that_is_not_there_is_told(number):
    text = f"Chi tiết tại Phụ lục {number} kèm theo Kế hoạch này."
    assert quotes(appendix_missing, text, appendices=TWO) == [f"Phụ lục {number} kèm"]


@pytest.mark.parametrize(
    "text",
    [
        "Chi tiết tại Phụ lục I kèm theo và phụ lục II kèm theo.",
        "Theo Phụ lục III kèm theo Nghị định số 30/2020/NĐ-CP.",
        "Theo Phụ lục III ban hành kèm theo Thông tư số 01/2026/TT-BNV.",
        "Nội dung tại Phụ lục III của Quy chế.",
    ],
)
def test_an_appendix_that_is_there_or_another_documents_is_silent(text):
    assert quotes(appendix_missing, text, appendices=TWO) == []


def lost(*body, **more):
    return [
        each["lost"] for each in data(subject_restated_otherwise, *body, subject=SUBJECT, **more)
    ]


def test_words_of_the_subject_that_are_lost_are_told():
    shorter = OPENING.replace(" và mức độ hài lòng của người dân", "")
    assert lost(shorter) == []  # too many are lost: it is called by another name
    assert lost(OPENING.replace("mức độ ", "")) == ["mức độ"]
    assert lost(OPENING, heading("I"), CLOSING.replace("của người dân ", "")) == ["người dân"]


def test_the_same_name_is_silent():
    assert lost(OPENING, heading("I"), CLOSING) == []


def test_other_plans_and_other_kinds_are_silent():
    assert lost(heading("I"), OPENING.replace("mức độ ", "")) == []
    assert lost("Thực hiện Kế hoạch số 5/KH-UBND nâng cao mức độ") == []
    assert lost("Sở ban hành Kế hoạch này và kế hoạch khác, như sau:") == []
    assert lost("Sở ban hành Kế hoạch") == []
    assert lost(OPENING.replace("mức độ ", ""), kind=CONG_VAN) == []


def test_an_abbreviation_stands_for_its_words():
    assert lost(OPENING.replace("cải cách hành chính", "CCHC")) == []


def years(*body, subject=SUBJECT, **more):
    return [each["found"] for each in data(subject_of_another_year, *body, subject=subject, **more)]


def test_another_year_is_found_in_opening_closing_and_appendix():
    old = CLOSING.replace("2026", "2025")
    assert years(OPENING, heading("I"), old) == ["2025"]
    assert years(OPENING, appendices=(appendix(title="NHIỆM VỤ NĂM 2025"),)) == ["2025"]


def test_the_same_year_and_plans_of_several_years_are_silent():
    assert years(OPENING, CLOSING, appendices=(appendix(title="NHIỆM VỤ NĂM 2026"),)) == []
    assert years(OPENING.replace("2026", "2025"), subject="Giai đoạn 2021 - 2025, năm 2026") == []
    assert years(OPENING.replace("năm 2026", "giai đoạn 2021 - 2026")) == []

import pytest

from generator.check.rules.abbreviations import abbreviation_not_explained
from tests.check.rules.saying import data, document, heading


def shorts(*body):
    return [each["shorts"] for each in data(abbreviation_not_explained, *body)]


def test_what_is_used_before_it_is_explained_is_told_once_for_all():
    body = ("công tác CCHC và SIPAS", "cải cách hành chính (CCHC)", "thủ tục TTHC, TTHC")
    assert shorts(*body) == ["CCHC, SIPAS, TTHC"]


@pytest.mark.parametrize(
    "body",
    [
        ("cải cách hành chính (CCHC)", "công tác CCHC"),
        ("sau đây viết tắt là CCHC", "công tác CCHC"),
        ("chỉ số (PAR INDEX)", "chỉ số PAR INDEX"),
        ("PAPI (Chỉ số hiệu quả quản trị)", "PAPI"),
        ("UBND tỉnh, mục XIV, số 12/KH-SNV",),
        ("CCHC VÀ TTHC",),
        (heading("Công tác CCHC"),),
    ],
)
def test_what_is_explained_usual_or_printed_in_capitals_is_silent(body):
    assert shorts(*body) == []


def test_an_abbreviation_is_named_as_it_is_typed():
    (fault,) = abbreviation_not_explained(document("Phát triển KH&CN, KHCN của tỉnh"))
    assert (fault.data["shorts"], fault.quote) == ("KH&CN", "KH&CN")

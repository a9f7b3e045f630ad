"""Words of old files, as they were stored and as they are read."""

from __future__ import annotations

import pytest

from generator.text.legacy import CodePage, code_page, converted

TCVN3 = {
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam": "Cộng hoà xã hội chủ nghĩa Việt Nam",
    "§éc lËp - Tù do - H¹nh phóc": "Độc lập - Tự do - Hạnh phúc",
    "C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph\u00ad¬ng": (
        "Căn cứ Luật Tổ chức chính quyền địa phương"
    ),
    "KÕ ho¹ch kiÓm tra, ®iÒu chØnh, bæ sung": "Kế hoạch kiểm tra, điều chỉnh, bổ sung",
    "ñy ban nh©n d©n x·; kú häp; nh÷ng v\u00adíng m¾c": (
        "ủy ban nhân dân xã; kỳ họp; những vướng mắc"
    ),
    "b¶o ®¶m, ®Èy m¹nh, l·nh ®¹o, ngo¹i tØnh": "bảo đảm, đẩy mạnh, lãnh đạo, ngoại tỉnh",
    "¥n, ¢n, ¤ng, £n, ¡n, ¦u": "Ơn, Ân, Ông, Ên, Ăn, Ưu",
}
VNI = {
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam": "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Ñoäc laäp - Töï do - Haïnh phuùc": "Độc lập - Tự do - Hạnh phúc",
    "Caên cöù Luaät Toå chöùc chính quyeàn ñòa phöông": (
        "Căn cứ Luật Tổ chức chính quyền địa phương"
    ),
    "Keá hoaïch kieåm tra, ñieàu chænh, boå sung": "Kế hoạch kiểm tra, điều chỉnh, bổ sung",
    "uûy ban nhaân daân xaõ; kyø hoïp; nhöõng vöôùng maéc": (
        "ủy ban nhân dân xã; kỳ họp; những vướng mắc"
    ),
    "kyõ thuaät, tyû leä, caúng, maëc, thaèng, ÔÛ ÑAÂY": "kỹ thuật, tỷ lệ, cẳng, mặc, thằng, Ở ĐÂY",
}


@pytest.mark.parametrize(("stored", "said"), TCVN3.items())
def test_tcvn3_is_read(stored, said):
    assert converted(stored, CodePage.TCVN3) == said


@pytest.mark.parametrize(("stored", "said"), VNI.items())
def test_vni_is_read(stored, said):
    assert converted(stored, CodePage.VNI) == said


def test_fonts_of_capitals_show_capitals():
    assert converted("kÕ ho¹ch n¨m 2005", CodePage.TCVN3_CAPITALS) == "KẾ HOẠCH NĂM 2005"


def test_each_letter_of_the_alphabet_has_a_byte_of_its_own():
    letters = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    bytes_ = [bytes((code,)).decode("latin-1") for code in range(0xA1, 0x100)]
    found = [converted(letter, CodePage.TCVN3) for letter in bytes_]
    assert set(letters) <= set(found)
    assert len(letters) == 67 == len(set(letters))


@pytest.mark.parametrize("page", CodePage)
def test_words_that_are_unicode_already_stay(page):
    assert converted("Kế hoạch năm 2026", page) == "Kế hoạch năm 2026"
    assert converted("Ke hoach 2026 (PAPI)", CodePage.VNI) == "Ke hoach 2026 (PAPI)"


@pytest.mark.parametrize(
    ("font", "page"),
    [
        (".VnTime", CodePage.TCVN3),
        (".VnTimeH", CodePage.TCVN3_CAPITALS),
        (".VnArial Narrow", CodePage.TCVN3),
        (".VNARIALH", CodePage.TCVN3_CAPITALS),
        ("VNI-Times", CodePage.VNI),
        ("VNI Helve", CodePage.VNI),
        ("Times New Roman", None),
        ("Vni", None),
        ("", None),
        (None, None),
    ],
)
def test_the_font_tells_the_code_page(font, page):
    assert code_page(font) is page

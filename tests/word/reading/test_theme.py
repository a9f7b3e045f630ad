import pytest

from tests.word.docx import p
from tests.word.views import run

THEME = (
    "<a:themeElements><a:clrScheme>"
    '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1>'
    '<a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>'
    '<a:dk2><a:srgbClr val="1f497d"/></a:dk2>'
    '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1>'
    '<a:accent2><a:sysClr val="window"/></a:accent2>'
    "</a:clrScheme><a:fontScheme>"
    '<a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:cs typeface=""/>'
    '<a:font script="Viet" typeface="Times New Roman"/></a:majorFont>'
    '<a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="SimSun"/><a:cs typeface="Arial"/>'
    '<a:font script="Arab" typeface="Tahoma"/></a:minorFont>'
    "</a:fontScheme></a:themeElements>"
)


BOTH = (
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"'
    ' w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'
)


def font(properties, settings="", text="chữ", theme=THEME):
    return run(p(text, "", properties), theme=theme, settings=settings or "<w:x/>").font


def test_the_font_of_a_theme_goes_before_the_plain_one():
    assert font(BOTH) == "Calibri"


def test_where_the_theme_is_missing_the_plain_font_counts():
    assert run(p("chữ", "", BOTH)).font == "Arial"
    assert font(BOTH, theme="<a:themeElements/>") == "Arial"
    assert font(BOTH, theme="<a:themeElements><a:fontScheme/></a:themeElements>") == "Arial"


@pytest.mark.parametrize(
    ("language", "name"), [("vi-VN", "Times New Roman"), ("en-US", "Cambria"), ("", "Cambria")]
)
def test_for_vietnamese_the_font_of_its_script_counts(language, name):
    fonts = '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>'
    assert font(fonts, f'<w:themeFontLang w:val="{language}"/>') == name


def test_the_other_slots_have_fonts_of_their_own():
    fonts = '<w:rFonts w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/>'
    assert font(fonts, text="漢") == "SimSun"
    assert font(fonts, text="ع") == "Arial"
    assert font(fonts, '<w:themeFontLang w:bidi="ar-SA"/>', text="ع") == "Tahoma"


@pytest.mark.parametrize(
    ("properties", "color"),
    [
        ('<w:color w:val="123456" w:themeColor="accent1"/>', "4F81BD"),
        ('<w:color w:val="123456" w:themeColor="text1"/>', "000000"),
        ('<w:color w:val="123456" w:themeColor="text2"/>', "1F497D"),
        ('<w:color w:val="123456" w:themeColor="accent6"/>', "123456"),
        ('<w:color w:val="123456" w:themeColor="accent2"/>', "123456"),
        ('<w:color w:val="123456" w:themeColor="accent1" w:themeTint="99"/>', "123456"),
        ('<w:color w:val="123456" w:themeColor="accent1" w:themeShade="BF"/>', "123456"),
    ],
)
def test_the_colour_of_a_theme_is_resolved(properties, color):
    assert run(p("a", "", properties), theme=THEME).color == color


def test_the_settings_say_which_colour_of_the_theme_is_that_of_the_text():
    mapping = '<w:clrSchemeMapping w:t1="accent1" w:bg1="dark2"/>'
    text = '<w:color w:val="123456" w:themeColor="text1"/>'
    ground = '<w:shd w:fill="123456" w:themeFill="background1"/>'
    assert run(p("a", "", text), theme=THEME, settings=mapping).color == "4F81BD"
    assert run(p("a", "", ground), theme=THEME, settings=mapping).highlight == "1F497D"

"""The fonts and colours of a theme, by the names under which a text refers to them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from generator.text.late import late
from generator.word.reading.xml import VAL, A, Element, W, find

_HEX = late("[0-9A-Fa-f]{6}")
_SCRIPTS = MappingProxyType(
    {"vi": "Viet", "ja": "Jpan", "ko": "Hang", "zh": "Hans", "zh-TW": "Hant", "ar": "Arab"},
)
"""The scripts that a theme has fonts of their own for, by the language that wants them."""

_SCHEME = MappingProxyType(
    {
        "dark1": "dk1",
        "light1": "lt1",
        "dark2": "dk2",
        "light2": "lt2",
        "text1": "dk1",
        "background1": "lt1",
        "text2": "dk2",
        "background2": "lt2",
        "hyperlink": "hlink",
        "followedHyperlink": "folHlink",
    },
)
_MAPPED = MappingProxyType(
    {"text1": "t1", "text2": "t2", "background1": "bg1", "background2": "bg2"},
)


class Theme(Struct, frozen=True):
    """What `asciiTheme="minorHAnsi"` and `themeColor="text1"` mean in one file."""

    fonts: Mapping[str, str] = field(default_factory=dict)
    colors: Mapping[str, str] = field(default_factory=dict)

    def font(self, name: str | None) -> str | None:
        """Give the font that a theme's name stands for."""
        return self.fonts.get(name) if name else None

    def color(self, name: str | None) -> str | None:
        """Give the colour that a theme's name stands for, as six digits."""
        return self.colors.get(name) if name else None


def theme(root: Element | None, settings: Element | None) -> Theme:
    """Read a theme; the settings say for which languages, and which colour is the text's."""
    languages = find(settings, W + "themeFontLang")
    mapping = find(settings, W + "clrSchemeMapping")
    return Theme(
        _fonts(find(root, A + "themeElements", A + "fontScheme"), languages),
        _colors(find(root, A + "themeElements", A + "clrScheme"), mapping),
    )


def _script(languages: Element | None, attribute: str) -> str:
    language = "" if languages is None else languages.get(attribute, "")
    return _SCRIPTS.get(language) or _SCRIPTS.get(language.partition("-")[0], "")


def _fonts(scheme: Element | None, languages: Element | None) -> dict[str, str]:
    fonts: dict[str, str] = {}
    if scheme is None:
        return fonts
    for name in ("major", "minor"):
        group = scheme.find(f"{A}{name}Font")
        if group is None:
            continue
        own = {font.get("script"): font.get("typeface", "") for font in group.iter(A + "font")}
        for slots, kind, attribute in (
            (("Ascii", "HAnsi"), "latin", VAL),
            (("EastAsia",), "ea", W + "eastAsia"),
            (("Bidi",), "cs", W + "bidi"),
        ):
            plain = group.find(A + kind)
            face = own.get(_script(languages, attribute)) or (
                "" if plain is None else plain.get("typeface", "")
            )
            fonts.update({name + slot: face for slot in slots if face})
    return fonts


def _colors(scheme: Element | None, mapping: Element | None) -> dict[str, str]:
    if scheme is None:
        return {}
    plain: dict[str, str] = {}
    for entry in scheme:
        name = entry.tag.rpartition("}")[2]
        for color in entry:
            found = color.get("lastClr") or color.get("val", "")
            if _HEX.fullmatch(found):
                plain[name] = found.upper()
    colors = dict(plain)
    for name, usual in _SCHEME.items():
        mapped = mapping.get(W + _MAPPED[name]) if mapping is not None and name in _MAPPED else None
        target = _SCHEME.get(mapped, mapped) if mapped else usual
        if target in plain:
            colors[name] = plain[target]
    return colors

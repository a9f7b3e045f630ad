"""The languages in which the program speaks.

Sentences stand in the code in English, marked by `N_`; `translate` looks them up. The
system's locale is never asked: a clerk reads Vietnamese on any machine.
"""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

LOCALE = Path(__file__).with_name("locale")
LANGUAGES = ("vi", "en")
DEFAULT = "vi"


class Phrase(str):
    """A value that is itself a sentence: it is looked up where the sentence around it is."""

    __slots__ = ()


def N_(message: str) -> str:  # noqa: N802 - the name that every extractor of messages knows
    """Mark `message` for translation; it is looked up when it is shown."""
    return message


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("messages", LOCALE, [language], fallback=language == "en")


def translate(message: str, language: str = DEFAULT) -> str:
    """Give `message` in `language`."""
    return _catalogue(language).gettext(message) if message else ""

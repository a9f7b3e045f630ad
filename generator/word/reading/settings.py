"""What the settings of a file say about how its text is laid out and whether it may change."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from generator.word.reading.xml import VAL, Element, W, find, integer, on

UNSTATED_MODE: Final = 12
"""How Word lays out a file that names no mode: as Word 2007 did."""


class Settings(Struct, frozen=True):
    """The settings that change what is on the page, and those that a reader asks for.

    `adds_spacing` says that room after and before are added instead of the larger one
    counting (Word's `doNotUseHTMLParagraphAutoSpacing`); `mode` is the version of Word
    whose layout is followed.
    """

    even_and_odd_headers: bool = False
    tracked: bool = False
    protected: bool = False
    adds_spacing: bool = False
    mode: int = UNSTATED_MODE


def settings(root: Element | None) -> Settings:
    """Read the settings."""
    compat = find(root, W + "compat")
    protection = find(root, W + "documentProtection")
    enforced = protection is not None and protection.get(W + "enforcement") in {"1", "true", "on"}
    return Settings(
        even_and_odd_headers=on(find(root, W + "evenAndOddHeaders")),
        tracked=on(find(root, W + "trackRevisions")),
        protected=enforced or find(root, W + "writeProtection") is not None,
        adds_spacing=on(find(compat, W + "doNotUseHTMLParagraphAutoSpacing")),
        mode=_mode(compat),
    )


def _mode(compat: Element | None) -> int:
    if compat is not None:
        for setting in compat.iter(W + "compatSetting"):
            if setting.get(W + "name") == "compatibilityMode":
                return integer(setting.get(VAL)) or UNSTATED_MODE
    return UNSTATED_MODE

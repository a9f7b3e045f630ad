"""LibreOffice, as the tests of Word files call it."""

from __future__ import annotations

from tests.word.conftest import soffice

__all__ = ["soffice"]

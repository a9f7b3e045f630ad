"""LibreOffice, for files that another program saves again."""

from tests.word.conftest import soffice

__all__ = ["soffice"]

import gettext

import pytest

from generator.i18n import LOCALE, N_, _Catalogue, translate


def test_a_sentence_is_vietnamese_unless_another_language_is_asked_for():
    assert translate(N_("warning")) == "cảnh báo"
    assert translate(N_("warning"), "en") == "warning"


def test_a_sentence_without_vietnamese_is_given_as_it_is():
    assert translate("zzz") == "zzz"


def test_nothing_is_nothing():
    """An empty message is the header of a catalogue; it must never be printed."""
    assert translate("") == ""


def test_every_sentence_of_the_catalogue_is_found_as_gettext_finds_it():
    catalogue = gettext.translation("messages", LOCALE, ["vi"])
    messages = [m for m in catalogue._catalog if isinstance(m, str) and m]
    assert len(messages) > 1_000
    assert [translate(m) for m in messages] == [catalogue.gettext(m) for m in messages]


@pytest.mark.parametrize("message", ["\x01", "M", "zzz", "\U0010ffff", "…"])
def test_what_stands_before_between_or_behind_the_sentences_is_none(message):
    assert translate(message) == message


def test_few_sentences_are_read_to_find_one(monkeypatch):
    looks = []
    read = _Catalogue._message
    monkeypatch.setattr(_Catalogue, "_message", lambda self, at: looks.append(at) or read(self, at))
    translate("Not looked up before.")
    assert 8 < len(looks) < 14

from generator.i18n import N_, translate


def test_a_sentence_is_vietnamese_unless_another_language_is_asked_for():
    assert translate(N_("warning")) == "cảnh báo"
    assert translate(N_("warning"), "en") == "warning"


def test_a_sentence_without_vietnamese_is_given_as_it_is():
    assert translate("zzz") == "zzz"


def test_nothing_is_nothing():
    """An empty message is the header of a catalogue; it must never be printed."""
    assert translate("") == ""

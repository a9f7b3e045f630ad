from generator.standard.phrases import SMALL_WORDS, pairs, phrases, syllables
from generator.text.letters import fold_tone
from generator.text.syllables import possible


def test_every_phrase_is_spelled_with_possible_syllables():
    assert all(possible(part) for phrase in phrases() for part in phrase)


def test_phrases_are_written_as_they_are_compared():
    assert all(part == fold_tone(part.lower()) for phrase in phrases() for part in phrase)


def test_a_phrase_has_two_syllables_at_least():
    assert len(phrases()) > 1000
    assert min(map(len, phrases())) == 2


def test_the_tables_know_the_words_of_grammar_and_the_neighbours_in_phrases():
    assert ("pháp", "luật") in pairs()
    assert SMALL_WORDS | {"pháp"} <= syllables()

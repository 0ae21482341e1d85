"""What a statement says that something is."""

import pytest

from bot.answering.words.language import guess_language
from bot.checking import Checker
from bot.checking.statements.predications import qualities
from bot.checking.statements.sentences import Sentence
from bot.matching.fold import folded_words


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The hub is a bottleneck.", "hub: bottleneck"),
        ("Is AI very dangerous?", "ai: dangerous"),
        ("L'IA est-elle sûre ?", "ia: sure"),
        ("La technologie est une menace.", "technologie: menace"),
        ("The fund is in Guangxi.", ""),
        ("The models were among the topics.", ""),
        ("The fund was created in February.", ""),
        ("The league is the first contest.", ""),
        ("AI is transforming industries.", ""),
    ],
)
def test_a_quality_is_one_word_or_a_noun_of_no_sort(checker: Checker, text: str, told: str) -> None:
    """What something is like is read; not where it is, of what sort, nor what is done to it."""
    reading = checker._read(Sentence(text, 0, len(text)), guess_language(folded_words(text)))
    found = [
        f"{one.thing.text}: {' '.join(reading.folded[one.words.start : one.words.stop])}"
        for one in qualities(reading)
    ]
    assert found == ([told] if told else [])

"""What the data files of the check tell."""

import pytest

from bot.checking.words.cues import cues, tail


@pytest.mark.parametrize(
    ("written", "expected"), [("China's", "s"), ("we’ll", "ll"), ("CHINA'S", "s"), ("China", "")]
)
def test_the_tail_of_a_word(written: str, expected: str) -> None:
    """What an apostrophe parts from a word is found whatever the apostrophe and the letters."""
    assert tail(written) == expected


def test_english_is_first() -> None:
    """Of a name in several languages, the English reading is the one that counts."""
    assert next(iter(cues())) == "en"
    assert all(cue.language == language for language, cue in cues().items())


@pytest.mark.parametrize(("language", "day"), [("en", "sunday"), ("fr", "dimanche")])
def test_each_day_of_the_week_excludes_the_six_others(language: str, day: str) -> None:
    """A day of the vocabulary is opposed to every other one, and not to itself."""
    ((first, last, others),) = cues()[language].opposing(["on", day])
    assert (first, last) == (1, 1)
    assert len(others) == 6
    assert day not in others

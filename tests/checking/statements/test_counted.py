"""What the numbers of a statement count."""

import pytest

from bot.checking.statements.counted import counted_by, is_behind, is_duration, is_repetition
from bot.checking.statements.reader import Reader


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Five companies from China came.", "companies"),
        ("Of the companies, five came.", "came"),
        ("It took place on 13 September 2023.", None),
    ],
)
def test_the_thing_right_behind(reader: Reader, text: str, counted: str | None) -> None:
    """A number counts the word behind it, a light one if there is no other; a date none."""
    reading = reader.read(text, "en")
    part = counted_by(reading, reading.values[0])
    assert (part and part.text) == counted


def test_how_long_it_lasts(reader: Reader) -> None:
    """A number before a word for a span of time is how long something lasts, and no other is."""
    reading = reader.read("It lasted two weeks and five firms came.", "en")
    assert [is_duration(reading, value) for value in reading.values] == [True, False]


def test_how_often(reader: Reader) -> None:
    """A cue only counts right behind the number."""
    reading = reader.read("It was held 21 times in five cities.", "en")
    assert [is_behind(reading, value, "times") for value in reading.values] == [True, False]


def test_once_more(reader: Reader) -> None:
    """A word such as "twice" tells by itself how often something is; a number does not."""
    reading = reader.read("It was held twice in five cities.", "en")
    assert [is_repetition(reading, value) for value in reading.values] == [True, False]

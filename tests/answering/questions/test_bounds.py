"""Which values a question gives, and what bounds them."""

from decimal import Decimal

import pytest

from bot.answering.questions.bounds import values_of
from bot.answering.questions.reader import Reader
from bot.answering.questions.written import written
from bot.answering.words.values import Date, Figure, Measure


def _values(text: str) -> list[Figure]:
    return list(values_of(written(text, ())))


def test_words_before_a_number_bound_it() -> None:
    """What stands before a number bounds it."""
    (value,) = _values("more than 3,000 firms")
    assert (value.bound, value.first) == ("over", 0)


def test_verbs_are_no_bounds() -> None:
    """The last word of a verb bounds no date, though it may stand before one."""
    (value,) = _values("whom did they drop by in february 2023")
    assert value.bound is None


def test_numbers_within_phrases() -> None:
    """A number in a phrase of the vocabulary is no value: ten years are a decade."""
    assert not _values("her largest partner for ten years")


@pytest.mark.parametrize("text", ["the second fund", "le deuxième fonds"])
def test_ordinals_in_words(text: str) -> None:
    """An ordinal in words is a value that a source has to give."""
    (value,) = _values(text)
    assert (value.measure, value.value) == (Measure.ORDINAL, Decimal(2))


def test_a_moment_is_no_ordinal() -> None:
    """A moment is no ordinal."""
    assert not _values("hold on a second")


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("did it exist before 2022", "before"),
        ("depuis quand, après 2020", "after"),
        ("in 2022", None),
    ],
)
def test_dates_that_are_bounds(text: str, bound: str | None) -> None:
    """A date may be the end of the time that is meant, or its beginning."""
    (value,) = _values(text)
    assert value.bound == bound


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("what is the $13.9bn number a target for", ["target"]),
        ("who paid the sum of 10 billion yuan", ["paid"]),
        ("la Chine compte bien 1,4 milliard de personnes", ["compte", "personnes"]),
    ],
)
def test_words_for_values(reader: Reader, text: str, kept: list[str]) -> None:
    """A word that only calls a value a value needs no explanation; a verb does."""
    told = [content.text for content in reader.read(text).contents]
    assert told == kept


def test_the_day_of_a_date_is_no_rank() -> None:
    """An ordinal in words that tells the day of a month is part of the date."""
    (value,) = _values("what opened on the fifth of November")
    assert value.date == Date(None, 11, 5)


@pytest.mark.parametrize(
    "text", ["why was it organised in the 1st place", "what got it going in the 1st place"]
)
def test_a_number_in_an_idiom(reader: Reader, text: str) -> None:
    """A number within a phrase that carries no meaning gives no value."""
    assert reader.read(text).figures == ()


def test_words_before_an_ordinal(reader: Reader) -> None:
    """In Malay the word for an edition stands before its number."""
    question = reader.read("Berapa buah negara yang menyertai CIIE kali ke-6?")
    assert "kali" not in [content.text for content in question.telling if not content.beside]


@pytest.mark.parametrize(
    ("text", "language"),
    [("when are the other four meetings", "en"), ("les quatre autres réunions, c'est quand", "fr")],
)
def test_the_number_of_the_rest(reader: Reader, text: str, language: str) -> None:
    """How many others there are is not how many there are."""
    question = reader.read(text)
    assert question.language == language
    assert question.figures == ()

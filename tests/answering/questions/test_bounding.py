"""Which values a question gives, and what bounds them."""

from decimal import Decimal

import pytest

from bot.answering.questions.bounding import bounded, of_its_own
from bot.answering.questions.reader import Reader
from bot.answering.words.figures import figures
from bot.answering.words.language import in_order
from bot.answering.words.values import Figure, Measure
from bot.matching.fold import words


def _values(text: str, language: str = "en") -> list[Figure]:
    found = words(text)
    folded = [word.text for word in found]
    phrases = [r for r in in_order(language)[0].read(folded) if r.first < r.last]
    own = of_its_own(folded, language, phrases, figures(text, (language,), found))
    return list(bounded(folded, language, phrases, own))


def test_bounds() -> None:
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


@pytest.mark.parametrize(
    ("text", "language"), [("the second fund", "en"), ("le deuxième fonds", "fr")]
)
def test_ordinals_in_words(text: str, language: str) -> None:
    """An ordinal in words is a value that a source has to give."""
    (value,) = _values(text, language)
    assert (value.measure, value.value) == (Measure.ORDINAL, Decimal(2))


def test_seconds() -> None:
    """A moment is no ordinal."""
    assert not _values("hold on a second")


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("did it exist before 2022", "en", "before"),
        ("depuis quand, après 2020", "fr", "after"),
        ("in 2022", "en", None),
    ],
)
def test_dates_that_are_bounds(text: str, language: str, bound: str | None) -> None:
    """A date may be the end of the time that is meant, or its beginning."""
    (value,) = _values(text, language)
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

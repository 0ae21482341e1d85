"""Numbers that words tell."""

import pytest

from bot.checking.values.number_words import ordinals, ranks, singles
from bot.checking.values.values import values
from bot.checking.words.cues import Spans
from bot.facts import Bound
from bot.matching.fold import words


@pytest.mark.parametrize(
    ("text", "language", "rank"), [("ranked first", "en", 1), ("classée deuxième", "fr", 2)]
)
def test_a_word_tells_a_rank(text: str, language: str, rank: int) -> None:
    """An ordinal word is a rank, "first" included."""
    assert [int(value.number) for value in ordinals(words(text), language)] == [rank]


def test_a_word_besides_tells_a_rank_where_things_are_ranked() -> None:
    """A word as "second" is a rank beside what ranks, where no other value is told there."""
    found = words("the second largest")
    spans: Spans = {"superlatives": [(2, 2)]}
    assert [int(value.number) for value in ranks(found, "en", spans, ())] == [2]
    assert not list(ranks(found, "en", spans, {1}))
    assert not list(ranks(found, "en", {}, ()))


def test_one_single_is_one() -> None:
    """What is told to be one and no more counts one, where no other value is told there."""
    spans: Spans = {"singles": [(1, 2)]}
    assert [int(value.number) for value in singles(spans, ())] == [1]
    assert not list(singles(spans, {2}))


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [("two dozen firms", "en", 24), ("une vingtaine de pays", "fr", 20)],
)
def test_rough_numbers(text: str, language: str, number: int) -> None:
    """A number that names an order of size is told as about so many."""
    (value,) = values(text, words(text), language)
    assert (int(value.number), value.bound) == (number, Bound.ABOUT)

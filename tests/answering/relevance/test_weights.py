"""How much of a question one statement explains."""

from decimal import Decimal

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import UNSAID_WEIGHT, Judge
from bot.answering.relevance.weights import (
    AROUND,
    BY_CONCEPT,
    BY_TYPE,
    NAME_WEIGHT,
    WORD_BY_WORD,
    Names,
    Scale,
    Word,
    Words,
    gives,
    weigh_figures,
)
from bot.answering.words.content import Content
from bot.answering.words.values import Figure, Measure
from bot.facts import Attribute


def test_unsaid_words_weigh_most(reader: Reader, judge: Judge) -> None:
    """A notion that no source speaks of outweighs the words around it, and nothing explains it."""
    (won,) = [c for c in reader.read("who won the league").contents if c.text == "won"]
    assert judge.weight(won) == UNSAID_WEIGHT
    assert Word(won, UNSAID_WEIGHT).explained(won.terms) == 0


def test_a_number_may_be_money_or_a_place_in_a_series() -> None:
    """A bare number is given by an amount or an ordinal, but not the other way round."""
    number = Figure(Measure.NUMBER, Decimal(10), 0, 0)
    money = Figure(Measure.MONEY, Decimal(10), 0, 0, currency="CNY")
    assert gives(number, money)
    assert not gives(money, number)


def test_a_word_is_explained_by_its_notion_or_its_sort() -> None:
    """The word itself explains it wholly, its notion nearly, the sort of thing less."""
    terms = frozenset({("en", "contest"), ("concepts", "contest"), ("types", "competition")})
    word = Word(Content("contest", terms, 0, 0), 1.0)
    assert word.explained(frozenset({("en", "contest")})) == 1
    assert word.explained(frozenset({("concepts", "contest")})) == BY_CONCEPT
    assert word.explained(frozenset({("types", "competition")})) == BY_TYPE
    assert word.explained(frozenset({("en", "weather")})) == 0


def test_a_phrase_is_explained_by_all_its_words() -> None:
    """The words of a phrase explain it together; with one of them missing they do not."""
    parts = (frozenset({("en", "artifici")}), frozenset({("en", "intellig")}))
    phrase = Content("artificial intelligence", frozenset({("concepts", "ai")}), 0, 1, parts)
    word = Word(phrase, 1.0)
    assert word.explained(frozenset({("en", "artifici"), ("en", "intellig")})) == WORD_BY_WORD
    assert word.explained(frozenset({("en", "artifici")})) == 0


def test_scales_add_up() -> None:
    """What is explained and what is missing make the whole weight."""
    scale = Scale()
    scale.add(2.0, 0.25)
    scale.add(1.0, 1.0)
    assert (scale.total, scale.explained, scale.missing) == (3.0, 1.5, 1.5)


def test_words_that_are_left_over(reader: Reader, records: Records) -> None:
    """A word that a statement does not hold is left unexplained, a light one is not weighed."""
    contents = reader.read("who talks of artificial intelligence talents").contents
    words = Words([Word(content, 1.0) for content in contents])
    own = next(r for r in records.own("huawei") if "AI" in r.statement.quotes[0].text)
    scale, left, _ = words.weigh(own, (0.0,) * len(contents))
    assert "artificial intelligence" not in {content.text for content in left}
    assert "talents" in {content.text for content in left}
    assert scale.total == pytest.approx(scale.explained + scale.missing)


@pytest.mark.parametrize(
    ("entity", "beside", "share", "left"),
    [
        ("china-import-expo-6th", False, 1.0, 0),
        ("huawei", False, 0.0, 1),
        ("huawei", True, AROUND, 0),
    ],
)
def test_names_are_spoken_of(
    reader: Reader, records: Records, *, entity: str, beside: bool, share: float, left: int
) -> None:
    """A name is told by a statement about it, or less surely by others in the entity's file."""
    names = Names(reader.read("when is the 6th CIIE").named)
    record = records.own(entity)[0]
    scale, unnamed = names.weigh(record, (beside,))
    assert scale.total == NAME_WEIGHT
    assert scale.explained == pytest.approx(NAME_WEIGHT * share)
    assert len(unnamed) == left


def test_telling_values_that_are_not_given(reader: Reader, records: Records) -> None:
    """A value that a statement does not give is left over, unless it is one that counts nothing."""
    date = next(r for r in records.own("china-import-expo-6th") if r.attribute == Attribute.DATE)
    for text, left in (
        ("was it in November 2023", 0),
        ("was it in May 2019", 1),
        ("are the two in it", 0),
    ):
        question = reader.read(text)
        profile = records.profile("china-import-expo-6th")
        scale = Scale()
        found = [*weigh_figures(scale, question, date, None, profile)]
        assert len(found) == left
        assert question.figures
        assert scale.total > 0


def test_the_third_of_other_things(answerer: Answerer) -> None:
    """That a league has three events tells nothing of a third meeting."""
    assert isinstance(answerer.ask("what is the topic of the third subsector meeting"), Unknown)
    assert isinstance(answerer.ask("what is the third event of the super league"), Answer)

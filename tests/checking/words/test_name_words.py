"""How much of a name the words of a text tell."""

import pytest

from bot.answering.words.language import is_small
from bot.answering.words.stems import STEMMED, stem_term
from bot.answering.words.terms import Term
from bot.checking.words.name_words import BY_NOTION, NameWords
from bot.facts import FactBase
from bot.matching.fold import folded_words

FUND = "guangxi-ai-industry-fund"


@pytest.fixture(scope="module")
def names(base: FactBase) -> NameWords:
    """The words of the names of the real fact base."""
    return NameWords(base)


def said(text: str) -> frozenset[Term]:
    """What the words of an English text stand for, by their stems."""
    return frozenset(stem_term(word, "en") for word in text.split())


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("guangxi ai industry fund", 0.99, 1.0),
        ("fund of the industry of ai in guangxi", 0.99, 1.0),
        ("industry fund", 0.5, 0.9),
        ("ai", 0.01, 0.5),
        ("weather", 0.0, 0.0),
    ],
)
def test_a_name_is_told_by_its_words(
    names: NameWords, text: str, least: float, most: float
) -> None:
    """All words of a name tell it wholly in any order, some a part, and others nothing."""
    share = names.share(FUND, names.told(said(text)))
    assert least <= share <= most + 1e-9


def test_a_rare_word_tells_more_than_a_common_one(names: NameWords) -> None:
    """The fewer names bear a word, the more it tells of one."""
    rare, common = (names.share(FUND, names.told(said(word))) for word in ("fund", "ai"))
    assert rare > common


def test_another_word_for_the_notion_tells_less(names: NameWords) -> None:
    """A word for the same notion tells a part of what the word itself does."""
    word = names.told(said("ai"))
    notion = names.told([("concepts", "ai")])
    assert word.keys() & notion.keys()
    for number in word.keys() & notion.keys():
        assert notion[number] == pytest.approx(BY_NOTION * word[number])
    assert names.told([*said("ai"), ("concepts", "ai")]) == {**notion, **word}


def test_a_name_whose_every_word_is_told_is_told_wholly(base: FactBase, names: NameWords) -> None:
    """In whatever order the weights of its words are added up."""
    for entity in base.entities.values():
        words = folded_words(entity.names.en)
        told = names.told(stem_term(word, language) for word in words for language in STEMMED)
        is_long = sum(not is_small(word, "en") for word in words) > 1  # no single word tells it
        assert not is_long or names.share(entity.id, told) == 1

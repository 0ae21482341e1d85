"""What just gives what is asked for."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.relevance.asked_attributes import SUITING, attributes_asked
from bot.answering.words.lexicons import lexicons
from bot.facts import Attribute


def test_several_question_words_ask_for_what_each_does() -> None:
    """What two question words ask for is what the one does and what the other does."""
    asked = attributes_asked(("where", "how_much"))
    assert asked == attributes_asked(("where",)) | attributes_asked(("how_much",))
    assert {Attribute.PLACE, Attribute.AMOUNT} <= asked


def test_no_attribute_gives_whatever_is_asked() -> None:
    """A question word that many statements may answer, or none, asks for no attribute."""
    known = {key for section, key in _terms() if section == "questions"}
    assert not attributes_asked(("what", "who", "tell"))
    assert {ask for ask in known if attributes_asked((ask,))} == {
        *("when", "since_when", "until_when", "how_long"),
        *("how_many", "how_much", "how_often", "where"),
    }


@pytest.mark.parametrize("ask", SUITING)
def test_what_gives_what_is_asked_suits_it(ask: str) -> None:
    """An attribute that just gives what a question word asks for suits it, too, more or less."""
    assert attributes_asked((ask,)) <= SUITING[ask].keys()
    assert all(0 < degree <= 1 for degree in SUITING[ask].values())


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("how big is the Guangxi AI industry fund", "The exact amount please."),
        ("when is the AI expo in Nanning", "The exact date please."),
    ],
)
def test_a_word_for_what_is_asked_asks_nothing_more(
    answerer: Answerer, text: str, again: str
) -> None:
    """Who says behind a question what sort of answer is wanted gets that answer, and no other."""
    alone, both = answerer.ask(text), answerer.ask(f"{text}? {again}")
    assert isinstance(alone, Answer)
    assert isinstance(both, Answer)
    assert both.statements == alone.statements


def _terms() -> frozenset[tuple[str, str]]:
    return frozenset().union(*lexicons()["en"].phrases.values())

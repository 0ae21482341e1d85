"""What a question speaks of that it does not name."""

import pytest

from bot.answering import Answerer
from bot.answering.questions.named_things import Named
from bot.answering.questions.reader import Reader
from bot.answering.topic import (
    MAX_TOLD,
    in_context,
    known_in,
    people_of,
    quotes_whom,
    stands_alone,
    subjects_of,
)

FUND = Named({"guangxi-ai-industry-fund": 1.0}, 0, 0)


def test_what_names_nothing_speaks_of_what_is_known(reader: Reader) -> None:
    """A question without a name is one of the topic; one with a name keeps its own."""
    assert in_context(reader.read("and how much is in it?"), FUND, ()).sure == (FUND.best,)
    assert "tkxel" in in_context(reader.read("what is Tkxel?"), FUND, ()).sure


def test_they_are_the_people_just_told_of(reader: Reader) -> None:
    """The people of the answer before are meant by "they", unless these are too many."""
    people = [Named({"keke-gai": 1.0}, 0, 0), Named({"jing-yu": 1.0}, 0, 0)]
    question = reader.read("where do they work?")
    assert in_context(question, FUND, people).sure == ("keke-gai", "jing-yu")
    assert in_context(question, FUND, people * MAX_TOLD).sure == (FUND.best,)


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("who organised the meeting?", True),
        ("what does the upgraded free trade area include?", True),
        ("and where?", False),
    ],
)
def test_what_is_clear_by_itself(reader: Reader, *, text: str, clear: bool) -> None:
    """A question is, that asks for something exact in more than one word, or of a known sort."""
    assert stands_alone(reader.read(text)) is clear


def test_whose_words_are_asked_for(reader: Reader) -> None:
    """What "he" said is asked of whom the question before asks who that is."""
    before, question = reader.read("who is Huang Hao?"), reader.read("what did he say?")
    assert quotes_whom(before, question)
    assert not quotes_whom(question, before)


def test_what_answers_tell_of(answerer: Answerer) -> None:
    """An answer tells of the thing of its first statement, and of its people."""
    reply = answerer.ask("who is Huang Hao?")
    assert [one.best for one in subjects_of([reply])] == ["huang-hao"]
    assert [one.best for one in people_of(reply)] == ["huang-hao"]
    silent = answerer.ask("pizza")
    assert not [*subjects_of([silent])]
    assert not people_of(silent)


def test_what_is_only_called_alike_is_no_topic(reader: Reader) -> None:
    """The Yunnan AI fund tells nothing of what a message speaks of, the Guangxi one does."""
    assert [one.best for one in known_in(reader.read("the Guangxi AI fund"))] == [FUND.best]
    assert not [*known_in(reader.read("the Nanjing telecommunications hub is new"))]
    assert not [*known_in(reader.read("the China-Cambodia AI innovation centre is new"))]

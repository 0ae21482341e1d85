"""What a question speaks of that it does not name."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.questions.named_things import Named
from bot.answering.questions.reader import Reader
from bot.answering.topic import (
    MAX_TOLD,
    Topic,
    in_context,
    known_in,
    people_of,
    pointed,
    points_nowhere,
    quotes_whom,
    stands_alone,
    subjects_of,
    topic_of,
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


def test_a_message_speaks_of_what_it_names_last(answerer: Answerer, reader: Reader) -> None:
    """The first question that surely names something, or what came before, gives the topic."""
    questions = [reader.read("how much is in it"), reader.read("where is the Guangxi AI fund?")]
    topic = topic_of(answerer.base, questions, None)
    assert topic.known
    assert (topic.known.best, topic.is_ahead, topic.is_given) == (FUND.best, True, False)
    given = topic_of(answerer.base, questions, "tkxel")
    assert given.known
    assert (given.known.best, given.is_ahead, given.is_given) == ("tkxel", False, True)


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("is it run by Huawei?", ("guangxi-ai-industry-fund", "huawei")),
        ("is Huawei in China?", None),
        ("how much is in it?", None),
    ],
)
def test_a_pronoun_points_back(
    answerer: Answerer, reader: Reader, text: str, both: tuple[str, ...] | None
) -> None:
    """A question that names something is also asked of the one thing that its pronoun means."""
    topic = Topic(FUND, is_ahead=False, is_given=True)
    meant = pointed(answerer.base, reader.read(text), topic, (), ())
    assert (meant and meant.sure) == both


def test_she_is_somebody_who_was_told_of(answerer: Answerer, reader: Reader) -> None:
    """The one person of the answer before is meant by "she", and of several people nobody is."""
    people = [Named({"keke-gai": 1.0}, 0, 0), Named({"jing-yu": 1.0}, 0, 0)]
    topic, question = Topic(FUND, is_ahead=False, is_given=True), reader.read("is she at Huawei?")
    meant = pointed(answerer.base, question, topic, (), people[:1])
    assert meant
    assert meant.sure == ("keke-gai", "huawei")
    assert pointed(answerer.base, question, topic, (), people) is None


@pytest.mark.parametrize(
    ("text", "vain", "nowhere"),
    [
        ("is it run by Huawei?", False, True),
        ("is it large?", False, False),
        ("is it run by Huawei?", True, False),
        ("who runs it?", False, False),
    ],
)
def test_it_is_what_is_named_or_nothing(
    answerer: Answerer, reader: Reader, text: str, *, vain: bool, nowhere: bool
) -> None:
    """What a claim names is not what its "it" stands for; where it names nothing, the topic is."""
    topic = Topic(FUND, is_ahead=False, is_given=True)
    assert points_nowhere(answerer.base, reader.read(text), topic, vain=vain) is nowhere


@pytest.mark.parametrize(
    "text",
    [
        "Who runs Beijing Muguo Tech, and which technologies does that person list?",
        "Qui dirige Beijing Muguo Tech, et quelles technologies cite cette personne ?",
    ],
)
def test_that_person(answerer: Answerer, text: str) -> None:
    """Whoever was answered is "that person" of the question behind."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = " ".join(one.statement.quotes[0].text for one in reply.statements)
    assert "cloud computing" in quotes

"""A statement settles what the sources are else silent on by its fields or in the very words."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.claims.exactness import settles
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.facts import Attribute


def _is_settled(answerer: Answerer, reader: Reader, records: Records, text: str) -> bool:
    """Whether a statement is shown, and the first one settles a question."""
    reply = answerer.ask(text)
    if not isinstance(reply, Answer):
        return False
    first = reply.statements[0]
    own = records.own(first.entity.id)
    return any(settles(reader.read(text), one) for one in own if one.statement is first.statement)


@pytest.mark.parametrize(
    "text", ["is the 6th CIIE in Shanghai", "can startups enter the super league"]
)
def test_a_typed_field_settles(
    answerer: Answerer, reader: Reader, records: Records, text: str
) -> None:
    """Where a thing is, and who has which part in it, is told by the field that says so."""
    assert _is_settled(answerer, reader, records, text)


@pytest.mark.parametrize(
    "text", ["did the companies show chatbots", "was Ping An among the visited companies"]
)
def test_the_very_words_settle(
    answerer: Answerer, reader: Reader, records: Records, text: str
) -> None:
    """What a statement tells in the words of a question needs no other source."""
    assert _is_settled(answerer, reader, records, text)


@pytest.mark.parametrize(
    "text",
    [
        "did the CIIE show robots",
        "did Malaysia sign an AI agreement with China",
        "did Stanford work with China on the report",
        "is there already a joint AI lab between China and Pakistan",
    ],
)
def test_what_is_near_a_notion_settles_nothing(
    answerer: Answerer, reader: Reader, records: Records, text: str
) -> None:
    """A kind of what is told, a sign that is no signature, a mere partner prove nothing."""
    assert not _is_settled(answerer, reader, records, text)


@pytest.mark.parametrize(
    "text",
    [
        "was the super league founded in February",
        "did Chen Gang found the Guangxi AI fund",
        "did Gan Hong Seng visit China",
        "did Meituan visit Huawei",
        "did China visit Malaysia",
    ],
)
def test_who_only_says_it_or_stands_beside(
    answerer: Answerer, reader: Reader, records: Records, text: str
) -> None:
    """Who says it has not done it, of two told together neither acts, and a day must be told."""
    assert not _is_settled(answerer, reader, records, text)


def test_other_languages_are_not_weighed_by_words(
    answerer: Answerer, reader: Reader, records: Records
) -> None:
    """No statement holds the words of a language in which no source is written."""
    assert _is_settled(answerer, reader, records, "第六届进博会在上海吗")


def test_a_day_before_a_name_calls_the_thing(reader: Reader, records: Records) -> None:
    """The September matchmaking is the one on that day, whatever else a statement tells of it."""
    own = records.own("china-pakistan-ai-matchmaking")
    counts = [one for one in own if one.attribute is Attribute.COUNT]
    told = next(one for one in counts if "first in a series" in one.statement.quotes[0].text)
    question = reader.read("was the sept matchmaking the first of several meetings?")
    assert settles(question, told, own)
    assert not settles(question, told)
    other = reader.read("was the october matchmaking the first of several meetings?")
    assert not settles(other, told, own)


def test_a_thing_called_after_who_takes_part(reader: Reader, records: Records) -> None:
    """The ASEAN tour is that in which ASEAN takes part, and no visit of ASEAN's to a firm."""
    own = records.own("asean-media-view-digital-china-tour")
    told = next(one for one in own if getattr(one.statement, "target", "") == "webank")
    assert settles(reader.read("did reporters on the ASEAN tour get to WeBank?"), told, own)
    assert not settles(reader.read("did Huawei visit WeBank?"), told, own)

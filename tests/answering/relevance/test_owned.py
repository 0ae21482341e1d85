"""A value is that of the thing that is named, and not of one told of beside it."""

from bot.answering import Answer, Answerer, Unknown
from bot.answering.questions.reader import Reader
from bot.answering.records.record import NAMED
from bot.answering.records.records import Records
from bot.answering.relevance.owned import is_owned


def test_a_name_alone_tells_of_the_thing_itself(reader: Reader, records: Records) -> None:
    """What is only told beside a place is none of it, where nothing else tells of what."""
    question = reader.read("how many is Guangxi")
    for record in records.all:
        beside = record.entities.get("guangxi", 0.0) <= NAMED
        assert is_owned(record, question, "how_many") is not beside


def test_what_is_asked_of_a_place_need_not_be_it(reader: Reader, records: Records) -> None:
    """Where another word tells of what, any statement may tell of that."""
    question = reader.read("where in Guangxi is the expo held")
    assert all(is_owned(record, question, "where") for record in records.all)


def test_guests_are_not_all_there_are(answerer: Answerer) -> None:
    """Those who came to a meeting from a country are counted there, and not in the country."""
    assert isinstance(answerer.ask("how many AI companies does Pakistan have"), Unknown)
    assert isinstance(answerer.ask("how many companies from Pakistan came"), Answer)

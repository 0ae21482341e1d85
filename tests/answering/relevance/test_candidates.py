"""The statements that share most with a question are looked at, and only they."""

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.candidates import CLOSE_LOOKS, Candidates
from bot.facts import Attribute


def test_what_shares_most_comes_first(reader: Reader, records: Records) -> None:
    """A statement about the thing that is named, with the value that is given, is the first."""
    found = Candidates(records).find(reader.read("Guangxi AI industry fund, 10 billion yuan"))
    assert records.all[found[0]].entity.id == "guangxi-ai-industry-fund"


def test_what_is_looked_at_is_bounded(reader: Reader, records: Records) -> None:
    """However much a question names, only so many statements are looked at; nothing finds none."""
    candidates = Candidates(records)
    found = candidates.find(reader.read("AI in China, ASEAN, Guangxi, Pakistan: companies, plans"))
    assert len(found) == len(set(found)) == CLOSE_LOOKS
    assert not candidates.find(reader.read("qwxz"))


def test_reasons_are_looked_at(reader: Reader, records: Records) -> None:
    """Where it is asked why, a statement that gives the reason is looked at."""
    found = Candidates(records).find(reader.read("why was the September 13 meeting organised"))
    assert any(records.all[n].attribute is Attribute.REASON for n in found)


def test_a_rare_word_beside_a_common_one(reader: Reader, records: Records) -> None:
    """What any reason answers, as "need" beside "why", does not hide what a rare word tells."""
    found = Candidates(records).find(reader.read("Why does China need craftsmen and engineers?"))
    assert any(("concepts", "craftsman") in records.all[n].terms for n in found)


def test_what_just_gives_it(reader: Reader, records: Records) -> None:
    """Where it is asked how many, a statement that counts what is named is looked at."""
    text = "the super league is made up of how many competitions"
    found = Candidates(records).find(reader.read(text))
    counts = {records.all[n].entity.id for n in found if records.all[n].attribute == "count"}
    assert "ai-super-league" in counts


def test_all_of_a_day(reader: Reader, records: Records) -> None:
    """Where nothing but a day is asked for, what gives the day comes before what gives the year."""
    found = Candidates(records).find(reader.read("what happened on September 13, 2023?"))
    assert records.all[found[0]].entity.id == "china-pakistan-ai-matchmaking"


def test_single_ideographs(reader: Reader, records: Records) -> None:
    """Statements that only share a sign of a longer word do not hide what is asked."""
    found = Candidates(records).find(reader.read("中国有多少人工智能企业"))
    counts = {records.all[n].entity.id for n in found if records.all[n].attribute == "count"}
    assert "china" in counts


def test_a_number_of_a_thing_in_a_place(reader: Reader, records: Records) -> None:
    """What counts a named thing is looked at, however much is told of a place named beside it."""
    found = Candidates(records).find(reader.read("how many contests has the AI league in Guangxi"))
    counts = {records.all[n].entity.id for n in found if records.all[n].attribute == "count"}
    assert "ai-super-league" in counts

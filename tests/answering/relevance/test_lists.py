"""The things of a sort are listed by their names and sorts."""

from dataclasses import replace

import pytest

from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.lists import Lists
from bot.facts import Attribute, FactBase, Kind, Relation, Type

AWAN = "muhammad-usman-awan"


@pytest.mark.parametrize("text", ["which universities do you know", "which universities are named"])
def test_the_things_of_a_sort(base: FactBase, reader: Reader, records: Records, text: str) -> None:
    """Who asks for all universities is given each of them once, and nothing else."""
    found = list(Lists(base, records).listed(reader.read(text)))
    assert {record.entity.type for record in found} == {Type.UNIVERSITY}
    universities = [e for e in base.entities.values() if e.type is Type.UNIVERSITY]
    assert len(found) == len(universities)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("which universities are located in Shenzhen", {"shenzhen-university"}),
        ("list all Chinese companies", {"beijing-genius-cyber-tech", "beijing-muguo-tech"}),
        ("which institutes are in Chengdu", {"chengdu-institute-of-standardisation"}),
    ],
)
def test_the_things_of_a_place(
    base: FactBase, reader: Reader, records: Records, text: str, ids: set[str]
) -> None:
    """Of the things of a sort, those are listed that a source puts in the place, by that proof."""
    found = list(Lists(base, records).listed(reader.read(text)))
    assert {record.entity.id for record in found} == ids
    assert all(isinstance(record.statement, Relation) for record in found)


@pytest.mark.parametrize("text", ["which companies visited the CIIE", "who leads it", ""])
def test_other_questions(base: FactBase, reader: Reader, records: Records, text: str) -> None:
    """A question that names a thing, or asks for no sort, lists nothing."""
    assert not list(Lists(base, records).listed(reader.read(text)))


def test_parts_of_a_thing(base: FactBase, reader: Reader, records: Records) -> None:
    """Of a thing that is named, the parts of a sort are listed."""
    question = reader.read("which contests are in the AI Super League")
    found = list(Lists(base, records).listed(question))
    assert {record.entity.id for record in found} == {
        "ai-super-league-bottleneck-contest",
        "ai-super-league-innovation-competition",
        "ai-super-league-talent-event",
    }


def test_parts_that_what_asks_for(base: FactBase, reader: Reader, records: Records) -> None:
    """What the contests of a league are is told by each of them; what a company is, is not."""
    lists = Lists(base, records)
    found = list(lists.listed(reader.read("what are the contests of the Super League")))
    assert {record.entity.id for record in found} == {
        "ai-super-league-bottleneck-contest",
        "ai-super-league-innovation-competition",
        "ai-super-league-talent-event",
    }
    assert not list(lists.listed(reader.read("what is the company Huawei")))


@pytest.mark.parametrize(
    "text", ["partners of Guangxi", "allies of China", "what is planned in Guangxi"]
)
def test_no_parts_are_asked_for(
    base: FactBase, reader: Reader, records: Records, text: str
) -> None:
    """Neither the partners of a thing nor what is planned in it are its parts."""
    assert not list(Lists(base, records).listed(reader.read(text)))


def test_different_parts(base: FactBase, reader: Reader, records: Records) -> None:
    """That the parts of a thing are different ones tells nothing of them."""
    question = reader.read("list the different contests inside the super league")
    assert len(list(Lists(base, records).listed(question))) == 3


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("which CEOs are quoted", {"linhua-dong", "xiaosheng-tan"}),
        ("list the people from universities", {"gan-hong-seng", "keke-gai", AWAN}),
        ("list people who are professors", {"gan-hong-seng", "jing-yu", "keke-gai", AWAN}),
        ("which company built the cables", set[str]()),
        ("which professors came to Laos", set[str]()),
    ],
)
def test_people_by_what_they_are(
    base: FactBase, reader: Reader, records: Records, text: str, ids: set[str]
) -> None:
    """People are listed by an office or the sort of body they work for, each by their position."""
    found = list(Lists(base, records).listed(reader.read(text)))
    assert {record.entity.id for record in found} == ids
    assert all(record.attribute is Attribute.POSITION for record in found)


@pytest.mark.parametrize(
    "text", ["list all people", "who are the people in the articles", "which people are mentioned"]
)
def test_all_people(base: FactBase, reader: Reader, records: Records, text: str) -> None:
    """Everybody is listed, though a paper has "People" in its name."""
    found = Lists(base, records).listed(reader.read(text))
    people = {entity.id for entity in base.entities.values() if entity.kind is Kind.PERSON}
    assert {record.entity.id for record in found} == people


def test_people_who_are_quoted(base: FactBase, reader: Reader, records: Records) -> None:
    """Of those who are quoted, nobody is one who only came to visit."""
    found = {
        r.entity.id for r in Lists(base, records).listed(reader.read("who are the people quoted"))
    }
    assert "chen-gang" in found
    assert "anwar-ibrahim" not in found


def test_the_people_of_an_article(base: FactBase, reader: Reader, records: Records) -> None:
    """Where a question is put to one article, only what that article says is listed."""
    question = replace(
        reader.read("list the people"), sources=frozenset({"express-tribune-china-pak-ai"})
    )
    found = {record.entity.id for record in Lists(base, records).listed(question)}
    assert AWAN in found
    assert "chen-gang" not in found


def test_a_sort_in_french(base: FactBase, reader: Reader, records: Records) -> None:
    """The name of a sort means the things of that sort in every language, not a name with it."""
    question = reader.read("toutes les entreprises chinoises")
    found = {record.entity.type for record in Lists(base, records).listed(question)}
    assert found == {Type.COMPANY}


def test_what_is_no_sort(reader: Reader, records: Records, base: FactBase) -> None:
    """A verb lists nothing where it is asked which day something was done."""
    assert not list(Lists(base, records).listed(reader.read("on which sunday was it reported")))

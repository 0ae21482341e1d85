"""Which people, posts and bodies the words of a question tie to each other."""

from collections.abc import Sequence

import pytest

from bot.answering.questions.appositions import Stretch, apposed, described, equates, unknown_bodies
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.questions.reader import Reader
from bot.facts import FactBase, Kind


@pytest.fixture(scope="session")
def people_of(base: FactBase) -> frozenset[str]:
    """The ids of all people."""
    return frozenset(e.id for e in base.entities.values() if e.kind is Kind.PERSON)


def parted(question: Question, people: frozenset[str]) -> tuple[Sequence[Named], list[Stretch]]:
    """The people whom a question names, and the bodies."""
    named = [one for one in question.named if one.is_sure]
    bodies = [Stretch(n.first, n.last, (), is_place=False) for n in named if n.best not in people]
    return [n for n in named if n.best in people], [*bodies, *unknown_bodies(question)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("is Xiaosheng Tan the CEO of Beijing Muguo Tech?", True),
        ("is Keke Gai Jing Yu?", True),
        ("does Keke Gai know Jing Yu?", False),
        ("is Keke Gai a professor?", False),
    ],
)
def test_two_people_taken_for_one(
    reader: Reader, people_of: frozenset[str], text: str, *, expected: bool
) -> None:
    """Only a word for being, or none, between two people says that they are the same."""
    question = reader.read(text)
    assert equates(question, parted(question, people_of)[0]) is expected


def test_a_post_behind_a_comma(reader: Reader, people_of: frozenset[str]) -> None:
    """Who is told by a post behind a comma is what the one before is said to be; "and" adds one."""
    question = reader.read("what did Keke Gai, CEO of Muguo, write")
    found = apposed(question, parted(question, people_of)[0])
    assert [one.best for one in found] == ["keke-gai", "linhua-dong"]
    question = reader.read("what did Keke Gai and the CEO of Muguo write")
    assert not apposed(question, parted(question, people_of)[0])


def test_bodies_that_no_source_knows(reader: Reader) -> None:
    """A university of no source is found with the place that stands in its name."""
    (body,) = unknown_bodies(reader.read("what is at Lahore University?"))
    assert (body.first, body.last, body.is_place) == (3, 4, False)
    assert not list(unknown_bodies(reader.read("what is blockchain")))


@pytest.mark.parametrize(
    ("text", "offices", "is_theirs"),
    [
        ("what did Gan from NUS say", set(), True),
        ("what did Harvard's Keke Gai say", set(), True),
        ("what did Huang Hao, president of Huawei, say", {"president", "leader"}, True),
        ("what did Huang Hao say to Huawei", set(), False),
        ("what did Huawei and Huang Hao say", set(), False),
    ],
)
def test_whose_they_are(
    reader: Reader, people_of: frozenset[str], text: str, offices: set[str], *, is_theirs: bool
) -> None:
    """A word for whose, or a post, ties a person to a body beside; other words do not."""
    question = reader.read(text)
    (person,), bodies = parted(question, people_of)
    told, owned = described(question, person, bodies, alone=True)
    assert told == offices
    assert owned == (bodies if is_theirs else [])

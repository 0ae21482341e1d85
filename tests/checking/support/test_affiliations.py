"""Names that only tell to whom the one before them belongs."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import PartKind
from bot.checking.support.affiliations import affiliates, affiliations
from bot.facts import Kind, Relation, Role, Type
from tests.checking.findings import only
from tests.locales import small_base

TAN, FIRM = "xiaosheng-tan", "beijing-genius-cyber-tech"
TIED = {(TAN, FIRM)}
"""Two names that the reader knows."""


def found(reader: Reader, text: str, tied: set[tuple[str, str]], *, explained: bool) -> list[str]:
    """The names that only tell to whom one belongs, where a passage explains the first, or none."""
    reading = reader.read(text, "en")
    first = next(i for i, part in enumerate(reading.parts) if part.kind is PartKind.NAME)
    shares = [float(explained and at == first) for at in range(len(reading.parts))]
    return [reading.parts[index].entities[0] for index in affiliates(reading, shares, tied)]


def test_who_belongs_to_whom() -> None:
    """By the relations of a base one belongs to an employer, and not to who took part with it."""
    quotes = (small_base.OPENED,)
    relations = [(Role.EMPLOYER, "alpha"), (Role.PARTICIPANT, "beta")]
    person = small_base.entity(
        "mayor",
        Kind.PERSON,
        Type.PERSON,
        relations=tuple(Relation(role=r, target=t, quotes=quotes) for r, t in relations),
    )
    base = small_base.base(person, small_base.ALPHA, small_base.BETA)
    assert affiliations(base) == {("mayor", "alpha")}


@pytest.mark.parametrize(
    "text", ["Tan of Beijing Genius Cyber Tech", "Tan from the Beijing Genius Cyber Tech"]
)
def test_the_name_behind_its_own(reader: Reader, text: str) -> None:
    """A name tied to the one before it by words for whose it is only tells whose that is."""
    assert found(reader, f"{text} warned of risks.", TIED, explained=True) == [FIRM]


def test_a_name_with_a_part_of_its_own(reader: Reader) -> None:
    """It must stand in the passage where another word parts the two, or no source ties them."""
    parted = "Tan criticised Beijing Genius Cyber Tech."
    assert not found(reader, parted, TIED, explained=True)
    tied = "Tan of Beijing Genius Cyber Tech warned of risks."
    assert not found(reader, tied, set(), explained=True)
    assert not found(reader, tied, TIED, explained=False)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The two sessions are held in the capital.", True),
        ("Les deux sessions ont lieu dans la capitale.", True),
        ("Guangxi has approached the capital and the Yangtze delta.", True),
        ("The two sessions are held in the capital of Guangxi.", False),
        ("The matchmaking took place in the capital.", False),
        ("Shanghai is the capital.", False),
        ("The software conference is held in the capital.", False),
    ],
)
def test_the_capital_is_the_city_of_the_passage(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """What a source tells of Beijing is told of the capital, unless it is that of a region."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The fund was set up by the Guangxi government.", True),
        ("The fund was set up by the government in Beijing.", False),
        ("The AI fund was set up by the central government in Beijing.", False),
    ],
)
def test_a_state_does_not_do_what_its_region_does(
    checker: Checker, text: str, *, is_told: bool
) -> None:
    """The government in a capital is that of the state, not of a region which lies in it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told

"""Of what sort names are, and where they lie."""

import pytest

from bot.checking.statements.names import World
from bot.checking.statements.reader import Reader
from bot.checking.statements.reading import NAMING, Part, Reading
from bot.checking.statements.standing import Standing, territories
from bot.facts import FactBase


@pytest.fixture(scope="module")
def standing(base: FactBase) -> Standing:
    """What tells places, people and bodies of the real fact base apart."""
    return Standing(base, World())


def last(reader: Reader, text: str) -> tuple[Reading, Part]:
    """A statement, and the last name in it."""
    reading = reader.read(text, "en")
    return reading, reading.of_kind(*NAMING)[-1]


@pytest.mark.parametrize(
    ("text", "place", "person", "body"),
    [
        ("It is in Peru.", True, False, False),
        ("It is in Guangxi.", True, False, False),
        ("It is by Chen Gang.", False, True, False),
        ("It is by Huawei.", False, False, True),
        ("It is by Zorblat Quux.", False, True, False),
        ("It is by the company Zorblat Quux.", False, True, True),
    ],
)
def test_sorts_of_names(
    standing: Standing, reader: Reader, *, text: str, place: bool, person: bool, body: bool
) -> None:
    """Places, people and bodies are told apart; an unknown name by its words and those around."""
    reading, part = last(reader, text)
    assert standing.is_place(part) is place
    assert standing.is_person(part) is person
    assert standing.is_body(reading, part) is body


def test_a_short_unknown_name_may_be_a_place(standing: Standing, reader: Reader) -> None:
    """A name of two words that nobody knows is a place only where such count."""
    _, part = last(reader, "It is in Zorblat Quux.")
    assert standing.is_place(part, or_strange=True)
    assert not standing.is_place(part)


def test_one_place_lies_in_another(standing: Standing) -> None:
    """A place is within what holds it at any remove, and within itself; not the reverse."""
    assert standing.is_within("nanning", "china")
    assert standing.is_within("china", "china")
    assert not standing.is_within("china", "nanning")
    assert standing.are_wider(["china"], ["guangxi", "nanning"])
    assert not standing.are_wider(["guangxi"], ["nanning", "shanghai"])


@pytest.mark.parametrize(
    ("text", "target", "apart"),
    [
        ("It is in Tokyo.", "shanghai", True),
        ("It is in Peru.", "shanghai", True),
        ("It is in China.", "shanghai", False),
        ("It is in Nanning.", "guangxi", False),
        ("It is in Zorblat.", "guangxi", False),
        ("It is in Zorblat.", "shanghai", True),
        ("It was Chen Gang.", "guangxi", False),
    ],
)
def test_what_can_be_one_place(
    standing: Standing, reader: Reader, base: FactBase, *, text: str, target: str, apart: bool
) -> None:
    """A place is apart from one that it cannot hold nor lie in; who speaks for one is not."""
    _, part = last(reader, text)
    assert standing.is_apart(part, base.entities[target]) is apart


def test_territories_are_places_and_their_unions(base: FactBase) -> None:
    """Countries, regions, cities and what countries form are territories; a company is none."""
    assert {"china", "guangxi", "nanning", "asean"} <= territories(base)
    assert "huawei" not in territories(base)

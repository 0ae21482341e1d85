"""Names of the fact base, and places of the world."""

import pytest

from bot.checking.statements.names import Names, Place, World
from bot.facts import FactBase


@pytest.fixture(scope="module")
def names(base: FactBase) -> Names:
    """The names of the project's own fact base."""
    return Names(base)


@pytest.fixture(scope="module")
def world() -> World:
    """Every place of the world."""
    return World()


@pytest.mark.parametrize(
    ("folded", "place"),
    [
        ("peru", Place("PE", is_country=True)),
        ("perou", Place("PE", is_country=True)),
        ("birmanie", Place("MM", is_country=True)),
        ("tokyo", Place("JP")),
    ],
)
def test_places_of_the_world(world: World, folded: str, place: Place) -> None:
    """A country or city is known by its name in the languages that are read."""
    assert world.get(folded) == place


def test_an_adjective_means_its_country(world: World) -> None:
    """The country of an adjective is told by its English name; a city is no country."""
    assert world.country("indian") == "india"
    assert world.country("indians") == "india"
    assert world.country("tokyo") is None


def test_regions_are_asked_for_by_themselves(world: World) -> None:
    """A region, whose name may be an everyday word, is no place unless it is asked for."""
    assert world.region("yunnan") == world.region("chongqing") == Place("CN")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("nus signed", [(0, 0, ("national-university-of-singapore",))]),
        ("mr awan spoke", [(1, 1, ("muhammad-usman-awan",))]),
        ("of the weather", []),
    ],
)
def test_names_are_found_in_words(
    names: Names, text: str, found: list[tuple[int, int, tuple[str, ...]]]
) -> None:
    """A name, or one word of the name of a person that nobody else has, is found where it is."""
    assert list(names.find(text.split())) == found


def test_a_mark_ends_a_name(names: Names) -> None:
    """What begins behind a mark with a name of its own belongs to no name before it."""
    folded = ["says", "tkxel", "pakistan", "has"]
    assert [(first, last) for first, last, _ in names.find(folded)] == [(1, 2)]
    assert [(first, last) for first, last, _ in names.find(folded, [2])] == [(1, 1), (2, 2)]


def test_a_whole_text_is_a_name(names: Names) -> None:
    """Only a text that is all name is that name exactly."""
    assert names.exact("huawei") == ("huawei",)
    assert names.exact("huawei grew") == ()


def test_places_alone_are_places(names: Names) -> None:
    """A name of places is one of places only where all that it may mean are."""
    assert names.are_places(["china", "guangxi"])
    assert not names.are_places(["china", "huawei"])

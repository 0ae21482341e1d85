"""Which one of a series a statement speaks of."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.sources.subjects import Subjects
from bot.checking.statements.reader import Reader
from tests.checking.findings import only


def test_another_edition_is_not_borne_out(checker: Checker) -> None:
    """What is told of the 22nd expo does not bear out the 21st."""
    text = "The 21st expo is scheduled for September in Nanning."
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 23rd China-ASEAN Expo is in Nanning.", True),
        ("The 22nd China-ASEAN Expo is in Nanning.", False),
        ("The next China-ASEAN Expo is in Nanning.", False),
        ("The next AI Super League ends in March.", True),
        ("The CIIE of 2022 was small.", True),
        ("The CIIE of 2023 was large.", False),
        ("The 5th CIIE ran from November 5 to 10.", True),
        ("The 5th CIIE ran from November 5 to 10, 2023.", False),
        ("The one in 2024 was large.", True),
        ("A similar fund exists.", True),
        ("Their own centre grew.", True),
        ("Their own language grew.", False),
        ("They run their own AI centre.", True),
        ("They run their own AI centres.", False),
        ("Another contest is for firms.", True),
        ("One contest is for firms, another for talents.", False),
        ("Firms meet one another there.", False),
    ],
)
def test_another_one_of_the_sort(
    reader: Reader, subjects: Subjects, *, text: str, expected: bool
) -> None:
    """Another number or year, and words for a like, further or own thing, mean another one.

    Where several have one each, or one of several and another are told of, none else is meant.
    """
    assert subjects.editions.names_another(reader.read(text, "en")) is expected


def test_editions_know_their_numbers(subjects: Subjects) -> None:
    """An edition has a number and a series; a company has neither."""
    editions = subjects.editions
    assert editions.number("china-asean-expo-22nd") == 22
    assert editions.number("huawei") is None
    assert editions.is_of("china-asean-expo-22nd", ["china-asean-expo"])
    assert not editions.is_of("huawei", ["china"])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The China-ASEAN Expo's 22nd edition grew.", ["china-asean-expo-22nd"]),
        ("The China-ASEAN Expo, the 21st, grew.", []),
        ("The China-ASEAN Expo grew.", []),
        ("The next CIIE grew.", []),
    ],
)
def test_a_number_and_a_series_mean_an_edition(
    reader: Reader, subjects: Subjects, text: str, found: list[str]
) -> None:
    """An edition may be told by its number beside its series; the next one is no number."""
    assert list(subjects.editions.numbered(reader.read(text, "en"))) == found


@pytest.mark.parametrize(("number", "expected"), [("21st", True), ("22nd", False)])
def test_passages_may_tell_of_another_edition(
    reader: Reader, subjects: Subjects, *, number: str, expected: bool
) -> None:
    """A number that is none of the editions of which the passages tell is another's."""
    reading = reader.read(f"The {number} expo is in Nanning.", "en")
    carried = subjects.editions.is_carried_by_another(reading, ["china-asean-expo-22nd"])
    assert carried is expected


@pytest.mark.parametrize(
    "text",
    [
        "The AI Super League's 3rd edition runs until November.",
        "The second AI Super League runs until November.",
        "The 3rd AI Super League has three events.",
        "La troisième édition de l'AI Super League dure jusqu'en novembre.",
        "第三届人工智能超级联赛有三项赛事。",
        "The second Guangxi AI industry fund was created in February.",
    ],
)
def test_a_number_that_no_source_gives_a_thing_is_not_borne_out(
    checker: Checker, text: str
) -> None:
    """What is told of a thing is not told of its third edition, though it counts three."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The AI Super League has three events.",
        "The expo's 22nd edition is planned for September.",
        "La sixième édition de la CIIE a eu lieu à Shanghai du 5 au 10 novembre 2023.",
        "The China-ASEAN FTA 3.0 now covers the digital economy.",
        "Chen Gang's fourth priority is AI training for ASEAN's civil servants and students.",
    ],
)
def test_the_number_of_a_known_edition_or_version_is_borne_out(checker: Checker, text: str) -> None:
    """An edition that the sources number is meant by it, and so is a version."""
    assert only(checker, text).verdict is Verdict.SUPPORTED

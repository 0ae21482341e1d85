"""Countries that share a thing, and others in the place of one of them."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only, only_difference


@pytest.mark.parametrize(
    ("text", "said", "source"),
    [
        (
            "Chen Gang's delegation founded the China-Cambodia AI cooperation centre.",
            "Cambodia",
            "Laos",
        ),
        (
            "Le centre d'innovation en IA fondé par la délégation est un centre Chine-Cambodge.",
            "Cambodge",
            "Laos",
        ),
        (
            "The China-India Cooperation Centre on Standardisation organised the matchmaking.",
            "India",
            "Pakistan",
        ),
    ],
)
def test_another_country_that_shares_a_thing_is_contradicted(
    checker: Checker, text: str, said: str, source: str
) -> None:
    """A country in the place of one of the two whose names a thing bears is contradicted."""
    difference = only_difference(checker, text)
    assert difference.attribute is Aspect.PARTICIPANT
    assert (difference.message, difference.source) == (said, source)


@pytest.mark.parametrize(
    "text",
    [
        "Chen Gang praised the China-Cambodia AI centre.",
        "The China-India matchmaking took place in June.",
        "The China-India Cooperation Centre on Technical Standardisation was founded in 2020.",
        "The delegation also set up a China-Vietnam centre.",
        "A delegation from Yunnan founded a China-Myanmar AI cooperation centre.",
        "China and Vietnam founded a centre for AI.",
        "The delegation from Beijing and Hanoi created a centre.",
        "The matchmaking drew interest in China and Bangladesh.",
        "Yin Shengxin said that China and India should set up joint laboratories.",
        "Le Port d'information Chine-Russie a posé des câbles.",
    ],
)
def test_what_other_countries_share_is_another_thing(checker: Checker, text: str) -> None:
    """What two countries share is another thing, unless its name or maker tells which is meant."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED

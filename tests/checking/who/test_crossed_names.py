"""Names that have changed places with each other."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Pakistan has more AI product providers while China has more AI service companies.",
        "Yin Shengxin is Pakistan's science commissioner to China.",
        "Yin Shengxin est commissaire scientifique du Pakistan en Chine.",
        "Research is to be done in Guangxi and integration in Beijing and Shanghai.",
    ],
)
def test_names_that_change_places_are_contradicted(checker: Checker, text: str) -> None:
    """A statement that says of each of two names what the source says of the other is wrong."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "China has more AI product providers while Pakistan has more AI service companies.",
        "Yin Shengxin is China's science commissioner to Pakistan.",
        "Yin Shengxin est commissaire scientifique de la Chine au Pakistan.",
        "The standards centre grew out of the Chengdu institute working with IQTM.",
    ],
)
def test_names_in_their_places_are_supported(checker: Checker, text: str) -> None:
    """The same words with the names where the source has them are supported."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Tkxel says China has more firms with AI products, Pakistan more that offer services.",
        "Five Chinese firms and five Pakistani firms took part in the meeting of 13 September.",
        "Cinq entreprises chinoises et cinq entreprises pakistanaises étaient à la rencontre.",
        "Cinq firmes chinoises et cinq firmes pakistanaises ont participé à la rencontre.",
        "Five Pakistani companies and five Chinese companies came to the matchmaking.",
        "Five Pakistani firms and five Chinese ones met at the matchmaking on 13 September.",
        "Five Pakistani companies met five Chinese companies at the matchmaking.",
    ],
)
def test_names_that_share_a_word_have_not_changed_places(checker: Checker, text: str) -> None:
    """A word that goes with both names, or no word that tells a direction, crosses nothing."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_both_sides_of_what_has_changed_places_are_shown(checker: Checker) -> None:
    """The stretch with both names is shown, beside the source that has them the other way round."""
    (difference,) = only(
        checker, "Yin Shengxin is Pakistan's science commissioner to China."
    ).differences
    assert difference.attribute is Aspect.OTHER
    assert {"Pakistan", "China"} <= {*difference.message.replace("'s", "").split()}
    assert difference.message in "Yin Shengxin is Pakistan's science commissioner to China."
    assert "China" in difference.source


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("China has been Malaysia's largest trading partner for ten years.", True),
        ("La Chine est le premier partenaire commercial de la Malaisie.", True),
        ("China has been ASEAN's largest trading partner for the past decade.", False),
        ("Malaysia is China's largest trading partner within ASEAN.", False),
    ],
)
def test_whose_largest_partner_somebody_is(checker: Checker, *, text: str, is_told: bool) -> None:
    """It is told of one side of one pair, whoever else is named in the same passage."""
    verdict = only(checker, text).verdict
    assert (verdict is Verdict.SUPPORTED) is is_told
    assert verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The trip of Malaysia's premier Anwar Ibrahim to China shows how close the two are.",
        "The visit of Malaysia's prime minister to China signals strong ties between the two.",
    ],
)
def test_what_is_told_of_both_is_not_turned_round(checker: Checker, text: str) -> None:
    """What two have together is the same, whoever is named first."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The visit of Malaysia's premier to China is a sign of a strong partnership.", True),
        ("The Malaysian premier's visit to China is a sign of a strong partnership.", True),
        ("La visite en Chine du premier ministre malaisien montre un solide partenariat.", True),
        ("The visit of China's premier to Malaysia is a sign of a strong partnership.", False),
    ],
)
def test_who_goes_somewhere_for_a_country(checker: Checker, text: str, *, is_told: bool) -> None:
    """Whose words stand behind "its" no order tells, and a person who goes is no other sender."""
    verdict = only(checker, text).verdict
    assert (verdict is Verdict.SUPPORTED) is is_told
    assert verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The president of the University of the Punjab wants more cooperation.", False),
        ("Huang Hao is president of IQTM.", True),
    ],
)
def test_two_bodies_may_have_a_president(checker: Checker, text: str, *, is_wrong: bool) -> None:
    """Only of somebody who is named is it known of which body he is the president."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong

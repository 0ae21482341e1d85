"""Whom a statement says to be the only one."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Only Chinese teams may enter the AI Super League.",
        "The AI Super League lets in participants from China only.",
        "Guangxi's AI Super League is open to Chinese firms only.",
        "Only Chinese firms can enter the AI Super League of Guangxi.",
        "Les formations en IA du Guangxi ne s'adressent qu'aux fonctionnaires.",
        "Les formations en IA du Guangxi sont réservées aux étudiants.",
        "La Super Ligue IA est réservée aux entreprises chinoises, personne de l'ASEAN.",
        "Only big companies can enter the AI Super League.",
        "Only startups can enter the AI Super League.",
    ],
)
def test_one_of_several_is_not_the_only_one(checker: Checker, text: str) -> None:
    """Who is said to have alone what the source gives to several is contradicted."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].attribute is Aspect.PARTICIPANT


@pytest.mark.parametrize(
    ("text", "is_wrong"),
    [
        ("The AI Super League is only for Chinese teams.", True),
        ("Chen Gang ne cite que trois priorités.", True),
        ("Only Chinese was spoken at the matchmaking of September 13.", False),
        ("Only two restaurants in Nanning serve pizza.", False),
        ("Not only officials but also students of ASEAN get AI training from Guangxi.", False),
        ("The AI Super League isn't only for Chinese teams.", False),
        ("Seul le Vietnam a signé ces accords logistiques avec la délégation du Guangxi.", False),
        ("Chen Gang ne cite que quatre priorités.", False),
        ("Only companies, research organisations and developers can enter the league.", False),
        ("Gan Hong Seng thinks that the Huawei-NUS partnership alone is not enough.", False),
        ("The Super League has Chinese judges only.", False),
    ],
)
def test_what_is_not_listed_with_others_may_be_alone(
    checker: Checker, text: str, *, is_wrong: bool
) -> None:
    """A number, a language or a denied "only" gives nothing to one alone."""
    assert (only(checker, text).verdict is Verdict.CONTRADICTED) is is_wrong


def test_a_negation_that_leaves_one_thing_out_denies_nothing(checker: Checker) -> None:
    """A French "ne ... que" restricts what it tells; it does not deny it."""
    assert only(checker, "Chen Gang ne cite que quatre priorités.").verdict is Verdict.SUPPORTED


def test_only_the_first_has_others_behind_it(checker: Checker) -> None:
    """Only the first of five says that there are more; "nothing else" leaves out what is told."""
    assert checker.rule("Was the matchmaking only the first of five meetings?").supporting
    assert checker.rule(
        "La rencontre sino-pakistanaise n'était que la première de cinq."
    ).supporting
    assert not checker.rule("Is the data guideline about data trading and nothing else?").supporting

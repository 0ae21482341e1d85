"""Places of a statement in the parts that its passages give to others."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "An AI innovation centre was set up in Vietnam.",
        "China and Vietnam have a joint centre for AI innovation.",
        "Guangxi signed agreements with ASEAN on cross-border logistics data.",
        "The Big Data center is in Guangxi.",
        "Yin mentioned space missions as Pakistani achievements.",
        "China has been Pakistan's biggest trading partner for ten years.",
    ],
)
def test_a_place_that_is_only_spoken_of_bears_nothing_out(checker: Checker, text: str) -> None:
    """That a passage names a place is no proof that it has the part which a statement gives it."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "There is a China-Laos AI centre.",
        "There is a big data centre in Guizhou.",
        "China and Laos have a joint centre for AI innovation.",
        "Leaders in Vietnam and Laos praised China's progress in AI.",
        "ASEAN and Guangxi each have advantages of their own for AI innovation.",
    ],
)
def test_what_is_where_it_is_said_to_be_is_supported(checker: Checker, text: str) -> None:
    """That a thing exists, and what two places have in common, is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("The media tour visited Huawei and WeBank and signed cooperation agreements.", False),
        ("The delegation signed agreements with Vietnam on cross-border logistics data.", True),
        ("Vietnam signed historic agreements on cross-border logistics data.", True),
        ("Laos signed historic agreements on cross-border logistics data.", False),
        ("Laos and the Guangxi delegation signed agreements on logistics data.", False),
        ("Le Laos a signé des accords historiques sur les données logistiques.", False),
        ("Awan wants business-to-business deals to be signed quickly.", True),
    ],
)
def test_what_is_signed_is_told_to_be(checker: Checker, text: str, *, is_told: bool) -> None:
    """Agreements that a passage speaks of are not signed by it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "A China-Vietnam AI innovation cooperation centre was created by the Guangxi delegation.",
        "Le Centre de coopération Chine-Vietnam pour l'innovation en IA a été créé par le Guangxi.",
        "The Beijing international telecommunications hub is to enter service this year.",
    ],
)
def test_a_thing_of_another_place_is_not_supported(checker: Checker, text: str) -> None:
    """A place that stands in a thing's name must stand there in the source too."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("place", "verdict"), [("Guangxi", Verdict.SUPPORTED), ("Guizhou", Verdict.ABSENT)]
)
def test_a_person_named_between_hides_no_place(
    checker: Checker, place: str, verdict: Verdict
) -> None:
    """Where a thing is must be where the sources have it, whoever is said to speak of it."""
    text = f"Le centre d'innovation en IA de Huawei cité par Gan est dans le {place}."
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("R&D in the industrial chain is to be done in Beijing and Shanghai.", True),
        ("Integration of the industrial chain is to be in Guangxi.", True),
        ("Application of the industrial chain is to be within ASEAN.", True),
        ("R&D in the integrated industrial chain is done within ASEAN.", False),
        ("Application of the industrial chain is in Beijing.", False),
        ("La recherche et développement de la chaîne industrielle se fait au Guangxi.", False),
        ("产业链的研发在广西进行。", False),
        ("R&D of the chain is in Beijing and its application in Guangxi.", False),
    ],
)
def test_each_link_is_at_its_own_place(checker: Checker, text: str, *, is_told: bool) -> None:
    """What the sources have at one place of a thing is not at another place of it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi is in Nanning.", False),
        ("China is in Guangxi.", False),
        ("Nanning is in Guangxi.", True),
        ("Nanning is the capital of Guangxi.", True),
    ],
)
def test_a_whole_is_not_in_its_part(checker: Checker, text: str, *, is_told: bool) -> None:
    """What lies in a place bears out no claim that has that place lie in it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) == is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("There is a big data centre in Guangxi.", False),
        ("There is a big data centre in Guizhou.", True),
        ("Il y a un centre de mégadonnées au Guangxi.", False),
        ("Il y a un centre de mégadonnées au Guizhou.", True),
        ("There are 12 optical cables in Guangxi.", True),
    ],
)
def test_what_a_word_means_is_in_its_own_place(
    checker: Checker, *, text: str, is_told: bool
) -> None:
    """There is one big data centre, and it is in Guizhou."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told

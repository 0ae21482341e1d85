"""Tests of statements told in other words."""

import pytest

from bot.checking import Checker, Verdict
from bot.checking.statements.reader import Reader
from bot.checking.statements.retellings import with_copula, without_intensives
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "For ten years now nobody has traded more with us Malaysians than the Chinese.",
        "No country filed more AI patents than China in 2021.",
        "No nation does more trade with Malaysia than China, and it has been so for a decade.",
        "Nobody publishes more AI journals and conference papers than China does.",
        "Aucun pays ne commerce plus avec la Malaisie que la Chine.",
        "Depuis dix ans, personne ne commerce plus avec la Malaisie que la Chine.",
        "Malaysia has had no bigger trading partner than China for ten years running.",
        "La Malaisie n'a pas de plus grand partenaire commercial que la Chine.",
        "No country does more business with Malaysia than China.",
    ],
)
def test_who_does_more_than_nobody_else_is_first(checker: Checker, text: str) -> None:
    """That nobody does more than the one who, by the sources, does most is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Nobody trades more with China than Malaysia.", Verdict.PARTLY),
        ("No country filed more AI patents than Vietnam.", Verdict.CONTRADICTED),
        ("Nobody invests more in Malaysia than China.", Verdict.ABSENT),
        ("No country has more AI robots than China.", Verdict.ABSENT),
        ("Nobody knows more.", Verdict.ABSENT),
        ("China has had no bigger trading partner than Malaysia.", Verdict.PARTLY),
        ("Malaysia has no bigger trading partner than Vietnam.", Verdict.CONTRADICTED),
        ("Malaysia has no bigger investor than China.", Verdict.ABSENT),
        ("There is no bigger fund.", Verdict.ABSENT),
    ],
)
def test_who_does_so_with_whom_and_what_counts(
    checker: Checker, text: str, verdict: Verdict
) -> None:
    """Another one, the other way round or another thing is not what the sources tell."""
    assert only(checker, text).verdict is verdict


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Gan notes that Malaysia trades more with China than with any other country.", True),
        ("La Malaisie commerce plus avec la Chine qu'avec aucun autre pays.", True),
        ("In 2021 China filed more AI patent applications than any other country.", True),
        ("China trades more with Malaysia than with any other country.", False),
        ("Malaysia trades more with ASEAN than with any other country.", False),
        ("China has more AI companies than any other country.", False),
        ("In 2021 Malaysia filed more AI patent applications than any other country.", False),
    ],
)
def test_more_than_all_others_is_the_first(checker: Checker, text: str, *, is_told: bool) -> None:
    """Who does more than all others, or does so with one, is the first by the sources or not."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    "text",
    [
        "The software conference to which everybody was invited takes place in Islamabad.",
        "The Big Data center that Gan gives as an example stands in Yunnan.",
        "Jing Yu, co-author of the CGTN piece, works at Shenzhen University.",
        "The IQTM, where Muhammad Usman Awan is a professor, is part of the University of Karachi.",
        "Le fonds de l'IA, que le Guangxi a créé en février, est doté de 50 milliards de yuans.",
    ],
)
def test_what_is_wrong_behind_an_insertion_is_contradicted(checker: Checker, text: str) -> None:
    """What a thing is told to be counts though more is said of it in between."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The AI industry fund that Yunnan set up in May is worth 30 billion yuan.",
        "The fund that finances the telecommunications hub is worth 3 billion dollars.",
        "The big data center that Huawei built is in Yunnan.",
        "A software conference that nobody knows takes place in Islamabad this December.",
        "The Chinese firm that spoke with Chen Gang is in Chengdu.",
        "The conference that Huang Hao attended last year was in Beijing.",
    ],
)
def test_an_insertion_that_tells_of_another_thing_counts(checker: Checker, text: str) -> None:
    """Where what is inserted is told of no such thing, another one may be meant."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tkxel perusahaan Pakistan", "Tkxel adalah perusahaan Pakistan"),
        ("Tkxel itu perusahaan Pakistan", "Tkxel adalah perusahaan Pakistan"),
        ("China mitra dagang terbesar Malaysia", "China adalah mitra dagang terbesar Malaysia"),
        ("Tkxel adalah perusahaan Pakistan", None),
        ("Chen Gang mengunjungi Laos", None),
    ],
)
def test_the_verb_that_may_be_left_out(reader: Reader, text: str, told: str | None) -> None:
    """A word for a sort or a rank right behind a name tells what that is; a verb does not."""
    assert with_copula(reader.read(text, "id")) == told


def test_a_language_that_needs_its_verb(reader: Reader) -> None:
    """Where "is" has to stand, nothing is added."""
    assert with_copula(reader.read("Tkxel company", "en")) is None


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Tkxel itself is Chinese.", "en", "Tkxel is Chinese."),
        ("Tkxel elle-même est chinoise.", "fr", "Tkxel est chinoise."),
        ("The talks by themselves are new.", "en", None),
    ],
)
def test_a_pronoun_that_only_stresses_a_name(
    reader: Reader, text: str, language: str, told: str | None
) -> None:
    """Behind a name it says nothing of its own."""
    assert without_intensives(reader.read(text, language)) == told

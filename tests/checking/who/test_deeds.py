"""Who does something and to whom is told by the fact base, and not by the order of its words."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "Guangxi is going to train ASEAN's civil servants in AI.",
        "Civil servants from ASEAN are to be trained in AI by Guangxi.",
        "Les fonctionnaires de l'ASEAN seront formés à l'IA par le Guangxi.",
        "ASEAN's students will get AI training from Guangxi.",
        "Pakistani firms kept asking for Chinese AI partners.",
        "China's progress in AI was praised by the leaders of Vietnam and Laos.",
        "Le Laos et le Vietnam ont applaudi les avancées chinoises en IA.",
        "ASEAN can learn from Chinese AI centres.",
        "Beijing was approached by Guangxi again and again.",
        "The media tour interviewed key figures at the organisations it visited.",
        "Everyone at the meeting was invited by Yu Jingyang to the software conference.",
        "Chen Gang said the leaders of Vietnam and Laos praised China's AI progress.",
        "Chen Gang wants Guangxi to train ASEAN's civil servants in AI.",
        "WeBank was visited by the ASEAN media tour in February 2023.",
    ],
)
def test_who_does_it_to_whom_as_told_is_supported(checker: Checker, text: str) -> None:
    """A deed is borne out whether it is told of the one or of the other side."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "ASEAN wants to train Guangxi's civil servants in AI.",
        "Guangxi's civil servants are to be trained in AI by ASEAN.",
        "Les pays de l'ASEAN vont former à l'IA les fonctionnaires du Guangxi.",
        "Guangxi's students will get AI training from ASEAN.",
        "Des entreprises chinoises ont multiplié les demandes de partenaires pakistanais.",
        "Chen Gang a félicité le Vietnam et le Laos pour leurs avancées en IA.",
        "Vietnam was hailed by China for its AI progress.",
        "The Big Data centre in Guizhou was modelled on one in an ASEAN country.",
        "Le Guangxi a été sollicité à plusieurs reprises par Pékin.",
        "Lots of Chinese companies had begged for Pakistani AI partners.",
        "Key figures of the organisations interviewed the media tour.",
        "According to Xinhua, ASEAN sees AI as an important part of its cooperation with Guangxi.",
    ],
)
def test_a_deed_that_is_turned_round_is_absent(checker: Checker, text: str) -> None:
    """What one did to another is told by no source as done by the other."""
    assert only(checker, text).verdict is Verdict.ABSENT


@pytest.mark.parametrize(
    "text",
    [
        "The four priorities were set by Beijing.",
        "Keke Gai showed an AI safety tool at the expo.",
        "Yu Jingyang was invited to Pakistan.",
        "The attendees invited Yu Jingyang to the software conference.",
        "AI talents will train the China-ASEAN AI Innovation and Cooperation Centre.",
    ],
)
def test_a_deed_of_others_is_not_supported(checker: Checker, text: str) -> None:
    """Who is none of those who do it does not do it, nor is it done to these."""
    assert only(checker, text).verdict not in {Verdict.SUPPORTED, Verdict.CONTRADICTED}


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("ASEAN has plans.", "It will train civil servants from Guangxi in AI."),
        ("Yu Jingyang took part in the meeting.", "He was invited to the software conference."),
    ],
)
def test_a_pronoun_is_who_does_it(checker: Checker, before: str, text: str) -> None:
    """Whom a pronoun means is on that side of a deed where the pronoun stands."""
    finding = checker.check(f"{before} {text}").findings[-1]
    assert finding.verdict is not Verdict.SUPPORTED


def test_what_was_asked_of_one_thing_contradicts_the_reverse(checker: Checker) -> None:
    """A meeting has one reason, so that the reverse of it is contradicted and not only untold."""
    text = "The AI matchmaking was held because Chinese companies kept asking for Pakistani ones."
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "La rencontre sino-pakistanaise sur l'IA a été organisée par l'entreprise Tkxel.",
        "The AI Super League was launched by the company Huawei.",
    ],
)
def test_whose_sort_stands_before_the_name_does_it(checker: Checker, text: str) -> None:
    """Who brings a thing about is told behind "by", be it with the sort before the name."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "La Malaisie est le premier partenaire commercial de la Chine.",
        "Depuis dix ans, la Malaisie est le premier partenaire commercial de la Chine.",
        "Malaysia is China's largest trading partner.",
    ],
)
def test_each_may_be_the_first_partner_of_the_other(checker: Checker, text: str) -> None:
    """Who is the largest partner of one country is neither told nor denied to have it so."""
    assert only(checker, text).verdict in (Verdict.ABSENT, Verdict.PARTLY)


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Guangxi's leaders reached agreements with Vietnam on logistics data.", True),
        ("Vietnam's leaders signed agreements with Guangxi.", True),
        ("Guangxi's leaders praised the progress of Vietnam in AI.", False),
        ("Chinese leaders praised how Laos gets on with AI.", False),
    ],
)
def test_leaders_are_no_verb(checker: Checker, text: str, *, is_told: bool) -> None:
    """That leaders do something by the sources turns nothing round that others' leaders do."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told

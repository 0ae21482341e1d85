"""Bodies that are told by their sort, and do something."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The matchmaking was put together by the Pakistan Software Export Board.",
            "Pakistan Software Export Board",
        ),
        (
            "The China-Pakistan AI matchmaking was organised by Pakistan's Ministry of Commerce.",
            "Pakistan's Ministry of Commerce",
        ),
        ("The China-Pakistan AI matchmaking was organised by the IT ministry.", "IT ministry"),
        (
            "The Karachi Chamber of Commerce organised the China-Pakistan AI matchmaking.",
            "Karachi Chamber of Commerce",
        ),
    ],
)
def test_another_body_did_not_do_it(checker: Checker, text: str, said: str) -> None:
    """A body whose sort is told stands against the one that the sources name, in all its words."""
    (difference,) = only(checker, text).differences
    assert difference.message == said
    assert "Cooperation Centre on Technical Standardisation" in difference.source


@pytest.mark.parametrize(
    "text",
    [
        "The China-Pakistan AI matchmaking was organised by a university.",
        "The China-Pakistan AI matchmaking was attended by the Ministry of Commerce.",
        "The China-Pakistan AI matchmaking was not organised by the Ministry of Commerce.",
        "The AI matchmaking was organised by the standards centre and the Ministry of IT.",
        "The next AI meeting will be organised by the Ministry of IT.",
        "The Ministry of IT organised an AI fair in Lahore.",
        "The China-Laos AI centre was inaugurated by the Ministry of Science.",
    ],
)
def test_a_body_that_may_have_done_it_contradicts_nothing(checker: Checker, text: str) -> None:
    """One of many, one with another part, and one for which people act may all be right."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The Chinese Embassy in Islamabad organised the AI matchmaking of 13 September.",
            "Chinese Embassy in Islamabad",
        ),
        (
            "Le ministère du Commerce a organisé la rencontre sino-pakistanaise sur l'IA.",
            "ministère du Commerce",
        ),
        (
            "The Guangxi delegation to Vietnam and Laos was led by the mayor of Nanning.",
            "mayor of Nanning",
        ),
        (
            "The mayor of Nanning headed the Guangxi delegation that went to Vietnam and Laos.",
            "mayor of Nanning",
        ),
    ],
)
def test_a_seat_and_a_post_tell_who_it_was(checker: Checker, text: str, said: str) -> None:
    """Where a body sits is a part of its name, and who leads may be told by a post alone."""
    (difference,) = only(checker, text).differences
    assert difference.message == said


@pytest.mark.parametrize(
    "text",
    [
        "The Party secretary of Guangxi led the delegation that went to Vietnam and Laos.",
        "The head of the region led the Guangxi delegation to Vietnam and Laos.",
        "The mayor of Nanning led a delegation to Thailand.",
        "The mayor of Nanning welcomed the Guangxi delegation.",
        "The Chinese Embassy in Islamabad organised a dinner after the AI matchmaking.",
    ],
)
def test_a_post_that_may_be_the_leader_s_contradicts_nothing(checker: Checker, text: str) -> None:
    """The leader's own post, a vague one, another journey and another deed leave room."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED

"""No yes stands above a statement that lacks what a question adds to its claim."""

import pytest

from bot.answering import Answer, Answerer, Remark


def _is_confirmed(answerer: Answerer, text: str) -> bool:
    reply = answerer.ask(text)
    return isinstance(reply, Answer) and Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "did the fund start in February 2025?",
        "le fonds a-t-il été créé en février 2025 ?",
        "did exactly 3400 enterprises attend the CIIE?",
        "is the league mainly for startups?",
        "is the Belt and Road Initiative new?",
        "did few enterprises attend the CIIE?",
        "did the media tour take place yesterday?",
        "do ASEAN civil servants get AI training from Guangxi now?",
        "was the plan introduced in 2027?",
        "did China file all AI patents?",
        "did China publish every AI journal?",
        "is everybody in ASEAN aware of AI?",
        "did the media tour visit all AI companies in China?",
        "la Chine a-t-elle déposé tous les brevets d'IA ?",
    ],
)
def test_what_is_added_has_to_be_told(answerer: Answerer, text: str) -> None:
    """A year, or a word as "exactly", that no statement gives is not confirmed."""
    assert not _is_confirmed(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "did the fund start in February?",
        "was the CIIE in November 2023?",
        "was the matchmaking on 13 September?",
        "did exactly five Chinese companies come to the matchmaking?",
        "did China file more than half of all AI patents in 2021?",
        "was everyone at the matchmaking invited to the software conference?",
        "has natural language processing reached every economic sector, says Gan?",
    ],
)
def test_what_is_added_and_told_is_confirmed(answerer: Answerer, text: str) -> None:
    """A date, or a number, that a statement gives in every part is confirmed."""
    assert _is_confirmed(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "is the media tour still going on?",
        "is the matchmaking happening now?",
        "is Anwar Ibrahim's visit under way?",
        "la tournée des médias est-elle encore en cours ?",
        "apakah tur media masih berlangsung?",
    ],
)
def test_what_took_place_need_not_go_on(answerer: Answerer, text: str) -> None:
    """That an event took place is no yes to its still going on."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())

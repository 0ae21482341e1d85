"""No yes stands above a statement that holds the words of a question, and is of something else."""

import pytest

from bot.answering import Answer, Answerer, Remark


def _says_yes(answerer: Answerer, text: str) -> bool:
    reply = answerer.ask(text)
    return isinstance(reply, Answer) and Remark.YES in reply.remarks


def test_a_place_with_a_double_name_confirms_nothing(answerer: Answerer) -> None:
    """A name of two places is borne out by a statement that holds the name itself."""
    text = "la 22e expo Chine-ASEAN a-t-elle lieu à Guangzhou ?"
    assert not _says_yes(answerer, text)


def test_who_works_somewhere_may_be_a_member_elsewhere(answerer: Answerer) -> None:
    """Who works for a university may be a member of anything."""
    assert not _says_yes(answerer, "is keke gai a member of the communist party")


def test_leaders_are_no_president(answerer: Answerer) -> None:
    """Of leaders who are met, it is not known whether a president is among them."""
    assert not _says_yes(answerer, "Chen Gang a-t-il rencontré le président du Laos ?")


@pytest.mark.parametrize(
    "text",
    [
        "does muhammad usman awan teach at a chinese university?",
        "are the cgtn authors speaking for cgtn",
    ],
)
def test_no_yes_to_what_is_left_or_denied(answerer: Answerer, text: str) -> None:
    """Of which country a body is has to be told, and what another statement denies is not so."""
    assert not _says_yes(answerer, text)


def test_a_visit_makes_nobody_a_partner(answerer: Answerer) -> None:
    """What was made on a visit to a country need not have been made with it."""
    assert not _says_yes(answerer, "was the cooperation centre set up with vietnam?")


def test_what_somebody_is_said_to_be(answerer: Answerer) -> None:
    """What a statement tells of others does not make somebody one of them."""
    for text in ("is gan hong seng a journalist?", "so chen gang is a vietnamese official?"):
        assert not _says_yes(answerer, text)


def test_a_year_of_something_else(answerer: Answerer) -> None:
    """That something else happened in a year confirms no date of a thing."""
    reply = answerer.ask("was the cooperation centre founded in 2021")
    assert isinstance(reply, Answer)
    assert Remark.YES not in reply.remarks

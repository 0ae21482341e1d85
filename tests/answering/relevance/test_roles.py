"""Which roles people do not tell apart, and who has one."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.relevance.roles import kin
from bot.facts import Role


def test_who_sets_up_organises_and_who_signs_does_not() -> None:
    """Who sets a meeting up organises it; who signs does not."""
    assert Role.ORGANISER in kin([Role.FOUNDER])
    assert kin([Role.SIGNATORY]) == {Role.SIGNATORY}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who tells firms to sign b2b agreements soon", "Muhammad Usman Awan"),
        ("who said that his company tries to reshape the industry, the CEO", "reshape"),
        ("who issued the AI Plus manufacturing plan", "introduced an action plan"),
        ("whose report counts more than 4,500 AI businesses", "Network Information Center"),
        ("who did the study that came up with 4,500 Chinese AI firms", "Network Information"),
        ("who came up with the idea of joint labs for Chinese and Pakistani firms", "Joint"),
    ],
)
def test_who_says_and_who_issues(answerer: Answerer, text: str, told: str) -> None:
    """Who says something is not asked for its roles; who issues a plan has set it up."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert told in reply.statements[0].statement.quotes[0].text


def test_an_idea_is_whose_who_proposes_it(answerer: Answerer) -> None:
    """Who speaks of a thing that is there already need not have had the idea of it."""
    assert isinstance(answerer.ask("whose idea was the Belt and Road"), Unknown)


@pytest.mark.parametrize(
    "text", ["who collected the data for the language database", "who puts the cash into the fund"]
)
def test_who_speaks_of_a_thing_has_no_part_in_it(answerer: Answerer, text: str) -> None:
    """Who says how big a thing is, or what, did nothing for it."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize("text", ["who founded Beijing Muguo?", "who signed for vietnam"])
def test_what_is_named_has_the_part_itself(answerer: Answerer, text: str) -> None:
    """What a firm founded, or a country signed, does not tell who founded it or signed for it."""
    assert isinstance(answerer.ask(text), Unknown)


def test_with_whom_it_was_signed(answerer: Answerer) -> None:
    """Who signed with a country is told."""
    assert isinstance(answerer.ask("who signed the deals with vietnam"), Answer)


@pytest.mark.parametrize(
    "text", ["Qui a rédigé le rapport sur l'IA générative ?", "Who wrote the generative AI report?"]
)
def test_a_report_is_written_by_those_who_issue_it(answerer: Answerer, text: str) -> None:
    """Who wrote a report is told by who released it."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert "Internet Network Information" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text", ["who did Anwar sit down with in China", "whom did Chen Gang talk to in Laos"]
)
def test_where_somebody_was_tells_nobody(answerer: Answerer, text: str) -> None:
    """Whom somebody met is not told by where they were."""
    reply = answerer.ask(text)
    shown = reply.statements if isinstance(reply, Answer) else ()
    assert all(getattr(one.statement, "role", None) is not Role.LOCATION for one in shown)

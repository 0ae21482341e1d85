"""What texts take for granted is taken out of them, and held against the sources."""

import pytest

from bot.answering import Answer, Answerer, Remark
from bot.answering.questions.presuppositions import presupposed


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Since the fund is in Laos, who pays for it?", "the fund is in Laos"),
        ("why is it so quiet, given that Gan teaches in Beijing?", "Gan teaches in Beijing"),
        ("vu que le fonds est au Laos qui le paie", "le fonds est au Laos"),
        ("The fund is in Laos, so who pays for it?", "The fund is in Laos"),
        ("Le fonds étant au Laos, qui le paie ?", "Le fonds est au Laos"),
        ("Gan being a minister, what does he want?", "Gan is a minister"),
    ],
)
def test_what_is_taken_for_true(text: str, clause: str) -> None:
    """A clause behind a word that presumes, before a conclusion, or with a participle, is one."""
    assert list(presupposed(text)) == [clause]


@pytest.mark.parametrize(
    "text", ["since when is it open?", "who pays since May?", "so who pays for it?", ""]
)
def test_what_presumes_nothing(text: str) -> None:
    """A word of time, or one at the beginning, takes nothing for true."""
    assert not list(presupposed(text))


@pytest.mark.parametrize(
    "text",
    [
        "since gan hong seng teaches at peking university, what is his view worth?",
        "Chen Gang étant le maire de Shanghai, que dit-il de l'IA ?",
    ],
)
def test_a_wrong_presumption_is_corrected(answerer: Answerer, text: str) -> None:
    """Where a clause that is taken for true is denied, the reply says so."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE in reply.remarks


def test_a_right_presumption_is_left_alone(answerer: Answerer) -> None:
    """What is taken for true and is so needs no correction."""
    reply = answerer.ask("since the expo takes place in Nanning, what will it focus on?")
    assert not isinstance(reply, Answer) or Remark.PREMISE not in reply.remarks


def test_what_is_taken_for_done_is_corrected(answerer: Answerer) -> None:
    """A clause that takes for done what is only planned is corrected."""
    reply = answerer.ask("the 22nd expo already took place, so how many people came?")
    assert isinstance(reply, Answer)
    assert Remark.PREMISE in reply.remarks

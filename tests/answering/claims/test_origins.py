"""From which country a thing is decides by itself where nothing else is asked."""

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("tkxel is chinese right?", Remark.NO),
        ("is Tkxel a Pakistani company", Remark.YES),
        ("does tkxel come from china", Remark.NO),
        ("is Anwar Ibrahim Chinese?", Remark.NO),
    ],
)
def test_what_puts_a_thing_into_a_country(answerer: Answerer, text: str, remark: Remark) -> None:
    """The statement that says from where a thing is, is shown first, with the verdict."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)
    first = reply.statements[0].statement.quotes[0].text
    assert "Pakistani company" in first or "Malaysian Prime Minister" in first


def test_who_speaks_of_a_country_is_not_from_there(answerer: Answerer) -> None:
    """Where no source says from where somebody or something is, nothing is confirmed."""
    assert isinstance(answerer.ask("is the Stanford report Chinese?"), Unknown)
    reply = answerer.ask("Gan Hong Seng est-il malaisien ?")
    assert not isinstance(reply, Answer) or Remark.YES not in reply.remarks


@pytest.mark.parametrize("text", ["is yin shengxin pakistani", "is yin shengxin from pakistan"])
def test_who_is_posted_to_a_country_is_not_from_there(answerer: Answerer, text: str) -> None:
    """A person is from where the employer is, and not from where the post is."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)

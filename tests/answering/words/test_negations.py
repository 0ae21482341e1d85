"""A negation that asks for a yes denies nothing."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("isn't the expo held in nanning?", Remark.YES),
        ("isnt chen gang a member of chinas national parliament too", Remark.YES),
        ("La super ligue n'est-elle pas ouverte aux start-up ?", Remark.YES),
        ("Le pôle n'est-il pas à Nanning ?", Remark.YES),
        ("Le fonds n’a-t-il pas été créé en février ?", Remark.YES),
        ("Chen Gang n'est-il pas maire de Nanning ?", Remark.NO),
        ("aren't the cables subsea ones?", Remark.NO),
    ],
)
def test_a_negation_that_asks_for_a_yes(answerer: Answerer, text: str, remark: Remark) -> None:
    """Who asks if it isn't so asks if it is so."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert remark in reply.remarks
    assert not ({Remark.YES, Remark.NO} - {remark}) & {*reply.remarks}

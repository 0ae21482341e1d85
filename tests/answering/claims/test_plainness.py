"""A yes stands only above a statement that says plainly what is claimed."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    "text",
    [
        "is the 6th CIIE in Shanghai?",
        "did five Pakistani companies take part in the matchmaking?",
        "did more than 100 countries attend the import expo?",
        "did more than 3000 enterprises attend the CIIE?",
    ],
)
def test_what_a_statement_says_is_a_yes(answerer: Answerer, text: str) -> None:
    """Every word and every value that is claimed is given."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "did ten Chinese companies take part in the matchmaking?",
        "was the matchmaking a long one?",
        "did companies from more than 150 countries attend the import expo?",
        "hơn 150 nước tham gia CIIE lần thứ 6, đúng không?",
    ],
)
def test_what_no_statement_says_is_no_yes(answerer: Answerer, text: str) -> None:
    """Another number, and a word that may be the point of it, are not confirmed."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


def test_what_stands_apart_is_no_phrase(answerer: Answerer) -> None:
    """A cooperation centre and flows of data, told in one quote, are no data centre."""
    reply = answerer.ask("did Guangxi open a data centre in Laos")
    assert Remark.YES not in getattr(reply, "remarks", ())

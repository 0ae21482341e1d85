"""What is asked of two names alone is held against what is told to be in what."""

import pytest

from bot.answering import Answer, Answerer, Gap, Remark, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "is Malaysia in China",
        "is China a member of ASEAN",
        "is ASEAN part of China?",
        "is Shanghai in Guangxi",
        "is NUS part of Huawei",
        "does Vietnam belong to China",
        "does China love Pakistan",
        "does Guangxi own Laos",
        "la Malaisie est-elle en Chine ?",
        "la Chine aime-t-elle le Laos ?",
        "apakah Malaysia di China",
        "老挝在中国吗",
    ],
)
def test_what_only_ties(answerer: Answerer, text: str) -> None:
    """That two are partners neither puts one into the other nor tells what one does to it."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("is Guangzhou in Guangxi", "Guangdong"),
        ("is Nanning in Guangdong", "Nanning"),
        ("is Tkxel based in China", "Pakistani"),
        ("Nanning est-elle en Malaisie ?", "Nanning"),
    ],
)
def test_what_is_elsewhere(answerer: Answerer, text: str, place: str) -> None:
    """What is told to be in another province or country is shown there, with a no."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)
    assert place in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "is Vietnam in ASEAN",
        "is Laos a member of ASEAN",
        "does ASEAN include Laos",
        "is Guangxi part of China",
        "is Nanning in Guangxi",
        "is Tkxel in Pakistan",
        "does China work with Vietnam",
        "did Guangxi visit Laos",
        "is Pakistan a partner of China",
        "le Guangxi est-il en Chine ?",
        "广西在中国吗",
    ],
)
def test_what_is_told(answerer: Answerer, text: str) -> None:
    """What is in another, or is tied to it by the very word of a question, is so."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "did Tkxel come to the matchmaking",
        "was Awan at the matchmaking?",
        "did Yin Shengxin attend the matchmaking",
    ],
)
def test_what_somebody_said_of_an_event_does_not_put_them_there(
    answerer: Answerer, text: str
) -> None:
    """Whoever is only told to have spoken of an event, or not even that, is not said to attend."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_SAID


def test_whoever_is_told_to_have_taken_part_was_there(answerer: Answerer) -> None:
    """A statement that somebody took part says yes."""
    reply = answerer.ask("did Yu Jingyang attend the matchmaking")
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks

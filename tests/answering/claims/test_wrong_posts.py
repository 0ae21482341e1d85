"""Whom a question puts into a body or a post that is not theirs, it is told where they are."""

import pytest

from bot.answering import Answer, Answerer, Remark, Reply


def _first(reply: Reply) -> str:
    assert isinstance(reply, Answer)
    return reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("what does Gan Hong Seng from NUS think of talent", "Associate Professor at School of AI"),
        ("what did harvard's Keke Gai say", "Beijing Institute of Technology"),
        ("Tkxel CEO Awan wants what", "A professor at IQTM"),
        ("as a professor at Tkxel, what does Gan Hong Seng think", "Associate Professor at School"),
        ("when did Chen Gang, the party boss of Yunnan, speak", "secrétaire du Parti du Guangxi"),
        ("why did the president of Huawei, Huang Hao, say so", "Chengdu Institute of Standardis"),
        ("qu'a dit Chen Gang, maire de Nanning, sur le pôle ?", "secrétaire du Parti du Guangxi"),
        ("que pense Chen Gang, président de Huawei, de l'IA ?", "secrétaire du Parti du Guangxi"),
        ("what did agriculture minister Yin Shengxin say", "Chinese Science Commissioner"),
        ("what did Keke Gai, ceo of muguo, write", "Keke Gai is a professor"),
    ],
)
def test_a_body_that_is_not_theirs(answerer: Answerer, text: str, quote: str) -> None:
    """What takes somebody for one of another body is corrected by their own position."""
    reply = answerer.ask(text)
    assert quote in _first(reply)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.PREMISE,)


@pytest.mark.parametrize(
    "text",
    [
        "keke gai is at tsinghua right?",
        "does Huang Hao work for Huawei",
        "Chen Gang est-il le gouverneur du Guangdong ?",
        "does Awan teach at Lahore University?",
        "is Xiaosheng Tan an employee of Huawei",
        "Chen Gang est-il le président du Laos ?",
    ],
)
def test_whether_somebody_is_in_a_body(answerer: Answerer, text: str) -> None:
    """Who is said to be in one body is denied to be in another."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.NO,)


def test_the_holder_of_the_post(answerer: Answerer) -> None:
    """Beside where somebody is, it is told who holds the post that is asked about."""
    reply = answerer.ask("is Xiaosheng Tan the CEO of Beijing Muguo Tech?")
    assert isinstance(reply, Answer)
    assert [shown.entity.id for shown in reply.statements] == ["xiaosheng-tan", "linhua-dong"]


@pytest.mark.parametrize(
    "text",
    [
        "has Gan ever worked for Huawei?",
        "Chen Gang s'est-il exprimé dans le Global Times ?",
        "what did Keke Gai, professor at BIT, say about China",
        "what did CGTN's Jing Yu say of talent",
        "what did Gan Hong Seng of XJTLU say about talent",
        "what did Huang Hao say at the Chengdu Institute",
        "WeBank & Linhua Dong, do they work together",
        "qu'a dit Chen Gang, secrétaire du Parti du Guangxi, sur le pôle ?",
    ],
)
def test_a_body_that_may_be_theirs(answerer: Answerer, text: str) -> None:
    """Their own body, its parts, where they may have been, and what is beside it deny nothing."""
    reply = answerer.ask(text)
    assert not isinstance(reply, Answer) or not {Remark.PREMISE, Remark.NO} & {*reply.remarks}


def test_who_is_named_elsewhere(answerer: Answerer) -> None:
    """The place of a name tells nothing where another message names it."""
    reply = answerer.ask("what of harvard?", about="keke-gai")
    assert not isinstance(reply, Answer) or Remark.PREMISE not in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "what does chen gang have planned as mayor of shanghai",
        "what did yin shengxin, science commissioner to malaysia, say about cooperation",
    ],
)
def test_a_post_somewhere_else(answerer: Answerer, text: str) -> None:
    """A post that is told behind the verb, or with where to somebody is sent, is theirs as well."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE in reply.remarks


@pytest.mark.parametrize(
    ("text", "is_premise"),
    [
        ("what did Muhammad Usman Awan teach at Karachi University?", True),
        ("since when has Huang Hao worked at Huawei?", True),
        ("what does Awan teach at the University of the Punjab?", False),
        ("what does Awan teach in Lahore?", False),
    ],
)
def test_where_somebody_is_said_to_teach(
    answerer: Answerer, text: str, *, is_premise: bool
) -> None:
    """To ask what somebody teaches at another body takes them for one of its people."""
    assert (Remark.PREMISE in getattr(answerer.ask(text), "remarks", ())) is is_premise

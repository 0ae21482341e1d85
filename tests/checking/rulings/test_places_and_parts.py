"""No yes stands above a statement that ties other things, or ties them otherwise."""

import pytest

from bot.answering import Answer, Answerer, Remark


def _is_confirmed(answerer: Answerer, text: str) -> bool:
    reply = answerer.ask(text)
    return isinstance(reply, Answer) and Remark.YES in reply.remarks


@pytest.mark.parametrize(
    "text",
    [
        "is Shenzhen the home of Huawei?",
        "does Meituan run a lab in Shenzhen?",
        "is the AI league organised by Xinhua?",
        "is the plan by Guangdong?",
        "did Pakistan organise the matchmaking?",
        "was Tkxel at the matchmaking?",
        "is the China-Laos centre in Laos?",
        "is Shanghai the capital of China?",
        "does Guangxi border Vietnam?",
        "does Gan Hong Seng work in Liverpool?",
        "is Beijing Muguo Tech based in Beijing?",
        "is Muguo located in the city of Beijing?",
    ],
)
def test_what_ties_others_confirms_nothing(answerer: Answerer, text: str) -> None:
    """A third thing, another role and a word inside a name say no yes."""
    assert not _is_confirmed(answerer, text)


@pytest.mark.parametrize(
    "text",
    [
        "did the CIIE take place in Shanghai?",
        "is Nanning the capital of Guangxi?",
        "did the media tour visit Huawei?",
        "does IQTM belong to the University of the Punjab?",
    ],
)
def test_what_ties_the_very_things_confirms(answerer: Answerer, text: str) -> None:
    """Where a statement ties just what is asked about, it says yes."""
    assert _is_confirmed(answerer, text)


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("is China Malaysia's largest trading partner", True),
        ("is China the largest trading partner of Malaysia", True),
        ("is Malaysia China's largest trading partner", False),
        ("is Malaysia the largest trading partner of China", False),
        ("is ASEAN's largest trading partner Malaysia", False),
        ("apakah China mitra dagang terbesar Malaysia", True),
        ("apakah Malaysia mitra dagang terbesar China", False),
        ("Malaysia có phải là đối tác thương mại lớn nhất của Trung Quốc không?", False),
        ("中国是马来西亚最大的贸易伙伴吗", True),
        ("马来西亚是中国最大的贸易伙伴吗", False),
        ("马来西亚是不是中国的最大贸易伙伴", False),
        ("did China's prime minister go to Malaysia", False),
        ("is Guangxi the capital of Nanning", False),
        ("is Punjab in China", False),
    ],
)
def test_whose_it_is_is_told(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """What is somebody's confirms nothing of whoever is theirs."""
    remarks = getattr(answerer.ask(text), "remarks", ())
    assert (Remark.YES in remarks) == confirmed


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("was China visited by Anwar Ibrahim", True),
        ("was Malaysia visited by Anwar Ibrahim", False),
        ("was Meituan visited by the ASEAN reporters", True),
        ("was Huawei visited by the Malaysian reporters", False),
        ("was the matchmaking organised by the Pakistani companies", False),
        ("was the super league launched by Guangxi", True),
        ("was the super league launched by Xinhua", False),
        ("did Yu Jingyang take part in the meeting", True),
        ("Yu Jingyang a-t-il participé à la réunion", True),
        ("le Guangxi a-t-il lancé la super ligue", True),
        ("la Chine a-t-elle reçu la visite d'Anwar Ibrahim", True),
        ("is Awan a professor", True),
        ("is Awan a president", False),
    ],
)
def test_by_whom_it_is_done(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """What is done by somebody has a yes where a statement, or the name of a visit, tells it."""
    remarks = getattr(answerer.ask(text), "remarks", ())
    assert (Remark.YES in remarks) == confirmed


@pytest.mark.parametrize(
    ("text", "confirmed"),
    [
        ("is the plan in Guangdong", False),
        ("le plan est-il au Guangdong", False),
        ("is the centre in Chengdu", False),
        ("le centre est-il à Chengdu", False),
        ("is the platform in Laos", False),
        ("is the report in Islamabad", False),
        ("is the expo in Pakistan", False),
        ("is the fund in Nanning", False),
        ("is the fund in Guangxi", True),
        ("is the expo in Guangxi", True),
        ("is the conference in Chengdu", True),
        ("is the Huawei AI innovation center in Guangxi", True),
        # No place is in itself, and where somebody works is not where they are.
        ("is Guangxi in Guangzhou", False),
        ("le Guangxi est-il à Guangzhou", False),
        ("is Vietnam in Vietnam", False),
        ("is Laos in Vietnam", False),
        ("is Nanning in Guangxi", True),
        ("is Shenzhen in Guangdong", True),
        ("is Yin Shengxin in China", False),
    ],
)
def test_where_it_is_is_told(answerer: Answerer, text: str, *, confirmed: bool) -> None:
    """A yes wants something of the sort to be told to be in the place."""
    assert _is_confirmed(answerer, text) == confirmed

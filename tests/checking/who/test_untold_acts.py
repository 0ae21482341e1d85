"""No yes stands above a statement that leaves out what somebody is asked to have done."""

import pytest

from bot.answering import Answer, Answerer, Remark


@pytest.mark.parametrize(
    "text",
    [
        "does Vietnam use Chinese AI?",
        "does Pakistan use Chinese AI?",
        "does ASEAN finance the fund?",
        "does China finance the fund?",
        "does Guangxi get Chinese money?",
        "does Guangxi run the fund?",
        "did Guangxi set up the fund?",
        "does China control ASEAN?",
        "can students join the super league?",
        "can civil servants join the super league?",
        "did Yu Jingyang go to Pakistan?",
        "did Huang Hao go to Pakistan?",
        "does Chen Gang own the fund?",
        "does Awan own IQTM?",
        "did People's Daily fund the plan?",
        "le Vietnam finance-t-il le fonds ?",
        "does Linhua Dong own the platform?",
        "Chen Gang possède-t-il le fonds ?",
        "did Huang Hao go to China?",
        "did Huang Hao give an interview?",
        "did Shanghai own the Immersive metaverse products at the 6th CIIE?",
        "was the two sessions founded by Chen Gang?",
        "did ASEAN invest in China?",
        "was China led by the University of the Punjab?",
    ],
)
def test_what_tells_the_object_alone(answerer: Answerer, text: str) -> None:
    """The word for a thing, or what is told of a third place, does not tell who does what."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    "text",
    [
        "did the delegation sign agreements with Vietnam?",
        "did China release the guideline?",
        "does Guangxi run the super league?",
        "does Guangxi use its linguistic data to train AI models?",
        "did Pakistani firms ask to work with Chinese AI companies?",
        "did Huawei partner with NUS?",
        "can a young startup enter the AI super league?",
        "can individual developers join the super league?",
        "did Anwar Ibrahim go to China?",
        "was the summit hosted by Guangxi?",
        "le plan a-t-il été introduit par le Guangxi ?",
        "did Yin Shengxin give an interview?",
        "China Daily a-t-il interviewé Chen Gang ?",
        "did Yu Jingyang attend the matchmaking?",
    ],
)
def test_what_tells_the_act(answerer: Answerer, text: str) -> None:
    """Where a statement tells the very act, it is confirmed."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks

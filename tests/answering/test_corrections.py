"""Questions whose claims are ruled on."""

from collections.abc import Callable

import pytest

from bot.answering import Answer, Answerer, Remark, Ruling, Shown, Unknown
from bot.answering.corrections import Corrector
from bot.answering.lookup import Lookup
from bot.answering.questions.reader import Reader
from bot.answering.reply import Gap, Reply
from bot.facts import FactBase
from bot.matching import NameIndex

NOT_SAID = Unknown(Gap.NOT_SAID)

Corrects = Callable[[Ruling], Corrector]


@pytest.fixture
def corrects(base: FactBase) -> Corrects:
    """Makes what corrects questions by one ruling, whatever is claimed."""
    lookup = Lookup(base, NameIndex(base.names(), kinds=base.kinds()))
    return lambda ruling: Corrector(base, lookup, lambda _text, _language: ruling)


@pytest.fixture
def against(base: FactBase) -> Ruling:
    """A ruling that a statement contradicts what is claimed."""
    expo = base.entities["china-import-expo-6th"]
    return Ruling(against=(Shown(expo, expo.facts[0]),))


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("is the 6th CIIE in Houston", Remark.NO),
        ("why is the 6th CIIE in Houston", Remark.PREMISE),
    ],
)
def test_what_is_contradicted_is_corrected(
    corrects: Corrects, reader: Reader, against: Ruling, text: str, remark: Remark
) -> None:
    """A claim that is asked for gets a no, what a question takes for granted a correction."""
    reply = corrects(against).correct(reader.read(text), NOT_SAID).reply
    assert isinstance(reply, Answer)
    assert reply.remarks == (remark,)
    assert reply.statements == against.against


@pytest.mark.parametrize(
    ("text", "remarks"),
    [
        ("why did Beijing introduce the AI Plus manufacturing action plan", (Remark.PREMISE,)),
        ("why was the ASEAN media tour held in the summer", (Remark.PREMISE,)),
        ("why did Anwar Ibrahim visit China", ()),
        ("why does the super league allow cross-border teams", ()),
        ("the AI fund is 5bn yuan, is that what Chen Gang said?", (Remark.NO,)),
        ("the AI fund is 10bn yuan, is that what Chen Gang said?", (Remark.YES,)),
        ("cuộc thi Super League gồm năm hạng mục phải không?", (Remark.NO,)),
        ("cuộc thi Super League gồm ba hạng mục phải không?", (Remark.YES,)),
    ],
)
def test_what_an_answer_presumes_is_corrected(
    answerer: Answerer, text: str, remarks: tuple[Remark, ...]
) -> None:
    """Whatever else answers why, or holds the words of a claim, a false one is put right."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == remarks


@pytest.mark.parametrize("reply", [Unknown(Gap.GREETING), Unknown(Gap.THANKS)])
def test_other_replies_stay(
    corrects: Corrects, reader: Reader, against: Ruling, reply: Reply
) -> None:
    """Only what the sources do not say is ruled on, and an answer to a claim."""
    assert corrects(against).correct(reader.read("why is it in Houston"), reply).reply is reply


def test_an_answer_outweighs_unless_a_claim_is_asked_for(
    corrects: Corrects, reader: Reader, answerer: Answerer, against: Ruling
) -> None:
    """An answer to a question with a question word stands; one to a claim gives way to a no."""
    plain = answerer.ask("where is the 6th CIIE")
    asked, claim = map(reader.read, ("where is the 6th CIIE", "is the 6th CIIE there"))
    assert corrects(against).correct(asked, plain).reply is plain
    claimed, reasons, ruling = corrects(against).correct(claim, plain)
    assert (bool(reasons), ruling) == (True, against)
    assert isinstance(claimed, Answer)
    assert claimed.remarks == (Remark.NO,)


def test_a_claim_alone_is_contradicted_or_not(corrects: Corrects, against: Ruling) -> None:
    """A claim by itself has the statements against it, or nothing."""
    corrected = corrects(against).contradict("it is in Houston", "en")
    assert corrected is not None
    assert isinstance(corrected.reply, Answer)
    assert [entity.id for entity in corrected.reply.entities] == ["china-import-expo-6th"]
    assert corrects(Ruling()).contradict("it is in Houston", "en") is None


def test_a_yes_within_bounds_stands(
    corrects: Corrects, reader: Reader, answerer: Answerer, against: Ruling
) -> None:
    """A yes that rests on a value within the bounds stands where the check denies nothing."""
    text = "is the Guangxi AI fund bigger than 5 billion yuan"
    yes = answerer.ask(text)
    assert isinstance(yes, Answer)
    assert Remark.YES in yes.remarks
    question = reader.read(text)
    assert corrects(Ruling()).correct(question, yes).reply is yes
    denied = corrects(against).correct(question, yes).reply
    assert isinstance(denied, Answer)
    assert denied.remarks == (Remark.NO,)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("Le marché de l'ASEAN dépasse le milliard d'habitants, non ?", Remark.NO),
        ("Le marché chinois dépasse le milliard d'habitants, non ?", Remark.YES),
        ("Le marché chinois ne dépasse pas un milliard d'habitants, si ?", Remark.NO),
        ("The Chinese market has under a billion people, right?", Remark.NO),
        ("The number of AI-related firms in China is under 4,000, isn't it?", Remark.NO),
        ("The number of AI-related firms in China is over 4,500, isn't it?", Remark.YES),
    ],
)
def test_whose_the_value_is_that_a_claim_bounds(
    answerer: Answerer, text: str, remark: Remark
) -> None:
    """A value is held against the bounds of a claim only where it is of the very thing."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert {Remark.YES, Remark.NO} & {*reply.remarks} == {remark}


@pytest.mark.parametrize(
    "text",
    [
        "All five firms were Chinese, right?",
        "Every speaker was a professor, right?",
        "All AI events were held in Guangxi, right?",
    ],
)
def test_what_holds_of_some_is_not_said_of_all(answerer: Answerer, text: str) -> None:
    """A claim of all is not borne out by what is told of some."""
    assert Remark.YES not in getattr(answerer.ask(text), "remarks", ())


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Is the demand for AI the same in all ASEAN countries?", False),
        ("La demande d'IA est-elle la même dans tous les pays de l'ASEAN ?", False),
        ("Every ASEAN member has the same demand for AI applications, right?", True),
        ("Tous les pays de l'ASEAN ont les mêmes besoins en IA, non ?", True),
        ("ASEAN states want the same things from AI, right?", True),
    ],
)
def test_what_differs_is_not_the_same(answerer: Answerer, text: str, *, denied: bool) -> None:
    """That things differ never says yes to their being alike."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.YES not in reply.remarks
    assert bool({Remark.NO, Remark.PREMISE} & {*reply.remarks}) is denied


@pytest.mark.parametrize(
    "text",
    [
        "did Chen Gang say when the hub opens",
        "did Chen Gang say who runs the fund",
        "does the Tribune say how many chatbots were shown",
    ],
)
def test_whether_an_answer_is_told_gets_no_verdict(answerer: Answerer, text: str) -> None:
    """That something is said of a thing tells not that the very thing asked for is said."""
    remarks = getattr(answerer.ask(text), "remarks", ())
    assert not {Remark.YES, Remark.NO} & {*remarks}


@pytest.mark.parametrize(
    "text",
    [
        "are Huawei and Meituan partners?",
        "y a-t-il une loi sur l'IA dans l'ASEAN ?",
        "has Pakistan launched satellites with China's help?",
    ],
)
def test_what_is_beside_a_claim(answerer: Answerer, text: str) -> None:
    """What is of another thing, and neither bears a claim out nor denies it, is not shown."""
    assert isinstance(answerer.ask(text), Unknown)


def test_what_decides_a_claim(answerer: Answerer) -> None:
    """What is of another thing is shown where it says yes or no."""
    reply = answerer.ask("can start-ups from ASEAN join the league?")
    assert isinstance(reply, Answer)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who pays for the 21st software cooperation conference in Karachi", "Chengdu"),
        ("which speakers open the 22nd China-ASEAN Expo planned in Haikou", "Nanning"),
        ("qui ouvre la 22e Exposition Chine-ASEAN à Haikou ?", "Nanning"),
    ],
)
def test_where_a_thing_is_taken_to_be(answerer: Answerer, text: str, told: str) -> None:
    """Whatever is asked of it, a thing that is put in a wrong place is put right."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert reply.remarks == (Remark.PREMISE,)
    assert told in reply.statements[0].statement.quotes[0].text


def test_a_country_has_what_its_region_is_tied_in(answerer: Answerer) -> None:
    """What a region signed with a country that is named is shown where its own country is asked."""
    reply = answerer.ask("did china sign anything with vietnam")
    assert isinstance(reply, Answer)
    assert reply.statements[0].entity.id == "guangxi"
    assert not isinstance(answerer.ask("does china have a fund"), Answer)


def test_what_bears_out_a_yes_stands_first(answerer: Answerer) -> None:
    """The quote by which it is so is shown above others that have words of the question."""
    reply = answerer.ask("did visitors of the import expo care about the ai booths")
    assert isinstance(reply, Answer)
    assert Remark.YES in reply.remarks
    assert "attracted a great deal of attention" in reply.statements[0].statement.quotes[0].text

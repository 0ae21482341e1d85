"""Which statement answers a question, and that none does where none tells the point of it."""

from itertools import chain

import pytest

from bot.answering import Answer, Answerer, Remark, Unknown


@pytest.mark.parametrize("text", ["which hospital uses AI", "quelle loi encadre l'IA au Guangxi"])
def test_a_kind_is_not_its_notion(answerer: Answerer, text: str) -> None:
    """What is told of health care names no hospital."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_kind_leads_to_its_notion(answerer: Answerer) -> None:
    """Where no hospital is asked for, the word helps to find what is told of health care."""
    reply = answerer.ask("is AI in use in hospitals and in tourism")
    assert isinstance(reply, Answer)
    assert "la santé" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what's the opening date of the China-Laos centre",
        "what is the population of Guangxi",
        "how big is Guangxi",
        "when did Chen Gang become deputy",
    ],
)
def test_a_value_of_that_kind_is_told(answerer: Answerer, text: str) -> None:
    """What asks for a date, a number or a sum is answered by one of the thing itself only."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_number_by_its_name(answerer: Answerer) -> None:
    """A population is the number of those who live there."""
    reply = answerer.ask("what is the population of ASEAN")
    assert isinstance(reply, Answer)
    assert "700 mil" in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what did the Lao president say",
        "what did the Laotian prime minister say",
        "what did vietnam's government say about the accords",
    ],
)
def test_the_holder_of_an_office(answerer: Answerer, text: str) -> None:
    """What is said of a country is not what its president says, nor is another one's visit."""
    assert isinstance(answerer.ask(text), Unknown)


def test_a_fund_of_another_kind(answerer: Answerer) -> None:
    """A sum is not corrected for a fund that is none of the sources'."""
    assert isinstance(answerer.ask("what's the 25 billion yuan semiconductor fund"), Unknown)


def test_an_untold_meaning(answerer: Answerer) -> None:
    """A word that nothing explains stands for the notion of which no source speaks."""
    assert isinstance(answerer.ask("what does the Vietnam logistics agreement cost"), Unknown)


@pytest.mark.parametrize(
    "text",
    [
        "Did Chen Gang meet To Lam on the visit?",
        "which country came second in the Stanford report",
        "when did Huawei's AI innovation center in Guangxi open",
    ],
)
def test_another_than_told(answerer: Answerer, text: str) -> None:
    """A name of nothing known, another rank, a date of what is like it: none is told."""
    assert isinstance(answerer.ask(text), Unknown)


def test_what_another_says(answerer: Answerer) -> None:
    """What is said at a firm is not what a person who is named says of that firm."""
    assert isinstance(answerer.ask("What does Yu Jingyang think of Tkxel?"), Unknown)
    assert isinstance(answerer.ask("What does Yin Shengxin think of Pakistan?"), Answer)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("what good is it to fly to the software conference", "valuable platform"),
        ("pourquoi se déplacer à la conférence logicielle de Chengdu ?", "valuable platform"),
        ("why are joint teams a good thing", "encourages participants"),
        ("what use is the language data guangxi has been collecting", "entraîner des modèles"),
        ("what scares the beijing founder about generated content", "privacy of personal data"),
    ],
)
def test_what_it_is_good_for(answerer: Answerer, text: str, quote: str) -> None:
    """What one goes to, what a few words name and what other words describe: its good is told."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = chain.from_iterable(shown.statement.quotes for shown in reply.statements)
    assert any(quote in one.text for one in quotes)


def test_where_somebody_speaks_from(answerer: Answerer) -> None:
    """Who speaks is known by where the firm is, but nothing is held there for that reason."""
    assert isinstance(answerer.ask("what did the Shanghai founder say on privacy"), Unknown)


def test_the_very_day(answerer: Answerer) -> None:
    """What is told of a month is no answer beside what is told of the day that is asked about."""
    reply = answerer.ask("what happened on september 13")
    assert isinstance(reply, Answer)
    assert {entity.id for entity in reply.entities} == {"china-pakistan-ai-matchmaking"}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("what kinds of people can join the super league", "individual developers"),
        ("which company's chief says AI content may infringe privacy", "privacy of personal data"),
        ("how many firms did the expo in shanghai attract", "Over 3400 enterprises"),
        ("combien d'entreprises l'expo de Shanghai a-t-elle attirées ?", "Over 3400 enterprises"),
        ("where are the applications of the AI chain supposed to go", "Guangxi"),
        ("c'était le combientième congrès du parti ?", "20th National Congress"),
    ],
)
def test_what_tells_it_all_the_same(answerer: Answerer, text: str, quote: str) -> None:
    """Who may join by sort, whose chief speaks, who was drawn, where, and the how manyth it is."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    quotes = chain.from_iterable(shown.statement.quotes for shown in reply.statements)
    assert any(quote in one.text for one in quotes)


def test_who_joined_is_not_who_may(answerer: Answerer) -> None:
    """Which companies joined is not told by who may join."""
    assert isinstance(answerer.ask("which companies joined the super league so far"), Unknown)


@pytest.mark.parametrize(
    ("text", "is_denied"),
    [
        ("was the ciie held in 2022", True),
        ("was the ciie bigger than in 2022", False),
        ("la 6e CIIE était-elle plus grande qu'en 2022 ?", False),
        ("第六届进博会比2022年更大吗？", False),
        ("was the 6th CIIE in Beijing?", True),
        ("was the 6th CIIE larger than the expo in Beijing?", False),
        ("is Guangzhou the capital of Guangxi", False),
    ],
)
def test_what_is_compared_gets_no_verdict(
    answerer: Answerer, text: str, *, is_denied: bool
) -> None:
    """Another year or place that is compared, and a name of several places, decide nothing."""
    verdicts = {Remark.NO, Remark.YES} & {*getattr(answerer.ask(text), "remarks", ())}
    assert verdicts == ({Remark.NO} if is_denied else set())

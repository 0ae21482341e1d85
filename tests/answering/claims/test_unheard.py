"""What stands in a statement where a question has a thing of no source."""

import pytest

from bot.answering import Answer, Answerer, Gap, Remark, Unknown
from bot.answering.claims.unheard import Unheard
from bot.answering.questions.reader import Reader
from bot.answering.records.records import Records
from bot.answering.relevance.judgement import Judge
from bot.facts import FactBase


@pytest.mark.parametrize(
    ("text", "entity", "expected"),
    [
        ("did Harvard say that China leads in patents", "stanford-ai-report", True),
        ("did Stanford say that China leads in patents", "stanford-ai-report", False),
        ("why was the big data center built in Yunnan", "guizhou-big-data-center", True),
        ("when was the big data center in Yunnan built", "guizhou-big-data-center", False),
        ("why was the Yunnan big data center built", "guizhou-big-data-center", False),
        ("is the 2022 guideline older than the European one", "china-data-guideline-2022", False),
    ],
)
def test_a_known_thing_stands_for_an_unknown_one(
    base: FactBase,
    reader: Reader,
    records: Records,
    judge: Judge,
    *,
    text: str,
    entity: str,
    expected: bool,
) -> None:
    """Only what a question presumes of a thing that it sets there is corrected by its own place."""
    question, unheard = reader.read(text), Unheard(base)
    judged = [judge.judge(question, one, question.asks[0]) for one in records.own(entity)]
    assert any(unheard.stands_for_known(question, one) for one in judged) is expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("why was IQTM set up at Peking University?", "University of the Punjab"),
        ("why does IQTM belong to Lahore University?", "University of the Punjab"),
        ("pourquoi le centre de mégadonnées a-t-il été construit au Yunnan", "in Guizhou"),
        ("how did Russia come top for AI patents in the Stanford study", "China ranked first"),
    ],
)
def test_what_is_presumed_of_an_unknown_thing_is_corrected(
    answerer: Answerer, text: str, told: str
) -> None:
    """The one university, place or rank that the sources give corrects another in a question."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert Remark.PREMISE in reply.remarks
    assert told in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "why was IQTM founded in Karachi?",
        "why was a second data center built in Yunnan?",
        "how is the trade relationship of Indonesia and China?",
        "Hubungan dagang Indonesia dan China seperti apa?",
    ],
)
def test_what_no_source_tells_is_not_corrected(answerer: Answerer, text: str) -> None:
    """A body of a university may be in any city, and a further thing in any place."""
    assert not isinstance(answerer.ask(text), Answer)


def test_a_town_of_a_country_denies_nothing_of_it(answerer: Answerer) -> None:
    """A Pakistani firm may well have been founded in Lahore, though no source tells."""
    reply = answerer.ask("was Tkxel founded in Lahore")
    assert not {Remark.YES, Remark.NO} & {*getattr(reply, "remarks", ())}


@pytest.mark.parametrize(
    "text",
    ["qui a reçu la délégation de Chen Gang à Vientiane ?", "who welcomed Chen Gang in Hanoi?"],
)
def test_a_town_on_a_journey(answerer: Answerer, text: str) -> None:
    """Who was met in a town of a country that was visited corrects nothing, and is not told."""
    assert isinstance(answerer.ask(text), Unknown)


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("where was the 5th CIIE", "china-import-expo-6th"),
        ("what is the theme of the fifth import expo", "china-import-expo-6th"),
        ("quand a lieu la 23e Exposition Chine-ASEAN", "china-asean-expo"),
        ("when did the Yunnan AI fund start", "guangxi-ai-industry-fund"),
    ],
)
def test_another_one(answerer: Answerer, text: str, near: str) -> None:
    """That its place is not told is said of no thing that is not meant; that one is offered."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_IN_SOURCES
    assert reply.entity is None
    assert reply.nearest[0].id == near


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("how much did the 6th CIIE cost", "china-import-expo-6th"),
        ("what is the budget of the first priority of Chen Gang", "nanning-ai-rd-centres"),
    ],
)
def test_the_one_of_the_sources(answerer: Answerer, text: str, known: str) -> None:
    """Of the very thing that the sources speak of, it is said that they do not tell this."""
    reply = answerer.ask(text)
    assert isinstance(reply, Unknown)
    assert reply.gap is Gap.NOT_SAID
    assert reply.entity is not None
    assert reply.entity.id == known

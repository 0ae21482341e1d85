"""A question that names another thing than those of the sources is told so."""

import pytest

from bot.answering import Answer, Answerer, Gap, Remark, Unknown


@pytest.mark.parametrize(
    "text",
    [
        "why was IQTM founded in Karachi?",
        "does the China-Laos centre sit in Vientiane?",
        "why was a second data center built in Yunnan?",
        "how is the trade relationship of Indonesia and China?",
        "Hubungan dagang Indonesia dan China seperti apa?",
    ],
)
def test_what_no_source_tells_is_not_corrected(answerer: Answerer, text: str) -> None:
    """What stands in no source is not corrected by what does: it may be one more."""
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

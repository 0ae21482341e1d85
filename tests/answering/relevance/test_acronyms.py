"""What an acronym stands for is answered where a source spells it out."""

import pytest

from bot.answering import Answer, Answerer, Unknown
from bot.answering.relevance.acronyms import spells


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("what does IQTM stand for", "Institute of Quality and Technology Management"),
        ("CNNIC is short for what", "Internet Network Information Center"),
        ("que signifie le sigle CIIE", "China International Import Expo"),
        ("RCEP singkatan dari apa?", "Regional Comprehensive Economic Partnership"),
    ],
)
def test_an_acronym_is_spelled_out(answerer: Answerer, text: str, words: str) -> None:
    """The quote that is shown holds the words behind the acronym."""
    reply = answerer.ask(text)
    assert isinstance(reply, Answer)
    assert words in reply.statements[0].statement.quotes[0].text


@pytest.mark.parametrize("acronym", ["CPEC", "ASEAN"])
def test_an_acronym_that_is_only_used(answerer: Answerer, acronym: str) -> None:
    """The sources are silent about the words behind one that they never spell out."""
    assert isinstance(answerer.ask(f"what does {acronym} stand for"), Unknown)


@pytest.mark.parametrize(
    ("acronym", "name", "holds"),
    [
        ("iqtm", "institute of quality and technology management", True),
        ("cnnic", "china internet network information center", True),
        ("asean", "southeast asia", False),
        ("cpec", "cpec", False),
        ("bri", "belt and road", False),
    ],
)
def test_letters_and_words(acronym: str, name: str, *, holds: bool) -> None:
    """A name spells an acronym whose letters it has in order, the last at its last word."""
    assert spells(acronym, name.split()) is holds

"""Names of what no source speaks of."""

import pytest

from bot.answering import Answer, Answerer
from bot.answering.words.others import foreign_others, names_another


@pytest.mark.parametrize(
    ("words", "another"),
    [
        (["nanjing"], True),
        (["inde"], True),
        (["us", "congress"], True),
        (["apec"], True),
        (["北", "京", "大", "学"], True),
        (["nanning"], False),
        (["china"], False),
        (["shenzhen", "university"], False),
        (["prize"], False),
        ([], False),
    ],
)
def test_names_another(words: list[str], *, another: bool) -> None:
    """Places, bodies and events of no source are known in any language, and nothing else is."""
    assert names_another(words) == another


def test_chinese_names_within_other_languages() -> None:
    """A Chinese name is read where the question is in another language, and only there."""
    words = ["what", "is", "北", "京", "大", "学"]
    assert [(one.first, one.last) for one in foreign_others(words, "en")] == [(2, 5)]
    assert not list(foreign_others(words, "zh"))
    assert not list(foreign_others(["what", "is", "nanjing"], "en"))


@pytest.mark.parametrize(
    "text",
    [
        "Digital Silk Road",
        "Smart Cities motto",
        "What is the ASEAN Smart Cities Network?",
        "What is the NUS Business School?",
        "la route de la soie numérique",
    ],
)
def test_near_initiatives(answerer: Answerer, text: str) -> None:
    """Initiatives and schools called nearly as those of the sources are others."""
    assert not isinstance(answerer.ask(text), Answer)

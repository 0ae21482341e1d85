"""The language of a question is told by its own words."""

from importlib.resources import files
from typing import Any

import pytest

from bot.answering.words.language import guess_language, in_order, is_small, spoken_language
from bot.facts.document import document
from bot.matching.fold import normalise, words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "when does the super league end"),
        ("fr", "jusqu'à quand dure la super ligue"),
        ("zh", "超级联赛到什么时候结束"),
        ("vi", "hội chợ diễn ra ngày nào"),
        ("vi", "quỹ AI có bao nhiêu tiền"),
    ],
)
def test_a_few_everyday_words_show_the_language(language: str, text: str) -> None:
    """A question of a few everyday words is known for what it is."""
    assert guess_language([word.text for word in words(text)], text) == language


@pytest.mark.parametrize(
    "text",
    [
        "kapan acara itu berlangsung",
        "bila acara itu diadakan",
        "dana industri AI bernilai 10 miliar yuan",
    ],
)
def test_indonesian_and_malay(text: str) -> None:
    """Indonesian and Malay are told from the rest, if not always from each other."""
    assert guess_language([word.text for word in words(text)], text) in ("id", "ms")


def test_a_word_for_a_large_number_tells_the_language() -> None:
    """Where little else does, the word for a billion shows it, as no name of a thing may."""
    text = "dana industri AI Guangxi bernilai 20 miliar yuan"
    assert guess_language([word.text for word in words(text)], text) in ("id", "ms")


def test_nothing_known_is_english() -> None:
    """A text with no known word is taken for English."""
    assert guess_language(["qwrtz"], "qwrtz") == "en"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how big is the fund"),
        ("fr", "quelle est la taille du fonds"),
        (None, "Fonds"),
        (None, "Was ist die CAICC?"),
        (None, "Wer leitet den Fonds?"),
        (None, "de wat voor fonds"),
        (None, "kapan acara itu berlangsung"),
    ],
)
def test_spoken_language(language: str | None, text: str) -> None:
    """A language is answered in where everyday words of it outweigh those of languages not read."""
    assert spoken_language([word.text for word in words(text)], text) == language


def test_own_language_comes_first() -> None:
    """The language of the question is read first, then those of the fact base."""
    order = [lexicon.language for lexicon in in_order("vi")]
    assert order[:3] == ["vi", "en", "fr"]
    assert len(order) == len(set(order)) == 6


def test_small_words() -> None:
    """A small word of one language is none of another."""
    assert is_small("the", "en")
    assert not is_small("talent", "en")


@pytest.mark.parametrize("language", ["de", "es", "it", "nl", "pt"])
def test_a_language_that_is_not_read_has_a_file(language: str) -> None:
    """Each has everyday words of its own, by which a question in it is told from English."""
    file = files("bot.answering.words") / "foreign" / f"{language}.yaml"
    data: Any = document(file.read_text("utf-8"))
    assert data["language"] == language
    assert data["words"]
    assert spoken_language([normalise(word) for word in data["words"]], "") is None

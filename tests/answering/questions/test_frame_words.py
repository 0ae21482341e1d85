"""Words that speak of a claim are told from those that claim something."""

import pytest

from bot.answering.questions.frame_words import is_framing, stretch
from bot.answering.words.lexicons import lexicons


@pytest.mark.parametrize(
    "text",
    [
        "does it hold water",
        "somebody in our group chat wrote",
        "or have I got the wrong end of the stick",
        "what is the truth",
    ],
)
def test_a_frame_speaks_of_a_claim_alone(text: str) -> None:
    """A stretch is a frame where it weighs a claim or passes it on."""
    assert stretch(text, lexicons()["en"]).is_frame


@pytest.mark.parametrize(
    "text", ["is it a hoax", "why is that true", "the minister said", "people"]
)
def test_other_words_are_no_frame(text: str) -> None:
    """A stretch is none where it asks for the contrary, or for more, or tells of something."""
    assert not stretch(text, lexicons()["en"]).is_frame


def test_a_verb_is_no_acronym() -> None:
    """In "j'ai cru comprendre", as it is folded, nobody speaks of AI."""
    assert not stretch("J'ai cru comprendre", lexicons()["fr"]).tells


def test_most_texts_have_no_frame() -> None:
    """A text without a word for saying or for truth is not looked at any further."""
    english = lexicons()["en"]
    assert is_framing(["is", "it", "accurate"], english)
    assert not is_framing(["when", "does", "the", "expo", "end"], english)

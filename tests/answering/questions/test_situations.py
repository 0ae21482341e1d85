"""What whoever asks tells of themselves is no part of what is asked."""

import pytest

from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("for the fact box: how many people live in ASEAN?", "how many people live in ASEAN?"),
        ("We're captioning a photo, what is Chen Gang's job?", "what is Chen Gang's job?"),
        ("when does the Super League end, I promised my editor", "when does the Super League end"),
        ("pub quiz question: which sectors is AI used in", "which sectors is AI used in"),
        ("pour l'encadré : quand finit la Super League ?", "quand finit la Super League ?"),
        ("who is Yin, our embassy may have to receive him", "who is Yin"),
        (
            "My dad sells herbs in Lahore, hence the question: when was the centre founded?",
            "when was the centre founded?",
        ),
        (
            "My team is half Malaysian, half Chinese, so who is allowed to take part?",
            "who is allowed to take part?",
        ),
        ("Journalist from Bangkok here: who is Chen Gang?", "who is Chen Gang?"),
        ("I live in Laos. When does the Super League end?", "When does the Super League end?"),
        ("who is Chen Gang? My boss in Singapore has to know.", "who is Chen Gang?"),
        ("when was the expo held, because my sister sells tea", "when was the expo held"),
        ("untuk poster: siapa Chen Gang", "siapa Chen Gang"),
    ],
)
def test_frames_are_cut_off(reader: Reader, text: str, asked: str) -> None:
    """Clauses that tell for what one asks, and name nothing, are no part of the question."""
    assert reader.unframed(text).strip() == asked


@pytest.mark.parametrize(
    "text",
    [
        "editing a piece on Brazil: how many AI firms are there",  # names an unknown place
        "checking the Super League: when does it end",  # names what is asked of
        "I'm writing about drones, who makes them",  # is what a pronoun stands for
        "I run a bakery, can I join the Super League",  # tells of whom it is asked
        "I need the date, the Super League one",  # says what is asked
        "compiling data on patents: how many are there",  # holds all that is said
        "sourcing question: whose copy did the paper rerun",  # names a part that is asked for
        "I met Huang Hao at the meeting. What is his title?",  # names who is meant
        "I live in Laos, how many of our firms came",  # is where those are of whom it is asked
        "My friend works at Huawei, who runs the company",  # names what is meant
        "how many people live in ASEAN",
        "",
    ],
)
def test_other_clauses_are_kept(reader: Reader, text: str) -> None:
    """Whatever tells of what is asked stays a part of the question."""
    assert reader.unframed(text) == text

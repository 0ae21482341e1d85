"""What only stands around a question is no part of what is asked."""

import pytest

from bot.answering.questions.asides import without_asides, without_asker
from bot.answering.questions.reader import Reader


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("My landlord asked me who Mr. Yin might be.", "who Mr. Yin might be."),
        ("so my boss says that the fund is new, is it?", "fund is new, is it?"),
        ("mon prof affirme que la ligue finit en mai", "la ligue finit en mai"),
        ("my boss asks if it opens in May", "it opens in May"),
        ("what does my boss need to know?", "what does my boss need to know?"),
        ("who says so?", "who says so?"),
        ("", ""),
    ],
)
def test_who_asks_is_cut_off(text: str, asked: str) -> None:
    """What one's own people say or ask begins behind the words that tell so."""
    assert without_asker(text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Give me the date for my minutes", "Give me the date"),
        ("list the priorities for a short memo, all four", "list the priorities, all four"),
        ("who is Huang Hao? need it for my radio show", "who is Huang Hao? need it"),
        ("is it open? I ask before we go on air", "is it open? I ask"),
        ("when does it end, for a school essay?", "when does it end?"),
        ("Il me faut pour une note de service les priorités", "Il me faut les priorités"),
        ("sebutkan empat prioritas untuk laporan saya", "sebutkan empat prioritas"),
    ],
)
def test_the_work_is_cut_off(text: str, asked: str) -> None:
    """Words for one's own work, or for what one does after, are left out wherever they stand."""
    assert without_asides(text).rstrip(" ,") == asked


@pytest.mark.parametrize(
    "text",
    [
        "what was on show at the expo",
        "what is planned before the year ends",
        "who spoke before our ambassador arrived in the city with his whole staff",
        "for a memo",
        "which training is there for officials",
        "",
    ],
)
def test_other_words_stay(text: str) -> None:
    """What things are for, and what others do before, is asked for; so is the work alone."""
    assert without_asides(text) == text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("for the fact box: how many people live in ASEAN?", "how many people live in ASEAN?"),
        ("We're captioning a photo, what is Chen Gang's job?", "what is Chen Gang's job?"),
        ("when does the Super League end, I promised my editor", "when does the Super League end"),
        ("pub quiz question: which sectors is AI used in", "which sectors is AI used in"),
        ("pour l'encadré : quand finit la Super League ?", "quand finit la Super League ?"),
        ("who is Yin, our embassy may have to receive him", "who is Yin"),
        ("untuk poster: siapa Chen Gang", "siapa Chen Gang"),
    ],
)
def test_frames_are_cut_off(reader: Reader, text: str, asked: str) -> None:
    """Clauses that tell for what one asks, and name nothing, are no part of the question."""
    assert reader.read(text).text.strip() == asked


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
        "how many people live in ASEAN",
        "",
    ],
)
def test_other_clauses_are_kept(reader: Reader, text: str) -> None:
    """Whatever tells of what is asked stays a part of the question."""
    assert reader.read(text).text == text

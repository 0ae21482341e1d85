"""What only stands around a question is no part of what is asked."""

import pytest

from bot.answering.questions.asides import without_asides, without_asker


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

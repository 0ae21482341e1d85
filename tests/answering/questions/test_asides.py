"""What only stands around a question is no part of what is asked."""

import pytest

from bot.answering.questions.asides import without_asides


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

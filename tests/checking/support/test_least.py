"""Of what common words tell, only what a thing is like, or of what sort, needs a rarer one."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("La 22e expo portera sur l'IA.", True),
        ("The Super League is also meant to communicate.", True),
        ("The 2023 document on young talents is successful.", False),
        ("The Super League is global.", False),
        ("Yin admires Pakistan's space missions.", False),
        ("The Super League improves people.", False),
        ("Gan Hong Seng is a university.", False),
        ("Le Guangxi crée de l'argent.", False),
    ],
)
def test_a_deed_in_common_words_is_borne_out(checker: Checker, text: str, *, is_told: bool) -> None:
    """What one thing does is told by all of its words; what it is like has to be told of it."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Chen Gang a parlé au China Daily.", True),
        ("Chen Gang a parlé à Xinhua.", False),
        ("Huang Hao talked about high-speed rail.", False),
        ("Yin talked about high-speed rail.", True),
    ],
)
def test_who_speaks_to_whom_is_borne_out(checker: Checker, text: str, *, is_told: bool) -> None:
    """To whom somebody spoke is told by a source, and to nobody else."""
    assert (only(checker, text).verdict is Verdict.SUPPORTED) is is_told

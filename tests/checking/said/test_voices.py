"""For whom a piece is said to speak."""

import pytest

from bot.checking import Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    "text",
    [
        "The two authors express the position of CGTN.",
        "Gai and Yu's article is CGTN's official line.",
        "CGTN endorses the article by Gai and Yu.",
        "The CGTN authors speak for the broadcaster.",
        "L'article reflète le point de vue de CGTN.",
        "Les auteurs parlent au nom de CGTN.",
        "Penulis artikel itu mewakili CGTN.",
        "作者代表CGTN。",
    ],
)
def test_a_piece_does_not_speak_for_whom_it_excludes(checker: Checker, text: str) -> None:
    """What a source says are not the views of somebody is not told as theirs."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The article does not necessarily reflect the views of CGTN.",
        "The article may reflect the views of CGTN.",
        "The authors of the CGTN article speak for themselves.",
        "CGTN's note says that the article gives the opinion of its authors.",
        "CGTN carried an opinion piece by Keke Gai and Jing Yu.",
        "The Global Times article reflects the views of CGTN.",
        "Chen Gang speaks for CGTN.",
        "The note says that the views of CGTN are different.",
        "CGTN's own view of the article is unknown.",
        "L'article n'engage pas CGTN.",
        "L'article publié par CGTN donne l'avis de ses auteurs.",
    ],
)
def test_other_views_contradict_nothing(checker: Checker, text: str) -> None:
    """Views of others, or of another piece, denied ones and possible ones are not denied."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED

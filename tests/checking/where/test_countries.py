"""Of which country a thing is."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Tkxel is an Indian company.", "Indian"),
        ("Tkxel, the Indian company, grew.", "Indian"),
        ("Tkxel is from India.", "India"),
        ("Tkxel is Chinese.", "Chinese"),
        ("Tkxel, entreprise indienne, est venue à la rencontre.", "indienne"),
        ("Tkxel, the Indian company, spoke at the matchmaking.", "Indian"),
        ("L'entreprise indienne Tkxel a participé.", "indienne"),
        ("Tkxel comes from India.", "India"),
        ("Tkxel是一家印度公司", "印度"),
    ],
)
def test_a_thing_is_of_one_country(checker: Checker, text: str, said: str) -> None:
    """A thing that is called another country's is contradicted by where it is."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    assert (difference.attribute, difference.message) == (Aspect.PLACE, said)


def test_a_thing_beside_it_is_of_any_country(checker: Checker) -> None:
    """A company that is only met is another one."""
    assert only(checker, "Tkxel met an Indian company.").verdict is not Verdict.CONTRADICTED


def test_a_posting_makes_nobody_a_national(checker: Checker) -> None:
    """Who is a commissioner to Pakistan may well be a Chinese official."""
    finding = only(checker, "Yin Shengxin is a Chinese official.")
    assert finding.verdict is not Verdict.CONTRADICTED

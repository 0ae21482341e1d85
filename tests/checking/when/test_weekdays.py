"""Weekdays, seasons and ends of a year."""

import pytest

from bot.checking import Aspect, Checker, Verdict
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Xinhua ran its AI Super League report on a Friday.", "Friday"),
        ("Le compte rendu de Xinhua sur la Super League de l'IA date d'un mardi.", "mardi"),
        ("Nanning's new international telecom hub is due to start up in spring.", "spring"),
        ("Le pôle télécom de Nanning ouvrira au début de l'année.", "début de l'année"),
        ("The Nanning telecom hub is scheduled to start in March.", "March"),
    ],
)
def test_another_time_is_contradicted(checker: Checker, text: str, said: str) -> None:
    """A report is of the day that is told, and a thing begins at the told time of the year."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    assert finding.differences[0].attribute is Aspect.DATE
    assert said in finding.differences[0].message


def test_the_same_time_is_supported(checker: Checker) -> None:
    """The end of the year is when the source has it."""
    text = "Nanning's new telecom hub opens at the end of the year."
    assert only(checker, text).verdict is Verdict.SUPPORTED

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


@pytest.mark.parametrize(
    "text",
    [
        "The AI Super League was launched on Sunday.",
        "On Sunday Guangxi launched the AI Super League.",
        "Guangxi kicked off its AI Super League last Sunday.",
        "Xinhua reported that the AI Super League was launched on Sunday.",
        "La Super League de l'IA a été lancée dimanche.",
        "Dimanche, le Guangxi a lancé la Super League de l'IA.",
        "人工智能超级联赛于周日启动。",
        "The AI Super League was launched on Monday.",
    ],
)
def test_the_day_of_a_report_is_not_that_of_the_launch(checker: Checker, text: str) -> None:
    """What happened on a day of the week is not borne out by a report of that day."""
    assert only(checker, text).verdict is not Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "Xinhua reported on Sunday that Guangxi launched the AI Super League.",
        "As reported by Xinhua on Sunday, Guangxi is launching the AI Super League.",
        "According to Xinhua on Sunday, Guangxi launched the AI Super League.",
        "Xinhua had the Super League story on a Sunday.",
        "Xinhua a rapporté dimanche que le Guangxi a lancé la Super League de l'IA.",
        "新华社周日报道，广西启动了人工智能超级联赛。",
    ],
)
def test_the_day_of_a_report_is_that_of_the_report(checker: Checker, text: str) -> None:
    """That it was reported on the day is borne out."""
    assert only(checker, text).verdict is Verdict.SUPPORTED


@pytest.mark.parametrize(
    "text",
    [
        "The media tour took place in the summer of 2023.",
        "The matchmaking was held in spring 2023.",
        "The 6th CIIE took place in the summer of 2023.",
        "The Guangxi AI fund was set up in the autumn of 2025.",
    ],
)
def test_the_season_of_a_year_is_held_against_the_month(checker: Checker, text: str) -> None:
    """A season is another one than the month told, whatever year stands beside it."""
    assert only(checker, text).verdict is Verdict.CONTRADICTED


@pytest.mark.parametrize(
    "text",
    [
        "The media tour took place in the winter of 2023.",
        "The matchmaking was held in the autumn of 2023.",
        "The AI plan was introduced in the summer of 2025.",
    ],
)
def test_the_season_of_the_month_is_not_refuted(checker: Checker, text: str) -> None:
    """A season that holds the month, or of what has no month, is not contradicted."""
    assert only(checker, text).verdict is not Verdict.CONTRADICTED

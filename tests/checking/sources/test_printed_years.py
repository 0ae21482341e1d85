"""The years of dates that a source with a printed date gives without one."""

import pytest

from bot.answering.words.values import Date
from bot.checking import Checker, Verdict
from bot.checking.sources.printed_years import PrintedYears
from bot.facts import Attribute, FactBase
from tests.checking.findings import only


@pytest.mark.parametrize(
    ("entity", "given"),
    [
        ("china-pakistan-ai-matchmaking", Date(2023, 9, 13)),
        ("china-international-software-cooperation-conference-21st", Date(2023, 12)),
    ],
)
def test_a_year_is_that_nearest_to_the_printing(base: FactBase, entity: str, given: Date) -> None:
    """A month before or behind the day of printing is that of the nearest year."""
    facts = base.entities[entity].facts
    (fact,) = [one for one in facts if one.when and one.attribute is Attribute.DATE]
    assert set(PrintedYears(base).in_full(fact)) == {given}


def test_without_a_printed_date_no_year_is_reckoned(base: FactBase) -> None:
    """Of a source that prints no date nobody knows the years that it leaves out."""
    facts = base.entities["guangxi-ai-industry-fund"].facts
    assert not any(list(PrintedYears(base).in_full(fact)) for fact in facts)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (
            "The China-Pakistan matchmaking on AI took place on 13 September 2023.",
            Verdict.SUPPORTED,
        ),
        ("The matchmaking took place in September 2023.", Verdict.SUPPORTED),
        ("The software conference will be held in December 2023.", Verdict.SUPPORTED),
        ("The matchmaking took place on September 14, 2023.", Verdict.CONTRADICTED),
        ("The matchmaking took place on September 13, 2022.", Verdict.ABSENT),
        ("The fund was created in February 2025.", Verdict.PARTLY),
    ],
)
def test_a_date_in_full_is_borne_out(checker: Checker, text: str, verdict: Verdict) -> None:
    """A year that the printing of a source tells is told; another one is not, nor contradicted."""
    assert only(checker, text).verdict is verdict

"""What is shown with a verdict."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_a_contradiction_shows_nothing_of_other_things(checker: Checker) -> None:
    """Beside what contradicts a statement no quote stands that is about something else."""
    finding = only(checker, "The Guangxi AI fund was set up with 30 billion yuan.")
    assert finding.verdict is Verdict.CONTRADICTED
    quotes = [quote.text for one in finding.statements for quote in one.statement.quotes]
    assert all("10 milliards" in quote for quote in quotes)

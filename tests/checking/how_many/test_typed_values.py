"""A value of a message is held against the typed one, and told as its quote writes it."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_a_value_is_shown_as_it_is_quoted(checker: Checker) -> None:
    """What differs is shown by the words of the quote that gives it."""
    finding = only(checker, "Ten Pakistani companies took part in the China-Pakistan matchmaking.")
    assert finding.verdict is Verdict.CONTRADICTED
    shown = [one.source for one in finding.differences]
    quotes = [quote.text for shown in finding.statements for quote in shown.statement.quotes]
    assert shown
    assert all(any(said in quote for quote in quotes) for said in shown)

"""What numbers count."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_all_of_several_sorts_are_counted_together(checker: Checker) -> None:
    """Five of one sort and five of another are ten, and a comma parts ten from the month."""
    text = "In September, 10 companies met for the China-Pakistan AI matchmaking."
    assert only(checker, text).verdict is Verdict.SUPPORTED


def test_a_version_counts_nothing(checker: Checker) -> None:
    """The third version of an agreement is not three agreements."""
    assert only(checker, "Three contracts were signed on the spot.").verdict is Verdict.ABSENT

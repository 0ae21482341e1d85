"""What the tests of checking ask of a report."""

from bot.checking import Checker, Difference, Finding, Verdict


def only(checker: Checker, text: str) -> Finding:
    """The finding of a message of one statement."""
    (finding,) = checker.check(text).findings
    return finding


def only_difference(checker: Checker, text: str) -> Difference:
    """The one difference of a message of one statement, which is contradicted by it."""
    finding = only(checker, text)
    assert finding.verdict is Verdict.CONTRADICTED
    (difference,) = finding.differences
    return difference

"""What the tests of checking ask of a report."""

from bot.checking import Checker, Finding


def only(checker: Checker, text: str) -> Finding:
    """The finding of a message of one statement."""
    (finding,) = checker.check(text).findings
    return finding

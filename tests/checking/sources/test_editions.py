"""Which one of a series a statement speaks of."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_another_edition_is_not_borne_out(checker: Checker) -> None:
    """What is told of the 22nd expo does not bear out the 21st."""
    text = "The 21st expo is scheduled for September in Nanning."
    assert only(checker, text).verdict is not Verdict.SUPPORTED

"""What names alone tell."""

from bot.checking import Checker, Verdict
from tests.checking.findings import only


def test_whom_somebody_represents_is_named_behind_the_verb(checker: Checker) -> None:
    """The commissioner of China to Pakistan represents the former, not the latter."""
    text = "Yin Shengxin represents Pakistan in China."
    assert only(checker, text).verdict is not Verdict.SUPPORTED

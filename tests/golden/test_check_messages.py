"""The check of messages does not get worse."""

from bot.checking import Checker
from bot.facts import FactBase
from tests.golden import baseline
from tests.golden.check_messages import HALVES, evaluate


def test_no_score_falls(base: FactBase) -> None:
    """Precision and recall of what is shown as a verdict are at least what they were."""
    checker = Checker(base)
    judged = {half: evaluate(checker, half) for half in HALVES}
    assert not baseline.worse("messages", baseline.of_messages(judged))

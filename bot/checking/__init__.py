"""What of a message holds: a message in, a verdict on every statement out. Pure: no I/O."""

from bot.checking.checker import Checker
from bot.checking.desk import Desk
from bot.checking.report import Aspect, Difference, Finding, Report, Verdict
from bot.checking.statements.sentences import PART

__all__ = [
    "PART",
    "Aspect",
    "Checker",
    "Desk",
    "Difference",
    "Finding",
    "Report",
    "Verdict",
]

"""What of a message holds: a message in, a verdict on every statement out. Pure: no I/O.

From the ground up: `words` and `values` are those that tell how a statement is meant, `statements`
reads it, and `sources` finds what it is held against. Then each package holds one thing against
them that is asked of a statement, be it to contradict it or to keep a yes back: `when`,
`how_many`, `how_far`, `where`, `who`, who `said` it, and what is `denied`. `support` finds the
passages that carry it. Which rules are asked, and in which order, tell `contradictions` and
`doubts`.
"""

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

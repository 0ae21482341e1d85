"""Who is meant: text in, ranked entities out.

Knows names and nothing else: neither facts nor faces. Everything that compares what a person
typed with a name goes through `NameIndex` and folds text with `normalise`.
"""

from bot.matching.fold import normalise
from bot.matching.index import NameIndex
from bot.matching.results import ANSWER, Decision, Match, Mention, Verdict

__all__ = ["ANSWER", "Decision", "Match", "Mention", "NameIndex", "Verdict", "normalise"]

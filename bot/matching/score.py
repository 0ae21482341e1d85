"""How likely a query means a name, by how they cover each other, as one probability."""

from math import exp
from operator import mul

from rapidfuzz import fuzz

from bot.matching.alignment import Fit

# Fitted by `python -m tests.benchmarks.matching.calibrate` on the half of the entities that the
# benchmark does not report on; in the order of `features`. The generated names then shared far more
# of their words than real ones do and than they do now: fitted to names so hard to tell apart, the
# figures answer 0.5 % of absent names at 10,000 instead of 3 %, for one in 100 typos less.
_BIAS = -11.63
_WEIGHTS = (2.94, 2.28, 5.16, -3.44, -0.93, -2.27, 1.58)
SHAPE = 3.95
"""Log-odds for being wholly `alike`."""


def features(fit: Fit) -> tuple[float, ...]:
    """What the log-odds are a weighted sum of, beside how alike the letters are."""
    return (
        fit.query,
        fit.name,
        fit.query * fit.name,
        fit.query_gap,
        fit.name_gap,
        min(fit.query_gap, fit.name_gap),  # a word replaced by another: another thing
        min(fit.mass, 1.0),
    )


def log_odds(fit: Fit) -> float:
    """The log-odds that the query means the name, before a look at the letters."""
    odds: float = sum(map(mul, _WEIGHTS, features(fit)), _BIAS)
    return odds


def alike(query: str, name: str) -> float:
    """How alike two runs of letters are in their order (indel ratio), 0 to 1."""
    ratio: float = fuzz.ratio(query, name)
    return ratio / 100


def probability(odds: float) -> float:
    """The logistic function of log-odds."""
    return 1 / (1 + exp(-odds))

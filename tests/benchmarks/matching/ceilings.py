"""The most that any matcher could find of queries that several names fit equally well.

Half a name is often the beginning of other names too. Whoever knows all names, and how the queries
are made, does best to answer with the likeliest entities; how likely they are by Bayes' theorem is
all that can be found on average. A sample may show a little more.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

from bot.matching import normalise
from tests.benchmarks.matching import names, queries
from tests.benchmarks.matching.measuring import Task, asked_of


class Ceiling(NamedTuple):
    """The greatest shares of a class's queries that can be right first and among five, 0 to 1."""

    first: float
    five: float


def ceilings(task: Task) -> dict[str, Ceiling]:
    """The ceiling of each class whose queries several names may fit."""
    base = names.first(task.size, task.path)
    owners = queries.owners_of(base)
    asked = asked_of(task)
    return {
        kind: _ceiling([query.text for query in asked[kind]], kind, base, owners)
        for kind in queries.AMBIGUOUS
        if asked[kind]
    }


def _ceiling(
    texts: Sequence[str],
    kind: str,
    base: Sequence[names.Named],
    owners: Mapping[str, frozenset[str]],
) -> Ceiling:
    # Case tells nothing of what is meant.
    likely: dict[str, dict[str, float]] = {text.casefold(): defaultdict(float) for text in texts}
    total: dict[str, float] = defaultdict(float)
    for named in base:
        ways = queries.AMBIGUOUS[kind](named.name)
        for text in filter(likely.__contains__, map(str.casefold, ways)):
            total[text] += 1 / len(ways)
            for entity in owners[normalise(named.name)]:
                likely[text][entity] += 1 / len(ways)
    first = five = 0.0
    for text in map(str.casefold, texts):
        if normalise(text) in owners:  # which is right as well
            first, five = first + 1, five + 1
            continue
        best = nlargest(5, likely[text].values())
        first += best[0] / total[text]
        five += min(1.0, sum(best) / total[text])
    return Ceiling(first / len(texts), five / len(texts))

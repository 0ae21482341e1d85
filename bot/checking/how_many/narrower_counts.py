"""Whether a statement counts a narrower sort of things than the sources: "3,400 AI firms"."""

from collections.abc import Iterator

from bot.checking.sources.case import Case
from bot.checking.sources.evidence import HALF, explained
from bot.checking.sources.wordings import all_own_terms
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.values.comparison import Fit
from bot.checking.values.value import Value
from bot.facts import Fact

NEAR = 3
"""So many words behind a number the noun may stand of what it counts."""


def counts_narrower(case: Case) -> bool:
    """Whether a word tells which of the things counted are meant, as their count does not."""
    for one in case.disputes:
        statement = one.record.statement if one.record else None
        if one.record and isinstance(statement, Fact) and statement.count and one.fit is Fit.SAME:
            told = all_own_terms(one.record)
            if any(explained(p, told) < HALF for p in _narrowing(case.reading, one.value)):
                return True
    return False


def _narrowing(reading: Reading, value: Value) -> Iterator[Part]:
    """The words between a number and the noun of what it counts."""
    near = range(value.last + 1, value.last + 1 + NEAR)
    noun = next((part for part, _ in reading.sorts if part.first in near), None)
    for part in reading.of_kind(PartKind.WORD) if noun else ():
        if noun and value.last < part.first < noun.first:
            yield part

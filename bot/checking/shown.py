"""What of a statement and of the sources is shown with its verdict."""

from collections.abc import Collection, Iterator

from bot.answering.records.record import Record
from bot.checking.sources.case import Case
from bot.checking.sources.evidence import equals
from bot.checking.sources.subjects import Subjects
from bot.checking.sources.support import Support
from bot.checking.sources.tellers import teller
from bot.checking.statements.reading import Reading
from bot.checking.values.comparison import Fit
from bot.facts import Attribute, Fact


def missing(reading: Reading, support: Support) -> tuple[str, ...]:
    """The stretches of a statement that no passage explains, in order."""
    spans = [(part.first, part.last) for part in support.missing]
    spans += [(value.first, value.last) for value in support.unsaid]
    return tuple(reading.stretch(first, last) for first, last in sorted(spans))


def proofs(case: Case, things: Collection[str]) -> Iterator[Record]:
    """The statements to show for a verdict: those that give its values, then the rest.

    Args:
        case: The statement.
        things: The ids of the entities about which it is contradicted; of others nothing is shown
            then. Empty where it is not contradicted.
    """
    for dispute in case.disputes:
        record = dispute.record
        if record and dispute.fit is not Fit.OTHER and (not things or record.entity.id in things):
            yield record
    for at, cover in enumerate(case.support.covers):
        if not things or not cover.passage.subjects.isdisjoint(things):
            alike = equals(case.reading, case.covers, cover) if not at else ()
            yield teller(case.reading, (cover, *alike))


def posts(reading: Reading, subjects: Subjects) -> Iterator[Record]:
    """The post of somebody of whom nothing is told but a name and that post: "Chen is the chief".

    Both name the same, and every passage about the person explains them.
    """
    telling = reading.telling
    named = {part.entities for part in telling}
    if len(telling) > 1 and len(named) == 1 and not reading.values:
        for entity in telling[0].entities:
            yield from subjects.facts_of(entity, _is_position)[:1]


def _is_position(fact: Fact) -> bool:
    """Whether a fact tells somebody's post."""
    return fact.attribute is Attribute.POSITION

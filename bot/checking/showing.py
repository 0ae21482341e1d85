"""What of a statement and of the sources is shown with its verdict."""

from collections.abc import Collection, Iterator, Sequence

from bot.answering.records.record import Record
from bot.checking.conflicts.disputing import Dispute
from bot.checking.sources.carrying import Support
from bot.checking.sources.evidence import Cover
from bot.checking.statements.reading import Reading
from bot.checking.values.comparing import Fit


def missing(reading: Reading, support: Support) -> tuple[str, ...]:
    """The stretches of a statement that no passage explains, in order."""
    spans = [(part.first, part.last) for part in support.missing]
    spans += [(value.first, value.last) for value in support.unsaid]
    return tuple(reading.stretch(first, last) for first, last in sorted(spans))


def proofs(
    covers: Sequence[Cover], disputes: Sequence[Dispute], things: Collection[str]
) -> Iterator[Record]:
    """The statements to show for a verdict: those that give its values, then the rest.

    Args:
        covers: The passages that explain the statement.
        disputes: How its values stand to the sources.
        things: The ids of the entities about which it is contradicted; of others nothing is shown
            then. Empty where it is not contradicted.
    """
    for dispute in disputes:
        record = dispute.record
        if record and dispute.fit is not Fit.OTHER and (not things or record.entity.id in things):
            yield record
    for cover in covers:
        if not things or not cover.passage.subjects.isdisjoint(things):
            yield cover.passage.records[0]

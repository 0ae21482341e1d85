"""What of a statement and of the sources is shown with its verdict."""

from collections.abc import Iterator, Sequence

from bot.answering.records import Record
from bot.checking.comparing import Fit
from bot.checking.disputing import Dispute
from bot.checking.evidence import Cover
from bot.checking.reading import Reading
from bot.checking.supporting import Support


def missing(reading: Reading, support: Support) -> tuple[str, ...]:
    """The stretches of a statement that no passage explains, in order."""
    spans = [(part.first, part.last) for part in support.missing]
    spans += [(value.first, value.last) for value in support.unsaid]
    return tuple(reading.stretch(first, last) for first, last in sorted(spans))


def proofs(covers: Sequence[Cover], disputes: Sequence[Dispute]) -> Iterator[Record]:
    """The statements to show for what is supported: those that give its values, then the rest."""
    for dispute in disputes:
        if dispute.record and dispute.fit is not Fit.OTHER:
            yield dispute.record
    for cover in covers:
        yield cover.passage.records[0]

"""Whether passages that explain a statement also bear it out as it is meant."""

from collections.abc import Iterator, Sequence

from bot.checking.denied.overstatement import Overstatement
from bot.checking.how_far.plans import Plans
from bot.checking.means import Means
from bot.checking.sources.evidence import Cover, equals
from bot.checking.sources.support import Support
from bot.checking.statements.reading import Reading
from bot.checking.support.pooled_facts import PooledFacts
from bot.checking.where.adjectives import is_of_another_country
from bot.checking.where.places import Places
from bot.checking.who.agents import does_harm, takes_no_part
from bot.checking.who.owners import Owners
from bot.checking.who.shared_parts import SharedParts
from bot.checking.who.wrong_attachments import WrongAttachments
from bot.facts import Kind


class Doubts:
    """Holds everything that a statement may say besides its words against its passages."""

    def __init__(self, means: Means) -> None:
        base, subjects, world = means.base, means.subjects, means.world
        self._people = base.of_kind(Kind.PERSON)
        self._subjects = subjects
        self._negations = means.negations
        self._crossed_names = means.crossed_names
        self._speakers = means.speakers
        self._overstatement = Overstatement(Plans(base, means.stages, subjects), means.negations)
        self._owners = Owners(base, subjects, world)
        self._places = Places(base, subjects, world)
        self._wrong_attachments = WrongAttachments(base, means.crossed_names, world)
        self._shared_parts = SharedParts(base, subjects)
        self._pooled_facts = PooledFacts(means.evidence, subjects)

    def proves(self, reading: Reading, covers: Sequence[Cover], support: Support) -> bool:
        """Whether a statement is borne out by the passages that explain all of it.

        Args:
            reading: The statement.
            covers: The passages that explain most of it.
            support: Those that carry it.
        """
        return (
            self._are_fit(reading, covers, support)
            and self._has_like(reading, covers, support)
            and not self._subjects.editions.is_carried_by_another(reading, support.things)
            and not self._subjects.editions.is_unnumbered(reading, self._subjects.is_wide)
            and not self._shared_parts.fails(reading)
            and self._is_of_one(reading, covers, support)
            and not does_harm(reading)
            and not takes_no_part(reading, support.covers, self._people)
            and not self._crossed_names.is_turned(reading, covers)
            and not self._wrong_attachments.fails(reading, support.covers)
        )

    def _are_fit(self, reading: Reading, covers: Sequence[Cover], support: Support) -> bool:
        """Whether the passages that carry a statement, or longer stretches, go with its meaning."""
        if not self._overstatement.exceeds(reading, support.covers):
            return self._bear(reading, support.covers)
        return any(
            not self._overstatement.exceeds(reading, one) and self._bear(reading, one)
            for one in _longer(covers, support)
        )

    def _has_like(self, reading: Reading, covers: Sequence[Cover], support: Support) -> bool:
        """Whether passages that tell as much have things as big, new or dear as a statement."""
        told = _alternatives(reading, covers, support)
        return any(not self._overstatement.embellishes(reading, one) for one in told)

    def _is_of_one(self, reading: Reading, covers: Sequence[Cover], support: Support) -> bool:
        """Whether passages that tell as much tell it by facts that belong together."""
        told = _alternatives(reading, covers, support)
        return any(not self._pooled_facts.pools(reading, one) for one in told)

    def _bear(self, reading: Reading, covers: Sequence[Cover]) -> bool:
        """Whether what a statement says is told of the same by some passages."""
        return (
            not self._owners.misgives(reading, covers)
            and not self._speakers.fails(reading, covers)
            and not self._places.fails(reading, covers)
            and not is_of_another_country(reading, covers, self._negations.wordings)
        )


def _longer(covers: Sequence[Cover], support: Support) -> Iterator[tuple[Cover, ...]]:
    """The passages that carry a statement, with a longer stretch for the first of them.

    "Released last year" may stand only in the longer of two quotes that else tell the same.
    """
    first, *rest = support.covers
    for cover in covers:
        if (
            cover is not first
            and cover.shares == first.shares
            and cover.fits == first.fits
            and first.passage.text in cover.passage.text
        ):
            yield cover, *rest


def _alternatives(
    reading: Reading, covers: Sequence[Cover], support: Support
) -> Iterator[Sequence[Cover]]:
    """The passages that carry a statement, and each that alone tells no less than the first."""
    yield support.covers
    for cover in equals(reading, covers, support.covers[0]):
        yield (cover,)

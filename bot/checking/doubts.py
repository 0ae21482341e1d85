"""Whether passages that explain a statement also bear it out as it is meant."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from bot.checking.denied.exclusivity import is_exclusive
from bot.checking.denied.untold_denials import denies_untold, left_out
from bot.checking.how_far.plans import Plans, is_certain, lags, ventures
from bot.checking.how_far.stages import Stages
from bot.checking.how_many.overstatement import embellishes, exceeds, excess, falls_short
from bot.checking.how_many.ranking import is_of_another
from bot.checking.said.speakers import Speakers
from bot.checking.sources.case import Case
from bot.checking.sources.evidence import Cover, equals
from bot.checking.sources.means import Means
from bot.checking.sources.support import Support
from bot.checking.statements.comparatives import compares
from bot.checking.statements.grammar import posts
from bot.checking.statements.reading import Reading
from bot.checking.support.nearness import are_apart
from bot.checking.support.pooled_facts import PooledFacts
from bot.checking.support.ties import links_strangers
from bot.checking.when.weekdays import days_told, is_on_untold_day
from bot.checking.where.countries import is_no_compatriot, is_of_another_country
from bot.checking.where.places import Places
from bot.checking.where.stays import Stays
from bot.checking.who.agents import (
    does_harm,
    is_born,
    is_done_by_object,
    is_done_by_others,
    takes_no_part,
)
from bot.checking.who.companions import is_made_with_another
from bot.checking.who.comparisons import Comparisons
from bot.checking.who.contrasted_places import ContrastedPlaces
from bot.checking.who.crossed_names import CrossedNames
from bot.checking.who.deeds import Deeds
from bot.checking.who.identities import are_one
from bot.checking.who.owners import Owners
from bot.checking.who.shared_parts import SharedParts
from bot.checking.who.siblings import Siblings
from bot.checking.who.sorts import Sorts
from bot.checking.who.titles import Titles
from bot.checking.who.unread_verbs import tells_unread
from bot.checking.who.untold_acts import UntoldActs
from bot.checking.who.untold_posts import UntoldPosts
from bot.checking.who.untold_qualities import UntoldQualities
from bot.checking.who.wrong_attachments import WrongAttachments
from bot.facts import Kind

Objection = Callable[[Reading, Sequence[Cover]], bool]
"""Whether a statement says what some passages do not that explain all of its words."""


class Doubts:
    """Everything that a statement may say besides its words, each with what objects to it.

    What it says by itself, what may be told by longer stretches, what has to be told of the same,
    what any of several passages may tell that tell as much, and what one passage has to tell.
    """

    def __init__(
        self, means: Means, stages: Stages, crossed_names: CrossedNames, deeds: Deeds
    ) -> None:
        wordings = means.wordings
        self._titles = Titles(means)
        plans, stays, sorts = Plans(means, stages), Stays(means), Sorts(means)
        self._of_it: tuple[Callable[[Reading], bool], ...] = (
            is_exclusive,
            are_one,
            falls_short,
            does_harm,
            SharedParts(means).fails,
            Siblings(means).fails,
            self._titles.are_other,
            UntoldPosts(means, self._titles).fail,
            sorts.fail,
            stays.are_untold,
            UntoldQualities(means).fail,
            partial(is_born, people=means.base.of_kind(Kind.PERSON)),
            partial(is_done_by_object, means=means),
            partial(is_no_compatriot, means=means),
            partial(is_made_with_another, means=means),
        )
        self._of_stretches: tuple[Objection, ...] = (
            partial(denies_untold, wordings=wordings),
            plans.outruns,
            stages.need_not_go_on,
            partial(ventures, wordings=wordings),
            partial(is_certain, means=means),
            partial(is_on_untold_day, wordings=wordings),
            partial(exceeds, wordings=wordings),
            partial(tells_unread, wordings=wordings),
        )
        self._of_the_same: tuple[Objection, ...] = (
            Owners(means).misgives,
            Speakers(means).fails,
            Places(means).fails,
            links_strangers,
            stays.are_of_name,
            partial(is_of_another_country, means=means),
        )
        self._of_any: tuple[Objection, ...] = (
            partial(embellishes, wordings=wordings),
            partial(are_apart, wordings=wordings),
            PooledFacts(means).pools,
            plans.only_expects,
            partial(lags, wordings=wordings),
        )
        self._of_all: tuple[Objection, ...] = (
            Comparisons(crossed_names).are_untold,
            partial(takes_no_part, people=means.base.of_kind(Kind.PERSON)),
            partial(is_done_by_others, types={e.id: e.type for e in means.base.entities.values()}),
            UntoldActs(means).fail,
            sorts.are_of_others,
            WrongAttachments(means, crossed_names).fails,
            ContrastedPlaces(means).are_mistaken,
        )
        self._is_turned = crossed_names.is_turned
        self._agree = deeds.agree

    def any(self, case: Case) -> bool:
        """Whether anything keeps the passages from bearing out what they explain all of."""
        reading, covers, support = case.reading, case.covers, case.support
        return (
            any(fails(reading) for fails in self._of_it)
            or not self._is_told(reading, covers, support)
            or any(self._is_told_by_none(reading, covers, support, one) for one in self._of_any)
            or is_of_another(case)
            or self._is_turned(reading, covers)
            or _any(self._of_all, reading, support.covers)
            or self._agree(case) is False
        )

    def doubted(self, case: Case) -> Iterator[tuple[int, int]]:
        """The words of a statement that its passages leave open, where single words do."""
        reading, covers = case.reading, case.support.covers
        wordings = case.means.wordings
        yield from excess(reading, covers, wordings)
        yield from left_out(reading, covers, wordings)
        if compares(reading):
            yield from reading.cues.get("comparing", ())
        if is_exclusive(reading):
            yield from reading.cues.get("only", ())
        if is_on_untold_day(reading, covers, wordings=wordings):
            yield from (span for span, _ in days_told(reading))
        if self._titles.are_other(reading):
            yield from reading.cues.get("lesser", ()) or posts(reading)

    def _is_told(self, reading: Reading, covers: Sequence[Cover], support: Support) -> bool:
        """Whether the passages that carry a statement, or longer stretches, go with its meaning."""
        if not _any(self._of_stretches, reading, support.covers):
            return not _any(self._of_the_same, reading, support.covers)
        return any(
            not _any(self._of_stretches, reading, one) and not _any(self._of_the_same, reading, one)
            for one in _longer(covers, support)
        )

    def _is_told_by_none(
        self, reading: Reading, covers: Sequence[Cover], support: Support, fails: Objection
    ) -> bool:
        """Whether an objection holds against all passages that tell as much as the first."""
        return all(fails(reading, one) for one in _alternatives(reading, covers, support))


def _any(objections: Sequence[Objection], reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether any of some objections holds against some passages."""
    return any(fails(reading, covers) for fails in objections)


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

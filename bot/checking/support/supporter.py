"""What of a statement the sources support: clause by clause, each by one passage."""

from collections.abc import Sequence
from functools import partial
from math import inf

from bot.answering.words.values import Measure
from bot.checking.how_many.counts import Counts
from bot.checking.sources.authors import cited
from bot.checking.sources.evidence import BY_TYPE, HALF, VALUE_WEIGHT, Cover
from bot.checking.sources.given_values import best_fit, gives
from bot.checking.sources.means import Means
from bot.checking.sources.support import LEAST_GAIN, MAX_MISSING, Support, nothing
from bot.checking.statements.counted import (
    counted_by,
    is_behind,
    is_of_known,
    is_partitive,
)
from bot.checking.statements.grammar import follows
from bot.checking.statements.predications import is_compound, is_thing
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.checking.support.affiliations import affiliates, affiliations, capitals, governing, seats
from bot.checking.support.least import least_gain
from bot.checking.support.sought import NAME_GAIN, TIE_GAIN, Sought, are_told, clauses_of, tells_act
from bot.checking.support.ties import are_tied, is_bare, pairs, tells_agent
from bot.checking.values.comparison import Fit, compare_dates, is_in_full
from bot.checking.values.value import Value
from bot.checking.who.sorts import Sorts
from bot.facts import Attribute, Kind

TRIED = 3
"""Passages that are tried as the first one."""

FINER_GAIN = 0.8
"""What a value counts that the source gives less exactly."""

TELLING_WEIGHT = 0.65
"""A word of this weight names a field or an act of its own and must not be left out."""

MAX_LONE = 3
"""So many words, with names beside them, are no more than one thing of which something is told."""

TOLD = 0.65
"""The share of such a word or phrase that must be explained."""


class Supporter:
    """Finds the passages that support a statement."""

    def __init__(self, means: Means, counts: Counts) -> None:
        self._means, self._evidence = means, means.evidence
        self._counts, self._years = counts, means.evidence.passages.years.in_full
        self._people = means.base.of_kind(Kind.PERSON)
        # Of places so much is said that they tie no two passages together.
        self._places = territories(means.base)
        self._affiliations = affiliations(means.base)
        self._authors = means.authors
        self._capitals = capitals(means.base)
        self._sorts = Sorts(means)
        self._dates = {
            e.id: [fact for fact in e.facts if fact.when and fact.attribute is Attribute.DATE]
            for e in means.base.entities.values()
        }

    def support(
        self,
        reading: Reading,
        covers: Sequence[Cover],
        given: Sequence[str | None],
        *,
        is_told: bool,
        around: Sequence[str] = (),
    ) -> Support:
        """The passages among ``covers`` that leave least of a statement unexplained.

        Args:
            reading: The statement.
            covers: The passages, the best first.
            given: The id of the entity of which each value is told, whatever passage tells it.
            is_told: Whether it tells how far a thing has come, or its sort, as the sources do.
            around: The ids of those for whom a pronoun of it may stand.
        """
        tied = is_told or are_tied(
            reading,
            covers,
            self._people,
            self._means,
            around=around,
            called=partial(self._sorts.called, reading, covers),
        )
        telling = [
            (index, part, self._evidence.weight(part))
            for index, part in enumerate(reading.parts)
            if part.kind is not PartKind.LIGHT
        ]
        sought = Sought(
            reading,
            covers,
            given,
            TIE_GAIN if tied else 0.0,
            telling,
            [(index, part) for index, part, _ in telling if part.kind is PartKind.NAME],
            list(pairs(reading)),
            [counted_by(reading, value) for value in reading.values],
            list(clauses_of(reading)),
            around,
        )
        best, most = nothing(reading), (False, -inf)
        for first in covers[:TRIED]:
            found = self._from(sought, first)
            if (found.is_whole, found.rank) > most:
                best, most = found, (found.is_whole, found.rank)
            if found.is_whole and found.rank >= sought.most():
                break  # no passage can tell more
        return best

    def _from(self, sought: Sought, first: Cover) -> Support:
        reading = sought.reading
        shares = list(first.shares)
        subjects, miscounts = first.passage.subjects, self._counts.is_of_others
        fits = [
            Fit.SAME
            if (
                entity in subjects and not miscounts(reading.values[i], sought.counted[i], subjects)
            )
            or self._is_dated(first, reading.values[i])
            else fit
            if fit is not Fit.OTHER and self._is_counted(sought, first, i)
            else Fit.OTHER
            for i, (fit, entity) in enumerate(zip(first.fits, sought.given, strict=True))
        ]
        citing = set(cited(reading, first, shares, self._authors, self._people))
        # Who says so tells nothing of what is said.
        sought = sought._replace(telling=[one for one in sought.telling if one[0] not in citing])
        for index in (
            *affiliates(reading, shares, self._affiliations),
            *citing,
            *governing(reading, shares, self._places),
            *seats(reading, shares, self._capitals.intersection(first.passage.entities)),
        ):
            shares[index] = 1.0
        used = [first]
        things = subjects - self._places
        for within, open_parts, valued in sought.clauses:
            open_values = [i for i in valued if fits[i] is not Fit.SAME]
            if not open_values and are_told(shares, within):
                continue
            by_person = len(open_parts) + len(valued) > 1
            for cover in sought.covers:
                # Two passages about one thing may both speak of the statement, but for one word of
                # a list that somebody also said of something else.
                shared = things & cover.passage.subjects
                if cover is first or not (shared if by_person else shared - self._people):
                    continue
                whole = are_told(cover.shares, open_parts) and all(
                    cover.fits[i] is Fit.SAME and self._is_counted(sought, cover, i)
                    for i in open_values
                )
                if whole and tells_act(sought, cover, within):
                    for i in within:
                        shares[i] = max(shares[i], cover.shares[i])
                    for i in valued:
                        fits[i] = Fit.SAME
                    if all(cover is not one for one in used):
                        used.append(cover)
                    break
        return self._weighed(sought, tuple(used), shares, fits)

    def _are_loose(self, sought: Sought, used: Sequence[Cover]) -> bool:
        """Whether passages have nothing in common but the people who say so.

        Who says what both do is no reason to read the two together, unless a statement is about
        that person.
        """
        named = {entity for _, part in sought.named for entity in part.entities}
        apart = self._places | (self._people - named)
        things = used[0].passage.subjects - apart
        return any(things.isdisjoint(cover.passage.subjects) for cover in used[1:])

    def _matters(self, reading: Reading, part: Part) -> bool:
        """Whether a part is by itself too much to be left out."""
        told = (
            part.kind in NAMING or tells_agent(reading, part) or follows(reading, "joining", part)
        )
        exact = any(value.measure is Measure.NUMBER for value in reading.values)
        exact |= reading.has("superlatives")  # of what, is half of it
        # A "joint AI lab" is all that is claimed; "foreign scientists do it" is told of others.
        if len(words := reading.of_kind(PartKind.WORD)) <= MAX_LONE or part is reading.telling[0]:
            told |= any(other.first == part.last + 1 for other in words)
        return told or exact

    def _are_paired(self, covers: Sequence[Cover], one: Part, other: Part) -> bool:
        """Whether two names may be a pair: not where a thing bears one of them without the other.

        "The China-Vietnam centre" is not the China-Laos centre.
        """
        named_in = self._evidence.records.is_named_in
        borne = [
            [any(named_in(e, entity) for e in part.entities) for part in (one, other)]
            for entity in {entity for cover in covers for entity in cover.passage.subjects}
        ]
        return any(map(all, borne)) or not any(map(any, borne))

    def _is_dated(self, cover: Cover, value: Value) -> bool:
        """Whether a date is that of a thing that a passage is about: all of it happened then."""
        return value.date is not None and any(
            (fact.when and compare_dates(value, fact.when, part="whole") is Fit.SAME)
            or is_in_full(value, self._years(fact))
            for entity in cover.passage.subjects
            for fact in self._dates[entity]
        )

    def _is_counted(self, sought: Sought, cover: Cover, index: int) -> bool:
        """Whether a passage speaks of what a value counts, too, and counts so many of it."""
        counted = sought.counted[index]
        if self._is_miscounted(sought, cover, index):
            return False
        reading, value = sought.reading, sought.reading.values[index]
        lasts = is_behind(reading, value, "durations")
        if counted is None:  # a bound holds of the numbers of many things
            plain = best_fit(value._replace(is_asked=False), cover.passage)
            return plain is cover.fits[index] and not lasts
        is_told = cover.shares[reading.parts.index(counted)] >= HALF
        if not is_told and (counted.kind is not PartKind.LIGHT or lasts):
            return False
        return not self._counts.counts_unlike(reading, value, counted, cover.passage)

    def _is_miscounted(self, sought: Sought, cover: Cover, index: int) -> bool:
        """Whether a passage counts so many of something else."""
        reading, things, known = sought.reading, cover.passage.subjects, self._counts
        value, counted = reading.values[index], sought.counted[index]
        if value.first in reading.firsts("times") or is_behind(reading, value, "divisions"):
            return True  # no passage that only has two of something tells of "twice"
        facts = self._means.subjects.facts_about
        if is_partitive(reading, value) and not any(gives(f, value) for f in facts([cover])):
            return True  # nor one with "both sides" of two out of three contests
        return known.is_of_others(value, counted, things) or known.is_total(reading, value, things)

    def _weighed(
        self,
        sought: Sought,
        used: tuple[Cover, ...],
        shares: Sequence[float],
        fits: Sequence[Fit],
    ) -> Support:
        reading, tie = sought.reading, sought.tie
        gain, lack = tie, 0.0
        missing: list[Part] = []
        is_vague = False
        for index, part, weight in sought.telling:
            share = shares[index]
            if part.kind is PartKind.WORD:
                gain += weight * share
                lack += weight * (1 - share)
                is_vague |= weight >= TELLING_WEIGHT and share < TOLD
                is_vague |= share <= BY_TYPE and is_thing(reading, part)
                is_vague |= share < 1 and is_compound(reading, part)
            if share < HALF:
                missing.append(part)
        missing += (one for one, other in sought.pairs if not self._are_paired(used, one, other))
        told = [part for index, part in sought.named if shares[index] >= HALF]
        if not tie and told:
            gain += NAME_GAIN * (len({e for part in told for e in part.entities[:1]}) - 1)
        gives_all = not missing and all(fit is Fit.SAME for fit in used[0].fits)
        unsaid, inside = list[Value](), list[bool]()
        acts = bool(reading.roles) or reading.has("by")
        for value, fit, counted in zip(reading.values, fits, sought.counted, strict=True):
            is_inside = any(p.first <= value.first and value.last <= p.last for p in told)
            inside.append(is_inside)
            if fit is Fit.SAME and counted not in missing:
                tells = value.measure is Measure.NUMBER and not acts  # not in "the 22nd expo"
                gain += VALUE_WEIGHT * (tells or not is_inside)
            else:
                gain += FINER_GAIN * (fit is Fit.FINER)
                bounded = value.begin < value.first and fit is Fit.DIFFERENT  # "fewer than 12"
                if not (is_inside or is_of_known(reading, value, counted)) or bounded:
                    unsaid.append(value)
        is_vague |= lack > MAX_MISSING * max(gain + lack, 0.0)
        return Support(
            used,
            tuple(missing),
            tuple(unsaid),
            gain,
            lack,
            tuple(fits),
            bool(told),
            gives_all,
            LEAST_GAIN
            if missing or lack or not all(inside)
            else least_gain(sought, used[0], self._places),
            not (is_vague or (not tie and is_bare(reading)))
            and not any(self._matters(reading, part) for part in missing)
            and not self._are_loose(sought, used),
        )

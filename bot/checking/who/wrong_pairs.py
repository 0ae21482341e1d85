"""Two countries in the name of a thing, of which one stands in the place of another."""

from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise

from bot.answering.records.role_sets import MAKERS
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import is_additive, is_denied
from bot.checking.statements.reading import NAMING, Part
from bot.checking.who.introductions import is_new
from bot.facts import Role, Type
from bot.matching.fold import folded_words


class WrongPairs:
    """Finds a country in the place of one of the two that share something."""

    def __init__(self, means: Means) -> None:
        self._sharing = cache(partial(_sharing, means))  # asked of every thing near two places

    def told(self, case: Case) -> Outcome:
        """A country in the place of one of the two that share a thing: "the China-Nepal centre"."""
        return differing(next(self._mispaired(case), None))

    def _mispaired(self, case: Case) -> Iterator[Conflict]:
        reading, means, support = case.reading, case.means, case.support
        for pair in pairwise(p for p in reading.of_kind(*NAMING) if means.standing.is_place(p)):
            at = pair[1].first
            if pair[0].last + 1 < at or is_denied(reading, at) or is_additive(reading, at):
                continue
            for cover in case.covers:
                shared = [e for e in cover.passage.entities if self._sharing(e)]
                # Beside the name of a thing it is another one that the two share.
                for thing in sorted(shared, key=lambda e: (e in reading.named, e)):
                    of = self._sharing(thing)
                    rest = of.difference(*(part.entities for part in pair))
                    other = next((p for p in pair if of.isdisjoint(p.entities)), None)
                    if len(rest) != 1 or not (other and _is_known(case, cover, thing, pair[1])):
                        continue
                    whole = cover in support.covers and not support.unsaid and support.missing
                    if whole == (other,):
                        own = means.subjects.own(thing)
                        record = next(r for r in own if rest & r.entities.keys())
                        yield Conflict.of(record, other, means.base.entities[min(rest)], reading)


def _sharing(means: Means, thing: str) -> frozenset[str]:
    """The two countries that share a thing and stand in its name; none where it has not two."""
    entities = means.base.entities
    called = folded_words(entities[thing].names.en)
    of = frozenset(
        e
        for e in means.subjects.targets([thing], {Role.PARTNER, Role.PARTICIPANT})
        if entities[e].type is Type.COUNTRY and entities[e].names.en.lower() in called
    )
    return of if len(of) == 2 else frozenset()  # noqa: PLR2004 - a pair


def _is_known(case: Case, cover: Cover, thing: str, last: Part) -> bool:
    """Whether a statement tells besides two countries which thing is meant, or who made it."""
    reading, means = case.reading, case.means
    makes = reading.has("making") or any(MAKERS & roles for _, roles in reading.roles)
    before = (reading.folded[at - 1] for at in reading.firsts("delegations") if at)
    if makes and not reading.function_words.definite_article.isdisjoint(before):
        return True
    return not is_new(reading, means.base.entities[thing], means) and any(
        (makes or thing in name.entities)
        and not last.last < name.first <= last.last + 2  # "the China-India matchmaking"
        and not any(map(means.subjects.is_wide, name.entities))
        and cover.passage.entities.keys() >= {*name.entities}
        for name in reading.names
    )

"""Somebody who is told to have done what, by the fact base, only others can have done."""

from collections.abc import Iterator, Sequence

from bot.answering.records.record import ACTORS
from bot.answering.words.terms import Term
from bot.checking.sources.case import Case, Conflict, Outcome, differing
from bot.checking.sources.evidence import HALF, explained
from bot.checking.sources.wordings import own_terms
from bot.checking.statements.grammar import (
    beginning,
    is_additive,
    is_agent,
    is_denied,
    is_who,
    speaks,
    word_before,
)
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.verbs import WORDS, is_next, is_suffered, words_before
from bot.checking.values.comparison import Fit
from bot.facts.entity import Deed


def done_by_another(case: Case) -> Outcome:
    """Somebody who does something in the place of the only ones who can have done it."""
    return differing(next(_mistaken(case), None))


def _mistaken(case: Case) -> Iterator[Conflict]:
    """Each doer whom every word but the name says to have done such a deed."""
    reading, means = case.reading, case.means
    for cover in case.covers:
        deeds = cover.passage.sole_deeds
        if not (deeds and all(fit is Fit.SAME for fit in cover.fits)):
            continue  # as of most
        untold = frozenset(cover.untold(reading))
        for record, deed in deeds:
            for part in _doers(reading, own_terms(record)):
                if (
                    part in untold
                    and _is_apart(case, part, deed)
                    and means.evidence.tells_rest(reading, cover, part)
                ):
                    yield Conflict.of(record, part, means.base.entities[deed.by[0]], reading)


def _is_apart(case: Case, part: Part, deed: Deed) -> bool:
    """Whether a name means none of those who do a deed, nor what holds them or lies in them."""
    entities, standing = case.means.base.entities, case.means.standing
    return all(entities[one].kind in ACTORS for one in part.entities) and all(
        standing.is_apart(part, entities[one], acting=True) for one in deed.by
    )


def _doers(reading: Reading, told: frozenset[Term]) -> Iterator[Part]:
    """The names of those who do something: behind "by", or before the verb that tells a deed."""
    if reading.has("manufacturing"):
        return  # who makes the cables need not have laid them
    verbs = [verb for verb in reading.of_kind(*WORDS) if explained(verb, told) >= HALF]
    for part in reading.of_kind(*NAMING):
        if is_denied(reading, part.first) or is_additive(reading, part.first):
            continue
        behind = (verb for verb in verbs if verb.first > part.last)
        opens = word_before(reading, part) < beginning(reading) and not speaks(reading, part)
        if _is_agent_of(reading, part, verbs, told) or any(
            is_who(reading, part.last + 1, verb.first)
            or (opens and is_next(reading, part, verb) and not is_suffered(reading, part, verb))
            for verb in behind
        ):
            yield part


def _is_agent_of(
    reading: Reading, part: Part, verbs: Sequence[Part], told: frozenset[Term]
) -> bool:
    """Whether "by" tells who did a deed, and not what else one did with a thing: "used by Laos"."""
    if not is_agent(reading, part):
        return False
    sorts = [sort for sort, _ in reading.sorts if sort.last + 1 < part.first]
    if not all(explained(sort, told) >= HALF for sort in sorts):
        return False  # of another thing
    by = max(first for first in reading.firsts("by") if first < part.first)
    verb = next((one for one in words_before(reading, by) if one not in sorts), part)
    if any(one.first == part.last + 1 for one in verbs):
        return True  # a language may have the verb behind the name
    own = reading.own_words
    apart = own.copula | own.plural_copula | own.receiving_verb  # "the invitation was used by"
    is_deed = verb in verbs and verb.kind is PartKind.WORD
    return is_deed and apart.isdisjoint(reading.folded[verb.first : by])

"""What names alone tell: that a source ties two of them in the way that is said."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from bot.answering.records.role_sets import MAKERS, SITES, WRITERS
from bot.checking.sources.authors import Authors, sayers
from bot.checking.sources.evidence import HALF, Cover
from bot.checking.sources.means import Means
from bot.checking.statements.grammar import (
    NEAR_ROLE,
    NEAR_SPEECH,
    begins_with_pronoun,
    follows,
    speaks,
)
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.support.parts import has_part
from bot.checking.who.agents import ACTS
from bot.checking.words.sections import Cue
from bot.facts import Role

_FAMILIES = (ACTS, WRITERS, SITES)
_ALIKE = {role: family for family in _FAMILIES for role in family}
_RUNNING = frozenset({Role.ORGANISER})
"""What nobody is told to do by having begun a thing, or asked for it: "is run by China"."""
_STATIC = SITES | {Role.PARENT, Role.EMPLOYER, Role.PARTICIPANT}
"""Ties that "is", "has" or "in" tell."""

_LINKING: tuple[Cue, ...] = ("before_place", "being", "holding", "joining")
"""Cues that tell, beside function words, no more than such a tie."""

ENOUGH = 2
"""So many words beside the names, which a passage tells, too, say what it is about them."""

_BEFORE = -1
"""The place of what was named before the statement."""

_MUTUAL = frozenset({"trade_partner"})
"""What one is to another, and never does."""

_HYPHENS = ("-", "–")
_ACTIVE = MAKERS | {Role.HOST, Role.LEADER, Role.SIGNATORY}


def are_tied(
    reading: Reading,
    covers: Sequence[Cover],
    people: frozenset[str],
    means: Means,
    *,
    around: Sequence[str] = (),
    called: Callable[[], Sequence[tuple[str, int]]] = tuple,
) -> bool:
    """Whether a source ties two names of a statement in the way that it says.

    Args:
        reading: The statement.
        covers: The passages, the best first.
        people: The ids of persons.
        means: What tells of the sources.
        around: The ids of those for whom a pronoun may stand: "he was at the meeting".
        called: Finds the ids of those that a word for their sort may mean, and where it stands.
    """
    roles = _roles(reading)
    told = {alike for role in roles for alike in _alike(Role(role))}
    if any(has_part(reading, cover, told) for cover in covers):
        return True
    ends = len(reading.names) + bool(around)
    by_sort = called() if ends else ()
    if ends + bool(by_sort) < 2:  # noqa: PLR2004 - a tie has two ends
        return False
    authors = means.authors
    writes = not WRITERS.isdisjoint(roles)
    speakers = _speakers(reading, around, writes=writes)
    writers = speakers & people if writes else None
    lasts = reading.lasts("before_place")
    placed = {e for part in reading.names if part.first - 1 in lasts for e in part.entities}
    makers = {e for part in reading.names if follows(reading, "by", part) for e in part.entities}
    employers = _employers(reading)
    places = _places((entity, part.first) for part in reading.names for entity in part.entities)
    same = any(len(firsts) > 1 for firsts in places.values())
    if same or (begins_with_pronoun(reading) and not places.keys().isdisjoint(around)):
        return True  # the same thing under two names
    places = _places(by_sort) | {entity: {_BEFORE} for entity in around} | places
    for cover in covers:
        says = _says(cover, speakers, authors, writers, people)
        if says and cover.speaks_of_all(reading, PartKind.NAME):
            return True  # who says it, and of what
        for entity, target, role in cover.passage.ties:
            # "He represents Pakistan in China"
            apart = role is Role.EMPLOYER and employers and target not in employers
            if apart or entity not in places or not places.get(target, set()) - places[entity]:
                continue
            there = role in (Role.LOCATION, Role.HOST) and target in placed
            topic = role is Role.TOPIC and entity in people and not roles & _ACTIVE
            plain = not roles and role in _STATIC and _are_linked(reading, cover, entity, target)
            made = target in makers and role in _ALIKE and role not in _STATIC
            had = role is Role.FOUNDER and not roles and _is_had(reading, target, entity)
            begins = roles & ACTS == _RUNNING and role in (ACTS | WRITERS) - _RUNNING
            done = not begins and (made or roles & _alike(role))
            if done or there or topic or plain or had:
                return True
    return False


def _places(firsts: Iterable[tuple[str, int]]) -> dict[str, set[int]]:
    """Where each of some entities is named or called, by the first word."""
    places: dict[str, set[int]] = {}
    for entity, first in firsts:
        places.setdefault(entity, set()).add(first)
    return places


def _speakers(reading: Reading, around: Sequence[str], *, writes: bool) -> AbstractSet[str]:
    """The ids of those who are said to say something, or to write it.

    Who only is said to announce a thing, or never to have told of it, need not have named it.
    """
    tells = len(reading.names) < len(reading.telling) or reading.values or writes
    own = reading.own_words
    tells = tells or not (own.interrogative_pro_form | own.complementiser).isdisjoint(
        reading.folded
    )
    speech = reading.cues.get("speaking", ())
    topics = {at for first, last in speech if first < last for at in range(first, last + 1)}
    acts = reading.firsts("acts") - topics  # "announced", not "spoke of"
    names = reading.names if tells or not (acts or reading.negations) else ()
    speakers = {e for part in names if speaks(reading, part) for e in part.entities}
    if begins_with_pronoun(reading) and not reading.has("abilities"):
        near = range(1, NEAR_SPEECH + 1)
        speakers.update(() if reading.firsts("speaking").isdisjoint(near) else around)
    return speakers


def _says(
    cover: Cover,
    speakers: AbstractSet[str],
    authors: Authors,
    writers: AbstractSet[str] | None,
    people: AbstractSet[str],
) -> bool:
    """Whether any of some speakers says a passage, or wrote it; or is told of where one writes.

    Args:
        cover: The passage.
        speakers: The ids of who is said to say or to write something.
        authors: Who wrote and published each source.
        writers: Those persons among them who are said to write; None where nobody is.
        people: The ids of persons.
    """
    if not speakers:
        return False  # as most often
    told = {entity for entity, _, role in cover.passage.ties if role is Role.REPORTER}
    told.update(cover.passage.subjects if writers is not None else ())
    untold = (writers or frozenset()) - authors[cover.passage.source]
    return not (speakers - untold).isdisjoint(told.union(sayers(cover, authors, people)))


def _are_linked(reading: Reading, cover: Cover, *tied: str) -> bool:
    """Whether nothing between two names tells more than a tie, or what the passage tells, too.

    Not "left", nor "is against", nor a lone verb, as in "controls".
    """
    if is_bare(reading):
        return False
    own, known = reading.own_words, reading.function_words
    linking = own.copula | own.plural_copula | own.auxiliary | own.preverbal | own.relative_pronoun
    linking |= known.article | known.genitive_preposition | known.source_preposition
    linking |= known.site_preposition | known.locative_preposition | known.comitative_preposition
    linking |= own.setting_preposition
    linking |= own.negative_quantifier | own.polar_negation | own.postverbal_negation
    told = reading.name_indexes | reading.value_indexes | reading.indexes(*_LINKING)
    by = reading.firsts("by")
    for first, last in reading.cues.get("speaking", ()):
        if last + 1 in by:
            told.update(range(first, last + 2))  # "cited by Gan"
    words = 0
    for part, share in zip(reading.parts, cover.shares, strict=True):
        if share >= HALF and part.kind is not PartKind.LIGHT:
            told.update(range(part.first, part.last + 1))
            words += part.kind is PartKind.WORD
    if words >= ENOUGH:
        return True
    firsts = [name.first for name in reading.names if not set(tied).isdisjoint(name.entities)]
    start = min(firsts) if len(firsts) > 1 else 1  # the pronoun begins it
    return all(
        at in told or reading.folded[at] in linking for at in range(start, max(firsts, default=0))
    )


def _is_had(reading: Reading, owner: str, thing: str) -> bool:
    """Whether a statement says no more than that one has the other: "Muguo has a platform"."""
    having, articles = reading.own_words.auxiliary, reading.own_words.article
    for part, other in pairwise(reading.names):
        between = set(reading.folded[part.last + 1 : other.first])
        if owner in part.entities and thing in other.entities and between & having:
            return between <= having | articles
    return False


def _employers(reading: Reading) -> frozenset[str]:
    """The ids of those for whom a statement says by a verb that somebody works."""
    behind = (
        next((name.entities for name in reading.names if name.first > part.last), ())
        for part, roles in reading.roles
        if Role.EMPLOYER in roles
    )
    return frozenset(entity for entities in behind for entity in entities)


def links_strangers(reading: Reading, covers: Sequence[Cover]) -> bool:
    """Whether a statement tells of what two have between them of whom no passage tells together."""
    for last in reading.lasts("between"):
        ends = [name for name in reading.names if last < name.first]
        pair = {reading.parts.index(name) for name in ends[:ENOUGH]}
        if len(pair) == ENOUGH and not any(
            all(cover.shares[index] >= HALF for index in pair) for cover in covers
        ):
            return True
    return False


def tells_agent(reading: Reading, part: Part) -> bool:
    """Whether a part tells who did it: "founded by the central government"."""
    firsts = (other.first for other in reading.telling if other.first < part.first)
    before = max(firsts, default=0)
    return any(
        before <= last < part.first <= last + NEAR_ROLE for _, last in reading.cues.get("by", ())
    )


def is_bare(reading: Reading) -> bool:
    """Whether a statement only tells what one does to another: "China controls ASEAN".

    Or by whom, or where it is done, or from whom one gets it.
    """
    words, names = reading.of_kind(PartKind.WORD), reading.names
    if len(words) != 1 or len(names) < 2 or reading.values:  # noqa: PLR2004 - a deed has two ends
        return False
    if words[0].first in reading.segments[1:]:
        return False  # "the professor" behind a comma is none
    if words[0].keys("concepts") & ({"visit"} | _MUTUAL):
        return False  # on a tour, which ties tell elsewhere; and a language may have no "is"
    known, own = reading.function_words, reading.own_words
    if words[0].first > names[1].last:  # "gets Chinese money"
        at = words[0].first - 1
        return at == names[1].last and names[0].last + 1 in reading.firsts("receiving")
    linking = known.article | known.site_preposition | own.copula | own.plural_copula
    by = reading.lasts("by")
    between = range(names[0].last + 1, names[1].first)
    rest = (at for at in between if not words[0].first <= at <= words[0].last and at not in by)
    is_by = not by.isdisjoint(between) and names[1].last + 1 == len(reading.folded)
    is_verb = is_by or names[0].last + 1 == words[0].first
    is_verb = is_verb and not reading.is_genitive(names[0])
    return is_verb and linking.issuperset(reading.folded[at] for at in rest)


def pairs(reading: Reading) -> Iterator[tuple[Part, Part]]:
    """Two names that a hyphen makes one."""
    for one, other in pairwise(reading.names):
        if reading.gap(one.last, other.first) in _HYPHENS:
            yield one, other


def _alike(role: Role) -> frozenset[Role]:
    """The roles that are told by the same words as one."""
    return _ALIKE.get(role) or frozenset({role})


def _roles(reading: Reading) -> set[str]:
    """The parts that a statement says somebody has in something."""
    roles: set[str] = {role for _, roles in reading.roles for role in roles}
    if Role.HOST in roles:
        roles.add(Role.ORGANISER)  # a body hosts what it organises
    return roles | {Role.PARENT} if reading.has("belonging") else roles

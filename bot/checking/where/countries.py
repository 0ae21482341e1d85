"""Of which country something is: by a statement, and by the sources."""

from collections.abc import Iterator, Sequence
from itertools import product

from bot.answering.records.places import is_within
from bot.answering.records.record import BODIES, PEOPLED, Record
from bot.answering.words.values import Measure
from bot.checking.report import Aspect
from bot.checking.sources.case import SURE, Conflict
from bot.checking.sources.evidence import Cover
from bot.checking.sources.given_values import gives
from bot.checking.sources.means import Means
from bot.checking.sources.wordings import all_own_terms
from bot.checking.statements.grammar import NEAR_ROLE, follows
from bot.checking.statements.reading import NAMING, Part, PartKind, Reading
from bot.checking.statements.standing import Standing
from bot.checking.words.cues import cues_of
from bot.facts import Entity, Fact, FactBase, Kind, Relation, Role, Type

LONGEST_SORT = 3
"""Words of what explains a name by its sort: "the Indian company"."""


NEAR_COUNT = 2
"""So many words behind a number an adjective may stand of what it counts."""


def misplaced(reading: Reading, means: Means) -> Iterator[tuple[float, Conflict]]:
    """A thing that is called a country's, where the sources have it in another one.

    "Tkxel is an Indian company", or "Tkxel, the Indian company,".

    Args:
        reading: The statement.
        means: What tells of the sources.
    """
    for thing, part in _called(reading, means):
        if thing.kind is Kind.PERSON:
            continue  # who is posted to a country is not from there
        for record in means.subjects.own(thing.id):
            target = _country_of(record, means.base)
            if target and target.id not in part.entities:
                yield SURE, Conflict.of(record, part, target, reading, Aspect.PLACE)


def is_no_compatriot(reading: Reading, means: Means) -> bool:
    """Whether somebody is called a country's who is told to work for nobody there, or a body is.

    "Yin is a Pakistani official" of China's commissioner there; "WeBank is a Chinese company",
    of which only a tour of that country's name is told.

    Args:
        reading: The statement.
        means: What tells of the sources.
    """
    for one, part in _called(reading, means):
        employers = [tie.target for tie in one.relations if tie.role is Role.EMPLOYER]
        ends = product(employers, part.entities)
        if one.kind is Kind.PERSON and not any(is_within(means.base, *pair) for pair in ends):
            return True
        if one.type in BODIES and not any(_is_of(means, one, i) for i in part.entities):
            return True
    return False


def _is_of(means: Means, body: Entity, place: str) -> bool:
    """Whether a body is told to be in a place, or called that place's by our words for it."""
    own = (all_own_terms(record) for record in means.records.own(body.id))
    return is_within(means.base, body.id, place) or any(
        ("concepts", f"of_{place}") in terms for terms in own
    )


def _called(reading: Reading, means: Means) -> Iterator[tuple[Entity, Part]]:
    """The things and people that a statement names, each with the places whose it calls them."""
    places = [part for part in reading.of_kind(*NAMING) if means.standing.is_place(part)]
    for one in reading.names if places else ():
        if len(one.entities) == 1:
            entity = means.base.entities[one.entities[0]]
            for part in _said_of(reading, one, entity, places):
                yield entity, part


def _country_of(record: Record, base: FactBase) -> Entity | None:
    """The country in which a statement puts the thing of which it is."""
    statement = record.statement
    if not isinstance(statement, Relation) or statement.role is not Role.LOCATION:
        return None
    target = base.entities[statement.target]
    return target if target.type is Type.COUNTRY else None


def _said_of(reading: Reading, one: Part, entity: Entity, places: Sequence[Part]) -> Sequence[Part]:
    """Those of some places that may tell of which country a thing is.

    Args:
        reading: The statement.
        one: The name of the thing in it.
        entity: The thing.
        places: The places that it names.
    """
    articles, copula = reading.own_words.indefinite_article, reading.function_words.copula
    verb, article = (*reading.folded[one.last + 1 : one.last + 3], "", "")[:2]
    is_a = verb in articles or (verb in copula and article in articles)
    # A language without articles says "is", one of a sort, and of which country.
    is_a |= not articles and (one.last + 1,) * 2 in reading.cues.get("being", ())
    if is_a:
        start = one.last + (2 if verb in articles or not articles else 3)
        near = [p for p in places if start <= p.first <= start + 1 + (not articles)]
        return near + [p for p in places if _comes_from(reading, start, p)]
    apposed = _apposed(reading, one, entity)
    near = [p for p in places if _stems_from(reading, one, p)] + [p for p in places if p in apposed]
    return near + [p for p in places if verb in copula and _is_said(reading, one, p)]


def _comes_from(reading: Reading, start: int, part: Part) -> bool:
    """Whether a name tells where the thing comes from that is named at ``start``."""
    return start < part.first <= start + NEAR_ROLE and follows(reading, "from", part)


def _apposed(reading: Reading, one: Part, entity: Entity) -> list[Part]:
    """What explains a name by its sort: "Tkxel, the Indian company," "the Indian firm Tkxel"."""
    start = one.last + 1
    if start in reading.segments:
        end = reading.clause_of(start)[1]
        run = range(start, end if end - start <= LONGEST_SORT else start)
    else:
        run = range(one.first - 2, one.first)
    beside = [part for part in reading.parts if part.first in run]
    sorts = [part for part in beside if entity.type in part.keys("types")]
    plural = cues_of(reading.language).bare_plurals
    is_one = any(not part.text.endswith(plural) for part in sorts)  # "Tkxel, Indian firms, …"
    return beside if is_one else []


def _stems_from(reading: Reading, one: Part, part: Part) -> bool:
    """Whether a name tells right behind another one where that comes from: "Tkxel is from X"."""
    return 0 < part.first - one.last <= NEAR_ROLE and follows(reading, "origins", part)


def _is_said(reading: Reading, one: Part, part: Part) -> bool:
    """Whether an adjective, with which the clause ends, is said of a name: "Tkxel is Indian"."""
    _, end = reading.clause_of(one.first)
    is_next = part.first == one.last + 2  # the verb between them
    return is_next and part.last + 1 == end and part.text in cues_of(reading.language).demonyms


def is_of_another_country(reading: Reading, covers: Sequence[Cover], means: Means) -> bool:
    """Whether so many are told to be a country's of which the passages do not speak.

    "3,400 Chinese firms" are not borne out where only a name has "China" in it, nor is "will train
    Chinese workers" where those of ASEAN are trained.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        means: What tells of the sources.
    """
    told = {entity for cover in covers for entity in cover.passage.entities}
    owned = list(_owned(reading, means.standing))
    facts = [r.statement for c in covers if owned for r in c.passage.records]
    deeds = [fact for fact in facts if isinstance(fact, Fact) and _is_done_to(fact, means)]
    of_others = [part for part in owned if deeds and _is_done_to_others(part, reading, deeds)]
    return bool(of_others) or any(
        value.measure is Measure.NUMBER
        and 0 < part.first - value.last <= NEAR_COUNT
        and told.isdisjoint(part.entities)
        and not any(
            gives(fact, value) for one in part.entities for fact in means.base.entities[one].facts
        )
        for part in owned
        for value in reading.values
    )


def _is_done_to(fact: Fact, means: Means) -> bool:
    """Whether something is done to the people of places, and not to firms."""
    to = fact.deed.to if fact.deed else ()
    return bool(to) and all(means.base.entities[one].type in PEOPLED for one in to)


def _is_done_to_others(part: Part, reading: Reading, facts: Sequence[Fact]) -> bool:
    """Whether those who are named first do something to others than to a country's people."""
    first = reading.names[0]
    deeds = [fact.deed for fact in facts if fact.deed]
    return first is not part and all(
        not {*deed.by}.isdisjoint(first.entities) and {*deed.by, *deed.to}.isdisjoint(part.entities)
        for deed in deeds
    )


def _owned(reading: Reading, standing: Standing) -> Iterator[Part]:
    """Each adjective of a country with a noun beside it; in some languages it is the name."""
    cue = cues_of(reading.language)
    words = reading.of_kind(PartKind.WORD)
    by_name = not reading.own_words.article
    is_behind = cue.postposed or reading.is_modified_behind
    nouns = {part.last + 1 for part in words} if is_behind else {part.first for part in words}
    for part in reading.of_kind(*NAMING):
        is_adjective = part.text in cue.demonyms or (by_name and standing.is_place(part))
        if is_adjective and (part.first if is_behind else part.last + 1) in nouns:
            yield part

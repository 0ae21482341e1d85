"""Whether somebody does what a question has them do, or others do it, or it is done to them."""

from collections.abc import Iterator, Mapping, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import ACTORS, BODIES, CLAIMANT, PEOPLED, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import MAKERS, SITES, WRITERS
from bot.answering.records.texts import terms
from bot.answering.relevance.doer_verbs import does, verbs_of
from bot.answering.relevance.roles import NOBODY, kin
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import VISIT
from bot.facts import Attribute, Entity, FactBase, Kind, Relation, Role
from bot.matching.fold import folded_words

_MAKING = MAKERS | {Role.HOST, Role.LEADER, Role.SIGNATORY}
"""Roles of which a thing's file names everyone who has them."""

_ACTING = MAKERS | {Role.LEADER, Role.PARTICIPANT, Role.PUBLISHER, Role.SUPPORTER}
"""Roles that one has by an act, which a source has to tell."""

_TELLING = WRITERS | {Role.REPORTER, Role.SPEAKER}
"""Roles of those who say or write something."""

_UNDERGONE = frozenset({Role.INVITEE, Role.VISITED})
"""Roles of those to whom something is done."""

_LED = frozenset({Role.FOUNDER, Role.LEADER, Role.ORGANISER})
"""Roles of those who are the doers, and not what the file is about."""

_INTERVIEW = ("concepts", "interview")

_MUTUAL = frozenset({Role.PARTNER, Role.SIGNATORY})
"""Roles that both have in what ties them."""

_BESIDE = NOBODY - SITES | {Role.BENEFICIARY, Role.PARENT, Role.PARTICIPANT}
"""Roles of those who bring nothing about by having them."""

_GOING = MAKERS | {Role.LEADER, Role.ORIGIN, Role.PARTICIPANT}
"""Roles of those who go where a visit leads."""


def wholes(base: FactBase, entity_id: str) -> Iterator[str]:
    """The ids of what a thing belongs to, which may be said to do what that does."""
    entity = base.entities.get(entity_id)
    roles = (Role.PARENT, Role.EMPLOYER, Role.FOUNDER, Role.ORGANISER)
    yield from (r.target for r in (entity.relations if entity else ()) if r.role in roles)


def names(records: Records, question: Question) -> Iterator[tuple[int, int, Sequence[str]]]:
    """Where each name of a question begins and ends, and whose it may be.

    Also of names that are read as parts of others: "did Pakistan organise the matchmaking".
    """
    spans = [(one.first, one.last) for one in question.named]
    for one in question.named:
        if one.is_here:
            yield one.first, one.last, tuple(one.entities)
    for first, last, owners in records.exact_names(question.folded):
        if not any(a <= last and first <= b for a, b in spans):
            yield first, last, owners


def doers(records: Records, question: Question) -> Iterator[Sequence[str]]:
    """Whom a question has do something: "does Huawei run", "was it run by Huawei"."""
    known, folded = function_words(), question.folded
    visits = (c for c in question.contents if VISIT in c.terms)
    phrases = {i for c in visits for i in range(c.first, c.last + 1)}  # "drop by"
    copula = known.copula if question.keys("roles") & _MAKING else frozenset[str]()
    for first, last, owners in names(records, question):
        # "Did the ASEAN tour visit Huawei" asks nothing of ASEAN.
        adjective = records.type_of(owners[0]) in PEOPLED and folded[first - 1] in known.article
        doing = first - 1 not in phrases and does(question, first, last)
        named = is_led(folded, first, copula & {*folded[:1]})  # "is Laos the founder of it"
        named = named and not known.definite_article.isdisjoint(folded[last + 1 : last + 2])
        if (doing and not adjective) or named:
            yield owners


class Doers:
    """Holds who is asked to have done something against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._visits: Mapping[str, frozenset[str]] = {
            entity.id: frozenset(r.target for r in entity.relations if r.role is Role.VISITED)
            for entity in base.entities.values()
        }
        # A visit that is named is told of, too, and so is where a thing is that was visited.
        ends = frozenset[str]().union(*self._visits.values())
        self._visited = ends.union(i for i, visited in self._visits.items() if visited)
        self._visited |= {
            tie.target for i in ends for tie in base.entities[i].relations if tie.role in SITES
        }
        going = {
            relation.target
            for entity in base.entities.values()
            if self._visits[entity.id]
            for relation in entity.relations
            if relation.role in _GOING
        }
        self._visitors = going.union(*(wholes(base, one) for one in going))

    def are_others(self, question: Question, record: Record) -> bool:
        """Whether others do, or only tell of, what somebody is asked to have done."""
        if any(self._is_received(question, one) for one in question.named):
            return True
        return any(
            self._has_no_part(question, owners, record)
            or self._is_said_by_others(question, owners, record)
            or self._is_done_by_none(question, owners, record)
            or self._undergoes(question, owners, record)
            or any(self._only_says(question, self._base.entities[i], record) for i in owners)
            for owners in doers(self._records, question)
        )

    def _has_no_part(self, question: Question, owners: Sequence[str], record: Record) -> bool:
        """Whether others are told to have done with a thing what somebody is asked to have done.

        Or somebody to have another part in it: whom cables connect has not laid them.
        """
        asked = question.keys("roles") & _MAKING
        if question.speaks:
            return False
        beside = asked and record.role in _BESIDE - kin(asked)
        if beside and not record.ends.isdisjoint(owners):
            return True
        acts = not question.keys("roles") & _MUTUAL
        if record.role is Role.PARTNER and acts and record.ends <= question.ids:
            return record.entity.id not in owners  # its file tells what it does
        led = record.role in asked & _LED and record.entity.id in owners
        if led and record.ends <= question.ids:
            return True
        for i in {record.entity.id, *question.sure}.difference(owners):
            thing = self._base.entities[i]
            told = {r.target for r in thing.relations if r.role in asked}
            told |= {whole for one in told for whole in wholes(self._base, one)}
            if thing.kind not in ACTORS and told and told.isdisjoint({*owners, *question.sure}):
                return True
        return False

    def _is_said_by_others(self, question: Question, owners: Sequence[str], record: Record) -> bool:
        """Whether it is asked what a body says, and neither it nor its head says a statement."""
        things = self._base.entities
        if not question.speaks or {things[i].kind for i in owners} != {Kind.PARTNER}:
            return False
        says = {*record.statement.claimed_by, *_doers_by_deed(record)}
        says |= record.ends if record.role in _TELLING else set()
        says |= {record.entity.id} if record.attribute is Attribute.STATEMENT else set()
        heads = (tie.target for i in owners for tie in things[i].relations)
        return says.isdisjoint({*owners}.union(question.sure, heads))

    def _is_done_by_none(self, question: Question, owners: Sequence[str], record: Record) -> bool:
        """Whether no source has somebody do what a question has them do.

        That five firms of Pakistan met does not tell that it "organised the expo".
        """
        doing, things = {*owners}, self._base.entities
        kinds = {things[i].kind for i in owners}
        if question.speaks or _doers_by_deed(record) or not kinds <= ACTORS:
            return False
        named, sorts = question.ids - doing, question.keys("types")
        both = record.ends.issuperset(question.sure)
        for verb in verbs_of(question, owners):
            asked = verb.keys("roles") & _ACTING
            told = both and record.role in kin(verb.keys("roles")) | kin((Role.PUBLISHER,))
            if told or not (asked and verb.bare.isdisjoint(record.terms)):
                continue
            roles = kin(kin(asked)) | (WRITERS if asked & WRITERS else frozenset())
            if not any(
                tie.role in roles and doing & {tie.target, *wholes(self._base, tie.target)}
                for thing in things.values()
                if thing.type in sorts
                or thing.id in (record.entity.id, *named)
                or not (named or sorts)
                for tie in thing.relations
            ):
                return True
        return False

    def _undergoes(self, question: Question, owners: Sequence[str], record: Record) -> bool:
        """Whether a statement has done to somebody what a question has them do.

        A place to which others went has visited nothing.
        """
        statement, types = record.statement, {self._base.entities[i].type for i in owners}
        places = types <= PLACES
        if Role.VISITED in question.keys("roles"):
            others = {*question.sure}.difference(owners)
            untold = bool(others) and others.isdisjoint(self._visited)
            if untold or (places and self._visitors.isdisjoint(owners)):
                return True
        if record.role is Role.REPORTER and record.entity.id in owners:
            return any(_INTERVIEW in d.terms for d in verbs_of(question, owners))  # they are asked
        if not isinstance(statement, Relation) or statement.role not in _UNDERGONE:
            return False
        visited = statement.role is Role.VISITED  # others go there; who invites may be a place
        return statement.target in owners and (visited or not places)

    def _is_received(self, question: Question, named: Named) -> bool:
        """Whether the name of a visit begins with where it went: "did China visit Anwar"."""
        visits = self._visits[named.best]
        inside = self._records.exact_names(question.folded) if visits and named.is_sure else ()
        return any(
            does(question, first, last)
            for first, last, owners in inside
            if named.first <= first and last <= named.last and not visits.isdisjoint(owners)
        )

    def _only_says(self, question: Question, doer: Entity, record: Record) -> bool:
        """Whether somebody only says of others what a question has it do, or be."""
        if question.speaks or Role.SPEAKER in question.keys("roles"):
            return False
        beside = 0 < record.entities.get(doer.id, 0.0) <= CLAIMANT
        if beside and doer.kind is Kind.PERSON and question.keys("roles") & _MAKING:
            return True
        if record.attribute is Attribute.STATEMENT and doer.kind is Kind.PERSON:
            return question.form.past and _is_left_to_others(question, record, doer)
        if record.entity.id != doer.id or doer.type not in BODIES:
            return False
        ranks = Attribute.RANK in question.keys("attributes") and len(question.named) == 1
        told = any(fact.attribute is Attribute.RANK for fact in doer.facts)
        return record.attribute is Attribute.STATEMENT or (ranks and not told)


def _doers_by_deed(record: Record) -> Sequence[str]:
    """The ids of those who do what a statement tells, where it has a deed of its own."""
    return getattr(getattr(record.statement, "deed", None), "by", ())


def _is_left_to_others(question: Question, record: Record, doer: Entity) -> bool:
    """Whether somebody says that others do what they are asked to have done, or gave an interview.

    That Tan warns that AI may invade privacy does not make him invade it.
    """
    if any(_INTERVIEW in c.terms and c.bare.isdisjoint(record.terms) for c in question.contents):
        return True
    said, *that = (getattr(record.statement.text, "en", None) or "").split(" that ")
    own = {*terms("en", folded_words(said))}
    return bool(that) and any(d.terms.isdisjoint(own) for d in verbs_of(question, (doer.id,)))

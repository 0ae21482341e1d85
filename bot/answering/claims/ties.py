"""Whether a statement ties to each other what a question for a yes has tied."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from bot.answering.claims.doers import doers, names, wholes
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.places import is_within
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import EXCLUSIVE, HOLDING, MAKERS, SITES, STAFF
from bot.answering.relevance.roles import kin
from bot.answering.words.content import Content
from bot.answering.words.language import has_trait
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import TELLING
from bot.answering.words.traits import Trait
from bot.facts import Attribute, Entity, Fact, FactBase, Kind, Role, Type
from bot.matching.fold import APOSTROPHE, words

_PLACING = SITES | {Attribute.PLACE}
"""What tells where a thing is, and of nothing else in it."""

_OWN = MAKERS | {Role.PARENT, Role.LEADER}
"""Roles that tie a thing to what it belongs to, and to no part of that."""

_BY = EXCLUSIVE - {Role.LOCATION} | {Role.PARENT, Role.PUBLISHER, Role.REPORTER}
"""Roles of those by whom something is made, held or told."""

_CAPITAL = ("concepts", "capital_city")
_LARGEST_PARTNER = ("concepts", "trade_partner")

_BORDER, _CROSSED = ("concepts", "border"), ("concepts", "cross_border")
_LYING = frozenset({"border", "location_advantage"})

_BETWEEN = 2
"""So many ends a relation has."""


class Ties:
    """Holds who is asked to have which part in what against the statements of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def unties(self, question: Question, record: Record) -> bool:
        """Whether a statement ties other things than a question, or ties them otherwise.

        Args:
            question: A question for a yes or no.
            record: The statement that would say yes.
        """
        return (
            self._is_of_third(question, record)
            or self._is_by_another(question, record)
            or _is_in_another_role(question, record)
            or self._is_set_unsaid(question)
            or self._is_anothers(question, record)
            or self._is_no_capital(question, record)
            or self._is_no_neighbour(question, record)
            or any(self._is_of_name(question, c, record) for c in question.telling)
        )

    def _is_of_third(self, question: Question, record: Record) -> bool:
        """Whether it is asked what ties two things, and a statement ties a third one.

        Where a tour went does not tell where those are whom it visited.
        """
        statement = record.statement
        if isinstance(statement, Fact):
            end, placed = statement.place or "", record.attribute is Attribute.PLACE
        else:
            end, placed = statement.target, record.role in _PLACING
        asked = record.role in kin(question.keys("roles")) & _OWN
        if record.entity.id in question.ids or not (asked or placed):
            return False
        sides = {tuple(one.entities) for one in question.named if one.is_here}
        sides.update(map(tuple, doers(self._records, question)))
        return len(sides) >= _BETWEEN and not any(
            self._covers(one, record.entity.id) and self._covers(other, end)
            for one, other in permutations(sides, _BETWEEN)
        )

    def _is_by_another(self, question: Question, record: Record) -> bool:
        """Whether it is asked by whom a thing is, and a statement has nobody of the name do it.

        "Is the plan by Guangdong?" is not told by what is planned there.
        """
        by = function_words().agentive_preposition
        led = [
            owners
            for at, last, owners in names(self._records, question)
            if is_led(question.folded, at, by) and not self._is_in_name(question, last, record)
        ]
        bare = all(c.light or c.keys("types") for c in question.contents)
        if any(self._cover(one, _went(record.entity)) for one in led):
            return False
        if not led or not (bare or question.keys("roles") & _BY):
            return False
        ends = record.ends.union(record.statement.claimed_by)
        tied = any(self._covers(one, end) for one in led for end in ends)
        return not tied or (bare and record.role not in _BY)

    def _is_in_name(self, question: Question, last: int, record: Record) -> bool:
        """Whether a name that ends there is but a part of one: "by the ASEAN reporters"."""
        behind = [c for c in question.telling if 0 < c.first - last <= _BETWEEN and c.keys("types")]
        told = (self._records.name_terms(self._base.entities[end]) for end in record.ends)
        return any(c.terms & terms for terms in told for c in behind)

    def _is_set_unsaid(self, question: Question) -> bool:
        """Whether a thing is asked to be in a place, and no statement of it says where it is.

        "Is the China-Laos centre in Laos?": its name does not tell.
        """
        known = function_words()
        for first, _, owners in names(self._records, question):
            places = [i for i in owners if self._records.is_place(i)]
            led = is_led(question.folded, first, known.site_preposition)
            led = led or any(c.last == first - 1 and _sites(c) for c in question.contents)
            before = [one for one in question.named if one.last < first and not one.elsewhere]
            if places and led and not before and self._is_sort_elsewhere(question, first, places):
                return True
            if not places or not led or not before or not before[-1].is_definite:
                continue
            thing = before[-1]
            between = [c for c in question.contents if thing.last < c.first < first]
            words = question.folded[thing.last + 1 : first]
            told = {i for c in between for i in range(c.first, c.last + 1)}
            others = {w for i, w in enumerate(words, thing.last + 1) if i not in told} - _small()
            if others or not all(map(_sites, between)) or question.figures:
                continue
            if self._records.is_place(thing.best):  # no place is in itself
                beside = (is_within(self._base, thing.best, i) and i != thing.best for i in places)
                return not between and not any(beside)
            if between and any(self._bears(thing.best, place) for place in places):
                return True  # its name alone tells of the place
            if not between and self._records.kind_of(thing.best) is Kind.PERSON:
                return True  # where somebody works does not tell where they are
            return not any(self._is_in(thing.best, place) for place in places)
        return False

    def _is_sort_elsewhere(self, question: Question, first: int, places: Sequence[str]) -> bool:
        """Whether "the plan", "the centre" is asked to be in a place where none of the sort is."""
        known = function_words()
        sorts = [c for c in question.contents if c.last < first and c.keys("types")]
        at = max(sorts, key=lambda one: one.last, default=None)
        if at is None or not is_led(question.folded, at.first, known.definite_article):
            return False
        if not _small().issuperset(question.folded[at.last + 1 : first]):
            return False
        return not any(
            is_within(self._base, entity.id, place, roles=SITES | HOLDING)
            for entity in self._base.entities.values()
            if entity.type in at.keys("types")
            for place in places
        )

    def _is_in(self, thing: str, place: str) -> bool:
        """Whether a thing is said to be in a place, or to be held or done there."""
        placed = (getattr(r.statement, "place", None) for r in self._records.own(thing))
        return is_within(self._base, thing, place) or any(
            one and is_within(self._base, one, place) for one in placed
        )

    def _bears(self, thing: str, place: str) -> bool:
        """Whether a thing has a place in its name."""
        ties = self._base.entities[thing].relations
        return any(tie.role is Role.NAMESAKE and tie.target == place for tie in ties)

    def _is_anothers(self, question: Question, record: Record) -> bool:
        """Whether an office or a partner is asked to be of somebody else than is told.

        "China's prime minister", "the largest partner of China": it is Malaysia's.
        """
        largest = _LARGEST_PARTNER in question.terms
        if not largest and not (record.role in STAFF and question.keys("concepts") & POSTS):
            return False
        of = record.entity.id
        owners = [*_owners(question), *_beside_partner(question)]
        return bool(owners) and not any(
            of in one or (not largest and self._covers(one, of)) for one in owners
        )

    def _is_no_capital(self, question: Question, record: Record) -> bool:
        """Whether a city is asked to be a capital, and a statement does not call it that one's."""
        if _CAPITAL not in question.terms:
            return False
        told = record.entity.type is Type.CITY and record.entity.id in question.ids
        if (
            not told
            or _CAPITAL not in record.terms
            or any(record.entity.id in one for one in _owners(question))
        ):
            return True
        wholes = [i for i in question.sure if i != record.entity.id and self._records.is_place(i)]
        ties = {r.target for r in record.entity.relations if r.role in (Role.PARENT, Role.LOCATION)}
        return not ties.issuperset(wholes)

    def _is_no_neighbour(self, question: Question, record: Record) -> bool:
        """Whether two places are asked to lie side by side, and a statement tells of no border."""
        asked = [one for one in question.named if one.is_sure and not one.unplacing]
        places = sum(self._records.is_place(one.best) for one in asked)
        if places != _BETWEEN or not question.keys("concepts") & _LYING:
            return False
        return _BORDER not in record.terms or _CROSSED in record.terms

    def _is_of_name(self, question: Question, content: Content, record: Record) -> bool:
        """Whether a place is only a word in the name of a body: "does Gan teach in Liverpool"."""
        if content.first != content.last or any(term[0] in TELLING for term in content.terms):
            return False
        known, at = function_words(), content.first
        sited = at == 1 and question.folded[0] in known.copula  # "is Punjab in China"
        sited = sited and not known.site_preposition.isdisjoint(question.folded[2:3])
        if not (sited or is_led(question.folded, at, known.site_preposition)):
            return False
        ends = (self._base.entities.get(i) for i in record.entities)
        named = (self._records.name_terms(e) for e in ends if e and e.type not in PLACES)
        return any(not content.terms.isdisjoint(terms) for terms in named)

    def _covers(self, owners: Sequence[str], end: str) -> bool:
        """Whether a name is that of a thing, or of what it is a part of."""
        return any(owner in (end, *wholes(self._base, end)) for owner in owners)

    def _cover(self, owners: Sequence[str], ends: Iterable[str]) -> bool:
        return any(self._covers(owners, end) for end in ends)


def _went(visit: Entity) -> Sequence[str]:
    """Who went where a visit led."""
    went = [tie.target for tie in visit.relations if tie.role is Role.PARTICIPANT]
    return went if any(tie.role is Role.VISITED for tie in visit.relations) else ()


def _owners(question: Question) -> Iterator[Sequence[str]]:
    """Whose something is: "China's largest partner", "the capital of Guangxi"."""
    written = words(question.text)
    of = function_words().genitive_preposition
    for one in question.named:
        start, *behind = [word.start for word in written[one.last : one.last + 2]]
        clitic = APOSTROPHE.search(question.text, start, *behind)
        if not one.elsewhere and (clitic or is_led(question.folded, one.first, of)):
            yield tuple(one.entities)


def _beside_partner(question: Question) -> Iterator[Sequence[str]]:
    """Whose it is where nothing stands between: "mitra dagang terbesar China", "中国最大的…"."""
    if not has_trait(question.language, Trait.ADNOMINAL):
        return
    final, of = has_trait(question.language, Trait.HEAD_FINAL), function_words().genitive_clitic
    for content in question.contents:
        for one in question.named if _LARGEST_PARTNER in content.terms else ():
            first, last = (one.last, content.first) if final else (content.last, one.first)
            if not {*question.folded[first + 1 : last]} - of and first < last:
                yield tuple(one.entities)


def _is_in_another_role(question: Question, record: Record) -> bool:
    """Whether somebody only reported on, or came to, what a question has them bring about."""
    several = sum(one.is_sure for one in question.named) >= _BETWEEN
    asked = question.keys("roles") & MAKERS
    other = record.role and record.role not in kin(question.keys("roles"))
    return bool(several and asked and other) and not question.speaks


def _small() -> frozenset[str]:
    """The words that may stand between a thing and the place where it is said to be."""
    known = function_words()
    small = known.site_preposition | known.article | known.copula | known.auxiliary
    return small | known.inverted_pronoun


def _sites(content: Content) -> bool:
    """Whether a word tells that a thing is somewhere: "based"."""
    return bool(content.keys("roles") & _PLACING or Attribute.PLACE in content.keys("attributes"))

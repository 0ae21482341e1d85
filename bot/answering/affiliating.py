"""Whether a question puts somebody into a post or a body that is another one by the sources."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from bot.answering.content import Content
from bot.answering.describing import OFFICES
from bot.answering.language import in_order
from bot.answering.lexicons import function_words
from bot.answering.naming import Named
from bot.answering.places import is_within
from bot.answering.question import Question
from bot.answering.record import PLACES, Record
from bot.answering.records import Records
from bot.answering.reply import Remark
from bot.facts import Attribute, Entity, FactBase, Kind, Role, Type
from bot.matching import normalise
from bot.matching.fold import words

_TIES = frozenset({Role.EMPLOYER, Role.PUBLISHER, Role.REPORTER, Role.LOCATION, Role.PARENT})
"""Roles of those after whom somebody may be called: "CGTN's Keke Gai"."""

_HOLDING = frozenset({Role.EMPLOYER, Role.LEADER})

_OF_STATE = frozenset({"commissioner", "mayor", "prime_minister"})
"""Offices that nobody is called by who is known for another."""

_POST = frozenset({Attribute.POSITION})

_UNKNOWN_BODY = "unsaid_company"
_UNKNOWN_PLACE = "unsaid_place"

_BODIES = frozenset({Type.COMPANY, Type.UNIVERSITY, Type.INSTITUTE})

_OPEN = frozenset({Type.ASSOCIATION, Type.GOVERNMENT})
"""Sorts of bodies of which anybody may be a member as well."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """A body in a question: what it may mean, none where no source knows it."""

    first: int
    last: int
    entities: tuple[Entity, ...]
    is_place: bool


class Affiliations:
    """Holds the posts and bodies of people in questions against those of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def misplaced(self, question: Question) -> tuple[tuple[Record, ...], Remark] | None:
        """What says where somebody belongs whom a question puts elsewhere, and how it answers.

        Beside it, what says who holds the post that the question tells.
        "What does Huang Hao, president of the Punjab University, say?", "is Gai at Tsinghua?"
        None where it puts nobody anywhere, or the sources do not tell.
        """
        people = [one for one in question.named if one.is_sure and self._is_person(one)]
        bodies = [*self._named_bodies(question), *_unknown_bodies(question)]
        if question.negated or question.ties or not people:
            return None
        if question.is_yes_no and _equates(question, people):
            posts = (self._positions(person.best)[:1] for person in people)
            return tuple(chain.from_iterable(posts)), Remark.NO
        if pair := _apposed(question, people):
            posts = (self._positions(person.best)[:1] for person in pair)
            return tuple(chain.from_iterable(posts)), Remark.PREMISE
        is_claim = len(people) == 1 and self._is_of_post_alone(question, people[0], bodies)
        for person in people:
            told = self._positions(person.best)
            if not told:
                continue
            if self._is_no_officer(question, person, told):
                return tuple(told[:1]), Remark.PREMISE
            offices, beside = _described(question, person, bodies, alone=len(people) == 1)
            if is_claim:
                offices, beside = question.keys("concepts") & OFFICES, bodies
            for body in beside:
                if self._is_elsewhere(body, person.best, told, offices):
                    holders = self._holders(body, offices)
                    return (told[0], *holders), Remark.NO if is_claim else Remark.PREMISE
        return None

    def _is_no_officer(self, question: Question, person: Named, told: Sequence[Record]) -> bool:
        """Whether somebody is called by an office of state that no source gives them.

        "Minister Yin": whom it concerns is told by what else is said of them.
        """
        titles = (c for c in question.contents if c.last == person.first - 1)
        called = {key for c in titles for key in c.keys("concepts") & _OF_STATE}
        return bool(called) and not any(
            ("concepts", office) in record.terms for record in told for office in called
        )

    def _holders(self, body: _Stretch, offices: Collection[str]) -> Iterator[Record]:
        """What says who holds an office in a body."""
        for entity in body.entities:
            for number in self._records.of_entity(entity.id):
                record = self._records.all[number]
                post = record.entity.kind is Kind.PERSON and record.attribute is Attribute.POSITION
                if post and any(("concepts", office) in record.terms for office in offices):
                    yield record

    def _is_person(self, named: Named) -> bool:
        return self._base.entities[named.best].kind is Kind.PERSON

    def _positions(self, person: str) -> Sequence[Record]:
        """What tells the posts of somebody, the first being the one to show."""
        records = (self._records.all[number] for number in self._records.of_entity(person))
        return [r for r in records if r.entity.id == person and r.attribute is Attribute.POSITION]

    def _named_bodies(self, question: Question) -> Iterator[_Stretch]:
        for one in question.named:
            entities = tuple(self._base.entities[i] for i in one.entities)
            if one.is_sure and all(entity.kind is Kind.PARTNER for entity in entities):
                is_place = any(entity.type in PLACES for entity in entities)
                yield _Stretch(one.first, one.last, entities, is_place)

    def _is_of_post_alone(
        self, question: Question, person: Named, bodies: Sequence[_Stretch]
    ) -> bool:
        """Whether a question only asks if somebody is in a body, or holds a post there.

        Where somebody has been, or was, does not tell where they are.
        """
        if not question.is_yes_no or question.open or len(bodies) != 1 or question.figures:
            return False
        if not function_words().auxiliary.isdisjoint(w.text for w in words(question.text)):
            return False
        told = {index for one in bodies for index in range(one.first, one.last + 1)}
        others = [c for c in question.contents if c.first not in told and not c.light]
        posts = all(c.keys("concepts") & OFFICES or c.keys("roles") & _HOLDING for c in others)
        return posts and all(one is person or one.first in told for one in question.named)

    def _is_elsewhere(
        self,
        body: _Stretch,
        person: str,
        told: Sequence[Record],
        offices: Collection[str],
    ) -> bool:
        """Whether a body is none of those to which somebody is said to belong."""
        if body.is_place and not offices:
            return False  # who comes from a place may belong to any body
        if body.is_place:  # who led a visit to Laos is not its president
            exact = {*offices} - {Role.LEADER} or offices
            held = (r for r in told if any(("concepts", o) in r.terms for o in exact))
            told = tuple(held)
        texts = [normalise(q.text) for record in told for q in record.statement.quotes]
        ties = self._base.entities[person].relations
        tied = {r.target for r in ties if r.role in _TIES and (told or not body.is_place)}
        tied |= {entity for record in told for entity in record.entities}
        own = {i for i in tied if i in self._base.entities and i != person}
        bodies = {i for i in own if self._base.entities[i].type not in PLACES}
        for entity in body.entities:
            if entity.type in _OPEN and not offices:
                return False
            names = (normalise(entity.names.get(code)) for code in ("en", "fr"))
            if any(name in text for name in names for text in texts):
                return False
            if any(is_within(self._base, i, entity.id) for i in own):
                return False
            if any(is_within(self._base, entity.id, i) for i in bodies):
                return False
        return True


def _equates(question: Question, people: Sequence[Named]) -> bool:
    """Whether a question takes two people for the same: "is Tan the CEO of Muguo"."""
    if question.implied or question.contents or len(question.named) > len(people):
        return False
    known = function_words()
    found = [word.text for word in words(question.text)]
    match people:
        case [one, other] if one.best not in other.entities:
            return {*found[one.last + 1 : other.first]} <= known.article | known.copula
    return False


def _apposed(question: Question, people: Sequence[Named]) -> Sequence[Named]:
    """Two people of whom the second is described as what the first is: "Gai, CEO of Muguo"."""
    known = function_words()
    found = words(question.text)
    folded = [word.text for word in found]
    lexicon = in_order(question.language)[0]
    for one, other in pairwise(people):
        gap = question.text[found[one.last].end : found[other.first].start]
        told = lexicon.read(folded[other.first : other.last + 1])
        post = any(("concepts", office) in r.terms for r in told for office in OFFICES)
        beside = {*folded[one.last + 1 : other.first]} <= known.article
        if post and beside and "," in gap and one.best not in other.entities:
            return one, other
    return ()


def _unknown_bodies(question: Question) -> Iterator[_Stretch]:
    """The bodies and places of a question of which no source speaks."""
    bodies = {c.first: c.last for c in question.contents if c.keys("types") & _BODIES}
    for content in question.contents:
        keys = content.keys("concepts")
        if content.is_unsaid and keys & {_UNKNOWN_BODY, _UNKNOWN_PLACE}:
            last = bodies.get(content.last + 1, content.last)  # "Lahore | university"
            is_place = _UNKNOWN_PLACE in keys and last == content.last
            yield _Stretch(content.first, last, (), is_place)


def _described(
    question: Question, person: Named, bodies: Sequence[_Stretch], *, alone: bool
) -> tuple[frozenset[str], list[_Stretch]]:
    """The offices by which a question calls somebody, and the bodies that it says are theirs."""
    wording = _Wording(question, alone=alone)
    offices: set[str] = set()
    owned: list[_Stretch] = []
    for body in bodies:
        posts = wording.ties(person, body)
        if posts is not None:
            owned.append(body)
            offices.update(key for post in posts for key in post.keys("concepts") & OFFICES)
    return frozenset(offices), owned


class _Wording:
    """The words of a question by which a person and a body may be tied."""

    def __init__(self, question: Question, *, alone: bool) -> None:
        self._text = question.text
        self._words = words(question.text)
        self._folded = [word.text for word in self._words]
        self._offices = {
            index: content
            for content in question.contents
            if content.keys("concepts") & OFFICES
            or Attribute.POSITION in content.keys("attributes")
            for index in range(content.first, content.last + 1)
        }
        known = function_words()
        self._essive = known.essive_preposition
        self._of = (
            known.genitive_preposition | known.locative_preposition | known.source_preposition
        )
        self._articles = known.article | known.copula
        self._alone = alone

    def ties(self, person: Named, body: _Stretch) -> Sequence[Content] | None:
        """The posts by which somebody is called after a body, perhaps none; None where nothing is.

        "Awan, the CEO of Tkxel", "Gan from NUS", "Tsinghua's Gai", "as CEO of Tkxel, … Awan".
        """
        if person.last < body.first:
            return self._behind(person, body)
        if body.last >= person.first:
            return None
        between = range(body.last + 1, person.first)
        posts = [self._offices[i] for i in between if i in self._offices]
        if between and len(posts) == len(between):
            return posts  # "Tkxel CEO Awan"
        before = self._post_before(body)
        if not between:
            start, end = self._words[body.last].start, self._words[person.first].start
            possessed = any(mark in self._text[start:end] for mark in "'’")
            return before or ([] if possessed else None)  # "president of IQTM Huang Hao"
        return before if before and self._is_essive(before[0]) else None

    def _behind(self, person: Named, body: _Stretch) -> Sequence[Content] | None:
        """The same where the body follows the person: "Gan from NUS", "Chen Gang, mayor of"."""
        between = range(person.last + 1, body.first)
        after = self._offices.get(body.last + 1)  # "Gai, a Tsinghua professor"
        posts = [self._offices[i] for i in between if i in self._offices]
        joined = any(self._folded[i] in self._of for i in between)
        if not (posts or joined or (after and between)):
            return None
        if not all(
            i in self._offices
            or (i + 1 in self._offices and i > person.last)
            or self._folded[i] in self._articles | self._of
            for i in between
        ):
            return None
        posts += [after] if after and not joined else []
        return None if "," in self._gap(person.last, body.first) and not posts else posts

    def _post_before(self, body: _Stretch) -> Sequence[Content]:
        """A post right before a body: "president of the"."""
        index = body.first - 1
        while index >= 0 and self._folded[index] in self._of | self._articles:
            index -= 1
        return [self._offices[index]] if index in self._offices else []

    def _is_essive(self, post: Content) -> bool:
        """Whether a post is told as that of the one person who is named: "as president of"."""
        before = self._folded[max(0, post.first - 2) : post.first]
        return self._alone and not self._essive.isdisjoint(before)

    def _gap(self, last: int, first: int) -> str:
        """What stands between two words."""
        return self._text[self._words[last].end : self._words[first].start]

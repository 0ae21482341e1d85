"""Whether a question puts somebody into a post or a body that is another one by the sources."""

from collections.abc import Collection, Iterator, Sequence
from itertools import chain

from bot.answering.claims.decision import Decision
from bot.answering.questions.appositions import Stretch, apposed, described, equates, unknown_bodies
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.records.places import is_within
from bot.answering.records.record import PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import STAFF
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import STEMMED
from bot.facts import Attribute, FactBase, Kind, Role, Type
from bot.matching import normalise
from bot.matching.fold import words

_TIES = frozenset({Role.EMPLOYER, Role.PUBLISHER, Role.REPORTER, Role.LOCATION, Role.PARENT})
"""Roles of those after whom somebody may be called: "CGTN's Keke Gai"."""

_OF_STATE = frozenset({"commissioner", "mayor", "prime_minister"})
"""Offices that nobody is called by who is known for another."""

_OPEN = frozenset({Type.ASSOCIATION, Type.GOVERNMENT})
"""Sorts of bodies of which anybody may be a member as well."""


class WrongPosts:
    """Holds the posts and bodies of people in questions against those of one fact base."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def misplaced(self, question: Question) -> Decision | None:
        """What says where somebody belongs whom a question puts elsewhere, and how it answers.

        Beside it, what says who holds the post that the question tells.
        "What does Huang Hao, president of the Punjab University, say?", "is Gai at Tsinghua?"
        None where it puts nobody anywhere, or the sources do not tell.
        """
        named = [one for one in question.named if one.is_here]
        people = [one for one in named if self._is_person(one)]
        bodies = [*self._named_bodies(question), *unknown_bodies(question)]
        # Who leads one body may have founded another.
        founds = question.is_yes_no and any(map(_founds, question.contents))
        if question.form.negated or question.ties or founds or not people:
            return None
        if question.is_yes_no and equates(question, people):
            posts = (self._positions(person.best)[:1] for person in people)
            return Decision(tuple(chain.from_iterable(posts)), (Remark.NO,))
        if pair := apposed(question, people):
            posts = (self._positions(person.best)[:1] for person in pair)
            return Decision(tuple(chain.from_iterable(posts)), (Remark.PREMISE,))
        is_claim = len(people) == 1 and self._is_of_post_alone(question, people[0], bodies)
        for person in people:
            told = self._positions(person.best)
            if not told:
                continue
            if self._is_no_officer(question, person, told):
                return Decision(tuple(told[:1]), (Remark.PREMISE,))
            offices, beside = described(question, person, bodies, alone=len(people) == 1)
            if is_claim:
                offices, beside = question.keys("concepts") & OFFICES, bodies
            for body in (*beside, *_worked_at(question, person, bodies)):
                if self._is_elsewhere(body, person.best, told, offices):
                    holders = self._holders(body, offices)
                    remark = Remark.NO if is_claim else Remark.PREMISE
                    return Decision((told[0], *holders), (remark,))
        return None

    def _is_no_officer(self, question: Question, person: Named, told: Sequence[Record]) -> bool:
        """Whether somebody is called by an office of state that no source gives them.

        "Minister Yin": whom it concerns is told by what else is said of them.
        """
        folded = question.folded
        behind = person.last + 1
        if folded[behind : behind + 1] and folded[behind] in function_words().article:
            behind += 1
        titles = (c for c in question.contents if person.first - 1 == c.last or c.first == behind)
        called = {key for c in titles for key in c.keys("concepts") & _OF_STATE}
        return bool(called) and not any(
            ("concepts", office) in record.terms for record in told for office in called
        )

    def _holders(self, body: Stretch, offices: Collection[str]) -> Iterator[Record]:
        """What says who holds an office in a body."""
        told = self._records.offices.positions(offices) if offices else ()
        for entity in body.entities:
            yield from (record for record in told if entity.id in record.entities)

    def _is_person(self, named: Named) -> bool:
        return self._base.entities[named.best].kind is Kind.PERSON

    def _positions(self, person: str) -> Sequence[Record]:
        """What tells the posts of somebody, the first being the one to show."""
        return [r for r in self._records.own(person) if r.attribute is Attribute.POSITION]

    def _named_bodies(self, question: Question) -> Iterator[Stretch]:
        for one in question.named:
            entities = tuple(self._base.entities[i] for i in one.entities)
            if one.is_here and all(entity.kind is Kind.PARTNER for entity in entities):
                is_place = any(entity.type in PLACES for entity in entities)
                yield Stretch(one.first, one.last, entities, is_place)

    def _is_of_post_alone(
        self, question: Question, person: Named, bodies: Sequence[Stretch]
    ) -> bool:
        """Whether a question only asks if somebody is in a body, or holds a post there.

        Where somebody has been, or was, does not tell where they are.
        """
        if not question.is_yes_no or question.form.open or len(bodies) != 1 or question.figures:
            return False
        if not function_words().auxiliary.isdisjoint(question.folded):
            return False
        told = {index for one in bodies for index in range(one.first, one.last + 1)}
        others = [c for c in question.telling if c.first not in told]
        posts = all(c.keys("concepts") & OFFICES or c.keys("roles") & STAFF for c in others)
        if not others:  # "is Gai at Tsinghua"; who speaks in a paper is none of it
            told.update(range(person.first, person.last + 1))
            told.update(range(len(words(question.claim)), len(question.folded)))
            known = function_words()
            joining = known.copula | known.article | known.genitive_preposition
            joining |= known.source_preposition | known.locative_preposition
            found = enumerate(question.folded)
            posts = all(index in told or word in joining for index, word in found)
        return posts and all(one is person or one.first in told for one in question.named)

    def _is_elsewhere(
        self,
        body: Stretch,
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
            names = (normalise(entity.names.get(code)) for code in STEMMED)
            if any(name in text for name in names for text in texts):
                return False
            if any(is_within(self._base, i, entity.id) for i in own):
                return False
            if any(is_within(self._base, entity.id, i) for i in bodies):
                return False
        return True


def _worked_at(question: Question, person: Named, bodies: Sequence[Stretch]) -> Iterator[Stretch]:
    """The bodies at which a question has somebody teach or work: "what does he teach at X"."""
    at = function_words().site_preposition | function_words().article
    for content in question.contents:
        works = content.keys("roles") & STAFF or "unsaid_subject_taught" in content.keys("concepts")
        if works and content.first == person.last + 1:
            yield from (
                body
                for body in bodies
                if not body.is_place
                and at.issuperset(question.folded[content.last + 1 : body.first])
            )


def _founds(content: Content) -> bool:
    """Whether a word tells that somebody sets a thing up, and not who did: "found"."""
    return Role.FOUNDER in content.keys("roles") and Attribute.START in content.keys("attributes")

"""The things of a sort: "all expos", "which universities do you know"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.answering.questions.question import Question
from bot.answering.records.offices import OFFICES
from bot.answering.records.places import is_within, placings
from bot.answering.records.record import BODIES, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import PLACING
from bot.answering.relevance.fit import IDENTIFYING
from bot.answering.relevance.tied_things import TiedThings
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import stem
from bot.answering.words.terms import Term
from bot.facts import Attribute, Fact, FactBase, Kind, Relation, Role

_LISTING = frozenset({"list", "which"})

_ASKING_TIED = _LISTING | IDENTIFYING
"""What may ask for all that is tied to a place; so may a sort and a place alone."""

_IDLE_OF_PARTS = frozenset({("attributes", Attribute.PART), ("concepts", "differing")})
"""What words beside the parts of a thing only say of any: "the different parts of it"."""


class Lists:
    """Lists the things of one fact base by the words of their names and their sorts."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._ids = tuple(base.entities)
        self._tied_things = TiedThings(base, records)

    def listed(self, question: Question) -> Iterator[Record]:
        """A statement of each thing of the sort that is asked for: its first, or where it is.

        Only what the articles say that a question is put to: "the people quoted by the Tribune".
        """
        for record in self._listed(question):
            told = {quote.source for quote in record.statement.quotes}
            if not question.sources or told & question.sources:
                yield record

    def _listed(self, question: Question) -> Iterator[Record]:
        """The same, whatever says it.

        Every word of the question is part of the names or the sort of each thing listed, but for
        those that tell where: "universities in China", "Chinese companies".
        """
        if question.figures:
            return
        if people := list(self._holders(question)):
            yield from people
            return
        asked = question.objects.get("which", ()) or question.contents
        if not any(c.keys("types") for c in asked):
            return  # nor does "on which Sunday was it reported" ask for reports
        if tied := self._tied(question):
            yield from tied
            return
        if not _LISTING & {*question.asks}:
            if IDENTIFYING.issuperset(question.asks):  # "what are the contests of the league"
                yield from self._parts(question)
            return
        telling = question.telling  # "which firms are named" names no "name"
        called = [] if question.sure else list(self._called(telling))
        if any(self._terms(entity_id) & _sorts(question) for entity_id in called):
            yield from filter(None, map(self._records.first_of, called))
            return
        places, contents = self._where(question)
        if len(places) == 1 and {*question.sure} <= {*places}:
            proofs = [self._proof(entity_id, places[0]) for entity_id in self._called(contents)]
            yield from filter(None, proofs)
            called = [] if any(proofs) else called
        yield from filter(None, map(self._records.first_of, called))
        yield from self._parts(question)

    def _tied(self, question: Question) -> Sequence[Record]:
        """What ties the initiatives of a sort to the places that are named: "projects in Laos"."""
        keys, asks = question.keys("types"), {*question.asks}
        any_sort = Kind.INITIATIVE in keys
        if any_sort and question.form.open:  # "any projects in Laos"
            asks -= {"yes_no"}
        # A body is no initiative, and "what is planned in it" asks for more than plans.
        if not asks <= _ASKING_TIED or keys & BODIES or question.keys("statuses"):
            return ()
        places, contents = self._where(question)
        telling = [c for c in contents if not c.light]
        sorts = [c for c in telling if c.keys("types")]
        ranked = self._ranked(sorts) if sorts else {}
        found = [
            (thing, record)
            for thing, record in self._tied_things.among(question, ranked, places)
            if all(c in sorts or self._names_it(thing, c) or record.tells(c) for c in telling)
        ]
        if all(len(c.keys("types")) == 1 for c in sorts):  # "expo", which is no tour
            best = {*_best({thing: ranked[thing] for thing, _ in found})}
            found = [(thing, record) for thing, record in found if thing in best]
        # "The contest in Guangxi" is one thing, of which more may be told.
        several = len(found) > 1 or any_sort or _LISTING & asks
        return [record for _, record in found] if several else ()

    def meant(self, question: Question) -> Sequence[str]:
        """The ids of the things that may be meant where nothing is named: "when is the expo".

        Each is of the sort that the question speaks of, and it tells nothing else of it.
        """
        known = question.named or question.figures or question.sources
        if known or question.form.open or not question.telling:
            return ()
        which = replace(question, asks=("which",), contents=question.telling)
        people = dict.fromkeys(record.entity.id for record in self._holders(which))
        if people or not any(content.keys("types") for content in question.telling):
            return tuple(people)
        ranked = self._ranked(question.telling)
        called = [i for i in ranked if all(self._is_called(i, c) for c in question.telling)]
        return tuple(called or _best(ranked))

    def _is_called(self, entity_id: str, content: Content) -> bool:
        """Whether a thing bears a word in its names, or is said to be it."""
        first = self._records.first_of(entity_id)
        told = self._terms(entity_id) | (first.terms if first else frozenset())
        return not content.bare.isdisjoint(told)

    def _holders(self, question: Question) -> Iterator[Record]:
        """What says of people who they are: "which professors", "the people from universities".

        Every word tells an office, of which each holds one, or for what sort of body they work.
        """
        people = Kind.PERSON in question.keys("types")
        several = not function_words().plural_copula.isdisjoint(question.folded)
        if not (_LISTING & {*question.asks} or (people and "who" in question.asks)):
            return
        places, contents = self._where(question)
        offices = frozenset[str]()
        sorts: list[frozenset[str]] = []
        for content in contents:
            if Kind.PERSON in content.keys("types") or content.light:
                continue
            held = content.keys("concepts") & OFFICES
            # "Founded" asks for no founder, nor does "which company laid the cables".
            if held and held == content.keys("concepts") and not content.keys("attributes"):
                offices |= held - {Role.LEADER} or held  # "CEO" is a leader, and more than that
            elif types := content.keys("types"):
                sorts.append(types)
            else:
                return
        named = offices or (people and (sorts or (several and not question.sure)))
        if not named or len(places) != len(question.sure):
            return
        told: set[str] = set()
        for record in self._records.offices.positions(offices):
            person = record.entity.id
            bodies = self._records.offices.bodies(person)
            employing = {self._base.entities[i].type for i in bodies}
            fits = not any(map(employing.isdisjoint, sorts))
            silent = "said" in question.asks and not self._records.facts_of(person, _is_saying)
            if (
                person not in told
                and fits
                and not silent
                and all(any(is_within(self._base, i, one) for i in bodies) for one in places)
            ):
                told.add(person)
                yield record

    def _parts(self, question: Question) -> Iterator[Record]:
        """What says of each part of a thing that it is one: "the contests of the league"."""
        wholes = question.sure
        contents = [
            c for c in question.contents if not (c.keys("statuses") or c.terms & _IDLE_OF_PARTS)
        ]
        if any(c.keys("types") for c in contents):  # "which countries are members of it"
            contents = [c for c in contents if Role.PARENT not in c.keys("roles")]
        idle = any(c.terms & _IDLE_OF_PARTS for c in question.contents)
        if not (contents or idle) or any(Kind.PARTNER in c.keys("types") for c in contents):
            return  # neither "what is planned in it" nor its partners are its parts
        for number in self._records.of_entity(wholes[0]) if len(wholes) == 1 else ():
            record = self._records.all[number]
            relation = record.statement
            if (
                isinstance(relation, Relation)
                and (relation.role, relation.target) == (Role.PARENT, wholes[0])
                and all(self._names_it(record.entity.id, content) for content in contents)
            ):
                yield record

    def _called(self, contents: Sequence[Content]) -> Iterator[str]:
        """The ids of the things that every word fits, the ones that they fit best."""
        return _best(self._ranked(contents)) if contents else iter(())

    def _ranked(self, contents: Sequence[Content]) -> Mapping[str, int]:
        """The ids of the things that every one of some words fits, and how well they fit."""
        touched = set[int].intersection(*map(self._touched, contents))
        ranked: dict[str, int] = {}
        for entity_id in (self._ids[number] for number in sorted(touched)):
            ranks = [self._names_it(entity_id, content) for content in contents]
            if all(ranks):
                ranked[entity_id] = sum(ranks)
        return ranked

    def _where(self, question: Question) -> tuple[Sequence[str], Sequence[Content]]:
        """The ids of the places that a question names or has an adjective of, and other words."""
        entities = self._base.entities
        places = [i for i in question.sure if entities[i].type in PLACES]
        contents: list[Content] = []
        for content in question.contents:
            places += [origin for origin in content.origins if origin in entities]
            where = content.keys("roles") & PLACING or "place" in content.keys("attributes")
            if not content.origins and not (where and not content.keys("types")):
                contents.append(content)
        return places, contents

    def _proof(self, entity_id: str, place: str) -> Record | None:
        """The statement by which a thing, or what it belongs to, is in a place."""
        is_person = self._base.entities[entity_id].kind is Kind.PERSON
        for record, relation in placings(self._records, entity_id):
            counts = not is_person or relation.role is Role.EMPLOYER
            if counts and is_within(self._base, relation.target, place):
                return record
        return None

    def _touched(self, content: Content) -> set[int]:
        """The things that a word may name, by their places in the base."""
        terms = content.terms.union(*content.parts)
        return set[int]().union(*map(self._records.named_by, terms))

    def _terms(self, entity_id: str) -> frozenset[Term]:
        """What the type and the names of a thing stand for."""
        return self._records.name_terms(self._base.entities[entity_id])

    def _names_it(self, entity_id: str, content: Content) -> int:
        """How well a word fits a thing's names and sort, 0 to 3."""
        if Kind.PERSON in content.keys("types"):  # "people" names no People's Daily
            return 3 if self._base.entities[entity_id].kind is Kind.PERSON else 0
        names = self._terms(entity_id)
        return max(
            _rank(content.terms & names, content.terms),
            min((_rank(part & names, part) for part in content.parts), default=0),
        )


@lru_cache(maxsize=256)  # in a large base, thousands of things share the same with a word
def _rank(found: frozenset[Term], asked: frozenset[Term]) -> int:
    """Rank what a word and a thing share: the name of its sort, a word of its name, a notion.

    A word is the name of a sort in any language where it stands for that sort alone, and for the
    notion that is called the same.
    """
    sections = {section for section, _ in found}
    keys = {key for section, key in asked if section == "types"}
    sorts = {("en", stem(key, "en")) for section, key in found if section == "types"}
    if len(keys) == 1 and ("types", *keys) in found:
        sorts |= {("concepts", key) for key in keys}
    if sorts & asked:
        return 3
    return 2 if sections - {"types", "concepts"} else len(sections & {"types"})


def _best(ranked: Mapping[str, int]) -> Iterator[str]:
    """Those that rank highest, in order."""
    best = max(ranked.values(), default=0)
    yield from (entity_id for entity_id, rank in ranked.items() if rank == best)


def _is_saying(fact: Fact) -> bool:
    return fact.attribute is Attribute.STATEMENT


def _sorts(question: Question) -> frozenset[Term]:
    return frozenset(("types", sort) for sort in question.keys("types"))

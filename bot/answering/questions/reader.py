"""Reads questions: what they name and ask, and the words that are still to be explained."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter
from types import MappingProxyType
from typing import NamedTuple

from bot.answering.questions.articles import WRITING
from bot.answering.questions.asides import without_asides
from bot.answering.questions.bounds import numbers_of_rest, values_of, without_words_for_values
from bot.answering.questions.calls import calling, small_talk
from bot.answering.questions.clauses import (
    as_adjectives,
    enclosing,
    set_aside,
    with_known,
    with_neighbours,
    with_origins,
    words_beside,
    words_excluded,
    words_for_sources,
    words_of_writer,
)
from bot.answering.questions.content_words import ContentWords
from bot.answering.questions.descriptions import Descriptions
from bot.answering.questions.form import form_of
from bot.answering.questions.frames import Frames
from bot.answering.questions.genitives import with_apostrophes
from bot.answering.questions.introductions import related_to, set_light
from bot.answering.questions.leads import without_lead
from bot.answering.questions.meant import meant_by
from bot.answering.questions.members import members_asked
from bot.answering.questions.named_things import Named, NamedThings
from bot.answering.questions.near_names import NearName, NearNames
from bot.answering.questions.objects import asked_by_itself, objects_of
from bot.answering.questions.question import Question
from bot.answering.questions.question_words import asked_by, counting, read_phrases
from bot.answering.questions.situations import Situations
from bot.answering.questions.speakers import WISHED, Speakers
from bot.answering.questions.written import Written, written
from bot.answering.questions.yes_or_no import (
    affirmed,
    as_marked,
    as_tagged,
    claimed,
    is_claim,
    is_inverted,
)
from bot.answering.records.offices import OFFICES
from bot.answering.records.records import Records
from bot.answering.words.content import (
    Content,
    as_asked,
    either,
    naming_lightly,
    paying_visits,
)
from bot.answering.words.language import spoken_language
from bot.answering.words.lexicon import Reading
from bot.answering.words.negations import alternating, polar
from bot.answering.words.of_people import as_employed, as_somebody
from bot.answering.words.terms import ARTICLE, EITHER, keys_of
from bot.answering.words.values import Figure
from bot.facts import Attribute, Kind, Role, Type
from bot.matching import NameIndex
from bot.matching.remembered import of_one_answer

MAX_CHARACTERS = 2_000
"""As much as a message on Discord holds; longer text is cut here."""

_BY_PLACE = attrgetter("first")

_Groups = tuple[tuple[str, ...], ...]
"""What is asked, one group of keys for each word that asks."""

_CONFIRMED = frozenset({"said", "yes_no"})
"""What a claim asks that is put to be confirmed."""

_CHOSEN = frozenset({"list", "which"})
"""What asks for some of what there is: "which fields does he name", "list the fields he names"."""

_FINER: Mapping[Type | None, str] = MappingProxyType(
    {Type.REGION: "city", Type.CITY: "site", Type.EVENT: "site"}
)
"""What is asked for inside each sort of place, or of what a place is a part of the name of."""


class _Parts(NamedTuple):
    """What is read in a question, before its words are held against what it asks.

    Attributes:
        named: What it names.
        explained: The indexes of the words that its names explain.
        values: The values that it gives.
        readings: Its phrases, in order.
        contents: Its words, whatever is asked.
        groups: What its question words ask.
        excluded: The indexes of the words that tell what is known already.
        related: The indexes of those of them that only tell of a person who is named.
        near: What it names of no source, by names near those of the fact base.
    """

    named: tuple[Named, ...]
    explained: AbstractSet[int]
    values: Sequence[Figure]
    readings: Sequence[Reading]
    contents: Sequence[Content]
    groups: _Groups
    excluded: Collection[int]
    related: AbstractSet[int]
    near: Sequence[NearName]


class Reader:
    """Reads questions with the names of one fact base and the vocabulary of every language."""

    def __init__(self, index: NameIndex, records: Records) -> None:
        self._index = index
        self._named_things = NamedThings(index, records)
        self._descriptions = Descriptions(records)
        self._records = records
        self._content_words = ContentWords(records.spelling)
        self._speakers = Speakers(records)
        self._near_names = NearNames(records)
        self._surnames = records.words_of_people
        self._frames = Frames(self._named_things, self._surnames)
        self._situations = Situations(self._named_things, records, self._surnames)

    def unframed(self, text: str) -> str:
        """A message without what only tells how, or that, it asks, or who does.

        Just the claim of one that puts a claim to be confirmed; see `Frames.claim`.
        """
        text = self._situations.without(without_lead(text))
        claim = self._frames.claim(text)
        if claim == text:
            return text
        asks = self.read(claim).asks
        return claim if "yes_no" in asks and _CONFIRMED.issuperset(asks) else text

    @of_one_answer(maxsize=4)  # a claim is read to see what it asks, and then as a question
    def read(self, text: str) -> Question:
        """Understand one question; never raises, whatever the text."""
        said, parts = self._written(text[:MAX_CHARACTERS])
        named, readings, values = parts.named, parts.readings, parts.values
        contents, groups = self._asked(said, parts)
        alternated = {*alternating(said.folded)}
        inverted = is_inverted(said.text)
        claims = is_claim(named, values, contents) and not self._is_of_post(named, contents)
        groups = as_tagged(said, readings, groups, claims=claims, valued=bool(values))
        groups, implied = as_marked(
            said.text, groups, ordered=bool(alternated) or inverted, claims=claims
        )
        asks = tuple(dict.fromkeys(ask for group in groups for ask in group))
        meant, contents = self._descriptions.find(named, contents, asks)
        objects = objects_of(said, readings, (*named, *values), contents)
        if members := tuple(members_asked(self._records, said, meant, contents, asks)):
            contents = (*members, *contents)
            objects = dict.fromkeys(asks, members)
        contents, objects = asked_by_itself(contents, objects)
        asking = {*polar(said.folded, readings, inverted=inverted)}
        called = calling(said.folded)
        terms = {term for reading in readings for term in reading.terms}
        claim = claimed(said, readings)
        return Question(
            said.text,
            said.language,
            meant,
            asks,
            groups,
            contents,
            tuple(v for v in values if not _places([v]) <= parts.explained),
            form_of(said, readings, values, asking=asking | alternated, implied=implied),
            spoken=called.spoken if called else spoken_language(said.folded, said.text),
            calls=called is not None,
            social=small_talk(readings, named, asked=bool(groups)),
            precision=keys_of(terms, "precision") | self._precision(said, named),
            articles=frozenset(r.first for r in readings if ARTICLE in r.terms),
            objects=objects,
            claim=affirmed(said, claim, asking) if asking else claim,
            near=tuple(i for _, ids in parts.near for i in ids) if parts.near else None,
        )

    def _written(self, text: str) -> tuple[Written, _Parts]:
        """A question as it is written, without what only stands around it, and its parts."""
        said = written(without_asides(text), self._surnames)
        if (marked := with_apostrophes(said, self._index, self._records)) != said.text:
            said = written(marked, self._surnames)
        return said, self._parts(said)

    def _parts(self, said: Written) -> _Parts:
        """What is read in a question, before its words are held against what it asks."""
        named, explained = self._named_things.find(said)
        near = tuple(self._near_names.find(said, named))
        others = {index for one, _ in near for index in range(one.first, one.last + 1)}
        named = tuple(n for n in named if others.isdisjoint(range(n.first, n.last + 1)))
        explained |= others
        related = frozenset(related_to(self._records, said, named))
        excluded = related.union(words_excluded(said))
        named = with_origins(said, with_neighbours(said, with_known(named, excluded)))
        values = tuple(value for value in values_of(said) if value.first not in excluded)
        taken = explained | _places(values)
        readings = sorted(counting(said, read_phrases(said, taken)), key=_BY_PLACE)
        groups = asked_by(said.folded, [r for r in readings if r.first not in excluded], named)
        contents = (*self._content_words.contents(said, readings, taken), *(one for one, _ in near))
        told = [*as_adjectives(self._records, said, named, contents)]
        named = tuple(one for one in told if isinstance(one, Named))
        contents += tuple(one for one in told if isinstance(one, Content))
        return _Parts(named, explained, values, readings, contents, groups, excluded, related, near)

    def _asked(self, said: Written, parts: _Parts) -> tuple[tuple[Content, ...], _Groups]:
        """The words that an answer has to explain beside what is asked, and what they ask too."""
        named, readings, groups = parts.named, parts.readings, parts.groups
        if _writes(groups, parts.contents):  # "who wrote the opinion piece on the league"
            groups = tuple(group for group in groups if group != ("said",))
        asked = {ask for group in groups for ask in group}
        cited = {*words_for_sources(said, parts.contents, asked)}
        if cited and not any(map(self._is_person, named)):  # "what do these texts say of Laos"
            groups = tuple(group for group in groups if group != ("said",)) or groups
            asked = {ask for group in groups for ask in group}
        beside = {
            *cited,
            *words_beside(said, readings, named),
            *self._speakers.members(said, named, parts.contents),
            *self._speakers.settings(said, asked, named, parts.contents),
            *words_of_writer(said, parts.contents),
        }
        joining = {reading.first for reading in readings if EITHER in reading.terms}
        contents = tuple(
            without_words_for_values(said, either(parts.contents, joining), parts.values)
        )
        of_people = bool(named) and all(map(self._is_person, named))
        if meant := meant_by(said, asked, named, contents, parts.values, of_people=of_people):
            groups, asked = ((meant,),), {meant}
        if "who" not in asked:
            beside |= {*self._speakers.of_bodies(named, contents)}
        if self._speakers.are_asked(asked, named, contents):
            groups, asked = (*groups, ("said",)), asked | {"said"}
            # That they hope for it need not be told by what they say.
            beside |= {c.first for c in contents if c.keys("concepts") & WISHED}
        person = any(one.is_sure and self._is_person(one) for one in named)
        report = any(Type.REPORT in content.keys("types") for content in contents)
        report = report or any(self._records.type_of(n.best) is Type.REPORT for n in named)
        if person:
            contents = tuple(as_somebody(as_employed(contents, asked), asked))
        contents = tuple(paying_visits(contents, said.folded))
        contents = tuple(
            as_asked(content, asked, of_person=person, of_report=report)
            for content in set_aside(contents, beside, {*parts.excluded} - parts.related)
        )
        contents = tuple(set_light(contents, parts.related | numbers_of_rest(said)))
        lists = not asked.isdisjoint(_CHOSEN)
        return tuple(naming_lightly(contents)) if lists else contents, groups

    def _precision(self, said: Written, named: Iterable[Named]) -> frozenset[str]:
        """How finely a place is asked for: as a city where it asks "where in Guangxi"."""
        sorts = {self._records.type_of(entity) for entity in enclosing(said, named)}
        return frozenset(key for sort, key in _FINER.items() if sort in sorts)

    def _is_of_post(self, named: Sequence[Named], contents: Sequence[Content]) -> bool:
        """Whether a word behind somebody's name asks what they are: "Huang Hao, title?"."""
        post = len(contents) == 1 and contents[0].keys("concepts").isdisjoint(OFFICES)
        post = post and Attribute.POSITION in contents[0].keys("attributes")
        return post and all(map(self._is_person, named))

    def _is_person(self, named: Named) -> bool:
        return self._records.kind_of(named.best) is Kind.PERSON


def _places(values: Iterable[Figure]) -> set[int]:
    """The indexes of the words that give some values."""
    return {index for value in values for index in range(value.first, value.last + 1)}


def _writes(groups: _Groups, contents: Iterable[Content]) -> bool:
    """Whether somebody is asked for who wrote something, whatever a word for that tells besides."""
    wrote = (c for c in contents if c.keys("roles") == {Role.AUTHOR})  # who signs may be told to
    return ("who",) in groups and any(content.terms >= WRITING for content in wrote)

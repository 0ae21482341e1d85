"""Names near those of the fact base that are others': "Li Gang", "Beijing Institute of Physics"."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from itertools import chain
from typing import Any

from rapidfuzz.distance import OSA

from bot.answering.questions.named_things import ALIKE, Named
from bot.answering.questions.written import Written
from bot.answering.records.records import Records
from bot.answering.records.role_sets import PLACING
from bot.answering.words.content import Content
from bot.answering.words.language import has_trait, is_small
from bot.answering.words.lexicons import function_words
from bot.answering.words.others import is_other
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import UNKNOWN_BODY, is_origin
from bot.answering.words.traits import Trait
from bot.facts import Entity, Kind, Type
from bot.facts.document import document
from bot.matching import normalise
from bot.matching.fold import folded_words

MAX_NAME = 4
"""So many words the name of somebody has at most, or stand before what a body calls itself."""

MISSPELLED = 4
"""Shorter words of a name are others, and not misspelled."""

_ASKED = frozenset({("questions", "which"), ("questions", "what")})
_GENITIVES = ("'s", "’s", "s'", "s’")
_UNKNOWN = frozenset({("concepts", UNKNOWN_BODY)})

NearName = tuple[Content, Sequence[str]]
"""What is named that no source speaks of, and the ids of what is called alike."""


class NearNames:
    """Tells the names of the people and bodies of one fact base from those near them."""

    def __init__(self, records: Records) -> None:
        self._records = records
        _listed()  # read while everything is prepared, and not in the first question

    def find(self, said: Written, named: Sequence[Named]) -> Iterator[NearName]:
        """What a question names by a part of a known name, and no source speaks of."""
        found = [self._body(said, named, i) for i, w in enumerate(said.folded) if w in _words()]
        if not self._people.keys().isdisjoint(said.folded):
            found += self._persons(said)
        for first, last, ids in filter(None, found):
            yield Content(" ".join(said.folded[first : last + 1]), _UNKNOWN, first, last), ids

    def _persons(self, said: Written) -> Iterator[tuple[int, int, Sequence[str]]]:
        exact = [(a, b) for a, b, _ in self._records.exact_names(said.folded) if a < b]
        exact += [(reading.first, reading.last) for reading in said.phrases]
        taken = {index for a, b in exact for index in range(a, b + 1)}
        run: list[int] = []
        for index, word in enumerate((*said.folded, "")):
            other = has_trait(said.language, Trait.SYLLABIC) or is_small(word, said.language)
            ends = index in taken or (other and index not in said.like_names)
            ends = ends or not (word in self._people or _is_common(word))
            if run and (ends or not _are_joined(said, run[-1])):
                typed = [said.folded[i] for i in run]
                people = dict.fromkeys(chain(*(self._people.get(word, ()) for word in typed)))
                known = any(_is_called(self._records.base.entities[i], typed) for i in people)
                if people and 1 < len(run) <= MAX_NAME and not known:
                    yield run[0], run[-1], tuple(people)
                run = []
            run += [] if ends else [index]

    @cached_property
    def _people(self) -> Mapping[str, Sequence[str]]:
        """The folded words of the names of people, and the ids of those who bear them."""
        entities = self._records.base.entities.values()
        own = {one.id: folded_words(one.names.en) for one in entities if one.kind is Kind.PERSON}
        known = self._records.words_of_people
        return {word: [i for i, name in own.items() if word in name] for word in known}

    def _body(
        self, said: Written, named: Sequence[Named], at: int
    ) -> tuple[int, int, Sequence[str]] | None:
        """The body that is named by a place or thing before its sort, or by what stands behind."""
        words, of = said.folded, function_words().genitive_preposition
        free = (i for i in range(at + 2, len(words)) if words[i] not in function_words().article)
        last = next(free, at) if at + 1 < len(words) and words[at + 1] in of else at
        behind = next((one for one in named if one.first == last), None)
        country = behind and self._records.type_of(behind.best) is Type.COUNTRY
        if country or words[at] in _words("media") or _is_small(words[last], said.language):
            last, behind = at, None  # "an institute of Pakistan"
        thing = self._thing(said, named, at) or (behind if last > at else None)
        first = min(thing.first, at) if thing else at
        whole = any(n.first <= first < last <= n.last and n.is_sure for n in named)
        if first == last or whole or _is_other(said, first, last):
            return None
        told = [words[at], *(words[thing.last + 1 : at] if thing else ())]
        told += [words[last]] if last > at and not behind else []
        heads = self._called(said, told[:1], thing)
        return (
            None
            if self._called(said, told, thing)
            else (first, last, (*heads, *(thing.entities if thing else ())))
        )

    def _thing(self, said: Written, named: Sequence[Named], at: int) -> Named | None:
        """The place or thing that is named before what a body calls itself."""
        before = [n for n in named if at - MAX_NAME <= n.first < at and n.is_near]
        thing = before[-1] if before else None
        if not thing or self._records.kind_of(thing.best) is Kind.PERSON:
            return None
        between, word = said.folded[thing.last + 1 : at], said.folded[thing.first]
        joined = all(_are_joined(said, i) for i in range(thing.first, at))
        far = bool(between) and said.folded[at] in _words("media")
        origin = any(map(is_origin, said.lexicon.of_word(word)))
        adjective = origin and word != normalise(self._records.base.entities[thing.best].names.en)
        small = any(_is_small(one, said.language) for one in between)
        return thing if joined and not (far or adjective or small) else None

    def _called(self, said: Written, words: Sequence[str], thing: Named | None) -> Sequence[str]:
        """The ids of what has some words in its names, and is a thing or is tied to it."""
        records, known = self._records, said.lexicon.of_word
        terms = [records.spelling.terms(word, said.language) | known(word) for word in words]
        places = {place for term in terms[0] for place in records.named_by(term)}
        entities = [*records.base.entities.values()] if places else []
        called = [entities[place] for place in sorted(places)]
        called = [one for one in called if not thing or self._is_of(one, thing)]
        for word, meant in zip(words, terms, strict=True):
            called = [
                one
                for one in called
                if not meant.isdisjoint(records.name_terms(one)) or _is_near(word, _words_of(one))
            ]
        return [one.id for one in called]

    def _is_of(self, entity: Entity, thing: Named) -> bool:
        """Whether a body is what is named, or is in it, called after it, or a part of it."""
        links = self._records.base.links_to(entity.id)
        around = (one.target for one in entity.relations if one.role in PLACING)
        parts = (link.subject.id for link in links if link.relation.role in PLACING)
        return not thing.entities.keys().isdisjoint({entity.id, *around, *parts})


@cache
def _listed() -> Any:  # noqa: ANN401 - what a YAML file holds
    """The words of ``names.yaml``, by what is called so."""
    return document((files("bot.answering.words") / "names.yaml").read_text("utf-8"))


@cache
def _words(*sorts: str) -> frozenset[str]:
    """The words for some sorts of names; without any, for all bodies."""
    return frozenset(chain.from_iterable(_listed()[one] for one in sorts or ("bodies", "media")))


def _are_joined(said: Written, index: int) -> bool:
    """Whether a word and the next one may be of one name: "Li Gang", but not "Gai's work"."""
    word, after = said.words[index], said.words[index + 1 :]
    owns = said.text[word.start : word.end].endswith(_GENITIVES)
    return bool(after) and not owns and not said.text[word.end : after[0].start].strip(" -–")


def _is_small(word: str, language: str) -> bool:
    """Whether a word is small in the language of a question or of a source, or joins others."""
    joins = word in function_words().conjunction
    return joins or any(is_small(word, one) for one in (*STEMMED, language))


def _is_other(said: Written, first: int, last: int) -> bool:
    """Whether a stretch is asked for, or named by the vocabulary: "which university", "Oxford"."""
    beside = (r for r in said.readings if first <= r.last + 1 and r.first <= last + 1)
    return any(
        not _ASKED.isdisjoint(r.terms) or (is_other(r) and first <= r.last and r.first <= last)
        for r in beside
    )


def _is_called(person: Entity, typed: Iterable[str]) -> bool:
    """Whether all of some words are of the names of somebody, or misspelled ones of them."""
    words = _words_of(person)
    return all(word in words or (not _is_common(word) and _is_near(word, words)) for word in typed)


def _words_of(entity: Entity) -> frozenset[str]:
    """The folded words of an entity's names, but for what only describes it: no "secretary"."""
    own = {*folded_words(entity.names.en)}
    names = map(folded_words, entity.all_names())
    return frozenset(word for name in names if own & {*name} for word in name)


def _is_near(word: str, known: Iterable[str]) -> bool:
    """Whether a word is one of some others, misspelled; a shorter one is another word."""
    return len(word) >= MISSPELLED and any(
        OSA.normalized_similarity(word, one) >= ALIKE for one in known
    )


def _is_common(word: str) -> bool:
    """Whether people are often called so, or by the halves of a word: "Xiaoming"."""
    halves = ((word[:at], word[at:]) for at in range(2, len(word) - 1))
    return word in _words("people") or any(_words("people").issuperset(half) for half in halves)

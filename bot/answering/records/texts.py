"""Single texts of a fact base, and the names in them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from sys import intern
from typing import Any, NamedTuple

from bot.answering.records.denials import words_denied
from bot.answering.records.postings import Numbers, packed
from bot.answering.words.figures import figures, may_give
from bot.answering.words.lexicon import Reading, longest_by_first
from bot.answering.words.lexicons import lexicons
from bot.answering.words.stems import INFLECTED, stem_term
from bot.answering.words.terms import NEGATION, OPPOSITE, Term, is_unsaid
from bot.answering.words.values import Figure, Measure
from bot.facts import FactBase
from bot.matching.fold import folded_words, words

COUNTED = 3
"""So many words after a number may tell what it counts: "12 terrestrial optical cables"."""

_READ = frozenset({"concepts", OPPOSITE})
_UNREAD = frozenset(
    {
        "small",
        "questions",
        "joins",
        "pronouns",
        "social",
        "negations",
        "restrictions",
        "exclusions",
        "further",
        "presumptions",
        "conclusions",
    }
)

_NOTHING: frozenset[Any] = frozenset()

Names = Mapping[tuple[str, ...], tuple[str, ...]]
"""Folded words, and the ids of the entities of which they are a name."""


class Text(NamedTuple):  # which costs less to make than a frozen dataclass
    """What one text holds: its terms, the entities that it names, its figures.

    Attributes:
        words: What its words stand for, each once, by their numbers; as a set, they would take
            eight times the room.
        named: The ids of the entities that it names.
        inside: The ids of the entities that single words of it name.
        figures: The values that it gives.
        counted: Its numbers, each with what the words after it stand for.
        denied: What only the words after a negation stand for, up to the end of their clause.
        excluded: The ids of the entities that only those words name.
    """

    words: tuple[int, ...]
    named: frozenset[str]
    inside: frozenset[str]
    figures: tuple[Figure, ...]
    counted: tuple[tuple[Decimal, frozenset[Term]], ...]
    denied: frozenset[Term]
    excluded: frozenset[str]


class _Stems(dict[str, Term]):
    """The terms of the words of one language that no phrase explains, each stemmed once.

    Attributes:
        alone: Those of the words with which no phrase begins.
    """

    def __init__(self, language: str) -> None:
        super().__init__()
        self.alone: set[str] = set()
        self._language = language
        self._lexicon = lexicons().get(language)

    def __missing__(self, word: str) -> Term:
        """The term of a word that was not met before."""
        self[word] = term = stem_term(word, self._language)
        begins = self._lexicon is not None and self._lexicon.begins(term[1])
        if not begins and self._language not in INFLECTED:
            self.alone.add(word)
        return term


class Texts:
    """Reads the texts of one fact base, each of them once.

    Attributes:
        numbers: The numbers of what their words stand for.
        names: The folded words of every name, and the ids of the entities that bear it.
    """

    def __init__(self, names: Names) -> None:
        self.numbers = Numbers[Term]()
        self.names = names
        self._longest = longest_by_first(names)
        self._read: dict[tuple[str, str], Text] = {}
        self._same: dict[frozenset[str], frozenset[str]] = {}  # most texts name none, or the same
        self._bare: dict[str, _Stems] = {}

    def clear(self) -> None:
        """Let go of the texts that were read, once all are: what is left finds names."""
        self.numbers.clear()
        self._read.clear()
        self._same.clear()
        self._bare.clear()
        _kept.cache_clear()

    def bare(self, language: str, folded: Iterable[str]) -> list[Term]:
        """The terms of words that no phrase explains; each word is stemmed once."""
        if language not in self._bare:
            self._bare[language] = _Stems(language)
        return [*map(self._bare[language].__getitem__, folded)]

    def read(self, language: str, text: str) -> Text:
        """What a text holds; each is read once."""
        key = (language, text)
        read = self._read.get(key)
        if read is None:
            read = self._read[key] = self._text(language, text)
        return read

    def _text(self, language: str, text: str) -> Text:
        folded = folded_words(text)
        bare = self.bare(language, folded)
        alone = self._bare[language].alone
        readings = () if alone.issuperset(folded) else _readings(language, folded, bare)
        given = tuple(figures(text, (language,))) if may_give(folded, (language,)) else ()
        begun = [word for word in folded if word in self._longest]  # as few words do
        denies = any(NEGATION in reading.terms for reading in readings)
        return Text(
            tuple(map(self.numbers.__getitem__, _terms(bare, readings))),
            self._named(folded) if begun else _NOTHING,
            self._once(i for word in begun for i in self.names.get((word,), ())),
            given,
            tuple(_counted(language, folded, given)) if given else (),
            *(self._denied(language, text) if denies else (_NOTHING, _NOTHING)),
        )

    def _denied(self, language: str, text: str) -> tuple[frozenset[Term], frozenset[str]]:
        """What a text denies, and whom it excludes."""
        found = words(text)
        denied = words_denied(language, text, found)
        if not denied:
            return _NOTHING, _NOTHING
        within = [word.text for i, word in enumerate(found) if i in denied]
        without = [word.text for i, word in enumerate(found) if i not in denied]
        return (
            frozenset(terms(language, within)).difference(terms(language, without)),
            self._named(within) - self._named(without),
        )

    def _named(self, folded: Sequence[str]) -> frozenset[str]:
        """The ids of the entities that words name."""
        return self._once(i for _, _, owners in self.exact_names(folded) for i in owners)

    def _once(self, ids: Iterable[str]) -> frozenset[str]:
        """A set of ids; equal ones are one set."""
        found = frozenset(ids)
        return self._same.setdefault(found, found) if found else _NOTHING

    def exact_names(self, folded: Sequence[str]) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The names that a text holds in full, the longest at each place.

        Args:
            folded: The folded words of the text.

        Yields:
            The indexes of a name's first and last word, and the ids of the entities that bear it.
        """
        end = 0
        for at, longest in enumerate(map(self._longest.get, folded)):
            if longest is None or at < end:
                continue  # most words begin no name
            for length in range(min(longest, len(folded) - at), 0, -1):
                owners = self.names.get(tuple(folded[at : at + length]))
                if owners:
                    end = at + length
                    yield at, end - 1, owners
                    break


def names_of(base: FactBase) -> Names:
    """The folded words of every name, and the entities that bear it.

    A few words make up thousands of names: each is one text, wherever it stands.
    """
    names: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for entity_id, name in base.names():
        names[tuple(map(intern, folded_words(name)))].append(entity_id)
    names.pop((), None)
    return packed(names)


def _counted(
    language: str, folded: Sequence[str], given: Sequence[Figure]
) -> Iterator[tuple[Decimal, frozenset[Term]]]:
    """Each number, with what the few words after it stand for."""
    for figure in given:
        if figure.measure is Measure.NUMBER:
            after = folded[figure.last + 1 : figure.last + 1 + COUNTED]
            yield figure.value, frozenset(counted(language, after))


def counted(language: str, folded: Sequence[str]) -> Iterator[Term]:
    """What the words for the things counted stand for, their sort included."""
    yield from terms(language, folded)
    for reading in lexicons()[language].read(folded) if language in lexicons() else ():
        yield from (term for term in reading.terms if term[0] == "types")


def terms(language: str, folded: Sequence[str]) -> Iterable[Term]:
    """What the words of a text stand for, each once."""
    bare = [stem_term(word, language) for word in folded]
    return _terms(bare, _readings(language, folded, bare))


def _readings(language: str, folded: Sequence[str], bare: Iterable[Term]) -> Sequence[Reading]:
    """The phrases of the vocabulary in a text, whose bare words are known already."""
    lexicon = lexicons().get(language)
    if lexicon is None:
        return ()
    if language in INFLECTED:  # which has words that are no stem of themselves
        return tuple(lexicon.read(folded))
    return tuple(lexicon.read_stems([stem for _, stem in bare]))


def _terms(bare: Sequence[Term], readings: Sequence[Reading]) -> set[Term]:
    """What words stand for: their phrases, and their stems where the words tell anything."""
    if not readings:
        return set(bare)
    found: set[Term] = set()
    silent: set[int] = set()
    for reading in readings:
        kept, is_silent = _kept(reading.terms)
        found.update(kept)
        if is_silent:
            silent.update(range(reading.first, reading.last + 1))
    found.update([term for at, term in enumerate(bare) if at not in silent] if silent else bare)
    return found


@lru_cache(maxsize=2_048)  # thousands of phrases stand for a few hundred things
def _kept(held: frozenset[Term]) -> tuple[Sequence[Term], bool]:
    """What of a phrase's terms tells something, and whether even its words tell nothing."""
    kept = tuple(t for t in held if t[0] in _READ and not is_unsaid(t))
    return kept, not (kept or _UNREAD.isdisjoint(section for section, _ in held))

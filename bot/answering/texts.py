"""Single texts of a fact base, and the names in them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import chain
from sys import intern
from typing import Any

from bot.answering.figures import figures
from bot.answering.lexicon import longest_by_first
from bot.answering.lexicons import function_words, lexicons
from bot.answering.stemming import stem_term
from bot.answering.terms import NEGATION, OPPOSITE, Term, is_unsaid
from bot.answering.values import Figure, Measure
from bot.facts import FactBase
from bot.matching import normalise
from bot.matching.fold import Word, words

COUNTED = 3
"""So many words after a number may tell what it counts: "12 terrestrial optical cables"."""

_CLAUSES = re.compile(r"\s*;\s*")
_MARK = r"[,;:.!?()]"
"""What ends a clause."""

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
    }
)

_NOTHING: frozenset[Any] = frozenset()


@dataclass(frozen=True, slots=True)
class Text:
    """What one text holds: its terms, the entities that it names, its figures.

    Attributes:
        terms: What its words stand for, each once; as a set, they would take eight times the room.
        named: The ids of the entities that it names.
        inside: The ids of the entities that single words of it name.
        figures: The values that it gives.
        counted: Its numbers, each with what the words after it stand for.
        denied: What only the words after a negation stand for, up to the end of their clause.
        excluded: The ids of the entities that only those words name.
    """

    terms: tuple[Term, ...]
    named: frozenset[str]
    inside: frozenset[str]
    figures: tuple[Figure, ...]
    counted: tuple[tuple[Decimal, frozenset[Term]], ...]
    denied: frozenset[Term]
    excluded: frozenset[str]


class Texts:
    """Reads the texts of one fact base, each of them once."""

    def __init__(self, base: FactBase) -> None:
        self._names = _names(base)
        self._longest = longest_by_first(self._names)
        self._read: dict[tuple[str, str], Text] = {}
        self._same: dict[frozenset[str], frozenset[str]] = {}  # most texts name none, or the same

    def clear(self) -> None:
        """Let go of the texts that were read."""
        self._read.clear()
        self._same.clear()

    def read(self, language: str, text: str) -> Text:
        """What a text holds; each is read once."""
        key = (language, text)
        if key not in self._read:
            found = words(text)
            folded = [word.text for word in found]
            given = tuple(figures(text, (language,), found))
            held, named = self._held(language, folded)
            self._read[key] = Text(
                tuple(held),
                named,
                self._once(i for word in folded for i in self._names.get((word,), ())),
                given,
                tuple(_counted(language, folded, given)),
                *self._denied(language, text, found),
            )
        return self._read[key]

    def _denied(
        self, language: str, text: str, found: Sequence[Word]
    ) -> tuple[frozenset[Term], frozenset[str]]:
        """What a text denies, and whom it excludes."""
        denied = _denying(language, text, found)
        if not denied:
            return _NOTHING, _NOTHING
        terms_within, named_within = self._held(
            language, [word.text for i, word in enumerate(found) if i in denied]
        )
        terms_without, named_without = self._held(
            language, [word.text for i, word in enumerate(found) if i not in denied]
        )
        return terms_within - terms_without, named_within - named_without

    def _held(self, language: str, folded: Sequence[str]) -> tuple[frozenset[Term], frozenset[str]]:
        """What words stand for, and the ids of the entities that they name."""
        owners = (owners for _, _, owners in self.exact_names(folded))
        return frozenset(terms(language, folded)), self._once(chain.from_iterable(owners))

    def _once(self, ids: Iterable[str]) -> frozenset[str]:
        """A set of ids; equal ones are one set."""
        found = frozenset(ids)
        return self._same.setdefault(found, found)

    def exact_names(self, folded: Sequence[str]) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The names that a text holds in full, the longest at each place.

        Args:
            folded: The folded words of the text.

        Yields:
            The indexes of a name's first and last word, and the ids of the entities that bear it.
        """
        at = 0
        while at < len(folded):
            reach = min(self._longest.get(folded[at], 0), len(folded) - at)
            for length in range(reach, 0, -1):
                owners = self._names.get(tuple(folded[at : at + length]))
                if owners:
                    yield at, at + length - 1, owners
                    at += length
                    break
            else:
                at += 1


@lru_cache(maxsize=1)
def _ungiven() -> re.Pattern[str]:
    """What a text says of what its source does not give, between two commas."""
    known = chain.from_iterable(lexicon.ungiven for lexicon in lexicons().values())
    return re.compile(rf",[^,;]*{_any_of(known)}[^,;]*,?")


@lru_cache(maxsize=1)
def _denying_words() -> re.Pattern[str]:
    """What denies a clause of a text."""
    return re.compile(_any_of(chain.from_iterable(one.denying for one in lexicons().values())))


@lru_cache(maxsize=1)
def _clause_end() -> re.Pattern[str]:
    """What ends the clause of a negation: a mark, or a word such as "but"."""
    return re.compile(f"{_MARK}|{_any_of(function_words().adversative_conjunction)}")


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases, as whole words."""
    return rf"\b(?:{'|'.join(map(re.escape, sorted(phrases)))})\b"


def positive(text: str) -> str:
    """A text without the clauses that tell what the source does not say.

    "Five firms came; their names are not given" is no answer to "what are their names".
    """
    first, *others = _CLAUSES.split(_ungiven().sub("", text))
    return "; ".join((first, *(part for part in others if not _denying_words().search(part))))


def _denying(language: str, text: str, found: Sequence[Word]) -> set[int]:
    """The words from each negation to the end of its clause; "not only" denies nothing."""
    lexicon = lexicons().get(language)
    if not lexicon or not any(NEGATION in lexicon.of_word(word.text) for word in found):
        return set()
    denied: set[int] = set()
    for reading in lexicon.read([word.text for word in found]):
        if NEGATION in reading.terms:
            end = _clause_end().search(text, found[reading.last].end)
            stop = end.start() if end else len(text)
            denied.update(i for i in range(reading.first, len(found)) if found[i].start < stop)
    return denied


def _names(base: FactBase) -> dict[tuple[str, ...], list[str]]:
    """The folded words of every name, and the entities that bear it.

    A few words make up thousands of names: each is one text, wherever it stands.
    """
    names: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for entity_id, name in base.names():
        names[tuple(map(intern, normalise(name).split()))].append(entity_id)
    names.pop((), None)
    return names


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


def terms(language: str, folded: Sequence[str]) -> Iterator[Term]:
    """What the words of a text stand for."""
    lexicon = lexicons().get(language)
    silent: Counter[int] = Counter()
    if lexicon:
        for reading in lexicon.read(folded):
            kept = {t for t in reading.terms if t[0] in _READ and not is_unsaid(t)}
            yield from kept
            if not kept and any(section in _UNREAD for section, _ in reading.terms):
                silent.update(range(reading.first, reading.last + 1))
    for index, word in enumerate(folded):
        if index not in silent:
            yield stem_term(word, language)

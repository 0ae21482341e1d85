"""The vocabulary in which questions are understood: data files by language, read once."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from sys import intern
from typing import Any, NamedTuple, cast

import Stemmer

from bot.facts.document import document
from bot.matching import normalise
from bot.matching.fold import plain

# Snowball (https://snowballstem.org) for the languages that inflect. Indonesian and Malay words are
# looked up as they stand first: its stemmer makes one word of "berapa" and "apa", two questions.
_ALGORITHMS = {"en": "english", "fr": "french"}
_INFLECTED = {"id": "indonesian", "ms": "indonesian"}
"""Languages whose words are known as they stand, and by their stem where they are not."""

LEAST_INFLECTED = 5
"""Shorter words have too many forms by chance: "pain" is none of "main"."""

SECTIONS = (
    "questions",
    "precision",
    "attributes",
    "roles",
    "types",
    "statuses",
    "concepts",
    "opposites",
    "social",
)
"""Sections that map a key to its phrases; a phrase becomes a `Term` (section, key)."""

OPPOSITE = "opposites"
"""The section of words that stand for a notion, and say the contrary of it."""

TELLING = frozenset({"attributes", "roles", "types", "statuses", "concepts", OPPOSITE})
"""The sections whose words an answer has to explain."""

SMALL = ("small", "")
JOIN = ("joins", "")
"""The terms of words that carry no meaning."""

LIGHT = ("light", "")
"""The term of words that help to find a statement, but need no explanation: "promise"."""

NEGATION = ("negations", "")
"""The term of words that deny."""

NAME = ("concepts", "name")
"""The term of words that ask for a name: it tells nothing of what bears it."""

PERSONAL = ("personal", "")
"""The term of pronouns for people: "they"."""

EITHER = ("alternatives", "")
"""The term of words between things of which one is asked for: "or"."""

COMPARISON = ("comparisons", "")
"""The term of words between two things that are compared: "than"."""

LISTS = (
    "small",
    "light",
    "negations",
    "restrictions",
    "joins",
    "alternatives",
    "comparisons",
    "pronouns",
    "personal",
)
"""Sections that only list phrases; a phrase becomes a `Term` (section, "")."""

Term = tuple[str, str]
"""What a word stands for: ``("concepts", "talent")``, or a bare stem ``("en", "talent")``."""


class Reading(NamedTuple):
    """A stretch of words that one phrase of the vocabulary explains.

    Attributes:
        first: The index of its first word.
        last: The index of its last word.
        terms: Everything that the phrase stands for.
    """

    first: int
    last: int
    terms: frozenset[Term]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The vocabulary of one language.

    Attributes:
        language: Its BCP 47 tag.
        phrases: Phrases, the stems of their words joined by spaces, and what each stands for.
        longest: The number of words in the longest phrase that begins with a stem, where it is
            more than one.
        months: Folded month names, to 1 for January up to 12.
        numbers: Folded number words and their values.
        magnitudes: Folded words such as "billion" and their factors.
        currencies: Folded words for currencies and their ISO 4217 codes.
        capitals: Folded names of capitals and the folded English names of their countries.
        bounds: Folded phrases such as "more than", to over, nearly, under or about.
        ordinal_words: Folded words such as "second" and their numbers.
        forms: Stems of words, to the words that stand for something, where a language has both.
        ordinals: Patterns with ``{n}``, as in ``{n}th``.
        calls: Folded texts that ask, as a whole, what can be asked: "what can you do", "help".
    """

    language: str
    phrases: Mapping[str, frozenset[Term]]
    longest: Mapping[str, int]
    months: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    magnitudes: Mapping[str, int] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    capitals: Mapping[str, str] = field(default_factory=dict)
    bounds: Mapping[str, str] = field(default_factory=dict)
    ordinals: Sequence[str] = ()
    ordinal_words: Mapping[str, int] = field(default_factory=dict)
    forms: Mapping[str, str] = field(default_factory=dict)
    calls: frozenset[str] = frozenset()

    def stem(self, word: str) -> str:
        """The stem of a folded word; of an unknown form, the word of the vocabulary it belongs to.

        "Sambungkan" is a form of "menyambung", and "berita2" is "berita-berita".
        """
        algorithm = _INFLECTED.get(self.language)
        known = word in self.phrases or word in self.longest or len(word) < LEAST_INFLECTED
        if not algorithm or known:
            return stem(word, self.language)
        stems = _inflected(word, algorithm)
        return next((self.forms[one] for one in stems if one in self.forms), word)

    def stems(self, words: Sequence[str]) -> Sequence[str]:
        """The stems of folded words, in order; see `stem`."""
        if self.language in _INFLECTED:
            return [self.stem(word) for word in words]
        if self.language in _ALGORITHMS:
            return [stem_term(word, self.language)[1] for word in words]
        return words

    def read(self, words: Sequence[str]) -> Iterator[Reading]:
        """The phrases in a text, from the left, the longest first; they do not overlap.

        Args:
            words: The folded words of the text.
        """
        stemmed = self.stems(words)
        longest, phrases, end = self.longest, self.phrases, len(stemmed)
        at = 0
        while at < end:
            length, terms = 1, phrases.get(stemmed[at])
            if reach := longest.get(stemmed[at]):  # most words begin no longer phrase
                for further in range(min(reach, end - at), 1, -1):
                    if longer := phrases.get(" ".join(stemmed[at : at + further])):
                        length, terms = further, longer
                        break
            if terms:
                yield Reading(at, at + length - 1, terms)
            at += length

    def of_word(self, word: str) -> frozenset[Term]:
        """What a single folded word stands for."""
        return self.phrases.get(self.stem(word), frozenset())


def _written(word: str) -> Iterator[str]:
    """An Indonesian or Malay word as it is written where it is typed as spoken.

    "Berita2" is said twice, "nyebut" is "sebut", "ngebantu" is "bantu", "ngatur" is "atur", and
    "-in" stands for "-kan".
    """
    yield (word := word.removesuffix("2"))
    for spoken, prefix in (("nge", ""), ("ny", "s"), ("ng", "k"), ("ng", "")):
        if word.startswith(spoken):
            yield (formal := prefix + word.removeprefix(spoken))
            yield formal.removesuffix("in")
    yield word.removesuffix("in")


def is_unsaid(term: Term) -> bool:
    """Whether a term is a notion that people ask about and no source speaks of."""
    return term[0] == "concepts" and term[1].startswith("unsaid_")


def is_origin(term: Term) -> bool:
    """Whether a term tells of which country something is: "Chinese"."""
    return term[0] == "concepts" and term[1].startswith("of_")


def stem(word: str, language: str) -> str:
    """The Snowball stem of a folded word, or the word itself where the language has none."""
    return stem_term(word, language)[1] if language in _ALGORITHMS else word


@lru_cache(maxsize=2_048)
def stem_term(word: str, language: str) -> Term:
    """The term of a folded word that no phrase explains: its language and its stem.

    One stem is one text wherever it stands, and as long as it is remembered here, one term.
    """
    return language, intern(_stems(language)(word))


@cache
def _stems(language: str) -> Callable[[str], str]:
    """What stems the words of a language."""
    algorithm = _ALGORITHMS.get(language)
    return str if algorithm is None else _stemmer(algorithm)


@lru_cache(maxsize=2_048)
def _inflected(word: str, algorithm: str) -> Sequence[str]:
    """The stems of a word of a language with forms, as it may have been meant."""
    return tuple(map(_stemmer(algorithm), _written(word)))


@cache
def _stemmer(algorithm: str) -> Callable[[str], str]:
    """What stems words by one of Snowball's algorithms."""
    stemmer = Stemmer.Stemmer(algorithm, 0)  # keeps nothing; what is met is kept above
    return cast("Callable[[str], str]", stemmer.stemWord)


@lru_cache(maxsize=1)
def lexicons() -> Mapping[str, Lexicon]:
    """Every vocabulary file of this package, by its language, English first."""
    folder = files("bot.answering") / "vocabulary"
    same: dict[Any, Any] = {}
    loaded = [
        _lexicon(document(file.read_text("utf-8")), same)
        for file in folder.iterdir()
        if file.name.endswith(".yaml")
    ]
    loaded.sort(key=lambda lexicon: (lexicon.language != "en", lexicon.language))
    return {lexicon.language: lexicon for lexicon in loaded}


def _lexicon(data: Any, same: dict[Any, Any]) -> Lexicon:  # noqa: ANN401 - every value of a YAML file is text
    """The vocabulary of one file.

    Thousands of phrases stand for a few hundred things, and Malay shares many with Indonesian:
    each phrase and each set of terms is one object in all languages, by ``same``.
    """
    language = data["language"]
    phrases: dict[str, frozenset[Term]] = {}
    joined = cache(frozenset[Term].union)
    stems = cache(_stems(language))
    for terms, phrase in _listed(data):
        stemmed = " ".join(map(stems, plain(phrase) or normalise(phrase).split()))
        if stemmed:
            phrases[stemmed] = joined(phrases.get(stemmed, frozenset()), terms)
    asking = {phrase for phrase, terms in phrases.items() if " " not in phrase and _asks(terms)}
    kept = ((phrase, _kept(phrase, terms, asking)) for phrase, terms in phrases.items())
    once = same.setdefault
    phrases = {once(phrase, phrase): once(terms, terms) for phrase, terms in kept if terms}
    return Lexicon(
        language,
        phrases,
        longest_by_first(phrase.split(" ") for phrase in phrases if " " in phrase),
        months=_numbers(data.get("months")),
        numbers=_numbers(data.get("numbers")),
        magnitudes=_numbers(data.get("magnitudes")),
        currencies=dict(_folded(data.get("currencies"))),
        capitals=dict(_folded(data.get("capitals"))),
        bounds=dict(_folded(data.get("bounds"))),
        ordinals=tuple(data.get("ordinals") or ()),
        ordinal_words=_numbers(data.get("ordinal_words")),
        forms=_forms(language, phrases),
        calls=frozenset(map(normalise, data.get("help") or ())),
    )


def _forms(language: str, phrases: Mapping[str, frozenset[Term]]) -> Mapping[str, str]:
    """The stems of the words that tell something, each to the first of them."""
    if language not in _INFLECTED:
        return {}
    stems = _stemmer(_INFLECTED[language])
    forms: dict[str, str] = {}
    for phrase, terms in phrases.items():
        if " " not in phrase and any(t[0] in TELLING and not is_unsaid(t) for t in terms):
            forms.setdefault(stems(phrase), phrase)
    return forms


def _listed(data: Mapping[str, Any]) -> Iterator[tuple[frozenset[Term], str]]:
    """Every phrase of a vocabulary file, after what it stands for."""
    for section in SECTIONS:
        for key, listed in (data.get(section) or {}).items():
            terms = frozenset({(section, key)})
            if section == OPPOSITE:
                terms |= {("concepts", key)}
            yield from ((terms, phrase) for phrase in listed)
    for section in LISTS:
        terms = frozenset({(section, "")})
        yield from ((terms, phrase) for phrase in data.get(section) or ())


def _asks(terms: Iterable[Term]) -> bool:
    return any(section == "questions" for section, _ in terms)


def _kept(phrase: str, terms: frozenset[Term], asking: Container[str]) -> frozenset[Term]:
    """The terms of a phrase that hold: a question word is read for itself, a small one is small."""
    if " " not in phrase or not any(word in asking for word in phrase.split(" ")):
        return terms
    return frozenset(term for term in terms if term[0] not in TELLING)


def longest_by_first(phrases: Iterable[Sequence[str]]) -> dict[str, int]:
    """For each first word, the number of words in the longest phrase that it begins."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        longest[phrase[0]] = max(longest.get(phrase[0], 0), len(phrase))
    return longest


def _numbers(section: Mapping[str, Iterable[str]] | None) -> dict[str, int]:
    return {phrase: int(key) for phrase, key in _folded(section)}


def _folded(section: Mapping[str, Iterable[str]] | None) -> Iterator[tuple[str, str]]:
    for key, listed in (section or {}).items():
        for phrase in listed:
            folded = normalise(phrase)
            if folded:
                yield folded, key

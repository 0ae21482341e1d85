"""The words that tell how a statement is meant: data files by language, read once."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from sys import intern
from typing import Any

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.lexicon import Lexicon
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.stems import STEMMED, stem, stemmed
from bot.answering.words.traits import Trait
from bot.checking.words.elisions import unelided
from bot.checking.words.marks import Spelt, spelt_in
from bot.checking.words.phrases import Phrases
from bot.checking.words.sections import CUES, UNLISTED, Cue
from bot.checking.words.times import WEEKDAYS
from bot.facts.document import document
from bot.matching import normalise
from bot.matching.fold import folded_words
from bot.matching.remembered import of_one_answer

_OPPOSITES = "opposites"
_ORDINALS = "ordinals"
_FRACTIONS = "fractions"
_ROUGH = "rough_numbers"
_DEMONYMS = "demonyms"
_PARTICIPLES = "participles"
_PASTS = "pasts"
_BARE_PLURALS = "bare_plurals"
_POSTPOSED = "postposed"
_EXCEPTIVES = "exceptives"
_GENITIVE = "genitive"
_VERBS_IN_FULL = "verbs_in_full"
_OUTDONE = "outdone"
_SHORTENINGS = "shortenings"
_REGIONS = "regions"
_STEMMED = frozenset({"light"})
_ENDINGS = frozenset({_PARTICIPLES, _PASTS, _BARE_PLURALS})
_APART = _ENDINGS | {
    "language",
    _OPPOSITES,
    _ORDINALS,
    _FRACTIONS,
    _ROUGH,
    _DEMONYMS,
    _POSTPOSED,
    "copula",
    _EXCEPTIVES,
    _GENITIVE,
    _VERBS_IN_FULL,
    _OUTDONE,
    _SHORTENINGS,
    _REGIONS,
}


Spans = Mapping[Cue, Sequence[tuple[int, int]]]
"""By section, the first and last index of the words of each phrase that was found."""


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of one language.

    Attributes:
        language: Its BCP 47 tag.
        phrases: Folded phrases, as written, and the sections in which they stand.
        stemmed: Stemmed phrases of the sections that hold for every form of a word.
        opposites: Stemmed phrases, each with the phrases that exclude it.
        ordinals: Folded words such as "sixth", and their numbers.
        fractions: Phrases such as "a quarter", and their percentages.
        rough_numbers: Phrases such as "two dozen", and the numbers that they tell about.
        demonyms: Folded words such as "chinese", and the ISO 3166 codes of their countries.
        regions: Folded names of regions, and their ISO 3166-2 codes.
        participles: The endings of participles, where they tell these from all other words.
        pasts: The endings of the past of regular verbs, where these are told by them.
        bare_plurals: The endings of plurals, where many are told of without an article.
        postposed: Whether the adjective of a country stands behind its noun.
        copula: What may stand between a name and what it is, where mostly nothing does.
        exceptives: What begins a negation that leaves something out, what stands before that, and
            what makes it a plain one; as "ne", "que" and "pas".
        genitive: How a name tells whose something is; the name alone, where a word does that.
        verbs_in_full: What is left of verbs behind an apostrophe, and the verbs: "s" and "is".
        outdone: How it is told who does most, where nobody does "more" than that one.
        shortenings: Words as they are written short, "prof", and in full.
        own_words: The function words of the language.
        function_words: Those of every language: names of one stand in texts of another.
        spelt: Folded words of phrases, as marks tell them from others, in a language with those.
    """

    language: str
    phrases: Phrases[Cue]
    stemmed: Phrases[Cue]
    opposites: Phrases[tuple[str, ...]]
    ordinals: Mapping[str, int]
    fractions: Phrases[int]
    rough_numbers: Phrases[int]
    demonyms: Mapping[str, str]
    regions: Mapping[str, str]
    participles: tuple[str, ...]
    pasts: tuple[str, ...]
    bare_plurals: tuple[str, ...]
    postposed: bool
    copula: str
    exceptives: tuple[frozenset[str], ...]
    genitive: str
    verbs_in_full: Mapping[str, str]
    outdone: Mapping[str, str]
    shortenings: Mapping[str, str]
    own_words: FunctionWords
    function_words: FunctionWords
    spelt: Spelt

    def in_full(self, folded: Sequence[str]) -> list[str]:
        """Folded words, those that are written short in full."""
        return [self.shortenings.get(word, word) for word in folded]

    def find(self, folded: Sequence[str], whole: Sequence[str] = ()) -> Spans:
        """Where the phrases of each section stand in a text; phrases may overlap.

        Args:
            folded: The folded words of the text.
            whole: The same words with what is elided before them, as ``whole_words`` gives them.
        """
        found: dict[Cue, list[tuple[int, int]]] = defaultdict(list)
        self.phrases.add(folded, found)
        self.stemmed.add(stems(self.language, tuple(folded)), found)
        if whole and list(whole) != list(folded):
            for span, sections in self.phrases.find(whole):
                for section in sections:
                    if span not in found[section]:
                        found[section].append(span)
        return found

    def opposing(self, folded: Sequence[str]) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The phrases that have opposites, and the texts of those opposites' stems."""
        for (first, last), others in self.opposites.find(stems(self.language, tuple(folded))):
            yield first, last, sorted(" ".join(other) for other in others)


@of_one_answer(maxsize=16)  # one statement is stemmed for its cues, its names and its opposites
def stems(language: str, folded: tuple[str, ...]) -> tuple[str, ...]:
    """The stems of folded words, in order."""
    if language not in STEMMED:
        return folded
    return tuple(stemmed(folded, language))


@lru_cache(maxsize=1)
def cues() -> Mapping[str, Cues]:
    """Every cue file of this package, by its language, English first."""
    folder = files("bot.checking.words")
    loaded = [
        cues_in(file.read_text("utf-8")) for file in folder.iterdir() if file.name.endswith(".yaml")
    ]
    loaded.sort(key=lambda one: (one.language != "en", one.language))
    return {one.language: one for one in loaded}


@lru_cache(maxsize=16)  # asked of every statement by nearly everything
def cues_of(language: str) -> Cues:
    """The cues of a language, or those of English where it has none of its own."""
    return cues().get(language) or cues()["en"]


def cues_in(text: str) -> Cues:
    """The cues that the text of a cue file tells.

    Raises:
        yaml.YAMLError: It is no YAML as it is used here, or a section stands in it twice.
        ValueError: There is no such section.
    """
    data: Any = document(text)
    language = data["language"]
    if unknown := data.keys() - _APART - ({*CUES} - UNLISTED):
        raise ValueError(f"no section of the cues in {language} is called {', '.join(unknown)}")
    phrases: dict[tuple[str, ...], set[Cue]] = defaultdict(set)
    stemmed: dict[tuple[str, ...], set[Cue]] = defaultdict(set)
    for section in CUES:
        for phrase in data.get(section, ()):
            if section in _STEMMED:
                stemmed[_stems(phrase, language)].add(section)
            else:
                phrases[tuple(map(intern, _plain(phrase).split()))].add(section)
    own = lexicons()[language].function_words
    for word in own.genitive_preposition:
        phrases[(word,)].add("of")
    for word in own.agentive_preposition:
        phrases[(word,)].add("by")
    return Cues(
        language,
        Phrases(phrases),
        Phrases(stemmed),
        Phrases(_opposites(data.get(_OPPOSITES, ()), lexicons()[language])),
        {word: int(n) for word, n in _folded(data.get(_ORDINALS, {})).items()},
        _numbers(data.get(_FRACTIONS, {})),
        _numbers(data.get(_ROUGH, {})),
        _folded(data.get(_DEMONYMS, {})),
        _folded(data.get(_REGIONS, {})),
        tuple(data.get(_PARTICIPLES, ())),
        tuple(data.get(_PASTS, ())),
        tuple(data.get(_BARE_PLURALS, ())),
        data.get(_POSTPOSED) == "true",
        data.get("copula", ""),
        tuple(frozenset(map(_plain, listed)) for listed in data.get(_EXCEPTIVES, ())),
        data.get(_GENITIVE, "{name}"),
        _folded(data.get(_VERBS_IN_FULL, {})),
        data.get(_OUTDONE, {}),
        {short: _plain(full) for short, full in _folded(data.get(_SHORTENINGS, {})).items()},
        own,
        function_words(),
        spelt_in(data, CUES) if Trait.MARKED in lexicons()[language].traits else {},
    )


def _opposites(listed: Any, lexicon: Lexicon) -> dict[tuple[str, ...], set[tuple[str, ...]]]:  # noqa: ANN401 - every value of a YAML file is text
    """Stemmed phrases and those that exclude them: the other side of a pair, or another weekday."""
    opposites: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for left, right in listed:
        for here, there in ((left, right), (right, left)):
            others = {stems(lexicon.language, tuple(folded_words(phrase))) for phrase in there}
            for phrase in here:
                opposites[stems(lexicon.language, tuple(folded_words(phrase)))] |= others
    days = {
        tuple(phrase.split()): terms & WEEKDAYS
        for phrase, terms in lexicon.phrases.items()
        if terms & WEEKDAYS
    }
    for day, meant in days.items():
        opposites[day] |= {other for other, told in days.items() if told.isdisjoint(meant)}
    return opposites


def _numbers(section: Mapping[str, Sequence[str]]) -> Phrases[int]:
    return Phrases({tuple(phrase.split()): {int(n)} for phrase, n in _folded(section).items()})


def _folded(section: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {normalise(word): key for key, listed in section.items() for word in listed}


def indexes(spans: Iterable[tuple[int, int]]) -> set[int]:
    """The indexes of all words in some stretches."""
    return {index for first, last in spans for index in range(first, last + 1)}


def longest(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches that lie in no longer one."""
    return [
        one
        for one in spans
        if not any(o != one and o[0] <= one[0] and one[1] <= o[1] for o in spans)
    ]


def indexes_of(found: Spans, sections: Iterable[Cue]) -> set[int]:
    """The indexes of all words in the cues of some sections."""
    spans = [span for section in sections if section in found for span in found[section]]
    return indexes(spans) if spans else set()


def _stems(phrase: object, language: str) -> tuple[str, ...]:
    return tuple([intern(stem(word, language)) for word in _plain(phrase).split()])


def _plain(phrase: object) -> str:
    """A phrase, folded; what is elided in it stays, as in ``whole_words``."""
    return unelided(str(phrase))

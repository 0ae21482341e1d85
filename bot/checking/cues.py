"""The words that tell how a statement is meant: data files by language, read once."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from bot.answering.lexicon import longest_by_first, stem
from bot.matching import normalise
from bot.matching.fold import Word

Spans = Mapping[str, Sequence[tuple[int, int]]]
"""By section, the first and last index of the words of each phrase that was found."""

_OPPOSITES = "opposites"
_ORDINALS = "ordinals"
_DEMONYMS = "demonyms"
_CAPITALS = "capitals"
_STEMMED = frozenset({"light"})
_APART = frozenset({"language", _OPPOSITES, _ORDINALS, _DEMONYMS, _CAPITALS})
_APOSTROPHE = re.compile("['’‘ʼ]")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Cues:
    """The cue words of one language.

    Attributes:
        language: Its BCP 47 tag.
        phrases: Folded phrases, as written, and the sections in which they stand.
        stemmed: Stemmed phrases of the sections that hold for every form of a word.
        opposites: Stemmed phrases, each with the phrases that exclude it.
        ordinals: Folded words such as "sixth", and their numbers.
        demonyms: Folded words such as "chinese", and the ISO 3166 codes of their countries.
        capitals: Folded names of cities, and the codes of the countries that they stand for.
        starts: The number of words in the longest phrase that begins with a word or stem.
    """

    language: str
    phrases: Mapping[tuple[str, ...], frozenset[str]]
    stemmed: Mapping[tuple[str, ...], frozenset[str]]
    opposites: Mapping[tuple[str, ...], frozenset[tuple[str, ...]]]
    ordinals: Mapping[str, int]
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]
    starts: Mapping[str, int]

    def find(self, folded: Sequence[str], whole: Sequence[str] = ()) -> Spans:
        """Where the phrases of each section stand in a text; phrases may overlap.

        Args:
            folded: The folded words of the text.
            whole: The same words with what is elided before them, as ``whole_words`` gives them.
        """
        found: dict[str, list[tuple[int, int]]] = defaultdict(list)
        stems = [stem(word, self.language) for word in folded]
        sources = [(self.phrases, folded), (self.stemmed, stems)]
        if whole and list(whole) != list(folded):
            sources.append((self.phrases, whole))
        for phrases, words in sources:
            for first, word in enumerate(words):
                longest = min(self.starts.get(word, 0), len(words) - first)
                for length in range(1, longest + 1):
                    for section in phrases.get(tuple(words[first : first + length]), ()):
                        if (first, first + length - 1) not in found[section]:
                            found[section].append((first, first + length - 1))
        return found

    def opposing(self, folded: Sequence[str]) -> Iterator[tuple[int, int, frozenset[str]]]:
        """The phrases that have opposites, and the texts of those opposites' stems."""
        stems = [stem(word, self.language) for word in folded]
        for first in range(len(stems)):
            longest = min(self.starts.get(stems[first], 0), len(stems) - first)
            for length in range(1, longest + 1):
                others = self.opposites.get(tuple(stems[first : first + length]))
                if others:
                    yield first, first + length - 1, frozenset(" ".join(o) for o in others)


@lru_cache(maxsize=1)
def cues() -> Mapping[str, Cues]:
    """Every cue file of this package, by its language."""
    folder = files("bot.checking") / "words"
    loaded = [
        _cues(yaml.load(file.read_text("utf-8"), Loader=_LOADER))  # noqa: S506 - a safe loader
        for file in folder.iterdir()
        if file.name.endswith(".yaml")
    ]
    return {one.language: one for one in loaded}


def _cues(data: Mapping[str, Any]) -> Cues:
    language = data["language"]
    phrases: dict[tuple[str, ...], set[str]] = defaultdict(set)
    stemmed: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for section, listed in data.items():
        if section in _APART:
            continue
        for phrase in listed:
            if section in _STEMMED:
                stemmed[_stems(phrase, language)].add(section)
            else:
                phrases[tuple(_plain(phrase).split())].add(section)
    for broken in (phrases, stemmed):
        broken.pop((), None)
    opposites: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for left, right in data.get(_OPPOSITES, ()):
        for here, there in ((left, right), (right, left)):
            for phrase in here:
                opposites[_stems(phrase, language)] |= {_stems(other, language) for other in there}
    return Cues(
        language,
        {key: frozenset(sections) for key, sections in phrases.items()},
        {key: frozenset(sections) for key, sections in stemmed.items()},
        {key: frozenset(others) for key, others in opposites.items()},
        _folded(data.get(_ORDINALS, {})),
        _folded(data.get(_DEMONYMS, {})),
        _folded(data.get(_CAPITALS, {})),
        longest_by_first((*phrases, *stemmed, *opposites)),
    )


def _folded(section: Mapping[Any, Sequence[str]]) -> dict[str, Any]:
    return {normalise(word): key for key, listed in section.items() for word in listed}


def whole_words(text: str, found: Sequence[Word]) -> list[str]:
    """The folded words of a text with what is elided before them: "jusqu'à" is "jusqua".

    Folding drops the elided word, and with it "si" in "s'il" and "ne" in "n'ont".
    """
    return [
        _glued(text[word.start : word.end])
        if _APOSTROPHE.search(text, word.start, word.end)
        else word.text
        for word in found
    ]


def _glued(run: str) -> str:
    return normalise(_APOSTROPHE.sub("", run)).replace(" ", "")


def _stems(phrase: object, language: str) -> tuple[str, ...]:
    return tuple(stem(word, language) for word in _plain(phrase).split())


def _plain(phrase: object) -> str:
    """A phrase, folded; what is elided in it stays, as in ``whole_words``."""
    return normalise(_APOSTROPHE.sub("", str(phrase)))
